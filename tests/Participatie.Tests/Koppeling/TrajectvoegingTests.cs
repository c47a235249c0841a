using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;
using static Participatie.Tests.Koppeling.Proefrij;
using static Participatie.Tests.Koppeling.Proeftraject;

namespace Participatie.Tests.Koppeling;

public sealed class TrajectvoegingTests
{
    [Fact]
    public void Voeg_TheSameNumberAgain_LastRowCountsAndTheOthersAreReplaced()
    {
        var samen = Voeg([Meting(1, 0, "2013-01-01", 3)], [Traject(1, "A", "2013-01-01", null), Traject(1, "A", "2013-02-01", null), Traject(1, "A", "2013-03-01", "2013-04-01", euros: 5)]);

        Assert.Equal([Traject(1, "A", "2013-03-01", "2013-04-01", euros: 5)], samen.Trajecten);
        Assert.Equal([2, 0, 0], samen.Vervangen);
    }

    [Fact]
    public void Voeg_ALaterDelivery_TakesThePlaceOfAnEarlierOne()
    {
        var (eerste, tweede) = (new Trajectlevering([Traject(1, "A", "2013-01-01", null)], true), new Trajectlevering([Traject(1, "A", "2013-02-01", null)], true));

        Assert.Equal(Dag("2013-02-01"), Assert.Single(Leveringen(eerste, tweede).Trajecten).Start);
        Assert.Equal(Dag("2013-01-01"), Assert.Single(Leveringen(tweede, eerste).Trajecten).Start);
    }

    [Fact]
    public void Voeg_RowsOfAStatistic_AreNotCountedAsReplaced()
    {
        var samen = Leveringen(new Trajectlevering([Traject(1, "A", "2013-01-01", null), Traject(1, "A", "2013-01-01", null)], false), new Trajectlevering([Traject(1, "A", "2013-01-01", null, bron: 1)], false));

        Assert.Single(samen.Trajecten);
        Assert.Equal([0, 0, 0], samen.Vervangen);
    }

    [Fact]
    public void Voeg_OneNumberAndFirstDayInTwoSources_IsOneTrajectOfTheFirstSource()
    {
        var samen = Voeg([Meting(1, 0, "2013-01-01", 3)], [Traject(1, "A", "2013-01-01", "2014-01-01", bron: 2), Traject(1, "A", "2013-01-01", null, bron: 1)]);

        Assert.Equal([Traject(1, "A", "2013-01-01", null, bron: 1)], samen.Trajecten);
        Assert.Equal([0, 0, 1], samen.Vervangen);
    }

    [Fact]
    public void Voeg_OneNumberOnAnotherDayInTwoSources_AreTwo()
    {
        var samen = Voeg([Meting(1, 0, "2013-01-01", 3)], [Traject(1, "A", "2013-01-01", null), Traject(1, "A", "2013-01-02", null, bron: 1)]);

        Assert.Equal(2, samen.Trajecten.Count);
        Assert.Equal([0, 0, 0], samen.Vervangen);
    }

    [Fact]
    public void Voeg_OneNumberOfTwoClients_AreTwo() => Assert.Equal(2, Voeg([Meting(1, 0, "2013-01-01", 3)], [Traject(1, "A", "2013-01-01", null), Traject(2, "A", "2013-01-01", null)]).Trajecten.Count);

    [Fact]
    public void Voeg_TheLastRow_DecidesInItsSourceBeforeSourcesAreCompared()
    {
        // The first source moved its traject to another day, so the second source's is another one.
        var samen = Voeg([Meting(1, 0, "2013-01-01", 3)], [Traject(1, "A", "2013-01-01", null), Traject(1, "A", "2013-02-01", null), Traject(1, "A", "2013-01-01", null, bron: 1)]);

        Assert.Equal([(0, "2013-02-01"), (1, "2013-01-01")], samen.Trajecten.Select(traject => (traject.Bron, traject.Start.ToString())).Order());
    }

