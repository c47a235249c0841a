using System.Globalization;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Participatie.Data.Kern;
using Participatie.Data.Ladder;
using Participatie.Data.Tests.Koppeling;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Data.Tests.Ladder;

/// <summary>Effects, figures and lists as files.</summary>
public sealed class UitvoerTests : IDisposable
{
    private static readonly Effectrij Eerste = new(
        ["=Cursus", "ROC; Noord"], new Verandering(2, 1, 0, 1, 1, 5, 5), new Verandering(1, 2, 0, 1, 1, 1, 1), new Verandering(0, 0, 0, 0, 5, 0, 0), 4, new Bedrag(100_050), 1, 4, 5, new Dictionary<Uitstroomreden, int> { [Uitstroomreden.Verhuisd] = 1 }, new Vergelijking(3, 9, 1.0 / 3, -0.25));

    private static readonly Effectrij Tweede = new(["Stage", ""], new Verandering(0, 0, 1, 0, 1, -3, 0), default, default, 2, default, 2, 0, 0, new Dictionary<Uitstroomreden, int>(), null);

    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Fact]
    public void EffectCsv_TweeGroepen_IsDeVasteVorm() => Assert.Equal(
        "instrument;aanbieder;trajecten;gestegen;gelijk;gedaald;uitgestroomd;onbepaald;gemiddelde_stijging;kosten;kosten_per_stijging\n"
        + "'=Cursus;\"ROC; Noord\";5;2;1;0;1;1;1,67;1000,50;200,10\n"
        + "Stage;;2;0;0;1;0;1;-3,00;;\n",
        Csv(Effect(default)));

    [Fact]
    public void EffectCsv_MeerGemeenten_HeeftEenKolomVooraan()
    {
        var regels = Csv(Effect(Gemeente.Van(14)), Effect(Gemeente.Van(363))).Split('\n');

        Assert.Equal("gemeente;instrument;aanbieder;trajecten", regels[0][..39]);
        Assert.Equal(["0014", "0014", "0363", "0363"], regels[1..5].Select(regel => regel[..4]));
    }

    [Theory]
    [InlineData(1, 8, "0,13")]
    [InlineData(-1, 8, "-0,13")]
    [InlineData(1, 3, "0,33")]
    [InlineData(2, 3, "0,67")]
    [InlineData(0, 3, "0,00")]
    public void EffectCsv_EenHalf_WordtVanNulAfAfgerond(int som, int bepaald, string verwacht)
    {
        var rij = Tweede with { BijEinde = new Verandering(0, bepaald, 0, 0, 0, som, 0) };

        Assert.Equal(verwacht, Csv(new Effect(default, default, default, Participatie.Ladder.Effect.Standaard, [rij], rij)).Split('\n')[1].Split(';')[8]);
    }

    [Fact]
    public void EffectJson_TweeGroepen_HeeftAllesWatBekendIs()
    {
        using var stroom = new MemoryStream();
        var schatting = new Schatting(default, Dag.Eerste, 12, [new Schattingrij(Trede.Van(2), Groeipotentieel.Groei, 9, 4, 2), new Schattingrij(Trede.Van(2), Groeipotentieel.GeenGroei, 0, 0, 0)]);
        EffectJson.Schrijf(stroom, [Effect(default)], [schatting], new Selectie([], null, default) { Instrumenten = ["=Cursus"] }, Kolommenproef.Bon);
        using var json = JsonDocument.Parse(stroom.ToArray());

        var wortel = json.RootElement;
        Assert.Equal(("effect", "=Cursus"), (wortel.GetProperty("soort").GetString(), wortel.GetProperty("instrumenten")[0].GetString()));
        Assert.Equal(("2013-01-01", "2013-12-31"), (wortel.GetProperty("van").GetString(), wortel.GetProperty("tot").GetString()));
        var gemeente = Assert.Single(wortel.GetProperty("gemeenten").EnumerateArray());
        var (een, twee) = (gemeente.GetProperty("rijen")[0], gemeente.GetProperty("rijen")[1]);
        Assert.Equal(("=Cursus", "ROC; Noord", 5, 4), (een.GetProperty("instrument").GetString(), een.GetProperty("aanbieder").GetString(), een.GetProperty("trajecten").GetInt32(), een.GetProperty("deelnemers").GetInt32()));
        Assert.Equal("""{"gestegen":2,"gelijk":1,"gedaald":0,"uitgestroomd":1,"onbepaald":1,"tredenOmhoog":5,"gemiddeldeStijging":1.6667,"deelGestegen":0.6667,"deelGestegenVan":0.2077,"deelGestegenTot":0.9385}""", Plat(een.GetProperty("bijEinde")));
        Assert.Equal("""{"gestegen":0,"gelijk":0,"gedaald":0,"uitgestroomd":0,"onbepaald":5,"tredenOmhoog":0}""", Plat(een.GetProperty("na12Maanden")));
        Assert.Equal("""{"verhuisd":1}""", Plat(een.GetProperty("uitstroomredenen")));
        Assert.Equal((1000.5m, 250.13m, 250.13m, 200.1m, 1), (een.GetProperty("kosten").GetDecimal(), een.GetProperty("kostenPerTraject").GetDecimal(), een.GetProperty("kostenPerDeelnemer").GetDecimal(), een.GetProperty("kostenPerStijging").GetDecimal(), een.GetProperty("zonderKosten").GetInt32()));
        Assert.Equal("""{"trajecten":3,"klanten":9,"deelGestegen":0.3333,"gemiddeldeStijging":-0.25}""", Plat(een.GetProperty("vergelijking")));
        Assert.All(["kosten", "kostenPerTraject", "kostenPerDeelnemer", "kostenPerStijging", "vergelijking"], naam => Assert.False(twee.TryGetProperty(naam, out _)));
        Assert.Equal("""{"dag":"1950-01-01","horizonInMaanden":12,"rijen":[{"trede":2,"groei":"\u002B","aantal":9,"gestegen":4,"nietGestegen":3,"onbepaald":2}]}""", Plat(gemeente.GetProperty("schatting")));
        Assert.Equal(2, wortel.GetProperty("herkomst").GetProperty("bronnen").GetArrayLength());
    }

    [Fact]
    public void CijferXlsx_Stand_HeeftDeGetallenVanDeCsv()
    {
        var delen = Momentopname.Maak(Kolommenproef.Maak(map, [.. Enumerable.Range(0, 12)]), Proefmap.Vandaag, Selectie.Iedereen, true, TestContext.Current.CancellationToken);
        using var csv = new MemoryStream();
        CijferCsv.Schrijf(csv, delen, metNietGemeten: true);

        var rijen = Blad(werkmap => CijferXlsx.Stand(werkmap, "Stand", delen, metNietGemeten: true));

        Assert.Equal("trede|aantal|groei|groei onbekend|verouderd|niet gemeten", string.Join('|', new[] { "C", "E", "G", "I", "K", "L" }.Select(kolom => rijen[0][kolom].Tekst)));
        Assert.Equal(10, rijen.Count);
        Assert.Equal(
            Encoding.UTF8.GetString(csv.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1),
            rijen.Skip(1).Where(rij => rij["E"].Tekst != "0").Select(rij => string.Join(';', new[] { "C", "E", "G", "I", "K", "L" }.Select(kolom => rij[kolom].Tekst == "n.v.t." ? "0" : rij[kolom].Tekst))));
        Assert.All(rijen.Skip(1), rij => Assert.All(["C", "E", "K", "L"], kolom => Assert.True(rij[kolom].IsGetal)));
        Assert.Equal(1.0, rijen.Skip(1).Where(rij => rij.ContainsKey("F")).Sum(rij => double.Parse(rij["F"].Tekst, CultureInfo.InvariantCulture)), 9);
        Assert.Equal(["n.v.t.", "n.v.t.", "n.v.t.", "n.v.t."], new[] { "G", "H", "I", "J" }.Select(kolom => rijen.Single(rij => rij["C"].Tekst == "6")[kolom].Tekst));
    }

    [Fact]
    public void CijferXlsx_Stromen_HeeftDeGetallenVanDeCsv()
    {
        var delen = Stromen.Maak(Kolommenproef.Maak(map, [.. Enumerable.Range(0, 12)]), new Periode(Dag.Van(new DateOnly(2010, 12, 31)), Proefmap.Vandaag), Selectie.Iedereen, TestContext.Current.CancellationToken);
        using var csv = new MemoryStream();
        CijferCsv.Schrijf(csv, delen);

        var rijen = Blad(werkmap => CijferXlsx.Stromen(werkmap, "Stromen", delen));

        Assert.True(rijen.Count > 3);
        Assert.Equal(
            Encoding.UTF8.GetString(csv.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1), rijen.Skip(1).Select(rij => $"{rij["D"].Tekst};{rij["E"].Tekst};{rij["F"].Tekst}"));
        Assert.All(rijen.Skip(1), rij => Assert.True(rij["F"].IsGetal && rij["B"].IsGetal && rij["E"].IsGetal == byte.TryParse(rij["E"].Tekst, CultureInfo.InvariantCulture, out _)));
    }

    [Fact]
    public void LijstFile_Csv_IsOnschadelijkEnVoorDeEigenaar()
    {
        var pad = Path.Combine(map.Pad, "lijst.csv");

        LijstFile.Schrijf(pad, ["bsn", "wat"], [["999990007", "=1+1"], ["009990007", "a;b \"c\" é"], ["", ""]]);

        Assert.Equal("\uFEFFbsn;wat\r\n999990007;'=1+1\r\n009990007;\"a;b \"\"c\"\" é\"\r\n;\r\n".ReplaceLineEndings("\n"), Encoding.UTF8.GetString(File.ReadAllBytes(pad)).ReplaceLineEndings("\n"));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(pad));
        Assert.Equal(["lijst.csv"], Directory.GetFileSystemEntries(map.Pad).Select(naam => Path.GetFileName(naam)), StringComparer.Ordinal);
    }

    [Fact]
    public void LijstFile_Xlsx_HeeftBsnsAlsTekst()
    {
        var pad = Path.Combine(map.Pad, "Lijst.XLSX");

        LijstFile.Schrijf(pad, ["bsn", "wat"], [["009990007", "=1+1"]]);

        var rijen = Rijen(File.ReadAllBytes(pad));
        Assert.Equal((new Waarde("009990007", false), new Waarde("'=1+1", false)), (rijen[1]["A"], rijen[1]["B"]));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(pad));
    }

    [Fact]
    public void LijstFile_DieHalverwegeMislukt_LaatNietsAchter()
    {
        Assert.Throws<InvalidOperationException>(() => LijstFile.Schrijf(Path.Combine(map.Pad, "lijst.csv"), ["a"], Stuk()));
        Assert.Empty(Directory.GetFileSystemEntries(map.Pad));

        static IEnumerable<IReadOnlyList<string>> Stuk()
        {
            yield return ["goed"];
            throw new InvalidOperationException("Broken.");
        }
    }

    private static Effect Effect(Gemeente gemeente) =>
        new(gemeente, Dag.Van(new DateOnly(2013, 1, 1)), Dag.Van(new DateOnly(2013, 12, 31)), Participatie.Ladder.Effect.Standaard, [Eerste, Tweede], Eerste);

    private static string Csv(params IReadOnlyList<Effect> delen)
    {
        using var stroom = new MemoryStream();
        EffectCsv.Schrijf(stroom, delen, Participatie.Ladder.Effect.Standaard);
        return Encoding.UTF8.GetString(stroom.ToArray());
    }

    private static string Plat(JsonElement element) => JsonSerializer.Serialize(element);

    private static List<Dictionary<string, Waarde>> Blad(Action<Werkmap> vul)
    {
        using var stroom = new MemoryStream();
        using (var werkmap = new Werkmap(stroom)) vul(werkmap);
        return Rijen(stroom.ToArray());
    }

    // As an independent reader takes it: per row the cells by their letters.
    private static List<Dictionary<string, Waarde>> Rijen(byte[] bestand)
    {
        using var stroom = new MemoryStream(bestand);
        using var document = SpreadsheetDocument.Open(stroom, isEditable: false);
        return [.. document.WorkbookPart!.WorksheetParts.First().Worksheet!.Descendants<Row>().Select(rij => rij.Elements<Cell>().ToDictionary(
            cel => cel.CellReference!.Value!.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'),
            cel => new Waarde(cel.InnerText, cel.DataType is null || cel.DataType.Value == CellValues.Number),
            StringComparer.Ordinal))];
    }

    private readonly record struct Waarde(string Tekst, bool IsGetal);
}
