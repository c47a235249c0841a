using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Loads what a page with figures of a municipality needs: the columns as they are now, and the subgroups to choose from.</summary>
internal sealed class Cijfervraag(Opslag opslag, Kolommenbron kolommen)
{
    /// <summary>The columns, up to date to the last row that was accepted.</summary>
    public Task<Participatiekolommen> KolommenAsync(Gemeentenummer gemeente, CancellationToken stop) => kolommen.GeefAsync(gemeente, stop);

    /// <summary>The subgroups: seven of the ladder, then those of the municipality itself.</summary>
    public async Task<IReadOnlyList<Keuze>> SubgroepenAsync(Gemeentenummer gemeente, CancellationToken stop)
    {
        var eigen = await opslag.LeesAsync(gemeente, (context, ct) => context.Set<SubgroepRecord>().OrderBy(rij => rij.Subgroep).Select(rij => new { rij.Subgroep, rij.Naam }).ToListAsync(ct), stop);
        return
        [
            .. Subgroepfeiten.Alle.Select(feiten => Maak(feiten.Nummer, feiten.Titel)),
            .. eigen.Select(rij => Maak(rij.Subgroep, rij.Naam)),
        ];

        static Keuze Maak(int nummer, string naam) => new(nummer.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{nummer} {naam}"));
    }

    /// <summary>The selection of one subgroup; everybody when none is chosen or what stands there is no number.</summary>
    public static Selectie Kies(string? subgroep) => Selectie.TryParseSubgroepen(subgroep, out var sets) && sets.Count > 0 ? new Selectie(sets, null, default) : Selectie.Iedereen;
}
