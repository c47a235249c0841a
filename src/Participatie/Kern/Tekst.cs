using System.Runtime.CompilerServices;
using System.Text;

namespace Participatie.Kern;

/// <summary>Reading UTF-8 values as the exchange format means them: trimmed, codes in any letter case. Floor 1 only.</summary>
internal static class Tekst
{
    /// <summary>The value without spaces and tabs around it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Kaal(ReadOnlySpan<byte> waarde) =>
        waarde.IsEmpty || (waarde[0] > ' ' && waarde[^1] > ' ') ? waarde : waarde.Trim(" \t"u8);

    /// <summary>Whether a value is this code, whatever the letter case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Is(ReadOnlySpan<byte> waarde, ReadOnlySpan<byte> code) => waarde.SequenceEqual(code) || Ascii.EqualsIgnoreCase(waarde, code);
}
