using Participatie.App.Kern;
using Participatie.App.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Trede.Tests.Ladder;

/// <summary>Costs beside what rose, from rows made by hand.</summary>
public sealed class KostenfiguurTests
{
    private static readonly int[] Gewoon = [30, 30, 30, 30, 0, 0];

    internal static readonly IReadOnlyList<Effectrij> Rijen =
    [
        Rij("Werkstage", 50, 100, 100, 1000, [0, 0, 0, 0, 120, 0]),
        Rij("Taalcursus & \"meer\"", 10, 40, 40, 250, [10, 10, 10, 10, 0, 0]),
        Rij("Zonder kosten", 20, 100, 100, null, Gewoon),
        Rij("Zonder uitkomst", 0, 0, 12, 300, [0, 0, 0, 0, 0, 0]),
        Rij("Begeleiding", 30, 120, 400, 4000, Gewoon),
    ];

    [Fact]
    public void Svg_Points_StandWhereTheNumbersAreAndSmallOnesAreOpen()
    {
        var tekst = Figuur(Rijen);
        var figuur = Figuurlezer.Lees(tekst);

        Figuurlezer.Controleer(tekst);
        var punten = figuur.Alle("circle").Where(punt => punt.Attribute("data-naam") is not null).OrderBy(punt => punt.Getal("data-naam")).ToList();
        Assert.Equal(["1", "2", "3"], punten.Select(punt => punt.Attribute("data-naam")!.Value));
        Assert.Equal([100, 40, 400], punten.Select(punt => (int)punt.Getal("data-aantal")));
        Assert.Equal(["kring", "kring-klein", "kring"], punten.Select(punt => punt.Attribute("class")!.Value));
        // From 0 to 4,000 euros over 52..620, and from 0 to 75% over 412..32.
        Assert.Equal(52 + (568 * 0.25), punten[0].Getal("cx"), 0.01);
        Assert.Equal(412 - (380 * 0.5 / 0.75), punten[0].Getal("cy"), 0.01);
        Assert.Equal(620, punten[2].Getal("cx"), 0.01);
        Assert.Equal(412 - (380 * 0.25 / 0.75), punten[2].Getal("cy"), 0.01);
        Assert.Equal(12 * Math.Sqrt(0.25), punten[0].Getal("r"), 0.01);
        var teksten = figuur.Alle("text").Select(deel => deel.Value.Replace('\u00A0', ' ')).ToList();
        Assert.Contains("€ 4.000", teksten);
        Assert.Contains("2 Taalcursus & \"meer\" (40)", teksten);
    }

