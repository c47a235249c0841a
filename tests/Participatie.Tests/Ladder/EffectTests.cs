using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;
using static Participatie.Tests.Koppeling.Proefrij;
using static Participatie.Tests.Koppeling.Proeftraject;

namespace Participatie.Tests.Ladder;

/// <summary>Effects of trajecten made by hand, each from 1 March 2012 to 1 March 2013 unless it says so.</summary>
public sealed class EffectTests
{
    private const string Start = "2012-03-01";
    private const string Einde = "2013-03-01";

    // Written as begin>end>after 6 months>after 12 months: a rung, w for left, - for undetermined.
    [Theory]
    [InlineData("-31 start 2|-1 jaar 4", "2>4>4>4")]
    [InlineData("-32 start 2|-1 jaar 4", "4>4>4>4")]
    [InlineData("+31 start 2|-1 jaar 4", "2>2>2>2")]
    [InlineData("+32 start 2|-1 jaar 4", "4>2>2>2")]
    [InlineData("-5 start 2|+4 start 3", "3>3>3>3")]
    [InlineData("-4 start 2|+4 start 3", "2>3>3>3")]
    [InlineData("-4 start 2 b1|+4 start 3 b2", "2>3>3>3")]
    [InlineData("-4 start 2 b2|+4 start 3 b1", "3>3>3>3")]
    [InlineData("-4 start 2 b1|+4 start 3 b0", "3>3>3>3")]
    [InlineData("-4 start 2 b1|+5 start 3 b0", "2>3>3>3")]
    [InlineData("0 start 8 b1|-1 jaar 4 b0", "4>4>4>4")]
    [InlineData("0 start 8|-1 jaar 4", "->->->-")]
    [InlineData("0 start 0|-1 jaar 4", "4>4>4>4")]
    [InlineData("0 start 8", "->->->-")]
    [InlineData("0 jaar 3|1 jaar 5", "3>5>5>5")]
    [InlineData("-1 jaar 3 b0|0 jaar 9 b1", "3>3>3>3")]
    [InlineData("0 jaar 3|100 einde 5", "3>5>5>5")]
    public void Maak_TheLevelAtTheStart_IsTheNearestMeasurementForItElseTheState(string rijen, string verwacht) => Assert.Equal(verwacht, Niveaus(rijen));

    [Theory]
    [InlineData("0 start 2|E-31 einde 4|E-1 jaar 3", "2>4>3>3")]
    [InlineData("0 start 2|E-32 einde 4|E-1 jaar 3", "2>3>3>3")]
    [InlineData("0 start 2|E+31 einde 4", "2>4>4>4")]
    [InlineData("0 start 2|E+32 einde 4", "2>2>4>4")]
    [InlineData("0 start 2|E+1 jaar 5", "2>2>5>5")]
    [InlineData("0 start 2|E+0 jaar 5", "2>5>5>5")]
    [InlineData("0 start 2|E-1 uit 4", "2>4>4>4")]
    [InlineData("0 start 2|E-1 uit", "2>w>w>w")]
    [InlineData("0 start 2|E-1 uit|E+31 einde 3", "2>3>3>3")]
    [InlineData("0 start 2|E+1 uit", "2>2>w>w")]
    [InlineData("0 start 2|E-1 jaar 9", "2>->->-")]
    [InlineData("0 start 2|E-1 jaar 8 b1", "2>2>2>2")]
    [InlineData("0 start 2|50 uit 5|60 jaar 3|E-1 uit", "2>w>w>w")]
    [InlineData("0 start 2|50 uit 5|E-1 uit b1", "2>5>5>5")]
    [InlineData("0 start 2|E+180 jaar 4", "2>2>4>4")]
    [InlineData("0 start 2|E+185 jaar 4", "2>2>2>4")]
    [InlineData("0 start 2|E+365 jaar 4", "2>2>2>4")]
    [InlineData("0 start 2|E+366 jaar 4", "2>2>2>2")]
    public void Maak_TheLevelAtTheEndAndLater_IsThatOfTheDay(string rijen, string verwacht) => Assert.Equal(verwacht, Niveaus(rijen));

