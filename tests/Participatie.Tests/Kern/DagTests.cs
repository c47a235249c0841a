using System.Globalization;
using System.Text;
using Participatie.Kern;

namespace Participatie.Tests.Kern;

public sealed class DagTests
{
    [Fact]
    public void TryParse_EveryDayInBothForms_IsThatDay()
    {
        var nummer = 0;
        for (var datum = new DateOnly(1950, 1, 1); datum <= new DateOnly(2128, 12, 31); datum = datum.AddDays(1))
        {
            foreach (var vorm in new[] { "yyyy-MM-dd", "d-M-yyyy", "dd-MM-yyyy", "d-MM-yyyy", "dd-M-yyyy" })
            {
                Assert.Equal(Dagfout.Geen, Lees(datum.ToString(vorm, CultureInfo.InvariantCulture), out var dag));
                Assert.Equal(datum, dag.Datum);
                Assert.Equal(nummer, dag.Nummer);
            }

            Assert.Equal(Dagfout.Geen, Dag.TryParseAaneen(Encoding.ASCII.GetBytes(datum.ToString("yyyyMMdd", CultureInfo.InvariantCulture)), out var aaneen));
            Assert.Equal(Dag.Van(datum), aaneen);
            Assert.Equal(datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), aaneen.ToString());
            nummer++;
        }

