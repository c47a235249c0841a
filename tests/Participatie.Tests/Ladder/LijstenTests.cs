using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;
using Participatie.Tests.Koppeling;
using static Participatie.Tests.Koppeling.Proefrij;
using static Participatie.Tests.Koppeling.Proeftraject;

namespace Participatie.Tests.Ladder;

/// <summary>The lists behind the figures have a line for each one that is counted, and name the row that decides.</summary>
public sealed class LijstenTests
{
    [Fact]
    public void Standregel_RandomClients_AreThoseOfTheSnapshot()
    {
        for (var zaad = 0; zaad < 30; zaad++)
        {
            var kolommen = Toevalskolommen.Maak(zaad, 60);
            foreach (var keuze in FilterTests.Toevalskeuzes())
            {
                var opname = Momentopname.Maak(kolommen, Dag("2012-12-31"), keuze, metNietGemeten: true, TestContext.Current.CancellationToken)[0];
                var lijst = Standregel.Lijst(kolommen, Dag("2012-12-31"), keuze);
                Assert.Equal(opname.Totaal, lijst.Count);
                Assert.Equal(
                    opname.Rijen.Where(rij => rij.Aantal > 0),
                    lijst.GroupBy(regel => regel.Trede).Select(groep => new Momentopnamerij(
                        groep.Key, groep.Count(), groep.Count(regel => regel.Groei == Groeipotentieel.Groei), groep.Count(regel => regel.Groei == Groeipotentieel.Onbekend), groep.Count(regel => regel.Verouderd), groep.Count(regel => regel.NietGemeten))).OrderBy(rij => rij.Trede.Waarde));
                Assert.All(lijst, regel => Assert.True(Bestaat(kolommen, regel.Klant.Bsn, regel.Rij)));
                Assert.Equal(lijst.OrderBy(regel => regel.Klant.Bsn), lijst);
            }
        }
    }

    [Fact]
    public void Standpersoon_BehindEachNumber_IsAsManyAsTheNumberAndOnlyThose()
    {
        var kolommen = Toevalskolommen.Maak(7, 400);
        var (dag, stop) = (Dag("2012-12-31"), TestContext.Current.CancellationToken);
        foreach (var selectie in FilterTests.Toevalskeuzes())
        {
            var opname = Momentopname.Maak(kolommen, dag, selectie, metNietGemeten: true, stop)[0];
            var alle = Standpersoon.Lijst(kolommen, dag, selectie, null, stop);
            foreach (var soort in Enum.GetValues<Standsoort>())
            {
                foreach (var treden in Momentopname.Volgorde.Select(trede => (IReadOnlyList<Trede>)[trede]).Append([]).Append([Trede.Van(1), Trede.Van(6), Trede.Van(8)]))
                {
                    var keuze = new Standkeuze(treden, soort);
                    var lijst = Standpersoon.Lijst(kolommen, dag, selectie, keuze, stop);
                    Assert.Equal(Hertel(alle, treden, soort).Select(een => een.Persoon), lijst.Select(een => een.Persoon));
                    Assert.Equal(keuze.Aantal(opname), lijst.Count);
                }
            }
        }

        static IEnumerable<Standpersoon> Hertel(IReadOnlyList<Standpersoon> alle, IReadOnlyList<Trede> treden, Standsoort soort) => alle.Where(een => treden.Count == 0 || treden.Contains(een.Trede)).Where(een => soort switch
        {
            Standsoort.Verouderd => een.Verouderd,
            Standsoort.NietGemeten => een.NietGemeten,
            Standsoort.Aantal => true,
            _ => een.Trede.Waarde is >= 1 and <= 5 && een.Groei.ToString() == soort switch { Standsoort.Groei => "Groei", Standsoort.GeenGroei => "GeenGroei", _ => "Onbekend" },
        });
    }

