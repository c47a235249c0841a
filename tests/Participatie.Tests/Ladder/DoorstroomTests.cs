using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;
using Participatie.Tests.Koppeling;
using static Participatie.Tests.Koppeling.Proefrij;
using static Participatie.Tests.Koppeling.Proeftraject;

namespace Participatie.Tests.Ladder;

/// <summary>Flows over several days: by hand, and against the flows of every pair, the snapshots of every day and the lists of persons.</summary>
public sealed class DoorstroomTests
{
    private static readonly Dag[] Dagen = [Dag("2010-12-31"), Dag("2011-12-31"), Dag("2012-12-31")];

    [Fact]
    public void Maak_FivePeople_StandSomewhereOnEveryDay()
    {
        // 1 rises and leaves; 2 comes in the second year; 3 leaves, and is back; 4 stays; 5 was there between two days only.
        var kolommen = Voeg(
            Meting(1, 0, "2010-05-01", 1), Meting(1, 0, "2011-05-01", 3), Vertrek(1, 0, "2012-05-01", Uitstroomreden.Werk6Maanden),
            Meting(2, 0, "2011-06-01", 2),
            Meting(3, 0, "2010-03-01", 4), Vertrek(3, 0, "2011-03-01", Uitstroomreden.Verhuisd), Meting(3, 0, "2012-03-01", 2),
            Meting(4, 0, "2010-01-01", 8),
            Meting(5, 0, "2011-02-01", 5), Vertrek(5, 0, "2011-03-01", Uitstroomreden.Overleden)).Kolommen;

        var doorstroom = Maak(kolommen, Dagen, Selectie.Iedereen);

        Assert.Equal(4, doorstroom.Personen);
        Assert.Equal("nieuw 1, 1 1, 4 1, 8 1", Lees(doorstroom.Knopen[0]));
        Assert.Equal("2 1, 3 1, 8 1, uit:verhuisd 1", Lees(doorstroom.Knopen[1]));
        Assert.Equal("2 2, 8 1, uit:werk-6-maanden 1", Lees(doorstroom.Knopen[2]));
        Assert.Equal("nieuw>2 1, 1>3 1, 4>uit:verhuisd 1, 8>8 1", Lees(doorstroom.Stappen[0]));
        Assert.Equal("2>2 1, 3>uit:werk-6-maanden 1, 8>8 1, uit:verhuisd>2 1", Lees(doorstroom.Stappen[1]));
        Assert.Equal("terug>2 1, 2>2 1, 3>uit:werk-6-maanden 1, 8>8 1", Lees(doorstroom.Stromen[1].Matrix));
        Assert.Equal([1, 0], doorstroom.Stromen.Select(stromen => stromen.Tussentijds));
        Assert.Equal(1, doorstroom.Aantal(1, Stroompunt.Op(Trede.Van(3))));
        Assert.Equal(0, doorstroom.Aantal(1, Stroompunt.Op(Trede.Van(6))));
    }

    [Fact]
    public void Maak_ASubgroup_CountsWhoIsInItOnOneOfTheDays()
    {
        // 1 is in group 1 on the second day only; 2 is never in it.
        var kolommen = Voeg(
            Meting(1, 0, "2010-05-01", 1, groepen: "4"), Meting(1, 0, "2011-05-01", 2, groepen: "1"), Meting(1, 0, "2012-05-01", 2, groepen: "4"),
            Meting(2, 0, "2010-05-01", 1, groepen: "4")).Kolommen;

        var doorstroom = Maak(kolommen, Dagen, new Selectie([Subgroepen.Geen.Met(1)], null, default));

        Assert.Equal(["buiten>2 1", "2>buiten 1"], doorstroom.Stappen.Select(Lees));
        Assert.Equal(1, doorstroom.Personen);
    }

