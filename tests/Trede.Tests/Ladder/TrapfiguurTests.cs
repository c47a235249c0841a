using System.Xml.Linq;
using Trede.Tests.Kern;

namespace Trede.Tests.Ladder;

/// <summary>Figure 2.2 as a drawing and as a page: the numbers of the source, wide as they are large.</summary>
public sealed class TrapfiguurTests
{
    private static readonly (int Trede, int Aantal, int Groei)[] Figuur22 = [(6, 235, 0), (5, 680, 600), (4, 700, 300), (3, 789, 350), (2, 1207, 307), (1, 1900, 1000)];

    [Fact]
    public void Svg_Figuur22_HasTheNumbersOfTheSource()
    {
        var figuur = Figuurlezer.Lees(Stand("svg"));

        var delen = figuur.Balken().GroupBy(balk => balk.Y).OrderBy(rij => rij.Key).ToList();
        Assert.Equal(Figuur22.Select(rij => rij.Aantal), delen.Select(rij => rij.Sum(balk => balk.Aantal)));
        Assert.Equal(Figuur22.Select(rij => rij.Groei), delen.Select(rij => rij.Where(balk => balk.Naam == "groei").Sum(balk => balk.Aantal)));
        var teksten = figuur.Alle("text").Select(tekst => tekst.Value).ToList();
        Assert.Contains("235 · 4,3%", teksten);
        Assert.Contains("1.900 · 34,5%", teksten);
        Assert.Contains("groei (+) 600 (88,2%)", teksten);
        Assert.Contains("groei (+) 1.000 (52,6%)", teksten);
        Assert.Contains("groei: n.v.t.", teksten);
        Assert.Contains("geen groei 439", teksten);
        Assert.Equal(5, teksten.Count(tekst => tekst == "onbekend 0"));
    }

    [Fact]
    public void Svg_Widths_AreProportionalToTheNumbers()
    {
        var balken = Figuurlezer.Lees(Stand("svg")).Balken();

        Assert.Equal(11, balken.Count);
        var schaal = balken[0].Breedte / balken[0].Aantal;
        Assert.All(balken, balk => Assert.Equal(balk.Aantal * schaal, balk.Breedte, 0.01));
        foreach (var rij in balken.GroupBy(balk => balk.Y))
            Assert.All(rij.OrderBy(balk => balk.X).Pairwise(), paar => Assert.Equal(paar.Eerste.X + paar.Eerste.Breedte, paar.Tweede.X, 0.01));
    }

