using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>
/// The use case of delivering to the SRG: checks first, and writes only what somebody has seen the findings of. Both leave a line in the audit log for every person they name.
/// </summary>
internal sealed class SrgUitvoeren(Opslag opslag, Bsnkluis kluis, Kolommenbron kolommenbron)
{
    /// <summary>Checks, and tells the audit log whom the findings name.</summary>
    public async Task<Srglevering> ControleerAsync(Gemeentenummer gemeente, Srglayout layout, Srgperiode periode, IReadOnlyList<Traject>? vorige, Dader dader, CancellationToken stop)
    {
        var levering = await MaakAsync(gemeente, layout, periode, vorige, stop);
        await LegAsync(gemeente, dader, Handeling.LijstIngezien, $"controle {Naam(levering)}", [.. levering.Bevindingen.Select(een => een.Klant).OfType<int>().Distinct()], stop);
        return levering;
    }

    /// <summary>
    /// Writes the file to a place where it can still be thrown away, when the findings are those that were seen; null when they are not, and then nothing is written.
    /// </summary>
    public async Task<Srglevering?> RunAsync(
        Gemeentenummer gemeente, Srglayout layout, Srgperiode periode, IReadOnlyList<Traject>? vorige, string gezien, bool gescheiden, Stream uit, Dader dader, CancellationToken stop)
    {
        var levering = await MaakAsync(gemeente, layout, periode, vorige, stop);
        if (!string.Equals(levering.Kenmerk, gezien, StringComparison.Ordinal)) return null;
        SrgFile.Schrijf(uit, levering, gescheiden);
        await LegAsync(gemeente, dader, Handeling.BestandUitgevoerd, Naam(levering), levering.Klanten, stop);
        return levering;
    }

    /// <summary>The name of the file.</summary>
    public static string Bestand(Srglayout layout, Srgperiode periode, bool gescheiden) => $"{layout.Naam}-{periode}{(gescheiden ? ".csv" : ".txt")}";

    private static string Naam(Srglevering levering) => $"SRG {levering.Layout.Naam} over {levering.Periode}";

    private async Task<Srglevering> MaakAsync(Gemeentenummer gemeente, Srglayout layout, Srgperiode periode, IReadOnlyList<Traject>? vorige, CancellationToken stop)
    {
        var (code, voorzieningen) = await SrgVoorzieningen.LeesAsync(opslag, gemeente, kluis, periode.Laatste, stop);
        var ladders = Srgladder.Van(await kolommenbron.GeefAsync(gemeente, stop), voorzieningen.Select(een => een.Klant).ToHashSet(), periode.Laatste);
        return Srglevering.Maak(layout, periode, code, $"trede {Balie.Programmaversie}", voorzieningen, ladders, vorige);
    }

    private Task LegAsync(Gemeentenummer gemeente, Dader dader, Handeling handeling, string onderwerp, IReadOnlyList<int> klanten, CancellationToken stop) => opslag.SchrijfAsync(gemeente, dader, (beurt, _) =>
    {
        beurt.Leg(new Auditregel(handeling, onderwerp, Balie.Aantal(klanten.Count, "persoon", "personen")));
        foreach (var klant in klanten) beurt.Leg(new Auditregel(handeling, klant, onderwerp, string.Empty));
        return Task.CompletedTask;
    }, stop);
}
