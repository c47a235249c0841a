using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Tests.Koppeling;

public sealed class LeveringsconflictenTests
{
    private static readonly Bron Eerste = Naam("re-integratie");
    private static readonly Bron Tweede = Naam("educatie");
    private static readonly Dag Einde = Dag.Van(new DateOnly(2026, 1, 1));

    [Fact]
    public void Tel_AnotherRungOnTheSameDay_IsOneConflict() =>
        Assert.Equal(1, Leveringsconflicten.Tel(Kolommen(Rij(7, 0, 10, 3)), Tweede, [Rij(7, 0, 10, 4)], [], Einde, TestContext.Current.CancellationToken));

    [Fact]
    public void Tel_TheSameRungOrAPersonWhomNoOtherSourceKnows_IsNone()
    {
        Assert.Equal(0, Leveringsconflicten.Tel(Kolommen(Rij(7, 0, 10, 3)), Tweede, [Rij(7, 0, 10, 3)], [], Einde, TestContext.Current.CancellationToken));
        Assert.Equal(0, Leveringsconflicten.Tel(Kolommen(Rij(7, 0, 10, 3)), Tweede, [Rij(8, 0, 10, 4)], [], Einde, TestContext.Current.CancellationToken));
        Assert.Equal(0, Leveringsconflicten.Tel(Kolommen(Rij(7, 1, 10, 3)), Tweede, [Rij(7, 0, 11, 4)], [], Einde, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Tel_AConflictThatIsThereAlready_IsNotCountedAgain()
    {
        var kolommen = Kolommen(Rij(7, 0, 10, 3), Rij(7, 1, 10, 4), Rij(8, 0, 10, 2));

        Assert.Equal(0, Leveringsconflicten.Tel(kolommen, Tweede, [Rij(7, 0, 10, 4)], [], Einde, TestContext.Current.CancellationToken));
        Assert.Equal(1, Leveringsconflicten.Tel(kolommen, Tweede, [Rij(7, 0, 10, 4), Rij(8, 0, 10, 5)], [], Einde, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Tel_ASourceThatNobodyHeardOf_ComesBehindTheOthers() =>
        Assert.Equal(1, Leveringsconflicten.Tel(Kolommen(Rij(7, 0, 10, 3)), Naam("wmo"), [Rij(7, 0, 10, 4)], [], Einde, TestContext.Current.CancellationToken));

    // As they come from a database: by number of the client, sources by their place.
    private static Participatiekolommen Kolommen(params Meetrij[] rijen)
    {
        var bouwer = new Logbouwer([Eerste, Tweede], Gemeente.Van(363));
        for (var rij = 0; rij < rijen.Length; rij++) bouwer.Voeg(rij + 1, 1, rijen[rij] with { Sleutel = Meetsleutel.Van(rijen[rij].Sleutel.Persoon, 1, rijen[rij].Sleutel.Bron, rijen[rij].Sleutel.Dag, uitstroom: false) });
        return bouwer.Bouw(TestContext.Current.CancellationToken);
    }

    private static Meetrij Rij(uint klant, int bron, int dag, int trede)
    {
        var wanneer = Dag.Van(new DateOnly(2025, 1, 1).AddDays(dag));
        return new Meetrij(Meetsleutel.Van(klant, 0, bron, wanneer, uitstroom: false), Meetwaarde.Meting(Trede.Van(trede), Groeipotentieel.GeenGroei, Meetmoment.Jaarmeting, Subgroepen.Geen, zonderAntwoorden: true, wanneer));
    }

    private static Bron Naam(string naam) => Bron.TryParse(naam, out var bron) ? bron : throw new ArgumentException(naam, nameof(naam));
}
