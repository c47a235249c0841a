using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>A file that a source delivers (exchange format, section 1).</summary>
/// <param name="Bron">The source.</param>
/// <param name="Pad">Where the file is.</param>
/// <param name="Profiel">How it is read: a name, or empty to recognise it.</param>
public sealed record Levering(Bron Bron, string Pad, string Profiel)
{
    /// <summary>The sheet of a workbook, or empty for the first.</summary>
    public string Blad { get; init; } = string.Empty;
}
