using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;
using static Participatie.Tests.Koppeling.Proefrij;

namespace Participatie.Tests.Koppeling;

public sealed class ConflictenTests
{
    [Fact]
    public void Zoek_SameDayOtherRung_IsK401WithThePriorityAsWhatCounts()
    {
        var conflict = Assert.Single(Zoek(Meting(1, 1, "2012-03-01", 4), Meting(1, 0, "2012-03-01", 3)));

        Assert.Equal(Bevindingcode.ZelfdeDagAndereTrede, conflict.Soort);
        Assert.Equal(new Klant(default, Persoon(1)), conflict.Klant);
        Assert.Equal(new Conflictkant(0, Dag("2012-03-01"), "3"), conflict.Geldend);
        Assert.Equal(new Conflictkant(1, Dag("2012-03-01"), "4"), conflict.Ander);
    }

    [Fact]
    public void Zoek_ThreeSourcesOnOneDay_IsOneConflictForEachOther() =>
        Assert.Equal(["K401 0:3 1:4", "K401 0:3 2:5"], Kort(Zoek(Meting(1, 0, "2012-03-01", 3), Meting(1, 1, "2012-03-01", 4), Meting(1, 2, "2012-03-01", 5))));

    [Fact]
    public void Zoek_SameDaySameRungOrCodes_IsNone()
    {
        Assert.Empty(Zoek(Meting(1, 0, "2012-03-01", 3), Meting(1, 1, "2012-03-01", 3)));
        Assert.Empty(Zoek(Meting(1, 0, "2012-03-01", 3), Meting(1, 1, "2012-03-01", 8)));
        Assert.Empty(Zoek(Meting(1, 0, "2012-03-01", 0), Meting(1, 1, "2012-03-01", 9)));
        Assert.Empty(Zoek(Meting(1, 0, "2012-03-01", 3), Meting(1, 1, "2012-03-02", 4)));
        Assert.Empty(Zoek(Meting(1, 0, "2012-03-01", 3), Meting(2, 1, "2012-03-01", 4)));
    }

    [Fact]
    public void Zoek_OneSourceTwoRows_IsNone() => Assert.Empty(Zoek(Meting(1, 0, "2012-03-01", 3), Meting(1, 0, "2012-03-01", 4), Meting(1, 0, "2012-04-01", 8)));

    [Fact]
    public void Zoek_NewerCodeEight_IsK402()
    {
        var conflict = Assert.Single(Zoek(Meting(1, 0, "2012-03-01", 3), Meting(1, 1, "2012-05-01", 8)));

        Assert.Equal(Bevindingcode.NieuwereCodeAcht, conflict.Soort);
        Assert.Equal(new Conflictkant(0, Dag("2012-03-01"), "3"), conflict.Geldend);
        Assert.Equal(new Conflictkant(1, Dag("2012-05-01"), "8"), conflict.Ander);
    }

    [Theory]
    [InlineData(8, "2012-02-01")]
    [InlineData(8, "2012-03-01")]
    [InlineData(9, "2012-05-01")]
    [InlineData(0, "2012-05-01")]
    public void Zoek_OlderEightOrAnotherCode_IsNone(int code, string dag) => Assert.Empty(Zoek(Meting(1, 0, "2012-03-01", 3), Meting(1, 1, dag, code)));

    [Fact]
    public void Zoek_EightWithZeroAfterIt_IsStillEight() =>
        Assert.Equal(["K402 0:3 1:8"], Kort(Zoek(Meting(1, 0, "2012-03-01", 3), Meting(1, 1, "2012-05-01", 8), Meting(1, 1, "2012-06-01", 0))));

    [Fact]
    public void Zoek_EightTakenBackByARung_IsNone() =>
        Assert.Empty(Zoek(Meting(1, 0, "2012-03-01", 3), Meting(1, 1, "2012-05-01", 8), Meting(1, 1, "2012-06-01", 4)));

    [Fact]
    public void Zoek_EightBesideARungMeasuredAfterIt_IsNone() =>
        Assert.Empty(Zoek(Meting(1, 0, "2012-03-01", 3), Meting(1, 1, "2012-05-01", 8), Meting(1, 0, "2012-06-01", 3)));

    [Fact]
    public void Zoek_NewerLeaving_IsK403()
    {
        var conflict = Assert.Single(Zoek(Meting(1, 0, "2012-03-01", 3), Meting(1, 1, "2012-01-01", 2), Vertrek(1, 1, "2012-05-01", Uitstroomreden.UitvalTraject)));

        Assert.Equal(Bevindingcode.NieuwerVertrek, conflict.Soort);
        Assert.Equal(new Conflictkant(0, Dag("2012-03-01"), "3"), conflict.Geldend);
        Assert.Equal(new Conflictkant(1, Dag("2012-05-01"), "uit:uitval-traject"), conflict.Ander);
    }

