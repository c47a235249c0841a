using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;
using static Participatie.Tests.Koppeling.Proefrij;

namespace Participatie.Tests.Koppeling;

public sealed class SamenvoegingTests
{
    [Fact]
    public void Voeg_TheSameThingTwice_LastRowWinsAndOccasionsAreUnited()
    {
        var samen = Voeg(
            Meting(1, 0, "2012-03-01", 5, Meetmoment.StartTraject),
            Meting(1, 0, "2012-03-01", 2, Meetmoment.EindeTraject),
            Meting(1, 0, "2012-03-01", 3, Meetmoment.Jaarmeting));

        Assert.Equal(["1 [] re-integratie 2012-03-01 3 (Jaarmeting, StartTraject, EindeTraject) 2014-01-01"], Leesbaar(samen.Kolommen));
        Assert.Equal([2, 0, 0], samen.Vervangen);
    }

    [Fact]
    public void Voeg_MeasurementAndLeavingOnOneDay_BothStay()
    {
        var samen = Voeg(
            Vertrek(1, 0, "2012-03-01", Uitstroomreden.Onbekend),
            Meting(1, 0, "2012-03-01", 3),
            Vertrek(1, 0, "2012-03-01", Uitstroomreden.Verhuisd));

        Assert.Equal(
            ["1 [] re-integratie 2012-03-01 3 (Jaarmeting) 2014-01-01", "1 [] re-integratie 2012-03-01 uit Verhuisd (Uitstroom) 2014-01-01"],
            Leesbaar(samen.Kolommen));
        Assert.Equal([1, 0, 0], samen.Vervangen);
    }

    [Fact]
    public void Voeg_OtherSourceDayOrPerson_IsNotReplaced()
    {
        var samen = Voeg(Meting(1, 0, "2012-03-01", 3), Meting(1, 1, "2012-03-01", 4), Meting(1, 0, "2012-03-02", 5), Meting(2, 0, "2012-03-01", 6));

        Assert.Equal(4, samen.Kolommen.Rijen);
        Assert.Equal(2, samen.Kolommen.Personen);
        Assert.Equal([0, 0, 0], samen.Vervangen);
    }

    [Fact]
    public void Voeg_LaterDeliveryOfTheSource_WinsOverAnEarlierOne()
    {
        var (eerste, tweede) = (Meetblokbouwer.Van([Meting(1, 0, "2012-03-01", 3)]), Meetblokbouwer.Van([Meting(1, 0, "2012-03-01", 4)]));

        Assert.Contains(" 4 ", Assert.Single(Leesbaar(Blokken(eerste, tweede).Kolommen)), StringComparison.Ordinal);
        Assert.Contains(" 3 ", Assert.Single(Leesbaar(Blokken(tweede, eerste).Kolommen)), StringComparison.Ordinal);
    }

    [Fact]
    public void Voeg_ACorrectionKnownLater_KeepsBothVersions()
    {
        var samen = Voeg(Meting(1, 0, "2012-03-01", 2, bekend: "2012-04-01"), Meting(1, 0, "2012-03-01", 3, Meetmoment.StartTraject, bekend: "2012-06-01"));

        Assert.Equal(
            ["1 [] re-integratie 2012-03-01 2 (Jaarmeting) 2012-04-01", "1 [] re-integratie 2012-03-01 3 (Jaarmeting, StartTraject) 2012-06-01"],
            Leesbaar(samen.Kolommen));
        Assert.Equal([1, 0, 0], samen.Vervangen);
        Assert.Equal(0, Op(samen.Kolommen, "2012-03-31", 2) + Op(samen.Kolommen, "2012-03-31", 3));
        Assert.Equal((1, 0), (Op(samen.Kolommen, "2012-04-01", 2), Op(samen.Kolommen, "2012-04-01", 3)));
        Assert.Equal((1, 0), (Op(samen.Kolommen, "2012-05-31", 2), Op(samen.Kolommen, "2012-05-31", 3)));
        Assert.Equal((0, 1), (Op(samen.Kolommen, "2012-06-01", 2), Op(samen.Kolommen, "2012-06-01", 3)));
        Assert.Equal((0, 1), (Op(samen.Kolommen, null, 2), Op(samen.Kolommen, null, 3)));
    }

