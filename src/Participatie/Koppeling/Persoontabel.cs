using System.Runtime.InteropServices;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>Finds the place of a client among the persons of the columns; clients who have a traject and no row get a place behind the others.</summary>
internal sealed class Persoontabel
{
    private readonly Dictionary<Klant, int> plaatsen;

    private Persoontabel(Participatiekolommen kolommen, Dictionary<Klant, int> plaatsen, bool eenGemeente)
    {
        Kolommen = kolommen;
        EenGemeente = eenGemeente;
        this.plaatsen = plaatsen;
    }

    /// <summary>The rows, with a place for every client.</summary>
    public Participatiekolommen Kolommen { get; }

    private bool EenGemeente { get; }

    public static Persoontabel Van(Participatiekolommen kolommen, List<Traject> trajecten, IReadOnlyList<Klantgegeven> gegevens, bool eenGemeente)
    {
        var gevraagd = new Dictionary<Klant, int>(trajecten.Count + gegevens.Count);
        foreach (var traject in trajecten) gevraagd[Sleutel(traject.Klant, eenGemeente)] = -1;
        foreach (var gegeven in gegevens) gevraagd[Sleutel(gegeven.Klant, eenGemeente)] = -1;
        var bsns = kolommen.Bsns!;
        for (var persoon = 0; persoon < kolommen.Personen; persoon++)
        {
            ref var plaats = ref CollectionsMarshal.GetValueRefOrNullRef(gevraagd, new Klant(eenGemeente ? default : kolommen.GemeenteVanPersoon(persoon), Bsn.Van(bsns[persoon])));
            if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref plaats)) plaats = persoon;
        }

        var genoemd = trajecten.Select(traject => traject.Klant.Gemeente).Concat(gegevens.Select(gegeven => gegeven.Klant.Gemeente)).ToHashSet();
        return new Persoontabel(MetNieuwen(kolommen, trajecten, gevraagd, genoemd, eenGemeente), gevraagd, eenGemeente);
    }

    /// <summary>The place of a client, or -1 for one who is nowhere.</summary>
    public int Plaats(Klant klant) => plaatsen[Sleutel(klant, EenGemeente)];

    private static Klant Sleutel(Klant klant, bool eenGemeente) => eenGemeente ? klant with { Gemeente = default } : klant;

    private static Participatiekolommen MetNieuwen(Participatiekolommen kolommen, List<Traject> trajecten, Dictionary<Klant, int> gevraagd, HashSet<Gemeente> genoemd, bool eenGemeente)
    {
        var nieuwen = trajecten.Select(traject => Sleutel(traject.Klant, eenGemeente)).Where(klant => gevraagd[klant] < 0).Distinct()
            .OrderBy(klant => klant.Gemeente).ThenBy(klant => klant.Bsn).ToList();
        // A municipality of which only clients are known stands among the others: who asks for each of them sees that nobody was measured there.
        var gemeenten = eenGemeente ? kolommen.Gemeenten : [.. Bestaand(kolommen).Union(genoemd).Order()];
        if (nieuwen.Count == 0 && gemeenten.Count == kolommen.Gemeenten.Count) return kolommen;
        var bsns = new uint[kolommen.Personen + nieuwen.Count];
        kolommen.Bsns!.CopyTo(bsns, 0);
        var gemeenteVan = gemeenten.Count > 1 ? new ushort[bsns.Length] : null;
        if (gemeenteVan is not null)
        {
            var vertaling = kolommen.Gemeenten.Select(gemeente => (ushort)Math.Max(0, Plaats(gemeenten, gemeente))).ToArray();
            for (var persoon = 0; persoon < kolommen.Personen; persoon++) gemeenteVan[persoon] = vertaling[kolommen.GemeenteVan.IsEmpty ? 0 : kolommen.GemeenteVan[persoon]];
        }

        for (var nieuw = 0; nieuw < nieuwen.Count; nieuw++)
        {
            var persoon = kolommen.Personen + nieuw;
            bsns[persoon] = nieuwen[nieuw].Bsn.Getal;
            gevraagd[nieuwen[nieuw]] = persoon;
            if (gemeenteVan is not null) gemeenteVan[persoon] = (ushort)Plaats(gemeenten, nieuwen[nieuw].Gemeente);
        }

        return kolommen.MetPersonen(gemeenten, gemeenteVan, bsns);
    }

    // Without persons there is no municipality yet, only the empty one that stands for it.
    private static IEnumerable<Gemeente> Bestaand(Participatiekolommen kolommen) => kolommen.Personen == 0 ? [] : kolommen.Gemeenten;

    private static int Plaats(IReadOnlyList<Gemeente> gemeenten, Gemeente gemeente)
    {
        for (var plaats = 0; plaats < gemeenten.Count; plaats++)
            if (gemeenten[plaats] == gemeente) return plaats;
        return -1;
    }
}
