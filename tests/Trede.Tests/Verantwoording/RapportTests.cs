using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Participatie.App.Kern;
using Participatie.App.Ladder;
using Participatie.App.Verantwoording;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;
using Trede.Tests.Kern;
using Trede.Tests.Ladder;

namespace Trede.Tests.Verantwoording;

/// <summary>The report of a year: one page that needs nothing beside it, with the numbers of the commands.</summary>
public sealed class RapportTests
{
    [Fact]
    public void Rapport_Figuur22_SaysAndShowsTheNumbersOfTheSource()
    {
        using var map = new Testmap();
        var pagina = Maak(map, 0, "--jaar", "2008", "--bron", "re-integratie=" + TrapfiguurTests.Figuur());

        Assert.Equal("Participatie in 2008", pagina.Alle("h1").Single().Value);
        Assert.StartsWith("Op 31 december 2008 staan 5.511 mensen op de ladder. De grootste groep staat op trede 1 (Geïsoleerd): 1.900 mensen", Opening(pagina)[0], StringComparison.Ordinal);
        Assert.Contains("Van 2.557 mensen op trede 1 tot en met 5 wordt verwacht", Opening(pagina)[0], StringComparison.Ordinal);
        Assert.Equal("In het jaar tot en met die dag steeg of daalde niemand. Niemand ging van de ladder af na zes maanden werk.", Opening(pagina)[1]);
        var stand = pagina.Tabel("Stand op 31 december 2008");
        Assert.Equal(["235", "680", "700", "789", "1.207", "1.900"], stand.Skip(1).Take(6).Select(rij => rij[1]));
        Assert.Equal(["n.v.t.", "600", "300", "350", "307", "1.000"], stand.Skip(1).Take(6).Select(rij => rij[3]));
        var trap = pagina.Alle("svg").First().Balken().GroupBy(balk => balk.Y).OrderBy(rij => rij.Key);
        Assert.Equal([235, 680, 700, 789, 1207, 1900], trap.Select(rij => rij.Sum(balk => balk.Aantal)));
    }

    [Fact]
    public void Rapport_Voorbeeldgemeente_IsWholeAndEveryTableHasNumbersOfTheCommands()
    {
        using var map = new Testmap();
        var pagina = Maak(map, 1, ["--jaar", "2013", .. StroomfiguurTests.Bronnen(), "--gemeente", "9999"]);

        Assert.Equal("Participatie in gemeente 9999, 2013", pagina.Alle("title").First().Value);
        Figuurlezer.Controleer(File.ReadAllText(map["rapport-2013.html"]));
        var jaar = Csv("jaar-2013.csv");
        var stand = pagina.Tabel("Stand op 31 december 2013, gemeente 9999");
        foreach (var rij in stand.Skip(1).SkipLast(1).Where(rij => rij[1] != "0"))
        {
            var cel = jaar[rij[0][..1]];
            Assert.Equal((cel[1], cel[4], cel[5]), (rij[1], rij[^2], rij[^1]));
            if (rij[3] != "n.v.t.") Assert.Equal((cel[2], cel[3]), (rij[3], rij[6]));
        }

        var jaren = pagina.Tabel("Stand per jaar, gemeente 9999");
        Assert.Equal(["Trede of code", "31 december 2010", "31 december 2011", "31 december 2012", "31 december 2013"], jaren[0]);
        Assert.All(jaren.Skip(1).SkipLast(1), rij => Assert.Equal(jaar.TryGetValue(rij[0][..1], out var cel) ? cel[1] : "0", rij[4]));
        var kolommen = pagina.Alle("svg").ElementAt(2).Balken();
        Assert.All(kolommen, balk => Assert.Equal(kolommen[0].Hoogte / kolommen[0].Aantal, balk.Hoogte / balk.Aantal, 0.01));
        Assert.Equal([289, 278, 294, 339], kolommen.GroupBy(balk => balk.X).OrderBy(kolom => kolom.Key).Select(kolom => kolom.Sum(balk => balk.Aantal)));
    }

    [Fact]
    public void Rapport_Subgroups_AreThoseOfTheSelectionInFigureAndTable()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var pagina = Maak(map, 1, ["--jaar", "2013", .. StroomfiguurTests.Bronnen()]);

