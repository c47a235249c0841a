using System.Buffers;

namespace Participatie.Kern;

/// <summary>
/// Text that a spreadsheet would take for a formula (exchange format, section 4): going out it gets an apostrophe before it, and coming in that is taken off again. A text that
/// looks as if that was done already gets one more, so that what comes in is always what went out.
/// </summary>
public static class Formuletekst
{
    private const byte Apostrof = (byte)'\'';

    private static readonly SearchValues<byte> Getaltekens = SearchValues.Create("0123456789.,"u8);

    /// <summary>Whether a value needs an apostrophe. A single sign, such as the growth sign, and a number with a sign do not.</summary>
    public static bool Gevaarlijk(ReadOnlySpan<byte> waarde) => IsFormule(waarde) || IsBeschermd(waarde);

    /// <summary>The value as it was before it got an apostrophe, here or by another program.</summary>
    public static ReadOnlySpan<byte> Hersteld(ReadOnlySpan<byte> waarde) => IsBeschermd(waarde) ? waarde[1..] : waarde;

    private static bool IsFormule(ReadOnlySpan<byte> waarde) => waarde.Length > 1 && IsTeken(waarde[0]) && (waarde[0] is not ((byte)'-' or (byte)'+') || waarde[1..].ContainsAnyExcept(Getaltekens));

    private static bool IsBeschermd(ReadOnlySpan<byte> waarde) => waarde.Length > 1 && waarde[0] == Apostrof && waarde.TrimStart(Apostrof) is { IsEmpty: false } rest && IsTeken(rest[0]);

    private static bool IsTeken(byte teken) => "=+-@\t\r"u8.Contains(teken);
}
