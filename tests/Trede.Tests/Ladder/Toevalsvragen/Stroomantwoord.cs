using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Trede.Tests.Hertelling;

namespace Trede.Tests.Ladder;

/// <summary>The answers to a question about flows, beside the persons of the recount.</summary>
internal sealed class Stroomantwoord(IReadOnlyList<Ganger> personen, DateOnly van, DateOnly tot) : IAntwoord
{
    private static readonly string[] Codes = ["0", "8", "9"];
    private static readonly string[] Treden = ["6", "5", "4", "3", "2", "1"];

    private static readonly (string Code, string Titel)[] Redenen =
    [
        ("werk-6-maanden", "Zes maanden aan het werk"), ("bbl-6-maanden", "Zes maanden op een bbl-opleiding"), ("bol-6-maanden", "Zes maanden op een bol-opleiding"), ("overleden", "Overleden"),
        ("verhuisd", "Verhuisd"), ("geen-vervolgtraject", "Traject klaar, geen vervolg"), ("uit-uitkering-anders", "Uit de uitkering, niet voor werk"), ("uitval-traject", "Gestopt met het traject"),
        ("onbekend", "Reden niet bekend"),
    ];

    // What stands above the columns of the two tables, and which origins and destinations that are.
    private static readonly (string Naam, Func<string, bool> Past)[] Herkomst =
        [.. Treden.Reverse().Select(trede => (trede, Is(trede))), ("Code", Codes.Contains), ("Nieuw of terug", naam => naam is "nieuw" or "terug"), ("Buiten", Is("buiten")), ("Totaal", _ => true)];

    private static readonly (string Naam, Func<string, bool> Past)[] Bestemming =
    [
        .. Treden.Reverse().Select(trede => (trede, Is(trede))), ("Code", Codes.Contains), ("Uit: werk", Werk), ("Uit: opleiding", Opleiding), ("Uit: anders", Anders), ("Buiten", Is("buiten")),
        ("Totaal", _ => true),
    ];

    private readonly List<Ganger> matrix = [.. personen.Where(een => een.Van != Ganger.Tussentijds)];

    public IEnumerable<Bladgetal> Getallen(IHtmlDocument blad) =>
        Halve(blad, "stromen-herkomst", Herkomst, een => een.Naar, een => een.Van).Concat(Halve(blad, "stromen-bestemming", Bestemming, een => een.Van, een => een.Naar)).Concat(Waarom(blad));

    public void Controleer(IHtmlDocument blad)
    {
        var metBuiten = matrix.Exists(een => een.Van == "buiten" || een.Naar == "buiten");
        string[] rijen = [.. Treden, .. Codes.Where(code => matrix.Exists(een => een.Van == code || een.Naar == code)), "Totaal"];
        foreach (var (id, kolommen) in ((string, (string Naam, Func<string, bool>)[])[])[("stromen-herkomst", Herkomst), ("stromen-bestemming", Bestemming)])
        {
            var tabel = Tabel.Lees(blad, id);
            Gelijk(id, string.Join(';', rijen), string.Join(';', tabel.Rijen.Select(rij => Plaats(rij.Naam))));
            Gelijk(id, string.Join(';', kolommen.Select(kolom => kolom.Naam).Where(naam => metBuiten || naam != "Buiten").Prepend("Trede")), string.Join(';', tabel.Kolommen));
        }

        Gelijk("redenen", string.Join(';', Redenen.Where(reden => matrix.Exists(een => een.Naar == "uit:" + reden.Code)).Select(reden => reden.Titel)), string.Join(';', Tabel.Zoek(blad, "soorten-waarom")?.Rijen.Select(rij => rij.Naam) ?? []));
        Figuur(blad.QuerySelector("figure")!.InnerHtml);
        var zinnen = blad.QuerySelector("figure + p")!.TextContent;
        Zin(zinnen, " alleen tussen deze dagen op de ladder", personen.Count - matrix.Count, ["persoon stond", "mensen stonden"]);
        if (matrix.Count == 0) return;
        Zin(zinnen, " één of meer treden", Stap(stap => stap > 0), ["steeg 1 persoon", "stegen {0} mensen"]);
        Zin(zinnen, " op dezelfde trede", Stap(stap => stap == 0), ["stond 1 persoon", "stonden {0} mensen"]);
        Zin(zinnen, ".", Stap(stap => stap < 0), ["en daalde 1 persoon", "en daalden {0} mensen"]);
    }