    [Fact]
    public void Maak_BekendOp_LeavesOutLateNews()
    {
        var kolommen = Voeg(Meting(1, 0, "2010-05-01", 1, bekend: "2010-06-01"), Meting(1, 0, "2011-05-01", 2, bekend: "2013-01-01")).Kolommen;

        Assert.Equal(["1>2 1", "2>2 1"], Maak(kolommen, Dagen, Selectie.Iedereen).Stappen.Select(Lees));
        Assert.Equal(["1>1 1", "1>1 1"], Maak(kolommen, Dagen, new Selectie([], Dag("2012-12-31"), default)).Stappen.Select(Lees));
    }

    [Fact]
    public void Maak_Nobody_HasDaysButNoNodes()
    {
        var doorstroom = Maak(Voeg(Meting(1, 0, "2013-05-01", 1)).Kolommen, Dagen, Selectie.Iedereen);

        Assert.Equal(0, doorstroom.Personen);
        Assert.All(doorstroom.Knopen, Assert.Empty);
        Assert.All(doorstroom.Stappen, Assert.Empty);
        Assert.Equal(3, doorstroom.Dagen.Count);
    }

    [Theory]
    [InlineData("2010-01-01")]
    [InlineData("2010-01-01 2010-01-01")]
    [InlineData("2011-01-01 2010-01-01")]
    [InlineData("2010-01-01 2012-01-01 2011-01-01")]
    [InlineData("2010-01-01 2010-01-02 2010-01-03 2010-01-04 2010-01-05 2010-01-06 2010-01-07 2010-01-08 2010-01-09")]
    public void Maak_DaysThatAreNotTwoToEightInOrder_IsAWrongCall(string dagen) =>
        Assert.Throws<ArgumentException>(() => Maak(Toevalskolommen.Maak(1, 5), [.. dagen.Split(' ').Select(Proefrij.Dag)], Selectie.Iedereen));

    [Fact]
    public void Maak_RandomClientsDaysAndChoices_IsTheFlowsOfEveryPairAndTheSnapshotOfEveryDay()
    {
        for (var zaad = 0; zaad < 40; zaad++)
        {
            var kolommen = Toevalskolommen.Maak(zaad, 60);
            var dagen = Toevalsdagen(zaad);
            foreach (var keuze in FilterTests.Toevalskeuzes())
            {
                var doorstroom = Maak(kolommen, dagen, keuze);
                for (var stap = 0; stap < dagen.Length - 1; stap++)
                {
                    var stromen = Stromen.Maak(kolommen, new Periode(dagen[stap], dagen[stap + 1]), keuze, TestContext.Current.CancellationToken)[0];
                    Assert.Equal(stromen.Matrix, doorstroom.Stromen[stap].Matrix);
                    Assert.Equal(stromen.Tussentijds, doorstroom.Stromen[stap].Tussentijds);
                    Assert.Equal(stromen.Periode, doorstroom.Stromen[stap].Periode);
                    Assert.Equal(doorstroom.Knopen[stap], Knopen(doorstroom.Stappen[stap], stroom => stroom.Van));
                    Assert.Equal(doorstroom.Knopen[stap + 1], Knopen(doorstroom.Stappen[stap], stroom => stroom.Naar));
                }

                for (var dag = 0; dag < dagen.Length; dag++)
                {
                    var stand = Momentopname.Maak(kolommen, dagen[dag], keuze, false, TestContext.Current.CancellationToken)[0];
                    Assert.Equal(stand.Rijen.Select(rij => rij.Aantal), Momentopname.Volgorde.Select(trede => doorstroom.Aantal(dag, Stroompunt.Op(trede))));
                    Assert.Equal(doorstroom.Personen, doorstroom.Knopen[dag].Sum(knoop => knoop.Aantal));
                }
            }
        }
    }

