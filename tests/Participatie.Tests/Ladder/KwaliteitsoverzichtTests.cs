using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;
using static Participatie.Tests.Koppeling.Proefrij;
using static Participatie.Tests.Koppeling.Proeftraject;

namespace Participatie.Tests.Ladder;

/// <summary>The checks of the data on 31 December 2013, by hand and against a recount.</summary>
public sealed class KwaliteitsoverzichtTests
{
    private const string Heden = "2013-12-31";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2012-12-31", 3, 1)]
    [InlineData("2013-01-01", 3, 0)]
    [InlineData("2013-01-01", 0, 1)]
    [InlineData("2013-12-31", 8, 0)]
    public void NietGemeten_AYear_IsTwelveMonthsUpToAndIncludingTheDay(string dag, int trede, int gebrek) =>
        Assert.Equal((1, gebrek), Tel(Kwaliteitstoets.NietGemeten, Kolommen([Meting(1, 0, dag, trede)], [])));

    [Theory]
    [InlineData(5, Groeipotentieel.Onbekend, 1, 1)]
    [InlineData(5, Groeipotentieel.GeenGroei, 1, 0)]
    [InlineData(6, Groeipotentieel.NietVanToepassing, 0, 0)]
    [InlineData(9, Groeipotentieel.NietVanToepassing, 0, 0)]
    public void GroeiNietIngevuld_OnRungs1To5_IsAskedFor(int trede, Groeipotentieel groei, int over, int gebrek) =>
        Assert.Equal((over, gebrek), Tel(Kwaliteitstoets.GroeiNietIngevuld, Kolommen([Participatie.Tests.Koppeling.Proeftraject.Meting(1, "2013-06-01", trede, groei)], [])));

    [Theory]
    [InlineData("2012-12-31 8", 1, 1)]
    [InlineData("2013-01-01 8", 1, 0)]
    [InlineData("2012-12-01 8|2013-06-01 9", 1, 1)]
    [InlineData("2012-12-01 8|2013-06-01 0", 1, 1)]
    [InlineData("2012-12-01 8|2013-06-01 3|2013-07-01 9", 1, 0)]
    [InlineData("2012-12-01 8|2013-06-01 3", 0, 0)]
    [InlineData("2012-12-01 0", 0, 0)]
    public void LangZonderTrede_AYearOnCode8Or9_IsTooLong(string metingen, int over, int gebrek) => Assert.Equal(
        (over, gebrek),
        Tel(Kwaliteitstoets.LangZonderTrede, Kolommen([.. metingen.Split('|').Select(meting => Meting(1, 0, meting[..10], meting[11] - '0'))], [])));

    [Fact]
    public void ZonderAntwoorden_TheDecidingRow_Counts()
    {
        var kolommen = Voeg(
            Met(1, "2013-02-01", zonder: true), Met(1, "2013-03-01", zonder: false),
            Met(2, "2013-02-01", zonder: false), Met(2, "2013-03-01", zonder: true),
            Meting(3, 0, "2013-02-01", 8)).Kolommen;

        Assert.Equal((2, 1), Tel(Kwaliteitstoets.ZonderAntwoorden, kolommen));

        static Meetrij Met(int persoon, string dag, bool zonder) => new(
            Meetsleutel.Van(Persoon(persoon), 0, 0, Dag(dag), false),
            Meetwaarde.Meting(Trede.Van(3), Groeipotentieel.Groei, Meetmoment.Jaarmeting, default, zonder, Geleverd));
    }

    [Theory]
    [InlineData("2010-12-30", null, 1, 1)]
    [InlineData("2010-12-31", null, 1, 0)]
    [InlineData("2010-12-30", "2013-12-31", 1, 1)]
    [InlineData("2010-12-30", "2013-12-30", 0, 0)]
    [InlineData("2014-01-01", null, 0, 0)]
    public void TrajectLooptLang_LongerThanThreeYears_IsSaid(string start, string? einde, int over, int gebrek) =>
        Assert.Equal((over, gebrek), Tel(Kwaliteitstoets.TrajectLooptLang, Kolommen([], [Traject(1, "A", start, einde)])));

