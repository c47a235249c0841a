using System.Text;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Tests.Koppeling;

/// <summary>Each rule for a row of a BUS delivery (exchange format, section 2); today is 30 June 2015.</summary>
public sealed class BuscontroleTests
{
    private static readonly Dag Vandaag = Proefrij.Dag("2015-06-30");

    private readonly Gemeentetabel gemeenten = new();

    [Theory]
    [InlineData("01")]
    [InlineData("02")]
    [InlineData("03")]
    [InlineData("14")]
    [InlineData("1")]
    [InlineData(" 14 ")]
    public void Beoordeel_UitkeringVoorLevensonderhoud_GeeftCode0MetSubgroep1(string code)
    {
        var (bevindingen, meting, _) = Beoordeel(new Rij { Code = code });

        Assert.True(bevindingen.IsLeeg);
        var rij = meting!.Value.BeginRij;
        Assert.Equal(
            Meetwaarde.Meting(Trede.NietBepaald, Groeipotentieel.NietVanToepassing, Meetmoment.InschrijvingUitkering, Subgroepen.Geen.Met(1), zonderAntwoorden: true, Vandaag),
            rij.Waarde);
        Assert.Equal((999_990_019u, Proefrij.Dag("2014-03-01"), 2, false), (rij.Sleutel.Persoon, rij.Sleutel.Dag, rij.Sleutel.Bron, rij.Sleutel.Uitstroom));
        Assert.Equal((null, Uitstroomreden.Geen), (meting.Value.Einde, meting.Value.Reden));
    }

    [Theory]
    [InlineData("11", "", "")]
    [InlineData("12", "20140301", "20140301")]
    [InlineData("12", "onzin", "onzin")]
    public void Beoordeel_BijzondereBijstand_GeeftNiets(string code, string begin, string einde)
    {
        var (bevindingen, meting, klant) = Beoordeel(new Rij { Code = code, Begin = begin, Einde = einde });

        Assert.Equal("L251", bevindingen.ToString());
        Assert.Null(meting);
        Assert.NotNull(klant);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("04")]
    [InlineData("13")]
    [InlineData("99")]
    [InlineData("001")]
    [InlineData("x1")]
    [InlineData("1x")]
    [InlineData("-1")]
    public void Beoordeel_AndereStatistiekcode_WordtAfgekeurd(string code) => Afgekeurd(new Rij { Code = code }, "R191");

    [Theory]
    [InlineData("01 02 03 05 06 07 14 15 17 18 19 31 34 35 97 98 1 2", Uitstroomreden.UitUitkeringAnders, "")]
    [InlineData("04 4", Uitstroomreden.Overleden, "")]
    [InlineData("32 33", Uitstroomreden.Verhuisd, "")]
    [InlineData("11 13", Uitstroomreden.Geen, "L252")]
    [InlineData("00 08 09 10 12 16 20 30 36 96 99 x 111", Uitstroomreden.Onbekend, "L253")]
    public void Beoordeel_RedenMetEinddatum_GeeftDeUitstroomreden(string codes, Uitstroomreden verwacht, string bevinding) => Assert.All(codes.Split(' '), code =>
    {
        var (bevindingen, meting, _) = Beoordeel(new Rij { Einde = "20150115", Reden = code });

        Assert.Equal(bevinding, bevindingen.ToString());
        Assert.Equal((Proefrij.Dag("2015-01-15"), verwacht), (meting!.Value.Einde, meting.Value.Reden));
        if (verwacht == Uitstroomreden.Geen) return;
        var vertrek = meting.Value.EindeRij;
        Assert.Equal(Meetwaarde.Vertrek(null, Meetmoment.Uitstroom, verwacht, Vandaag), vertrek.Waarde);
        Assert.Equal((meting.Value.Sleutel.Persoon, Proefrij.Dag("2015-01-15"), 2, true), (vertrek.Sleutel.Persoon, vertrek.Sleutel.Dag, vertrek.Sleutel.Bron, vertrek.Sleutel.Uitstroom));
    });

    [Fact]
    public void Beoordeel_EinddatumZonderReden_IsUitstroomOnbekend()
    {
        var (bevindingen, meting, _) = Beoordeel(new Rij { Einde = "20150115", Reden = " " });

        Assert.Equal(("L253", Uitstroomreden.Onbekend), (bevindingen.ToString(), meting!.Value.Reden));
    }

    [Theory]
    [InlineData("")]
    [InlineData("00000000")]
    [InlineData("0")]
    [InlineData("        ")]
    public void Beoordeel_ZonderEinddatum_LooptEnIsDeRedenNietBekeken(string einde)
    {
        var (bevindingen, meting, _) = Beoordeel(new Rij { Einde = einde, Reden = "onzin" });

        Assert.True(bevindingen.IsLeeg);
        Assert.Null(meting!.Value.Einde);
    }

    [Theory]
    [InlineData("")]
    [InlineData("00000000")]
    [InlineData("20140231")]
    [InlineData("20150701")]
    [InlineData("19491231")]
    [InlineData("2014030")]
    [InlineData("2014O301")]
    public void Beoordeel_BegindatumOnbruikbaar_WordtAfgekeurd(string begin) => Afgekeurd(new Rij { Begin = begin }, "R192");

