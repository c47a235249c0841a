using Microsoft.EntityFrameworkCore;
using Participatie.App.Klanten;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Koppeling;

/// <summary>Of whom something stayed when a delivery was taken back: by name for who may see the client, which is in the audit log; by number for others.</summary>
internal sealed class GeblevenLezen(Opslag opslag)
{
    /// <summary>How many are shown on one page.</summary>
    public const int PerBlad = 50;

    /// <summary>A page of them, and how many there are; null for a delivery that is not there, may not be seen, or of which nothing stayed.</summary>
    public Task<(IReadOnlyList<(int Klant, string? Naam)> Klanten, int Aantal)?> RunAsync(Toegang toegang, Dader dader, int nummer, int blad, CancellationToken stop) =>
        opslag.KijkAsync<(IReadOnlyList<(int, string?)>, int)?>(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            if (!toegang.Mag(Recht.LeveringAanvaarden) || await LeveringenLezen.VanAsync(beurt.Context, toegang, nummer, ct) is not { Rapport.Gebleven: { Count: > 0 } gebleven }) return null;
            var getoond = gebleven.Skip((blad - 1) * PerBlad).Take(PerBlad).ToList();
            var namen = await NamenAsync(beurt.Context, toegang, getoond, ct);
            foreach (var klant in namen.Keys) beurt.Leg(new Auditregel(Handeling.LijstIngezien, klant, $"gebleven na levering {nummer}"));
            return (getoond.ConvertAll(klant => (klant, namen.GetValueOrDefault(klant))), gebleven.Count);
        }, stop);

    private static async Task<Dictionary<int, string>> NamenAsync(ParticipatieContext context, Toegang toegang, List<int> klanten, CancellationToken stop)
    {
        if (!toegang.Mag(Recht.KlantInzien)) return [];
        var blik = await Klantblik.LaadAsync(context, toegang, stop);
        return await blik.Zichtbaar(context).Where(klant => klanten.Contains(klant.Klant)).ToDictionaryAsync(klant => klant.Klant, klant => Klantnaam.Van(klant.Voornaam, klant.Achternaam, klant.LokaleSleutel, klant.Klant), stop);
    }
}
