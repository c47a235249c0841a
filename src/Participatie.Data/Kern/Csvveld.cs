using System.Buffers;

namespace Participatie.Data.Kern;

/// <summary>Cells of csv files that people open in a spreadsheet.</summary>
internal static class Csvveld
{
    private static readonly SearchValues<byte> Getaltekens = SearchValues.Create("0123456789.,"u8);

    /// <summary>
    /// The value with an apostrophe before it when a spreadsheet would take it for a formula (exchange format, section 4). A single
    /// sign, such as the growth sign, and a number with a sign are left alone.
    /// </summary>
    public static ReadOnlySpan<byte> Onschadelijk(ReadOnlySpan<byte> waarde) => Gevaarlijk(waarde) ? (byte[])[(byte)'\'', .. waarde] : waarde;

    private static bool Gevaarlijk(ReadOnlySpan<byte> waarde) =>
        waarde.Length > 1 && "=+-@\t\r"u8.Contains(waarde[0]) && (waarde[0] is not ((byte)'-' or (byte)'+') || waarde[1..].ContainsAnyExcept(Getaltekens));
}
