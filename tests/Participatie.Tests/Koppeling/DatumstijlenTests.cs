using System.Text;
using Participatie.Koppeling;

namespace Participatie.Tests.Koppeling;

public sealed class DatumstijlenTests
{
    [Theory]
    [InlineData("jjjj-mm-dd", "2012-03-01", "2012-03-01")]
    [InlineData("jjjj-mm-dd", "2012-03-01 00:00:00", "2012-03-01")]
    [InlineData("jjjj-mm-dd", "2012-03-01T13:45:00.000Z", "2012-03-01")]
    [InlineData("d-m-jjjj", "1-3-2012", "2012-03-01")]
    [InlineData("d-m-jjjj", "01-03-2012 9:05", "2012-03-01")]
    [InlineData("d/m/jjjj", "1/3/2012", "2012-03-01")]
    [InlineData("m/d/jjjj", "1/3/2012", "2012-01-03")]
    [InlineData("m/d/jjjj", "12/31/2012", "2012-12-31")]
    [InlineData("jjjjmmdd", "20120229", "2012-02-29")]
    [InlineData("d mmm jjjj", "1 mrt 2012", "2012-03-01")]
    [InlineData("d mmm jjjj", "1 Maart 2012", "2012-03-01")]
    [InlineData("d mmm jjjj", "31 okt. 2012", "2012-10-31")]
    [InlineData("d mmm jjjj", "2-sept-2012", "2012-09-02")]
    [InlineData("d mmm jjjj", "2 mei 2012", "2012-05-02")]
    [InlineData("d-m-jj", "1-3-12", "2012-03-01")]
    [InlineData("d-m-jj", "1-3-49", "2049-03-01")]
    [InlineData("d-m-jj", "1-3-50", "1950-03-01")]
    public void TryLees_OfThisStyle_GivesTheDay(string stijl, string tekst, string verwacht)
    {
        Assert.True(Datumstijlen.TryLees(Encoding.UTF8.GetBytes(tekst), Datumstijlen.Zoek(stijl)!.Value, 49, out var dag));
        Assert.Equal(verwacht, dag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("jjjj-mm-dd", "1-3-2012")]
    [InlineData("d-m-jjjj", "1-3-12")]
    [InlineData("d-m-jj", "1-3-2012")]
    [InlineData("d-m-jjjj", "31-2-2012")]
    [InlineData("d/m/jjjj", "12/31/2012")]
    [InlineData("m/d/jjjj", "31/12/2012")]
    [InlineData("jjjjmmdd", "20120230")]
    [InlineData("jjjjmmdd", "201202")]
    [InlineData("d mmm jjjj", "1 march 2012")]
    [InlineData("d mmm jjjj", "1 ju 2012")]
    [InlineData("d mmm jjjj", "maart 2012")]
    [InlineData("d-m-jjjj", "")]
    [InlineData("d-m-jjjj", "1-3-2012 straks")]
    public void TryLees_OfAnotherStyleOrNoDay_GivesFalse(string stijl, string tekst) =>
        Assert.False(Datumstijlen.TryLees(Encoding.UTF8.GetBytes(tekst), Datumstijlen.Zoek(stijl)!.Value, 49, out _));

    [Fact]
    public void Codes_EachStyle_HasOne() => Assert.Equal(Enum.GetValues<Datumstijl>(), Datumstijlen.Codes.Select(code => Datumstijlen.Zoek(code)!.Value));
}
