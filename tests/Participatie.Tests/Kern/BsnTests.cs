using System.Globalization;
using System.Text;
using Participatie.Kern;

namespace Participatie.Tests.Kern;

public sealed class BsnTests
{
    [Fact]
    public void TryParse_EveryTestNumber_AgreesWithThePlainElfproef()
    {
        var goed = 0;
        for (var getal = 999_900_000; getal <= 999_999_999; getal++)
        {
            var tekst = getal.ToString(CultureInfo.InvariantCulture);
            Vergelijk(tekst);
            if (Plain(tekst) == Bsnfout.Geen) goed++;
        }

        Assert.InRange(goed, 9000, 9200);
    }

    [Fact]
    public void TryParse_RandomDigits_AgreesWithThePlainElfproef()
    {
        var toeval = new Random(20260101);
        for (var keer = 0; keer < 300_000; keer++)
        {
            var lengte = toeval.Next(4) == 0 ? toeval.Next(13) : toeval.Next(2) + 8;
            Vergelijk(string.Concat(Enumerable.Range(0, lengte).Select(_ => (char)('0' + toeval.Next(10)))));
        }
    }

    [Fact]
    public void TryParse_RandomDigitsWithOtherSigns_AgreesWithThePlainElfproef()
    {
        var toeval = new Random(7);
        const string tekens = "/:;. -+aZ\0\u007f\u00e9\u0660";
        for (var keer = 0; keer < 100_000; keer++)
        {
            var letters = Enumerable.Range(0, toeval.Next(13)).Select(_ => (char)('0' + toeval.Next(10))).ToArray();
            for (var fout = toeval.Next(3); fout > 0 && letters.Length > 0; fout--) letters[toeval.Next(letters.Length)] = tekens[toeval.Next(tekens.Length)];
            Vergelijk(new string(letters));
        }
    }

    [Theory]
    [InlineData("999990019")]
    [InlineData("99990003")]
    public void TryParse_AnyOtherByteAtAnyPlace_IsNoDigits(string goed)
    {
        var bytes = Encoding.ASCII.GetBytes(goed);
        for (var plaats = 0; plaats < bytes.Length; plaats++)
        {
            for (var waarde = 0; waarde <= 255; waarde++)
            {
                if (waarde is >= '0' and <= '9') continue;
                var fout = (byte[])bytes.Clone();
                fout[plaats] = (byte)waarde;
                Assert.Equal(Bsnfout.GeenCijfers, Bsn.TryParse(fout, out var bsn));
                Assert.True(bsn.IsLeeg);
            }
        }
    }

    [Theory]
    [InlineData("", Bsnfout.Leeg)]
    [InlineData("0", Bsnfout.Nul)]
    [InlineData("00000000", Bsnfout.Nul)]
    [InlineData("000000000", Bsnfout.Nul)]
    [InlineData("000000000000", Bsnfout.Nul)]
    [InlineData("1", Bsnfout.Lengte)]
    [InlineData("9999900", Bsnfout.Lengte)]
    [InlineData("9999900190", Bsnfout.Lengte)]
    [InlineData("999990018", Bsnfout.Elfproef)]
    [InlineData("999990091", Bsnfout.Elfproef)]
    [InlineData("99999001x", Bsnfout.GeenCijfers)]
    [InlineData("9999.90.019", Bsnfout.GeenCijfers)]
    [InlineData("٩٩٩٩", Bsnfout.GeenCijfers)]
    [InlineData("999990019", Bsnfout.Geen)]
    public void TryParse_Text_GivesTheReason(string tekst, Bsnfout verwacht) =>
        Assert.Equal(verwacht, Bsn.TryParse(Encoding.UTF8.GetBytes(tekst), out _));

    [Fact]
    public void TryParse_EightDigits_IsTheNumberWithAZeroBefore()
    {
        var acht = Enumerable.Range(99_990_000, 10_000).Select(getal => getal.ToString(CultureInfo.InvariantCulture)).First(tekst => Plain(tekst) == Bsnfout.Geen);

        Assert.Equal(Bsnfout.Geen, Bsn.TryParse(Encoding.ASCII.GetBytes(acht), out var kort));
        Assert.Equal(Bsnfout.Geen, Bsn.TryParse(Encoding.ASCII.GetBytes("0" + acht), out var lang));
        Assert.Equal(kort, lang);
        Assert.Equal("0" + acht, kort.Voluit());
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(999_990_018u)]
    [InlineData(1_000_000_000u)]
    [InlineData(uint.MaxValue)]
    public void Van_NoBsn_IsAWrongCall(uint getal) => Assert.Throws<ArgumentOutOfRangeException>(() => Bsn.Van(getal));

    [Fact]
    public void Van_WrongNumber_IsNotRepeatedInTheMessage() =>
        Assert.DoesNotContain("999990018", Assert.Throws<ArgumentOutOfRangeException>(() => Bsn.Van(999_990_018)).ToString(), StringComparison.Ordinal);

    [Fact]
    public void ToString_ABsn_IsMasked()
    {
        var bsn = Bsn.Van(999_990_019);

        Assert.Equal("******019", bsn.Gemaskeerd);
        Assert.Equal("******019", bsn.ToString());
        Assert.Equal("******019", $"{bsn}");
        Assert.Equal("999990019", bsn.Voluit());
        Assert.Equal(999_990_019u, bsn.Getal);
    }

    [Fact]
    public void Order_Bsns_IsByNumber()
    {
        var (laag, hoog) = (Bsn.Van(999_900_006), Bsn.Van(999_990_019));

        Assert.True(laag < hoog);
        Assert.True(laag <= hoog);
        Assert.True(hoog > laag);
        Assert.True(hoog >= laag);
        Assert.False(hoog < laag);
        Assert.Equal([default, laag, hoog], new[] { hoog, default, laag }.Order());
        Assert.True(default(Bsn).IsLeeg);
        Assert.False(laag.IsLeeg);
    }

    private static void Vergelijk(string tekst)
    {
        var fout = Bsn.TryParse(Encoding.UTF8.GetBytes(tekst), out var bsn);
        Assert.True(Plain(tekst) == fout, $"'{tekst}' gave {fout}");
        Assert.Equal(fout == Bsnfout.Geen ? tekst.PadLeft(9, '0') : "000000000", bsn.Voluit());
        if (fout == Bsnfout.Geen) Assert.Equal(bsn, Bsn.Van(uint.Parse(tekst, CultureInfo.InvariantCulture)));
        else if (fout == Bsnfout.Elfproef) Assert.False(Bsn.SlaagtVoorElfproef(uint.Parse(tekst, CultureInfo.InvariantCulture)));
    }

    // Digit by digit, as the rules say it (section 3).
    private static Bsnfout Plain(string tekst)
    {
        if (tekst.Length == 0) return Bsnfout.Leeg;
        if (tekst.Any(teken => teken is < '0' or > '9')) return Bsnfout.GeenCijfers;
        if (tekst.All(teken => teken == '0')) return Bsnfout.Nul;
        if (tekst.Length is not (8 or 9)) return Bsnfout.Lengte;
        var cijfers = tekst.PadLeft(9, '0').Select(teken => teken - '0').ToArray();
        int[] gewichten = [9, 8, 7, 6, 5, 4, 3, 2, -1];
        var som = 0;
        for (var plaats = 0; plaats < 9; plaats++) som += gewichten[plaats] * cijfers[plaats];
        return som % 11 == 0 ? Bsnfout.Geen : Bsnfout.Elfproef;
    }
}
