using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

public sealed class MeetsleutelTests
{
    [Fact]
    public void Van_RandomParts_GivesThemBack()
    {
        var toeval = new Random(1);
        var bsns = Bsns();
        for (var keer = 0; keer < 100_000; keer++)
        {
            var (bsn, gemeente, bron, dag, uit) = Delen(toeval, bsns);
            var sleutel = Meetsleutel.Van(bsn, gemeente, bron, dag, uit);
            Assert.Equal(bsn.Getal, sleutel.Persoon);
            Assert.Equal(gemeente, sleutel.Gemeente);
            Assert.Equal(bron, sleutel.Bron);
            Assert.Equal(dag, sleutel.Dag);
            Assert.Equal(uit, sleutel.Uitstroom);
            Assert.Equal(bsn.Getal % 256, sleutel.Groep);
        }
    }

    [Theory]
    [InlineData(0, 0, 0, false)]
    [InlineData(4095, 31, 65_535, true)]
    [InlineData(4095, 0, 0, false)]
    [InlineData(0, 31, 0, false)]
    [InlineData(0, 0, 65_535, false)]
    [InlineData(0, 0, 0, true)]
    public void Van_Bounds_DoNotTouchEachOther(int gemeente, int bron, int dag, bool uit)
    {
        foreach (var bsn in new[] { Bsn.Van(999_990_019), Bsns()[0], Bsns()[^1] })
        {
            var sleutel = Meetsleutel.Van(bsn, gemeente, bron, Dag.VanNummer((ushort)dag), uit);
            Assert.Equal((bsn.Getal, gemeente, bron, dag, uit), (sleutel.Persoon, sleutel.Gemeente, sleutel.Bron, sleutel.Dag.Nummer, sleutel.Uitstroom));
        }
    }

    [Fact]
    public void Bits_WithinAPerson_SortBySourceThenDayThenKind()
    {
        var toeval = new Random(2);
        var rijen = Enumerable.Range(0, 2000).Select(_ => (Bron: toeval.Next(32), Dag: (ushort)toeval.Next(65_536), Uit: toeval.Next(2) == 1)).ToList();
        var bsn = Bsn.Van(999_990_019);

        Assert.Equal(
            rijen.OrderBy(rij => rij.Bron).ThenBy(rij => rij.Dag).ThenBy(rij => rij.Uit),
            rijen.OrderBy(rij => Meetsleutel.Van(bsn, 7, rij.Bron, Dag.VanNummer(rij.Dag), rij.Uit).Bits));
    }

    [Fact]
    public void Bits_OtherPersons_AreNeverMixed()
    {
        var toeval = new Random(3);
        var bsns = Bsns();
        var sleutels = Enumerable.Range(0, 20_000).Select(_ =>
        {
            var (bsn, gemeente, bron, dag, uit) = Delen(toeval, bsns.Take(300).ToList());
            return Meetsleutel.Van(bsn, gemeente % 3, bron, dag, uit);
        }).OrderBy(sleutel => sleutel.Bits).Select(sleutel => (sleutel.Persoon, sleutel.Gemeente)).ToList();

        var wissels = sleutels.Zip(sleutels.Skip(1)).Count(paar => paar.First != paar.Second) + 1;
        Assert.Equal(sleutels.Distinct().Count(), wissels);
    }

    [Fact]
    public void ZonderGemeente_AKey_ChangesTheMunicipalityOnly()
    {
        var toeval = new Random(4);
        var bsns = Bsns();
        for (var keer = 0; keer < 10_000; keer++)
        {
            var (bsn, gemeente, bron, dag, uit) = Delen(toeval, bsns);
            Assert.Equal(Meetsleutel.Van(bsn, 0, bron, dag, uit), Meetsleutel.Van(bsn, gemeente, bron, dag, uit).ZonderGemeente());
        }
    }

    private static List<Bsn> Bsns() => [.. Enumerable.Range(999_900_000, 100_000).Select(getal => (uint)getal).Where(Bsn.SlaagtVoorElfproef).Select(Bsn.Van)];

    private static (Bsn Bsn, int Gemeente, int Bron, Dag Dag, bool Uit) Delen(Random toeval, List<Bsn> bsns) =>
        (bsns[toeval.Next(bsns.Count)], toeval.Next(4096), toeval.Next(32), Dag.VanNummer((ushort)toeval.Next(65_536)), toeval.Next(2) == 1);
}