    [Fact]
    public void Svg_Rungs_StandOnAStaircaseInsideTheFrame()
    {
        var figuur = Figuurlezer.Lees(Stand("svg"));

        var rijen = figuur.Balken().GroupBy(balk => balk.Y).OrderByDescending(rij => rij.Key).Select(rij => rij.Min(balk => balk.X)).ToList();
        Assert.Equal(rijen.Order(), rijen);
        Assert.Equal(6, rijen.Distinct().Count());
        var kader = figuur.Attribute("viewBox")!.Value.Split(' ').Select(deel => double.Parse(deel, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.All(figuur.Balken(), balk => Assert.InRange(balk.X + balk.Breedte, kader[0], kader[0] + kader[2]));
        Assert.All(figuur.Alle("text"), tekst => Assert.InRange(tekst.Getal("y"), kader[1], kader[1] + kader[3]));
    }

    [Theory]
    [InlineData("svg")]
    [InlineData("html")]
    public void Output_Form_IsWholeAndTheSameEachTime(string formaat)
    {
        var eerste = Stand(formaat);

        Figuurlezer.Controleer(eerste);
        Assert.Equal(eerste, Stand(formaat));
        Assert.DoesNotContain("var(--", formaat == "svg" ? eerste : string.Empty, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_Table_HasTheNumbersOfTheFigure()
    {
        var tabel = Figuurlezer.Lees(Stand("html")).Tabel("Stand op 31 december 2008");

        Assert.Equal(["Trede of code", "Aantal", "Deel", "Groei (+)", "Deel groei", "Geen groei (0)", "Groei onbekend", "Verouderd"], tabel[0]);
        Assert.Equal(["6 Betaald werk", "235", "4,3%", "n.v.t.", "n.v.t.", "n.v.t.", "n.v.t.", "0"], tabel[1]);
        Assert.Equal(["5 Betaald werk met ondersteuning", "680", "12,3%", "600", "88,2%", "80", "0", "0"], tabel[2]);
        Assert.Equal(["700", "789", "1.207", "1.900", "0", "0", "0", "5.511"], tabel.Skip(3).Select(rij => rij[1]));
        Assert.Equal(["300", "350", "307", "1.000", "n.v.t.", "n.v.t.", "n.v.t.", "2.557"], tabel.Skip(3).Select(rij => rij[3]));
    }

    [Fact]
    public void Html_Summary_SaysWhatTheNumbersSay()
    {
        var zinnen = Figuurlezer.Lees(Stand("html")).Alle("p").First().Value;

        Assert.Equal("Op 31 december 2008 staan 5.511 mensen op de ladder. De grootste groep staat op trede 1 (Geïsoleerd): 1.900 mensen, 34,5% van wie op een trede staat. "
            + "Van 2.557 mensen op trede 1 tot en met 5 wordt verwacht dat zij binnen een jaar verder komen: 48,5% van wie dit is ingevuld.", zinnen);
    }

    [Fact]
    public void Svg_FewPeople_ShowsUnknownGrowthZeroRungsAndCodes()
    {
        using var map = new Testmap();
        var pad = map.Schrijf("a.csv", Proefbestand.Metingen("1;2010-01-01;jaarmeting;2;;;", "2;2010-01-01;jaarmeting;2;+;;", "3;2010-01-01;jaarmeting;8;;;"));

        var figuur = Figuurlezer.Lees(Stand("svg", pad, "2010-12-31"));

        Assert.Equal([("groei", 1), ("onbekend", 1)], figuur.Balken().Select(balk => (balk.Naam, balk.Aantal)));
        var teksten = figuur.Alle("text").Select(tekst => tekst.Value).ToList();
        Assert.Contains("2 · 100,0%", teksten);
        Assert.Contains("groei (+) 1 (100,0%)", teksten);
        Assert.Equal(5, teksten.Count(tekst => tekst == "0 · 0,0%"));
        Assert.Equal("1", teksten[teksten.IndexOf("uit het zicht (code 8)") - 1]);
        Assert.Equal("0", teksten[teksten.IndexOf("nog niet bepaald (code 0)") - 1]);
    }

    [Theory]
    [InlineData("svg")]
    [InlineData("html")]
    public void Output_Nobody_SaysSo(string formaat)
    {
        var tekst = Stand(formaat, Figuur(), "1990-12-31");

        Figuurlezer.Controleer(tekst);
        Assert.Empty(Figuurlezer.Lees(tekst).Balken());
        Assert.Contains("Op deze dag staat niemand op de ladder.", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_Year_HasWhoWasNotMeasured()
    {
        using var balie = new Testbalie(Proefbestand.Vandaag);
        Assert.Equal(0, balie.Run("jaar", "2009", "--bron", "re=" + Figuur(), "--formaat", "html"));

        var tabel = Figuurlezer.Lees(balie.Uit).Tabel("Stand op 31 december 2009");

        Assert.Equal("Niet gemeten", tabel[0][^1]);
        Assert.Equal("5.511", tabel[^1][^1]);
    }

    [Fact]
    public void Svg_SeveralMunicipalities_IsTheirSumAndSaysSo()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var pad = map.Schrijf("a.csv", $"gemeente;bsn;meetdatum;trede\n0001;{Proefbestand.Bsn(1)};2010-01-01;4\n0002;{Proefbestand.Bsn(2)};2010-01-01;4\n");

        Assert.Equal(0, balie.Run("stand", "--bron", "a=" + pad, "--peildatum", "2010-12-31", "--formaat", "svg"));

        Assert.Equal(2, Figuurlezer.Lees(balie.Uit).Balken().Sum(balk => balk.Aantal));
        Assert.Contains("2 gemeenten samen", balie.Uit, StringComparison.Ordinal);
        Assert.Contains("de som van 2 gemeenten", balie.Fout, StringComparison.Ordinal);
        Assert.Equal(0, balie.Run("stand", "--bron", "a=" + pad, "--peildatum", "2010-12-31", "--formaat", "svg", "--gemeente", "0002"));
        Assert.Equal(1, Figuurlezer.Lees(balie.Uit).Balken().Sum(balk => balk.Aantal));
        Assert.Contains("gemeente 0002", balie.Uit, StringComparison.Ordinal);
    }

    internal static string Figuur() => Path.Combine(Proefbestand.Wortel(), "samples", "figuur-2-2", "metingen.csv");

    private static string Stand(string formaat) => Stand(formaat, Figuur(), "2008-12-31");

    private static string Stand(string formaat, string pad, string dag)
    {
        using var balie = new Testbalie(Proefbestand.Vandaag);
        Assert.Equal(0, balie.Run("stand", "--bron", "re-integratie=" + pad, "--peildatum", dag, "--formaat", formaat));
        return balie.Uit;
    }
}
