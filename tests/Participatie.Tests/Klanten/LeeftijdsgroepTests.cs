using Participatie.Klanten;

namespace Participatie.Tests.Klanten;

public sealed class LeeftijdsgroepTests
{
    [Theory]
    [InlineData("27-44", 27, 44, "27-44")]
    [InlineData(" 27-44 ", 27, 44, "27-44")]
    [InlineData("55+", 55, 150, "55+")]
    [InlineData("55-150", 55, 150, "55+")]
    [InlineData("-26", 0, 26, "-26")]
    [InlineData("0-26", 0, 26, "-26")]
    [InlineData("30", 30, 30, "30")]
    [InlineData("30-30", 30, 30, "30")]
    [InlineData("0+", 0, 150, "0+")]
    public void TryParse_Ages_AreReadAndShown(string tekst, int van, int totEnMet, string getoond)
    {
        Assert.True(Leeftijdsgroep.TryParse(tekst, out var groep));
        Assert.Equal(new Leeftijdsgroep(van, totEnMet), groep);
        Assert.Equal(getoond, groep.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-")]
    [InlineData("+")]
    [InlineData("27-")]
    [InlineData("44-27")]
    [InlineData("151")]
    [InlineData("27-151")]
    [InlineData("151+")]
    [InlineData("27-44-55")]
    [InlineData("--26")]
    [InlineData("27 - 44")]
    [InlineData("27,44")]
    [InlineData("a")]
    [InlineData("27+44")]
    [InlineData("99999999999")]
    public void TryParse_NoAges_IsFalse(string? tekst) => Assert.False(Leeftijdsgroep.TryParse(tekst, out _));

    [Theory]
    [InlineData(26, false)]
    [InlineData(27, true)]
    [InlineData(44, true)]
    [InlineData(45, false)]
    [InlineData(-1, false)]
    public void Bevat_AnAge_CountsBothEnds(int leeftijd, bool verwacht) => Assert.Equal(verwacht, new Leeftijdsgroep(27, 44).Bevat(leeftijd));

    [Fact]
    public void ToString_EveryGroup_ReadsBackTheSame()
    {
        for (var van = 0; van <= Leeftijdsgroep.Hoogste; van++)
        {
            for (var totEnMet = van; totEnMet <= Leeftijdsgroep.Hoogste; totEnMet++)
            {
                var groep = new Leeftijdsgroep(van, totEnMet);
                Assert.True(Leeftijdsgroep.TryParse(groep.ToString(), out var terug));
                Assert.Equal(groep, terug);
            }
        }
    }

    [Fact]
    public void Standaard_EveryAge_IsInOneGroup()
    {
        for (var leeftijd = 0; leeftijd <= Leeftijdsgroep.Hoogste; leeftijd++)
            Assert.Single(Leeftijdsgroep.Standaard, groep => groep.Bevat(leeftijd));
        Assert.Equal(["-26", "27-44", "45-54", "55+"], Leeftijdsgroep.Standaard.Select(groep => groep.ToString()));
    }
}