    [Fact]
    public void Voeg_LastRowKnownFirst_KeepsWinning()
    {
        var samen = Voeg(Meting(1, 0, "2012-03-01", 3, bekend: "2012-06-01"), Meting(1, 0, "2012-03-01", 2, bekend: "2012-04-01"));

        Assert.Equal(["1 [] re-integratie 2012-03-01 2 (Jaarmeting) 2012-04-01"], Leesbaar(samen.Kolommen));
        Assert.Equal((1, 0), (Op(samen.Kolommen, null, 2), Op(samen.Kolommen, null, 3)));
    }

    [Fact]
    public void Voeg_AllKnownOnOneDay_KeepsThatDayOnce()
    {
        var eenDag = Voeg(Meting(1, 0, "2012-03-01", 2, bekend: "2012-04-01"), Meting(2, 0, "2012-03-01", 2, bekend: "2012-04-01")).Kolommen;
        var tweeDagen = Voeg(Meting(1, 0, "2012-03-01", 2, bekend: "2012-04-01"), Meting(2, 0, "2012-03-01", 2, bekend: "2012-04-02")).Kolommen;

        Assert.True(eenDag.Bekend.IsEmpty);
        Assert.Equal(Dag("2012-04-01"), eenDag.AlleBekend);
        Assert.Equal(2, tweeDagen.Bekend.Length);
    }

    [Fact]
    public void Voeg_RandomRowsInAnyOrderOfSources_GiveTheSameColumns()
    {
        for (var zaad = 1; zaad <= 60; zaad++)
        {
            var toeval = new Random(zaad);
            var blokken = Enumerable.Range(0, 3).Select(bron => Meetblokbouwer.Van(Enumerable.Range(0, 400).Select(_ => Willekeurig(toeval, bron)))).ToArray();
            var eerste = Blokken(blokken);
            foreach (var volgorde in new[] { new[] { 0, 2, 1 }, [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0] })
            {
                var ander = Blokken([.. volgorde.Select(nummer => blokken[nummer])]);
                Assert.Equal(eerste.Vervangen, ander.Vervangen);
                Assert.Equal(eerste.Kolommen.Bsns, ander.Kolommen.Bsns);
                Assert.Equal(eerste.Kolommen.Begin, ander.Kolommen.Begin);
                Assert.Equal(eerste.Kolommen.Dagen, ander.Kolommen.Dagen);
                Assert.Equal(eerste.Kolommen.Soorten, ander.Kolommen.Soorten);
                Assert.Equal(eerste.Kolommen.Soortnummers, ander.Kolommen.Soortnummers);
                Assert.Equal(eerste.Kolommen.Bekend, ander.Kolommen.Bekend);
            }
        }
    }

