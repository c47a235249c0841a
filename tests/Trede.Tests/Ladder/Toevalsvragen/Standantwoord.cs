using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Trede.Tests.Hertelling;

namespace Trede.Tests.Ladder;

/// <summary>The answers to a question about a snapshot, beside the persons of the recount.</summary>
internal sealed class Standantwoord(IReadOnlyList<Staander> personen, DateOnly dag) : IAntwoord
{
    private static readonly int[] Plaatsen = [0, 1, 2, 3, 4, 5, 6, 8, 9];

    private static readonly (string Naam, Func<Staander, bool> Keuze)[] Tegels =
    [
        ("op de ladder, codes meegeteld", _ => true), ("op een trede (1 tot en met 6)", OpTrede), ("met kans op groei", Plus), ("langer dan een jaar niet gemeten", een => een.Verouderd),
    ];

    private static readonly (string Naam, Func<Staander, bool> Keuze, bool VraagtGroei)[] Kolommen =
        [("Aantal", _ => true, false), ("Groei (+)", Plus, true), ("Geen groei (0)", Nul, true), ("Groei onbekend", Onbekend, true), ("Verouderd", een => een.Verouderd, false)];

    public IEnumerable<Bladgetal> Getallen(IHtmlDocument blad)
    {
        var tegels = blad.QuerySelectorAll(".kern > div").ToDictionary(tegel => tegel.QuerySelector("dt")!.TextContent, tegel => tegel.QuerySelector("dd")!, StringComparer.Ordinal);
        Assert.Equal(Tegels.Length, tegels.Count);
        foreach (var (naam, keuze) in Tegels) yield return Bladgetal.Van(naam, tegels[naam], personen.Where(keuze).Select(een => een.Bsn));

        var tabel = Tabel.Lees(blad, "stand-tabel");
        foreach (var (rij, cellen) in tabel.Rijen)
        {
            var hier = rij == "Totaal" ? [.. personen] : personen.Where(een => een.Trede == Plaats(rij)).ToList();
            foreach (var (kolom, keuze, vraagtGroei) in Kolommen)
            {
                if (vraagtGroei && rij != "Totaal" && Plaats(rij) is < 1 or > 5) Gelijk($"{rij} {kolom}", "n.v.t.", cellen[kolom].TextContent);
                else yield return Bladgetal.Van($"{rij}, {kolom}", cellen[kolom], hier.Where(keuze).Select(een => een.Bsn));
            }
        }
    }

    public void Controleer(IHtmlDocument blad)
    {
        var tabel = Tabel.Lees(blad, "stand-tabel");
        Assert.Equal([6, 5, 4, 3, 2, 1, 0, 8, 9], tabel.Rijen.Where(rij => rij.Naam != "Totaal").Select(rij => Plaats(rij.Naam)));
        foreach (var (rij, cellen) in tabel.Rijen)
        {
            var hier = rij == "Totaal" ? [.. personen] : personen.Where(een => een.Trede == Plaats(rij)).ToList();
            if (rij == "Totaal") Gelijk("Totaal, deel", string.Empty, cellen["Deel"].TextContent);
            else Deel($"{rij}, deel", cellen["Deel"].TextContent, Plaats(rij) is >= 1 and <= 6 ? hier.Count : 0, Plaats(rij) is >= 1 and <= 6 ? personen.Count(OpTrede) : 0);
            if (rij != "Totaal" && Plaats(rij) is < 1 or > 5) continue;
            Deel($"{rij}, deel groei", cellen["Deel groei"].TextContent, hier.Count(Plus), hier.Count(een => Plus(een) || Nul(een)));
        }

        Figuur(blad.QuerySelector("figure")!.InnerHtml);
    }

    public void Figuur(string figuur)
    {
        var svg = Figuurlezer.Lees(figuur[figuur.IndexOf("<svg", StringComparison.Ordinal)..(figuur.IndexOf("</svg>", StringComparison.Ordinal) + 6)]);
        var verwacht = Enumerable.Range(1, 6).Reverse().SelectMany(trede => Vakken(trede, personen.Where(een => een.Trede == trede).ToList())).Where(vak => !vak.EndsWith(" 0", StringComparison.Ordinal));
        Gelijk("figure", string.Join("; ", verwacht), string.Join("; ", svg.Balken().Select(balk => FormattableString.Invariant($"{balk.Naam} {balk.Aantal}"))));
        // Of who is on no rung there is only a text.
        var teksten = svg.Alle("text").Select(tekst => tekst.Value.Trim()).ToList();
        foreach (var code in (int[])[0, 8, 9])
        {
            var plaats = teksten.FindIndex(tekst => tekst.EndsWith(FormattableString.Invariant($"(code {code})"), StringComparison.Ordinal));
            Assert.Equal(personen.Count(een => een.Trede == code), Bladgetal.Lees(teksten[plaats - 1]));
        }
    }