        var tabel = pagina.Tabel("Subgroepen, 31 december 2013, gemeente 9999");
        Assert.Equal(["1 Gemeentelijke uitkering", "2 Niet-uitkeringsgerechtigde met aanbod", "3 Re-integratieaanbod", "4 Inburgeraar", "5 Educatieaanbod", "6 Jongere met leerwerkrecht"], tabel.Skip(1).Select(rij => rij[0]));
        foreach (var rij in tabel.Skip(1))
        {
            balie.Run(["stand", "--peildatum", "2013-12-31", .. StroomfiguurTests.Bronnen(), "--subgroep", rij[0][..1], "--formaat", "csv"]);
            var stand = balie.Uit.TrimEnd('\n').Split('\n').Skip(1).Select(regel => regel.Split(';')).ToList();
            Assert.Equal(stand.Sum(cel => int.Parse(cel[1], CultureInfo.InvariantCulture)), int.Parse(rij[8], CultureInfo.InvariantCulture));
            Assert.Equal(stand.Sum(cel => int.Parse(cel[2], CultureInfo.InvariantCulture)), int.Parse(rij[9], CultureInfo.InvariantCulture));
            var figuur = pagina.Alle("svg").Single(svg => svg.Alle("title").Single().Value.StartsWith(rij[0], StringComparison.Ordinal)).Balken();
            Assert.Equal(rij[1..7].Sum(cel => int.Parse(cel, CultureInfo.InvariantCulture)), figuur.Sum(balk => balk.Aantal));
            Assert.All(figuur, balk => Assert.Equal(figuur[0].Hoogte / figuur[0].Aantal, balk.Hoogte / balk.Aantal, 0.01));
        }
    }

    [Fact]
    public void Rapport_Quality_HasFindingsConflictsAndReceipt()
    {
        using var map = new Testmap();
        var pagina = Maak(map, 1, ["--jaar", "2013", .. StroomfiguurTests.Bronnen()]);

        var ontbreekt = pagina.Tabel("Wat ontbreekt op 31 december 2013");
        Assert.Equal([["Niet gemeten in twaalf maanden", "18", "5,2%"], ["Verouderd: laatste meting meer dan een jaar oud", "18", "5,2%"]], ontbreekt.Skip(1).Take(2));
        Assert.Equal("2", ontbreekt[3][1]);
        var bevindingen = pagina.Tabel("Bevindingen bij het lezen").Skip(1).ToDictionary(rij => rij[0], rij => (rij[2], rij[3]));
        Assert.Equal(("telt niet mee", "1"), bevindingen["R105"]);
        Assert.Equal(("telt mee", "7"), bevindingen["L205"]);
        Assert.Equal(("telt mee", "3"), bevindingen["L225"]);
        Assert.Equal(13, bevindingen.Where(paar => paar.Value.Item1 == "telt niet mee").Sum(paar => int.Parse(paar.Value.Item2, CultureInfo.InvariantCulture)));
        Assert.Contains(pagina.Tabel("Bronnen die elkaar tegenspreken").Skip(1), rij => rij[0] == "K401" && rij[3] == "1");
        var bon = pagina.Tabel("Geleverde bestanden");
        Assert.Equal(["re-integratie", "re-integratie.csv", "2.191", "2.183", "7", "1"], bon[1][..6]);
        Assert.All(pagina.Alle("code"), code => Assert.Matches("^[0-9a-f]{64}$", code.Attribute("title")!.Value));
        Assert.Contains("Geleverd op 1 januari 2026.", pagina.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Rapport_Page_HasLanguageHeadingsInOrderContentsAndSkipLink()
    {
        using var map = new Testmap();
        var pagina = Maak(map, 1, ["--jaar", "2013", .. StroomfiguurTests.Bronnen()]);

        Assert.Equal("nl", pagina.Attribute("lang")!.Value);
        Assert.Single(pagina.Alle("h1"));
        Assert.Equal(["1. Wie staat waar op 31 december 2013", "2. Wie kwam, bewoog en ging", "3. De jaren naast elkaar", "4. De subgroepen", "5. Wat trajecten opleverden", "6. Wat er van de verwachte groei kwam", "7. Hoe goed deze cijfers zijn", "8. Waar deze cijfers vandaan komen"], pagina.Alle("section").Select(deel => deel.Alle("h2").Single().Value));
        Assert.Equal(pagina.Alle("section").Select(deel => "#" + deel.Alle("h2").Single().Attribute("id")!.Value), pagina.Alle("nav").Single().Alle("a").Select(verwijzing => verwijzing.Attribute("href")!.Value));
        Assert.Equal("#inhoud", pagina.Alle("a").First().Attribute("href")!.Value);
        Assert.InRange(Opening(pagina).SelectMany(alinea => Regex.Split(alinea, @"(?<=\.) (?=[A-Z0-9])")).Count(), 3, 5);
    }

    [Fact]
    public void Rapport_SameInput_IsTheSameBytesFromSourcesAndAgain()
    {
        using var map = new Testmap();
        string[] opdracht = ["--jaar", "2013", .. StroomfiguurTests.Bronnen(), "--subgroep", "1,4"];
        Maak(map, 1, [.. opdracht, "--uit", map["a"]]);
        Maak(map, 1, [.. opdracht, "--uit", map["b"]]);

        var bestanden = map.Bestanden.Where(pad => pad.StartsWith('a')).ToList();
        Assert.Equal(14, bestanden.Count);
        Assert.All(bestanden, pad => Assert.Equal(File.ReadAllBytes(map[pad]), File.ReadAllBytes(map["b" + pad[1..]])));
        Assert.Contains("alleen subgroep 1 of 4", File.ReadAllText(map["a/rapport-2013.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Rapport_Figures_StandApartAndAreWhole()
    {
        using var map = new Testmap();
        Maak(map, 1, ["--jaar", "2013", .. StroomfiguurTests.Bronnen()]);

        Assert.Equal(
            ["figuren/effect-2-2013.svg", "figuren/effect-2013.svg", "figuren/jaren-2013.svg", "figuren/schatting-2013.svg", "figuren/stand-2013.svg", "figuren/stromen-2013.svg", .. Enumerable.Range(1, 6).Select(nummer => $"figuren/subgroep-{nummer}-2013.svg"), "rapport-2013.html", "rapport-2013.xlsx"],
            map.Bestanden.Select(pad => pad.Replace('\\', '/')));
        Assert.All(map.Bestanden.Where(IsTekst), pad => Figuurlezer.Controleer(File.ReadAllText(map[pad])));
    }

    [Fact]
    public void Rapport_LinkedFile_HasNoConflictsButTheSameFigures()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        Assert.Equal(1, balie.Run(["koppel", .. StroomfiguurTests.Bronnen(), "--uit", map["g.trede"]]));
        var pagina = Maak(map, 0, "--jaar", "2013", map["g.trede"]);

        Assert.Contains("In een gekoppeld bestand staan geen BSN's.", pagina.Value, StringComparison.Ordinal);
        Assert.Equal("346", pagina.Tabel("Stand op 31 december 2013, gemeente 9999")[^1][1]);
        Assert.DoesNotContain(pagina.Alle("caption"), kop => kop.Value == "Bevindingen bij het lezen");
        Assert.Equal("re-integratie.csv", pagina.Tabel("Geleverde bestanden")[1][1]);
    }

    [Fact]
    public void Rapport_YearWithoutPeople_SaysSoEverywhere()
    {
        using var map = new Testmap();
        var pagina = Maak(map, 0, "--jaar", "1990", "--bron", "re-integratie=" + TrapfiguurTests.Figuur());

        Assert.Equal(["Op 31 december 1990 staat niemand op de ladder.", "Over dit jaar zijn er geen cijfers."], Opening(pagina));
        Assert.Contains("Er zijn nog geen cijfers.", pagina.Value, StringComparison.Ordinal);
        Assert.Contains("Bij niemand op de ladder is op deze dag een subgroep bekend.", pagina.Value, StringComparison.Ordinal);
        Assert.All(map.Bestanden.Where(IsTekst), pad => Figuurlezer.Controleer(File.ReadAllText(map[pad])));
        Assert.All(map.Bestanden.Where(IsTekst), pad => Assert.DoesNotMatch("NaN|Infinity|∞", File.ReadAllText(map[pad])));
    }

    [Fact]
    public void Rapport_SeveralMunicipalities_IsTheirSumWithEachInATable()
    {
        using var map = new Testmap();
        var pad = map.Schrijf("a.csv", $"gemeente;bsn;meetdatum;trede\n0001;{Proefbestand.Bsn(1)};2010-01-01;4\n0002;{Proefbestand.Bsn(2)};2010-02-01;4\n0002;{Proefbestand.Bsn(3)};2010-02-01;1\n");
        var pagina = Maak(map, 0, "--jaar", "2010", "--bron", "a=" + pad, "--uit", map["samen"]);

        Assert.Equal("Participatie in 2 gemeenten samen, 2010", pagina.Alle("h1").Single().Value);
        Assert.Contains("Dit rapport telt 2 gemeenten bij elkaar op.", Opening(pagina));
        Assert.Equal("3", pagina.Tabel("Stand op 31 december 2010, 2 gemeenten samen")[^1][1]);
        Assert.Contains("2 gemeenten samen", File.ReadAllText(map["samen/figuren/stromen-2010.svg"]), StringComparison.Ordinal);
        var tabel = pagina.Tabel("Per gemeente");
        Assert.Equal(["0001", "0002", "Samen"], tabel.Skip(1).Select(rij => rij[0]));
        Assert.Equal(["1", "2", "3"], tabel.Skip(1).Select(rij => rij[^1]));
        var een = Maak(map, 0, "--jaar", "2010", "--bron", "a=" + pad, "--gemeente", "0002", "--uit", map["een"]);
        Assert.Equal("Participatie in gemeente 0002, 2010", een.Alle("h1").Single().Value);
        Assert.Equal("2", een.Tabel("Stand op 31 december 2010, gemeente 0002")[^1][1]);
    }

    [Fact]
    public void Rapport_AcrossAnotherLaw_SaysSo()
    {
        using var map = new Testmap();
        var pad = map.Schrijf("a.csv", Proefbestand.Metingen("1;2013-01-01;jaarmeting;2;+;40;".Replace("40", "12", StringComparison.Ordinal), "2;2015-01-01;jaarmeting;3;+;12;"));
        var pagina = Maak(map, 0, "--jaar", "2016", "--sluitdag", "30-06", "--jaren", "3", "--bron", "a=" + pad);

        Assert.Equal(["30 juni 2014", "30 juni 2015", "30 juni 2016"], pagina.Tabel("Stand per jaar")[0].Skip(1));
        Assert.Contains("Sinds 1 januari 2015 geldt de Participatiewet.", pagina.Value, StringComparison.Ordinal);
        Assert.Single(pagina.Alle("line"), lijn => lijn.Attribute("class")!.Value == "breuk");
        Assert.Contains("12 Eigen subgroep van de gemeente", pagina.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Rapport_WithEffectsAndJudgements_ShowsTheirChapters()
    {
        var rapport = Leeg() with { Effecten = EffectfiguurTests.Rijen, Schattingen = EffectfiguurTests.Schattingen };

        var bestanden = Rapportbestanden.Maak(rapport);

        Assert.All(bestanden.Where(bestand => !bestand.Pad.EndsWith(".xlsx", StringComparison.Ordinal)), bestand => Figuurlezer.Controleer(System.Text.Encoding.UTF8.GetString(bestand.Inhoud)));
        var koppen = Figuurlezer.Lees(System.Text.Encoding.UTF8.GetString(bestanden[0].Inhoud)).Alle("section").Select(deel => deel.Alle("h2").Single().Value).ToList();
        Assert.Equal(["5. Wat trajecten opleverden", "6. Wat er van de verwachte groei kwam"], koppen[4..6]);
        Assert.Equal(["effect-2013.svg", "schatting-2013.svg"], bestanden.Select(bestand => Path.GetFileName(bestand.Pad)).Where(naam => naam.StartsWith('e') || naam.StartsWith("sch", StringComparison.Ordinal)));
        Assert.DoesNotContain(System.Text.Encoding.UTF8.GetString(Rapportbestanden.Maak(Leeg())[0].Inhoud), "Wat trajecten opleverden", StringComparison.Ordinal);
    }

    [Fact]
    public void Rapport_HostileFileName_IsText()
    {
        var rapport = Leeg() with { Herkomst = new Herkomst("2008", "0", Dag.Eerste, [new Bronherkomst(Bron.TryParse("a", out var bron) ? bron : throw new InvalidOperationException(), "<script>\"&'.csv", "metingen", new string('a', 64), 1, 1, 0, 0)]) };

        var tekst = System.Text.Encoding.UTF8.GetString(Rapportbestanden.Maak(rapport)[0].Inhoud);

        Figuurlezer.Controleer(tekst);
        Assert.Equal("<script>\"&'.csv", Figuurlezer.Lees(tekst).Tabel("Geleverde bestanden")[1][1]);
    }

    [Theory]
    [InlineData("rapport --bron a=A --uit U", "Zeg met --jaar over welk jaar het rapport gaat")]
    [InlineData("rapport --jaar 2010 --bron a=A", "Zeg met --uit in welke map het rapport moet komen.")]
    [InlineData("rapport --jaar tien --bron a=A --uit U", "Dit is geen jaar: tien.")]
    [InlineData("rapport --jaar 2010 --jaren 11 --bron a=A --uit U", "Bij --jaren staat een getal van 1 tot en met 10. Er staat: 11")]
    [InlineData("rapport --jaar 2010 --bron a=A --uit A", "Dit is een bestand en geen map: A")]
    [InlineData("rapport --jaar 2010 --bron a=A --uit U --formaat csv", "Dit woord is hier niet bekend: --formaat.")]
    public void Rapport_WrongCall_SaysWhatToDo(string opdracht, string melding)
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var pad = map.Schrijf("a.csv", Proefbestand.Metingen("1;2010-01-01;jaarmeting;2;+;;"));

        var code = balie.Run([.. opdracht.Split(' ').Select(woord => woord.Replace("U", map["uit"], StringComparison.Ordinal).Replace("A", pad, StringComparison.Ordinal))]);

        Assert.Equal(2, code);
        Assert.Contains(melding.Replace(" A", " " + pad, StringComparison.Ordinal), balie.Fout, StringComparison.Ordinal);
        Assert.Equal(["a.csv"], map.Bestanden);
    }

    [Fact]
    public void Rapport_Existing_IsNotOverwritten()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        map.Schrijf("rapport-2008.html", "oud");

        Assert.Equal(2, balie.Run("rapport", "--jaar", "2008", "--bron", "a=" + TrapfiguurTests.Figuur(), "--uit", map.Pad));

        Assert.Contains("rapport-2008.html bestaat al.", balie.Fout, StringComparison.Ordinal);
        Assert.Equal("oud", File.ReadAllText(map["rapport-2008.html"]));
        Assert.Equal(["rapport-2008.html"], map.Bestanden);
    }

    [Fact]
    public void Rapport_NoUsableRow_MakesNothing()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var pad = map.Schrijf("a.csv", Proefbestand.Metingen("1;2010-01-01;jaarmeting;7;+;;"));

        Assert.Equal(3, balie.Run("rapport", "--jaar", "2010", "--bron", "a=" + pad, "--uit", map["uit"]));

        Assert.Equal(["a.csv"], map.Bestanden);
        Assert.False(Directory.Exists(map["uit"]));
    }

    [Fact]
    public void Rapport_FutureClosingDay_SaysSoOnThePage()
    {
        using var map = new Testmap();
        var pagina = Maak(map, 0, "--jaar", "2026", "--bron", "a=" + TrapfiguurTests.Figuur());

        Assert.Contains("Deze dag moet nog komen; geteld is wat nu bekend is.", pagina.Value, StringComparison.Ordinal);
    }

    private static bool IsTekst(string pad) => !pad.EndsWith(".xlsx", StringComparison.Ordinal);

    private static Rapport Leeg() => new()
    {
        Jaar = 2013,
        Selectie = Selectie.Iedereen,
        Herkomst = new Herkomst("2008", "0", Dag.Eerste, []),
        PerGemeente = [],
        Stand = Momentopname.Samen([]),
        Stromen = Stromen.Samen([]),
        Jaren = [],
        Subgroepen = [],
        Verslag = Koppelverslag.Geweigerd([], []),
    };

    private static List<string> Opening(XElement pagina) =>
        [.. pagina.Alle("div").Single(deel => deel.Attribute("class")?.Value == "opening").Alle("p").Select(alinea => alinea.Value)];

    private static Dictionary<string, string[]> Csv(string naam) =>
        File.ReadLines(Path.Combine(Proefbestand.Wortel(), "samples", "voorbeeldgemeente", "uitkomst", naam)).Skip(1).Select(regel => regel.Split(';')).ToDictionary(cellen => cellen[0], StringComparer.Ordinal);

    private static XElement Maak(Testmap map, int code, params string[] opdracht)
    {
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var plaats = Array.IndexOf(opdracht, "--uit");
        Assert.Equal(code, balie.Run(["rapport", .. opdracht, .. plaats < 0 ? ["--uit", map.Pad] : Array.Empty<string>()]));
        var uit = plaats < 0 ? map.Pad : opdracht[plaats + 1];
        return Figuurlezer.Lees(File.ReadAllText(Path.Combine(uit, $"rapport-{opdracht[1]}.html")));
    }
}
