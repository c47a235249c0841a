using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>What reading one delivery gave: part of the receipt of every figure.</summary>
/// <param name="Bron">The source.</param>
/// <param name="Bestand">The file's name without folder.</param>
/// <param name="Profiel">The profile by which it was read.</param>
/// <param name="Sha256">The hash of the file's bytes, lower-case hexadecimal.</param>
/// <param name="Gelezen">Rows behind the header, empty ones included.</param>
/// <param name="Afgekeurd">Rows that were refused.</param>
/// <param name="Leeg">Rows with nothing in them.</param>
/// <param name="Bevindingen">Findings by code.</param>
public sealed record Leveringsverslag(
    Bron Bron, string Bestand, string Profiel, string Sha256, long Gelezen, long Afgekeurd, long Leeg, IReadOnlyList<Bevindingtelling> Bevindingen)
{
    /// <summary>The finding for which the whole file was refused, or null when its rows count.</summary>
    public Bevinding? Weigering { get; init; }

    /// <summary>The header as it was seen; empty for files that have none.</summary>
    public IReadOnlyList<string> GezienKop { get; init; } = [];

    /// <summary>The hash of the koppelprofiel by which it was read, lower-case hexadecimal; empty when it was read without one.</summary>
    public string ProfielSha256 { get; init; } = string.Empty;

    /// <summary>Values that are not in the lists of the koppelprofiel; the last one, without column, sums what is not listed.</summary>
    public IReadOnlyList<Onbekendewaarde> NietInProfiel { get; init; } = [];

    /// <summary>Rows that can be used, among them those that another row takes the place of.</summary>
    public long Bruikbaar => Gelezen - Afgekeurd - Leeg;
}
