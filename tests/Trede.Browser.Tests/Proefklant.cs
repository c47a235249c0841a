using Microsoft.EntityFrameworkCore;
using Participatie.Data.Klanten;
using Participatie.Kern;

namespace Trede.Browser.Tests;

/// <summary>A client of the demo, with what a test needs to find it.</summary>
/// <param name="Nummer">The number in addresses.</param>
/// <param name="Naam">The name as one types it.</param>
/// <param name="Kop">The name as it stands on the page.</param>
/// <param name="Bsn">The whole BSN.</param>
internal sealed record Proefklant(int Nummer, string Naam, string Kop, string Bsn)
{
    /// <summary>The first client with a name and a BSN in a municipality, and in a team when that is said.</summary>
    public static async Task<Proefklant> VanAsync(Proefkantoor kantoor, short gemeente, int? team = null)
    {
        var plek = new Gemeentenummer(gemeente);
        var rij = await kantoor.Vestiging.Opslag.LeesAsync(plek, (context, stop) => context.Set<KlantRecord>()
            .Where(klant => klant.Bsn != null && klant.Voornaam != string.Empty && klant.Achternaam != string.Empty && (team == null || klant.Team == team)).OrderBy(klant => klant.Klant).FirstAsync(stop), TestContext.Current.CancellationToken);
        return new Proefklant(rij.Klant, $"{rij.Voornaam} {rij.Achternaam}", $"{rij.Achternaam}, {rij.Voornaam}", kantoor.Vestiging.Bsns.Ontsleutel(plek, rij.Klant, rij.Bsn!).Voluit());
    }
}
