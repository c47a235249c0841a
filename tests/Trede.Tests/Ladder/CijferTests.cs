using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Trede.Tests.Kern;

namespace Trede.Tests.Ladder;

/// <summary>Snapshot, flows and yearly report as they come out, in every form.</summary>
public sealed class CijferTests
{
    private static readonly string[] Rijen =
    [
        "1;2010-06-01;jaarmeting;1;+;1;", "1;2012-06-01;jaarmeting;3;+;1,4;",
        "2;2010-06-01;jaarmeting;2;0;1;", "2;2012-09-01;uitstroom;;;;werk-6-maanden",
        "3;2012-05-01;jaarmeting;4;;4;",
        "4;2010-01-01;jaarmeting;5;+;1,4;",
        "5;2012-02-01;inschrijving-uitkering;0;;1;",
        "6;2010-02-01;jaarmeting;6;;;", "6;2010-03-01;uitstroom;;;;uitval-traject", "6;2012-03-01;start-traject;8;;1;",
        "7;2012-02-01;jaarmeting;2;+;4;", "7;2012-03-01;uitstroom;;;;onbekend",
    ];

    [Fact]
    public void Stand_Csv_IsTheFixedShape() => Assert.Equal(
        "trede;aantal;groei;groei_onbekend;verouderd\n0;1;0;0;0\n3;1;1;0;0\n4;1;0;1;0\n5;1;1;0;1\n8;1;0;0;0\n",
        Uit("stand", "--peildatum", "2012-12-31", "--formaat", "csv"));

    [Fact]
    public void Jaar_Csv_HasWhoWasNotMeasured() => Assert.Equal(
        "trede;aantal;groei;groei_onbekend;verouderd;niet_gemeten\n0;1;0;0;0;1\n3;1;1;0;0;0\n4;1;0;1;0;0\n5;1;1;0;1;1\n8;1;0;0;0;0\n",
        Uit("jaar", "2012", "--formaat", "csv"));

    [Fact]
    public void Jaar_OtherClosingDay_CountsAtThatDay() => Assert.Equal(
        "trede;aantal;groei;groei_onbekend;verouderd;niet_gemeten\n1;1;1;0;0;0\n2;1;0;0;0;0\n5;1;1;0;0;0\n",
        Uit("jaar", "2010", "--sluitdag", "30-06", "--formaat", "csv"));

    [Fact]
    public void Stromen_Csv_IsTheFixedShape() => Assert.Equal(
        "van;naar;aantal\nnieuw;0;1\nnieuw;4;1\nterug;8;1\n1;3;1\n2;uit:werk-6-maanden;1\n5;5;1\ntussentijds;tussentijds;1\n",
        Uit("stromen", "--van", "2010-12-31", "--tot", "2012-12-31", "--formaat", "csv"));

    [Fact]
    public void Stromen_Filtered_IsBuitenForWhoIsOutsideTheSelection() => Assert.Equal(
        "van;naar;aantal\nnieuw;4;1\nbuiten;3;1\n5;5;1\ntussentijds;tussentijds;1\n",
        Uit("stromen", "--van", "2010-12-31", "--tot", "2012-12-31", "--subgroep", "4", "--formaat", "csv"));

    [Fact]
    public void Stand_Json_HoldsFiguresAndReceipt()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var pad = map.Schrijf("a b.csv", Proefbestand.Metingen([.. Rijen, "8;2012-01-01;jaarmeting;7;;;"]) + "\n");

        Assert.Equal(1, balie.Run("stand", "--bron", "wmo=" + pad, "--peildatum", "2012-12-31", "--formaat", "json", "--geleverd-op", "2013-02-01", "--subgroep", "1+4,1", "--bekend-op", "2014-01-01"));

