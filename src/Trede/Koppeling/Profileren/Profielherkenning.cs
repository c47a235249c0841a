using System.Text;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Knows a file again by its header: the newest saved profile of its source that was made with the same one.</summary>
internal sealed class Profielherkenning(Opslag opslag)
{
    /// <summary>The profile for a file that cannot be read without; null when there is none, or when it can be read, or was to be read in another way.</summary>
    public async Task<KoppelprofielRecord?> ZoekAsync(Gemeentenummer gemeente, Levering levering, Bevinding? weigering, CancellationToken stop)
    {
        // A file of another municipality could be read well enough.
        if (weigering is null or { Code: Bevindingcode.AndereGemeente } || levering.Profiel.Length > 0) return null;
        var bewaard = await opslag.LeesAsync(gemeente, (context, ct) => LeesAsync(context, levering.Bron.Naam, ct), stop);
        return Zoek(bewaard, levering.Pad, levering.Blad, stop);
    }

    /// <summary>The profiles of a source that may be proposed, the newest first.</summary>
    public static Task<List<KoppelprofielRecord>> LeesAsync(ParticipatieContext context, string bron, CancellationToken stop) =>
        (from rij in context.Set<KoppelprofielRecord>().AsNoTracking()
         join van in context.Set<BronRecord>() on rij.Bron equals van.Bron
         where van.Naam == bron && !rij.Vervallen
         orderby rij.Koppelprofiel descending
         select rij).ToListAsync(stop);

    /// <summary>The first of them that knows the header of a file.</summary>
    public static KoppelprofielRecord? Zoek(IReadOnlyList<KoppelprofielRecord> bewaard, string pad, string blad, CancellationToken stop)
    {
        var gezien = new Dictionary<(string Blad, int Kopregel, char? Teken), byte[]?>();
        foreach (var rij in bewaard)
        {
            if (KoppelprofielReader.Lees(Encoding.UTF8.GetBytes(rij.Inhoud), out _) is not { } profiel) continue;
            var plek = (profiel.Blad, profiel.Kopregel, profiel.Scheidingsteken);
            if (!gezien.TryGetValue(plek, out var kop)) gezien[plek] = kop = Kopmerk.Lees(pad, profiel, blad, stop);
            if (kop is not null && kop.AsSpan().SequenceEqual(rij.Kop)) return rij;
        }

        return null;
    }
}