    [Fact]
    public void Voeg_Columns_HoldWhatTheTrajectenSay()
    {
        var samen = Voeg(
            [Meting(2, 0, "2013-01-01", 3), Meting(1, 0, "2013-01-01", 2)],
            [Traject(1, "B", "2013-05-01", null, bron: 1, instrument: "Stage", domein: Domein.Wsw), Traject(1, "A", "2013-01-01", "2013-03-31", instrument: "Cursus", aanbieder: "ROC", euros: 12)]);
        var trajecten = samen.Kolommen.Trajecten;
        var persoon = Array.IndexOf(samen.Kolommen.Bsns!, Persoon(1).Getal);

        Assert.Equal((0, 2), (trajecten.Van(persoon), trajecten.Tot(persoon)));
        Assert.Equal(["Cursus", "Stage"], trajecten.Instrumenten);
        Assert.Equal(["", "ROC"], trajecten.Aanbieders);
        Assert.Equal(["Cursus", "Stage"], trajecten.Instrument.Select(nummer => trajecten.Instrumenten[nummer]));
        Assert.Equal(["ROC", ""], trajecten.Aanbieder.Select(nummer => trajecten.Aanbieders[nummer]));
        Assert.Equal([(byte)Domein.Reintegratie, (byte)Domein.Wsw], trajecten.Domein);
        Assert.Equal(new byte[] { 0, 1 }, trajecten.Bron);
        Assert.Equal([Dag("2013-01-01").Nummer, Dag("2013-05-01").Nummer], trajecten.Start);
        Assert.Equal([Dag("2013-03-31").Nummer, Trajectkolommen.Lopend], trajecten.Einde);
        Assert.Equal((new Bedrag(1200), null), (trajecten.KostenVan(0), trajecten.KostenVan(1)));
        Assert.Equal(["A", "B"], samen.Trajecten.Select(traject => traject.Nummer));
        Assert.Equal([persoon, persoon], samen.Personen);
        Assert.Equal(Geleverd, trajecten.Bekend);
        var ander = 1 - persoon;
        Assert.Equal(trajecten.Van(ander), trajecten.Tot(ander));
    }

    [Fact]
    public void Voeg_NamesThatDifferByLetterCase_AreOneName() => Assert.Equal(
        ["Cursus", "Stage"],
        Voeg([Meting(1, 0, "2013-01-01", 3)], [Traject(1, "A", "2013-01-01", null, instrument: "cursus"), Traject(1, "B", "2013-01-01", null, instrument: "Cursus"), Traject(1, "C", "2013-01-01", null, instrument: "Stage")])
            .Kolommen.Trajecten.Instrumenten);

    [Fact]
    public void Voeg_ClientsWithoutARow_StandBehindTheOthersAndCountAsWithoutMeasurement()
    {
        var samen = Voeg([Meting(5, 0, "2013-01-01", 3)], [Traject(3, "A", "2013-01-01", null), Traject(1, "B", "2013-01-01", null), Traject(3, "C", "2013-01-01", null), Traject(5, "D", "2013-01-01", null)]);

        Assert.Equal([Persoon(5).Getal, Persoon(1).Getal, Persoon(3).Getal], samen.Kolommen.Bsns!);
        Assert.Equal([1, 3], new[] { samen.Kolommen.PersonenMetRijen, samen.ZonderMeting });
        Assert.Equal([0, 1, 1, 1], samen.Kolommen.Begin.ToArray());
        Assert.Equal(1, Momentopname.Maak(samen.Kolommen, Dag("2013-12-31"), Selectie.Iedereen, metNietGemeten: true, TestContext.Current.CancellationToken)[0].Totaal);
    }

    [Fact]
    public void Voeg_NothingToLink_ChangesNothing()
    {
        var kolommen = Proefrij.Voeg(Meting(1, 0, "2013-01-01", 3)).Kolommen;

        Assert.Same(kolommen, Trajectvoeging.Voeg(kolommen, [], [], true, Geleverd).Kolommen);
    }

    [Fact]
    public void Voeg_Kenmerken_EachPartIsOfTheFirstSourceThatHasItAndTheLastTime()
    {
        var kolommen = Kolommen(
            [Meting(1, 0, "2013-01-01", 3), Meting(2, 0, "2013-01-01", 3)],
            [],
            Gegeven(1, bron: 2, geboren: "1970-01-01", geslacht: Geslacht.Man, postcode: 1011),
            Gegeven(1, bron: 1, geboren: "1980-01-01"),
            Gegeven(1, bron: 1, geboren: "1981-01-01"),
            Gegeven(1, bron: 1, postcode: 2000),
            Gegeven(1, bron: 2, postcode: 3000),
            Gegeven(9, bron: 0, geboren: "1999-01-01"));
        var persoon = Array.IndexOf(kolommen.Bsns!, Persoon(1).Getal);

        Assert.Equal("1981-01-01", Geboortedatum.VanNummer(kolommen.Kenmerken.Geboren[persoon]).ToString());
        Assert.Equal(((byte)Geslacht.Man, 2000), (kolommen.Kenmerken.Geslachten[persoon], kolommen.Kenmerken.Postcodes[persoon]));
        Assert.Equal((0, 0, 0), (kolommen.Kenmerken.Geboren[1 - persoon], kolommen.Kenmerken.Geslachten[1 - persoon], kolommen.Kenmerken.Postcodes[1 - persoon]));
        Assert.Equal(2, kolommen.Personen);
    }

