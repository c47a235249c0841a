using System.Buffers;
using System.Text;

namespace Participatie.Data.Kern;

/// <summary>Text in files that people open in a spreadsheet, csv or workbook.</summary>
internal static class Csvveld
{
    private static readonly SearchValues<byte> Getaltekens = SearchValues.Create("0123456789.,"u8);

    /// <summary>
    /// The value with an apostrophe before it when a spreadsheet would take it for a formula (exchange format, section 4). A single
    /// sign, such as the growth sign, and a number with a sign are left alone. A value that looks as if that was done already gets one more, so that
    /// <see cref="Hersteld(string)"/> always gives back what there was.
    /// </summary>
    public static ReadOnlySpan<byte> Onschadelijk(ReadOnlySpan<byte> waarde) => Gevaarlijk(waarde.TrimStart((byte)'\'')) ? (byte[])[(byte)'\'', .. waarde] : waarde;

    /// <inheritdoc cref="Onschadelijk(ReadOnlySpan{byte})"/>
    public static string Onschadelijk(string waarde) => Gevaarlijk(waarde.AsSpan().TrimStart('\'')) ? "'" + waarde : waarde;

    /// <summary>The value as it was before <see cref="Onschadelijk(string)"/>.</summary>
    public static string Hersteld(string waarde) => waarde.StartsWith('\'') && Gevaarlijk(waarde.AsSpan().TrimStart('\'')) ? waarde[1..] : waarde;

    /// <inheritdoc cref="Hersteld(string)"/>
    public static ReadOnlySpan<byte> Hersteld(ReadOnlySpan<byte> waarde) => waarde.Length > 0 && waarde[0] == (byte)'\'' && Gevaarlijk(waarde.TrimStart((byte)'\'')) ? waarde[1..] : waarde;

    private static bool Gevaarlijk(ReadOnlySpan<byte> waarde) =>
        waarde.Length > 1 && "=+-@\t\r"u8.Contains(waarde[0]) && (waarde[0] is not ((byte)'-' or (byte)'+') || waarde[1..].ContainsAnyExcept(Getaltekens));

    // Few texts begin like a formula; only those are worth the bytes.
    private static bool Gevaarlijk(ReadOnlySpan<char> waarde)
    {
        if (waarde.IsEmpty || !"=+-@\t\r".Contains(waarde[0], StringComparison.Ordinal)) return false;
        var bytes = new byte[Encoding.UTF8.GetByteCount(waarde)];
        Encoding.UTF8.GetBytes(waarde, bytes);
        return Gevaarlijk((ReadOnlySpan<byte>)bytes);
    }
}
