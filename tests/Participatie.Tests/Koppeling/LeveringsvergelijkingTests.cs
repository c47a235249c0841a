using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Tests.Koppeling;

public sealed class LeveringsvergelijkingTests
{
    [Fact]
    public void Comparing_NothingBefore_AllIsNew()
    {
        var uit = Leveringsvergelijking.Maak([Rij(1, 10, 3), Rij(2, 10, 4)], [], null, Handwerk.Geen);

        Assert.Equal((2, 0, 0, 0), (uit.Nieuw, uit.Gewijzigd, uit.Ongewijzigd, uit.Vervangen));
        Assert.Equal([0, 1], uit.Rijen);
        Assert.Empty(uit.Ontbreekt);
    }

    [Fact]
    public void Comparing_TheSameKnownLater_IsUnchangedAndNotKept()
    {
        var uit = Leveringsvergelijking.Maak([Rij(1, 10, 3, bekend: 99)], [Rij(1, 10, 3, bekend: 50)], null, Handwerk.Geen);

        Assert.Equal((0, 0, 1, 0), (uit.Nieuw, uit.Gewijzigd, uit.Ongewijzigd, uit.Vervangen));
        Assert.Empty(uit.Rijen);
    }

    [Fact]
    public void Comparing_AnotherRungOrOtherSubgroups_IsChanged()
    {
        var uit = Leveringsvergelijking.Maak([Rij(1, 10, 4), Rij(2, 10, 3, groepen: Subgroepen.Geen.Met(4))], [Rij(1, 10, 3), Rij(2, 10, 3)], null, Handwerk.Geen);

        Assert.Equal((0, 2, 0, 0), (uit.Nieuw, uit.Gewijzigd, uit.Ongewijzigd, uit.Vervangen));
    }

    [Fact]
    public void Comparing_ThriceTheSameThing_TheLastCounts()
    {
        var uit = Leveringsvergelijking.Maak([Rij(1, 10, 3), Rij(2, 11, 1), Rij(1, 10, 4), Rij(1, 10, 5)], [Rij(1, 10, 5)], null, Handwerk.Geen);

        Assert.Equal((1, 0, 1, 2), (uit.Nieuw, uit.Gewijzigd, uit.Ongewijzigd, uit.Vervangen));
        Assert.Equal([1], uit.Rijen);
    }

    [Fact]
    public void Comparing_ARowThatOnlyTakesAway_WithdrawsWhatWasThereAndSaysNothingOtherwise()
    {
        var uit = Leveringsvergelijking.Maak([Rij(1, 10, 3), Weg(1, 10), Weg(2, 10), Rij(3, 10, 4), Weg(4, 10), Rij(4, 10, 5)], [Rij(2, 10, 3), Rij(4, 10, 5)], null, Handwerk.Geen);

        Assert.Equal((1, 1, 1, 3), (uit.Nieuw, uit.Gewijzigd, uit.Ongewijzigd, uit.Vervangen));
        Assert.Equal([3], uit.Rijen);
        Assert.Equal([0], uit.Ontbreekt);
    }

    [Fact]
    public void Uniting_RowsAboutTheSameThing_GivesTheLastAllOccasionsSinceSomethingWasTakenAway()
    {
        Meetrij[] rijen = [Met(1, Meetmoment.StartTraject), Met(1, Meetmoment.EindeTraject), Weg(1, 10), Met(1, Meetmoment.Overig), Met(2, Meetmoment.Overig), Met(1, Meetmoment.Jaarmeting)];

        var verenigd = Leveringsvergelijking.Verenigd(rijen);

        Assert.Equal(
            [Meetmoment.StartTraject, Meetmoment.StartTraject | Meetmoment.EindeTraject, Meetmoment.Geen, Meetmoment.Overig, Meetmoment.Overig, Meetmoment.Overig | Meetmoment.Jaarmeting],
            verenigd.Select(rij => rij.Waarde.Momenten));
        Assert.Equal(rijen.Select(rij => rij.Sleutel), verenigd.Select(rij => rij.Sleutel));

        static Meetrij Met(uint klant, Meetmoment moment) => new(Meetsleutel.Van(klant, 0, 0, Dag.VanNummer(10), uitstroom: false), Meetwaarde.Meting(Trede.Van(3), Groeipotentieel.Groei, moment, Subgroepen.Geen, zonderAntwoorden: true, Dag.VanNummer(10)));
    }

    private static Meetrij Weg(uint klant, ushort dag) => new(Meetsleutel.Van(klant, 0, 0, Dag.VanNummer(dag), uitstroom: false), Meetwaarde.Weg(Dag.VanNummer(dag)));

    [Fact]
    public void Comparing_LeavingOnTheDayOfAMeasurement_AreTwoThings()
    {
        var weg = new Meetrij(Meetsleutel.Van(1u, 0, 0, Dag.VanNummer(10), uitstroom: true), Meetwaarde.Vertrek(null, Meetmoment.Uitstroom, Uitstroomreden.Onbekend, Dag.VanNummer(10)));

        var uit = Leveringsvergelijking.Maak([Rij(1, 10, 3), weg], [Rij(1, 10, 3)], null, Handwerk.Geen);

        Assert.Equal((1, 0, 1, 0), (uit.Nieuw, uit.Gewijzigd, uit.Ongewijzigd, uit.Vervangen));
        Assert.Equal([1], uit.Rijen);
    }