    [Theory]
    [InlineData("2013-08-31", "2>4>->-")]
    [InlineData("2013-09-01", "2>4>4>-")]
    [InlineData("2014-02-28", "2>4>4>-")]
    [InlineData("2014-03-01", "2>4>4>4")]
    public void Maak_MonthsThatAreYetToCome_AreNotDetermined(string heden, string verwacht) => Assert.Equal(verwacht, Niveaus("0 start 2|E-1 jaar 4", heden));

    [Theory]
    [InlineData("0 start 2|E+0 einde 5", "1 0 0 0 0 3 3")]
    [InlineData("0 start 2|E+0 einde 2", "0 1 0 0 0 0 0")]
    [InlineData("0 start 4|E+0 einde 1", "0 0 1 0 0 -3 0")]
    [InlineData("0 start 4|E+0 uit", "0 0 0 1 0 0 0")]
    [InlineData("0 start 4|E+0 uit 6", "1 0 0 0 0 2 2")]
    [InlineData("0 start 8|E+0 uit", "0 0 0 0 1 0 0")]
    [InlineData("0 start 8|E+0 einde 5", "0 0 0 0 1 0 0")]
    [InlineData("0 start 4|E+0 jaar 9", "0 0 0 0 1 0 0")]
    [InlineData("E+0 einde 5", "0 0 0 0 1 0 0")]
    public void Maak_AnOutcome_IsOneOfFive(string rijen, string verwacht)
    {
        var eind = Een(rijen).BijEinde;

        Assert.Equal(verwacht, FormattableString.Invariant($"{eind.Gestegen} {eind.Gelijk} {eind.Gedaald} {eind.Uitgestroomd} {eind.Onbepaald} {eind.Som} {eind.Tredenomhoog}"));
        Assert.Equal(1, eind.Aantal);
    }

    [Fact]
    public void Maak_SomebodyNeverMeasured_IsUndetermined()
    {
        var totaal = Tel(Kolommen([Meting(1, 0, Start, 3)], [Traject(2, "A", Start, Einde)])).Totaal;

        Assert.Equal((1, 1, 1), (totaal.Trajecten, totaal.BijEinde.Onbepaald, totaal.Deelnemers));
    }

    [Theory]
    [InlineData("2012-12-31", 0)]
    [InlineData("2013-01-01", 1)]
    [InlineData("2013-12-31", 1)]
    [InlineData("2014-01-01", 0)]
    [InlineData(null, 0)]
    public void Maak_APeriod_CountsBothEndsAndNothingThatStillRuns(string? einde, int verwacht) =>
        Assert.Equal(verwacht, Tel(Kolommen([Meting(1, 0, Start, 3)], [Traject(1, "A", Start, einde)])).Totaal.Trajecten);

    [Fact]
    public void Maak_InstrumentAndProvider_GivesARowForEachInOrder()
    {
        var effect = Tel(Kolommen(
            [Meting(1, 0, Start, 2), Meting(1, 0, Einde, 4), Meting(2, 0, Start, 3)],
            [
                Traject(1, "A", Start, Einde, instrument: "Stage", aanbieder: "ROC", euros: 100),
                Traject(1, "B", Start, Einde, instrument: "Stage", euros: 51),
                Traject(2, "C", Start, Einde, instrument: "Cursus", aanbieder: "ROC"),
                Traject(2, "D", Start, Einde, instrument: "Stage", aanbieder: "ROC", euros: 20),
            ]));

        Assert.Equal(["Cursus|ROC", "Stage|", "Stage|ROC"], effect.Rijen.Select(rij => string.Join('|', rij.Groep)));
        Assert.Equal([1, 1, 2], effect.Rijen.Select(rij => rij.Trajecten));
        Assert.Equal([1, 1, 2], effect.Rijen.Select(rij => rij.Deelnemers));
        Assert.Equal(4, effect.Totaal.Trajecten);
        Assert.Equal(2, effect.Totaal.Deelnemers);
        Assert.Equal((new Bedrag(17_100), 1), (effect.Totaal.Kosten, effect.Totaal.ZonderKosten));
        Assert.Equal(new Bedrag(5_700), effect.Totaal.KostenPerTraject);
        Assert.Equal(new Bedrag(8_550), effect.Totaal.KostenPerDeelnemer);
        Assert.Equal(new Bedrag(4_275), effect.Totaal.KostenPerStijging);
        Assert.Equal((null, null, null), (effect.Rijen[0].KostenPerTraject, effect.Rijen[0].KostenPerDeelnemer, effect.Rijen[0].KostenPerStijging));
    }

