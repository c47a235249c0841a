using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Loads the subgroups that a municipality can choose from.</summary>
internal sealed class Cijfervraag(Opslag opslag)
{
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
}