    [Fact]
    public void Stroompersoon_BehindEachNumber_IsAsManyAsTheNumber()
    {
        var kolommen = Toevalskolommen.Maak(8, 400);
        var (periode, stop) = (new Periode(Dag("2011-12-31"), Dag("2013-06-30")), TestContext.Current.CancellationToken);
        foreach (var selectie in FilterTests.Toevalskeuzes())
        {
            var stromen = Stromen.Maak(kolommen, periode, selectie, stop)[0];
            var alle = Stroompersoon.Lijst(kolommen, periode, selectie, null, stop);
            Assert.Equal(stromen.Matrix.Sum(stroom => stroom.Aantal) + stromen.Tussentijds, alle.Count);
            foreach (var stroom in stromen.Matrix)
            {
                var keuze = new Stroomkeuze([stroom.Van], [stroom.Naar]);
                var lijst = Stroompersoon.Lijst(kolommen, periode, selectie, keuze, stop);
                Assert.Equal((stroom.Aantal, stroom.Aantal), (lijst.Count, keuze.Aantal(stromen)));
                Assert.Equal(alle.Where(een => een.Van == stroom.Van && een.Naar == stroom.Naar), lijst);
            }

            Assert.Equal(stromen.Tussentijds, Stroompersoon.Lijst(kolommen, periode, selectie, Stroomkeuze.AlleenTussen, stop).Count);
            Assert.Equal(stromen.Matrix.Where(stroom => stroom.Naar.Reden is not null).Sum(stroom => stroom.Aantal),
                Stroompersoon.Lijst(kolommen, periode, selectie, new Stroomkeuze([], [.. Stroompunt.Alle.Where(punt => punt.Reden is not null)]), stop).Count);
        }
    }

    [Fact]
    public void Stromen_OfWhoBeganOnARung_AreTheRowsOfThatRung()
    {
        var kolommen = Toevalskolommen.Maak(9, 400);
        var (periode, stop) = (new Periode(Dag("2011-12-31"), Dag("2013-06-30")), TestContext.Current.CancellationToken);
        var alle = Stromen.Maak(kolommen, periode, Selectie.Iedereen, stop)[0];
        foreach (var trede in Momentopname.Volgorde)
        {
            var deel = Stromen.Maak(kolommen, periode, Selectie.Iedereen with { Starttreden = [trede] }, stop)[0];
            Assert.Equal(alle.Matrix.Where(stroom => stroom.Van.Trede == trede), deel.Matrix);
            Assert.Equal(0, deel.Tussentijds);
        }
    }

    [Fact]
    public void Stroompunt_EveryName_IsReadBack() => Assert.All(Stroompunt.Alle, punt =>
    {
        Assert.True(Stroompunt.TryParse(punt.ToString(), out var gelezen));
        Assert.Equal(punt, gelezen);
    });

    [Fact]
    public void Stroomregel_RandomClients_AreThoseOfTheMatrix()
    {
        var periode = new Periode(Dag("2011-12-31"), Dag("2013-06-30"));
        for (var zaad = 0; zaad < 30; zaad++)
        {
            var kolommen = Toevalskolommen.Maak(zaad, 60);
            foreach (var keuze in FilterTests.Toevalskeuzes())
            {
                var stromen = Stromen.Maak(kolommen, periode, keuze, TestContext.Current.CancellationToken)[0];
                var lijst = Stroomregel.Lijst(kolommen, periode, keuze);
                Assert.Equal(stromen.Tussentijds, lijst.Count(regel => regel.Van is null));
                Assert.Equal(
                    stromen.Matrix.Select(stroom => $"{stroom.Van}>{stroom.Naar} {stroom.Aantal}").Order(StringComparer.Ordinal),
                    lijst.Where(regel => regel.Van is not null).GroupBy(regel => $"{regel.Van}>{regel.Naar}", StringComparer.Ordinal).Select(groep => $"{groep.Key} {groep.Count()}").Order(StringComparer.Ordinal));
                foreach (var regel in lijst)
                {
                    Assert.Equal(regel.Van != Stroompunt.Nieuw, regel.VanRij is not null || regel.Van is null);
                    Assert.NotNull(regel.NaarRij);
                    Assert.True(regel.VanRij is not { } van || (Bestaat(kolommen, regel.Klant.Bsn, van) && van.Dag <= periode.Van));
                    Assert.True(Bestaat(kolommen, regel.Klant.Bsn, regel.NaarRij!.Value) && regel.NaarRij.Value.Dag <= periode.Tot);
                }
            }
        }
    }

