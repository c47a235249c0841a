using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

/// <summary>Rules that a municipality sets, and its closing days.</summary>
public sealed class RegelkeuzenTests
{
    [Fact]
    public void Rules_All_HaveADefaultThatCanBeChosen()
    {
        Assert.Equal(Enum.GetValues<Instelbareregel>(), Instelbareregelfeiten.Alle.Select(feiten => feiten.Regel));
        Assert.Equal(Instelbareregelfeiten.Alle.Count, Instelbareregelfeiten.Alle.Select(feiten => feiten.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Instelbareregelfeiten.Alle, feiten =>
        {
            Assert.True(feiten.Kan(feiten.Standaard));
            Assert.Equal(feiten.IsGetal, feiten.Eenheid.Length > 0);
            Assert.InRange(feiten.Code.Length, 1, 60);
            Assert.Same(feiten, Instelbareregelfeiten.MetCode(feiten.Code));
            Assert.Equal(feiten.Standaard, Regelkeuzen.Geen.Waarde(feiten.Regel, Dag.Laatste));
        });
        Assert.Equal(Regelfeiten.Alle.Select(feiten => feiten.Code), Instelbareregelfeiten.Alle.Take(3).Select(feiten => feiten.Code));
    }

    [Theory]
    [InlineData(Instelbareregel.Groeihorizon, "1", true)]
    [InlineData(Instelbareregel.Groeihorizon, "60", true)]
    [InlineData(Instelbareregel.Groeihorizon, "0", false)]
    [InlineData(Instelbareregel.Groeihorizon, "61", false)]
    [InlineData(Instelbareregel.Groeihorizon, " 12", false)]
    [InlineData(Instelbareregel.Groeihorizon, null, false)]
    [InlineData(Instelbareregel.UitstroomBbl, "nee", true)]
    [InlineData(Instelbareregel.UitstroomBbl, "Nee", false)]
    [InlineData(Instelbareregel.Inburgeraar, "met-aanbod", true)]
    [InlineData(Instelbareregel.KleineCellen, "1", false)]
    public void Value_ForARule_IsJudged(Instelbareregel regel, string? waarde, bool kan) => Assert.Equal(kan, Instelbareregelfeiten.Van(regel).Kan(waarde));

    [Fact]
    public void Choice_OnADay_IsTheLatestThatBeganAndCounts()
    {
        var (vroeg, laat) = (Dag.Van(new DateOnly(2020, 1, 1)), Dag.Van(new DateOnly(2025, 1, 1)));
        var keuzen = new Regelkeuzen([new(Instelbareregel.Groeihorizon, laat, "24"), new(Instelbareregel.Groeihorizon, vroeg, "6"), new(Instelbareregel.Groeihorizon, Dag.Laatste, "onzin"), new(Instelbareregel.UitstroomBol, vroeg, "nee")]);

        Assert.Equal(12, keuzen.Getal(Instelbareregel.Groeihorizon, Dag.Van(new DateOnly(2019, 12, 31))));
        Assert.Equal(6, keuzen.Getal(Instelbareregel.Groeihorizon, vroeg));
        Assert.Equal(24, keuzen.Getal(Instelbareregel.Groeihorizon, Dag.Laatste));
        Assert.True(keuzen.Aan(Instelbareregel.UitstroomWerk, laat));
        Assert.False(keuzen.Aan(Instelbareregel.UitstroomBol, laat));
        Assert.Throws<ArgumentOutOfRangeException>(() => keuzen.Aan(Instelbareregel.Groeihorizon, laat));
        Assert.Throws<ArgumentOutOfRangeException>(() => keuzen.Getal(Instelbareregel.Inburgeraar, laat));
    }

    [Fact]
    public void ClosingDays_OfAYear_AreInOrderAndFallBack()
    {
        Sluitdag[] gekozen = [Sluitdag.Standaard, new(6, 30, 2026), new(2, 29, 2028)];

        Assert.Equal([new DateOnly(2025, 12, 31)], Sluitdag.Van(2025, gekozen).Select(dag => dag.Datum));
        Assert.Equal([new DateOnly(2026, 6, 30), new DateOnly(2026, 12, 31)], Sluitdag.Van(2026, gekozen).Select(dag => dag.Datum));
        Assert.Equal(new DateOnly(2028, 2, 29), Sluitdag.Van(2028, gekozen)[0].Datum);
        Assert.Equal(new DateOnly(2029, 2, 28), Sluitdag.Van(2029, gekozen)[0].Datum);
        Assert.Equal([new DateOnly(2020, 12, 31)], Sluitdag.Van(2020, [new Sluitdag(6, 30, 2026)]).Select(dag => dag.Datum));
        Assert.True(Sluitdag.Kan(2, 29));
        Assert.False(Sluitdag.Kan(2, 30));
        Assert.False(Sluitdag.Kan(13, 1));
        Assert.False(Sluitdag.Kan(6, 0));
    }
}