        Assert.Equal(65_379, nummer);
    }

    [Fact]
    public void TryParse_EveryDayMonthAndYear_ExistsOrNotAsTheCalendarSays()
    {
        foreach (var jaar in new[] { 0, 1, 4, 100, 1000, 1900, 1948, 1949, 1950, 1951, 1999, 2000, 2012, 2013, 2100, 2127, 2128, 2129, 2130, 2200, 9999 })
        {
            for (var maand = 0; maand <= 14; maand++)
            {
                for (var dag = 0; dag <= 33; dag++)
                {
                    var verwacht = !Bestaat(jaar, maand, dag) || jaar > 2128 ? Dagfout.BestaatNiet : jaar < 1950 ? Dagfout.Voor1950 : Dagfout.Geen;
                    foreach (var tekst in new[] { $"{jaar:0000}-{maand:00}-{dag:00}", $"{dag}-{maand}-{jaar:0000}", $"{dag:00}-{maand:00}-{jaar:0000}" })
                    {
                        var gevonden = Lees(tekst, out var gelezen);
                        Assert.True(verwacht == gevonden, $"{tekst}: {gevonden}");
                        if (verwacht != Dagfout.Geen) Assert.Equal(default, gelezen);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("31-2-2012")]
    [InlineData("2012-02-30")]
    [InlineData("29-2-2013")]
    [InlineData("2100-02-29")]
    [InlineData("2012-13-01")]
    [InlineData("2012-00-01")]
    [InlineData("2012-01-00")]
    [InlineData("0-1-2012")]
    [InlineData("31-4-2012")]
    [InlineData("0000-01-01")]
    [InlineData("2129-01-01")]
    public void TryParse_NoSuchDay_DoesNotExist(string tekst) => Assert.Equal(Dagfout.BestaatNiet, Lees(tekst, out _));

    [Theory]
    [InlineData("1949-12-31")]
    [InlineData("31-12-1949")]
    [InlineData("1900-02-28")]
    public void TryParse_Before1950_IsTooOld(string tekst) => Assert.Equal(Dagfout.Voor1950, Lees(tekst, out _));

    [Theory]
    [InlineData("2012")]
    [InlineData("2012-03")]
    [InlineData("2012-3-31")]
    [InlineData("2012/03/31")]
    [InlineData("31/3/2012")]
    [InlineData("31.3.2012")]
    [InlineData("31-3-12")]
    [InlineData("3-12")]
    [InlineData("31-mrt-2012")]
    [InlineData("2012-0a-31")]
    [InlineData("a012-01-31")]
    [InlineData("2012-01-3o")]
    [InlineData("20120331")]
    [InlineData("2012-03-31 ")]
    [InlineData(" 2012-03-31")]
    [InlineData("2012-03-31 00:00")]
    [InlineData("31-3-2012 0:00:00")]
    [InlineData("-1-1-2012")]
    [InlineData("1--1-2012")]
    [InlineData("1-1--2012")]
    [InlineData("1-1-+012")]
    [InlineData("123-1-2012")]
    [InlineData("1-123-2012")]
    [InlineData("1-1-20123")]
    [InlineData("12-3-56-78")]
    [InlineData("----------")]
    [InlineData("-")]
    [InlineData("٣١-٣-٢٠١٢")]
    public void TryParse_OtherForm_IsNotRead(string tekst) => Assert.Equal(Dagfout.Vorm, Lees(tekst, out _));

    [Fact]
    public void TryParse_AnyOtherByteAtAnyPlace_IsNotRead()
    {
        foreach (var goed in new[] { "2012-11-22", "22-11-2012" })
        {
            for (var plaats = 0; plaats < goed.Length; plaats++)
            {
                for (var waarde = 0; waarde <= 255; waarde++)
                {
                    if (waarde is >= '0' and <= '9' || (waarde == '-' && goed[plaats] == '-')) continue;
                    var bytes = Encoding.ASCII.GetBytes(goed);
                    bytes[plaats] = (byte)waarde;
                    Assert.Equal(Dagfout.Vorm, Dag.TryParse(bytes, out _));
                }
            }
        }
    }

    [Fact]
    public void TryParse_Nothing_IsEmpty()
    {
        Assert.Equal(Dagfout.Leeg, Lees(string.Empty, out _));
        Assert.Equal(Dagfout.Leeg, Dag.TryParseAaneen(default, out _));
    }

    [Theory]
    [InlineData("20120331", Dagfout.Geen)]
    [InlineData("20120231", Dagfout.BestaatNiet)]
    [InlineData("00000000", Dagfout.BestaatNiet)]
    [InlineData("19491231", Dagfout.Voor1950)]
    [InlineData("2012033", Dagfout.Vorm)]
    [InlineData("201203311", Dagfout.Vorm)]
    [InlineData("2012033a", Dagfout.Vorm)]
    [InlineData("2012-3-1", Dagfout.Vorm)]
    public void TryParseAaneen_Text_GivesTheReason(string tekst, Dagfout verwacht) =>
        Assert.Equal(verwacht, Dag.TryParseAaneen(Encoding.ASCII.GetBytes(tekst), out _));

    [Theory]
    [InlineData("2012-02-29", "2011-02-28")]
    [InlineData("2013-02-28", "2012-02-28")]
    [InlineData("2012-02-28", "2011-02-28")]
    [InlineData("2013-03-01", "2012-03-01")]
    [InlineData("2012-12-31", "2011-12-31")]
    [InlineData("1951-01-01", "1950-01-01")]
    [InlineData("1950-06-15", "1950-01-01")]
    [InlineData("1950-01-01", "1950-01-01")]
    public void JaarEerder_ADay_IsTheSameDayAYearBefore(string dag, string verwacht)
    {
        Assert.Equal(Dagfout.Geen, Lees(dag, out var gelezen));
        Assert.Equal(verwacht, gelezen.JaarEerder.ToString());
    }

    [Fact]
    public void VanNummer_EveryNumber_GoesThereAndBack()
    {
        for (var nummer = 0; nummer <= ushort.MaxValue; nummer++)
        {
            var dag = Dag.VanNummer((ushort)nummer);
            Assert.Equal(nummer, dag.Nummer);
            Assert.Equal(dag, Dag.Van(dag.Datum));
        }

        Assert.Equal("1950-01-01", Dag.Eerste.ToString());
        Assert.Equal(new DateOnly(1950, 1, 1).AddDays(65_535), Dag.Laatste.Datum);
    }

    [Fact]
    public void Van_OutsideTheDaysThereAre_IsAWrongCall()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Dag.Van(new DateOnly(1949, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Dag.Van(new DateOnly(2130, 1, 1)));
        Assert.False(Dag.TryVan(DateOnly.MinValue, out _));
        Assert.False(Dag.TryVan(DateOnly.MaxValue, out _));
    }

    [Fact]
    public void Order_Days_IsByTime()
    {
        var (vroeg, laat) = (Dag.Van(new DateOnly(1999, 12, 31)), Dag.Van(new DateOnly(2000, 1, 1)));

        Assert.True(vroeg < laat);
        Assert.True(vroeg <= laat);
        Assert.True(laat > vroeg);
        Assert.True(laat >= vroeg);
        Assert.False(laat <= vroeg);
        Assert.Equal([vroeg, laat], new[] { laat, vroeg }.Order());
    }

    private static Dagfout Lees(string tekst, out Dag dag) => Dag.TryParse(Encoding.UTF8.GetBytes(tekst), out dag);

    private static bool Bestaat(int jaar, int maand, int dag)
    {
        if (jaar < 1 || maand is < 1 or > 12 || dag < 1) return false;
        var schrikkel = (jaar % 4 == 0 && jaar % 100 != 0) || jaar % 400 == 0;
        int[] lengten = [31, schrikkel ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        return dag <= lengten[maand - 1];
    }
}
