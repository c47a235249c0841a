using System.Globalization;
using System.IO.Compression;
using Participatie.App.Kern;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary><c>trede genereer</c>: the same call gives the same municipality, and one that could be.</summary>
public sealed class GenereerTests
{
    private static readonly string[] Namen =
        ["LEESMIJ.md", "bus-2015-06.xml", "educatie-trajecten.xlsx", "educatie.xlsx", "gebreken.csv", "inburgering.csv", "klanten.csv", "re-integratie.csv", "srg-2015.txt", "trajecten.csv"];

    [Fact]
    public void Genereer_SameCallInAnotherCulture_GivesTheSameBytes()
    {
        using var map = new Testmap();
        Maak(map, "een", 250, 7);
        InCultuur("ar-SA", () => Maak(map, "twee", 250, 7));
        InCultuur("tr-TR", () => Maak(map, "drie", 250, 7));

        Assert.Equal(Namen, Directory.EnumerateFiles(map["een"]).Select(pad => Path.GetFileName(pad)).Order(StringComparer.Ordinal));
        foreach (var naam in Namen)
        {
            Assert.Equal(File.ReadAllBytes(Path.Combine(map["een"], naam)), File.ReadAllBytes(Path.Combine(map["twee"], naam)));
            Assert.Equal(File.ReadAllBytes(Path.Combine(map["een"], naam)), File.ReadAllBytes(Path.Combine(map["drie"], naam)));
        }
    }

    [Fact]
    public void Genereer_AnotherSeed_GivesOtherPeople()
    {
        using var map = new Testmap();
        Maak(map, "een", 50, 1);
        Maak(map, "twee", 50, 2);

        foreach (var naam in Namen.Where(naam => naam != "LEESMIJ.md"))
            Assert.NotEqual(File.ReadAllBytes(Path.Combine(map["een"], naam)), File.ReadAllBytes(Path.Combine(map["twee"], naam)));
    }

    [Fact]
    public void Genereer_Sample_IsWhatThisProgramMakes()
    {
        using var map = new Testmap();
        Maak(map, "nieuw", 600, 2013);
        var bewaard = Path.Combine(Proefbestand.Wortel(), "samples", "voorbeeldgemeente");

        foreach (var naam in Namen) Assert.Equal(Inhoud(Path.Combine(bewaard, naam)), Inhoud(Path.Combine(map["nieuw"], naam)));
        Assert.InRange(Namen.Sum(naam => new FileInfo(Path.Combine(bewaard, naam)).Length), 100_000, 1_000_000);
    }

    [Fact]
    public void Genereer_EveryBsnThereIs_AreValidUniqueAndNobodys()
    {
        using var map = new Testmap();
        var hoogste = Enumerable.Range(999_900_000, 100_000).Count(getal => Elfproef(getal.ToString(CultureInfo.InvariantCulture))) - 1;
        Maak(map, "alles", hoogste, 3);

        var bsns = Klanten(map["alles"]);

        Assert.Equal(hoogste, bsns.Count);
        Assert.Equal(hoogste, bsns.Distinct(StringComparer.Ordinal).Count());
        Assert.All(bsns, bsn => Assert.True(Elfproef(bsn), bsn));
        Assert.All(bsns, bsn => Assert.StartsWith("9999", bsn, StringComparison.Ordinal));
    }

    [Fact]
    public void Genereer_MoreThanThereAre_SaysHowManyAndWhatCanBeDone()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var hoogste = Enumerable.Range(999_900_000, 100_000).Count(getal => Elfproef(getal.ToString(CultureInfo.InvariantCulture))) - 1;

        Assert.Equal(2, balie.Run("genereer", "--personen", (hoogste + 1).ToString(CultureInfo.InvariantCulture), "--uit", map["veel"]));

