using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.Data.Tests.Kern;

/// <summary>A workbook as a spreadsheet program takes it.</summary>
public sealed class WerkmapTests
{
    private static readonly XNamespace Hoofd = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void Schrijven_AlleSoorten_IsGeldigOpenXml()
    {
        using var bestand = new MemoryStream(Voorbeeld());
        using var document = SpreadsheetDocument.Open(bestand, isEditable: false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(document, TestContext.Current.CancellationToken).Select(fout => fout.Description + fout.Path?.XPath));
    }

    [Fact]
    public void Schrijven_DezelfdeInhoud_GeeftDezelfdeBytes() => Assert.Equal(Voorbeeld(), Voorbeeld());

    [Fact]
    public void Schrijven_Cellen_HebbenEchteTypen()
    {
        var cellen = Cellen(Voorbeeld(), 1).ToDictionary(cel => cel.Attribute("r")!.Value, StringComparer.Ordinal);

        Assert.Equal("Stand op 1 januari", cellen["A1"].Value);
        Assert.Equal("Trede", cellen["A2"].Value);
        Assert.Equal(("inlineStr", "Trede <1> & meer"), (cellen["A3"].Attribute("t")!.Value, cellen["A3"].Value));
        Assert.Equal((null, "1234"), (cellen["B3"].Attribute("t")?.Value, cellen["B3"].Value));
        Assert.Equal("2.5", cellen["C3"].Value);
        Assert.Equal("0.25", cellen["D3"].Value);
        Assert.Equal("41640", cellen["E3"].Value);
        Assert.Equal("-12.5", cellen["F3"].Value);
        Assert.DoesNotContain("B4", cellen.Keys);
    }

    [Fact]
    public void Schrijven_Kop_StaatVastMetFilterEnPassendeKolommen()
    {
        var blad = Deel(Voorbeeld(), "xl/worksheets/sheet1.xml").Root!;

        var vast = blad.Descendants(Hoofd + "pane").Single();
        Assert.Equal(("2", "A3", "frozen"), (vast.Attribute("ySplit")!.Value, vast.Attribute("topLeftCell")!.Value, vast.Attribute("state")!.Value));
        Assert.Equal("A2:F4", blad.Element(Hoofd + "autoFilter")!.Attribute("ref")!.Value);
        Assert.Equal(6, blad.Descendants(Hoofd + "col").Count());
        Assert.True(double.Parse(blad.Descendants(Hoofd + "col").First().Attribute("width")!.Value, System.Globalization.CultureInfo.InvariantCulture) is >= 16 and < 20);
    }