    [Fact]
    public void Maak_PerSubgroup_CountsAClientInTwoOfThemTwiceAndOnceInTheTotal()
    {
        var effect = Tel(Kolommen([Meting(1, 0, Start, 3, groepen: "4,12"), Meting(2, 0, Start, 3)], [Traject(1, "A", Start, Einde), Traject(2, "B", Start, Einde)]), Effectindeling.Subgroep);

        Assert.Equal([";1", "4;1", "12;1"], effect.Rijen.Select(rij => $"{rij.Groep[0]};{rij.Trajecten}"));
        Assert.Equal(2, effect.Totaal.Trajecten);
    }

    [Fact]
    public void Maak_PerSubgroup_TakesThoseOfTheFirstDay() => Assert.Equal(
        ["1"], Tel(Kolommen([Meting(1, 0, "2012-01-01", 3, groepen: "1"), Meting(1, 0, "2012-03-02", 3, Meetmoment.StartTraject, groepen: "4")], [Traject(1, "A", Start, Einde)]), Effectindeling.Subgroep).Rijen.Select(rij => rij.Groep[0]));

    [Fact]
    public void Maak_PerDomainAndStartingRung_NamesThem() => Assert.Equal(
        ["|", "educatie|2", "educatie|5"],
        Tel(Kolommen([Meting(1, 0, Start, 5), Meting(2, 0, Start, 2)], [Traject(1, "A", Start, Einde, domein: Domein.Educatie), Traject(2, "B", Start, Einde, domein: Domein.Educatie), Traject(3, "C", Start, Einde, domein: Domein.Onbekend)]), Effectindeling.Domein, Effectindeling.Starttrede)
            .Rijen.Select(rij => string.Join('|', rij.Groep)));

    // Names that are numbers, or look like them, in one order whatever the order of the clients.
    [Fact]
    public void Maak_NamesWithNumbers_StandInOneOrder()
    {
        string[] namen = ["9", "10", "1a", "01", "1", "", "cursus", "100"];
        var eerste = Volgorde(namen);

        Assert.Equal(namen.Length, eerste.Count);
        Assert.True(eerste.IndexOf("1") < eerste.IndexOf("9") && eerste.IndexOf("9") < eerste.IndexOf("10") && eerste.IndexOf("10") < eerste.IndexOf("100"));
        for (var zaad = 0; zaad < 50; zaad++)
        {
            var toeval = new Random(zaad);
            Assert.Equal(eerste, Volgorde([.. namen.OrderBy(_ => toeval.Next())]));
        }

        static List<string> Volgorde(string[] namen) =>
            [.. Tel(Kolommen([], [.. namen.Select((naam, plaats) => Traject(plaats, "A", Start, Einde, aanbieder: naam))]), Effectindeling.Aanbieder).Rijen.Select(rij => rij.Groep[0])];
    }

