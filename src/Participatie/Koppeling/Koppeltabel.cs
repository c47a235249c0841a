using System.Globalization;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// A table of the exchange format (section 1) with its fields in the order of a blank table. The one place that names the fields of all tables.
/// </summary>
/// <param name="Naam">The name of the table, as profiles and commands have it.</param>
/// <param name="Velden">The fields.</param>
/// <param name="Nodig">The fields without which no row can be used.</param>
public sealed record Koppeltabel(string Naam, IReadOnlyList<Koppelveld> Velden, IReadOnlyList<string> Nodig)
{
    private static readonly string[] JaNee = ["ja", "nee"];

    /// <summary>The table of measurements.</summary>
    public static Koppeltabel Metingen { get; } = new("metingen", [.. Metingkolommen.Namen.Select(Metingveld)], ["bsn", "meetdatum"]);

    /// <summary>The table of trajecten.</summary>
    public static Koppeltabel Trajecten { get; } = new(
        "trajecten",
        [
            new("bsn", Koppelveldsoort.Bsn, []),
            Vrij("trajectnummer"),
            Vrij("instrument"),
            new("domein", Koppelveldsoort.Code, [.. Domeinfeiten.Alle.Select(feiten => feiten.Code).Where(code => code.Length > 0)]),
            Vrij("aanbieder"),
            Datum("startdatum"),
            Datum("einddatum"),
            Vrij("resultaat"),
            new("kosten", Koppelveldsoort.Bedrag, []),
            Datum("prestatiedatum"),
            Vrij("soort_voorziening"),
            new("duaal", Koppelveldsoort.Code, JaNee),
            Vrij("financieringsdeel"),
            Vrij("examenonderdeel"),
            Datum("examendatum"),
            Vrij("gemeente"),
            Vrij("lokale_sleutel"),
            Datum("bekend_op"),
        ],
        ["bsn", "trajectnummer", "instrument", "startdatum"]);

    /// <summary>The table of clients.</summary>
    public static Koppeltabel Klanten { get; } = new(
        "klanten",
        [
            new("bsn", Koppelveldsoort.Bsn, []),
            Datum("geboortedatum"),
            new("geslacht", Koppelveldsoort.Code, ["man", "vrouw", "onbekend", "0", "1", "2"]),
            Vrij("postcode4"),
            Vrij("gemeente"),
            Vrij("lokale_sleutel"),
            Vrij("voornaam"),
            Vrij("achternaam"),
        ],
        ["bsn"]);

    /// <summary>The tables.</summary>
    public static IReadOnlyList<Koppeltabel> Alle { get; } = [Metingen, Trajecten, Klanten];

    /// <summary>The names of the fields.</summary>
    public IReadOnlyList<string> Namen => [.. Velden.Select(veld => veld.Naam)];

    /// <summary>The table with this name, or null.</summary>
    public static Koppeltabel? Zoek(string naam) => Alle.FirstOrDefault(tabel => string.Equals(tabel.Naam, naam, StringComparison.Ordinal));

    /// <summary>The field with this name, or null.</summary>
    public Koppelveld? Veld(string naam) => Velden.FirstOrDefault(veld => string.Equals(veld.Naam, naam, StringComparison.Ordinal));

    private static Koppelveld Metingveld(string naam) => naam switch
    {
        "bsn" => new(naam, Koppelveldsoort.Bsn, []),
        "meetdatum" or "bekend_op" => Datum(naam),
        "aanleiding" => new(naam, Koppelveldsoort.Codes, [.. Meetmomentfeiten.Alle.Select(feiten => feiten.Code)]),
        "trede" => new(naam, Koppelveldsoort.Code, [.. Enumerable.Range(0, 10).Where(waarde => Trede.TryVan(waarde, out _)).Select(Cijfers)]),
        "vraag1" or "vraag2" or "vraag3" or "vraag4" or "vraag5" => new(naam, Koppelveldsoort.Code, [.. JaNee, "leeg"]),
        "groeipotentieel" => new(naam, Koppelveldsoort.Code, ["+", "0"]),
        "subgroepen" => new(naam, Koppelveldsoort.Codes, [.. Enumerable.Range(1, Subgroepen.Hoogste).Select(Cijfers)]),
        "uitstroomreden" => new(naam, Koppelveldsoort.Code, [.. Uitstroomredenfeiten.Alle.Select(feiten => feiten.Code).Where(code => code.Length > 0)]),
        "regel" => new(naam, Koppelveldsoort.Code, [.. Regelfeiten.Alle.Select(feiten => feiten.Code)]),
        _ => Vrij(naam),
    };

    private static Koppelveld Vrij(string naam) => new(naam, Koppelveldsoort.Vrij, []);

    private static Koppelveld Datum(string naam) => new(naam, Koppelveldsoort.Datum, []);

    private static string Cijfers(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