        using var json = JsonDocument.Parse(balie.Uit);
        var wortel = json.RootElement;
        Assert.Equal(("momentopname", "1+4,1", "2014-01-01", "2012-12-31"), (Tekst(wortel, "soort"), Tekst(wortel, "subgroepen"), Tekst(wortel, "bekendOp"), Tekst(wortel, "peildatum")));
        var gemeente = Assert.Single(wortel.GetProperty("gemeenten").EnumerateArray());
        Assert.Equal((4, 2), (gemeente.GetProperty("totaal").GetInt32(), gemeente.GetProperty("opTreden").GetInt32()));
        Assert.Equal(
            ["0 1 0", "3 1 0 1 0 0", "5 1 1 1 0 0", "8 1 0"],
            gemeente.GetProperty("rijen").EnumerateArray().Select(rij => string.Join(' ', new[] { "trede", "aantal", "verouderd", "groei", "geenGroei", "groeiOnbekend" }.Where(naam => rij.TryGetProperty(naam, out _)).Select(naam => rij.GetProperty(naam).GetInt32()))));
        var herkomst = wortel.GetProperty("herkomst");
        Assert.Equal(("2008", "2013-02-01"), (Tekst(herkomst, "ladderversie"), Tekst(herkomst, "leverdag")));
        Assert.NotEmpty(Tekst(herkomst, "programmaversie"));
        var bron = Assert.Single(herkomst.GetProperty("bronnen").EnumerateArray());
        Assert.Equal(("wmo", "a b.csv", "metingen"), (Tekst(bron, "bron"), Tekst(bron, "bestand"), Tekst(bron, "profiel")));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(pad))), Tekst(bron, "sha256"));
        Assert.Equal((14, 12, 1, 1), (Getal(bron, "gelezen"), Getal(bron, "bruikbaar"), Getal(bron, "afgekeurd"), Getal(bron, "leeg")));
    }

    [Fact]
    public void Jaar_Json_HasWhoWasNotMeasured()
    {
        using var json = JsonDocument.Parse(Uit("jaar", "2012", "--formaat", "json"));

        Assert.Equal("jaaroverzicht", Tekst(json.RootElement, "soort"));
        Assert.Equal([1, 0, 0, 1, 0], json.RootElement.GetProperty("gemeenten")[0].GetProperty("rijen").EnumerateArray().Select(rij => Getal(rij, "nietGemeten")));
    }

    [Fact]
    public void Stromen_Json_IsTheSameAsTheCsv()
    {
        using var json = JsonDocument.Parse(Uit("stromen", "--van", "2010-12-31", "--tot", "2012-12-31", "--formaat", "json"));

        var wortel = json.RootElement;
        Assert.Equal(("stromen", "2010-12-31", "2012-12-31"), (Tekst(wortel, "soort"), Tekst(wortel, "van"), Tekst(wortel, "tot")));
        var gemeente = wortel.GetProperty("gemeenten")[0];
        Assert.Equal(
            ["nieuw 0 1", "nieuw 4 1", "terug 8 1", "1 3 1", "2 uit:werk-6-maanden 1", "5 5 1"],
            gemeente.GetProperty("stromen").EnumerateArray().Select(stroom => $"{Tekst(stroom, "van")} {Tekst(stroom, "naar")} {Getal(stroom, "aantal")}"));
        Assert.Equal(1, Getal(gemeente, "tussentijds"));
        Assert.Equal("a.csv", Tekst(wortel.GetProperty("herkomst").GetProperty("bronnen")[0], "bestand"));
    }

    [Fact]
    public void Figures_OnTheCompactFile_AreThoseOnTheSources()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var (a, b) = (map.Schrijf("a.csv", Proefbestand.Veel(1, 3000, 400)), map.Schrijf("b.csv", Proefbestand.Veel(2, 3000, 400)));
        string[] bronnen = ["--bron", "a=" + a, "--bron", "b=" + b, "--geleverd-op", "2015-01-01"];
        Assert.Equal(0, balie.Run(["koppel", .. bronnen, "--uit", map["uit.trede"]]));
        foreach (var formaat in new[] { "csv", "json", "tekst" })
        {
            foreach (var woorden in new string[][] { ["stand", "--peildatum", "2013-12-31"], ["jaar", "2012"], ["stromen", "--van", "2011-12-31", "--tot", "2013-12-31", "--subgroep", "1,4"] })
            {
                Assert.Equal(0, balie.Run([.. woorden, .. bronnen, "--formaat", formaat]));
                var verwacht = balie.Uit;
                Assert.Equal(0, balie.Run([.. woorden, map["uit.trede"], "--formaat", formaat]));
                Assert.Equal(verwacht, balie.Uit);
                if (formaat != "csv") Assert.Empty(balie.Fout);
            }
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1,4")]
    [InlineData("1+4")]
    [InlineData("2,3+4")]
    [InlineData("31")]
    [InlineData(null)]
    public void Stromen_AFilteredFlow_SumsToTheFilteredSnapshots(string? subgroep)
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var bron = "a=" + map.Schrijf("a.csv", Proefbestand.Veel(4, 8000, 900));
        string[] keuze = ["--bron", bron, "--formaat", "csv", .. subgroep is null ? [] : new[] { "--subgroep", subgroep }];

        Dictionary<string, int> Stand(string dag)
        {
            Assert.Equal(0, balie.Run(["stand", .. keuze, "--peildatum", dag]));
            return Regels(balie.Uit).ToDictionary(regel => regel[0], regel => int.Parse(regel[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        }

        var (begin, eind) = (Stand("2011-06-30"), Stand("2013-03-31"));
        Assert.Equal(0, balie.Run(["stromen", .. keuze, "--van", "2011-06-30", "--tot", "2013-03-31"]));
        var stromen = Regels(balie.Uit).ToList();

        Assert.Equal(begin, Som(stromen, 0));
        Assert.Equal(eind, Som(stromen, 1));
        if (subgroep != "31") Assert.True(begin.Count >= 8 && eind.Count >= 8);
        if (subgroep is null) Assert.DoesNotContain(stromen, stroom => stroom.Contains("buiten"));
    }

    [Fact]
    public void Figuur22_Csv_IsExact()
    {
        using var balie = new Testbalie(Proefbestand.Vandaag);

        Assert.Equal(0, balie.Run("stand", "--bron", "re-integratie=" + Figuur(), "--peildatum", "2008-12-31", "--formaat", "csv"));
        Assert.Equal("trede;aantal;groei;groei_onbekend;verouderd\n1;1900;1000;0;0\n2;1207;307;0;0\n3;789;350;0;0\n4;700;300;0;0\n5;680;600;0;0\n6;235;0;0;0\n", balie.Uit);
        Assert.Equal("gelezen 5511, gebruikt 5511, vervangen 0, afgekeurd 0, leeg 0", balie.Slotregel);
    }

    [Fact]
    public void Figuur22_Text_HasDutchNumbersAndPercentages()
    {
        using var balie = new Testbalie(Proefbestand.Vandaag);
        Assert.Equal(0, balie.Run("stand", "--bron", "re-integratie=" + Figuur(), "--peildatum", "31-12-2008"));

        var cellen = balie.Uit.Split('\n').Select(regel => string.Join('|', regel.Replace(' ', ' ').Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))).ToList();
        Assert.Equal("Stand op 31 december 2008", cellen[0]);
        Assert.Contains("Trede|Aantal|%|Groei +|Groei %|Onbekend|Verouderd", cellen);
        string[] verwacht =
        [
            "6 Betaald werk|235|4,3%|n.v.t.|n.v.t.|n.v.t.|0",
            "5 Betaald werk met ondersteuning|680|12,3%|600|88,2%|0|0",
            "4 Onbetaald werk|700|12,7%|300|42,9%|0|0",
            "3 Deelname georganiseerde activiteiten|789|14,3%|350|44,4%|0|0",
            "2 Sociale contacten buiten de deur|1.207|21,9%|307|25,4%|0|0",
            "1 Geïsoleerd|1.900|34,5%|1.000|52,6%|0|0",
            "Totaal|5.511|2.557|0|0",
        ];
        Assert.Equal(verwacht, cellen.Where(regel => verwacht.Contains(regel.Replace(" %", "%", StringComparison.Ordinal))).Select(regel => regel.Replace(" %", "%", StringComparison.Ordinal)));
        Assert.Contains(balie.Uit.Split('\n'), regel => regel.StartsWith("  re-integratie: metingen.csv, 5.511 rijen, 5.511 goedgekeurd, sha256 " + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Figuur()))), StringComparison.Ordinal));
    }

    [Fact]
    public void Stromen_Text_IsAMatrixWithTotals()
    {
        var cellen = Uit("stromen", "--van", "2010-12-31", "--tot", "2012-12-31").Split('\n').Select(regel => string.Join('|', regel.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))).ToList();

        Assert.Equal("Stromen van 31 december 2010 tot en met 31 december 2012", cellen[0]);
        Assert.Contains("van ↓ naar →|0|3|4|5|8|uit|totaal", cellen);
        Assert.Contains("nieuw|1|·|1|·|·|·|2", cellen);
        Assert.Contains("terug|·|·|·|·|1|·|1", cellen);
        Assert.Contains("2|·|·|·|·|·|1|1", cellen);
        Assert.Contains("totaal|1|1|1|1|1|1|6", cellen);
        Assert.Contains("Tussentijds op de ladder, en op beide dagen niet: 1", cellen);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("en-US")]
    public void Figures_AnotherCultureOfTheMachine_AreTheSame(string cultuur)
    {
        var hier = Alles();
        var eerder = (Cultuur, CultuurVanScherm);
        try
        {
            (Cultuur, CultuurVanScherm) = (CultureInfo.GetCultureInfo(cultuur), CultureInfo.GetCultureInfo(cultuur));
            Assert.Equal(hier, Alles());
        }
        finally
        {
            (Cultuur, CultuurVanScherm) = eerder;
        }
    }

