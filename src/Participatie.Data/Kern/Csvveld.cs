using System.Text;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>Text in files that people open in a spreadsheet, csv or workbook.</summary>
internal static class Csvveld
{
    /// <summary>The value with an apostrophe before it when a spreadsheet would take it for a formula (<see cref="Formuletekst"/>).</summary>
    public static ReadOnlySpan<byte> Onschadelijk(ReadOnlySpan<byte> waarde) => Formuletekst.Gevaarlijk(waarde) ? (byte[])[(byte)'\'', .. waarde] : waarde;

    /// <inheritdoc cref="Onschadelijk(ReadOnlySpan{byte})"/>
    public static string Onschadelijk(string waarde) => Gevaarlijk(waarde) ? "'" + waarde : waarde;

    /// <summary>The text of a cell without the apostrophe that was put before a formula; one before a number is left alone, because people write that.</summary>
    public static string Hersteld(string waarde) => waarde.StartsWith('\'') && Gevaarlijk(waarde[1..]) ? waarde[1..] : waarde;

    // Few texts begin like a formula; only those are worth the bytes.
    private static bool Gevaarlijk(string waarde) => waarde.Length > 1 && "'=+-@\t\r".Contains(waarde[0], StringComparison.Ordinal) && Formuletekst.Gevaarlijk(Encoding.UTF8.GetBytes(waarde));
}
