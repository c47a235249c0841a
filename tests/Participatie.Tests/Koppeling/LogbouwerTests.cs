using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Tests.Koppeling;

/// <summary>The columns of a log: what a correction takes away, from the day on which it became known.</summary>
public sealed class LogbouwerTests
{
    private static readonly Dag Meetdag = Dag.Van(new DateOnly(2015, 3, 1)), Andere = Dag.Van(new DateOnly(2015, 4, 1));

    private static readonly Dag Eerst = Dag.Van(new DateOnly(2015, 5, 1)), Later = Dag.Van(new DateOnly(2015, 6, 1));

    [Fact]
    public void Correcting_OnTheSameDay_DoesNotUniteTheOccasions()
    {
        var bouwer = Bouwer();
        bouwer.Vervang(2, 1, Sleutel(Meetdag), Later);
        bouwer.Voeg(2, 1, Rij(Meetdag, 4, Meetmoment.Overig, Later));
        bouwer.Voeg(1, 1, Rij(Meetdag, 3, Meetmoment.Jaarmeting, Eerst));
        Assert.Equal([$"{Meetdag} 3 Jaarmeting {Eerst}", $"{Meetdag} 4 Overig {Later}"], Regels(bouwer.Bouw(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void Correcting_ToAnotherDay_TakesTheOldRowAwayAndKeepsItAsKnownBefore()
    {
        var bouwer = Bouwer();
        bouwer.Voeg(1, 1, Rij(Meetdag, 3, Meetmoment.Jaarmeting, Eerst));
        bouwer.Vervang(2, 1, Sleutel(Meetdag), Later);
        bouwer.Voeg(2, 1, Rij(Andere, 4, Meetmoment.Overig, Later));
        var kolommen = bouwer.Bouw(TestContext.Current.CancellationToken);
        Assert.Equal([$"{Meetdag} 3 Jaarmeting {Eerst}", $"{Meetdag} weg Geen {Later}", $"{Andere} 4 Overig {Later}"], Regels(kolommen));
        Assert.Equal((1, 0), Standen(kolommen, Meetdag, Eerst));
        Assert.Equal((0, 0), Standen(kolommen, Meetdag, null));
        Assert.Equal((0, 1), Standen(kolommen, Andere, null));
    }

    [Fact]
    public void Correcting_BeforeItWasKnown_LeavesNothingOfTheOldRow()
    {
        var bouwer = Bouwer();
        bouwer.Voeg(1, 1, Rij(Meetdag, 3, Meetmoment.Jaarmeting, Later));
        bouwer.Vervang(2, 1, Sleutel(Meetdag), Eerst);
        bouwer.Voeg(2, 1, Rij(Andere, 4, Meetmoment.Overig, Eerst));
        Assert.Equal([$"{Andere} 4 Overig {Eerst}"], Regels(bouwer.Bouw(TestContext.Current.CancellationToken)));
    }

    private static Logbouwer Bouwer() => new([Bron.TryParse("trede", out var bron) ? bron : throw new InvalidOperationException()], Gemeente.Van(9001));

    private static Meetsleutel Sleutel(Dag dag) => Meetsleutel.Van(1_000_000_007u, 1, 0, dag, uitstroom: false);

    private static Meetrij Rij(Dag dag, int trede, Meetmoment momenten, Dag bekend) =>
        new(Sleutel(dag), Meetwaarde.Meting(Trede.Van(trede), Groeipotentieel.Onbekend, momenten, Subgroepen.Geen, zonderAntwoorden: false, bekend));

    private static (int Drie, int Vier) Standen(Participatiekolommen kolommen, Dag dag, Dag? bekendOp)
    {
        var rijen = Momentopname.Maak(kolommen, dag, new Selectie([], bekendOp, default), metNietGemeten: false).Single().Rijen;
        return (rijen.Single(rij => rij.Trede == Trede.Van(3)).Aantal, rijen.Single(rij => rij.Trede == Trede.Van(4)).Aantal);
    }

    private static List<string> Regels(Participatiekolommen kolommen)
    {
        Assert.Equal([1_000_000_007u], kolommen.Klantnummers!);
        var regels = new List<string>();
        for (var rij = 0; rij < kolommen.Rijen; rij++)
        {
            var waarde = new Rijsoort(kolommen.Soorten[(int)kolommen.Soortnummers[rij]]).Waarde;
            regels.Add($"{Dag.VanNummer(kolommen.Dagen[rij])} {(waarde.IsWeg ? "weg" : waarde.Trede.ToString())} {waarde.Momenten} {(kolommen.Bekend.IsEmpty ? kolommen.AlleBekend : Dag.VanNummer(kolommen.Bekend[rij]))}");
        }

        return regels;
    }
}
