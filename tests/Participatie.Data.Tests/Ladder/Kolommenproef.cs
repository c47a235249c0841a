using Participatie.Data.Ladder;
using Participatie.Data.Tests.Koppeling;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Data.Tests.Ladder;

/// <summary>Linked columns to write and read again, and the receipt with them.</summary>
internal static class Kolommenproef
{
    public static readonly Herkomst Bon = new("2008", "0.1.0", Proefmap.Vandaag,
    [
        new Bronherkomst(Proefmap.Educatie, "educatie é.csv", "metingen", new string('a', 64), 5, 3, 1, 1),
        new Bronherkomst(Proefmap.Wmo, "wmo.csv", "srg-2015", new string('b', 64), 2, 2, 0, 0),
    ]);

    /// <summary>Twelve persons with rows of all kinds, the n-th with the BSN at that place in the list.</summary>
    public static Participatiekolommen Maak(Proefmap map, IReadOnlyList<int> bsns, bool metGemeente = false, bool metBekend = false)
    {
        var rijen = bsns.SelectMany((bsn, nummer) => Enumerable.Range(0, 1 + (nummer % 3)).Select(rij => string.Join(';',
            Testbsn.Nummer(bsn), FormattableString.Invariant($"201{rij}-03-{1 + (nummer / 2):00}"), "overig", FormattableString.Invariant($"{1 + ((nummer + rij) % 6)}"), "0",
            metGemeente ? FormattableString.Invariant($"{363 + (nummer % 2)}") : "", metBekend ? FormattableString.Invariant($"2014-01-{1 + nummer:00}") : "")));
        return map.Koppel(map.Lees("bsn;meetdatum;aanleiding;trede;groeipotentieel;gemeente;bekend_op\n" + string.Join('\n', rijen))).Kolommen;
    }

    public static byte[] Bytes(Proefmap map, Participatiekolommen kolommen)
    {
        var pad = Path.Combine(map.Pad, "kolommen.trede");
        KolommenFile.Schrijf(pad, kolommen, Bon);
        return File.ReadAllBytes(pad);
    }

    public static (Bevindingcode? Code, Participatiekolommen? Kolommen, Herkomst? Herkomst) Lees(Proefmap map, byte[] bytes)
    {
        var code = KolommenFile.Lees(map.Bestand(bytes), out var kolommen, out var herkomst);
        return (code, kolommen, herkomst);
    }

    /// <summary>Each person as one line of all that is known; the persons sorted.</summary>
    public static IReadOnlyList<string> Personen(Participatiekolommen kolommen) =>
    [
        .. Enumerable.Range(0, kolommen.Personen).Select(persoon => string.Join(' ', Enumerable.Range(kolommen.Begin[persoon], kolommen.Begin[persoon + 1] - kolommen.Begin[persoon])
            .Select(rij => FormattableString.Invariant($"{kolommen.Dagen[rij]}:{kolommen.Soorten[(int)kolommen.Soortnummers[rij]]:x}:{(kolommen.Bekend.IsEmpty ? kolommen.AlleBekend.Nummer : kolommen.Bekend[rij])}"))
            .Prepend((kolommen.GemeenteVan.IsEmpty ? kolommen.Gemeenten[0] : kolommen.Gemeenten[kolommen.GemeenteVan[persoon]]).ToString()))).Order(StringComparer.Ordinal),
    ];
}
