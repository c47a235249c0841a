using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Participatie.Data.Kern;

/// <summary>The formats of a workbook, one for each <see cref="Celsoort"/>.</summary>
internal static class Werkmapstijl
{
    private const uint Eigen = 164;

    /// <summary>The stylesheet.</summary>
    public static Stylesheet Maak() => new(
        new NumberingFormats(Vorm(Eigen, "0.0%"), Vorm(Eigen + 1, "dd\\-mm\\-yyyy"), Vorm(Eigen + 2, "\"€ \"#,##0.00")) { Count = 3 },
        new Fonts(Letter(11, vet: false), Letter(11, vet: true), Letter(14, vet: true)) { Count = 3 },
        new Fills(Vulling(PatternValues.None), Vulling(PatternValues.Gray125)) { Count = 2 },
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder()))
        { Count = 2 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(Enum.GetValues<Celsoort>().Select(Opmaak)) { Count = (uint)Enum.GetValues<Celsoort>().Length },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static CellFormat Opmaak(Celsoort soort) => new()
    {
        NumberFormatId = Getalvorm(soort),
        FontId = soort switch { Celsoort.Kop => 1u, Celsoort.Titel => 2u, _ => 0u },
        FillId = 0,
        BorderId = soort == Celsoort.Kop ? 1u : 0u,
        FormatId = 0,
        ApplyNumberFormat = true,
        ApplyFont = true,
        ApplyBorder = true,
    };

    // 1 to 49 are the formats that every spreadsheet knows.
    private static uint Getalvorm(Celsoort soort) => soort switch
    {
        Celsoort.Tekst => 49,
        Celsoort.Getal => 3,
        Celsoort.Decimaal => 4,
        Celsoort.Deel => Eigen,
        Celsoort.Datum => Eigen + 1,
        Celsoort.Bedrag => Eigen + 2,
        _ => 0,
    };

    private static NumberingFormat Vorm(uint nummer, string vorm) => new() { NumberFormatId = nummer, FormatCode = vorm };

    private static Font Letter(double grootte, bool vet)
    {
        var letter = vet ? new Font(new Bold()) : new Font();
        letter.Append(new FontSize { Val = grootte }, new FontName { Val = "Calibri" }, new FontFamilyNumbering { Val = 2 });
        return letter;
    }

    private static Fill Vulling(PatternValues patroon) => new(new PatternFill { PatternType = patroon });
}