    [Fact]
    public void Maak_Leavers_AreCountedByReasonWhateverTheirLastRung()
    {
        var totaal = Tel(Kolommen(
            [
                Meting(1, 0, Start, 3), Proeftraject(1, 5, Uitstroomreden.Verhuisd),
                Meting(2, 0, Start, 3), Proeftraject(2, null, Uitstroomreden.Verhuisd),
                Meting(3, 0, Start, 3), Proeftraject(3, null, Uitstroomreden.UitvalTraject),
                Meting(4, 0, Start, 3),
            ],
            [.. Enumerable.Range(1, 4).Select(persoon => Traject(persoon, "A", Start, Einde))])).Totaal;

        Assert.Equal([(Uitstroomreden.Verhuisd, 2), (Uitstroomreden.UitvalTraject, 1)], totaal.Redenen.Select(paar => (paar.Key, paar.Value)).OrderByDescending(paar => paar.Value));
        Assert.Equal((1, 1, 2), (totaal.BijEinde.Gestegen, totaal.BijEinde.Gelijk, totaal.BijEinde.Uitgestroomd));

        static Meetrij Proeftraject(int persoon, int? trede, Uitstroomreden reden) => Participatie.Tests.Koppeling.Proeftraject.Vertrek(persoon, "2013-02-01", trede, reden);
    }

    [Fact]
    public void Maak_ASelection_IsAboutTheTrajectenAndTheClientOnItsFirstDay()
    {
        var kolommen = Kolommen(
            [Meting(1, 0, Start, 3, groepen: "1"), Meting(1, 0, "2012-04-01", 3, groepen: "4"), Meting(2, 0, Start, 3, groepen: "4")],
            [Traject(1, "A", Start, Einde, instrument: "Cursus", aanbieder: "ROC", domein: Domein.Educatie), Traject(2, "B", Start, Einde, instrument: "Stage", domein: Domein.Wsw), Traject(2, "C", "2013-01-01", Einde, instrument: "Cursus")],
            Gegeven(1, geboren: "1985-03-01", postcode: 1011),
            Gegeven(2, geboren: "1985-03-02", postcode: 1012));

        Assert.Equal(3, Met(new Selectie([], null, default)));
        Assert.Equal(1, Met(new Selectie([Subgroepen.Geen.Met(1)], null, default)));
        Assert.Equal(2, Met(new Selectie([Subgroepen.Geen.Met(4)], null, default)));
        Assert.Equal(2, Met(new Selectie([], null, default) { Instrumenten = ["CURSUS"] }));
        Assert.Equal(1, Met(new Selectie([], null, default) { Instrumenten = ["Cursus"], Aanbieders = [""] }));
        Assert.Equal(1, Met(new Selectie([], null, default) { Domeinen = [Domein.Wsw] }));
        Assert.Equal(2, Met(new Selectie([], null, default) { Domeinen = [Domein.Wsw, Domein.Educatie] }));
        Assert.Equal(1, Met(new Selectie([], null, default) { Leeftijden = [new Leeftijdsgroep(0, 26)] }));
        Assert.Equal(2, Met(new Selectie([], null, default) { Leeftijden = [new Leeftijdsgroep(27, 27)] }));
        Assert.Equal(1, Met(new Selectie([], null, default) { Postcodes = [(1000, 1011)] }));
        Assert.Equal(0, Met(new Selectie([], Dag("2013-12-31"), default)));
        Assert.Equal(3, Met(new Selectie([], Geleverd, default)));
        Assert.Equal(0, Met(new Selectie([], null, Gemeente.Van(363))));

        int Met(Selectie selectie) => Effect.MaakSamen(kolommen, Dag("2013-01-01"), Dag("2013-12-31"), selectie, Effect.Standaard, Dag("2020-01-01"), false, TestContext.Current.CancellationToken).Totaal.Trajecten;
    }

