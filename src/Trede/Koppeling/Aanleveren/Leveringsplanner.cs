using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Koppeling;

/// <summary>Finds out what a delivery that was read would do: who its rows are about, and what in them is new or other than what the source said before. Changes nothing.</summary>
internal sealed class Leveringsplanner(Opslag opslag, Bsnkluis kluis, Kolommenbron kolommenbron)
{
    // From here on the columns cost more than all the rest, when nothing else needs them.
    private const int Veel = 200_000;

    /// <summary>Finds out.</summary>
    /// <param name="opdracht">The delivery.</param>
    /// <param name="bron">The number of its source; null for one that is not there yet.</param>
    /// <param name="inhoud">What was read, not refused.</param>
    /// <param name="beslist">Whether somebody decides by it: then the conflicts with other sources that it would bring are counted, however many rows there are.</param>
    /// <param name="stop">Breaks off.</param>
    public async Task<Leveringsplan> RunAsync(Leveropdracht opdracht, short? bron, Leveringsinhoud inhoud, bool beslist, CancellationToken stop)
    {
        var tel = beslist || Math.Max(inhoud.Geleverd.Count, Math.Max(inhoud.Srgmetingen.Count, inhoud.Busmetingen.Count)) <= Veel;
        var (kolommen, positie) = await KolommenAsync(opdracht.Gemeente, bron, tel, stop);
        return await opslag.LeesMomentAsync(opdracht.Gemeente, async (context, ct) =>
        {
            using var koppeling = await Klantkoppeling.LeesAsync(context, kluis, ct);
            var werk = new Leveringswerkblad(context, koppeling, opdracht, bron, inhoud, kolommen, ct);
            var plan = Soort(inhoud) switch
            {
                Leveringsoort.Trajecten => await werk.TrajectenAsync(),
                Leveringsoort.Klanten => await werk.KlantenAsync(),
                Leveringsoort.Srg => await werk.SrgAsync(),
                Leveringsoort.Bus => await werk.BusAsync(),
                _ => await werk.MetingenAsync(),
            };
            return plan with { Positie = positie, Conflicten = kolommen is null || !tel ? null : Leveringsconflicten.Tel(kolommen, opdracht.Levering.Bron, plan.Rijen.Select(rij => rij.Rij), plan.Weg, opdracht.Vandaag, ct) };
        }, stop);
    }

    /// <summary>What a file that was read tells of.</summary>
    public static Leveringsoort Soort(Leveringsinhoud inhoud) => inhoud.Verslag.Profiel switch
    {
        _ when inhoud.Busmetingen.Count > 0 || BusLayouts.Alle.Any(layout => Is(layout.Naam, inhoud)) => Leveringsoort.Bus,
        _ when inhoud.Srgmetingen.Count > 0 || SrgLayouts.Alle.Any(layout => Is(layout.Naam, inhoud)) => Leveringsoort.Srg,
        _ when inhoud.Trajecten.Count > 0 || Is(Koppelprofielen.Trajecten, inhoud) => Leveringsoort.Trajecten,
        _ when inhoud.Klanten.Count > 0 || Is(Koppelprofielen.Klanten, inhoud) => Leveringsoort.Klanten,
        _ => Leveringsoort.Metingen,
    };

    // The columns say what the source said before, and what others say. Of a source that never said anything they are of no use.
    private async Task<(Participatiekolommen? Kolommen, long Positie)> KolommenAsync(Gemeentenummer gemeente, short? bron, bool tel, CancellationToken stop)
    {
        if (!tel)
        {
            var (zei, positie) = await opslag.LeesMomentAsync(gemeente, async (context, ct) => (
                bron is not null && await context.Set<BoekingRecord>().AnyAsync(rij => rij.Bron == bron && rij.Positie != null, ct),
                await context.Set<LogstandRecord>().Select(rij => rij.Positie).SingleAsync(ct)), stop);
            if (!zei) return (null, positie);
        }

        return await kolommenbron.GeefStandAsync(gemeente, stop);
    }

    private static bool Is(string naam, Leveringsinhoud inhoud) => string.Equals(naam, inhoud.Verslag.Profiel, StringComparison.Ordinal);
}
