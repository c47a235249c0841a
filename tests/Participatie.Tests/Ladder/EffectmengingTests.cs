using Participatie.Kern;
using Participatie.Ladder;
using static Participatie.Tests.Koppeling.Proefrij;
using static Participatie.Tests.Koppeling.Proeftraject;

namespace Participatie.Tests.Ladder;

public sealed class EffectmengingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // 100 courses: 60 begin on rung 1 and 40 on 3. 300 placements all begin on 3. In all 60 of 400 begin on 1 (0.15).
    [Fact]
    public void Van_OtherBeginnings_IsHalfTheSumOfTheDifferences()
    {
        var menging = Effectmenging.Van(Tel(
            Enumerable.Range(0, 400).Select(persoon => (persoon, trede: persoon < 60 ? 1 : 3, instrument: persoon < 100 ? "Cursus" : "Stage"))));

        // Courses: |0.6 - 0.15| and |0.4 - 0.85| is 0.9, half of it 0.45. Placements: 0.15 and 0.15.
        Assert.Equal(["Cursus", "Stage"], menging.Select(deel => deel.Rij.Groep[0]));
        Assert.Equal(0.45, menging[0].Verschil!.Value, 1e-12);
        Assert.Equal(0.15, menging[1].Verschil!.Value, 1e-12);
        Assert.Equal([true, false], menging.Select(deel => deel.IsAnders));
        Assert.Equal([false, false], menging.Select(deel => deel.IsKlein));
        Assert.Equal([60, 0, 40, 0, 0, 0], menging[0].Rij.Starttreden);
    }

    [Fact]
    public void Van_ASmallGroup_IsSmallAndItsDifferenceIsNoWarning()
    {
        var menging = Effectmenging.Van(Tel(Enumerable.Range(0, 300).Select(persoon => (persoon, persoon < 99 ? 1 : 3, persoon < 99 ? "Cursus" : "Stage"))));

        Assert.Equal(0.67, menging[0].Verschil!.Value, 1e-12);
        Assert.Equal((true, false), (menging[0].IsKlein, menging[0].IsAnders));
    }

    [Theory]
    [InlineData(0.1999, false)]
    [InlineData(0.2, true)]
    public void IsAnders_FromOneInFive_IsMuch(double verschil, bool anders)
    {
        var rij = Tel(Enumerable.Range(0, 100).Select(persoon => (persoon, 1, "Cursus"))).Rijen[0];

        Assert.Equal(anders, new Effectmenging(rij, verschil).IsAnders);
    }

    [Fact]
    public void Van_NoStartingRungKnown_HasNoMeasure()
    {
        var effect = Tel([(1, 8, "Cursus"), (2, 3, "Stage")]);

        Assert.Equal([null, 0.0], Effectmenging.Van(effect).Select(deel => deel.Verschil));
        Assert.Null(Effectmenging.Van(effect.Rijen[1], effect.Totaal with { Starttreden = [] }).Verschil);
    }

    // The rows of the same effect by starting rung say how many there are on each.
    [Fact]
    public void Starttreden_RandomColumns_AreTheRowsByStartingRung()
    {
        for (var zaad = 1; zaad <= 20; zaad++)
        {
            var kolommen = Toevalskolommen.Maak(zaad, 120);
            var (van, tot) = (Dag("2011-01-01"), Dag("2013-12-31"));
            var effecten = Effect.MaakSamen(kolommen, van, tot, Selectie.Iedereen, [[Effectindeling.Starttrede], [Effectindeling.Instrument]], tot, metVergelijking: false, Stop);

            Assert.Equal(
                Enumerable.Range(1, 6).Select(trede => effecten[0].Rijen.Where(rij => rij.Groep[0] == FormattableString.Invariant($"{trede}")).Sum(rij => rij.Trajecten)),
                effecten[0].Totaal.Starttreden);
            Assert.Equal(effecten[1].Totaal.Starttreden, Enumerable.Range(0, 6).Select(trede => effecten[1].Rijen.Sum(rij => rij.Starttreden[trede])));
            Assert.All(Effectmenging.Van(effecten[1]), deel => Assert.InRange(deel.Verschil ?? 0, 0, 1));
        }
    }

    private static Effect Tel(IEnumerable<(int Persoon, int Trede, string Instrument)> trajecten)
    {
        var lijst = trajecten.ToList();
        var kolommen = Kolommen(
            [.. lijst.Select(deze => Meting(deze.Persoon, 0, "2012-03-01", deze.Trede))],
            [.. lijst.Select(deze => Traject(deze.Persoon, "A", "2012-03-01", "2013-03-01", instrument: deze.Instrument))]);
        return Effect.Maak(kolommen, Dag("2013-01-01"), Dag("2013-12-31"), Selectie.Iedereen, [Effectindeling.Instrument], Dag("2014-06-01"), metVergelijking: false, Stop)[0];
    }
}
