using System.Text;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Tests.Koppeling;

public sealed class BedragstijlTests
{
    [Theory]
    [InlineData(Getalstijl.Komma, "1250", 125000)]
    [InlineData(Getalstijl.Komma, "1.250", 125000)]
    [InlineData(Getalstijl.Komma, "1,250", 125)]
    [InlineData(Getalstijl.Komma, "€ 1.250,50", 125050)]
    [InlineData(Getalstijl.Komma, "-12,5", -1250)]
    [InlineData(Getalstijl.Punt, "1,250", 125000)]
    [InlineData(Getalstijl.Punt, "1.250", 125)]
    [InlineData(Getalstijl.Punt, "EUR 1,250.50", 125050)]
    public void Lees_Amount_MeansTheSameInTheExchangeFormat(Getalstijl stijl, string tekst, long centen)
    {
        Assert.True(Bedrag.TryParse(Encoding.UTF8.GetBytes(Bedragstijl.Lees(Encoding.UTF8.GetBytes(tekst), stijl)!), out var bedrag));
        Assert.Equal(centen, bedrag.Centen);
    }

    [Theory]
    [InlineData(Getalstijl.Komma, "12.50")]
    [InlineData(Getalstijl.Punt, "12,50")]
    [InlineData(Getalstijl.Komma, "1,2,3")]
    [InlineData(Getalstijl.Komma, "")]
    [InlineData(Getalstijl.Komma, "gratis")]
    [InlineData(Getalstijl.Komma, "12,")]
    [InlineData(Getalstijl.Onbekend, "12,50")]
    public void Lees_NoAmountOfThisStyle_GivesNull(Getalstijl stijl, string tekst) => Assert.Null(Bedragstijl.Lees(Encoding.UTF8.GetBytes(tekst), stijl));
}
