using System.Text;
using Participatie.Kern;

namespace Participatie.Tests.Kern;

public sealed class GemeenteTests
{
    [Theory]
    [InlineData("0363", 363, "0363")]
    [InlineData("363", 363, "0363")]
    [InlineData("1", 1, "0001")]
    [InlineData("0001", 1, "0001")]
    [InlineData("9999", 9999, "9999")]
    public void TryParse_ACode_IsReadAndWrittenWithFourDigits(string tekst, int code, string verwacht)
    {
        Assert.True(Gemeente.TryParse(Encoding.UTF8.GetBytes(tekst), out var gemeente));
        Assert.Equal(code, gemeente.Code);
        Assert.Equal(verwacht, gemeente.ToString());
        Assert.Equal(Gemeente.Van(code), gemeente);
        Assert.False(gemeente.IsLeeg);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("0000")]
    [InlineData("00363")]
    [InlineData("10000")]
    [InlineData("-363")]
    [InlineData("+363")]
    [InlineData(" 363")]
    [InlineData("36.3")]
    [InlineData("GM03")]
    [InlineData("٣٦")]
    public void TryParse_NoCode_IsFalse(string tekst)
    {
        Assert.False(Gemeente.TryParse(Encoding.UTF8.GetBytes(tekst), out var gemeente));
        Assert.True(gemeente.IsLeeg);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_000)]
    public void Van_NoCode_IsAWrongCall(int code) => Assert.Throws<ArgumentOutOfRangeException>(() => Gemeente.Van(code));

    [Fact]
    public void Order_Municipalities_IsByCodeAndNoneFirst()
    {
        Assert.Equal([default, Gemeente.Van(14), Gemeente.Van(363)], new[] { Gemeente.Van(363), default, Gemeente.Van(14) }.Order());
        Assert.True(Gemeente.Van(14) < Gemeente.Van(363));
        Assert.True(Gemeente.Van(14) <= Gemeente.Van(14));
        Assert.True(Gemeente.Van(363) > Gemeente.Van(14));
        Assert.True(Gemeente.Van(363) >= Gemeente.Van(14));
        Assert.Equal(string.Empty, default(Gemeente).ToString());
    }
}
