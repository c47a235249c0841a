using Participatie.Kern;

namespace Participatie.Tests.Kern;

public sealed class BronTests
{
    [Theory]
    [InlineData("zorg wmo educatie inburgering re-integratie trede", "", "trede re-integratie inburgering educatie wmo zorg")]
    [InlineData("zorg wmo educatie inburgering re-integratie trede", "wmo zorg", "trede wmo zorg re-integratie inburgering educatie")]
    [InlineData("a trede b", "b trede a", "trede b a")]
    [InlineData("re-integratie inburgering", "inburgering", "inburgering re-integratie")]
    [InlineData("c b a", "", "a b c")]
    [InlineData("b10 b9 b-1 b_1 b.1", "", "b-1 b.1 b10 b9 b_1")]
    [InlineData("a a b a", "", "a b")]
    [InlineData("wmo a", "zorg wmo", "wmo a")]
    [InlineData("", "a", "")]
    public void OpVolgorde_Names_StandChosenThenDefaultThenByName(string namen, string gekozen, string verwacht)
    {
        var bronnen = Bronnen(namen);

        Assert.Equal(verwacht, string.Join(' ', Bron.OpVolgorde(bronnen, Bronnen(gekozen))));
        Assert.Equal(verwacht, string.Join(' ', Bron.OpVolgorde(bronnen.Reverse(), Bronnen(gekozen))));
    }

    [Theory]
    [InlineData("Re-Integratie", "re-integratie")]
    [InlineData("  WMO ", "wmo")]
    [InlineData("srg_2015.v2", "srg_2015.v2")]
    [InlineData("_a", "_a")]
    [InlineData("1", "1")]
    public void TryParse_AName_IsLowerCase(string tekst, string verwacht)
    {
        Assert.True(Bron.TryParse(tekst, out var bron));
        Assert.Equal(verwacht, bron.Naam);
        Assert.Equal(verwacht, bron.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-a")]
    [InlineData(".a")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a b")]
    [InlineData("a,b")]
    [InlineData("é")]
    [InlineData("a\0")]
    [InlineData("abcdefghijabcdefghijabcdefghijabcdefghijx")]
    public void TryParse_NoName_IsFalse(string? tekst) => Assert.False(Bron.TryParse(tekst, out _));

    [Fact]
    public void Equality_SameNameInOtherCase_IsTheSameSource()
    {
        Assert.True(Bron.TryParse("WMO", out var een));
        Assert.True(Bron.TryParse("wmo", out var ander));
        Assert.Equal(een, ander);
    }

    private static Bron[] Bronnen(string namen) => [.. namen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(naam => Bron.TryParse(naam, out var bron) ? bron : throw new ArgumentException(naam, nameof(namen)))];
}
