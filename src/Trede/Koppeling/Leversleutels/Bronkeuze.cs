using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>The sources of others that may still deliver, to choose from.</summary>
internal static class Bronkeuze
{
    /// <summary>The sources, in the order of priority.</summary>
    public static async Task<IReadOnlyList<BronRecord>> AlleAsync(ParticipatieContext context, CancellationToken stop) =>
        await context.Set<BronRecord>().AsNoTracking().Where(rij => !rij.Vervallen && rij.Bron != BronRecord.Eigen).OrderBy(rij => rij.Prioriteit).ToListAsync(stop);

    /// <summary>As one chooses from them.</summary>
    public static IReadOnlyList<Keuze> Keuzes(IReadOnlyList<BronRecord> bronnen) => [.. bronnen.Select(bron => new Keuze(bron.Bron.ToString(CultureInfo.InvariantCulture), Tekst(bron)))];

    /// <summary>How a source is called.</summary>
    public static string Tekst(BronRecord bron) => bron.Omschrijving.Length == 0 ? bron.Naam : $"{bron.Naam} ({bron.Omschrijving})";

    /// <summary>The source that was chosen, or null with what is wrong.</summary>
    public static async Task<BronRecord?> LeesAsync(ParticipatieContext context, string? getypt, Invoerfouten fouten, CancellationToken stop)
    {
        var bronnen = await AlleAsync(context, stop);
        var gekozen = fouten.Keuze("Bron", getypt, Kanaaltekst.DeBron, Keuzes(bronnen));
        return gekozen is null ? null : bronnen.Single(bron => bron.Bron == short.Parse(gekozen, CultureInfo.InvariantCulture));
    }
}
