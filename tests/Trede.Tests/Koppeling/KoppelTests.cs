using System.Globalization;
using System.Text.RegularExpressions;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>What the commands make, say and leave behind.</summary>
public sealed partial class KoppelTests
{
    private const string Goed = "1;2012-03-01;jaarmeting;3;+;1;";
    private const string Fout = "2;2012-03-01;jaarmeting;7;+;1;";

    [Theory]
    [InlineData(Goed, 0, "gelezen 1, gebruikt 1, vervangen 0, afgekeurd 0, leeg 0")]
    [InlineData(Goed + "|" + Fout, 1, "gelezen 2, gebruikt 1, vervangen 0, afgekeurd 1, leeg 0")]
    [InlineData(Fout, 3, "gelezen 1, gebruikt 0, vervangen 0, afgekeurd 1, leeg 0")]
    [InlineData(Goed + "|" + Goed + "|" + Goed, 0, "gelezen 3, gebruikt 1, vervangen 2, afgekeurd 0, leeg 0")]
    public void ExitCode_EveryCommand_TellsWhatHappened(string regels, int verwacht, string slot)
    {
        foreach (var woorden in new string[][] { ["koppel", "--uit", "U"], ["koppel", "--proef"], ["stand"], ["stand", "--formaat", "json"], ["jaar", "2012", "--formaat", "csv"], ["stromen", "--van", "2011-12-31", "--tot", "2012-12-31"] })
        {
            using var map = new Testmap();
            using var balie = new Testbalie(Proefbestand.Vandaag);
            var bron = "a=" + map.Schrijf("a.csv", Proefbestand.Metingen(regels.Split('|')));

            var code = balie.Run([.. woorden.Select(woord => woord == "U" ? map["uit.trede"] : woord), "--bron", bron]);

            Assert.True(verwacht == code, $"{string.Join(' ', woorden)}: {code} {balie.Fout}");
            Assert.Equal(slot, balie.Slotregel);
            Assert.Equal(woorden[^1] == "U" && verwacht != 3 ? ["a.csv", "uit.trede"] : ["a.csv"], map.Bestanden);
        }
    }

    [Fact]
    public void ExitCode_RefusedFile_IsThreeAndNothingCounts()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var goed = "a=" + map.Schrijf("a.csv", Proefbestand.Metingen(Goed, Fout));
        var leeg = "b=" + map.Schrijf("b.csv", string.Empty);

