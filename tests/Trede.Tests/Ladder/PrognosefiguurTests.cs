using Participatie.App.Kern;
using Participatie.App.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Trede.Tests.Ladder;

/// <summary>Forecasts, from rows made by hand: numbers, widths, words; and that nobody takes them for a count.</summary>
public sealed class PrognosefiguurTests
{
    internal static readonly Prognose Prognose = Maak(
        new Dictionary<int, (int Nu, double Verwacht, double Onder, double Boven, int Gezien)>
        {
            [1] = (190, 150.4, 128, 171, 210),
            [2] = (120, 131.5, 112, 150, 118),
            [3] = (79, 84, 68, 101, 83),
            [4] = (70, 71.2, 57, 87, 66),
            [5] = (68, 75, 60, 92, 140),
            [6] = (24, 41.6, 31, 53, 12),
            [0] = (3, 3, 3, 3, 0),
            [9] = (12, 6.4, 2, 12, 31),
        });

    [Fact]
    public void Svg_Bars_AreNowAndForecastOnOneScale()
    {
        var tekst = Figuur(Prognose);
        var figuur = Figuurlezer.Lees(tekst);

        Figuurlezer.Controleer(tekst);
        var balken = figuur.Balken();
        Assert.Equal(16, balken.Count);
        Assert.Equal(Prognose.Rijen.Sum(rij => rij.Nu), balken.Where(balk => balk.Naam.StartsWith("nu ", StringComparison.Ordinal)).Sum(balk => balk.Aantal));
        var schaal = balken.First(balk => balk.Naam == "nu trede 1").Breedte / 190;
        Assert.Equal(150.4 * schaal, balken.Single(balk => balk.Naam == "prognose trede 1").Breedte, 0.01);
        Assert.Equal(132, balken.Single(balk => balk.Naam == "prognose trede 2").Aantal);
        Assert.Contains("150 (128 – 171)", figuur.Alle("text").Select(deel => deel.Value.Replace('\u00A0', ' ')));
        // Full against striped: told apart without colour.
        var vlakken = figuur.Alle("rect").Where(vlak => vlak.Attribute("data-naam") is not null).ToList();
        Assert.All(vlakken, vlak => Assert.Equal(vlak.Attribute("data-naam")!.Value.StartsWith("nu ", StringComparison.Ordinal) ? null : "url(#prognose-omhoog)", vlak.Attribute("fill")?.Value));
        // The whisker of rung 1: from 128 to 171, in the middle of its bar.
        var snor = figuur.Alle("path").Where(pad => pad.Attribute("class")!.Value == "snor").Select(pad => pad.Attribute("d")!.Value).ToList();
        Assert.Contains(snor, pad => pad.StartsWith($"M{Maat.Van(84 + (128 * schaal))},", StringComparison.Ordinal) && pad.Contains($"H{Maat.Van(84 + (171 * schaal))} ", StringComparison.Ordinal));
        Assert.Equal(5, figuur.Alle("text").Count(deel => deel.Value == "weinig gegevens"));
        Assert.All(figuur.Alle("text"), deel => Assert.InRange(deel.Getal("x"), 0, 640));
    }

    [Fact]
    public void Summary_Always_SaysThatItIsAForecastAndWhatItRestsOn()
    {
        var zin = Prognosesamenvatting.Van(Prognose).Replace('\u00A0', ' ');

        Assert.StartsWith("Dit is een prognose, geen telling. Op 31 december 2013 staan 566 mensen op de ladder. Als het gaat zoals in de 2 jaren ervoor, zijn het er op 31 december 2014 ongeveer 560 (tussen 530 en 590).", zin, StringComparison.Ordinal);
        Assert.Contains("In dat jaar gaan er ongeveer 46 weg en komen er ongeveer 40 bij.", zin, StringComparison.Ordinal);
        Assert.Contains("Het aantal op trede 6 (Betaald werk) groeit naar verwachting het meest: van 24 naar ongeveer 42. Het aantal op trede 1 (Geïsoleerd) daalt naar verwachting het meest: van 190 naar ongeveer 150.", zin, StringComparison.Ordinal);
        Assert.Contains("De prognose rust op wat 660 mensen op de ladder deden in de 2 jaren ervoor.", zin, StringComparison.Ordinal);
        Assert.Contains("is dat op minder dan 100 mensen gebaseerd", zin, StringComparison.Ordinal);
        Assert.Contains("Van 3 mensen is geen verloop bekend", zin, StringComparison.Ordinal);
        Assert.Equal("Prognose voor 31 december 2014", Prognosesamenvatting.Titel(Prognose, Selectie.Iedereen));
    }