    [Theory]
    [InlineData("2013-06-30", "", 1, 1)]
    [InlineData("2013-07-01", "", 0, 0)]
    [InlineData("2010-12-31", "", 0, 0)]
    [InlineData("2011-01-01", "", 1, 1)]
    [InlineData("2013-06-01", "2013-05-01 3", 1, 0)]
    [InlineData("2013-06-01", "2013-04-30 3", 1, 1)]
    [InlineData("2013-06-01", "2013-12-01 3", 1, 0)]
    [InlineData("2013-06-01", "2013-12-02 3", 1, 1)]
    [InlineData("2013-06-01", "2013-07-01 0", 1, 1)]
    [InlineData("2013-06-01", "2013-01-01 3|2013-11-01 w", 1, 0)]
    public void EindeNietGemeten_AMonthBeforeUpToHalfAYearAfter_IsInTime(string einde, string metingen, int over, int gebrek) => Assert.Equal(
        (over, gebrek),
        Tel(Kwaliteitstoets.EindeNietGemeten, Kolommen(
            [.. metingen.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(rij => rij[11] == 'w' ? Participatie.Tests.Koppeling.Proefrij.Vertrek(1, 0, rij[..10], Uitstroomreden.Verhuisd) : Meting(1, 0, rij[..10], rij[11] - '0'))],
            [Traject(1, "A", "2010-01-01", einde)])));

    [Fact]
    public void TrajectZonderLadder_NeverMeasuredOrLeft_IsSaid()
    {
        var kolommen = Kolommen(
            [Meting(1, 0, "2013-06-01", 3), Meting(2, 0, "2013-06-01", 3), Participatie.Tests.Koppeling.Proefrij.Vertrek(2, 0, "2013-07-01", Uitstroomreden.UitvalTraject), Meting(4, 0, "2013-06-01", 3)],
            [.. Enumerable.Range(1, 3).Select(persoon => Traject(persoon, "A", "2013-01-01", null))]);

        Assert.Equal((3, 2), Tel(Kwaliteitstoets.TrajectZonderLadder, kolommen));
    }

    [Fact]
    public void Kenmerken_WhatIsNotKnown_IsSaid()
    {
        var kolommen = Kolommen(
            [Meting(1, 0, "2013-06-01", 3, groepen: "1"), Meting(2, 0, "2013-06-01", 3), Meting(3, 0, "2013-06-01", 3)],
            [Traject(1, "A", "2013-01-01", "2013-05-01"), Traject(1, "B", "2013-01-01", "2013-05-01", euros: 5), Traject(2, "C", "2013-01-01", "2013-05-01", euros: 0), Traject(3, "D", "2012-01-01", "2012-12-31")],
            Gegeven(1, geboren: "1980-01-01"), Gegeven(2, postcode: 1234));

        Assert.Equal((3, 2), Tel(Kwaliteitstoets.GeboortedatumOnbekend, kolommen));
        Assert.Equal((3, 2), Tel(Kwaliteitstoets.PostcodeOnbekend, kolommen));
        Assert.Equal((3, 2), Tel(Kwaliteitstoets.ZonderSubgroep, kolommen));
        Assert.Equal((2, 1), Tel(Kwaliteitstoets.KostenOnbekend, kolommen));
    }

    // Of two trajecten the one with something wrong decides which source is told; each person once.
    [Fact]
    public void PerBron_SeveralSources_CountsEachPersonAtOne()
    {
        var kolommen = Kolommen(
            [Meting(3, 2, "2013-06-01", 3)],
            [Traject(1, "A", "2013-01-01", "2013-05-01", bron: 0, euros: 5), Traject(1, "B", "2013-02-01", "2013-05-01", bron: 1), Traject(2, "C", "2013-01-01", "2013-05-01", bron: 0, euros: 5)]);
        var overzicht = Kwaliteitsoverzicht.MaakSamen(kolommen, Dag(Heden), Selectie.Iedereen, Stop);

        Assert.Equal(
            [(Bron("re-integratie"), 1, 0), (Bron("inburgering"), 1, 1)],
            overzicht.PerBron.Where(rij => rij.Toets == Kwaliteitstoets.KostenOnbekend).Select(rij => (rij.Bron!, rij.VanToepassing, rij.Gebrek)));
        Assert.Equal(Bron("wmo"), overzicht.PerBron.Single(rij => rij.Toets == Kwaliteitstoets.NietGemeten).Bron);
        Assert.Equal(Kwaliteitstoetsfeiten.Alle.Select(feiten => feiten.Toets), overzicht.Rijen.Select(rij => rij.Toets));
        Assert.Equal((null, 0.5), (overzicht.Rijen[2].Deel, overzicht.Rijen[^1].Deel));
        Assert.Empty(Kwaliteitsoverzicht.Personen(kolommen, Dag(Heden), Selectie.Iedereen, Kwaliteitstoets.KostenOnbekend, Bron("educatie"), Stop));
        Assert.Throws<ArgumentOutOfRangeException>(() => Kwaliteitsoverzicht.Personen(kolommen, Dag(Heden), Selectie.Iedereen, (Kwaliteitstoets)12, null, Stop));
    }