    [Fact]
    public void Effectregel_RandomTrajecten_AreThoseOfTheEffects()
    {
        for (var zaad = 0; zaad < 30; zaad++)
        {
            var kolommen = Toevalskolommen.Maak(zaad, 60);
            foreach (var keuze in FilterTests.Toevalskeuzes())
            {
                var totaal = Effect.MaakSamen(kolommen, Dag("2011-01-01"), Dag("2013-12-31"), keuze, Effect.Standaard, Dag("2014-01-01"), false, TestContext.Current.CancellationToken).Totaal.BijEinde;
                var lijst = Effectregel.Lijst(kolommen, Dag("2011-01-01"), Dag("2013-12-31"), keuze, Dag("2014-01-01"));
                Assert.Equal(
                    [totaal.Gestegen, totaal.Gelijk, totaal.Gedaald, totaal.Uitgestroomd, totaal.Onbepaald],
                    new[] { "gestegen", "gelijk", "gedaald", "uitgestroomd", "onbepaald" }.Select(uitkomst => lijst.Count(regel => regel.Uitkomst == uitkomst)));
                Assert.Equal(totaal.Aantal, lijst.Select(regel => regel.Traject).Distinct().Count());
                Assert.All(lijst, regel => Assert.InRange(regel.Traject, Plaats(kolommen, regel.Klant.Bsn, 0), Plaats(kolommen, regel.Klant.Bsn, 1) - 1));
            }
        }
    }

    [Fact]
    public void Standregel_AClient_NamesTheRowThatDecides()
    {
        var regel = Assert.Single(Standregel.Lijst(
            Proefrij.Voeg(Meting(1, 2, "2012-05-01", 8), Meting(1, 0, "2011-03-01", 2, groepen: "1"), Meting(1, 1, "2011-12-31", 4, groepen: "4")).Kolommen, Dag("2012-12-31"), Selectie.Iedereen));

        Assert.Equal((Klant(1), Trede.Van(4), Groeipotentieel.GeenGroei), (regel.Klant, regel.Trede, regel.Groei));
        Assert.Equal("1,4", regel.Subgroepen.ToString());
        Assert.Equal(new Rijaanduiding(1, Dag("2011-12-31"), false), regel.Rij);
        Assert.False(regel.Verouderd || regel.NietGemeten);
    }

    // Two systems leave on two days; then the client as a whole: the newest, on one day the one about the person.
    [Theory]
    [InlineData("0 2012-03-01 uitval|1 2012-04-01 anders", "1 2012-04-01")]
    [InlineData("0 2012-04-01 uitval|1 2012-03-01 anders", "0 2012-04-01")]
    [InlineData("0 2012-04-01 uitval|1 2012-04-01 anders", "0 2012-04-01")]
    [InlineData("0 2012-04-01 uitval|1 2012-04-01 verhuisd", "1 2012-04-01")]
    [InlineData("1 2012-04-01 verhuisd", "1 2012-04-01")]
    [InlineData("0 2012-03-01 uitval|1 2012-04-01 uitval", "1 2012-04-01")]
    [InlineData("0 2012-03-01 verhuisd|1 2012-04-01 overleden|2 2012-04-01 verhuisd", "1 2012-04-01")]
    [InlineData("0 2012-03-01 verhuisd|2 2012-04-01 verhuisd", "2 2012-04-01")]
    [InlineData("0 2012-03-01 uitval|1 2012-04-01 anders|1 2013-04-01 anders", "1 2012-04-01")]
    public void Stroomregel_ALeaver_NamesTheLeavingThatDecides(string vertrekken, string verwacht)
    {
        var rijen = vertrekken.Split('|').Select(tekst => tekst.Split(' ')).Select(delen => Proefrij.Vertrek(1, delen[0][0] - '0', delen[1], delen[2] switch
        {
            "uitval" => Uitstroomreden.UitvalTraject,
            "anders" => Uitstroomreden.UitUitkeringAnders,
            "overleden" => Uitstroomreden.Overleden,
            _ => Uitstroomreden.Verhuisd,
        }));

        var regel = Assert.Single(Stroomregel.Lijst(Proefrij.Voeg([Meting(1, 0, "2011-01-01", 3), Meting(1, 1, "2011-01-01", 3), .. rijen]).Kolommen, new Periode(Dag("2011-12-31"), Dag("2012-12-31")), Selectie.Iedereen));

        Assert.Equal(new Rijaanduiding(0, Dag("2011-01-01"), false), regel.VanRij);
        Assert.Equal(verwacht, $"{regel.NaarRij!.Value.Bron} {regel.NaarRij.Value.Dag}");
        Assert.True(regel.NaarRij.Value.Uitstroom);
    }