    [Fact]
    public void Voeg_KnownOfSomebodyWithATrajectOnly_IsKept()
    {
        var kolommen = Kolommen([Meting(1, 0, "2013-01-01", 3)], [Traject(9, "A", "2013-01-01", null)], Gegeven(9, geboren: "1999-05-01"));

        Assert.Equal(14, kolommen.Kenmerken.LeeftijdOp(1, Dag("2013-05-01")));
        Assert.Null(kolommen.Kenmerken.LeeftijdOp(0, Dag("2013-05-01")));
    }

    [Fact]
    public void Voeg_SeveralMunicipalities_KeepsTheSameBsnApart()
    {
        var tabel = new Gemeentetabel();
        foreach (var code in new[] { 363, 14 }) tabel.Nummer(Gemeente.Van(code));
        var rijen = Samenvoeging.Voeg([Meetblokbouwer.Van([Meting(1, 0, "2013-01-01", 3, gemeente: 1), Meting(1, 0, "2013-01-01", 4, gemeente: 2)])], Bronnen, tabel, TestContext.Current.CancellationToken);

        var samen = Trajectvoeging.Voeg(
            rijen.Kolommen,
            [new Trajectlevering([Traject(1, "A", "2013-01-01", null, gemeente: 14), Traject(1, "A", "2013-01-01", null, gemeente: 363), Traject(1, "A", "2013-01-01", null, gemeente: 518), Traject(1, "B", "2013-01-01", null)], true)],
            [Gegeven(1, geboren: "1980-01-01", gemeente: 363)],
            eenGemeente: false,
            Geleverd);

        Assert.Equal([0, 0, 0], samen.Vervangen);
        Assert.Equal([default, Gemeente.Van(14), Gemeente.Van(363), Gemeente.Van(518)], samen.Kolommen.Gemeenten);
        Assert.Equal(4, samen.Kolommen.Personen);
        Assert.Equal(2, samen.ZonderMeting);
        Assert.Equal(["0014", "0363"], Enumerable.Range(0, 2).Select(persoon => samen.Kolommen.GemeenteVanPersoon(persoon).ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(["", "0518"], Enumerable.Range(2, 2).Select(persoon => samen.Kolommen.GemeenteVanPersoon(persoon).ToString()));
        Assert.Equal(samen.Trajecten.Select(traject => traject.Klant.Gemeente), samen.Personen.Select(samen.Kolommen.GemeenteVanPersoon));
        Assert.Equal(Gemeente.Van(363), samen.Kolommen.GemeenteVanPersoon(Assert.Single(Enumerable.Range(0, 4), persoon => samen.Kolommen.Kenmerken.Geboren[persoon] != 0)));
        Assert.Equal(["4", "3"], new[] { 14, 363 }.Select(code => Momentopname.Maak(samen.Kolommen, Dag("2013-12-31"), new Selectie([], null, Gemeente.Van(code)), false, TestContext.Current.CancellationToken)[0].Rijen.Single(rij => rij.Aantal == 1).Trede.ToString()));
    }

    [Fact]
    public void Voeg_AMunicipalityOfWhichOnlyClientsAreKnown_StandsAmongTheOthersWithNobodyOnTheLadder()
    {
        var tabel = new Gemeentetabel();
        tabel.Nummer(Gemeente.Van(363));
        tabel.Nummer(Gemeente.Van(14));
        var rijen = Samenvoeging.Voeg([Meetblokbouwer.Van([Meting(1, 0, "2013-01-01", 3, gemeente: 1)])], Bronnen, tabel, TestContext.Current.CancellationToken);

        var samen = Trajectvoeging.Voeg(rijen.Kolommen, [], [Gegeven(2, postcode: 9711, gemeente: 14)], eenGemeente: false, Geleverd);

        Assert.Equal([Gemeente.Van(14), Gemeente.Van(363)], samen.Kolommen.Gemeenten);
        Assert.Equal(Gemeente.Van(363), samen.Kolommen.GemeenteVanPersoon(Assert.Single(Enumerable.Range(0, samen.Kolommen.Personen))));
        var standen = Momentopname.Maak(samen.Kolommen, Dag("2013-12-31"), Selectie.Iedereen, false, TestContext.Current.CancellationToken);
        Assert.Equal([0, 1], standen.Select(stand => stand.Rijen.Sum(rij => rij.Aantal)));
    }

    [Fact]
    public void Voeg_OneMunicipality_TakesInTrajectenThatNameNone()
    {
        var tabel = new Gemeentetabel();
        tabel.Nummer(Gemeente.Van(363));
        var rijen = Samenvoeging.Voeg([Meetblokbouwer.Van([Meting(1, 0, "2013-01-01", 3, gemeente: 1)])], Bronnen, tabel, TestContext.Current.CancellationToken);

        var samen = Trajectvoeging.Voeg(rijen.Kolommen, [new Trajectlevering([Traject(1, "A", "2013-01-01", null), Traject(1, "A", "2013-02-01", null, gemeente: 363)], true)], [Gegeven(1, postcode: 1011)], true, Geleverd);

        Assert.Equal((1, 1, 0), (samen.Kolommen.Personen, samen.Trajecten.Count, samen.ZonderMeting));
        Assert.Equal([1, 0, 0], samen.Vervangen);
        Assert.Equal([Gemeente.Van(363)], samen.Kolommen.Gemeenten);
        Assert.Equal([1011], samen.Kolommen.Kenmerken.Postcodes.Select(code => (int)code));
    }

    [Fact]
    public void Voeg_TrajectenInAnyOrder_GiveTheSame()
    {
        for (var zaad = 1; zaad <= 60; zaad++)
        {
            var toeval = new Random(zaad);
            var trajecten = Enumerable.Range(0, 60).Select(nummer => Traject(
                toeval.Next(8),
                FormattableString.Invariant($"T{nummer}"),
                $"2013-0{toeval.Next(1, 3)}-01",
                toeval.Next(2) == 0 ? null : "2014-01-01",
                toeval.Next(2),
                new[] { "cursus", "Cursus", "stage" }[toeval.Next(3)],
                new[] { "", "ROC" }[toeval.Next(2)],
                (Domein)toeval.Next(1, 3),
                toeval.Next(2) == 0 ? null : toeval.Next(1, 3))).ToArray();
            Meetrij[] rijen = [.. Enumerable.Range(2, 4).Select(persoon => Meting(persoon, 0, "2013-01-01", 3))];
            var eerste = Voeg(rijen, trajecten);
            var ander = Voeg(rijen, [.. trajecten.OrderBy(_ => toeval.Next())]);

            Assert.Equal(eerste.Kolommen.Bsns, ander.Kolommen.Bsns);
            Assert.Equal(eerste.Kolommen.Trajecten.Instrumenten, ander.Kolommen.Trajecten.Instrumenten);
            Assert.Equal(eerste.Kolommen.Trajecten.Begin, ander.Kolommen.Trajecten.Begin);
            Assert.Equal(eerste.Kolommen.Trajecten.Instrument, ander.Kolommen.Trajecten.Instrument);
            Assert.Equal(eerste.Kolommen.Trajecten.Start, ander.Kolommen.Trajecten.Start);
            Assert.Equal(eerste.Kolommen.Trajecten.Einde, ander.Kolommen.Trajecten.Einde);
            Assert.Equal(eerste.Kolommen.Trajecten.Kosten, ander.Kolommen.Trajecten.Kosten);
            Assert.Equal(eerste.Kolommen.Trajecten.Domein, ander.Kolommen.Trajecten.Domein);
            Assert.Equal(eerste.Kolommen.Trajecten.Bron, ander.Kolommen.Trajecten.Bron);
            Assert.Equal(eerste.Personen, ander.Personen);
            Assert.Equal(eerste.Trajecten.Select(traject => traject.Nummer), ander.Trajecten.Select(traject => traject.Nummer), StringComparer.Ordinal);
        }
    }

    private static Trajectvoeging Leveringen(params Trajectlevering[] leveringen) =>
        Trajectvoeging.Voeg(Proefrij.Voeg(Meting(1, 0, "2013-01-01", 3)).Kolommen, leveringen, [], true, Geleverd);
}
