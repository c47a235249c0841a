using Participatie.App.Kern;
using Participatie.App.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Trede.Tests.Ladder;

/// <summary>Effects and judgements, from rows made by hand.</summary>
public sealed class EffectfiguurTests
{
    internal static readonly IReadOnlyList<Effectrij> Rijen =
    [
        Rij("Werkstage", new Verandering(30, 60, 10, 5, 3, 25, 34), new Vergelijking(80, 240, 0.25, 0.1)),
        Rij("<script>alert(1)</script> & \"taal\"", new Verandering(3, 2, 1, 0, 0, 2, 3), null),
        Rij("", new Verandering(0, 0, 0, 2, 1, 0, 0), null),
    ];

    internal static readonly IReadOnlyList<Schattingrij> Schattingen =
    [
        .. Enumerable.Range(1, 5).SelectMany(n => new[]
        {
            new Schattingrij(Participatie.Ladder.Trede.Van(n), Groeipotentieel.Groei, 20 * n, 9 * n, n),
            new Schattingrij(Participatie.Ladder.Trede.Van(n), Groeipotentieel.GeenGroei, 30 * n, 2 * n, 3 * n),
        }),
    ];

    [Fact]
    public void Svg_Marks_StandWhereTheNumbersAre()
    {
        var figuur = Figuurlezer.Lees(Figuur(Rijen));

        var punten = figuur.Alle("circle").Where(punt => punt.Attribute("class")!.Value == "punt").ToList();
        Assert.Equal(3, punten.Count);
        Assert.Equal(640 * 0.3, punten[0].Getal("cx"), 0.01);
        Assert.Equal(640 * 0.5, punten[1].Getal("cx"), 0.01);
        // Wilson with 30 of 100, worked out by hand: 0.2189 to 0.3958.
        var spreiding = figuur.Alle("line").First(lijn => lijn.Attribute("class")!.Value == "spreiding");
        Assert.Equal(640 * 0.2189, spreiding.Getal("x1"), 0.1);
        Assert.Equal(640 * 0.3958, spreiding.Getal("x2"), 0.1);
        var ruitjes = figuur.Alle("path").Where(pad => pad.Attribute("class")!.Value == "ruitje").ToList();
        Assert.Equal(2, ruitjes.Count);
        Assert.StartsWith("M160,", ruitjes[0].Attribute("d")!.Value, StringComparison.Ordinal);
        Assert.Contains("30 van 100", figuur.Alle("text").Select(tekst => tekst.Value));
        Assert.Contains("niet bekend", figuur.Alle("text").Select(tekst => tekst.Value));
    }

    [Fact]
    public void Svg_HostileName_IsText()
    {
        var tekst = Figuur(Rijen);

        Figuurlezer.Controleer(tekst);
        Assert.Contains("<script>alert(1)</script> & \"taal\"", Figuurlezer.Lees(tekst).Alle("text").Select(deel => deel.Value));
    }

    [Fact]
    public void Html_Tables_HoldNumbersIntervalsAndCosts()
    {
        var pagina = Figuurlezer.Lees("<div>" + ComponentText.Maak<Effectendeel>(Parameters(("Rijen", Rijen), ("Titel", "Effect"))) + "</div>");

        var uitkomst = pagina.Tabel("Effect");
        Assert.Equal(["Werkstage", "108", "30", "60", "10", "5", "3", "30,0% (21,9% – 39,6%)", "25,0% van 240"], uitkomst[1]);
        Assert.Equal(["6", "3", "2", "1", "0", "0", "18,8% – 81,2%", "–"], uitkomst[2][1..]);
        Assert.Equal(["niet bekend", "3", "0", "0", "0", "2", "1", "–", "–"], uitkomst[3]);
        Assert.Equal(["Werkstage", "+0,25", "+0,25", "–"], pagina.Tabel("Gemiddeld verschil in treden")[1]);
        Assert.Equal(["Werkstage", "€ 10.700", "€ 100", "€ 214", "€ 315", "1"], pagina.Tabel("Kosten")[1]);
        Assert.Contains("Na 33 daarvan stond de klant op een hogere trede, na 62 op dezelfde en na 11 op een lagere. Van 11 is het verschil niet bekend.", pagina.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_ManyGroups_AreSpreadOverFigures()
    {
        var veel = Enumerable.Range(1, 23).Select(n => Rij($"Groep {n}", new Verandering(n, 1, 0, 0, 0, n, n), null)).ToList();

        var pagina = "<div>" + ComponentText.Maak<Effectendeel>(Parameters(("Rijen", veel), ("Titel", "Effect"))) + "</div>";

        Figuurlezer.Controleer(pagina);
        Assert.Equal([11, 11, 4], Figuurlezer.Lees(pagina).Alle("svg").Select(figuur => figuur.Alle("circle").Count(punt => punt.Attribute("class")!.Value == "punt")));
    }

    [Fact]
    public void Judgements_FigureAndTable_HoldTheNumbers()
    {
        var tekst = "<div>" + ComponentText.Maak<Schattingdeel>(Parameters(("Rijen", Schattingen), ("Titel", "Schatting"))) + "</div>";
        var pagina = Figuurlezer.Lees(tekst);

        Figuurlezer.Controleer(tekst);
        var balken = pagina.Balken();
        Assert.Equal(30, balken.Count);
        Assert.All(balken, balk => Assert.Equal(balken[0].Breedte / balken[0].Aantal, balk.Breedte / balk.Aantal, 0.01));
        Assert.Equal(Schattingen.Sum(rij => rij.Gestegen), balken.Where(balk => balk.Naam == "gestegen").Sum(balk => balk.Aantal));
        Assert.Equal(["5 Betaald werk met ondersteuning", "groei (+)", "100", "45", "50", "5", "37,6% – 57,3%"], pagina.Tabel("Schatting")[1]);
        Assert.Equal(["5 Betaald werk met ondersteuning", "geen groei (0)", "150", "10", "125", "15", "7,4%"], pagina.Tabel("Schatting")[2]);
        Assert.Contains("Bij 300 mensen werd wel groei verwacht: 135 van hen stegen, 150 niet, en van 15 is het niet bekend.", pagina.Value, StringComparison.Ordinal);
    }

    internal static Dictionary<string, object?> Parameters(params IEnumerable<(string Naam, object Waarde)> waarden) =>
        waarden.ToDictionary(paar => paar.Naam, paar => (object?)paar.Waarde, StringComparer.Ordinal);

    private static string Figuur(IReadOnlyList<Effectrij> rijen) => ComponentText.Maak<Effectfiguur>(Parameters(("Rijen", rijen), ("Titel", "Effect"), ("Los", true)));

    private static Effectrij Rij(string groep, Verandering einde, Vergelijking? vergelijking) => new(
        [groep], einde, einde, default, 50, new Bedrag(1_070_000), 1, 50, einde.Tredenomhoog, new Dictionary<Uitstroomreden, int>(), vergelijking);
}
