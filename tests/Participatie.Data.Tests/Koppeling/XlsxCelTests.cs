using Participatie.Kern;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>What a cell of a workbook becomes.</summary>
public sealed class XlsxCelTests
{
    [Theory]
    [InlineData("<c r=\"A1\"><v>99990003</v></c>", "99990003")]
    [InlineData("<c r=\"A1\"><v>999990019</v></c>", "999990019")]
    [InlineData("<c r=\"A1\"><v>9.99990019E8</v></c>", "999990019")]
    [InlineData("<c r=\"A1\"><v>-3</v></c>", "-3")]
    [InlineData("<c r=\"A1\"><v>0</v></c>", "0")]
    [InlineData("<c r=\"A1\"><v>1E+20</v></c>", "100000000000000000000")]
    [InlineData("<c r=\"A1\"><v>123456789012345</v></c>", "123456789012345")]
    [InlineData("<c r=\"A1\" s=\"3\"><v>0.25</v></c>", "0.25")]
    [InlineData("<c r=\"A1\"><v>0.1</v></c>", "0.1")]
    [InlineData("<c r=\"A1\"><v>0.30000000000000004</v></c>", "0.3")]
    [InlineData("<c r=\"A1\" s=\"5\"><v>1250.5</v></c>", "1250.5")]
    [InlineData("<c r=\"A1\" s=\"5\"><v>-12.5</v></c>", "-12.5")]
    [InlineData("<c r=\"A1\"><v>1250.125</v></c>", "1250.1250")]
    [InlineData("<c r=\"A1\"><v>1.5E-7</v></c>", "0.00000015")]
    [InlineData("<c r=\"A1\"><v>1E-300</v></c>", "0")]
    [InlineData("<c r=\"A1\"><v>123456789.123456789</v></c>", "123456789.123457")]
    [InlineData("<c r=\"A1\" t=\"n\"><v>7</v></c>", "7")]
    public void Lezen_Getal_HeeftCijfersZoalsExcelZeToont(string cel, string verwacht) => Assert.Equal(verwacht, Veld(cel));

    [Theory]
    [InlineData("<c r=\"A1\" s=\"1\"><v>41640</v></c>", "2014-01-01")]
    [InlineData("<c r=\"A1\" s=\"2\"><v>41640</v></c>", "2014-01-01")]
    [InlineData("<c r=\"A1\" s=\"6\"><v>41640</v></c>", "2014-01-01")]
    [InlineData("<c r=\"A1\" s=\"1\"><v>41640.75</v></c>", "2014-01-01")]
    [InlineData("<c r=\"A1\" s=\"1\"><v>1</v></c>", "1900-01-01")]
    [InlineData("<c r=\"A1\" s=\"1\"><v>61</v></c>", "1900-03-01")]
    [InlineData("<c r=\"A1\" s=\"1\"><v>109205</v></c>", "2198-12-27")]
    [InlineData("<c r=\"A1\" s=\"1\" t=\"d\"><v>2014-01-01</v></c>", "2014-01-01")]
    [InlineData("<c r=\"A1\" s=\"1\" t=\"d\"><v>2014-01-01T10:30:00</v></c>", "2014-01-01")]
    [InlineData("<c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t>5-6-2013</t></is></c>", "5-6-2013")]
    [InlineData("<c r=\"A1\" t=\"inlineStr\"><is><t>2013-06-05</t></is></c>", "2013-06-05")]
    [InlineData("<c r=\"A1\" s=\"7\"><v>1.5</v></c>", "36:00")]
    public void Lezen_Datum_IsEenDag(string cel, string verwacht) => Assert.Equal(verwacht, Veld(cel));

    [Theory]
    [InlineData("40178", "2014-01-01")]
    [InlineData("0", "1904-01-01")]
    public void Lezen_DatumVan1904_IsDezelfdeDag(string getal, string verwacht)
    {
        var werkmap = new Xlsxproef($"<row r=\"1\"><c r=\"A1\" s=\"1\"><v>{getal}</v></c></row>");
        werkmap["xl/workbook.xml"] = werkmap["xl/workbook.xml"]!.Replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>", StringComparison.Ordinal);

        Assert.Equal(verwacht, werkmap.Lees().Csv);
    }

