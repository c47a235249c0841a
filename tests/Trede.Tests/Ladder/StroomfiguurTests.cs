using System.Globalization;
using Trede.Tests.Kern;

namespace Trede.Tests.Ladder;

/// <summary>Figure 2.3: both halves add up to the snapshots, and drawing and table say the same.</summary>
public sealed class StroomfiguurTests
{
    private const double As = 320;

    private static readonly string[] Dagen = ["--van", "2012-12-31", "--tot", "2013-12-31"];

    [Theory]
    [InlineData(null)]
    [InlineData("4")]
    public void Svg_Halves_AddUpToTheFlows(string? subgroep)
    {
        var stromen = Csv(["stromen", .. Dagen], subgroep);
        var balken = Figuurlezer.Lees(Uit(["stromen", .. Dagen], subgroep, "svg")).Balken();
        var rijen = balken.GroupBy(balk => balk.Y).OrderBy(rij => rij.Key).ToList();

        Assert.Equal(6, rijen.Count);
        for (var trede = 6; trede >= 1; trede--)
        {
            var naam = trede.ToString(CultureInfo.InvariantCulture);
            var rij = rijen[6 - trede].ToList();
            var (links, rechts) = (rij.Where(balk => balk.X < As - 0.01).ToList(), rij.Where(balk => balk.X >= As - 0.01).ToList());
            Assert.Equal(stromen.Where(cel => cel[1] == naam).Sum(Aantal), links.Sum(balk => balk.Aantal));
            Assert.Equal(stromen.Where(cel => cel[0] == naam && cel[1] != naam).Sum(Aantal), rechts.Sum(balk => balk.Aantal));
            Assert.Equal(stromen.Where(cel => cel[0] == naam && cel[1] == naam).Sum(Aantal), links.Where(balk => balk.Naam == "zelfde trede").Sum(balk => balk.Aantal));
            Assert.Equal(stromen.Where(cel => cel[0] is "nieuw" or "terug" && cel[1] == naam).Sum(Aantal), links.Where(balk => balk.Naam == "nieuw of terug").Sum(balk => balk.Aantal));
            Assert.Equal(stromen.Where(cel => cel[0] == naam && cel[1] == "uit:werk-6-maanden").Sum(Aantal), rechts.Where(balk => balk.Naam == "uit: werk").Sum(balk => balk.Aantal));
            Assert.Equal(stromen.Where(cel => cel[0] == "buiten" && cel[1] == naam).Sum(Aantal), links.Where(balk => balk.Naam == "van buiten de selectie").Sum(balk => balk.Aantal));
        }
    }

    [Fact]
    public void Svg_Left_IsTheSnapshotOfTheLastDay()
    {
        var stand = Csv(["stand", "--peildatum", "2013-12-31"], null).ToDictionary(rij => rij[0], rij => int.Parse(rij[1], CultureInfo.InvariantCulture));

        var rijen = Figuurlezer.Lees(Uit(["stromen", .. Dagen], null, "svg")).Balken().GroupBy(balk => balk.Y).OrderByDescending(rij => rij.Key);

        Assert.Equal(Enumerable.Range(1, 6).Select(trede => stand[trede.ToString(CultureInfo.InvariantCulture)]), rijen.Select(rij => rij.Where(balk => balk.X < As - 0.01).Sum(balk => balk.Aantal)));
    }

