using Participatie.Kern;

namespace Participatie.Tests.Kern;

/// <summary>Names of what is managed.</summary>
public sealed class NaamregelTests
{
    [Theory]
    [InlineData(null, Naamfout.Leeg)]
    [InlineData("  ", Naamfout.Leeg)]
    [InlineData("noord", Naamfout.Bezet)]
    [InlineData("  NOORD ", Naamfout.Bezet)]
    [InlineData("No\nord", Naamfout.Teken)]
    [InlineData("Noord-Oost", Naamfout.Geen)]
    public void Name_BesideOthers_IsJudged(string? naam, Naamfout verwacht) => Assert.Equal(verwacht, Naamregel.Oordeel(naam, ["Noord", "Zuid"]));

    [Fact]
    public void Name_Length_EndsAtTheBound()
    {
        Assert.Equal(Naamfout.Geen, Naamregel.Oordeel(new string('a', Naamregel.Langst), []));
        Assert.Equal(Naamfout.TeLang, Naamregel.Oordeel(new string('a', Naamregel.Langst + 1), []));
        Assert.Equal(Naamfout.TeLang, Naamregel.Oordeel("abcd", [], langst: 3));
    }

    [Fact]
    public void Name_Kept_HasOneSpaceBetweenWordsAndOneSignForALetter()
    {
        Assert.Equal("Werk en Inkomen", Naamregel.Schoon("  Werk   en Inkomen "));
        Assert.Equal("Caf\u00e9", Naamregel.Schoon("Cafe\u0301"));
        Assert.Equal(Naamfout.Bezet, Naamregel.Oordeel("Cafe\u0301", ["caf\u00c9"]));
    }
}