    [Theory]
    [InlineData("<c r=\"A1\" t=\"b\"><v>1</v></c>", "ja")]
    [InlineData("<c r=\"A1\" t=\"b\"><v>0</v></c>", "nee")]
    [InlineData("<c r=\"A1\" t=\"e\"><v>#N/A</v></c>", "#N/A")]
    [InlineData("<c r=\"A1\" t=\"e\"><v>#DIV/0!</v></c>", "#DIV/0!")]
    [InlineData("<c r=\"A1\" t=\"e\"><v>#SPILL!</v></c>", "#SPILL!")]
    [InlineData("<c r=\"A1\"><f>1+1</f><v>2</v></c>", "2")]
    [InlineData("<c r=\"A1\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>ab</v></c>", "ab")]
    [InlineData("<c r=\"A1\"><f>NU()</f></c>", "")]
    public void Lezen_JaNeeFoutEnFormule_GevenHunWaarde(string cel, string verwacht) => Assert.Equal(verwacht, Veld(cel));

    [Theory]
    [InlineData("Zoë", "Zoë")]
    [InlineData(" a ", " a ")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("zeg \"ja\"", "\"zeg \"\"ja\"\"\"")]
    [InlineData("een\ntwee", "een twee")]
    [InlineData("een&#13;&#10;twee", "een  twee")]
    [InlineData("a_x000D_b", "a b")]
    [InlineData("nul_x0000_", "nul ")]
    [InlineData("'=1+1", "=1+1")]
    [InlineData("'-A1", "-A1")]
    [InlineData("'s-Gravenhage", "'s-Gravenhage")]
    [InlineData("'-12", "'-12")]
    [InlineData("00123", "00123")]
    public void Lezen_Tekst_KomtZoalsZeErStaat(string tekst, string verwacht)
    {
        Assert.Equal(verwacht, Veld($"<c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{tekst}</t></is></c>"));
        Assert.Equal(verwacht, new Xlsxproef("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c></row>").MetTeksten("<t>anders</t>", $"<t xml:space=\"preserve\">{tekst}</t>").Lees().Csv);
    }

    [Fact]
    public void Lezen_TekstMetOpmaakEnUitspraak_IsDeTekstAlleen()
    {
        const string Stukken = "<r><t>start-</t></r><r><rPr><b/></rPr><t>traject</t></r><rPh sb=\"0\" eb=\"1\"><t>klank</t></rPh><phoneticPr fontId=\"1\"/>";

        Assert.Equal("start-traject", new Xlsxproef("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>").MetTeksten(Stukken).Lees().Csv);
        Assert.Equal("start-traject", Veld($"<c r=\"A1\" t=\"inlineStr\"><is>{Stukken}</is></c>"));
    }

    [Fact]
    public void Lezen_SamengevoegdeCellen_HebbenDeWaardeInDeEerste()
    {
        var werkmap = new Xlsxproef(Xlsxproef.Rijen("a;;c", "d"));
        werkmap["xl/worksheets/sheet0.xml"] = werkmap["xl/worksheets/sheet0.xml"]!.Replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>", StringComparison.Ordinal);

        Assert.Equal("a;;c\nd;;", werkmap.Lees().Csv);
    }

    [Fact]
    public void Lezen_CelZonderVerwijzing_VolgtOpDeVorige() =>
        Assert.Equal("a;3\n;;x", new Xlsxproef("<row><c t=\"str\"><v>a</v></c><c><v>3</v></c></row><row><c r=\"C2\" t=\"str\"><v>x</v></c></row>").Lees().Csv);

    private static string Veld(string cel)
    {
        var (csv, weigering, _) = new Xlsxproef($"<row r=\"1\">{cel}</row>").Lees();
        Assert.Null(weigering);
        return csv;
    }
}
