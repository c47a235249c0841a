using Participatie.Klanten;

namespace Participatie.Tests.Klanten;

public sealed class DomeinfeitenTests
{
    [Fact]
    public void Alle_Codes_AreThoseOfTheExchangeFormat() =>
        Assert.Equal(["", "re-integratie", "inburgering", "educatie", "wsw", "dagbesteding", "wmo"], Domeinfeiten.Alle.Select(feiten => feiten.Code));

    [Fact]
    public void Van_EveryDomain_HasItsOwnFacts() => Assert.All(Enum.GetValues<Domein>(), domein =>
    {
        Assert.Equal(domein, Domeinfeiten.Van(domein).Domein);
        Assert.NotEmpty(Domeinfeiten.Van(domein).Titel);
    });

    [Theory]
    [InlineData("re-integratie", Domein.Reintegratie)]
    [InlineData("RE-INTEGRATIE", Domein.Reintegratie)]
    [InlineData(" Wmo ", Domein.Wmo)]
    [InlineData("wsw", Domein.Wsw)]
    [InlineData("", Domein.Onbekend)]
    [InlineData("  ", Domein.Onbekend)]
    public void TryParse_ACode_IsReadInAnyCase(string code, Domein verwacht)
    {
        Assert.True(Domeinfeiten.TryParse(code, out var domein));
        Assert.Equal(verwacht, domein);
    }

    [Theory]
    [InlineData("reintegratie")]
    [InlineData("onbekend")]
    [InlineData("sport")]
    [InlineData("w")]
    public void TryParse_AnotherWord_IsFalseAndNotKnown(string code)
    {
        Assert.False(Domeinfeiten.TryParse(code, out var domein));
        Assert.Equal(Domein.Onbekend, domein);
    }
}