    [Fact]
    public void Html_Tables_HoldTheNumbers()
    {
        var tekst = "<div>" + ComponentText.Maak<Prognosedeel>(EffectfiguurTests.Parameters(("Prognose", Prognose), ("Titel", "Prognose"))) + "</div>";
        var pagina = Figuurlezer.Lees(tekst);

        Figuurlezer.Controleer(tekst);
        var tabel = pagina.Tabel("Prognose");
        Assert.Equal(["6 Betaald werk", "24", "42", "31", "53", "+18", "12 mensen, weinig gegevens"], tabel[1]);
        Assert.Equal(["1 Geïsoleerd", "190", "150", "128", "171", "-40", "210 mensen"], tabel[6]);
        Assert.Equal(["Totaal", "566", "560", "530", "590", "-6", "660 mensen"], tabel[^1]);
        Assert.Equal(["Erbij in dit jaar", "40", "28", "53"], pagina.Tabel("Verloop in het jaar van de prognose")[1]);
        Assert.Equal(["Weg in dit jaar", "46", "33", "60"], pagina.Tabel("Verloop in het jaar van de prognose")[2]);
    }

    [Fact]
    public void Html_NothingToGoBy_IsASentenceAndNoFigure()
    {
        var pagina = Figuurlezer.Lees("<div>" + ComponentText.Maak<Prognosedeel>(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Prognose"] = null, ["Titel"] = "Prognose" }) + "</div>");

        Assert.Empty(pagina.Alle("svg"));
        Assert.Contains("Er is geen prognose te maken", pagina.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Svg_NobodyNowAndNobodyExpected_IsWhole()
    {
        var leeg = Maak(new Dictionary<int, (int, double, double, double, int)> { [1] = (0, 0, 0, 0, 4) });

        Figuurlezer.Controleer(Figuur(leeg));
        Assert.Contains("staat niemand op de ladder", Prognosesamenvatting.Van(leeg), StringComparison.Ordinal);
    }

    private static Prognose Maak(Dictionary<int, (int Nu, double Verwacht, double Onder, double Boven, int Gezien)> getallen)
    {
        List<Prognoserij> rijen = [.. Momentopname.Volgorde.Select(trede =>
        {
            var (nu, verwacht, onder, boven, gezien) = getallen.GetValueOrDefault(trede.Waarde);
            return new Prognoserij(trede, nu, new Prognosegetal(verwacht, onder, boven), gezien);
        })];
        var (begin, eind) = (Dag.Van(new DateOnly(2011, 12, 31)), Dag.Van(new DateOnly(2013, 12, 31)));
        return new Prognose(
            default, eind, eind.MaandenLater(12), [new Periode(begin, begin.MaandenLater(12)), new Periode(begin.MaandenLater(12), eind)], rijen,
            new Prognosegetal(560.1, 530, 590), new Prognosegetal(40, 28, 53), new Prognosegetal(45.9, 33, 60), rijen.Where(rij => rij.Gezien == 0).Sum(rij => rij.Nu));
    }

    private static string Figuur(Prognose prognose) =>
        ComponentText.Maak<Prognosefiguur>(EffectfiguurTests.Parameters(("Prognose", prognose), ("Titel", Prognosesamenvatting.Titel(prognose, Selectie.Iedereen)), ("Los", true)));
}