    [Theory]
    [InlineData("2012-02-01")]
    [InlineData("2012-03-01")]
    public void Zoek_OlderLeaving_IsNone(string dag) =>
        Assert.Empty(Zoek(Meting(1, 0, "2012-03-01", 3), Vertrek(1, 1, dag, Uitstroomreden.GeenVervolgtraject)));

    [Theory]
    [InlineData(Uitstroomreden.Werk6Maanden)]
    [InlineData(Uitstroomreden.Bbl6Maanden)]
    [InlineData(Uitstroomreden.Bol6Maanden)]
    [InlineData(Uitstroomreden.Overleden)]
    [InlineData(Uitstroomreden.Verhuisd)]
    public void Zoek_LeavingAboutThePerson_IsNone(Uitstroomreden reden) =>
        Assert.Empty(Zoek(Meting(1, 0, "2012-03-01", 3), Meting(1, 1, "2012-01-01", 2), Vertrek(1, 1, "2012-05-01", reden)));

    [Theory]
    [InlineData(Uitstroomreden.GeenVervolgtraject, "uit:geen-vervolgtraject")]
    [InlineData(Uitstroomreden.UitUitkeringAnders, "uit:uit-uitkering-anders")]
    [InlineData(Uitstroomreden.UitvalTraject, "uit:uitval-traject")]
    [InlineData(Uitstroomreden.Onbekend, "uit:onbekend")]
    public void Zoek_LeavingAboutOneSystem_IsK403(Uitstroomreden reden, string verwacht) =>
        Assert.Equal(verwacht, Assert.Single(Zoek(Meting(1, 0, "2012-03-01", 3), Vertrek(1, 1, "2012-05-01", reden))).Ander.Waarde);

    [Fact]
    public void Zoek_LeftAndCameBack_IsNone() =>
        Assert.Empty(Zoek(Meting(1, 0, "2012-03-01", 3), Vertrek(1, 1, "2012-05-01", Uitstroomreden.UitvalTraject), Meting(1, 1, "2012-06-01", 4)));

    [Fact]
    public void Zoek_RungBehindALeavingOfItsOwn_CountsForNothing() =>
        Assert.Empty(Zoek(Meting(1, 0, "2012-03-01", 3), Vertrek(1, 0, "2012-04-01", Uitstroomreden.UitvalTraject), Meting(1, 1, "2012-05-01", 8)));

    [Fact]
    public void Zoek_RungAfterALeavingAboutThePerson_CountsAgain() =>
        Assert.Equal(["K402 0:3 1:8"], Kort(Zoek(Vertrek(1, 1, "2012-01-01", Uitstroomreden.Verhuisd), Meting(1, 0, "2012-03-01", 3), Meting(1, 1, "2012-05-01", 8))));

    [Fact]
    public void Zoek_UpToADay_LooksNoFurther()
    {
        var kolommen = Voeg(Meting(1, 0, "2012-03-01", 3), Meting(1, 1, "2012-05-01", 8)).Kolommen;

        Assert.Empty(Conflicten.Zoek(kolommen, Dag("2012-04-30"), TestContext.Current.CancellationToken));
        Assert.Single(Conflicten.Zoek(kolommen, Dag("2012-05-01"), TestContext.Current.CancellationToken));
        var rijen = new[] { Meting(1, 0, "2012-03-01", 3), Meting(1, 1, "2012-05-01", 8) };
        Assert.Empty(Conflicten.VanKlant(rijen, Dag("2012-04-30")));
        Assert.Single(Conflicten.VanKlant(rijen, Dag("2012-05-01")));
        Assert.Empty(Conflicten.VanKlant([], Dag("2012-05-01")));
    }

    [Fact]
    public void Zoek_ARowKnownInTwoVersions_CountsTheLastOnly() =>
        Assert.Empty(Zoek(Meting(1, 0, "2012-03-01", 3), Meting(1, 1, "2012-03-01", 4, bekend: "2012-04-01"), Meting(1, 1, "2012-03-01", 3, bekend: "2012-06-01")));

