using Trede.Tests.Kern;

namespace Trede.Tests.Ladder;

/// <summary>The list behind a figure: by source and the source's own mark, with the line of the row that decides.</summary>
public sealed class LijstTests
{
    private static readonly string[] Effect = ["effect", "--van", "2013-01-01", "--tot", "2013-12-31"];

    [Fact]
    public void Stand_Lijst_NamesTheRowOfEachClient() => Assert.Equal(
        [
            "bsn;gemeente;trede;groeipotentieel;subgroepen;verouderd;niet_gemeten;bron;datum;bestand;regel;bronkenmerk",
            $"{Proefbestand.Bsn(1)};;3;+;1;nee;nee;a;2013-03-01;m.csv;6;M5",
            $"{Proefbestand.Bsn(3)};;3;+;4;ja;ja;a;2012-06-01;m.csv;4;M3",
            $"{Proefbestand.Bsn(4)};;4;+;;ja;ja;a;2012-06-01;m.csv;5;M4",
        ],
        Lijst("stand", "--peildatum", "2013-12-31"));

    [Fact]
    public void Stand_LijstMetFilter_IsTheFigure() =>
        Assert.Equal([$"{Proefbestand.Bsn(2)};;2;0;1,4;nee;nee;a;2012-06-01;m.csv;3;M2"], Lijst("stand", "--peildatum", "2012-12-31", "--instrument", "Stage").Skip(1).Select(regel => regel.Replace("\"", string.Empty, StringComparison.Ordinal)));

    [Fact]
    public void Jaar_Lijst_IsWhoWasNotMeasured() =>
        Assert.Equal([Proefbestand.Bsn(3), Proefbestand.Bsn(4)], Lijst("jaar", "2013").Skip(1).Select(regel => regel.Split(';')[0]));

    [Fact]
    public void Stromen_Lijst_NamesBothRows() => Assert.Equal(
        [
            "bsn;gemeente;van;naar;van_bron;van_datum;van_bestand;van_regel;van_bronkenmerk;naar_bron;naar_datum;naar_bestand;naar_regel;naar_bronkenmerk",
            $"{Proefbestand.Bsn(1)};;1;3;a;2012-06-01;m.csv;2;M1;a;2013-03-01;m.csv;6;M5",
            $"{Proefbestand.Bsn(2)};;2;uit:verhuisd;a;2012-06-01;m.csv;3;M2;a;2013-02-01;m.csv;7;M6",
            $"{Proefbestand.Bsn(3)};;3;3;a;2012-06-01;m.csv;4;M3;a;2012-06-01;m.csv;4;M3",
            $"{Proefbestand.Bsn(4)};;4;4;a;2012-06-01;m.csv;5;M4;a;2012-06-01;m.csv;5;M4",
        ],
        Lijst("stromen", "--van", "2012-12-31", "--tot", "2013-12-31"));

    [Fact]
    public void Stromen_LijstVanNieuwen_HasNoRowToComeFrom() =>
        Assert.All(Lijst("stromen", "--van", "2011-12-31", "--tot", "2012-12-31").Skip(1), regel => Assert.Equal(["nieuw", "", "", "", "", ""], regel.Replace("1,4", string.Empty, StringComparison.Ordinal).Split(';')[2..3].Concat(regel.Split(';')[4..9])));

    [Fact]
    public void Effect_Lijst_NamesTheTrajecten() => Assert.Equal(
        [
            "bsn;gemeente;bron;trajectnummer;instrument;aanbieder;domein;startdatum;einddatum;trede_begin;trede_einde;trede_na_6_maanden;trede_na_12_maanden;uitkomst;kosten",
            $"{Proefbestand.Bsn(1)};;a;T1;Cursus;ROC;educatie;2012-06-01;2013-03-01;1;3;3;3;gestegen;100,00",
            $"{Proefbestand.Bsn(2)};;a;T2;Stage;;wsw;2012-06-01;2013-03-31;2;weg;weg;weg;uitgestroomd;50,50",
        ],
        Lijst(Effect));

    [Fact]
    public void Lijst_ReplacedRow_NamesTheOneThatCounts()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var bron = "a=" + map.Schrijf("m.csv", Kleinegemeente.Metingen + $"{Proefbestand.Bsn(4)};2012-06-01;jaarmeting;5;+;;;M9\n");

