using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Participatie.Kern;

namespace Participatie.Tests.Kern;

public sealed class BedragTests
{
    [Theory]
    [InlineData("1250", 125_000)]
    [InlineData("1250,5", 125_050)]
    [InlineData("1250.5", 125_050)]
    [InlineData("1250,00", 125_000)]
    [InlineData("1250.00", 125_000)]
    [InlineData("1.250,00", 125_000)]
    [InlineData("1,250.00", 125_000)]
    [InlineData("1.250", 125_000)]
    [InlineData("12.250", 1_225_000)]
    [InlineData("123.250", 12_325_000)]
    [InlineData("1.234.567", 123_456_700)]
    [InlineData("1,234,567", 123_456_700)]
    [InlineData("1.234.567,8", 123_456_780)]
    [InlineData("1,234,567.89", 123_456_789)]
    [InlineData("0", 0)]
    [InlineData("0,01", 1)]
    [InlineData("007", 700)]
    [InlineData("-12,50", -1250)]
    [InlineData("- 12,50", -1250)]
    [InlineData("-1.250", -125_000)]
    [InlineData("-0,01", -1)]
    [InlineData("-0", 0)]
    [InlineData("€ -12,50", -1250)]
    [InlineData("€12,50", 1250)]
    [InlineData("€ 1.250", 125_000)]
    [InlineData("EUR 12.50", 1250)]
    public void TryParse_AnAmount_IsReadInCents(string tekst, long centen)
    {
        Assert.True(Lees(tekst, out var bedrag));
        Assert.Equal(centen, bedrag.Centen);
    }

    [Theory]
    [InlineData("0,0049", 0)]
    [InlineData("0,0050", 1)]
    [InlineData("0,0149", 1)]
    [InlineData("0,0150", 2)]
    [InlineData("0,9950", 100)]
    [InlineData("-0,0050", -1)]
    [InlineData("-0,0049", 0)]
    [InlineData("1234.567", 123_457)]
    [InlineData("1.234,565", 123_457)]
    [InlineData("1.234,564999999999", 123_456)]
    [InlineData("-1.234,565", -123_457)]
    public void TryParse_MoreThanTwoDecimals_AreRoundedAwayFromZero(string tekst, long centen)
    {
        Assert.True(Lees(tekst, out var bedrag));
        Assert.Equal(centen, bedrag.Centen);
    }

    // One comma before three digits: a thousand and a bit, or one and a bit.
    [Theory]
    [InlineData("1,250")]
    [InlineData("12,250")]
    [InlineData("123,250")]
    [InlineData("-1,250")]
    public void TryParse_ACommaThatMayBeEither_IsNotRead(string tekst) => Assert.False(Lees(tekst, out _));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("--5")]
    [InlineData("+5")]
    [InlineData("€")]
    [InlineData(",")]
    [InlineData(",50")]
    [InlineData("12,")]
    [InlineData("12.")]
    [InlineData("1.25.00")]
    [InlineData("1.2.3")]
    [InlineData("1..250")]
    [InlineData("12.34,56")]
    [InlineData("1234.567,00")]
    [InlineData("1,25.00")]
    [InlineData("1,250,00")]
    [InlineData("1.250.00,00")]
    [InlineData("1.250,00,00")]
    [InlineData("12,5a")]
    [InlineData("12a")]
    [InlineData("1 250")]
    [InlineData("1e3")]
    [InlineData("pm")]
    [InlineData("12,50-")]
    [InlineData("12,50 €")]
    [InlineData("0,1234567890123456")]
    [InlineData("١٢")]
    public void TryParse_NoAmount_IsFalseAndNothing(string tekst)
    {
        Assert.False(Lees(tekst, out var bedrag));
        Assert.Equal(default, bedrag);
    }

    [Theory]
    [InlineData("100000000000", true)]
    [InlineData("100.000.000.000,00", true)]
    [InlineData("-100000000000", true)]
    [InlineData("100000000001", false)]
    [InlineData("-100000000001", false)]
    [InlineData("100.000.000.001", false)]
    [InlineData("99999999999999999999999999", false)]
    [InlineData("00000000000000000000000001", true)]
    public void TryParse_TheLargestAmount_IsTheBound(string tekst, bool verwacht) => Assert.Equal(verwacht, Lees(tekst, out _));

    [Fact]
    public void ToString_AnyAmount_ReadsBackAsItself() => Check.QuickThrowOnFailure(Prop.ForAll<int>(centen =>
    {
        var bedrag = new Bedrag(centen * 7L);
        return Lees(bedrag.ToString(), out var terug) && terug == bedrag;
    }));

    // Worked out with a culture's own writing of a decimal number.
    [Fact]
    public void TryParse_AnyAmountAsDutchPeopleWriteIt_IsThatAmount() => Check.QuickThrowOnFailure(Prop.ForAll<int>(centen =>
    {
        var dutch = (centen / 100m).ToString("#,0.00", new NumberFormatInfo { NumberGroupSeparator = ".", NumberDecimalSeparator = "," });
        return Lees(dutch, out var bedrag) && bedrag.Centen == centen;
    }));

    [Theory]
    [InlineData(125_000, "1250,00")]
    [InlineData(-50, "-0,50")]
    [InlineData(-1, "-0,01")]
    [InlineData(0, "0,00")]
    [InlineData(5, "0,05")]
    [InlineData(-12_345, "-123,45")]
    [InlineData(long.MinValue, "-92233720368547758,08")]
    public void ToString_AnAmount_HasACommaAndTwoDecimals(long centen, string verwacht) => Assert.Equal(verwacht, new Bedrag(centen).ToString());

    [Theory]
    [InlineData(100, 3, 33)]
    [InlineData(200, 3, 67)]
    [InlineData(5, 2, 3)]
    [InlineData(-5, 2, -3)]
    [InlineData(15, 10, 2)]
    [InlineData(25, 10, 3)]
    [InlineData(0, 7, 0)]
    [InlineData(190_001, 2, 95_001)]
    public void Gedeeld_AHalf_GoesAwayFromZero(long centen, long deler, long verwacht) => Assert.Equal(new Bedrag(verwacht), new Bedrag(centen).Gedeeld(deler));

    [Fact]
    public void Gedeeld_ByZero_IsNothing() => Assert.Null(new Bedrag(100).Gedeeld(0));

    [Fact]
    public void Sum_ThatDoesNotFit_IsAnOverflow()
    {
        Assert.Equal(new Bedrag(-7), new Bedrag(3) + new Bedrag(-10));
        Assert.Throws<OverflowException>(() => new Bedrag(long.MaxValue) + new Bedrag(1));
        Assert.Throws<OverflowException>(() => new Bedrag(long.MinValue) + new Bedrag(-1));
    }

    [Fact]
    public void Order_Amounts_IsByCents()
    {
        var (klein, groot) = (new Bedrag(-1), new Bedrag(1));

        Assert.True(klein < groot && klein <= groot && groot > klein && groot >= klein);
        Assert.False(groot < klein || groot <= klein || klein > groot || klein >= groot);
        Assert.Equal([klein, groot], new[] { groot, klein }.Order());
    }

    private static bool Lees(string tekst, out Bedrag bedrag) => Bedrag.TryParse(Encoding.UTF8.GetBytes(tekst), out bedrag);
}