    [Fact]
    public void Zoek_OneBsnInTwoMunicipalities_IsTwoClients()
    {
        var tabel = new Gemeentetabel();
        foreach (var code in new[] { 14, 363 }) tabel.Nummer(Gemeente.Van(code));
        var blok = Meetblokbouwer.Van([Meting(1, 0, "2012-03-01", 3, gemeente: 1), Meting(1, 1, "2012-03-01", 4, gemeente: 2)]);

        Assert.Empty(Conflicten.Zoek(Samenvoeging.Voeg([blok], Bronnen, tabel, TestContext.Current.CancellationToken).Kolommen, Participatie.Kern.Dag.Laatste, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Zoek_ManyClients_StandByMunicipalityBsnAndDay()
    {
        var tabel = new Gemeentetabel();
        foreach (var code in new[] { 363, 14 }) tabel.Nummer(Gemeente.Van(code));
        var blok = Meetblokbouwer.Van(
        [
            Meting(300, 0, "2012-03-01", 3, gemeente: 1), Meting(300, 1, "2012-03-01", 4, gemeente: 1),
            Meting(5, 0, "2012-03-01", 3, gemeente: 1), Meting(5, 1, "2012-03-01", 4, gemeente: 1), Meting(5, 1, "2012-06-01", 8, gemeente: 1),
            Meting(5, 0, "2011-03-01", 1, gemeente: 1), Meting(5, 1, "2011-03-01", 2, gemeente: 1),
            Meting(900, 0, "2012-03-01", 3, gemeente: 2), Meting(900, 1, "2012-03-01", 4, gemeente: 2),
        ]);

        var gevonden = Conflicten.Zoek(Samenvoeging.Voeg([blok], Bronnen, tabel, TestContext.Current.CancellationToken).Kolommen, Participatie.Kern.Dag.Laatste, TestContext.Current.CancellationToken);

        Assert.Equal(
            [(14, Persoon(900), "2012-03-01", "K401"), (363, Persoon(5), "2011-03-01", "K401"), (363, Persoon(5), "2012-03-01", "K401"), (363, Persoon(5), "2012-06-01", "K402"), (363, Persoon(300), "2012-03-01", "K401")],
            gevonden.Select(conflict => ((int)conflict.Klant.Gemeente.Code, conflict.Klant.Bsn, conflict.Ander.Dag.ToString(), Bevindingcatalogus.Van(conflict.Soort).Code)));
    }

    [Fact]
    public void Zoek_ColumnsWithoutBsns_IsAWrongCall()
    {
        var kolommen = new Participatiekolommen(Bronnen, [default], null, [0], [], [], null, default, [], null);

        Assert.Throws<ArgumentException>(() => Conflicten.Zoek(kolommen, Participatie.Kern.Dag.Laatste, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Geboortedatums_TwoDaysForOneClient_IsK404()
    {
        var conflict = Assert.Single(Conflicten.Geboortedatums([Srg(1, 2, "1980-01-02"), Srg(1, 1, "1980-02-01"), Srg(1, 1, "1980-02-01"), Srg(2, 1, "1990-01-01"), Srg(1, 2, null)]));

        Assert.Equal(Bevindingcode.TweeGeboortedatums, conflict.Soort);
        Assert.Equal(Persoon(1), conflict.Klant.Bsn);
        Assert.Equal(new Conflictkant(1, null, "geboren 1980-02-01"), conflict.Geldend);
        Assert.Equal(new Conflictkant(2, null, "geboren 1980-01-02"), conflict.Ander);
    }

    [Fact]
    public void Geboortedatums_OneDay_IsNone() => Assert.Empty(Conflicten.Geboortedatums([Srg(1, 0, "1980-01-02"), Srg(1, 1, "1980-01-02"), Srg(2, 1, "1980-01-03")]));

    private static IReadOnlyList<Conflict> Zoek(params Meetrij[] rijen)
    {
        var heen = Conflicten.Zoek(Voeg(rijen).Kolommen, Participatie.Kern.Dag.Laatste);
        if (rijen.Select(rij => rij.Sleutel).Distinct().Count() == rijen.Length)
            Assert.Equal(heen, Conflicten.Zoek(Voeg([.. rijen.Reverse()]).Kolommen, Participatie.Kern.Dag.Laatste));
        // The rows of one client by themselves tell the same.
        foreach (var persoon in rijen.GroupBy(rij => rij.Sleutel.Persoon))
            Assert.Equal(heen.Where(conflict => conflict.Klant.Bsn.Getal == persoon.Key).Select(conflict => new Tegenspraak(conflict.Soort, conflict.Geldend, conflict.Ander)), Conflicten.VanKlant(persoon, Participatie.Kern.Dag.Laatste));
        return heen;
    }

    private static IEnumerable<string> Kort(IReadOnlyList<Conflict> conflicten) =>
        conflicten.Select(conflict => $"{Bevindingcatalogus.Van(conflict.Soort).Code} {conflict.Geldend.Bron}:{conflict.Geldend.Waarde} {conflict.Ander.Bron}:{conflict.Ander.Waarde}");

    private static Klantgegeven Srg(int persoon, int bron, string? geboren) =>
        new(new Klant(default, Persoon(persoon)), bron, geboren is null ? default : Geboortedatum.Van(DateOnly.Parse(geboren, System.Globalization.CultureInfo.InvariantCulture)), default, 0);
}
