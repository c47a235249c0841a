namespace Participatie.Koppeling;

/// <summary>What a file of another system looks like (exchange format, section 2): the ground for a proposal.</summary>
/// <param name="Kopregel">The line of the header, from 1.</param>
/// <param name="Scheidingsteken">The sign between the fields.</param>
/// <param name="Rijen">How many rows stand below the header.</param>
/// <param name="Kolommen">The columns in the order of the file.</param>
public sealed record Bestandsbeeld(int Kopregel, char Scheidingsteken, long Rijen, IReadOnlyList<Kolombeeld> Kolommen)
{
    /// <summary>The first rows as they stand in the file, when they were asked for. They say who somebody is: not to be shown as they are.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Eerste { get; init; } = [];
}