        Assert.Equal(3, balie.Run("koppel", "--bron", goed, "--bron", leeg, "--uit", map["uit.trede"], "--afgekeurd", map["map"]));
        Assert.Equal("gelezen 0, gebruikt 0, vervangen 0, afgekeurd 0, leeg 0", balie.Slotregel);
        Assert.Contains("B301 Het bestand is leeg.", balie.Fout, StringComparison.Ordinal);
        Assert.Empty(balie.Uit);
        Assert.Equal(["a.csv", "b.csv"], map.Bestanden);
        Assert.False(Directory.Exists(map["map"]));
    }

    [Theory]
    [InlineData("Dit is geen gekoppeld bestand.\n", "B310")]
    [InlineData("TREDE-K2onzin onzin onzin", "B311")]
    [InlineData("TREDE-K1onzin onzin onzin", "B324")]
    [InlineData("TREDE-K9onzin onzin onzin", "B310")]
    [InlineData("", "B310")]
    public void ExitCode_NoCompactFile_IsThree(string inhoud, string verwacht)
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);

        Assert.Equal(3, balie.Run("stand", map.Schrijf("a.trede", inhoud)));
        Assert.StartsWith("a.trede: " + verwacht, balie.Slotregel, StringComparison.Ordinal);
        Assert.Empty(balie.Uit);
    }

    [Fact]
    public void ClosingLine_ManyRows_AddsUp()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var (a, b) = (map.Schrijf("a.csv", Proefbestand.Veel(1, 5000, 100, metFouten: true) + "\n;;;;;;\n"), map.Schrijf("b.csv", Proefbestand.Veel(2, 3000, 100)));

        Assert.Equal(1, balie.Run("koppel", "--proef", "--bron", "a=" + a, "--bron", "b=" + b));

        var getallen = Getal().Matches(balie.Slotregel).Select(getal => int.Parse(getal.Value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal([8002, 500, 2], new[] { getallen[0], getallen[3], getallen[4] });
        Assert.Equal(getallen[0], getallen[1] + getallen[2] + getallen[3] + getallen[4]);
        Assert.True(getallen[2] > 0);
    }

    [Fact]
    public void Koppel_SameFilesInAnotherOrder_GivesTheSameBytes()
    {
        using var map = new Testmap();
        var bronnen = Enumerable.Range(1, 4).Select(nummer => $"bron{nummer}={map.Schrijf($"{nummer}.csv", Proefbestand.Veel(nummer, 4000, 700, metFouten: true))}").ToList();
        var eerste = Maak(map, "0", bronnen);

        Assert.Equal(["bron1-afgekeurd.csv", "bron2-afgekeurd.csv", "bron3-afgekeurd.csv", "bron4-afgekeurd.csv", "conflicten.csv", "uit.trede"], eerste.Keys.Order(StringComparer.Ordinal));
        var toeval = new Random(5);
        for (var keer = 1; keer <= 6; keer++)
        {
            var ander = Maak(map, keer.ToString(CultureInfo.InvariantCulture), [.. bronnen.OrderBy(_ => toeval.Next())]);
            foreach (var (naam, inhoud) in eerste) Assert.True(inhoud.AsSpan().SequenceEqual(ander[naam]), naam);
        }
    }

    [Fact]
    public void Koppel_RowsInAnotherOrder_GivesTheSameCompactFile()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var regels = Enumerable.Range(0, 3000).Select(nummer => $"{Proefbestand.Bsn(nummer % 1000)};201{nummer / 1000}-03-01;jaarmeting;{1 + (nummer % 5)};+;1,{1 + (nummer % 7)};").ToList();
        var toeval = new Random(9);

        // The receipt holds the hash and the name of the file, so figures are compared.
        string Stand(IEnumerable<string> rijen)
        {
            var pad = map.Schrijf("a.csv", Proefbestand.Kop + string.Join('\n', rijen) + "\n");
            Assert.Equal(0, balie.Run("stromen", "--bron", "a=" + pad, "--van", "2010-12-31", "--tot", "2012-12-31", "--formaat", "csv"));
            return balie.Uit;
        }

        var eerste = Stand(regels);
        for (var keer = 0; keer < 5; keer++) Assert.Equal(eerste, Stand(regels.OrderBy(_ => toeval.Next())));
    }

    [Fact]
    public void Koppel_Files_AreForTheOwnerOnly()
    {
        if (OperatingSystem.IsWindows()) return;
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var (a, b) = (map.Schrijf("a.csv", Proefbestand.Metingen(Goed, Fout)), map.Schrijf("b.csv", Proefbestand.Metingen("1;2012-03-01;jaarmeting;4;+;1;")));

        Assert.Equal(1, balie.Run("koppel", "--bron", "a=" + a, "--bron", "b=" + b, "--uit", map["uit.trede"], "--afgekeurd", map["map"]));

        Assert.Equal(["a.csv", "b.csv", "map/a-afgekeurd.csv", "map/conflicten.csv", "uit.trede"], map.Bestanden);
        foreach (var naam in new[] { "map/a-afgekeurd.csv", "map/conflicten.csv", "uit.trede" })
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(map[naam]));
    }

    [Fact]
    public void Koppel_CompactFile_HoldsNoBsn()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var pad = map.Schrijf("a.csv", Proefbestand.Veel(1, 3000, 500));
        Assert.Equal(0, balie.Run("koppel", "--bron", "a=" + pad, "--uit", map["uit.trede"]));

        var inhoud = File.ReadAllBytes(map["uit.trede"]);
        for (var persoon = 0; persoon < 500; persoon++)
        {
            var getal = uint.Parse(Proefbestand.Bsn(persoon), CultureInfo.InvariantCulture);
            Assert.True(inhoud.AsSpan().IndexOf(BitConverter.GetBytes(getal)) < 0, "A BSN stands in the file.");
        }

        Assert.True(inhoud.AsSpan().IndexOf("99990"u8) < 0);
    }

    [Fact]
    public void Koppel_ATrial_WritesNothing()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var pad = map.Schrijf("a.csv", Proefbestand.Metingen(Goed, Fout));

        Assert.Equal(1, balie.Run("koppel", "--proef", "--bron", "a=" + pad, "--uit", map["uit.trede"], "--afgekeurd", map["map"]));
        Assert.Contains("Dit was een proef: er is niets bewaard.", balie.Uit, StringComparison.Ordinal);
        Assert.Equal(["a.csv"], map.Bestanden);
        Assert.False(Directory.Exists(map["map"]));
    }

    [Fact]
    public void Koppel_NothingRefused_MakesNoFolder()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);

        Assert.Equal(0, balie.Run("koppel", "--bron", "a=" + map.Schrijf("a.csv", Proefbestand.Metingen(Goed)), "--uit", map["uit.trede"], "--afgekeurd", map["map"]));
        Assert.False(Directory.Exists(map["map"]));
    }

    // The folder was made for the first rejection file and goes with the last.
    [Fact]
    public void Koppel_TwoSourcesWithRefusedRowsAndARefusedFile_LeavesNoFolder()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var (a, b, c) = (map.Schrijf("a.csv", Proefbestand.Metingen(Fout)), map.Schrijf("b.csv", Proefbestand.Metingen(Fout)), map.Schrijf("c.csv", string.Empty));

        Assert.Equal(3, balie.Run("koppel", "--bron", "a=" + a, "--bron", "b=" + b, "--bron", "c=" + c, "--uit", map["uit.trede"], "--afgekeurd", map["map"]));
        Assert.Equal(["a.csv", "b.csv", "c.csv"], map.Bestanden);
        Assert.False(Directory.Exists(map["map"]));
    }

    [Fact]
    public void Koppel_RejectionFileThatIsThere_IsNeverWrittenOver()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var pad = map.Schrijf("a.csv", Proefbestand.Metingen(Goed, Fout));
        Directory.CreateDirectory(map["map"]);
        map.Schrijf("map/a-afgekeurd.csv", "van gisteren");

        Assert.Equal(1, balie.Run("stand", "--bron", "a=" + pad, "--afgekeurd", map["map"]));
        Assert.Equal("van gisteren", File.ReadAllText(map["map/a-afgekeurd.csv"]));
        Assert.Equal(["a.csv", "map/a-afgekeurd-2.csv", "map/a-afgekeurd.csv"], map.Bestanden);
        Assert.Contains("a-afgekeurd-2.csv", balie.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Rejection_CorrectedAndDeliveredAgain_GivesTheFiguresOfTheRightFile()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        // Each person has a day once: a corrected row comes last, and the last row of a day counts.
        var fout = string.Join('\n', Proefbestand.Veel(3, 2000, 300, metFouten: true).Split('\n').DistinctBy(regel => regel.Length > 20 ? regel[..20] : regel));
        var stuk = map.Schrijf("stuk.csv", fout);
        var heel = map.Schrijf("heel.csv", fout.Replace(";jaarmeting;7;+;1;", ";jaarmeting;5;+;1;", StringComparison.Ordinal));

        Assert.Equal(1, balie.Run("stand", "--bron", "a=" + stuk, "--afgekeurd", map["map"]));
        var afkeur = File.ReadAllText(map["map/a-afgekeurd.csv"]);
        Assert.Equal(fout.Split(";7;+;").Length, afkeur.TrimEnd().Split('\n').Length);
        Assert.InRange(afkeur.TrimEnd().Split('\n').Length, 190, 201);
        File.WriteAllText(map["map/a-afgekeurd.csv"], afkeur.Replace(";jaarmeting;7;+;1;", ";jaarmeting;5;+;1;", StringComparison.Ordinal));
        foreach (var woorden in new string[][] { ["stand", "--peildatum", "2013-12-31"], ["jaar", "2012"], ["stromen", "--van", "2010-12-31", "--tot", "2013-12-31"] })
        {
            Assert.Equal(0, balie.Run([.. woorden, "--formaat", "csv", "--bron", "a=" + heel]));
            var verwacht = balie.Uit;
            Assert.Equal(1, balie.Run([.. woorden, "--formaat", "csv", "--bron", "a=" + stuk, "--bron", "a=" + map["map/a-afgekeurd.csv"]]));
            Assert.Equal(verwacht, balie.Uit);
        }
    }

    [Fact]
    public void Koppel_TheSameFileTwice_ChangesNothingButTheCounts()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var tekst = Proefbestand.Kop + string.Concat(Enumerable.Range(0, 500).Select(nummer => $"{Proefbestand.Bsn(nummer)};2012-03-01;jaarmeting;{1 + (nummer % 6)};;1;\n"));
        var bron = "a=" + map.Schrijf("a.csv", tekst);
        string[] stand = ["stand", "--peildatum", "2012-12-31", "--formaat", "csv"];

        Assert.Equal(0, balie.Run([.. stand, "--bron", bron]));
        var (eens, slot) = (balie.Uit, balie.Slotregel);
        Assert.DoesNotContain("L224", balie.Fout, StringComparison.Ordinal);
        Assert.Equal(0, balie.Run([.. stand, "--bron", bron, "--bron", bron]));

        Assert.Equal(eens, balie.Uit);
        Assert.Equal("gelezen 500, gebruikt 500, vervangen 0, afgekeurd 0, leeg 0", slot);
        Assert.Equal("gelezen 1000, gebruikt 500, vervangen 500, afgekeurd 0, leeg 0", balie.Slotregel);
        Assert.Contains("L224 Dit bestand is twee keer opgegeven.", balie.Fout, StringComparison.Ordinal);
        Assert.Contains("L225 Over alle bestanden van a: 500 rijen zijn vervangen.", balie.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Koppel_SourceNamedTwice_LaterFileWins()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var (een, twee) = ("a=" + map.Schrijf("1.csv", Proefbestand.Metingen(Goed)), "a=" + map.Schrijf("2.csv", Proefbestand.Metingen("1;2012-03-01;jaarmeting;5;0;1;")));

        Assert.Equal(0, balie.Run("stand", "--formaat", "csv", "--peildatum", "2012-12-31", "--bron", een, "--bron", twee));
        Assert.Equal("trede;aantal;groei;groei_onbekend;verouderd\n5;1;0;0;0\n", balie.Uit);
        Assert.Equal(0, balie.Run("stand", "--formaat", "csv", "--peildatum", "2012-12-31", "--bron", twee, "--bron", een));
        Assert.Equal("trede;aantal;groei;groei_onbekend;verouderd\n3;1;1;0;0\n", balie.Uit);
    }

    [Fact]
    public void Koppel_ConflictsInAFolder_AreListedWithBsn()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var (a, b) = (map.Schrijf("a.csv", Proefbestand.Metingen("1;2012-03-01;jaarmeting;3;+;1;")), map.Schrijf("b.csv", Proefbestand.Metingen("1;2012-03-01;jaarmeting;4;+;1;")));

        Assert.Equal(0, balie.Run("koppel", "--bron", "inburgering=" + b, "--bron", "re-integratie=" + a, "--uit", map["uit.trede"], "--afgekeurd", map["map"]));

        var regels = File.ReadAllLines(map["map/conflicten.csv"]);
        Assert.Equal("soort;bsn;gemeente;geldend_bron;geldend_dag;geldend_waarde;ander_bron;ander_dag;ander_waarde;uitleg", regels[0]);
        Assert.StartsWith($"K401;{Proefbestand.Bsn(1)};;re-integratie;2012-03-01;3;inburgering;2012-03-01;4;Twee bronnen geven op dezelfde dag een andere trede.", regels[1], StringComparison.Ordinal);
        Assert.Equal(2, regels.Length);
        Assert.Contains("K401 (1 keer)", balie.Uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stand")]
    [InlineData("koppel")]
    public void Messages_AFileWithoutHeader_HoldNoBsn(string opdracht)
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var bron = "a=" + map.Schrijf("a.csv", Proefbestand.Metingen(Goed, "2;2012-03-01;jaarmeting;3;+;1;")[Proefbestand.Kop.Length..]);

        Assert.Equal(3, balie.Run([opdracht, "--bron", bron, .. opdracht == "koppel" ? new[] { "--proef" } : []]));
        Assert.Contains("B312", balie.Fout, StringComparison.Ordinal);
        ZonderBsn(balie);
    }

    [Theory]
    [InlineData("{0};2012-03-01;3")]
    [InlineData("naam;{0};trede")]
    [InlineData("bsn;{0};meetdatum;trede")]
    [InlineData("bsn;meetdatum;trede;{0}")]
    [InlineData("a{0}b;x;y")]
    [InlineData("0{0};x;y")]
    public void Messages_ABsnInTheHeader_IsNotRepeated(string kop)
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var bron = "a=" + map.Schrijf("a.csv", string.Format(CultureInfo.InvariantCulture, kop, Proefbestand.Bsn(1)) + "\n" + Proefbestand.Bsn(2) + ";2012-03-01;3;x\n");

        balie.Run("koppel", "--bron", bron, "--proef");
        ZonderBsn(balie);
    }

    [Theory]
    [InlineData("toon|{0}", "Geef het BSN niet mee in de opdracht")]
    [InlineData("toon|--bron|a=A|{0}", "Geef het BSN niet mee in de opdracht")]
    [InlineData("toon|--bron|a=A|--bsn={0}", "Dit woord is hier niet bekend")]
    [InlineData("stand|--bron|a=A|--bsn|{0}", "Dit woord is hier niet bekend")]
    [InlineData("jaar|{0}|--bron|a=A", "Dit is geen jaar")]
    [InlineData("stand|--bron|a=A|--peildatum|{0}", "De datum bij --peildatum is niet te lezen")]
    [InlineData("stand|--bron|a=A|--gemeente|{0}", "De gemeentecode")]
    [InlineData("stand|--bron|a=A|--subgroep|{0}", "Bij --subgroep staan nummers")]
    [InlineData("stand|--bron|a=A|--formaat|{0}", "Bij --formaat kunt u kiezen")]
    public void Messages_ABsnInTheCall_IsNotRepeated(string woorden, string verwacht)
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        map.Schrijf("A", Proefbestand.Metingen(Goed));

        Assert.Equal(2, balie.Run([.. string.Format(CultureInfo.InvariantCulture, woorden, Proefbestand.Bsn(1)).Split('|').Select(woord => woord == "a=A" ? "a=" + map["A"] : woord)]));
        Assert.Contains(verwacht, balie.Fout, StringComparison.Ordinal);
        ZonderBsn(balie);
    }

    [Fact]
    public void Messages_EveryKindOfRefusedRow_HoldNoBsn()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var pad = map.Schrijf("a.csv", Proefbestand.Metingen(Goed, Fout, "3;2012-02-31;jaarmeting;3;+;1;", "4;2012-03-01;onzin;3;+;1;", "5;2012-03-01;jaarmeting;3;+;1;;te;veel") + "x" + Proefbestand.Bsn(6) + ";2012-03-01;jaarmeting;3;+;1;\n");

        Assert.Equal(1, balie.Run("koppel", "--bron", "a=" + pad, "--uit", map["uit.trede"], "--afgekeurd", map["map"]));
        Assert.Equal("gelezen 6, gebruikt 1, vervangen 0, afgekeurd 5, leeg 0", balie.Slotregel);
        ZonderBsn(balie);
    }

    [Fact]
    public void Sjabloon_Template_CanBeDeliveredAsItIs()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        Assert.Equal(0, balie.Run("sjabloon"));

        Assert.Equal(0, balie.Run("stand", "--bron", "a=" + map.Schrijf("a.csv", balie.Uit), "--peildatum", "2012-12-31", "--formaat", "csv"));
        Assert.Equal("trede;aantal;groei;groei_onbekend;verouderd\n3;1;1;0;0\n", balie.Uit);
    }

    private static Dictionary<string, byte[]> Maak(Testmap map, string naam, IReadOnlyList<string> bronnen)
    {
        using var balie = new Testbalie(Proefbestand.Vandaag);
        Directory.CreateDirectory(map[naam]);
        Assert.Equal(1, balie.Run([.. (string[])["koppel", "--uit", Path.Combine(map[naam], "uit.trede"), "--afgekeurd", map[naam], "--prioriteit", "bron3,bron1"], .. bronnen.SelectMany(bron => new[] { "--bron", bron })]));
        return Directory.EnumerateFiles(map[naam]).ToDictionary(pad => Path.GetFileName(pad), File.ReadAllBytes, StringComparer.Ordinal);
    }

    private static void ZonderBsn(Testbalie balie) => Assert.False(MogelijkBsn().IsMatch(balie.Uit + balie.Fout), balie.Uit + balie.Fout);

    [GeneratedRegex("9999[0-9]{3,}")]
    private static partial Regex MogelijkBsn();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Getal();
}