        Assert.Equal(0, balie.Run("stand", "--peildatum", "2012-12-31", "--bron", bron, "--lijst", map["l.csv"]));

        Assert.Contains($"{Proefbestand.Bsn(4)};;5;+;;nee;nee;a;2012-06-01;m.csv;8;M9", File.ReadAllText(map["l.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Lijst_OneBsnInTwoMunicipalities_NamesTheRowOfEach()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var bron = "a=" + map.Schrijf("m.csv", $"bsn;meetdatum;trede;groeipotentieel;gemeente;bronkenmerk\n{Proefbestand.Bsn(1)};2012-06-01;1;+;0363;X\n{Proefbestand.Bsn(1)};2012-06-01;2;+;0014;Y\n");

        Assert.Equal(0, balie.Run("stand", "--peildatum", "2012-12-31", "--bron", bron, "--lijst", map["l.csv"]));

        Assert.Equal(
            [$"{Proefbestand.Bsn(1)};0014;2;+;;nee;nee;a;2012-06-01;m.csv;3;Y", $"{Proefbestand.Bsn(1)};0363;1;+;;nee;nee;a;2012-06-01;m.csv;2;X"],
            File.ReadAllLines(map["l.csv"]).Skip(1));
    }

    [Theory]
    [InlineData("srg-2015.txt", "srg-2015")]
    [InlineData("bus-2015-06.xml", "bus-2015")]
    public void Lijst_StatisticsDeliveries_NameTheirRows(string bestand, string profiel)
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var pad = Path.Combine(Proefbestand.Wortel(), "samples", "voorbeeldgemeente", bestand);

        Assert.True(balie.Run("stand", "--peildatum", "2015-06-30", "--bron", $"s={pad},{profiel}", "--lijst", map["l.csv"]) is 0 or 1, balie.Fout);

        var regels = File.ReadAllLines(map["l.csv"]).Skip(1).Select(regel => regel.Replace("\"", string.Empty, StringComparison.Ordinal).Split(';')).ToList();
        var bron = File.ReadAllLines(pad);
        Assert.NotEmpty(regels);
        Assert.All(regels, regel =>
        {
            Assert.Equal(("s", bestand), (regel[^5], regel[^3]));
            var nummer = int.Parse(regel[^2], System.Globalization.CultureInfo.InvariantCulture);
            if (profiel == "srg-2015") Assert.Contains(regel[0], bron[nummer - 1], StringComparison.Ordinal);
            else Assert.InRange(nummer, 1, bron.Length);
        });
    }

    [Fact]
    public void Lijst_OfACompactFileOrOverAFile_IsRefused()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        Assert.Equal(0, balie.Run(["koppel", .. Kleinegemeente.Bronnen(map), "--uit", map["uit.trede"]]));

        foreach (var figuur in new string[][] { ["stand"], ["jaar", "2013"], ["stromen", "--van", "2012-12-31", "--tot", "2013-12-31"], Effect })
        {
            Assert.Equal(2, balie.Run([.. figuur, map["uit.trede"], "--lijst", map["l.csv"]]));
            Assert.EndsWith("In een gekoppeld bestand staan geen BSN's. Geef de bronnen op met --bron als u een lijst wilt.", balie.Fout.TrimEnd(), StringComparison.Ordinal);
            Assert.False(File.Exists(map["l.csv"]));
            Assert.Equal(2, balie.Run([.. figuur, .. Kleinegemeente.Bronnen(map), "--lijst", map["k.csv"]]));
            Assert.EndsWith("k.csv bestaat al. Kies bij --lijst een andere naam.", balie.Fout.TrimEnd(), StringComparison.Ordinal);
            Assert.Equal(Kleinegemeente.Klanten, File.ReadAllText(map["k.csv"]));
        }
    }

    private static string[] Lijst(params string[] woorden)
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var code = balie.Run([.. woorden, .. Kleinegemeente.Bronnen(map), "--lijst", map["lijst.csv"]]);
        Assert.True(code == 0, $"{code}: {balie.Fout}");
        Assert.Contains("Er staan BSN's in: bewaar het bestand veilig.", balie.Fout, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(map["lijst.csv"]));
        return File.ReadAllLines(map["lijst.csv"]);
    }
}
