using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

/// <summary>What a trial of the ladder gave, counted by hand.</summary>
public sealed class PilotverslagTests
{
    private static readonly Guid Noor = Guid.NewGuid(), Sam = Guid.NewGuid();

    // Five clients: the first measured twice, the second time lower; one out of sight.
    private static readonly Pilotverslag Verslag = Pilotverslag.Maak(
    [
        Meting(1, Noor, 10, 4, Groeipotentieel.Groei, "uren=16"),
        Meting(1, Sam, 20, 3, Groeipotentieel.GeenGroei, "uren=4"),
        Meting(2, Noor, 11, 2, Groeipotentieel.Onbekend, "mantelzorg=huisgenoot"),
        Meting(3, Noor, 12, 1, Groeipotentieel.Groei, string.Empty),
        Meting(4, Noor, 13, 6, Groeipotentieel.NietVanToepassing, "nazorg=ingekocht"),
        Meting(5, Sam, 14, 8, Groeipotentieel.NietVanToepassing, string.Empty),
    ]);

    [Fact]
    public void Counts_AreOfClientsMeasurementsAndPeople() => Assert.Equal((5, 6, 2), (Verslag.Gemeten, Verslag.Metingen, Verslag.Meters));

    [Fact]
    public void Rungs_AreThoseOfTheLastMeasurementOfEach()
    {
        Assert.Equal([(1, 1), (2, 1), (3, 1), (4, 0), (5, 0), (6, 1), (8, 1)], Verslag.Treden.Select(rij => ((int)rij.Trede.Waarde, rij.Aantal)).OrderBy(rij => rij.Item1));
        Assert.Equal((1, 0, 0), Groei(1));
        Assert.Equal((0, 0, 1), Groei(2));
        Assert.Equal((0, 1, 0), Groei(3));
    }

    [Theory]
    [InlineData("mantelzorg", 2, 1, "Ja, voor iemand in huis.", 1)]
    [InlineData("uren", 1, 0, "0 tot en met 4 uur", 1)]
    [InlineData("uren", 1, 0, "9 tot en met 16 uur", 0)]
    [InlineData("nazorg", 1, 0, "Ja, de gemeente heeft de nazorg apart ingekocht.", 1)]
    public void TestQuestions_AreCountedWhereTheyAreAsked(string code, int gevraagd, int zonder, string antwoord, int aantal)
    {
        var toets = Assert.Single(Verslag.Toetsvragen, vraag => vraag.Vraag.Code == code);

        Assert.Equal((gevraagd, zonder), (toets.Gevraagd, toets.ZonderAntwoord));
        Assert.Equal(aantal, Assert.Single(toets.Antwoorden, paar => paar.Antwoord == antwoord).Aantal);
    }

    [Fact]
    public void Nothing_Measured_IsAllZero()
    {
        var leeg = Pilotverslag.Maak([]);

        Assert.Equal((0, 0, 0), (leeg.Gemeten, leeg.Metingen, leeg.Meters));
        Assert.All(leeg.Treden, rij => Assert.Equal(0, rij.Aantal));
    }

    private static (int, int, int) Groei(int trede) => Verslag.Treden.Where(rij => rij.Trede.Waarde == trede).Select(rij => (rij.Groei, rij.GeenGroei, rij.GroeiOnbekend)).Single();

    private static Pilotmeting Meting(int klant, Guid meter, int dag, int trede, Groeipotentieel groei, string toets) =>
        new(klant, meter, Dag.Van(new DateOnly(2026, 2, dag)), Trede.Van(trede), groei, ToegepasteRegel.Geen, toets);
}
