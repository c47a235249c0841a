using Participatie.App.Kern;
using Participatie.App.Ladder;
using Participatie.Ladder;
using Trede.Tests.Kern;

namespace Trede.Tests.Ladder;

/// <summary>The flow matrix as a map and as a table: every number of the matrix once, with its part of the row.</summary>
public sealed class StroomkaartTests
{
    public static readonly TheoryData<string> Gevallen = ["veertig", "gewoon", "selectie", "miljoen", "een", "blijft", "niemand"];

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Svg_Cells_AreTheMatrixAndAddUp(string geval)
    {
        var stromen = Stroomgeval.Stromen(geval);
        var vakken = Figuurlezer.Lees(Figuur(stromen)).Balken();

        Assert.Equal(stromen.Matrix.Sum(stroom => stroom.Aantal), vakken.Sum(vak => vak.Aantal));
        foreach (var trede in Enumerable.Range(1, 6).Select(Participatie.Ladder.Trede.Van))
        {
            var naam = $"{trede} {Tredefeiten.Van(trede).Titel}";
            Assert.Equal(stromen.Matrix.Where(stroom => stroom.Van.Trede == trede).Sum(stroom => stroom.Aantal), vakken.Where(vak => vak.Naam.StartsWith(naam + " >", StringComparison.Ordinal)).Sum(vak => vak.Aantal));
            Assert.Equal(stromen.Matrix.Where(stroom => stroom.Naar.Trede == trede).Sum(stroom => stroom.Aantal), vakken.Where(vak => vak.Naam.EndsWith("> " + naam, StringComparison.Ordinal)).Sum(vak => vak.Aantal));
            Assert.Equal(stromen.Matrix.Where(stroom => stroom.Van.Trede == trede && stroom.Naar.Trede == trede).Sum(stroom => stroom.Aantal), vakken.Where(vak => vak.Naam == $"{naam} > {naam}").Sum(vak => vak.Aantal));
        }
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Svg_Form_IsWholeInsideItsFrameAndLegible(string geval)
    {
        var tekst = Figuur(Stroomgeval.Stromen(geval));

        Figuurlezer.Controleer(tekst);
        Assert.Equal(tekst, Figuur(Stroomgeval.Stromen(geval)));
        Assert.DoesNotContain("NaN", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("var(--", tekst, StringComparison.Ordinal);
        Stroomgeval.PastInKader(Figuurlezer.Lees(tekst));
    }

    [Fact]
    public void Svg_Shades_SayThePartOfTheRow()
    {
        var figuur = Figuurlezer.Lees(Figuur(Stroomproef.Stromen([(19, "1 1"), (1, "1 2"), (8, "2 3"), (2, "2 1"), (3, "3 1"), (2, "3 2"), (2, "3 3")])));
        string Klasse(string naam) => figuur.Alle("rect").Single(vak => vak.Attribute("data-naam")?.Value == naam).Attribute("class")!.Value;
        string Naam(int van, int naar) => $"{van} {Tredefeiten.Van(Participatie.Ladder.Trede.Van(van)).Titel} > {naar} {Tredefeiten.Van(Participatie.Ladder.Trede.Van(naar)).Titel}";

        Assert.Equal("cel graad5", Klasse(Naam(1, 1)));
        Assert.Equal("cel graad1", Klasse(Naam(1, 2)));
        Assert.Equal("cel graad0", Klasse(Naam(1, 3)));
        Assert.Equal("cel graad2", Klasse(Naam(2, 1)));
        Assert.Equal("cel graad3", Klasse(Naam(3, 1)));
        var teksten = figuur.Alle("text").Select(tekst => tekst.Value).ToList();
        Assert.Contains("95%", teksten);
        Assert.Contains("43%", teksten);
        Assert.Equal(6, figuur.Alle("rect").Count(vak => vak.Attribute("class")!.Value == "eigen") - 1);
    }

    [Fact]
    public void Svg_AlmostNothingAndAlmostAll_AreNotCalledNoneOrAll()
    {
        var teksten = Figuurlezer.Lees(Figuur(Stroomproef.Stromen([(399, "1 1"), (1, "1 2")]))).Alle("text").Select(tekst => tekst.Value).ToList();

        Assert.Contains("<1%", teksten);
        Assert.Contains(">99%", teksten);
        Assert.DoesNotContain("0%", teksten);
        Assert.DoesNotContain("100%", teksten);
    }

    [Fact]
    public void Svg_OwnPlaces_AreMarkedOnTheDiagonal()
    {
        var figuur = Figuurlezer.Lees(Figuur(Stroomgeval.Stromen("veertig")));
        var vakken = figuur.Balken().Where(vak => vak.Naam.Split(" > ") is [var van, var naar] && van == naar).ToList();

        var kaders = figuur.Alle("rect").Where(vak => vak.Attribute("class")!.Value == "eigen").SkipLast(1).Select(vak => (vak.Getal("x"), vak.Getal("y"))).ToList();
        Assert.Equal(vakken.Select(vak => (vak.X, vak.Y)).Order(), kaders.Order());
    }

    [Fact]
    public void Html_Table_HasNumberPartAndLink()
    {
        var stromen = Stroomproef.Stromen([(3, "1 2"), (1, "1 1"), (2, "2 -w")]);
        var tabel = Lees<Stroomkaartdeel>(stromen, (nameof(Stroomkaartdeel.Adres), (Func<IReadOnlyList<Stroompunt>, IReadOnlyList<Stroompunt>, string?>)Adres));
        var rijen = tabel.Tabel("Wie ging van 31 december 2010 tot en met 31 december 2011 van welke trede waarheen, met het deel van de begintrede");

        Assert.Equal(["1 Geïsoleerd", "1 (25,0%)", "3 (75,0%)", "·", "·", "·", "·", "·", "4"], rijen.Single(rij => rij[0].StartsWith('1')));
        Assert.Equal(["Totaal", "1 (16,7%)", "3 (50,0%)", "·", "·", "·", "·", "2 (33,3%)", "6"], rijen[^1]);
        var adressen = tabel.Alle("a").Select(link => link.Attribute("href")!.Value).ToList();
        Assert.Contains("?van=1&naar=2", adressen);
        Assert.Contains("?van=&naar=", adressen);
        Assert.Contains(adressen, adres => adres.StartsWith("?van=2&naar=uit:", StringComparison.Ordinal));
        Assert.Empty(Lees<Stroomkaartdeel>(stromen).Alle("a"));
    }

    [Fact]
    public void Summary_SaysWhoStayedAndTheLargestSteps() => Assert.Equal(
        "Van de 10 mensen die op 31 december 2010 op de ladder stonden, bleven er 4 op dezelfde trede (40,0%). De grootste stijging is die van trede 1 naar trede 2: 3 mensen, 42,9% van wie op trede 1 begon. "
            + "De grootste daling is die van trede 2 naar trede 1: 2 mensen, 66,7% van wie op trede 2 begon.",
        Stroomkaartsamenvatting.Van(Stroomproef.Stromen([(4, "1 1"), (3, "1 2"), (2, "2 1"), (1, "2 3")])));

    [Fact]
    public void Kinds_Table_AddsUpAndHasTheReasons()
    {
        var stromen = Stroomproef.Stromen([(4, "1 1"), (3, "1 2"), (1, "2 -w"), (1, "2 -v"), (1, "2 8"), (2, ". 3")]);
        var pagina = Lees<Stroomsoorttabel>(stromen);
        var soorten = pagina.Tabel("Wat er met mensen gebeurde van 31 december 2010 tot en met 31 december 2011");

        Assert.Equal(["Gestegen", "3", "30,0%", "25,0%"], soorten[1]);
        Assert.Equal(["Nieuw op de ladder", "2", "–", "16,7%"], soorten.Single(rij => rij[0].StartsWith("Nieuw", StringComparison.Ordinal)));
        Assert.Equal("12", soorten[^1][1]);
        Assert.Equal(12, soorten.Skip(1).SkipLast(2).Sum(rij => int.Parse(rij[1], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(3, pagina.Tabel("Waarom mensen van de ladder af gingen, van 31 december 2010 tot en met 31 december 2011").Count);
    }

    internal static string Adres(IReadOnlyList<Stroompunt> van, IReadOnlyList<Stroompunt> naar) => $"?van={string.Join(',', van)}&naar={string.Join(',', naar)}";

    private static string Figuur(Stromen stromen) => ComponentText.Maak<Stroomkaart>(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Stromen"] = stromen, ["Titel"] = "Stromen", ["Los"] = true });

    private static System.Xml.Linq.XElement Lees<T>(Stromen stromen, params (string Naam, object? Waarde)[] meer)
        where T : Microsoft.AspNetCore.Components.IComponent
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["Stromen"] = stromen };
        if (typeof(T) == typeof(Stroomkaartdeel)) parameters["Titel"] = "Stromen";
        foreach (var (naam, waarde) in meer) parameters[naam] = waarde;
        return Figuurlezer.Lees("<div>" + ComponentText.Maak<T>(parameters) + "</div>");
    }
}
