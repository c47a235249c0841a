using System.Text;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Tests.Koppeling;

public sealed class SrgmomentenTests
{
    [Fact]
    public void Bepaal_PositionsOfOneProvision_FirstIsTheStart()
    {
        var uit = Srgmomenten.Bepaal([[Meting(1, "A", "2013-05-01", 3), Meting(1, "A", "2013-01-01", 2), Meting(1, "A", "2014-01-01", 4)]]);

        Assert.Equal([Meetmoment.Overig, Meetmoment.StartTraject, Meetmoment.Overig], uit[0].Select(rij => rij.Waarde.Momenten));
        Assert.Equal([3, 2, 4], uit[0].Select(rij => (int)rij.Waarde.Trede!.Value.Waarde));
    }

    [Fact]
    public void Bepaal_FirstInAnotherDelivery_IsFound()
    {
        var uit = Srgmomenten.Bepaal([[Meting(1, "A", "2013-05-01", 3)], [], [Meting(1, "A", "2013-01-01", 2)]]);

        Assert.Equal([1, 0, 1], uit.Select(levering => levering.Count));
        Assert.Equal(Meetmoment.Overig, uit[0][0].Waarde.Momenten);
        Assert.Equal(Meetmoment.StartTraject, uit[2][0].Waarde.Momenten);
    }

    [Fact]
    public void Bepaal_OtherProvisionsPersonsAndSources_EachHaveTheirOwnStart()
    {
        var uit = Srgmomenten.Bepaal([[Meting(1, "A", "2013-01-01", 2), Meting(1, "B", "2013-02-01", 3), Meting(2, "A", "2013-03-01", 4), Meting(1, "A", "2013-04-01", 5, bron: 1)]]);

        Assert.All(uit[0], rij => Assert.Equal(Meetmoment.StartTraject, rij.Waarde.Momenten));
    }

    [Fact]
    public void Bepaal_TheSameDayTwice_IsTheStartTwice()
    {
        var uit = Srgmomenten.Bepaal([[Meting(1, "A", "2013-01-01", 2)], [Meting(1, "A", "2013-01-01", 2)]]);

        Assert.All(uit, levering => Assert.Equal(Meetmoment.StartTraject, levering[0].Waarde.Momenten));
    }

    [Fact]
    public void Bepaal_TheStart_KeepsAllElse()
    {
        var meting = Meting(1, "A", "2013-01-01", 2);

        var rij = Srgmomenten.Bepaal([[meting]])[0][0];

        Assert.Equal(meting.Rij.Sleutel, rij.Sleutel);
        Assert.Equal(Meetwaarde.Meting(Trede.Van(2), Groeipotentieel.Onbekend, Meetmoment.StartTraject, Subgroepen.Geen.Met(3), true, Proefrij.Geleverd), rij.Waarde);
    }

    private static Srgmeting Meting(int persoon, string nummer, string dag, int trede, int bron = 0)
    {
        var waarde = Meetwaarde.Meting(Trede.Van(trede), Groeipotentieel.Onbekend, Meetmoment.Overig, Subgroepen.Geen.Met(3), true, Proefrij.Geleverd);
        var rij = new Meetrij(Meetsleutel.Van(Proefrij.Persoon(persoon), 0, bron, Proefrij.Dag(dag), false), waarde);
        return new Srgmeting(rij, new Voorziening(new Klant(default, Proefrij.Persoon(persoon)), bron, Voorziening.Hash(Encoding.ASCII.GetBytes(nummer))));
    }
}
