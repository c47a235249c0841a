using System.IO.Compression;
using Participatie.Data.Koppeling;
using Participatie.Kern;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>A workbook that is broken, too large or points outside itself is refused, and nothing of it counts.</summary>
public sealed class XlsxVeiligTests : IDisposable
{
    private const string Kop = "bsn;meetdatum;aanleiding;trede;groeipotentieel;subgroepen";

    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Fact]
    public void Lezen_BomDieHetZegt_WordtGeweigerdVoorHetUitpakken()
    {
        var bestand = Gewoon().Bytes(zip => Voeg(zip, "xl/media/groot.bin", 60 << 20));

        Assert.Equal(Bevindingcode.XlsxTeGroot, Lees(bestand));
        Assert.True(new Xlsxcontrole(new Xlsxgrenzen(), new ZipArchive(new MemoryStream(bestand))).ZegtTeGroot());
    }

    [Fact]
    public void Lezen_GoedIngepaktDeelOnderDeGrens_WordtGelezen() => Assert.Null(Lees(Gewoon().Bytes(zip => Voeg(zip, "xl/media/groot.bin", 40 << 20))));

    [Theory]
    [InlineData(100, Bevindingcode.XlsxBeschadigd)]
    [InlineData(60 << 20, Bevindingcode.XlsxTeGroot)]
    public void Lezen_BomDieLiegtOverZijnGrootte_WordtGeweigerd(int gezegd, Bevindingcode verwacht)
    {
        var bestand = Gewoon().Bytes(zip => Voeg(zip, "xl/media/groot.bin", 80 << 20));
        Lieg(bestand, 80 << 20, gezegd);

        Assert.Equal(verwacht, Lees(bestand));
    }

    [Fact]
    public void Lezen_WatErUitKomt_TeltOokAlsDeZipNietsZegt()
    {
        var bestand = Gewoon().Bytes(zip => Voeg(zip, "xl/media/groot.bin", 2 << 20));

        Assert.Equal(Bevindingcode.XlsxTeGroot, Xlsxproef.Lees(bestand, grenzen: new Xlsxgrenzen { Klein = 1 << 20 })!.Value.Weigering);
        Assert.Equal(Bevindingcode.XlsxTeGroot, Xlsxproef.Lees(bestand, grenzen: new Xlsxgrenzen { Totaal = 2 << 20 })!.Value.Weigering);
        Assert.Null(Xlsxproef.Lees(bestand, grenzen: new Xlsxgrenzen { Klein = 4 << 20, Totaal = 4 << 20 })!.Value.Weigering);
    }

    [Fact]
    public void Lezen_TeVeelDelenOfTeVeelTeksten_WordtGeweigerd()
    {
        var bestand = Gewoon().MetTeksten(Enumerable.Repeat("<t>zomaar een tekst</t>", 1_000)).Bytes();

        Assert.Equal(Bevindingcode.XlsxTeGroot, Xlsxproef.Lees(bestand, grenzen: new Xlsxgrenzen { Delen = 6 })!.Value.Weigering);
        Assert.Equal(Bevindingcode.XlsxTeGroot, Xlsxproef.Lees(bestand, grenzen: new Xlsxgrenzen { Teksten = 10_000 })!.Value.Weigering);
        Assert.Null(Xlsxproef.Lees(bestand, grenzen: new Xlsxgrenzen { Delen = 7, Teksten = 100_000 })!.Value.Weigering);
    }

    [Theory]
    [InlineData("xl/worksheets/sheet0.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("docProps/core.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    public void Lezen_DeelMetEenDtd_WordtGeweigerd(string deel)
    {
        foreach (var dtd in new[] { "<!DOCTYPE a>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">", "<!-- -->\n<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>" })
        {
            var werkmap = Gewoon();
            if (deel.StartsWith("docProps", StringComparison.Ordinal)) werkmap[deel] = "<a/>";
            werkmap[deel] = dtd + werkmap[deel];

            Assert.Equal(Bevindingcode.XlsxOnveilig, Lees(werkmap.Bytes()));
        }
    }

    [Theory]
    [InlineData("http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink", "External", false)]
    [InlineData("http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject", "External", true)]
    [InlineData("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", "external", true)]
    [InlineData("http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink", "Internal", true)]
    public void Lezen_VerwijzingNaarBuiten_WordtGeweigerdBehalveEenHyperlink(string soort, string waarheen, bool geweigerd)
    {
        var werkmap = Gewoon();
        werkmap["xl/worksheets/_rels/sheet0.xml.rels"] = $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h" Type="{soort}" Target="mailto:a b@example.org" TargetMode="{waarheen}"/></Relationships>""";

        Assert.Equal(geweigerd ? Bevindingcode.XlsxOnveilig : null, Lees(werkmap.Bytes()));
    }

    [Fact]
    public void Lezen_KoppelingMetAnderBestand_WordtGeweigerd()
    {
        var werkmap = Gewoon();
        werkmap["xl/externalLinks/externalLink1.xml"] = "<externalLink/>";

        Assert.Equal(Bevindingcode.XlsxOnveilig, Lees(werkmap.Bytes()));
    }

    [Fact]
    public void Lezen_AfgekapteZip_WordtOveralGeweigerd()
    {
        var heel = Gewoon().Bytes();

        for (var lengte = 4; lengte < heel.Length; lengte += 97) Assert.Equal(Bevindingcode.XlsxBeschadigd, Lees(heel[..lengte]));
    }

    [Fact]
    public void Lezen_WillekeurigeSchade_GeeftEenWeigeringOfRijenMaarNooitEenFout()
    {
        var heel = Gewoon().Bytes();
        var toeval = new Random(20141231);

        for (var keer = 0; keer < 300; keer++)
        {
            var kapot = heel.ToArray();
            for (var plek = 0; plek < 1 + (keer % 4); plek++) kapot[toeval.Next(4, kapot.Length)] = (byte)toeval.Next(256);
            var verslag = map.Lees(kapot).Verslag;
            Assert.Equal(verslag.Gelezen, verslag.Bruikbaar + verslag.Afgekeurd + verslag.Leeg);
        }
    }

    [Fact]
    public void Lezen_WillekeurigVeranderdeXml_GeeftEenWeigeringOfRijenMaarNooitEenFout()
    {
        const string Tekens = "<>/\"=&;x0 9-Ar\uFFFD";
        var toeval = new Random(20131231);

        for (var keer = 0; keer < 400; keer++)
        {
            var werkmap = Gewoon().MetTeksten("<t>a</t>");
            var deel = new[] { "xl/worksheets/sheet0.xml", "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels" }[keer % 5];
            var tekst = werkmap[deel]!.ToCharArray();
            for (var plek = 0; plek < 1 + (keer % 3); plek++) tekst[toeval.Next(tekst.Length)] = Tekens[toeval.Next(Tekens.Length)];
            werkmap[deel] = new string(tekst);

            var verslag = map.Lees(werkmap.Bytes()).Verslag;
            Assert.Equal(verslag.Gelezen, verslag.Bruikbaar + verslag.Afgekeurd + verslag.Leeg);
        }
    }

    [Theory]
    [InlineData("</sheetData>", "</sheetDat>")]
    [InlineData("</sheetData></worksheet>", "")]
    [InlineData("999990019", "999&990019")]
    [InlineData("r=\"7000\"", "r=\"2147483647\"")]
    [InlineData("r=\"7000\"", "r=\"12\"")]
    [InlineData("r=\"7000\"", "r=\"-1\"")]
    [InlineData("r=\"A7000\"", "r=\"XFE7000\"")]
    [InlineData("r=\"A7000\"", "r=\"ZZZZZZZZZZZZZ1\"")]
    [InlineData("r=\"A7000\" t=\"inlineStr\"><is><t>999990019</t></is>", "r=\"A7000\" t=\"s\"><v>7</v>")]
    [InlineData("r=\"A7000\" t=\"inlineStr\"><is><t>999990019</t></is>", "r=\"A7000\"><v>veel</v>")]
    public void Lezen_XmlDieHalverwegeBreekt_GeeftNietsHalfs(string van, string naar)
    {
        // More than one block of half a megabyte.
        var regels = Enumerable.Range(0, 6_000).Select(nummer => $"{Testbsn.Nummer(nummer)};2012-03-31;overig;3;0;1;{new string('n', 80)}");
        var werkmap = new Xlsxproef(Xlsxproef.Rijen([Kop + ";klantmanager", .. regels]) + Xlsxproef.Rij(7_000, "999990019;2012-03-31;overig;4;0;1"));
        var blad = werkmap["xl/worksheets/sheet0.xml"]!;
        var plaats = blad.LastIndexOf(van, StringComparison.Ordinal);
        werkmap["xl/worksheets/sheet0.xml"] = blad[..plaats] + naar + blad[(plaats + van.Length)..];
        using var afkeur = new AfkeurFile(Path.Combine(map.Pad, "af"), Proefmap.Wmo);

        var inhoud = map.Lees(werkmap.Bytes(), afkeur);

        Assert.Equal(Bevindingcode.XlsxBeschadigd, inhoud.Verslag.Weigering?.Code);
        Assert.Equal(0, inhoud.Verslag.Gelezen);
        Assert.Empty(inhoud.Blokken);
    }

    [Fact]
    public void Lezen_ElementenZonderEindeOfTekstZonderEinde_WordtGeweigerd()
    {
        Assert.Equal(Bevindingcode.XlsxBeschadigd, new Xlsxproef(string.Concat(Enumerable.Repeat("<a>", 100_000))).Lees().Weigering);
        Assert.Equal(Bevindingcode.XlsxBeschadigd, new Xlsxproef($"<row r=\"1\"><c r=\"A1\" t=\"str\"><v>{new string('a', 2 << 20)}</v></c></row>").Lees().Weigering);
    }

    [Theory]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("xl/worksheets/sheet0.xml")]
    public void Lezen_OntbrekendDeel_WordtGeweigerd(string deel)
    {
        var werkmap = Gewoon();
        werkmap[deel] = null;

        Assert.NotNull(Lees(werkmap.Bytes()));
    }

    [Fact]
    public void Lezen_NamenDieBuitenDeMapWijzen_DoenNiets()
    {
        var werkmap = Gewoon();
        werkmap["../../buiten.xml"] = "<a/>";
        werkmap["/xl/../c:\\ook.xml"] = "<a/>";
        werkmap["xl/WORKBOOK.xml"] = werkmap["xl/workbook.xml"];
        werkmap["xl/map/"] = string.Empty;

        Assert.Null(Lees(werkmap.Bytes()));
    }

    [Fact]
    public void Lezen_WerkmapMetEenAndereNaamEnAbsolutePaden_WordtGevonden()
    {
        var werkmap = Gewoon();
        werkmap["xl/workbook2.xml"] = werkmap["xl/workbook.xml"];
        werkmap["xl/_rels/workbook2.xml.rels"] = werkmap["xl/_rels/workbook.xml.rels"]!.Replace("Target=\"worksheets/", "Target=\"/xl/../xl/./worksheets/", StringComparison.Ordinal);
        (werkmap["xl/workbook.xml"], werkmap["xl/_rels/workbook.xml.rels"]) = (null, null);
        werkmap["_rels/.rels"] = werkmap["_rels/.rels"]!.Replace("xl/workbook.xml", "/xl/workbook2.xml", StringComparison.Ordinal);

        Assert.Equal(1, map.Lees(werkmap.Bytes()).Verslag.Bruikbaar);
    }

    [Fact]
    public void Lezen_StrengeXmlMetVoorvoegsels_WordtGelezen()
    {
        var werkmap = Gewoon();
        werkmap["xl/workbook.xml"] = """<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="Een" sheetId="1" q:id="b0"/></x:sheets></x:workbook>""";
        werkmap["xl/_rels/workbook.xml.rels"] = werkmap["xl/_rels/workbook.xml.rels"]!.Replace("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/", StringComparison.Ordinal);

        Assert.Equal(1, map.Lees(werkmap.Bytes()).Verslag.Bruikbaar);
    }

    [Fact]
    public void Lezen_OudExcelOfBinaireWerkmap_WordtGeweigerdMetRaad()
    {
        Assert.Equal(Bevindingcode.XlsxOud, Lees([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]));
        var werkmap = Gewoon();
        werkmap["xl/workbook.bin"] = "x";
        werkmap["xl/workbook.xml"] = null;
        werkmap["_rels/.rels"] = werkmap["_rels/.rels"]!.Replace("xl/workbook.xml", "xl/workbook.bin", StringComparison.Ordinal);
        Assert.Equal(Bevindingcode.XlsxOud, Lees(werkmap.Bytes()));
    }

    [Fact]
    public void Lezen_VersleuteldeDelen_WordenGeweigerd()
    {
        var bestand = Gewoon().Bytes();
        // The first bit of the flags, in the list at the end.
        for (var plaats = 0; plaats < bestand.Length - 4; plaats++)
            if (bestand.AsSpan(plaats, 4).SequenceEqual("PK\u0001\u0002"u8)) bestand[plaats + 8] |= 1;

        Assert.Equal(Bevindingcode.XlsxBeschadigd, Lees(bestand));
    }

    private static Xlsxproef Gewoon() => new(Xlsxproef.Rijen(Kop, "999990019;2012-03-31;overig;4;0;1"));

    private Bevindingcode? Lees(byte[] bestand) => map.Lees(bestand).Verslag.Weigering?.Code;

    private static void Voeg(ZipArchive zip, string naam, int lengte)
    {
        using var deel = zip.CreateEntry(naam).Open();
        var nullen = new byte[1 << 20];
        for (var geschreven = 0; geschreven < lengte; geschreven += nullen.Length) deel.Write(nullen);
    }

    // Every place where the real size stands gets another.
    private static void Lieg(byte[] bestand, int echt, int gezegd)
    {
        var (oud, nieuw) = (BitConverter.GetBytes(echt), BitConverter.GetBytes(gezegd));
        for (var plaats = bestand.AsSpan().IndexOf(oud); plaats >= 0; plaats = bestand.AsSpan().IndexOf(oud)) nieuw.CopyTo(bestand, plaats);
    }
}