    [Fact]
    public void Comparing_FullDelivery_MissesWhatLiesInItsPeriodOnly()
    {
        Meetrij[] geleverd = [Rij(1, 20, 3), Rij(2, 30, 3)];
        Meetrij[] eerder = [Rij(3, 19, 3), Rij(3, 20, 3), Rij(1, 20, 3), Rij(4, 30, 2), Rij(4, 31, 2)];

        var uit = Leveringsvergelijking.Maak(geleverd, eerder, Leveringsvergelijking.Periode(geleverd), Handwerk.Geen);

        Assert.Equal([1, 3], uit.Ontbreekt);
        Assert.Equal(3, uit.InPeriode);
        Assert.Equal((1, 0, 1, 0), (uit.Nieuw, uit.Gewijzigd, uit.Ongewijzigd, uit.Vervangen));
        Assert.Empty(Leveringsvergelijking.Maak(geleverd, eerder, null, Handwerk.Geen).Ontbreekt);
    }

    [Fact]
    public void Comparing_TwoEarlierAboutTheSame_IsAWrongCall() =>
        Assert.Throws<ArgumentException>(() => Leveringsvergelijking.Maak([], [Rij(1, 10, 3), Rij(1, 10, 4)], null, Handwerk.Geen));

    [Fact]
    public void Maak_TheSourceStillSaysWhatWasCorrectedHere_ChangesNothing()
    {
        var gecorrigeerd = new Handwerk(new Dictionary<Meetsleutel, Meetwaarde> { [Rij(1, 10, 3).Sleutel] = Rij(1, 10, 3).Waarde }, new HashSet<Meetsleutel> { Rij(1, 10, 4).Sleutel });

        var zelfde = Leveringsvergelijking.Maak([Rij(1, 10, 3)], [Rij(1, 10, 4)], null, gecorrigeerd);
        var anders = Leveringsvergelijking.Maak([Rij(1, 10, 5)], [Rij(1, 10, 4)], null, gecorrigeerd);

        Assert.Equal((0, 1), (zelfde.Gewijzigd, zelfde.Ongewijzigd));
        Assert.Equal((1, 0), (anders.Gewijzigd, anders.Ongewijzigd));
    }

    [Fact]
    public void Maak_AFullDeliveryThatDoesNotNameACorrection_LeavesIt()
    {
        Meetrij[] geleverd = [Rij(1, 10, 3), Rij(2, 30, 3)];
        Meetrij[] eerder = [Rij(1, 20, 4), Rij(2, 30, 3), Rij(3, 15, 2)];
        var verplaatst = new Handwerk(new Dictionary<Meetsleutel, Meetwaarde> { [Rij(1, 10, 3).Sleutel] = Rij(1, 10, 3).Waarde }, new HashSet<Meetsleutel> { Rij(1, 20, 4).Sleutel });

        var uit = Leveringsvergelijking.Maak(geleverd, eerder, Leveringsvergelijking.Periode(geleverd), verplaatst);

        Assert.Equal(2, uit.Ongewijzigd);
        Assert.Equal([2], uit.Ontbreekt);
    }

    [Fact]
    public void Comparing_AnyLists_IsWhatAPlainRecountGives()
    {
        var toeval = new Random(20261123);
        for (var keer = 0; keer < 2000; keer++) Vergelijk(Rijen(toeval), [.. Rijen(toeval).GroupBy(Wat).Select(groep => groep.Last())]);
    }

    private static void Vergelijk(List<Meetrij> geleverd, List<Meetrij> eerder)
    {
        var laatste = geleverd.Select((rij, plaats) => (Rij: rij, Plaats: plaats)).GroupBy(paar => Wat(paar.Rij)).Select(groep => groep.Last()).ToList();
        var was = eerder.ToDictionary(Wat, rij => rij.Waarde.Trede);

        var uit = Leveringsvergelijking.Maak(geleverd, eerder, Leveringsvergelijking.Periode(geleverd), Handwerk.Geen);

        Assert.Equal(laatste.Where(paar => !was.TryGetValue(Wat(paar.Rij), out var trede) || trede != paar.Rij.Waarde.Trede).Select(paar => paar.Plaats).Order(), uit.Rijen);
        Assert.Equal(geleverd.Count, uit.Bruikbaar);
        Assert.Equal(geleverd.Count - laatste.Count, uit.Vervangen);
        Assert.Equal(laatste.Count(paar => !was.ContainsKey(Wat(paar.Rij))), uit.Nieuw);
        var inPeriode = eerder.Where(rij => geleverd.Exists(een => een.Sleutel.Dag <= rij.Sleutel.Dag) && geleverd.Exists(een => een.Sleutel.Dag >= rij.Sleutel.Dag)).ToList();
        Assert.Equal(inPeriode.Count, uit.InPeriode);
        Assert.Equal(inPeriode.Where(rij => !laatste.Exists(paar => Wat(paar.Rij) == Wat(rij))), uit.Ontbreekt.Select(plaats => eerder[plaats]));
    }

    private static List<Meetrij> Rijen(Random toeval) =>
        [.. Enumerable.Range(0, toeval.Next(30)).Select(_ => Rij((uint)toeval.Next(1, 5), toeval.Next(10, 16), toeval.Next(1, 4), bekend: toeval.Next(99)))];

    private static (uint, int) Wat(Meetrij rij) => (rij.Sleutel.Persoon, rij.Sleutel.Dag.Nummer);

    private static Meetrij Rij(uint klant, int dag, int trede, Subgroepen groepen = default, int bekend = 5) => new(
        Meetsleutel.Van(klant, 0, 0, Dag.VanNummer((ushort)dag), uitstroom: false),
        Meetwaarde.Meting(Trede.Van(trede), Groeipotentieel.Groei, Meetmoment.Overig, groepen, zonderAntwoorden: true, Dag.VanNummer((ushort)bekend)));
}