    // The lists go person by person and know nothing of counters: joined on the BSN they are another count of the same.
    [Fact]
    public void Maak_RandomClients_IsWhatTheListsOfPersonsSay()
    {
        for (var zaad = 100; zaad < 115; zaad++)
        {
            var kolommen = Toevalskolommen.Maak(zaad, 60);
            var dagen = Toevalsdagen(zaad);
            foreach (var keuze in FilterTests.Toevalskeuzes())
            {
                var doorstroom = Maak(kolommen, dagen, keuze);
                var lijsten = dagen.Select(dag => Standregel.Lijst(kolommen, dag, keuze).ToDictionary(regel => regel.Klant, regel => regel.Trede)).ToList();
                Assert.Equal(lijsten.SelectMany(lijst => lijst.Keys).Distinct().Count(), doorstroom.Personen);
                for (var stap = 0; stap < dagen.Length - 1; stap++)
                {
                    var (eerst, dan) = (lijsten[stap], lijsten[stap + 1]);
                    var samen = eerst.Where(regel => dan.ContainsKey(regel.Key)).GroupBy(regel => (Van: regel.Value, Naar: dan[regel.Key])).ToDictionary(groep => groep.Key, groep => groep.Count());
                    Assert.Equal(samen, doorstroom.Stappen[stap].Where(stroom => stroom.Van.IsOpTrede && stroom.Naar.IsOpTrede).ToDictionary(stroom => (Van: stroom.Van.Trede!.Value, Naar: stroom.Naar.Trede!.Value), stroom => stroom.Aantal));
                }
            }
        }
    }

    [Fact]
    public void Samen_OfMunicipalities_IsTheirSum()
    {
        var tabel = new Gemeentetabel();
        var (een, twee) = (tabel.Nummer(Gemeente.Van(1)), tabel.Nummer(Gemeente.Van(2)));
        var kolommen = Samenvoeging.Voeg(
            [Meetblokbouwer.Van([Meting(1, 0, "2010-05-01", 1, gemeente: een), Meting(2, 0, "2010-05-01", 1, gemeente: twee), Meting(2, 0, "2011-05-01", 2, gemeente: twee)])], Bronnen, tabel, stop: TestContext.Current.CancellationToken).Kolommen;
        var delen = Doorstroom.Maak(kolommen, Dagen, Selectie.Iedereen, TestContext.Current.CancellationToken);

        Assert.Equal(2, delen.Count);
        Assert.Equal(["1>1 1, 1>2 1", "1>1 1, 2>2 1"], Doorstroom.Samen(delen).Stappen.Select(Lees));
        Assert.Equal(delen[0].Gemeente, Doorstroom.Samen([delen[0]]).Gemeente);
        Assert.True(Doorstroom.Samen(delen).Gemeente.IsLeeg);
        Assert.Equal(0, Doorstroom.Samen([]).Personen);
        Assert.Throws<ArgumentException>(() => Doorstroom.Samen([delen[0], Maak(kolommen, Dagen[..2], Selectie.Iedereen)]));
    }

    private static Doorstroom Maak(Participatiekolommen kolommen, IReadOnlyList<Dag> dagen, Selectie selectie) => Doorstroom.Maak(kolommen, dagen, selectie, TestContext.Current.CancellationToken)[0];

    private static Dag[] Toevalsdagen(int zaad)
    {
        var toeval = new Random(zaad);
        return [.. Enumerable.Range(0, toeval.Next(2, 9)).Select(_ => Proefrij.Dag(Toevalskolommen.Dag(toeval))).Append(Proefrij.Dag("2009-12-31")).Distinct().Order().TakeLast(8)];
    }

    private static IEnumerable<Doorstroomknoop> Knopen(IEnumerable<Stroom> stap, Func<Stroom, Stroompunt> kant) =>
        stap.GroupBy(kant).Select(groep => new Doorstroomknoop(groep.Key, groep.Sum(stroom => stroom.Aantal))).OrderBy(knoop => knoop.Punt.Nummer);

    private static string Lees(IEnumerable<Stroom> stap) => string.Join(", ", stap.Select(stroom => $"{stroom.Van}>{stroom.Naar} {stroom.Aantal}"));

    private static string Lees(IEnumerable<Doorstroomknoop> knopen) => string.Join(", ", knopen.Select(knoop => $"{knoop.Punt} {knoop.Aantal}"));
}