    [Theory]
    [InlineData("20140228")]
    [InlineData("20150701")]
    [InlineData("20150231")]
    [InlineData("99999999")]
    [InlineData("2015")]
    public void Beoordeel_EinddatumOnbruikbaar_WordtAfgekeurd(string einde) => Afgekeurd(new Rij { Einde = einde, Reden = "04" }, "R193");

    [Theory]
    [InlineData("20140301", "20140301")]
    [InlineData("2014-03-01", "2014-03-01")]
    [InlineData("1-3-2014", "01-03-2014")]
    [InlineData("20140301", "20150630")]
    public void Beoordeel_GrensVanDatums_IsGoed(string begin, string einde)
    {
        var (bevindingen, meting, _) = Beoordeel(new Rij { Begin = begin, Einde = einde, Reden = "03" });

        Assert.True(bevindingen.IsLeeg);
        Assert.Equal(Proefrij.Dag("2014-03-01"), meting!.Value.Begin);
    }

    [Fact]
    public void Beoordeel_MeerFouten_NoemtZeAlle() =>
        Afgekeurd(new Rij { Bsn = "999990018", Gemeente = "x", Code = "77", Begin = "20990101", Einde = "20140231" }, "R105, R162, R191, R192, R193");

    [Theory]
    [InlineData("", "R101")]
    [InlineData("12345", "R103")]
    [InlineData("000000000", "R104")]
    public void Beoordeel_BsnFout_WordtAfgekeurdZoalsElders(string bsn, string code) => Afgekeurd(new Rij { Bsn = bsn }, code);

    [Theory]
    [InlineData("19400229", "1", "1940-02-29", Geslacht.Man)]
    [InlineData("1990-12-01", "2", "1990-12-01", Geslacht.Vrouw)]
    [InlineData("19900231", "0", "", Geslacht.Onbekend)]
    [InlineData("00000000", "9", "", Geslacht.Onbekend)]
    [InlineData("", "", "", Geslacht.Onbekend)]
    public void Beoordeel_GebruikteRij_GeeftWatOverDeKlantBekendIs(string geboren, string geslacht, string datum, Geslacht verwacht)
    {
        var (_, meting, klant) = Beoordeel(new Rij { Geboren = geboren, Geslacht = geslacht });

        Assert.NotNull(meting);
        Assert.Equal((new Klant(Gemeente.Van(363), Bsn.Van(999_990_019)), 2, datum, verwacht, 0), (klant!.Klant, klant.Bron, klant.Geboortedatum.ToString(), klant.Geslacht, klant.Postcode4));
    }

    [Theory]
    [InlineData("2015", "06", (2015 * 12) + 6)]
    [InlineData("2015", "6", (2015 * 12) + 6)]
    [InlineData("2015", "13", 0)]
    [InlineData("2015", "", 0)]
    [InlineData("15", "06", 0)]
    [InlineData("x015", "06", 0)]
    public void Beoordeel_Statistiekmaand_GeeftDePeriode(string jaar, string maand, int verwacht) =>
        Assert.Equal(verwacht, Beoordeel(new Rij { Jaar = jaar, Maand = maand }).Meting!.Value.Periode);

    private void Afgekeurd(Rij rij, string codes)
    {
        var (bevindingen, meting, klant) = Beoordeel(rij);

        Assert.Equal(codes, bevindingen.ToString());
        Assert.True(bevindingen.KeurtAf);
        Assert.Null(meting);
        Assert.Null(klant);
    }

    private (Bevindingen Bevindingen, Busmeting? Meting, Klantgegeven? Klant) Beoordeel(Rij rij)
    {
        var controle = new Buscontrole(2, Vandaag, Vandaag, Gemeente.Van(363), gemeenten, Subgroepen.Geen.Met(1));
        var regel = new Busregel
        {
            Jaar = Encoding.UTF8.GetBytes(rij.Jaar),
            Maand = Encoding.UTF8.GetBytes(rij.Maand),
            Gemeente = Encoding.UTF8.GetBytes(rij.Gemeente),
            Registratienummer = Encoding.UTF8.GetBytes("U-1"),
            Statistiekcode = Encoding.UTF8.GetBytes(rij.Code),
            Bsn = Encoding.UTF8.GetBytes(rij.Bsn),
            Geboortedatum = Encoding.UTF8.GetBytes(rij.Geboren),
            Geslacht = Encoding.UTF8.GetBytes(rij.Geslacht),
            Begin = Encoding.UTF8.GetBytes(rij.Begin),
            Einde = Encoding.UTF8.GetBytes(rij.Einde),
            Reden = Encoding.UTF8.GetBytes(rij.Reden),
        };
        return (controle.Beoordeel(ref regel, out var meting, out var klant), meting, klant);
    }

    private sealed record Rij
    {
        public string Jaar { get; init; } = "2015";

        public string Maand { get; init; } = "05";

        public string Gemeente { get; init; } = string.Empty;

        public string Code { get; init; } = "01";

        public string Bsn { get; init; } = "999990019";

        public string Geboren { get; init; } = "19700101";

        public string Geslacht { get; init; } = "2";

        public string Begin { get; init; } = "20140301";

        public string Einde { get; init; } = "00000000";

        public string Reden { get; init; } = string.Empty;
    }
}