    [Fact]
    public void Stroomregel_WhoIsNew_HasNoRowToComeFrom()
    {
        var regel = Assert.Single(Stroomregel.Lijst(Proefrij.Voeg(Meting(1, 0, "2012-01-01", 3)).Kolommen, new Periode(Dag("2011-12-31"), Dag("2012-12-31")), Selectie.Iedereen));

        Assert.Equal((Stroompunt.Nieuw, null, Stroompunt.Op(Trede.Van(3))), (regel.Van!.Value, regel.VanRij, regel.Naar!.Value));
    }

    [Fact]
    public void Lists_SeveralMunicipalities_StandByMunicipalityAndBsn()
    {
        var tabel = new Gemeentetabel();
        foreach (var code in new[] { 363, 14 }) tabel.Nummer(Gemeente.Van(code));
        var kolommen = Samenvoeging.Voeg(
            [Meetblokbouwer.Van([Meting(7, 0, "2012-01-01", 3, gemeente: 1), Meting(2, 0, "2012-01-01", 3, gemeente: 1), Meting(7, 0, "2012-01-01", 4, gemeente: 2)])], Bronnen, tabel, TestContext.Current.CancellationToken).Kolommen;

        Assert.Equal([Klant(7, 14), Klant(2, 363), Klant(7, 363)], Standregel.Lijst(kolommen, Dag("2012-12-31"), Selectie.Iedereen).Select(regel => regel.Klant));
        Assert.Equal([Klant(2, 363), Klant(7, 363)], Standregel.Lijst(kolommen, Dag("2012-12-31"), new Selectie([], null, Gemeente.Van(363))).Select(regel => regel.Klant));
        Assert.Equal([Klant(7, 14), Klant(2, 363), Klant(7, 363)], Stroomregel.Lijst(kolommen, new Periode(Dag("2011-12-31"), Dag("2012-12-31")), Selectie.Iedereen).Select(regel => regel.Klant));
    }

    [Fact]
    public void Lists_OfColumnsWithoutBsns_AreAWrongCall()
    {
        var kolommen = new Participatiekolommen(Bronnen, [default], null, [0], [], [], null, default, [], null);

        Assert.Throws<ArgumentException>(() => Standregel.Lijst(kolommen, Dag("2012-12-31"), Selectie.Iedereen));
        Assert.Throws<ArgumentException>(() => Stroomregel.Lijst(kolommen, new Periode(Dag("2011-12-31"), Dag("2012-12-31")), Selectie.Iedereen));
        Assert.Throws<ArgumentException>(() => Effectregel.Lijst(kolommen, Dag("2011-12-31"), Dag("2012-12-31"), Selectie.Iedereen, Dag("2014-01-01")));
    }

    private static int Plaats(Participatiekolommen kolommen, Bsn bsn, int erachter) => kolommen.Trajecten.Begin[Array.IndexOf(kolommen.Bsns!, bsn.Getal) + erachter];

    private static bool Bestaat(Participatiekolommen kolommen, Bsn bsn, Rijaanduiding gezocht)
    {
        var persoon = Array.IndexOf(kolommen.Bsns!, bsn.Getal);
        for (var rij = kolommen.Begin[persoon]; rij < kolommen.Begin[persoon + 1]; rij++)
        {
            var soort = new Rijsoort(kolommen.Soorten[(int)kolommen.Soortnummers[rij]]);
            if (new Rijaanduiding(soort.Bron, Participatie.Kern.Dag.VanNummer(kolommen.Dagen[rij]), soort.Uitstroom) == gezocht) return true;
        }

        return false;
    }
}
