using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;

namespace Participatie.App.Klanten;

/// <summary>A client whose file is open to be changed, with what decides about that.</summary>
/// <param name="Klant">The client.</param>
/// <param name="Trajecten">All trajecten of the client, by first day.</param>
/// <param name="Blik">Which clients the account may see.</param>
internal sealed record Openklant(KlantRecord Klant, IReadOnlyList<TrajectRecord> Trajecten, Klantblik Blik)
{
    /// <summary>The name on screen.</summary>
    public string Naam => Klantnaam.Van(Klant.Voornaam, Klant.Achternaam, Klant.LokaleSleutel, Klant.Klant);

    /// <summary>What ties the client to people.</summary>
    public Klantband Band => Blik.Band(Klant, Trajecten);

    /// <summary>Loads a client with whom an account may do something; null for one of others and for one that does not exist.</summary>
    public static async Task<Openklant?> LaadAsync(ParticipatieContext context, Toegang toegang, int nummer, Recht recht, CancellationToken stop)
    {
        var blik = await Klantblik.LaadAsync(context, toegang, stop);
        var klant = await blik.Zichtbaar(context).SingleOrDefaultAsync(rij => rij.Klant == nummer, stop);
        if (klant is null) return null;
        var trajecten = await context.Set<TrajectRecord>().Where(rij => rij.Klant == nummer).OrderBy(rij => rij.Start).ThenBy(rij => rij.Traject).ToListAsync(stop);
        var open = new Openklant(klant, trajecten, blik);
        return toegang.MagKlant(recht, open.Band) ? open : null;
    }
}
