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
    /// <param name="taak">The task.</param>
    /// <param name="herzien">Whether somebody accepted it and something had changed since it was seen.</param>
    /// <param name="stop">Breaks off.</param>
    public async Task RunAsync(Lopendetaak taak, bool herzien, CancellationToken stop)
    {
        if (await Leveringsbestand.OpenAsync(opslag, map, taak.Gemeente, taak.Levering, klok, stop) is not { } open) return;
        using (open)
        {
            var (opdracht, toen) = (open.Opdracht, open.Levering.Koppelprofiel);
            var profiel = toen;
            var inhoud = await new LeveringLezen(opslag).RunAsync(opdracht, null, taak.Voortgang, stop);
            if (toen is null && await new Profielherkenning(opslag).ZoekAsync(taak.Gemeente, opdracht.Levering, inhoud.Verslag.Weigering, stop) is { } bewaard)
            {
                (profiel, opdracht) = (bewaard.Koppelprofiel, open.Met(bewaard.Inhoud));
                inhoud = await new LeveringLezen(opslag).RunAsync(opdracht, null, taak.Voortgang, stop);
            }

            var plan = inhoud.Verslag.Weigering is null ? await planner.RunAsync(opdracht, open.Levering.Bron, inhoud, beslist: true, stop) : null;
            await opslag.SchrijfAsync(taak.Gemeente, taak.Dader, (beurt, ct) => LegVastAsync(beurt, taak.Levering, (toen, profiel), inhoud.Verslag, plan, herzien, ct), stop);
        }
    }

    private static async Task LegVastAsync(Schrijfbeurt beurt, int nummer, (int? Toen, int? Nu) profiel, Leveringsverslag verslag, Leveringsplan? plan, bool herzien, CancellationToken stop)
    {
        var levering = await beurt.Context.Set<LeveringRecord>().SingleAsync(rij => rij.Levering == nummer, stop);
        // Somebody may have chosen another profile meanwhile; then this says nothing any more.
        if (!Leveringsbestand.IsOpen(levering.Stand) || levering.Koppelprofiel != profiel.Toen) return;
        levering.Koppelprofiel = profiel.Nu;
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
            levering.Verslag = (Leveringsrapport.Van(plan, await Leveringsrapport.EerdereOmvangAsync(beurt.Context, levering.Bron, plan.Soort, stop)) with { Herzien = herzien }).AlsTekst();
        }

        beurt.Leg(new Auditregel(Handeling.LeveringKlaargezet, $"levering {nummer}", "gecontroleerd"));
    }
}
