using System.IO.Compression;
using System.Text;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>Files that are recognised or refused by their first lines.</summary>
public sealed class LeveringReaderKopTests : IDisposable
{
    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Theory]
    [InlineData("bsn;meetdatum;trede\n999990007;2012-03-31;6")]
    [InlineData("Trede;BSN;Meetdatum\n6;999990007;2012-03-31")]
    [InlineData("  bsn ; meetdatum\t; TREDE \n999990007;2012-03-31;6")]
    [InlineData("\"meetdatum\";\"trede\";\"bsn\"\n2012-03-31;6;999990007")]
    [InlineData("bsn;meetdatum;vraag1;vraag2\n999990007;2012-03-31;ja;nee")]
    [InlineData("bsn;meetdatum;trede;;\n999990007;2012-03-31;6")]
    public void Lezen_KopInAndereVolgordeOfLetters_WordtHerkend(string bestand)
    {
        var inhoud = map.Lees(bestand);

        Assert.Null(inhoud.Verslag.Weigering);
        Assert.Equal(["999990007 2012-03-31 6 NietVanToepassing Overig"], map.Rijen(inhoud));
    }

    [Fact]
    public void Lezen_OnbekendeKolommen_WordenGenoemd()
    {
        var telling = Assert.Single(map.Lees("bsn;Opmerking;meetdatum;trede;kleur\n").Verslag.Bevindingen, telling => telling.Code == Bevindingcode.KolomOnbekend);

        Assert.Equal((2L, "Opmerking, kleur"), (telling.Aantal, telling.Detail));
    }

    [Theory]
    [InlineData("", Bevindingcode.BestandLeeg)]
    [InlineData("\uFEFF", Bevindingcode.BestandLeeg)]
    [InlineData("\r\n\n\n", Bevindingcode.BestandLeeg)]
    [InlineData("sep=;\n", Bevindingcode.BestandLeeg)]
    [InlineData("bsn;meetdatum;trede;BSN\n", Bevindingcode.KolomDubbel)]
    [InlineData("bsn|meetdatum|trede\n999990007|2012-03-31|6\n", Bevindingcode.KopOnbekend)]
    [InlineData("naam;woonplaats\nx;y\n", Bevindingcode.KopOnbekend)]
    [InlineData("bsn;datum;trede\n", Bevindingcode.KopOnbekend)]
    [InlineData("999990007;2012-03-31;6\n", Bevindingcode.KopOntbreekt)]
    [InlineData("id;datum;trede\n1;2012-03-31;6\n", Bevindingcode.KopOnbekend)]
    [InlineData("trede;aantal\n1;20\n", Bevindingcode.AlleenTotalen)]
    [InlineData("wijk;totaal klanten\nNoord;20\n", Bevindingcode.AlleenTotalen)]
    [InlineData("bsn;trajectnummer;instrument\n", Bevindingcode.AndereTabel)]
    [InlineData("bsn;geboortedatum;geslacht;instrument\n", Bevindingcode.AndereTabel)]
    [InlineData("bsn;meetdatum;trede\n999990007\0;2012-03-31;6\n", Bevindingcode.GeenTekst)]
    public void Lezen_BestandDatGeenMetingenBevat_WordtGeweigerd(string bestand, Bevindingcode code)
    {
        var inhoud = map.Lees(bestand);

        Assert.Equal(code, inhoud.Verslag.Weigering?.Code);
        Assert.Equal((0L, 0L), (inhoud.Verslag.Gelezen, inhoud.Verslag.Bruikbaar));
        Assert.Empty(inhoud.Blokken);
    }

    [Fact]
    public void Lezen_KopNietHerkend_GeeftDeKopZodatDeNaasteNaamGenoemdKanWorden()
    {
        var kop = map.Lees("BSN nummer;meetdatm;trede;opmerking\n999990007;2012-03-31;6;x\n").Verslag.GezienKop;

        Assert.Equal(["BSN nummer", "meetdatm", "trede", "opmerking"], kop);
        Assert.Equal(["bsn", "meetdatum", "trede", null], kop.Select(naam => Kolomnamen.Naaste(naam, Metingkolommen.Namen)), StringComparer.Ordinal);
    }

    [Fact]
    public void Lezen_KopZonderTrede_LaatAlleenUitstroomToe()
    {
        var inhoud = map.Lees("bsn;meetdatum;aanleiding\n999990007;2012-03-31;uitstroom\n999990019;2012-03-31;overig\n");

        Assert.Equal(["999990007 2012-03-31 - weg Onbekend Uitstroom"], map.Rijen(inhoud));
        Assert.Contains(inhoud.Verslag.Bevindingen, telling => telling.Code == Bevindingcode.TredeOntbreekt);
    }

    [Fact]
    public void Lezen_KopMetAanhalingstekenDatNietSluit_NoemtHetAanhalingsteken()
    {
        var verslag = map.Lees("bsn;\"meetdatum;trede\n999990007;2012-03-31;6\n").Verslag;

        Assert.Equal((Bevindingcode.AanhalingstekenOpen, 1L), (verslag.Weigering?.Code, verslag.Weigering?.Regel));
        Assert.DoesNotContain(verslag.GezienKop, naam => naam.Contains("999990007", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bsn;meetdatum;trede")]
    [InlineData("bsn;meetdatum;trede\r\n")]
    public void Lezen_AlleenEenKop_GeeftGeenRijenEnZegtHet(string bestand)
    {
        var verslag = map.Lees(bestand).Verslag;

        Assert.Null(verslag.Weigering);
        Assert.Equal(0, verslag.Gelezen);
        Assert.Contains(verslag.Bevindingen, telling => telling.Code == Bevindingcode.AlleenKop);
    }

    [Fact]
    public void Lezen_ZipZonderWerkmap_WordtGeweigerdAlsZip()
    {
        using var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true))
        using (var deel = zip.CreateEntry("word/document.xml").Open())
            deel.Write("<document/>"u8);

        Assert.Equal(Bevindingcode.ExcelBestand, map.Lees(stroom.ToArray()).Verslag.Weigering?.Code);
    }

    [Fact]
    public void Lezen_Utf16ZonderMark_WordtGeweigerdAlsGeenTekst() =>
        Assert.Equal(Bevindingcode.GeenTekst, map.Lees(Encoding.Unicode.GetBytes("bsn;meetdatum;trede\n")).Verslag.Weigering?.Code);

    [Theory]
    [InlineData("bestaat-niet", Bevindingcode.KopOnbekend)]
    [InlineData("srg-2015", Bevindingcode.SrgOnleesbaar)]
    public void Lezen_AnderProfielDanHetBestand_WordtGeweigerd(string profiel, Bevindingcode code) =>
        Assert.Equal(code, map.Lees("bsn;meetdatum;trede\n999990007;2012-03-31;6\n", profiel: profiel).Verslag.Weigering?.Code);

    [Fact]
    public void Lezen_ProfielMetingenInHoofdletters_WordtGelezen() =>
        Assert.Equal(1, map.Lees("bsn;meetdatum;trede\n999990007;2012-03-31;6\n", profiel: "METINGEN").Verslag.Bruikbaar);

    [Fact]
    public void Lezen_BestandDatErNietIs_IsEenIOException() =>
        Assert.ThrowsAny<IOException>(() => new Participatie.Data.Koppeling.LeveringReader(map.Opdracht, new Voortgang())
            .Lees(new Levering(Proefmap.Wmo, Path.Combine(map.Pad, "er-niet.csv"), string.Empty), 0, null, CancellationToken.None));
}