    [Fact]
    public void Svg_Widths_AreProportionalOnOneScaleAndTouch()
    {
        var balken = Figuurlezer.Lees(Uit(["stromen", .. Dagen], null, "svg")).Balken();

        var schaal = balken.Sum(balk => balk.Breedte) / balken.Sum(balk => balk.Aantal);
        Assert.All(balken, balk => Assert.Equal(balk.Aantal * schaal, balk.Breedte, 0.01));
        foreach (var rij in balken.GroupBy(balk => balk.Y))
        {
            Assert.All(rij.OrderBy(balk => balk.X).Pairwise(), paar => Assert.Equal(paar.Eerste.X + paar.Eerste.Breedte, paar.Tweede.X, 0.01));
            Assert.Contains(rij, balk => Math.Abs(balk.X + balk.Breedte - As) < 0.01);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("4")]
    public void Html_Tables_AddUpToBothSnapshots(string? subgroep)
    {
        var pagina = Figuurlezer.Lees(Uit(["stromen", .. Dagen], subgroep, "html"));

        Vergelijk(pagina.Tabel("Wie staat er op 31 december 2013, en van welke trede kwam die"), Csv(["stand", "--peildatum", "2013-12-31"], subgroep));
        Vergelijk(pagina.Tabel("Wie stond er op 31 december 2012, en naar welke trede ging die"), Csv(["stand", "--peildatum", "2012-12-31"], subgroep));
    }

    [Fact]
    public void Html_Cells_AreThoseOfTheMatrix()
    {
        var stromen = Csv(["stromen", .. Dagen], null);
        var herkomst = Figuurlezer.Lees(Uit(["stromen", .. Dagen], null, "html")).Tabel("Wie staat er op 31 december 2013, en van welke trede kwam die");

        foreach (var rij in herkomst.Skip(1).SkipLast(1))
        {
            var naar = rij[0][..1];
            for (var van = 1; van <= 6; van++)
                Assert.Equal(stromen.Where(cel => cel[0] == herkomst[0][van] && cel[1] == naar).Sum(Aantal), Getal(rij[van]));
            Assert.Equal(stromen.Where(cel => cel[0] is "0" or "8" or "9" && cel[1] == naar).Sum(Aantal), Getal(rij[7]));
            Assert.Equal(stromen.Where(cel => cel[0] is "nieuw" or "terug" && cel[1] == naar).Sum(Aantal), Getal(rij[8]));
        }
    }

    [Theory]
    [InlineData("svg")]
    [InlineData("html")]
    public void Output_Form_IsWholeAndTheSameEachTime(string formaat)
    {
        var eerste = Uit(["stromen", .. Dagen], "3", formaat);

        Figuurlezer.Controleer(eerste);
        Assert.Equal(eerste, Uit(["stromen", .. Dagen], "3", formaat));
        Assert.Contains("buiten de selectie", eerste, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_Summary_SaysWhatTheMatrixSays()
    {
        var stromen = Csv(["stromen", .. Dagen], null).Where(cel => cel[0] != "tussentijds").ToList();
        int Stap(Func<int, bool> verschil) => stromen.Where(cel => Trede(cel[0]) > 0 && Trede(cel[1]) > 0 && verschil(Trede(cel[1]) - Trede(cel[0]))).Sum(Aantal);
        var uit = stromen.Where(cel => cel[1].StartsWith("uit:", StringComparison.Ordinal)).ToList();

        var zinnen = Figuurlezer.Lees(Uit(["stromen", .. Dagen], null, "html")).Alle("p").First().Value;

        Assert.Contains($"stegen {Stap(stap => stap > 0)} mensen één of meer treden en daalden {Stap(stap => stap < 0)} mensen.", zinnen, StringComparison.Ordinal);
        Assert.Contains($"stonden {Stap(stap => stap == 0)} mensen op dezelfde trede.", zinnen, StringComparison.Ordinal);
        Assert.Contains($"{uit.Sum(Aantal)} mensen gingen van de ladder af: {uit.Where(cel => cel[1] == "uit:werk-6-maanden").Sum(Aantal)} na zes maanden werk", zinnen, StringComparison.Ordinal);
    }

    [Fact]
    public void Svg_Nobody_SaysSo()
    {
        var tekst = Uit(["stromen", "--van", "1990-01-01", "--tot", "1991-01-01"], null, "svg");

        Figuurlezer.Controleer(tekst);
        Assert.Empty(Figuurlezer.Lees(tekst).Balken());
        Assert.Contains("Op deze dagen stond niemand op de ladder.", tekst, StringComparison.Ordinal);
    }

    internal static string[] Bronnen()
    {
        var map = Path.Combine(Proefbestand.Wortel(), "samples", "voorbeeldgemeente");
        string[] bestanden =
        [
            "re-integratie=re-integratie.csv", "inburgering=inburgering.csv", "educatie=educatie.xlsx", "srg=srg-2015.txt", "bus=bus-2015-06.xml",
            "re-integratie=trajecten.csv", "educatie=educatie-trajecten.xlsx", "re-integratie=klanten.csv",
        ];
        return [.. bestanden.SelectMany(bestand => new[] { "--bron", bestand.Replace("=", "=" + map + Path.DirectorySeparatorChar, StringComparison.Ordinal) })];
    }

    private static void Vergelijk(List<string[]> tabel, List<string[]> stand)
    {
        foreach (var rij in tabel.Skip(1).SkipLast(1))
        {
            Assert.Equal(stand.Where(cel => cel[0] == rij[0][..1]).Sum(cel => int.Parse(cel[1], CultureInfo.InvariantCulture)), Getal(rij[^1]));
            Assert.Equal(Getal(rij[^1]), rij.Skip(1).SkipLast(1).Sum(Getal));
        }

        Assert.Equal(stand.Sum(cel => int.Parse(cel[1], CultureInfo.InvariantCulture)), Getal(tabel[^1][^1]));
    }

    private static int Trede(string naam) => naam is ['1'] or ['2'] or ['3'] or ['4'] or ['5'] or ['6'] ? naam[0] - '0' : 0;

    private static int Aantal(string[] cel) => int.Parse(cel[2], CultureInfo.InvariantCulture);

    private static int Getal(string cel) => cel == "·" ? 0 : int.Parse(cel.Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static List<string[]> Csv(string[] opdracht, string? subgroep) =>
        [.. Uit(opdracht, subgroep, "csv").TrimEnd('\n').Split('\n').Skip(1).Select(regel => regel.Split(';'))];

    private static string Uit(string[] opdracht, string? subgroep, string formaat)
    {
        using var balie = new Testbalie(Proefbestand.Vandaag);
        Assert.Equal(1, balie.Run([.. opdracht, .. Bronnen(), "--formaat", formaat, .. subgroep is null ? [] : new[] { "--subgroep", subgroep }]));
        return balie.Uit;
    }
}
