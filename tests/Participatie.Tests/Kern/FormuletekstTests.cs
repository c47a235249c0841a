using System.Text;
using Participatie.Kern;

namespace Participatie.Tests.Kern;

public sealed class FormuletekstTests
{
    [Theory]
    [InlineData("=1+1", true)]
    [InlineData("@x", true)]
    [InlineData("\tx", true)]
    [InlineData("-Min", true)]
    [InlineData("'=1", true)]
    [InlineData("''=1", true)]
    [InlineData("-5,00", false)]
    [InlineData("+", false)]
    [InlineData("'s-Gravenhage", false)]
    [InlineData("'-5", true)]
    [InlineData("'+", true)]
    [InlineData("'", false)]
    [InlineData("''", false)]
    [InlineData("", false)]
    public void GoingOutAndIn_AnyText_IsWhatItWas(string tekst, bool gevaarlijk)
    {
        var bytes = Encoding.UTF8.GetBytes(tekst);

        Assert.Equal(gevaarlijk, Formuletekst.Gevaarlijk(bytes));
        byte[] uit = gevaarlijk ? [(byte)'\'', .. bytes] : bytes;
        Assert.Equal(tekst, Encoding.UTF8.GetString(Formuletekst.Hersteld(uit)));
    }
}
