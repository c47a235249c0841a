using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Koppeling;

/// <summary>
/// Makes a received delivery that was checked count. What it does must be what was seen: when something changed since in what its source says, it is checked anew and
/// somebody has to look again.
/// </summary>
internal sealed class LeveringVerwerken(Opslag opslag, Bsnkluis bsns, Ontvangstmap map, Leveringsplanner planner, LeveringControleren controleren, TimeProvider klok)
{
    /// <summary>Does so; a delivery that is not there, was not checked, or is held, is left alone.</summary>
    public async Task RunAsync(Lopendetaak taak, CancellationToken stop)
    {
        if (await Leveringsbestand.OpenAsync(opslag, map, taak.Gemeente, taak.Levering, klok, stop) is not { } open) return;
        using (open)
        {
            var levering = open.Levering;
            if (levering.Stand != Leveringstand.Gecontroleerd || (Leveringsrapport.Lees(levering.Verslag) is { Houdt: true } && !levering.Bevestigd)) return;
            var inhoud = await new LeveringLezen(opslag).RunAsync(open.Opdracht, null, taak.Voortgang, stop);
            var klaarleggen = new LeveringKlaarleggen(opslag, taak.Gemeente, bsns);
            if (inhoud.Verslag.Weigering is not null || !await klaarleggen.HervatAsync(levering, stop)) return;
            var gedaan = false;
            try
            {
                var plan = await planner.RunAsync(open.Opdracht, levering.Bron, inhoud, beslist: false, stop);
                if (plan.IsGelijk(levering))
                {
                    var keuzen = await opslag.LeesAsync(taak.Gemeente, RegelkeuzeRecord.LeesAsync, stop);
                    var werk = plan.Klaarlegging(levering, dag => keuzen.Getal(Instelbareregel.Groeihorizon, dag));
                    taak.LegtKlaar(werk.Omvang);
                    await klaarleggen.RunAsync(werk, taak.Dader, taak.Voortgang, stop);
                    gedaan = await new LeveringAanvaarden(opslag, taak.Gemeente).RunAsync(taak.Levering, plan.Positie, taak.Dader, stop);
                }
            }
            finally
            {
                if (!gedaan) await new LeveringOpruimen(opslag, taak.Gemeente).RunAsync(taak.Levering, CancellationToken.None);
            }

            if (!gedaan) await controleren.RunAsync(taak, herzien: true, stop);
            // Somebody may still fetch the refused rows to correct them.
            else if (levering.Afgekeurd == 0) await WerpWegAsync(taak, levering.Bestand!.Value, stop);
        }
    }

    // What was accepted need not lie here any longer. When that goes wrong, it is thrown away at the next start.
    private async Task WerpWegAsync(Lopendetaak taak, Guid bestand, CancellationToken stop)
    {
        await opslag.LegKlaarAsync(taak.Gemeente, (beurt, ct) => beurt.Context.Set<LeveringRecord>().Where(rij => rij.Levering == taak.Levering)
            .ExecuteUpdateAsync(rij => rij.SetProperty(een => een.Bestand, (Guid?)null), ct), stop);
        map.Weg(bestand);
    }
}
