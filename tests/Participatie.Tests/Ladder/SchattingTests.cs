using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;
using Participatie.Tests.Koppeling;
using static Participatie.Tests.Koppeling.Proefrij;
using static Participatie.Tests.Koppeling.Proeftraject;

namespace Participatie.Tests.Ladder;

/// <summary>Judgements of 31 December 2012 held against the twelve months behind it.</summary>
public sealed class SchattingTests
{
    // Of one client on rung 3, judged +: rose, did not, or nothing is known.
    [Theory]
    [InlineData("", "0 0 1")]
    [InlineData("2012-12-31 4", "0 0 0")]
    [InlineData("2013-01-01 4", "1 0 0")]
    [InlineData("2013-12-31 4", "1 0 0")]
    [InlineData("2014-01-01 4", "0 0 1")]
    [InlineData("2013-05-01 3", "0 1 0")]
    [InlineData("2013-05-01 1", "0 1 0")]
    [InlineData("2013-05-01 9", "0 1 0")]
    [InlineData("2013-05-01 5|2013-06-01 2", "1 0 0")]
    [InlineData("2013-05-01 uit 6", "1 0 0")]
    [InlineData("2013-05-01 uit 3", "0 1 0")]
    [InlineData("2013-05-01 uit", "0 1 0")]
    public void Maak_OneClient_RoseOrNotOrIsNotKnown(string later, string verwacht)
    {
        Meetrij[] rijen = [Meting(1, "2012-01-01", 3, Groeipotentieel.Groei), .. later.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Rij)];
        var rij = Maak(Proefrij.Voeg(rijen).Kolommen).Rijen.Single(rij => rij.Trede == Trede.Van(3) && rij.Groei == Groeipotentieel.Groei);

        Assert.Equal(verwacht, $"{rij.Gestegen} {rij.NietGestegen} {rij.Onbepaald}");
    }

    [Fact]
    public void Maak_JudgedNot_StandsApartAndAnUnknownJudgementNowhere()
    {
        var schatting = Maak(Proefrij.Voeg(
            Meting(1, "2012-01-01", 3, Groeipotentieel.GeenGroei), Meting(1, "2013-05-01", 4, Groeipotentieel.GeenGroei),
            Meting(2, "2012-01-01", 3, Groeipotentieel.Onbekend), Meting(3, "2012-01-01", 6, Groeipotentieel.NietVanToepassing)).Kolommen);

        Assert.Equal(10, schatting.Rijen.Count);
        Assert.Equal(new Schattingrij(Trede.Van(3), Groeipotentieel.GeenGroei, 1, 1, 0), Assert.Single(schatting.Rijen, rij => rij.Aantal > 0));
    }

    [Theory]
    [InlineData(3, "2013-03-31", 1)]
    [InlineData(3, "2013-04-01", 0)]
    [InlineData(24, "2014-12-31", 1)]
    public void Maak_TheHorizon_IsASetting(int maanden, string dag, int gestegen) => Assert.Equal(
        gestegen, Schatting.Maak(Proefrij.Voeg(Meting(1, "2012-01-01", 3, Groeipotentieel.Groei), Meting(1, dag, 4, Groeipotentieel.Groei)).Kolommen, Dag("2012-12-31"), maanden, Selectie.Iedereen, TestContext.Current.CancellationToken)[0].Rijen.Sum(rij => rij.Gestegen));

    [Fact]
    public void Maak_RandomClients_AreThoseOfTheSnapshot()
    {
        for (var zaad = 0; zaad < 40; zaad++)
        {
            var kolommen = Toevalskolommen.Maak(zaad, 60);
            foreach (var selectie in new[] { Selectie.Iedereen, new Selectie([Subgroepen.Geen.Met(1), Subgroepen.Geen.Met(5)], null, default), new Selectie([], Dag("2014-01-01"), default), new Selectie([], null, default) { Instrumenten = ["Stage"] } })
            {
                var opname = Momentopname.Maak(kolommen, Dag("2012-12-31"), selectie, false, TestContext.Current.CancellationToken)[0];
                var schatting = Schatting.Maak(kolommen, Dag("2012-12-31"), 12, selectie, TestContext.Current.CancellationToken)[0];
                Assert.Equal(
                    opname.Rijen.Where(rij => rij.Trede.KentGroei).SelectMany(rij => new[] { (rij.Trede, Groeipotentieel.Groei, rij.Groei), (rij.Trede, Groeipotentieel.GeenGroei, rij.GeenGroei) }),
                    schatting.Rijen.Select(rij => (rij.Trede, rij.Groei, rij.Aantal)));
                Assert.All(schatting.Rijen, rij => Assert.True(rij.Gestegen >= 0 && rij.Onbepaald >= 0 && rij.NietGestegen >= 0));
            }
        }
    }

    [Fact]
    public void Samen_TwoMunicipalities_AddsThem()
    {
        var tabel = new Gemeentetabel();
        foreach (var code in new[] { 14, 363 }) tabel.Nummer(Gemeente.Van(code));
        var kolommen = Samenvoeging.Voeg([Meetblokbouwer.Van([Meting(1, 0, "2012-01-01", 3, gemeente: 1), Meting(1, 0, "2013-02-01", 4, gemeente: 1), Meting(1, 0, "2012-01-01", 3, gemeente: 2), Meting(2, 0, "2012-01-01", 2, gemeente: 2)])], Bronnen, tabel, TestContext.Current.CancellationToken).Kolommen;

        var delen = Schatting.Maak(kolommen, Dag("2012-12-31"), 12, Selectie.Iedereen, TestContext.Current.CancellationToken);
        var samen = Schatting.Samen(delen);

        Assert.Equal(["0014", "0363"], delen.Select(deel => deel.Gemeente.ToString()));
        Assert.Equal((2, 1, 1), Cijfers(samen, 3));
        Assert.Equal((1, 0, 1), Cijfers(samen, 2));
        Assert.Equal((Dag("2012-12-31"), 12), (samen.Dag, samen.Horizon));
    }

    private static (int Aantal, int Gestegen, int Onbepaald) Cijfers(Schatting schatting, int trede)
    {
        var rij = schatting.Rijen.Single(rij => rij.Trede == Trede.Van(trede) && rij.Groei == Groeipotentieel.GeenGroei);
        return (rij.Aantal, rij.Gestegen, rij.Onbepaald);
    }

    private static Schatting Maak(Participatiekolommen kolommen) => Assert.Single(Schatting.Maak(kolommen, Dag("2012-12-31"), 12, Selectie.Iedereen));

    private static Meetrij Rij(string tekst)
    {
        var delen = tekst.Split(' ');
        int? trede = delen[^1][0] is >= '0' and <= '9' && delen[^1].Length == 1 ? delen[^1][0] - '0' : null;
        return delen[1] == "uit"
            ? Vertrek(1, delen[0], trede, Uitstroomreden.Onbekend)
            : Meting(1, delen[0], trede!.Value, trede is >= 1 and <= 5 ? Groeipotentieel.Onbekend : Groeipotentieel.NietVanToepassing);
    }
}