    [Fact]
    public void Summary_SaysWhatIsLeftOutAndWhatIsSmall()
    {
        var zin = Kostensamenvatting.Van(Rijen, perDeelnemer: false).Replace('\u00A0', ' ');

        Assert.StartsWith("In de figuur staan 3 groepen. Naar rechts: wat een traject gemiddeld kostte.", zin, StringComparison.Ordinal);
        Assert.Contains("Het duurst is Begeleiding met € 4.000; het goedkoopst Taalcursus & \"meer\" met € 250. Het grootste deel dat steeg, is 50,0% bij Werkstage; het kleinste 25,0% bij Begeleiding.", zin, StringComparison.Ordinal);
        Assert.Contains("Van 2 groepen zijn de kosten of het verschil in trede niet bekend", zin, StringComparison.Ordinal);
        Assert.Contains("1 groep heeft minder dan 100 trajecten", zin, StringComparison.Ordinal);
        Assert.Contains("geen bewijs", zin, StringComparison.Ordinal);
        Assert.Contains("wat een deelnemer gemiddeld kostte", Kostensamenvatting.Van(Rijen, perDeelnemer: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Html_Table_WarnsWhereTheMixDiffers()
    {
        var tekst = "<div>" + ComponentText.Maak<Kostendeel>(EffectfiguurTests.Parameters(("Effect", Effect(Rijen)), ("Titel", "Kosten"))) + "</div>";
        var pagina = Figuurlezer.Lees(tekst);

        Figuurlezer.Controleer(tekst);
        var tabel = pagina.Tabel("Kosten naast het deel dat steeg");
        // 400 in all, of which 120 on rung 5: the placements differ by 0.7.
        Assert.Equal(["Werkstage", "1", "100", "€ 1.000", "€ 1.000", "50,0% (40,4% – 59,6%)", "70%", "andere starttreden"], tabel[1]);
        Assert.Equal(["2", "kleine groep"], [tabel[2][1], tabel[2][^1]]);
        Assert.Equal(["Zonder kosten", "–", "100", "–", "–"], tabel[3][..5]);
        Assert.Equal(["–", "–", "kleine groep"], tabel[4][^3..]);
        Assert.Contains("Klanten begonnen op duidelijk andere treden dan gemiddeld bij Werkstage;", pagina.Value, StringComparison.Ordinal);
        Assert.Contains("Vanaf 20% wordt gewaarschuwd.", pagina.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Menging_LargeAndAlike_MayBeCompared() =>
        Assert.StartsWith("De groepen zijn groot genoeg", Kostensamenvatting.Menging(Effectmenging.Van(Effect([Rij("A", 30, 120, 120, 5, Gewoon), Rij("B", 40, 120, 120, 5, Gewoon)]))), StringComparison.Ordinal);

    // Many groups on one heap: every number stands free of the others and of other points.
    [Fact]
    public void Svg_ManyGroupsCloseTogether_NumbersDoNotCoverEachOther()
    {
        var veel = Veel(20);

        var figuur = Figuurlezer.Lees(Figuur(veel));

        var namen = figuur.Alle("rect").Where(vlak => vlak.Getal("height") == 16 && vlak.Attribute("class")!.Value == "papier").ToList();
        Assert.Equal(20, namen.Count);
        foreach (var (een, plaats) in namen.Select((vlak, plaats) => (vlak, plaats)))
        {
            Assert.DoesNotContain(namen.Skip(plaats + 1), ander => Math.Abs(een.Getal("y") - ander.Getal("y")) < 16 && Math.Abs(Midden(een) - Midden(ander)) < (een.Getal("width") + ander.Getal("width")) / 2);
            Assert.InRange(een.Getal("x"), 0, 640 - een.Getal("width"));
        }

        static double Midden(System.Xml.Linq.XElement vlak) => vlak.Getal("x") + (vlak.Getal("width") / 2);
    }

    [Fact]
    public void Svg_MoreThanFit_ShowsThoseWithMostClientsAndSaysSo()
    {
        var veel = Veel(27);

        Assert.Equal(20, Figuurlezer.Lees(Figuur(veel)).Alle("circle").Count(punt => punt.Attribute("data-naam") is not null));
        Assert.Contains("De figuur toont de 20 groepen met de meeste deelnemers. De andere 7 staan alleen in de tabel.", Kostensamenvatting.Van(veel, perDeelnemer: false), StringComparison.Ordinal);
    }

    [Fact]
    public void Svg_NothingKnown_SaysSo()
    {
        Figuurlezer.Controleer(Figuur([Rijen[2]]));
        Assert.Contains("Er is geen groep waarvan", Figuur([]), StringComparison.Ordinal);
        Assert.Equal("Er is geen groep waarvan zowel de kosten als het verschil in trede bekend zijn. Van 1 groep zijn de kosten of het verschil in trede niet bekend; die staat niet in de figuur, wel in de tabel.", Kostensamenvatting.Van([Rijen[2]], perDeelnemer: false));
    }

    internal static IReadOnlyList<Effectrij> Veel(int aantal) =>
        [.. Enumerable.Range(1, aantal).Select(n => Rij($"Instrument met een lange naam {n}", 20 + (n * 7 % 40), 60 + (n * 37 % 200), 40 + (n * 61 % 500), 900 + (n * n % 17 * 180), Gewoon))];

    private static Effect Effect(IReadOnlyList<Effectrij> rijen) => new(
        default, Dag.Van(new DateOnly(2013, 1, 1)), Dag.Van(new DateOnly(2013, 12, 31)), [Effectindeling.Instrument], rijen,
        Rij("", 1, 1, 1, 1, [.. Enumerable.Range(0, 6).Select(trede => rijen.Sum(rij => rij.Starttreden[trede]))]));

    internal static string Figuur(IReadOnlyList<Effectrij> rijen) => ComponentText.Maak<Kostenfiguur>(EffectfiguurTests.Parameters(("Rijen", rijen), ("Titel", "Kosten en stijging, 2013"), ("Los", true)));

    private static Effectrij Rij(string groep, int gestegen, int bepaald, int deelnemers, int? euro, int[] starttreden)
    {
        var verandering = new Verandering(gestegen, bepaald - gestegen, 0, 0, deelnemers > bepaald ? deelnemers - bepaald : 0, gestegen, gestegen);
        return new Effectrij(
            [groep], verandering, default, default, deelnemers, new Bedrag((euro ?? 0) * 100L * verandering.Aantal), euro is null ? verandering.Aantal : 0, euro is null ? 0 : verandering.Aantal, gestegen,
            new Dictionary<Uitstroomreden, int>(), null)
        { Starttreden = starttreden };
    }
}