#pragma warning disable RS0030 // The test is about what the machine's culture does.
    private static CultureInfo Cultuur
    {
        get => CultureInfo.CurrentCulture;
        set => CultureInfo.CurrentCulture = value;
    }

    private static CultureInfo CultuurVanScherm
    {
        get => CultureInfo.CurrentUICulture;
        set => CultureInfo.CurrentUICulture = value;
    }
#pragma warning restore RS0030

    // Everything that comes out, in one text; letters that Turkish writes otherwise among it.
    private static string Alles()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var tekst = Proefbestand.Metingen([.. Rijen, "1;1-7-2012;INSCHRIJVING-UITKERING;3;+;1,4;", "9;2012-03-01;EINDE-TRAJECT;7;+;;", "9;2012-03-05;UITSTROOM;3;;;GEEN-VERVOLGTRAJECT"]);
        var kop = tekst.IndexOf('\n', StringComparison.Ordinal);
        var (a, b) = (map.Schrijf("a.csv", tekst[..kop].ToUpperInvariant() + tekst[kop..]), map.Schrijf("b.csv", Proefbestand.Veel(1, 1500, 200)));
        string[] bronnen = ["--bron", "RE-INTEGRATIE=" + a, "--bron", "INBURGERING=" + b, "--prioriteit", "INBURGERING"];
        var alles = new List<string>();
        foreach (var woorden in new string[][]
        {
            ["koppel", .. bronnen, "--uit", map["uit.trede"], "--afgekeurd", map["map"]],
            ["stand", .. bronnen, "--peildatum", "31-12-2012"],
            ["stand", map["uit.trede"], "--peildatum", "2012-12-31", "--formaat", "csv"],
            ["stand", map["uit.trede"], "--peildatum", "2012-12-31", "--formaat", "JSON"],
            ["jaar", "2012", map["uit.trede"]],
            ["stromen", map["uit.trede"], "--van", "2011-12-31", "--tot", "2012-12-31"],
            ["toon", .. bronnen, "--peildatum", "2012-12-31"],
            ["stand", map["uit.trede"], "--PIELDATUM"],
            ["stand", "--bron", "a=" + a, "--peildatum", "31-2-2012"],
        })
        {
            var code = balie.Run(woorden, Proefbestand.Bsn(1) + "\n");
            alles.Add($"{code}\n{balie.Uit}\n{balie.Fout}".Replace(map.Pad, "MAP", StringComparison.Ordinal));
        }

        foreach (var bestand in map.Bestanden) alles.Add($"{bestand} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(map[bestand])))}");
        Assert.StartsWith("1\n", alles[0], StringComparison.Ordinal);
        return string.Join('\n', alles);
    }

    private static string Uit(params string[] woorden)
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        Assert.Equal(0, balie.Run([.. woorden, "--bron", "a=" + map.Schrijf("a.csv", Proefbestand.Metingen(Rijen))]));
        return balie.Uit;
    }

    private static string Figuur() => Path.Combine(Proefbestand.Wortel(), "samples", "figuur-2-2", "metingen.csv");

    private static string Tekst(JsonElement element, string naam) => element.GetProperty(naam).GetString()!;

    private static int Getal(JsonElement element, string naam) => element.GetProperty(naam).GetInt32();

    private static IEnumerable<string[]> Regels(string csv) => csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(regel => regel.Split(';'));

    // The rungs and codes only.
    private static Dictionary<string, int> Som(IEnumerable<string[]> stromen, int kolom) => stromen
        .Where(stroom => stroom[kolom].Length == 1)
        .GroupBy(stroom => stroom[kolom], StringComparer.Ordinal)
        .ToDictionary(groep => groep.Key, groep => groep.Sum(stroom => int.Parse(stroom[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal);
}