    [Fact]
    public void Maak_Nobody_IsAllZeroRows() =>
        Assert.All(Kwaliteitsoverzicht.MaakSamen(Kolommen([], []), Dag(Heden), Selectie.Iedereen, Stop).Rijen, rij => Assert.Equal((0, 0, null), (rij.VanToepassing, rij.Gebrek, rij.Deel)));

    [Fact]
    public void Maak_RandomColumns_IsTheRecountAndTheListHoldsThePersons()
    {
        var gezien = new HashSet<(Kwaliteitstoets, bool)>();
        for (var zaad = 1; zaad <= 40; zaad++)
        {
            var kolommen = Toevalskolommen.Maak(zaad, 60);
            var dag = Dag(Toevalskolommen.Dag(new Random(zaad))).MaandenLater(12);
            foreach (var bekendOp in (Dag?[])[null, Dag("2014-03-01")])
            {
                var selectie = new Selectie([], bekendOp, default) { Postcodes = zaad % 3 == 0 ? [(1001, 1002)] : [] };
                var hertelling = new Kwaliteitshertelling(kolommen, dag.Datum, bekendOp?.Datum);
                var overzicht = Kwaliteitsoverzicht.MaakSamen(kolommen, dag, selectie, Stop);
                foreach (var rij in overzicht.Rijen)
                {
                    var (over, gebrek) = hertelling.Tel(rij.Toets, persoon => selectie.Postcodes.Count == 0 || kolommen.Kenmerken.Postcodes[persoon] is 1001 or 1002);

                    Assert.Equal((rij.Toets, over.Count, gebrek.Count), (rij.Toets, rij.VanToepassing, rij.Gebrek));
                    Assert.Equal(gebrek.Select(paar => paar.Persoon), Kwaliteitsoverzicht.Personen(kolommen, dag, selectie, rij.Toets, null, Stop));
                    foreach (var bron in overzicht.PerBron.Where(deel => deel.Toets == rij.Toets))
                    {
                        var plaats = Bronnen.ToList().IndexOf(bron.Bron!);
                        Assert.Equal((over.Count(paar => paar.Bron == plaats), gebrek.Count(paar => paar.Bron == plaats)), (bron.VanToepassing, bron.Gebrek));
                        Assert.Equal(gebrek.Where(paar => paar.Bron == plaats).Select(paar => paar.Persoon), Kwaliteitsoverzicht.Personen(kolommen, dag, selectie, rij.Toets, bron.Bron, Stop));
                    }

                    Assert.Equal(rij.VanToepassing, overzicht.PerBron.Where(deel => deel.Toets == rij.Toets).Sum(deel => deel.VanToepassing));
                    if (gebrek.Count > 0) gezien.Add((rij.Toets, true));
                    if (gebrek.Count < over.Count) gezien.Add((rij.Toets, false));
                }
            }
        }

        // The made-up rows have no answers, so that is met one way only.
        Assert.Equal((2 * Kwaliteitstoetsfeiten.Alle.Count) - 1, gezien.Count);
    }

    [Fact]
    public void Feiten_EachCheck_IsThereOnceWithACodeOfItsOwn()
    {
        Assert.Equal(Enum.GetValues<Kwaliteitstoets>(), Kwaliteitstoetsfeiten.Alle.Select(feiten => feiten.Toets));
        Assert.All(Kwaliteitstoetsfeiten.Alle, feiten => Assert.Same(feiten, Kwaliteitstoetsfeiten.MetCode(feiten.Code)));
        Assert.Null(Kwaliteitstoetsfeiten.MetCode(null));
    }

    private static (int Over, int Gebrek) Tel(Kwaliteitstoets toets, Participatiekolommen kolommen)
    {
        var rij = Kwaliteitsoverzicht.MaakSamen(kolommen, Dag(Heden), Selectie.Iedereen, Stop).Rijen.Single(rij => rij.Toets == toets);
        return (rij.VanToepassing, rij.Gebrek);
    }
}
