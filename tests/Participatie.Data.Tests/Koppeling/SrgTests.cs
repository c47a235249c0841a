using System.Text;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>SRG deliveries of 2013 and 2015, of fixed width and separated (exchange format, section 2).</summary>
public sealed class SrgTests : IDisposable
{
    private readonly Proefmap map = new();

    static SrgTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => map.Dispose();

    [Fact]
    public void Rij_VasteBreedte_Is86En96Tekens() => Assert.Equal((86, 96), (new Srgrij().Vast2013().Length, new Srgrij().Vast2015().Length));

    public static TheoryData<string, string> Vormen()
    {
        var rij = new Srgrij();
        return new TheoryData<string, string>
        {
            { "srg-2013h", rij.Vast2013() },
            { "srg-2013h", rij.Vast2013() + "\r\n" },
            { "srg-2013h", rij.Gescheiden2013(';') + "\n" },
            { "srg-2013h", rij.Gescheiden2013('\t') + "\r" },
            { "srg-2013h", $"{Srgrij.Kop2013}\n{rij.Gescheiden2013(';')}\n" },
            { "srg-2013h", $"\uFEFF{Srgrij.Kop2013.Replace(';', ',').ToUpperInvariant()}\r\n{rij.Gescheiden2013(',')}\r\n" },
            { "srg-2015", rij.Vast2015() + "\n" },
            { "srg-2015", rij.Vast2015() + "\r" },
            { "srg-2015", rij.Gescheiden2015(';') },
            { "srg-2015", rij.Gescheiden2015(',') + "\n\n" },
            { "srg-2015", $"{Srgrij.Kop2015}\n\"{rij.Gescheiden2015(';').Replace(";", "\";\"", StringComparison.Ordinal)}\"\n" },
            { "srg-2015", $"{Srgrij.Kop2015}\n{(rij with { Begindatum = "15-1-2014" }).Gescheiden2015(';')}\n" },
            { "srg-2015", $"{Srgrij.Kop2015}\n{(rij with { Begindatum = "2014-01-15" }).Gescheiden2015(';')}\n" },
        };
    }

    [Theory]
    [MemberData(nameof(Vormen))]
    public void Lezen_Vorm_GeeftPositieMetSubgroep3EnOnbekendeGroei(string profiel, string bestand)
    {
        var herkend = map.Lees(bestand);
        var gekozen = map.Lees(bestand, profiel: profiel.ToUpperInvariant());

        Assert.Equal((profiel, profiel), (herkend.Verslag.Profiel, gekozen.Verslag.Profiel));
        Assert.All([herkend, gekozen], inhoud =>
        {
            Assert.Equal(["999990007 2014-01-15 4 Onbekend StartTraject 3"], map.Rijen(inhoud));
            Assert.Equal(Bevindingcode.SrgZonderGroei, Assert.Single(inhoud.Verslag.Bevindingen).Code);
            Assert.Equal(Geboortedatum.Van(new DateOnly(1970, 1, 1)), Assert.Single(inhoud.Klanten).Geboortedatum);
            Assert.Single(inhoud.Srgmetingen);
            Assert.Equal(Gemeente.Van(363), inhoud.Srgmetingen[0].Voorziening.Klant.Gemeente);
        });
    }

    [Fact]
    public void Lezen_GewijzigdePositieVanEenVoorziening_IsOverigEnDeEersteStartTraject()
    {
        var rij = new Srgrij();
        string[] rijen =
        [
            (rij with { Positie = "5", Begindatum = "20140801" }).Vast2013(),
            rij.Vast2013(),
            (rij with { Nummer = "VZ-0002", Positie = "4", Begindatum = "20140301" }).Vast2013(),
            (rij with { Bsn = "999990019", Positie = "6", Begindatum = "20140801" }).Vast2013(),
        ];
        string[] verwacht =
        [
            "999990007 2014-01-15 4 Onbekend StartTraject 3", "999990007 2014-03-01 4 Onbekend StartTraject 3",
            "999990007 2014-08-01 5 Onbekend Overig 3", "999990019 2014-08-01 6 NietVanToepassing StartTraject 3",
        ];

        Assert.Equal(verwacht, map.Rijen(map.Lees(string.Join('\n', rijen))));
        Assert.Equal(verwacht, map.Rijen(rijen.Select(regel => map.Lees(regel)).ToList()));
    }

    [Theory]
    [InlineData("4", "20140231", "R172", 0)]
    [InlineData("4", "00000000", "R172", 0)]
    [InlineData("4", "20150701", "R172", 0)]
    [InlineData("4", "19491231", "R172", 0)]
    [InlineData("4", "2014011X", "R172", 0)]
    [InlineData("7", "20140115", "R171", 0)]
    [InlineData("9", "20140115", "R171", 0)]
    [InlineData("x", "20140115", "R171", 0)]
    [InlineData("9", "00000000", "R171 R172", 0)]
    [InlineData(" ", "20140115", "L211", 1)]
    [InlineData("0", "00000000", "L211", 1)]
    [InlineData(" ", "        ", "L211", 1)]
    [InlineData("4", "20130831", "L212", 1)]
    [InlineData("4", "20130901", "", 1)]
    [InlineData("6", "20150630", "", 1)]
    public void Lezen_PositieEnBegindatum_GeeftDeBevinding(string positie, string begin, string codes, int bruikbaar)
    {
        var rij = new Srgrij { Positie = positie, Begindatum = begin };

        Assert.All([rij.Vast2013(), rij.Vast2015(), rij.Gescheiden2013(';'), rij.Gescheiden2015(';')], bestand =>
        {
            var verslag = map.Lees(bestand).Verslag;
            Assert.Equal(codes, string.Join(' ', verslag.Bevindingen.Select(telling => Bevindingcatalogus.Van(telling.Code).Code).Where(code => code is not "L213")));
            Assert.Equal((1L, bruikbaar, 0L), (verslag.Gelezen, verslag.Bruikbaar, verslag.Leeg));
        });
    }

    [Theory]
    [InlineData("999990008", "0363", "R105")]
    [InlineData("000000000", "0363", "R104")]
    [InlineData("         ", "0363", "R101")]
    [InlineData("99999000A", "0363", "R102")]
    [InlineData("999990007", "03A3", "R162")]
    [InlineData("999990007", "0000", "R162")]
    public void Lezen_FouteSleutel_WordtAfgekeurd(string bsn, string gemeente, string code) => Assert.All(
        [new Srgrij { Bsn = bsn, Gemeente = gemeente }.Vast2013(), new Srgrij { Bsn = bsn, Gemeente = gemeente }.Gescheiden2015(';')],
        bestand => Assert.Contains(map.Lees(bestand).Verslag.Bevindingen, telling => Bevindingcatalogus.Van(telling.Code).Code.Equals(code, StringComparison.Ordinal) && telling.EersteRegel == 1));

    [Theory]
    [InlineData(1, "R151")]
    [InlineData(-30, "R152")]
    [InlineData(-60, "R152")]
    public void Lezen_RijMetAndereBreedte_WordtAfgekeurd(int verschil, string code)
    {
        var (goed, rij) = (new Srgrij().Vast2015(), new Srgrij { Bsn = "999990019" }.Vast2015());
        var fout = verschil > 0 ? rij + new string('9', verschil) : rij[..^-verschil];
        if (verschil == -30) fout = rij[..50];

        var inhoud = map.Lees($"{goed}\n{fout}\n{goed}\n");

        var telling = Assert.Single(inhoud.Verslag.Bevindingen, telling => Bevindingcatalogus.Van(telling.Code).Ernst == Ernst.Afgekeurd);
        Assert.Equal((code, 2L), (Bevindingcatalogus.Van(telling.Code).Code, telling.EersteRegel));
        Assert.Equal((3L, 2L), (inhoud.Verslag.Gelezen, inhoud.Verslag.Bruikbaar));
    }

    [Fact]
    public void Lezen_SpatiesAchteraanAfgekapt_WordtGelezen()
    {
        var rij = new Srgrij().Vast2015();

        Assert.Equal(2, map.Lees($"{rij}\n{rij[..^4]}\n").Verslag.Bruikbaar);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("windows-1252")]
    public void Lezen_LetterMetAccentInVasteBreedte_SchuiftNietOp(string codering)
    {
        var rij = new Srgrij { Nummer = "Zoë-1", Versie = "é 7.1" };

        var inhoud = map.Lees(Encoding.GetEncoding(codering).GetBytes($"{rij.Vast2013()}\n{(rij with { Bsn = "999990019" }).Vast2013()}\n"));

        Assert.Null(inhoud.Verslag.Weigering);
        Assert.Equal(["999990007 2014-01-15 4 Onbekend StartTraject 3", "999990019 2014-01-15 4 Onbekend StartTraject 3"], map.Rijen(inhoud));
    }

    [Theory]
    [InlineData("srg-2015")]
    [InlineData("srg-2013h")]
    public void Lezen_AndereIndelingDanOpgegeven_WordtGeweigerd(string profiel)
    {
        var rij = string.Equals(profiel, "srg-2015", StringComparison.Ordinal) ? new Srgrij().Vast2013() : new Srgrij().Vast2015();

        Assert.Equal(Bevindingcode.SrgOnleesbaar, map.Lees(rij, profiel: profiel).Verslag.Weigering?.Code);
    }

    [Fact]
    public void Lezen_MeerBlokken_TeltAlleRijenEnNoemtDeRegel()
    {
        var rijen = Enumerable.Range(0, 13_000).Select(nummer => new Srgrij { Bsn = nummer == 11_999 ? "999990008" : Testbsn.Nummer(nummer % 8_000) }.Vast2015()).ToList();
        var verslag = map.Lees(string.Join("\r\n", rijen)).Verslag;

        Assert.Equal((13_000L, 12_999L), (verslag.Gelezen, verslag.Bruikbaar));
        Assert.Equal(12_000, Assert.Single(verslag.Bevindingen, telling => telling.Code == Bevindingcode.BsnElfproef).EersteRegel);
    }
}
