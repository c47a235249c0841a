using System.Globalization;
using System.Text;
using Participatie.App.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>A profile in the making, as it stands in the form: everything that was chosen, for the file as it looks now.</summary>
internal sealed record Profielopzet
{
    private const string Uitstroomreden = "uitstroomreden";
    private const string Aanleiding = "aanleiding";

    /// <summary>The name.</summary>
    public required string Naam { get; init; }

    /// <summary>The table.</summary>
    public required Koppeltabel Tabel { get; init; }

    /// <summary>The sheet, or empty for the first.</summary>
    public string Blad { get; init; } = string.Empty;

    /// <summary>How its characters are written; empty as it was seen.</summary>
    public string Codering { get; init; } = string.Empty;

    /// <summary>What the file looks like.</summary>
    public required Bestandsbeeld Beeld { get; init; }

    /// <summary>How days are written; null as it was seen.</summary>
    public Datumstijl? Datum { get; init; }

    /// <summary>How amounts are written; unknown as it was seen.</summary>
    public Getalstijl Getal { get; init; }

    /// <summary>Whether a delivery is full.</summary>
    public bool Volledig { get; init; }

    /// <summary>The first day of a full delivery, as it was typed.</summary>
    public string? Van { get; init; }

    /// <summary>The last day of a full delivery, as it was typed.</summary>
    public string? Tot { get; init; }

    /// <summary>The columns in the order of the file.</summary>
    public required IReadOnlyList<Kolomkeuze> Kolommen { get; init; }

