using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

public sealed class MeetwaardeTests
{
    private static readonly int[] Nummers = [0, 1, 2, 3, 4, 5, 6, 8, 9];

    [Fact]
    public void Meting_RandomParts_GivesThemBack()
    {
        var toeval = new Random(11);
        for (var keer = 0; keer < 100_000; keer++)
        {
            var (trede, groei, momenten) = (Trede.Van(Nummers[toeval.Next(9)]), (Groeipotentieel)toeval.Next(4), (Meetmoment)toeval.Next(64));
            var (groepen, zonder, bekend) = (new Subgroepen((uint)toeval.NextInt64(1L << 31)), toeval.Next(2) == 1, Dag.VanNummer((ushort)toeval.Next(65_536)));
            var waarde = Meetwaarde.Meting(trede, groei, momenten, groepen, zonder, bekend);
            Assert.Equal(trede, waarde.Trede);
            Assert.Equal(groei, waarde.Groei);
            Assert.Equal(momenten, waarde.Momenten);
            Assert.Equal(groepen, waarde.Subgroepen);
            Assert.Equal(zonder, waarde.ZonderAntwoorden);
            Assert.Equal(bekend, waarde.Bekend);
            Assert.Equal(Uitstroomreden.Geen, waarde.Reden);
        }
    }

    [Fact]
    public void Vertrek_RandomParts_GivesThemBack()
    {
        var toeval = new Random(12);
        for (var keer = 0; keer < 100_000; keer++)
        {
            var laatste = toeval.Next(7) is var nummer and > 0 ? Trede.Van(nummer) : (Trede?)null;
            var (momenten, reden, bekend) = ((Meetmoment)toeval.Next(64), (Uitstroomreden)toeval.Next(10), Dag.VanNummer((ushort)toeval.Next(65_536)));
            var waarde = Meetwaarde.Vertrek(laatste, momenten, reden, bekend);
            Assert.Equal(laatste, waarde.Trede);
            Assert.Equal(momenten, waarde.Momenten);
            Assert.Equal(reden, waarde.Reden);
            Assert.Equal(bekend, waarde.Bekend);
            Assert.Equal(Subgroepen.Geen, waarde.Subgroepen);
            Assert.Equal(Groeipotentieel.NietVanToepassing, waarde.Groei);
            Assert.False(waarde.ZonderAntwoorden);
        }
    }

    [Fact]
    public void Meting_AllAtTheirHighest_DoNotTouchEachOther()
    {
        var waarde = Meetwaarde.Meting(Trede.Van(9), Groeipotentieel.Onbekend, (Meetmoment)63, new Subgroepen(0x7FFF_FFFF), true, Dag.Laatste);

        Assert.Equal(9, waarde.Trede!.Value.Waarde);
        Assert.Equal(Enumerable.Range(1, 31), waarde.Subgroepen.Nummers());
        Assert.Equal(Uitstroomreden.Geen, waarde.Reden);
        Assert.Equal(Dag.Laatste, waarde.Bekend);
    }

    [Fact]
    public void MetBekend_ADay_ChangesThatDayOnly()
    {
        var waarde = Meetwaarde.Meting(Trede.Van(3), Groeipotentieel.Groei, Meetmoment.Jaarmeting, Subgroepen.Geen.Met(31), true, Dag.Laatste);

        Assert.Equal(Meetwaarde.Meting(Trede.Van(3), Groeipotentieel.Groei, Meetmoment.Jaarmeting, Subgroepen.Geen.Met(31), true, Dag.VanNummer(5)), waarde.MetBekend(Dag.VanNummer(5)));
    }

    [Fact]
    public void Rijsoort_RandomRow_HoldsAllButTheDays()
    {
        var toeval = new Random(13);
        var bsn = Bsn.Van(999_990_019);
        for (var keer = 0; keer < 50_000; keer++)
        {
            var (bron, uit) = (toeval.Next(32), toeval.Next(2) == 1);
            var waarde = uit
                ? Meetwaarde.Vertrek(null, Meetmoment.Uitstroom, (Uitstroomreden)toeval.Next(1, 10), Dag.Laatste)
                : Meetwaarde.Meting(Trede.Van(Nummers[toeval.Next(9)]), (Groeipotentieel)toeval.Next(4), (Meetmoment)toeval.Next(64), new Subgroepen((uint)toeval.NextInt64(1L << 31)), false, Dag.Laatste);
            var soort = Rijsoort.Van(Meetsleutel.Van(bsn, toeval.Next(4096), bron, Dag.VanNummer((ushort)toeval.Next(65_536)), uit), waarde);
            Assert.Equal(bron, soort.Bron);
            Assert.Equal(uit, soort.Uitstroom);
            Assert.Equal(waarde.MetBekend(Dag.Eerste), soort.Waarde);
        }
    }
}
