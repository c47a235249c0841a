using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

public sealed class SelectieTests
{
    [Theory]
    [InlineData("1,4", "1|4")]
    [InlineData("1+4", "1,4")]
    [InlineData("1+4,7", "1,4|7")]
    [InlineData("7,1+4", "7|1,4")]
    [InlineData("4+1", "1,4")]
    [InlineData("1,1", "1|1")]
    [InlineData("1+1", "1")]
    [InlineData(" 1 , 4 ", "1|4")]
    [InlineData("1 + 4", "1,4")]
    [InlineData("31", "31")]
    [InlineData("01", "1")]
    [InlineData("1+2+3+31,5+6", "1,2,3,31|5,6")]
    public void TryParseSubgroepen_Text_GivesTheSets(string tekst, string verwacht)
    {
        Assert.True(Selectie.TryParseSubgroepen(tekst, out var sets));
        Assert.Equal(verwacht, string.Join('|', sets));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void TryParseSubgroepen_Nothing_IsEveryone(string? tekst)
    {
        Assert.True(Selectie.TryParseSubgroepen(tekst, out var sets));
        Assert.Empty(sets);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("32")]
    [InlineData("256")]
    [InlineData("99999999999")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1+")]
    [InlineData("1,")]
    [InlineData(",1")]
    [InlineData("1,,4")]
    [InlineData("1;4")]
    [InlineData("1 4")]
    [InlineData("1.4")]
    [InlineData("a")]
    [InlineData("1+a")]
    [InlineData("١")]
    public void TryParseSubgroepen_NoNumberFrom1To31_IsFalse(string tekst) => Assert.False(Selectie.TryParseSubgroepen(tekst, out _));

    [Theory]
    [InlineData("1,4", "1", true)]
    [InlineData("1,4", "4,5", true)]
    [InlineData("1,4", "5", false)]
    [InlineData("1,4", "", false)]
    [InlineData("1+4", "1", false)]
    [InlineData("1+4", "1,4", true)]
    [InlineData("1+4", "1,4,31", true)]
    [InlineData("1+4,7", "7", true)]
    [InlineData("1+4,7", "4", false)]
    [InlineData("31", "31", true)]
    [InlineData("31", "30", false)]
    [InlineData("", "", true)]
    [InlineData("", "3", true)]
    public void Past_APerson_WhenOneSetIsWhollyThere(string keuze, string persoon, bool verwacht)
    {
        Assert.True(Selectie.TryParseSubgroepen(keuze, out var sets));
        var groepen = persoon.Split(',', StringSplitOptions.RemoveEmptyEntries).Aggregate(Subgroepen.Geen, (set, nummer) => set.Met(int.Parse(nummer, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(verwacht, new Selectie(sets, null, default).Past(groepen.Masker));
    }

    [Fact]
    public void ToString_AChoice_ReadsBackTheSame()
    {
        Assert.True(Selectie.TryParseSubgroepen("4+1, 7 ,31+2", out var sets));

        Assert.Equal("1+4,7,2+31", new Selectie(sets, null, default).ToString());
        Assert.True(Selectie.TryParseSubgroepen("1+4,7,2+31", out var opnieuw));
        Assert.Equal(sets, opnieuw);
        Assert.Equal(string.Empty, Selectie.Iedereen.ToString());
        Assert.False(Selectie.Iedereen.KiestSubgroepen);
    }
}