    [Fact]
    public void Maak_AWrongPeriodOrNoRows_IsAWrongCall()
    {
        var kolommen = Kolommen([Meting(1, 0, Start, 3)], [Traject(1, "A", Start, Einde)]);

        Assert.Throws<ArgumentOutOfRangeException>(() => Effect.Maak(kolommen, Dag("2013-01-02"), Dag("2013-01-01"), Selectie.Iedereen, Effect.Standaard, Dag("2020-01-01"), false, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentOutOfRangeException>(() => Effect.Maak(kolommen, Dag("2013-01-01"), Dag("2013-01-01"), Selectie.Iedereen, [], Dag("2020-01-01"), false, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Maak_RandomTrajecten_CountEveryOneOnce()
    {
        for (var zaad = 0; zaad < 40; zaad++)
        {
            var kolommen = Toevalskolommen.Maak(zaad, 40);
            var verwacht = kolommen.Trajecten.Einde.Count(einde => einde >= Dag("2012-01-01").Nummer && einde <= Dag("2013-12-31").Nummer);
            var effect = Effect.MaakSamen(kolommen, Dag("2012-01-01"), Dag("2013-12-31"), Selectie.Iedereen, Effect.Standaard, Dag("2020-01-01"), true, TestContext.Current.CancellationToken);

            Assert.True(verwacht > 0);
            Assert.Equal(verwacht, effect.Totaal.Trajecten);
            Assert.Equal(verwacht, effect.Totaal.Na6Maanden.Aantal);
            Assert.Equal(verwacht, effect.Totaal.Na12Maanden.Aantal);
            Assert.Equal(effect.Totaal.BijEinde, effect.Rijen.Aggregate(default(Verandering), (som, rij) => som + rij.BijEinde));
            Assert.Equal(effect.Totaal.Kosten, effect.Rijen.Aggregate(default(Bedrag), (som, rij) => som + rij.Kosten));
        }
    }

    private static string Niveaus(string rijen, string heden = "2020-01-01")
    {
        var kolommen = Kolommen([.. Rijen(rijen)], [Traject(1, "A", Start, Einde)]);
        var regel = Assert.Single(Effectregel.Lijst(kolommen, Dag("2013-01-01"), Dag("2013-12-31"), Selectie.Iedereen, Dag(heden)));
        return string.Join('>', new[] { regel.Begin, regel.Eind, regel.Na6, regel.Na12 }.Select(niveau => niveau switch { "" => "-", "weg" => "w", _ => niveau }));
    }

    private static Effectrij Een(string rijen) => Assert.Single(Tel(Kolommen([.. Rijen(rijen)], [Traject(1, "A", Start, Einde)])).Rijen);

    private static Effect Tel(Participatiekolommen kolommen, params Effectindeling[] indeling) => Assert.Single(Effect.Maak(
        kolommen, Dag("2013-01-01"), Dag("2013-12-31"), Selectie.Iedereen, indeling.Length == 0 ? Effect.Standaard : indeling, Dag("2020-01-01"), metVergelijking: false));

    // Days from the start, or with an E from the end; moment; rung; source.
    private static IEnumerable<Meetrij> Rijen(string tekst)
    {
        foreach (var delen in tekst.Split('|').Select(rij => rij.Split(' ')))
        {
            var dag = (delen[0][0] == 'E' ? Dag(Einde) : Dag(Start)).Datum.AddDays(int.Parse(delen[0].TrimStart('E'), System.Globalization.CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            var bron = delen[^1][0] == 'b' ? delen[^1][1] - '0' : 0;
            int? trede = delen.Length > 2 && delen[2][0] != 'b' ? delen[2][0] - '0' : null;
            yield return delen[1] == "uit"
                ? Participatie.Tests.Koppeling.Proeftraject.Vertrek(1, dag, trede, Uitstroomreden.UitvalTraject, bron)
                : Meting(1, bron, dag, trede!.Value, delen[1] switch { "start" => Meetmoment.StartTraject, "einde" => Meetmoment.EindeTraject, _ => Meetmoment.Jaarmeting });
        }
    }
}
