using System.Text;
using Participatie.Kern;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>Which sheet is read, and which row is which line.</summary>
public sealed class XlsxBladTests : IDisposable
{
    private const string Kop = "bsn;meetdatum;aanleiding;trede;groeipotentieel;subgroepen";

    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Fact]
    public void Lezen_LegeRijen_TellenMeeAlsRegels()
    {
        var csv = new Xlsxproef(Xlsxproef.Rij(3, "a;b") + "<row r=\"4\"><c r=\"A4\" s=\"1\"/></row>" + Xlsxproef.Rij(7, ";c;;") + "<row r=\"8\"/><row r=\"900\"><c r=\"A900\"/></row>").Lees().Csv;

        Assert.Equal("\n\na;b\n\n\n\n;c", csv);
    }

    [Fact]
    public void Lezen_FouteRijNaLegeRijen_NoemtHetRijnummerVanExcel()
    {
        var rijen = Xlsxproef.Rij(2, Kop) + Xlsxproef.Rij(5, "999990007;2012-03-31;overig;4;0;1") + Xlsxproef.Rij(40, "999990018;2012-03-31;overig;4;0;1");

        var inhoud = map.Lees(new Xlsxproef(rijen).Bytes());

        Assert.Null(inhoud.Verslag.Weigering);
        Assert.Equal((1L, 1L), (inhoud.Verslag.Bruikbaar, inhoud.Verslag.Afgekeurd));
        Assert.Equal(40, Assert.Single(inhoud.Verslag.Bevindingen, telling => telling.Code == Bevindingcode.BsnElfproef).EersteRegel);
    }

    [Fact]
    public void Lezen_Werkmap_GeeftDezelfdeRijenAlsCsvEnDeHashVanHetBestand()
    {
        var rijen = Xlsxproef.Rij(1, Kop)
            + "<row r=\"2\"><c r=\"A2\"><v>99990003</v></c><c r=\"B2\" s=\"1\"><v>40999</v></c><c r=\"C2\" t=\"s\"><v>0</v></c><c r=\"D2\"><v>4</v></c><c r=\"E2\" t=\"inlineStr\"><is><t>+</t></is></c><c r=\"F2\"><v>3</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>999990019</v></c><c r=\"B3\" t=\"str\"><v>5-6-2013</v></c><c r=\"C3\" t=\"s\"><v>1</v></c><c r=\"D3\"><v>2</v></c><c r=\"E3\"><v>0</v></c></row>";
        var bestand = new Xlsxproef(rijen).MetTeksten("<t>jaarmeting</t>", "<r><t>start-</t></r><r><t>traject</t></r>").Bytes();

        var inhoud = map.Lees(bestand);

        Assert.Equal(["099990003 2012-03-31 4 Groei Jaarmeting 3", "999990019 2013-06-05 2 GeenGroei StartTraject"], map.Rijen(inhoud));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bestand)), inhoud.Verslag.Sha256);
    }

    [Fact]
    public void Lezen_FoutwaardeInEenCel_KeurtDeRijAf()
    {
        var rijen = Xlsxproef.Rij(1, Kop) + "<row r=\"2\"><c r=\"A2\"><v>999990007</v></c><c r=\"B2\" s=\"1\"><v>40999</v></c><c r=\"D2\" t=\"e\"><v>#N/A</v></c></row>";

        Assert.Equal(1, map.Lees(new Xlsxproef(rijen).Bytes()).Verslag.Afgekeurd);
    }

    [Theory]
    [InlineData("", "een")]
    [InlineData("Een", "een")]
    [InlineData("TWEE", "twee")]
    [InlineData("drie & vier", "drie")]
    public void Lezen_Blad_IsHetEersteOfHetGenoemde(string naam, string verwacht) =>
        Assert.Equal(verwacht, new Xlsxproef(("Een", "", Xlsxproef.Rijen("een")), ("Twee", "", Xlsxproef.Rijen("twee")), ("Drie &amp; Vier", "", Xlsxproef.Rijen("drie"))).Lees(naam).Csv);

    [Theory]
    [InlineData("hidden")]
    [InlineData("veryHidden")]
    public void Lezen_VerborgenEersteBlad_WordtOvergeslagenMaarIsTeNoemen(string stand)
    {
        var werkmap = new Xlsxproef(("Geheim", $"state=\"{stand}\"", Xlsxproef.Rijen("geheim")), ("Open", "state=\"visible\"", Xlsxproef.Rijen("open")));

        Assert.Equal("open", werkmap.Lees().Csv);
        Assert.Equal("geheim", werkmap.Lees("geheim").Csv);
    }

    [Fact]
    public void Lezen_AllesVerborgen_LeestHetEerste() =>
        Assert.Equal("a", new Xlsxproef(("A", "state=\"hidden\"", Xlsxproef.Rijen("a")), ("B", "state=\"hidden\"", Xlsxproef.Rijen("b"))).Lees().Csv);

    [Fact]
    public void Lezen_OnbekendBlad_NoemtDeBladenDieErZijn()
    {
        var (csv, weigering, detail) = new Xlsxproef(("Een", "", ""), ("Twee", "state=\"hidden\"", "")).Lees("drie");

        Assert.Equal(("", Bevindingcode.XlsxBladOnbekend, "de bladen zijn Een, Twee"), (csv, weigering, detail));
    }

    [Fact]
    public void Lezen_BladVanEenTekstbestand_WordtGeweigerd() =>
        Assert.Equal(Bevindingcode.XlsxBladOnbekend, Xlsxproef.Lees(Encoding.UTF8.GetBytes(Kop), "Blad1")!.Value.Weigering);

    [Theory]
    [InlineData("")]
    [InlineData("<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>")]
    public void Lezen_LeegBlad_IsEenLeegBestand(string rijen) => Assert.Equal(Bevindingcode.BestandLeeg, map.Lees(new Xlsxproef(rijen).Bytes()).Verslag.Weigering?.Code);

    [Fact]
    public void Lezen_AlleenDeKop_WordtGezegd()
    {
        var verslag = map.Lees(new Xlsxproef(Xlsxproef.Rijen(Kop)).Bytes()).Verslag;

        Assert.Null(verslag.Weigering);
        Assert.Contains(verslag.Bevindingen, telling => telling.Code == Bevindingcode.AlleenKop);
    }

    [Fact]
    public void Lezen_MeerDanEenBlok_KomtHelemaal()
    {
        const int Rijen = 20_000;
        var regels = Enumerable.Range(0, Rijen).Select(nummer => $"{Testbsn.Nummer(nummer % 5_000)};{new DateOnly(2010, 1, 1).AddDays(nummer / 5_000):yyyy-MM-dd};overig;3;0;1");

        var inhoud = map.Lees(new Xlsxproef(Xlsxproef.Rijen([Kop, .. regels])).Bytes());

        Assert.Equal((Rijen, Rijen), (inhoud.Verslag.Gelezen, inhoud.Verslag.Bruikbaar));
    }

    [Fact]
    public void Lezen_CellenDieAlleNaarEenLangeTekstWijzen_WordenGeweigerd()
    {
        var rij = string.Concat(Enumerable.Range(0, 2_000).Select(_ => "<c t=\"s\"><v>0</v></c>"));

        var inhoud = map.Lees(new Xlsxproef($"<row r=\"1\">{rij}</row>").MetTeksten($"<t>{new string('a', 30_000)}</t>").Bytes());

        Assert.Equal(Bevindingcode.RegelTeLang, inhoud.Verslag.Weigering?.Code);
    }
}