    public void Json(JsonElement json)
    {
        Gelijk("soort", "momentopname", json.GetProperty("soort").GetString()!);
        Gelijk("peildatum", dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), json.GetProperty("peildatum").GetString()!);
        var deel = Assert.Single(json.GetProperty("gemeenten").EnumerateArray());
        Assert.Equal((personen.Count, personen.Count(OpTrede)), (deel.GetProperty("totaal").GetInt32(), deel.GetProperty("opTreden").GetInt32()));
        var rijen = deel.GetProperty("rijen").EnumerateArray().Select(rij => string.Join(' ', new[] { "trede", "aantal", "groei", "geenGroei", "groeiOnbekend", "verouderd" }.Select(naam => rij.TryGetProperty(naam, out var getal) ? getal.GetRawText() : "-")));
        Gelijk("json", string.Join('\n', Plaatsen.Where(plaats => personen.Any(een => een.Trede == plaats)).Select(plaats => Rij(plaats, "-"))), string.Join('\n', rijen));
    }

    public void Werkmap(IReadOnlyList<string[]> blad)
    {
        var verwacht = Plaatsen.Select(plaats => string.Create(CultureInfo.InvariantCulture, $"{dag.DayNumber - new DateOnly(1899, 12, 30).DayNumber} {Rij(plaats, "n.v.t.")}"));
        Gelijk("xlsx", string.Join('\n', verwacht), string.Join('\n', blad.Skip(1).Select(rij => string.Join(' ', rij[1], rij[2], rij[4], rij[6], rij[7], rij[8], rij[10]))));
        var opTrede = personen.Count(OpTrede);
        foreach (var rij in blad.Skip(1).Where(rij => rij[5].Length > 0)) Assert.Equal(double.Parse(rij[4], CultureInfo.InvariantCulture) / opTrede, double.Parse(rij[5], CultureInfo.InvariantCulture), 9);
    }

    public IReadOnlyList<string> Lijst(IEnumerable<string> bsns)
    {
        var opBsn = personen.ToDictionary(een => een.Bsn, StringComparer.Ordinal);
        return [.. bsns.Select(bsn => opBsn[bsn]).Select(een => string.Create(CultureInfo.InvariantCulture, $"{een.Bsn} {een.Trede} {Groeiwoord(een)} {string.Join(',', een.Stand.Subgroepen.Order())} {een.Stand.Gemeten:yyyy-MM-dd}")).Order(StringComparer.Ordinal)];
    }

    public string Lijstregel(string bsn, IReadOnlyList<string> cellen) => $"{bsn} {cellen[0]} {cellen[1]} {cellen[2]} {cellen[3]}";

    public IReadOnlyList<(string Vraag, IReadOnlyList<string> Bsns)> Lijsten { get; } =
    [
        ("soort=aantal", [.. personen.Select(een => een.Bsn)]), ("trede=1,2,3&soort=groei", [.. personen.Where(een => een.Trede is >= 1 and <= 3 && Plus(een)).Select(een => een.Bsn)]),
        ("trede=0,8,9", [.. personen.Where(een => !OpTrede(een)).Select(een => een.Bsn)]), ("soort=verouderd", [.. personen.Where(een => een.Verouderd).Select(een => een.Bsn)]),
    ];

    private static string[] Vakken(int trede, List<Staander> hier) => trede == 6
        ? [FormattableString.Invariant($"n.v.t. {hier.Count}")]
        : [FormattableString.Invariant($"groei {hier.Count(Plus)}"), FormattableString.Invariant($"geen groei {hier.Count(Nul)}"), FormattableString.Invariant($"onbekend {hier.Count(Onbekend)}")];

    private string Rij(int plaats, string nvt)
    {
        var hier = personen.Where(een => een.Trede == plaats).ToList();
        var groei = plaats is >= 1 and <= 5 ? string.Create(CultureInfo.InvariantCulture, $"{hier.Count(Plus)} {hier.Count(Nul)} {hier.Count(Onbekend)}") : $"{nvt} {nvt} {nvt}";
        return string.Create(CultureInfo.InvariantCulture, $"{plaats} {hier.Count} {groei} {hier.Count(een => een.Verouderd)}");
    }

    // A share on the page lies within half a tenth of a percent of the share itself.
    private static void Deel(string waar, string tekst, int teller, int noemer)
    {
        if (noemer == 0)
        {
            Gelijk(waar, "–", tekst);
            return;
        }

        var getoond = decimal.Parse(tekst.TrimEnd('%').Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.GetCultureInfo("nl-NL"));
        Assert.True(Math.Abs(getoond - (100m * teller / noemer)) <= 0.05m && tekst.Contains(',', StringComparison.Ordinal), $"{waar}: {tekst} on the page, {teller} of {noemer} in the recount");
    }

    private static string Groeiwoord(Staander een) => een.Stand.Groei switch { Groei.Plus => "Groei verwacht", Groei.Nul => "Geen groei verwacht", Groei.Onbekend => "Niet ingevuld", _ => string.Empty };

    private static int Plaats(string rij) => rij[0] - '0';

    private static bool OpTrede(Staander een) => een.Trede is >= 1 and <= 6;

    private static bool Plus(Staander een) => een.Stand.Groei == Groei.Plus;

    private static bool Nul(Staander een) => een.Stand.Groei == Groei.Nul;

    private static bool Onbekend(Staander een) => een.Stand.Groei == Groei.Onbekend;

    private static void Gelijk(string waar, string verwacht, string gevonden) => Assert.True(string.Equals(verwacht, gevonden, StringComparison.Ordinal), $"{waar}\nexpected:\n{verwacht}\nfound:\n{gevonden}");
}