        Assert.Contains(hoogste.ToString("N0", CultureInfo.GetCultureInfo("nl-NL")), balie.Fout, StringComparison.Ordinal);
        Assert.Contains("--ruime-bsn", balie.Fout, StringComparison.Ordinal);
        Assert.Contains("bewaar en deel die bestanden niet", balie.Fout, StringComparison.Ordinal);
        Assert.False(Directory.Exists(map["veel"]));
    }

    [Fact]
    public void Genereer_WideBsns_AreValidUniqueAndOutsideTheTestRange()
    {
        using var map = new Testmap();
        Maak(map, "ruim", 9500, 3, "--ruime-bsn");

        var bsns = Klanten(map["ruim"]);

        Assert.Equal(9500, bsns.Distinct(StringComparer.Ordinal).Count());
        Assert.All(bsns, bsn => Assert.True(Elfproef(bsn), bsn));
        Assert.DoesNotContain(bsns, bsn => bsn.StartsWith("9999", StringComparison.Ordinal));
        Assert.Contains("Bewaar en deel ze niet", File.ReadAllText(Path.Combine(map["ruim"], "LEESMIJ.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("2000001", "--ruime-bsn")]
    [InlineData("veel")]
    [InlineData("-5")]
    public void Genereer_ImpossibleNumber_IsAWrongCall(params string[] personen)
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);

        Assert.Equal(2, balie.Run(["genereer", "--uit", map["uit"], "--personen", .. personen]));
        Assert.False(Directory.Exists(map["uit"]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(13)]
    public void Genereer_HardlyAnybody_CanBeLinked(int personen)
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        Maak(map, "klein", personen, 5);

        Assert.InRange(balie.Run(["koppel", "--proef", "--bron", "klanten=" + Path.Combine(map["klein"], "re-integratie.csv")]), 0, 3);
        Assert.Equal(personen, Klanten(map["klein"]).Count);
    }

    [Fact]
    public void Genereer_FolderWithSomethingInIt_IsAWrongCallAndStaysAsItWas()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        map.Schrijf("van-mij.txt", "blijf af");

        Assert.Equal(2, balie.Run("genereer", "--uit", map.Pad));
        Assert.Equal(2, balie.Run("genereer", "--uit", map["van-mij.txt"]));
        Assert.Equal(2, balie.Run("genereer", "--uit", Path.Combine(map["er-is-geen"], "map")));
        Assert.Equal(2, balie.Run("genereer"));
        Assert.Equal(["van-mij.txt"], map.Bestanden);
    }

    [Fact]
    public async Task Genereer_BrokenOff_LeavesNothing()
    {
        using var map = new Testmap();
        using var fout = new StringWriter(CultureInfo.InvariantCulture);
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        var code = await Opdrachtregel.Run(["genereer", "--personen", "2000", "--uit", map["uit"]], new Balie(Stream.Null, TextWriter.Null, fout, TextReader.Null, TimeProvider.System), stop.Token);

        Assert.Equal(130, code);
        Assert.Equal("Afgebroken. Er is niets bewaard.", fout.ToString().Trim());
        Assert.Empty(map.Bestanden);
        Assert.False(Directory.Exists(map["uit"]));
    }

    [Fact]
    public void Genereer_ClosingWords_SayWhatToDoNextAndThatWorks()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        balie.Run("genereer", "--personen", "100", "--uit", map["uit"]);

        var regel = balie.Uit.Split('\n').Single(regel => regel.StartsWith("  trede koppel", StringComparison.Ordinal)).Trim();

        Assert.Equal(1, balie.Run(regel.Split(' ')[1..]));
        Assert.Contains("100 personen", balie.Uit, StringComparison.Ordinal);
    }

    private static void Maak(Testmap map, string naam, int personen, int zaad, params string[] meer)
    {
        using var balie = new Testbalie(Proefbestand.Vandaag);
        Assert.Equal(0, balie.Run(["genereer", "--personen", personen.ToString(CultureInfo.InvariantCulture), "--zaad", zaad.ToString(CultureInfo.InvariantCulture), "--uit", map[naam], .. meer]));
        Assert.Empty(balie.Fout);
    }

    // On a thread of its own, which takes its culture along.
    private static void InCultuur(string naam, Action doe)
    {
        Exception? fout = null;
        var draad = new Thread(() =>
        {
            try
            {
                doe();
            }
            catch (Exception gevangen)
            {
                fout = gevangen;
            }
        });
        draad.CurrentCulture = CultureInfo.GetCultureInfo(naam);
        draad.Start();
        draad.Join();
        Assert.Null(fout);
    }

    // What is in a workbook counts, not how the machine packs it.
    private static byte[] Inhoud(string pad)
    {
        if (!pad.EndsWith(".xlsx", StringComparison.Ordinal)) return File.ReadAllBytes(pad);
        using var zip = ZipFile.OpenRead(pad);
        using var alles = new MemoryStream();
        foreach (var deel in zip.Entries)
        {
            using var stroom = deel.Open();
            stroom.CopyTo(alles);
        }

        return alles.ToArray();
    }

    private static List<string> Klanten(string map) => [.. File.ReadLines(Path.Combine(map, "klanten.csv")).Skip(1).Select(regel => regel.Split(';')[0])];

    private static bool Elfproef(string cijfers)
    {
        var som = -(cijfers[8] - '0');
        for (var plaats = 0; plaats < 8; plaats++) som += (9 - plaats) * (cijfers[plaats] - '0');
        return som % 11 == 0;
    }
}
