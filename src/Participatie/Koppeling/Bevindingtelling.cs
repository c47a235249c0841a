using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>How often one kind of finding occurs in a file, and where first.</summary>
/// <param name="Code">The finding.</param>
/// <param name="Aantal">How many rows have it; 1 for a finding about the file.</param>
/// <param name="EersteRegel">The line of the first; 0 when it is about the file.</param>
/// <param name="Detail">More about it, or empty. Never a BSN.</param>
public sealed record Bevindingtelling(Bevindingcode Code, long Aantal, long EersteRegel, string Detail)
{
    /// <summary>The lines of the first rows that have it, at most <see cref="Bevindingteller.MeesteRegels"/>, from low to high; empty for a finding about the file.</summary>
    public IReadOnlyList<long> Regels { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(Bevindingtelling? other) => other is not null && (Code, Aantal, EersteRegel) == (other.Code, other.Aantal, other.EersteRegel)
        && string.Equals(Detail, other.Detail, StringComparison.Ordinal) && Regels.SequenceEqual(other.Regels);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Aantal, EersteRegel);
}
