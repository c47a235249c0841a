using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Reads a received file, checks and compares it, and keeps what that gave with the delivery. Nothing of its rows is kept.</summary>
internal sealed class LeveringControleren(Opslag opslag, Ontvangstmap map, Leveringsplanner planner, TimeProvider klok)
{
    /// <summary>Does so; a delivery that is not there or is done with is left alone.</summary>
    public async Task RunAsync(Lopendetaak taak, CancellationToken stop)
    {
        if (await Leveringsbestand.OpenAsync(opslag, map, taak.Gemeente, taak.Levering, klok, stop) is not { } open) return;
        using (open)
        {
            var inhoud = await new LeveringLezen(opslag).RunAsync(open.Opdracht, null, taak.Voortgang, stop);
            var plan = inhoud.Verslag.Weigering is null ? await planner.RunAsync(open.Opdracht, open.Levering.Bron, inhoud, stop) : null;
            await opslag.SchrijfAsync(taak.Gemeente, taak.Dader, (beurt, ct) => LegVastAsync(beurt, taak.Levering, inhoud.Verslag, plan, ct), stop);
        }
    }

    private static async Task LegVastAsync(Schrijfbeurt beurt, int nummer, Leveringsverslag verslag, Leveringsplan? plan, CancellationToken stop)
    {
        var levering = await beurt.Context.Set<LeveringRecord>().SingleAsync(rij => rij.Levering == nummer, stop);
        if (!Leveringsbestand.IsOpen(levering.Stand)) return;
        levering.Bevestigd = false;
        if (plan is null)
        {
            levering.Stand = Leveringstand.Geweigerd;
            levering.Verslag = Leveringsrapport.Van(verslag).AlsTekst();
        }
        else
        {
            levering.Stand = Leveringstand.Gecontroleerd;
            plan.Vul(levering);
            levering.Verslag = Leveringsrapport.Van(plan, await Leveringsrapport.EerdereOmvangAsync(beurt.Context, levering.Bron, plan.Soort, stop)).AlsTekst();
        }

        beurt.Leg(new Auditregel(Handeling.LeveringKlaargezet, $"levering {nummer}", "gecontroleerd"));
    }
}
