using System.Globalization;
using Participatie.Data.Koppeling;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Reads what was chosen out of the form of a profile.</summary>
/// <param name="getypt">What stands in a field, or null.</param>
internal sealed class Profielformulier(Func<string, string?> getypt)
{
    /// <summary>What a tab is called in the form: it cannot stand in one.</summary>
    public const string Tab = "tab";

    /// <summary>The longest name of a sheet.</summary>
    public const int LangsteBlad = 100;

    /// <summary>In what way the file is to be looked at. In another sheet the header is looked for anew.</summary>
    public Bestandsvraag Vraag => new()
    {
        Blad = Blad,
        Codering = Codering,
        Kopregel = string.Equals(Blad, getypt("EerderBlad") ?? string.Empty, StringComparison.Ordinal) && int.TryParse(getypt("Kopregel"), NumberStyles.None, CultureInfo.InvariantCulture, out var regel) && regel is >= 1 and <= 1000 ? regel : null,
        Scheidingsteken = getypt("Scheidingsteken") switch { Tab => '\t', [var teken] when ";,|".Contains(teken, StringComparison.Ordinal) => teken, _ => null },
    };

    private string Blad => (getypt("Blad") ?? string.Empty) is { Length: <= LangsteBlad } blad ? blad : string.Empty;

    private string Codering => getypt("Codering") is { } gekozen && Koppelprofiel.Coderingen.Contains(gekozen, StringComparer.Ordinal) ? gekozen : string.Empty;

    /// <summary>What was chosen, for the file as it looks now.</summary>
    public Profielopzet Lees(Profielblik blik, Bestandsbeeld beeld)
    {
        var tabel = Koppeltabel.Zoek(getypt("Tabel") ?? string.Empty);
        var voorstel = Profielopzet.Stel(blik, beeld, tabel, Blad);
        tabel ??= voorstel.Tabel;
        var zelfde = string.Equals(getypt("Vorm"), Profielopzet.Vormvan(beeld, tabel), StringComparison.Ordinal);
        var breed = zelfde || string.Equals(getypt("Breedte"), Profielopzet.Breedtevan(beeld, tabel, Blad), StringComparison.Ordinal);
        return voorstel with
        {
            Naam = getypt("Naam")?.Trim() ?? voorstel.Naam,
            Blad = Blad,
            Codering = Codering,
            Datum = Datumstijlen.Zoek(getypt("Datum") ?? string.Empty),
            Getal = getypt("Getal") switch { "komma" => Getalstijl.Komma, "punt" => Getalstijl.Punt, _ => Getalstijl.Onbekend },
            Volledig = getypt("Levering") is "volledig" && tabel == Koppeltabel.Metingen,
            Van = getypt("Van"),
            Tot = getypt("Tot"),
            Kolommen = breed ? [.. beeld.Kolommen.Select((kolom, nummer) => Kolom(beeld, tabel, kolom, nummer, zelfde))] : voorstel.Kolommen,
            Vast = breed ? tabel.Velden.Select(veld => (veld.Naam, Waarde: getypt("Vast-" + veld.Naam))).Where(paar => !string.IsNullOrWhiteSpace(paar.Waarde)).ToDictionary(paar => paar.Naam, paar => paar.Waarde!, StringComparer.Ordinal) : voorstel.Vast,
        };
    }

    // What was chosen for a value counts only as long as its column fills the same field, and has the same values.
    private Kolomkeuze Kolom(Bestandsbeeld beeld, Koppeltabel tabel, Kolombeeld kolom, int nummer, bool zelfde)
    {
        var veld = tabel.Veld(getypt(Profielopzet.Veldnaam(nummer)) ?? string.Empty);
        var gekozen = zelfde && veld is not null && string.Equals(getypt("Was-" + Profielopzet.Veldnaam(nummer)), veld.Naam, StringComparison.Ordinal);
        var waarden = veld is { IsCode: true } ? Kolomkeuze.Lees(kolom, veld, (_, plaats) => gekozen && getypt(Profielopzet.Waardenaam(nummer, plaats)) is { } code && (code.Length == 0 || code is Waardenkeuze.Niets || veld.Kent(code)) ? code : null) : null;
        return new Kolomkeuze(kolom, veld, waarden) { Kiesbaar = Profielopzet.Kies(beeld, kolom) };
    }
}
