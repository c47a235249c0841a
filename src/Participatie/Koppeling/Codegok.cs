using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>Guesses which code another system means by a word (exchange format, section 2). A guess is proposed and never used by itself.</summary>
public static class Codegok
{
    // Parts of words, in lower case; of each field the first that fits counts.
    private static readonly Dictionary<string, (string Deel, string Code)[]> Delen = new(StringComparer.Ordinal)
    {
        ["aanleiding"] =
        [
            ("jaar", "jaarmeting"), ("uitstroom", "uitstroom"), ("uitgestroomd", "uitstroom"), ("inschrijv", "inschrijving-uitkering"), ("aanvraag", "inschrijving-uitkering"),
            ("instroom", "inschrijving-uitkering"), ("start", "start-traject"), ("begin", "start-traject"), ("intake", "start-traject"), ("eind", "einde-traject"),
            ("afsluit", "einde-traject"), ("overig", "overig"), ("anders", "overig"), ("tussen", "overig"),
        ],
        ["trede"] =
        [
            ("geïsoleerd", "1"), ("geisoleerd", "1"), ("sociale contacten", "2"), ("georganiseerde", "3"), ("onbetaald", "4"), ("vrijwilligerswerk", "4"),
            ("steun", "5"), ("begeleid", "5"), ("subsidi", "5"), ("betaald werk", "6"), ("zicht", "8"), ("uit beeld", "8"), ("na traject", "9"), ("niet bepaald", "0"), ("onbepaald", "0"),
        ],
        ["groeipotentieel"] = [("geen", "0"), ("niet", "0"), ("nee", "0"), ("stabiel", "0"), ("plus", "+"), ("groei", "+"), ("ja", "+")],
        ["subgroepen"] =
        [
            ("niet-uitkering", "2"), ("nug", "2"), ("uwv", "7"), ("wajong", "7"), ("wia", "7"), ("bijstand", "1"), ("wwb", "1"), ("participatiewet", "1"), ("ioaw", "1"),
            ("ioaz", "1"), ("re-integratie", "3"), ("reïntegratie", "3"), ("inburger", "4"), ("educatie", "5"), ("jonger", "6"),
        ],
        ["uitstroomreden"] =
        [
            ("overl", "overleden"), ("verhui", "verhuisd"), ("bbl", "bbl-6-maanden"), ("bol", "bol-6-maanden"), ("half jaar", "werk-6-maanden"), ("6 maanden", "werk-6-maanden"),
            ("uitval", "uitval-traject"), ("afgebroken", "uitval-traject"), ("geen vervolg", "geen-vervolgtraject"), ("onbekend", "onbekend"),
        ],
        ["domein"] =
        [
            ("inburger", "inburgering"), ("educatie", "educatie"), ("onderwijs", "educatie"), ("wsw", "wsw"), ("sociale werk", "wsw"), ("dagbested", "dagbesteding"), ("wmo", "wmo"),
            ("integratie", "re-integratie"), ("participatie", "re-integratie"),
        ],
    };

    private static readonly string[] Ja = ["ja", "j", "yes", "y", "true", "waar", "1", "x"];

    private static readonly string[] Nee = ["nee", "n", "no", "false", "onwaar", "0", "-"];

    /// <summary>The code of a field that a value most likely means, or empty.</summary>
    public static string Van(Koppelveld veld, string waarde)
    {
        ArgumentNullException.ThrowIfNull(veld);
        ArgumentNullException.ThrowIfNull(waarde);
        var tekst = waarde.Trim().ToLowerInvariant();
        if (veld.Kent(tekst)) return tekst;
        if (veld.Codes.Contains("nee", StringComparer.Ordinal)) return Ja.Contains(tekst, StringComparer.Ordinal) ? "ja" : Nee.Contains(tekst, StringComparer.Ordinal) ? "nee" : string.Empty;
        if (veld.Naam is "geslacht") return tekst is [] ? string.Empty : tekst[0] switch { 'm' => "man", 'v' => "vrouw", 'o' => "onbekend", _ => string.Empty };
        if (veld.Naam is "groeipotentieel" && tekst is "-" or "n") return "0";
        if (veld.Naam is "trede" && Cijfer(tekst) is { } trede) return trede;
        return Delen.TryGetValue(veld.Naam, out var delen) ? delen.Where(paar => tekst.Contains(paar.Deel, StringComparison.Ordinal)).Select(paar => paar.Code).FirstOrDefault(string.Empty) : string.Empty;
    }

    // "Trede 3", "3. Deelname georganiseerde activiteiten", "T3": the one number in it.
    private static string? Cijfer(string tekst)
    {
        var cijfers = tekst.Where(char.IsAsciiDigit).ToList();
        return cijfers is [var cijfer] && Trede.TryVan(cijfer - '0', out var trede) ? trede.ToString() : null;
    }
}