    [Fact]
    public void Schrijven_Bladnamen_WordenToegestaanEnUniek()
    {
        using var bestand = new MemoryStream();
        using (var map = new Werkmap(bestand))
        {
            string[] namen = [.. new[] { "Stand", "STAND", "a/b:c*[d]?\\", "", "'", "history", new string('x', 40), new string('x', 31) }.Select(naam => map.Blad(naam).Naam)];
            Assert.Equal(["Stand", "STAND (2)", "a b c  d", "Blad", "Blad (2)", "history_", new string('x', 31), new string('x', 27) + " (2)"], namen);
        }

        Assert.Equal(8, Deel(bestand.ToArray(), "xl/workbook.xml").Descendants(Hoofd + "sheet").Count());
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@som", "'@som")]
    [InlineData("-A1", "'-A1")]
    [InlineData("+31 6", "'+31 6")]
    [InlineData("-12,50", "-12,50")]
    [InlineData("+", "+")]
    [InlineData("O'Neill", "O'Neill")]
    [InlineData("a\u0001b\u000B\uFFFFc", "abc")]
    [InlineData("\uD83D\uDE00 \uD83D.", "\uD83D\uDE00 .")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData(" a ", " a ")]
    public void Schrijven_Tekst_IsOnschadelijkEnPastInXml(string tekst, string verwacht)
    {
        var bestand = Met(blad =>
        {
            blad.Kop(tekst);
            blad.Rij(Cel.Tekst(tekst));
        });

        Assert.Equal([verwacht, verwacht], Cellen(bestand, 1).Select(cel => cel.Value));
    }

    [Fact]
    public void Schrijven_TeLangeTekst_WordtAfgekapt()
    {
        var cel = Assert.Single(Cellen(Met(blad => blad.Rij(Cel.Tekst(new string('a', 40_000)))), 1));

        Assert.Equal(32_767, cel.Value.Length);
    }

    [Fact]
    public void Schrijven_GeenWaarde_IsEenLegeCel()
    {
        var bestand = Met(blad => blad.Rij(Cel.Leeg, Cel.Tekst(null), Cel.Tekst(""), Cel.Getal(null), Cel.Decimaal(double.NaN), Cel.Deel(double.PositiveInfinity), Cel.Deel(null), Cel.Datum(null), Cel.Bedrag(null)));

        Assert.Empty(Cellen(bestand, 1));
    }

    [Fact]
    public void Schrijven_MeerRijenDanWordenOpgehouden_KomenErAllemaal()
    {
        var bestand = Met(blad =>
        {
            blad.Kop("nummer");
            for (var nummer = 1; nummer <= 2_000; nummer++) blad.Rij(Cel.Getal(nummer));
        });

        Assert.Equal(Enumerable.Range(1, 2_000).Select(nummer => ("A" + (nummer + 1), nummer.ToString(System.Globalization.CultureInfo.InvariantCulture))), Cellen(bestand, 1).Skip(1).Select(cel => (cel.Attribute("r")!.Value, cel.Value)));
    }

    [Fact]
    public void Schrijven_VerkeerdeVolgorde_IsEenVerkeerdeAanroep()
    {
        using var map = new Werkmap(new MemoryStream());
        var eerste = map.Blad("een");
        eerste.Kop("a");
        Assert.Throws<InvalidOperationException>(() => eerste.Kop("b"));
        map.Blad("twee").Rij(Cel.Getal(1));
        Assert.Throws<InvalidOperationException>(() => eerste.Rij(Cel.Getal(1)));
    }

    [Fact]
    public void Schrijven_ZonderBlad_HeeftEenLeegBlad()
    {
        using var bestand = new MemoryStream();
        new Werkmap(bestand).Dispose();
        using var document = SpreadsheetDocument.Open(bestand, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Schrijven_StroomDieNietTerugKan_GeeftEenLeesbaarBestand()
    {
        using var bestand = new MemoryStream();
        using (var pijp = new BufferedStream(new Pijp(bestand)))
        using (var map = new Werkmap(pijp))
            map.Blad("een").Rij(Cel.Tekst("hallo"));

        Assert.Equal("hallo", Assert.Single(Cellen(bestand.ToArray(), 1)).Value);
    }

    [Fact]
    public void Schrijven_VeelKolommen_HebbenLetters()
    {
        var bestand = Met(blad => blad.Rij([.. Enumerable.Range(0, 703).Select(nummer => Cel.Getal(nummer))]));

        Assert.Equal(["A1", "Z1", "AA1", "ZZ1", "AAA1"], new[] { 0, 25, 26, 701, 702 }.Select(plaats => Cellen(bestand, 1)[plaats].Attribute("r")!.Value));
    }

    private static byte[] Voorbeeld()
    {
        using var bestand = new MemoryStream();
        using (var map = new Werkmap(bestand))
        {
            var stand = map.Blad("Stand");
            stand.Titel("Stand op 1 januari");
            stand.Kop("Trede", "Aantal", "Gemiddeld", "Deel", "Dag", "Bedrag");
            stand.Rij(Cel.Tekst("Trede <1> & meer"), Cel.Getal(1234), Cel.Decimaal(2.5), Cel.Deel(0.25), Cel.Datum(Dag.Van(new DateOnly(2014, 1, 1))), Cel.Bedrag(new Bedrag(-1250)));
            stand.Rij(Cel.Tekst("=1+1"), Cel.Leeg, Cel.Decimaal(1e-7), Cel.Deel(1.0 / 3), Cel.Datum(Dag.Laatste), Cel.Bedrag(new Bedrag(long.MaxValue)));
            map.Blad("Leeg");
            map.Blad("Los").Rij(Cel.Getal(-1));
        }

        return bestand.ToArray();
    }

    private static byte[] Met(Action<Werkblad> vul)
    {
        using var bestand = new MemoryStream();
        using (var map = new Werkmap(bestand)) vul(map.Blad("Blad"));
        return bestand.ToArray();
    }

    private static List<XElement> Cellen(byte[] bestand, int blad) => [.. Deel(bestand, $"xl/worksheets/sheet{blad}.xml").Descendants(Hoofd + "c")];

    private static XDocument Deel(byte[] bestand, string naam)
    {
        using var zip = new ZipArchive(new MemoryStream(bestand));
        using var deel = zip.GetEntry(naam)!.Open();
        return XDocument.Load(deel, LoadOptions.PreserveWhitespace);
    }

    /// <summary>A stream that cannot seek, as a web answer.</summary>
    private sealed class Pijp(Stream naar) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => naar.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => naar.Write(buffer, offset, count);
    }
}