    public void Figuur(string figuur)
    {
        var svg = Figuurlezer.Lees(figuur[figuur.IndexOf("<svg", StringComparison.Ordinal)..(figuur.IndexOf("</svg>", StringComparison.Ordinal) + 6)]);
        var groepen = svg.Alle("g").Where(groep => groep.Alle("tspan").Any()).ToDictionary(groep => groep.Alle("tspan").First().Value, StringComparer.Ordinal);
        foreach (var trede in Treden)
        {
            var (hierheen, vandaan) = (matrix.Where(een => een.Naar == trede).ToList(), matrix.Where(een => een.Van == trede).ToList());
            (string Naam, int Aantal)[] vakken =
            [
                ("zelfde trede", hierheen.Count(een => een.Van == trede)), .. Treden.Reverse().Where(ander => ander != trede).Select(ander => ("van trede " + ander, hierheen.Count(een => een.Van == ander))),
                ("van een code", hierheen.Count(een => Codes.Contains(een.Van))), ("nieuw of terug", hierheen.Count(een => een.Van is "nieuw" or "terug")), ("van buiten de selectie", hierheen.Count(een => een.Van == "buiten")),
                .. Treden.Reverse().Where(ander => ander != trede).Select(ander => ("naar trede " + ander, vandaan.Count(een => een.Naar == ander))), ("naar een code", vandaan.Count(een => Codes.Contains(een.Naar))),
                ("uit: werk", vandaan.Count(een => Werk(een.Naar))), ("uit: opleiding", vandaan.Count(een => Opleiding(een.Naar))), ("uit: anders", vandaan.Count(een => Anders(een.Naar))), ("buiten de selectie", vandaan.Count(een => een.Naar == "buiten")),
            ];
            Gelijk("figure " + trede, string.Join("; ", vakken.Where(vak => vak.Aantal > 0).Select(vak => FormattableString.Invariant($"{vak.Naam} {vak.Aantal}"))), string.Join("; ", groepen[trede].Balken().Select(balk => FormattableString.Invariant($"{balk.Naam} {balk.Aantal}"))));
            Assert.Contains(FormattableString.Invariant($"nu {hierheen.Count} · weg {vandaan.Count(een => een.Naar != trede)}"), groepen[trede].Alle("text").Select(tekst => tekst.Value));
        }
    }

    public void Json(JsonElement json)
    {
        Gelijk("soort", "stromen", json.GetProperty("soort").GetString()!);
        Gelijk("dagen", FormattableString.Invariant($"{van:yyyy-MM-dd} {tot:yyyy-MM-dd}"), $"{json.GetProperty("van").GetString()} {json.GetProperty("tot").GetString()}");
        var deel = Assert.Single(json.GetProperty("gemeenten").EnumerateArray());
        Gelijk("json", Cellen(matrix), string.Join('\n', deel.GetProperty("stromen").EnumerateArray().Select(cel => $"{cel.GetProperty("van").GetString()} {cel.GetProperty("naar").GetString()} {cel.GetProperty("aantal").GetRawText()}").Order(StringComparer.Ordinal)));
        Assert.Equal(personen.Count - matrix.Count, deel.GetProperty("tussentijds").GetInt32());
    }

    public void Werkmap(IReadOnlyList<string[]> blad)
    {
        Gelijk("xlsx", Cellen(personen), string.Join('\n', blad.Skip(1).Select(rij => string.Join(' ', rij[3], rij[4], rij[5])).Order(StringComparer.Ordinal)));
        var nul = new DateOnly(1899, 12, 30).DayNumber;
        foreach (var rij in blad.Skip(1)) Gelijk("xlsx", FormattableString.Invariant($"{van.DayNumber - nul} {tot.DayNumber - nul}"), $"{rij[1]} {rij[2]}");
    }

    public IReadOnlyList<string> Lijst(IEnumerable<string> bsns)
    {
        var opBsn = personen.ToDictionary(een => een.Bsn, StringComparer.Ordinal);
        return [.. bsns.Select(bsn => opBsn[bsn]).Select(een => $"{een.Bsn} {Punt(een.Van)} {Punt(een.Naar)}").Order(StringComparer.Ordinal)];
    }

    public string Lijstregel(string bsn, IReadOnlyList<string> cellen) => $"{bsn} {cellen[0]} {cellen[2]}";

