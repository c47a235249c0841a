using System.Text;

namespace Participatie.Kern;

/// <summary>Reading UTF-8 values as the exchange format means them: trimmed, codes in any letter case. Floor 1 only.</summary>
internal static class Tekst
{
    /// <summary>The value without spaces and tabs around it.</summary>
    public static ReadOnlySpan<byte> Kaal(ReadOnlySpan<byte> waarde) =>
        waarde.Length > 0 && (waarde[0] <= ' ' || waarde[^1] <= ' ') ? waarde.Trim(" \t"u8) : waarde;

    /// <summary>Whether a value is this code, whatever the letter case.</summary>
    public static bool Is(ReadOnlySpan<byte> waarde, ReadOnlySpan<byte> code) => Ascii.EqualsIgnoreCase(waarde, code);
}