    /// <summary>Fields that are the same in every row.</summary>
    public IReadOnlyDictionary<string, string> Vast { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What the form is of: when the file is read in another way, what was chosen for its columns means nothing any more.</summary>
    public string Vorm => Vormvan(Beeld, Tabel);

    /// <summary>What the choice of columns is of: in another look at the same columns, such as other characters or another line of names, it still holds.</summary>
    public string Breedte => Breedtevan(Beeld, Tabel, Blad);

    /// <summary>The columns that are not used.</summary>
    public IReadOnlyList<string> NietGebruikt => [.. Kolommen.Where(keuze => keuze.Veld is null && keuze.Kolom.Naam.Length > 0).Select(keuze => Leesverslag.Veilig(keuze.Kolom.Naam))];

    /// <summary>What the form of a file and a table is known by.</summary>
    public static string Vormvan(Bestandsbeeld beeld, Koppeltabel tabel) => Convert.ToHexStringLower(Kopmerk.Van(beeld))[..16] + tabel.Naam;

    /// <summary>What the choice of columns of a file and a table is known by.</summary>
    public static string Breedtevan(Bestandsbeeld beeld, Koppeltabel tabel, string blad) => string.Create(CultureInfo.InvariantCulture, $"{beeld.Kolommen.Count} {tabel.Naam} {blad}");

    /// <summary>What is proposed for a file: the saved profile that fits, or else what the names of its columns say.</summary>
    public static Profielopzet Stel(Profielblik blik, Bestandsbeeld beeld, Koppeltabel? tabel, string blad)
    {
        if (blik.Bewaard is { } bewaard && KoppelprofielReader.Lees(Encoding.UTF8.GetBytes(bewaard.Inhoud), out _) is { } profiel && (tabel is null || profiel.Tabel == tabel) && bewaard.Kop.AsSpan().SequenceEqual(Kopmerk.Van(beeld)))
            return Maak(profiel, beeld);
        var voorstel = Profielvoorstel.Maak(beeld, "x", tabel).Profiel;
        return Maak(voorstel with { Naam = Naamvan(blik.Bron), Blad = blad }, beeld);
    }

    /// <summary>The profile that it makes.</summary>
    public Koppelprofiel Profiel(string bron) => new(Naam, $"{bron}: {Tabel.Naam}", Tabel, [.. Kolommen.Where(keuze => keuze.Veld is not null).Select(Kolom)])
    {
        Bron = Bron.TryParse(bron, out _) && !bron.Any(char.IsWhiteSpace) ? bron : string.Empty,
        Volledig = Volledig,
        Periode = Volledig ? Dagen() : null,
        Blad = Blad,
        Codering = Codering,
        Kopregel = Beeld.Kopregel,
        Scheidingsteken = Beeld.Scheidingsteken,
        Datum = Datum is { } stijl ? [stijl] : GezienDatum(),
        Getal = Getal == Getalstijl.Onbekend ? GezienGetal() : Getal,
        Vast = [.. Vast.Where(paar => paar.Value.Trim().Length > 0 && Vrij(paar.Key)).Select(paar => new Profielvulling(paar.Key, paar.Value.Trim()))],
    };

    /// <summary>What is wrong with what was chosen.</summary>
    public Invoerfouten Keur(string bron)
    {
        var fouten = new Invoerfouten();
        if (Naam.Length is 0 or > 60 || !Naam.All(teken => char.IsAsciiLetterLower(teken) || char.IsAsciiDigit(teken) || teken == '-')) fouten.Meld("Naam", Profileertekst.FoutNaam);
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        for (var nummer = 0; nummer < Kolommen.Count; nummer++)
        {
            if (Kolommen[nummer].Veld is not { } veld) continue;
            if (!gezien.Add(veld.Naam) && veld.Soort != Koppelveldsoort.Codes) fouten.Meld(Veldnaam(nummer), Zin.Met(Profileertekst.FoutDubbel, veld.Naam));
            if (!Kolommen[nummer].Kiesbaar) fouten.Meld(Veldnaam(nummer), Profileertekst.NietKiesbaar);
        }

        var mist = Tabel.Nodig.Where(nodig => !gezien.Contains(nodig) && !(Vast.TryGetValue(nodig, out var vast) && vast.Trim().Length > 0)).ToList();
        if (mist.Count > 0) fouten.Meld(string.Empty, Zin.Met(Profileertekst.FoutMist, string.Join(", ", mist)));
        if (Volledig && (Van, Tot) is not (null or "", null or ""))
        {
            fouten.Datum("Van", Van, Profileertekst.DeEersteDag);
            fouten.Datum("Tot", Tot, Profileertekst.DeLaatsteDag);
        }

        if (fouten.Geen && Profielcontrole.Fout(Profiel(bron)) is { } fout) fouten.Meld(string.Empty, char.ToUpper(fout[0], Balie.Nederlands) + fout[1..] + ".");
        return fouten;
    }

    /// <summary>Whether a field is still to be filled, so that it can be the same in every row.</summary>
    public bool Vrij(string veld) => Tabel.Veld(veld)?.Soort == Koppelveldsoort.Codes || Kolommen.All(keuze => !string.Equals(keuze.Veld?.Naam, veld, StringComparison.Ordinal));

    /// <summary>The name of the field of the form for a column.</summary>
    public static string Veldnaam(int nummer) => string.Create(CultureInfo.InvariantCulture, $"Veld-{nummer}");

    /// <summary>The name of the field of the form for a value of a column.</summary>
    public static string Waardenaam(int kolom, int waarde) => string.Create(CultureInfo.InvariantCulture, $"Waarde-{kolom}-{waarde}");

    /// <summary>The columns of a file, with which of them can be named.</summary>
    public static bool Kies(Bestandsbeeld beeld, Kolombeeld kolom) => kolom.Naam.Trim().Length > 0 && beeld.Kolommen.Count(ander => string.Equals(Kaal(ander.Naam), Kaal(kolom.Naam), StringComparison.OrdinalIgnoreCase)) == 1;

    private static Profielopzet Maak(Koppelprofiel profiel, Bestandsbeeld beeld) => new()
    {
        Naam = profiel.Naam,
        Tabel = profiel.Tabel,
        Blad = profiel.Blad,
        Codering = profiel.Codering,
        Beeld = beeld,
        Volledig = profiel.Volledig,
        Van = Datumveld.Van(profiel.Periode?.Van),
        Tot = Datumveld.Van(profiel.Periode?.Tot),
        Kolommen = [.. beeld.Kolommen.Select(kolom => MaakKolom(profiel, beeld, kolom))],
        Vast = profiel.Vast.ToDictionary(vulling => vulling.Veld, vulling => vulling.Code, StringComparer.Ordinal),
    };

    private static Kolomkeuze MaakKolom(Koppelprofiel profiel, Bestandsbeeld beeld, Kolombeeld kolom)
    {
        var eigen = profiel.Kolommen.FirstOrDefault(een => string.Equals(Kaal(een.Kolom), Kaal(kolom.Naam), StringComparison.OrdinalIgnoreCase));
        var veld = eigen is null ? null : profiel.Tabel.Veld(eigen.Veld);
        var waarden = veld is { IsCode: true } ? Kolomkeuze.Lees(kolom, veld, (waarde, _) => Bewaard(eigen!, waarde)) : null;
        return new Kolomkeuze(kolom, veld, waarden) { Kiesbaar = Kies(beeld, kolom) };
    }

    // A list that was saved says of every value that it does not name that such rows are refused.
    private static string? Bewaard(Profielkolom kolom, string waarde)
    {
        if (kolom.Waarden.Count == 0) return null;
        return kolom.Waarden.FirstOrDefault(een => string.Equals(een.Waarde.Trim(), waarde, StringComparison.OrdinalIgnoreCase)) is not { } gevonden ? string.Empty
            : gevonden.Velden.Count == 0 ? Waardenkeuze.Niets
            : gevonden.Velden.FirstOrDefault(vulling => string.Equals(vulling.Veld, kolom.Veld, StringComparison.Ordinal))?.Code ?? string.Empty;
    }

    private Profielkolom Kolom(Kolomkeuze keuze)
    {
        var veld = keuze.Veld!;
        var kolom = new Profielkolom(keuze.Kolom.Naam.Trim()) { Veld = veld.Naam };
        if (!keuze.HeeftLijst || (!ZegtVertrek(veld) && keuze.Waarden!.All(waarde => string.Equals(waarde.Code, waarde.Waarde, StringComparison.OrdinalIgnoreCase)))) return kolom;
        return kolom with { Waarden = [.. keuze.Waarden!.Where(waarde => waarde.Code.Length > 0).Select(waarde => new Profielwaarde(waarde.Waarde, waarde.Code is Waardenkeuze.Niets ? [] : Vullingen(veld, waarde.Code)))] };
    }

    // A source that has no occasions says by its reason that somebody left.
    private Profielvulling[] Vullingen(Koppelveld veld, string code) => ZegtVertrek(veld) ? [new(veld.Naam, code), new(Aanleiding, "uitstroom")] : [new(veld.Naam, code)];

    private bool ZegtVertrek(Koppelveld veld) => veld.Naam is Uitstroomreden && Kolommen.All(keuze => keuze.Veld?.Naam is not Aanleiding);

    private List<Datumstijl> GezienDatum()
    {
        var stijlen = Kolommen.Where(keuze => keuze.Veld?.Soort == Koppelveldsoort.Datum).SelectMany(keuze => keuze.Kolom.Stijlen()).Distinct().ToList();
        if (stijlen.Contains(Datumstijl.DagSchuinMaand)) stijlen.Remove(Datumstijl.MaandSchuinDag);
        return stijlen;
    }

    private Getalstijl GezienGetal()
    {
        var bedragen = Kolommen.Where(keuze => keuze.Veld?.Soort == Koppelveldsoort.Bedrag).ToList();
        return bedragen.Exists(keuze => keuze.Kolom.MetPunt > keuze.Kolom.MetKomma) ? Getalstijl.Punt : bedragen.Exists(keuze => keuze.Kolom.MetKomma > 0) ? Getalstijl.Komma : Getalstijl.Onbekend;
    }

    private Dagbereik? Dagen()
    {
        var lezen = new Invoerfouten();
        return lezen.Datum("Van", Van, "x") is { } van && lezen.Datum("Tot", Tot, "x") is { } tot ? new Dagbereik(van, tot) : null;
    }

    private static string Naamvan(string bron)
    {
        var naam = string.Join('-', new string([.. bron.ToLowerInvariant().Select(teken => char.IsAsciiLetterOrDigit(teken) ? teken : '-')]).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return naam.Length == 0 ? "profiel" : naam;
    }

    private static string Kaal(string naam) => string.Join(' ', naam.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
