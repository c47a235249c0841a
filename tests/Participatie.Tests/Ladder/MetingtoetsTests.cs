using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

/// <summary>What there is to say of a measurement before it is saved.</summary>
public sealed class MetingtoetsTests
{
    private static readonly Metingtoets Gewoon = new(Geboortedatum.Van(new DateOnly(1990, 6, 15)), Dag(2025, 5, 1), null, Uitstroomreden.Geen);

    [Theory]
    [InlineData(2026, 3, 2, "")]
    [InlineData(2026, 3, 3, "Toekomst")]
    [InlineData(2025, 5, 1, "")]
    [InlineData(2025, 4, 30, "LaatNieuws")]
    [InlineData(1990, 6, 14, "VoorGeboorte LaatNieuws")]
    public void Day_IsHeldAgainstWhatIsKnown(int jaar, int maand, int dag, string verwacht) => Assert.Equal(verwacht, Toets(Gewoon, Dag(jaar, maand, dag)));

    [Fact]
    public void Day_AfterLeaving_IsComingBackOrCannotBe()
    {
        var weg = Gewoon with { Vertrokken = Dag(2025, 9, 1), Vertrekreden = Uitstroomreden.Verhuisd };

        Assert.Equal("Terugkeer", Toets(weg, Dag(2025, 9, 1)));
        Assert.Equal(string.Empty, Toets(weg, Dag(2025, 8, 31)));
        Assert.Equal("NaOverlijden", Toets(weg with { Vertrekreden = Uitstroomreden.Overleden }, Dag(2025, 9, 1)));
    }

    [Theory]
    [InlineData(new[] { 1, 2 }, "UitkeringEnGeen")]
    [InlineData(new[] { 1, 3, 7 }, "")]
    [InlineData(new[] { 6 }, "LeeftijdPastNiet")]
    [InlineData(new[] { 9, 31 }, "")]
    public void Subgroups_AreHeldAgainstEachOtherAndTheAge(int[] groepen, string verwacht) =>
        Assert.Equal(verwacht, Toets(Gewoon, Dag(2026, 3, 2), groepen.Aggregate(Subgroepen.Geen, (set, nummer) => set.Met(nummer))));

    [Fact]
    public void Facts_AreThereForEach() => Assert.All(Enum.GetValues<Metingbezwaar>(), bezwaar => Assert.Equal(bezwaar, Metingbezwaarfeiten.Van(bezwaar).Bezwaar));

    [Fact]
    public void Ways_ThroughTheQuestions_AreOnePerRungWithNothingBesideIt()
    {
        Assert.Equal([6, 5, 4, 3, 2, 1], Vragenlijst.Wegen.Select(weg => (int)Plaatsing.Bepaal(weg).Trede.Waarde));
        Assert.All(Vragenlijst.Wegen, weg => Assert.False(Plaatsing.Bepaal(weg).NaBesluit));
    }

    [Fact]
    public void Rules_AreOfferedOnlyWhereTheyChangeTheRung() =>
        Assert.All(Regelfeiten.Alle, regel => Assert.DoesNotContain(regel.Trede, regel.BijTreden));

    [Fact]
    public void Version_WithARuleOff_DoesNotUseIt()
    {
        var keuzen = new Regelkeuzen([new(Instelbareregel.StageMetVergoeding, Dag(2026, 1, 1), Instelbareregelfeiten.Nee)]);

        Assert.True(keuzen.Versie(Dag(2025, 12, 31)).Gebruikt(ToegepasteRegel.StageMetVergoeding));
        Assert.Equal([ToegepasteRegel.StageMetVergoeding], keuzen.Versie(Dag(2026, 1, 1)).UitgeschakeldeRegels);
    }

    private static string Toets(Metingtoets toets, Dag dag, Subgroepen groepen = default) => string.Join(' ', toets.Toets(dag, groepen, Dag(2026, 3, 2)));

    private static Dag Dag(int jaar, int maand, int dag) => Participatie.Kern.Dag.Van(new DateOnly(jaar, maand, dag));
}