    [Fact]
    public void Voeg_RandomRows_AreThoseOfAPlainCount()
    {
        for (var zaad = 1; zaad <= 40; zaad++)
        {
            var toeval = new Random(1000 + zaad);
            var rijen = Enumerable.Range(0, 600).Select(_ => Willekeurig(toeval, toeval.Next(3), metBekend: false)).ToArray();
            var samen = Voeg(rijen);

            var groepen = rijen.GroupBy(rij => rij.Sleutel).ToList();
            Assert.Equal(groepen.Count, samen.Kolommen.Rijen);
            Assert.Equal(rijen.Select(rij => rij.Sleutel.Persoon).Distinct().Count(), samen.Kolommen.Personen);
            Assert.Equal(Enumerable.Range(0, 3).Select(bron => groepen.Where(groep => groep.Key.Bron == bron).Sum(groep => groep.Count() - 1)), samen.Vervangen);
            var verwacht = groepen.Select(groep => $"{groep.Key.Persoon} {groep.Key.Bron} {groep.Key.Dag} {groep.Last().Waarde.Trede} {groep.Last().Waarde.Reden} {groep.Aggregate(Meetmoment.Geen, (alle, rij) => alle | rij.Waarde.Momenten)}");
            Assert.Equal(verwacht.Order(StringComparer.Ordinal), Rijen(samen.Kolommen).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Voeg_OneMunicipality_TakesInRowsThatNameNone()
    {
        var tabel = new Gemeentetabel();
        tabel.Nummer(Gemeente.Van(363));
        var blok = Meetblokbouwer.Van([Meting(1, 0, "2012-03-01", 3, gemeente: 1), Meting(1, 1, "2012-04-01", 4), Meting(1, 0, "2012-03-01", 5)]);

        var samen = Samenvoeging.Voeg([blok], Bronnen, tabel, TestContext.Current.CancellationToken);

        Assert.Equal(["1 [0363] inburgering 2012-04-01 4 (Jaarmeting) 2014-01-01", "1 [0363] re-integratie 2012-03-01 5 (Jaarmeting) 2014-01-01"], Leesbaar(samen.Kolommen));
        Assert.Equal(1, samen.Kolommen.Personen);
        Assert.Equal([1, 0, 0], samen.Vervangen);
    }

    [Fact]
    public void Voeg_SeveralMunicipalities_KeepRowsThatNameNoneApart()
    {
        var tabel = new Gemeentetabel();
        foreach (var code in new[] { 363, 14 }) tabel.Nummer(Gemeente.Van(code));
        var blok = Meetblokbouwer.Van([Meting(1, 0, "2012-03-01", 3, gemeente: 1), Meting(1, 0, "2012-03-01", 4, gemeente: 2), Meting(1, 0, "2012-03-01", 5)]);

        var samen = Samenvoeging.Voeg([blok], Bronnen, tabel, TestContext.Current.CancellationToken);

        Assert.Equal([default, Gemeente.Van(14), Gemeente.Van(363)], samen.Kolommen.Gemeenten);
        Assert.Equal(
            ["1 [0014] re-integratie 2012-03-01 4 (Jaarmeting) 2014-01-01", "1 [0363] re-integratie 2012-03-01 3 (Jaarmeting) 2014-01-01", "1 [] re-integratie 2012-03-01 5 (Jaarmeting) 2014-01-01"],
            Leesbaar(samen.Kolommen));
        Assert.Equal([0, 0, 0], samen.Vervangen);
    }

    [Fact]
    public void Voeg_Nothing_IsNobody()
    {
        var samen = Samenvoeging.Voeg([], Bronnen, new Gemeentetabel(), TestContext.Current.CancellationToken);

        Assert.Equal(0, samen.Kolommen.Personen);
        Assert.Equal(0, samen.Kolommen.Rijen);
        Assert.Equal([0, 0, 0], samen.Vervangen);
    }

    [Fact]
    public void Voeg_BrokenOffBeforehand_StopsAtOnce()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Samenvoeging.Voeg([Meetblokbouwer.Van([Meting(1, 0, "2012-03-01", 3)])], Bronnen, new Gemeentetabel(), stop.Token));
    }

    private static Samenvoeging Blokken(params Meetblok[] blokken) => Samenvoeging.Voeg(blokken, Bronnen, new Gemeentetabel());

    private static int Op(Participatiekolommen kolommen, string? bekendOp, int trede) =>
        Momentopname.Maak(kolommen, Dag("2013-12-31"), new Selectie([], bekendOp is null ? null : Dag(bekendOp), default), metNietGemeten: false)[0].Rijen.Single(rij => rij.Trede == Trede.Van(trede)).Aantal;

    private static Meetrij Willekeurig(Random toeval, int bron, bool metBekend = true)
    {
        var (persoon, dag) = (toeval.Next(20), $"2012-03-{toeval.Next(1, 6):00}");
        var bekend = metBekend ? $"2012-04-{toeval.Next(1, 4):00}" : null;
        return toeval.Next(4) == 0
            ? Vertrek(persoon, bron, dag, (Uitstroomreden)toeval.Next(1, 10), bekend)
            : Meting(persoon, bron, dag, toeval.Next(1, 7), (Meetmoment)(1 << toeval.Next(4)), bekend);
    }

    private static IEnumerable<string> Rijen(Participatiekolommen kolommen)
    {
        var regels = new List<string>();
        for (var persoon = 0; persoon < kolommen.Personen; persoon++)
        {
            for (var rij = kolommen.Begin[persoon]; rij < kolommen.Begin[persoon + 1]; rij++)
            {
                var soort = new Rijsoort(kolommen.Soorten[(int)kolommen.Soortnummers[rij]]);
                regels.Add($"{kolommen.Bsns![persoon]} {soort.Bron} {Participatie.Kern.Dag.VanNummer(kolommen.Dagen[rij])} {soort.Waarde.Trede} {soort.Waarde.Reden} {soort.Waarde.Momenten}");
            }
        }

        return regels;
    }
}