    public IReadOnlyList<(string Vraag, IReadOnlyList<string> Bsns)> Lijsten { get; } =
    [
        ("uit=", [.. personen.Where(een => een.Van != Ganger.Tussentijds).Select(een => een.Bsn)]), ("tussentijds=ja", [.. personen.Where(een => een.Van == Ganger.Tussentijds).Select(een => een.Bsn)]),
        ("uit=nieuw,terug&naar=1,2,buiten", [.. personen.Where(een => een.Van is "nieuw" or "terug" && een.Naar is "1" or "2" or "buiten").Select(een => een.Bsn)]),
        ("naar=uit:verhuisd,uit:onbekend", [.. personen.Where(een => een.Naar is "uit:verhuisd" or "uit:onbekend").Select(een => een.Bsn)]),
    ];

    private IEnumerable<Bladgetal> Halve(IHtmlDocument blad, string id, (string Naam, Func<string, bool> Past)[] kolommen, Func<Ganger, string> plaats, Func<Ganger, string> ander)
    {
        foreach (var (rij, cellen) in Tabel.Lees(blad, id).Rijen)
        {
            var hier = matrix.Where(een => Plaats(rij) == "Totaal" ? plaats(een).Length == 1 : plaats(een) == Plaats(rij)).ToList();
            foreach (var (kolom, cel) in cellen) yield return Bladgetal.Van($"{id} {rij}, {kolom}", cel, hier.Where(een => kolommen.Single(een => een.Naam == kolom).Past(ander(een))).Select(een => een.Bsn));
        }
    }

    private IEnumerable<Bladgetal> Waarom(IHtmlDocument blad) => Tabel.Zoek(blad, "soorten-waarom")?.Rijen.Select(rij => Bladgetal.Van(
        rij.Naam, rij.Cellen["Aantal"], matrix.Where(een => een.Naar == "uit:" + Redenen.Single(reden => reden.Titel == rij.Naam).Code).Select(een => een.Bsn))) ?? [];

    private int Stap(Func<int, bool> keuze) => matrix.Count(een => Treden.Contains(een.Van) && Treden.Contains(een.Naar) && keuze(een.Naar[0] - een.Van[0]));

    // One and many are said otherwise; nobody at all is many, or not said.
    private static void Zin(string zinnen, string rest, int aantal, string[] vormen)
    {
        var zin = vormen[0].Contains('1', StringComparison.Ordinal)
            ? aantal == 1 ? vormen[0] : string.Format(CultureInfo.InvariantCulture, vormen[1], aantal)
            : FormattableString.Invariant($"{aantal} {vormen[aantal == 1 ? 0 : 1]}");
        var staatEr = zinnen.Contains(zin + rest, StringComparison.OrdinalIgnoreCase);
        Assert.True(vormen[0].Contains('1', StringComparison.Ordinal) || aantal > 0 ? staatEr : !zinnen.Contains(rest, StringComparison.Ordinal), $"'{zin}{rest}' in: {zinnen}");
    }

    private static string Cellen(IEnumerable<Ganger> gangers) => string.Join('\n', gangers.CountBy(een => (een.Van, een.Naar)).Select(cel => FormattableString.Invariant($"{cel.Key.Van} {cel.Key.Naar} {cel.Value}")).Order(StringComparer.Ordinal));

    private static string Punt(string naam) => naam switch
    {
        "nieuw" => "Nieuw",
        "terug" => "Terug op de ladder",
        "buiten" => "Buiten de selectie",
        Ganger.Tussentijds => "Alleen ertussen",
        _ when naam.StartsWith("uit:", StringComparison.Ordinal) => "Uit: " + Redenen.Single(reden => reden.Code == naam[4..]).Titel.ToLowerInvariant(),
        _ => (Codes.Contains(naam) ? "Code " : "Trede ") + naam,
    };

    private static string Plaats(string rij) => rij == "Totaal" ? rij : rij[..1];

    private static Func<string, bool> Is(string naam) => ander => ander == naam;

    private static bool Werk(string naar) => naar == "uit:werk-6-maanden";

    private static bool Opleiding(string naar) => naar is "uit:bbl-6-maanden" or "uit:bol-6-maanden";

    private static bool Anders(string naar) => naar.StartsWith("uit:", StringComparison.Ordinal) && !Werk(naar) && !Opleiding(naar);

    private static void Gelijk(string waar, string verwacht, string gevonden) => Assert.True(string.Equals(verwacht, gevonden, StringComparison.Ordinal), $"{waar}\nexpected:\n{verwacht}\nfound:\n{gevonden}");
}
