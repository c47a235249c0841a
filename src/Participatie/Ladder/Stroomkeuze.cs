namespace Participatie.Ladder;

/// <summary>A number of the flow matrix (rules, section 6), to see who is behind it: a cell, or several together.</summary>
/// <param name="Van">Where they came from; empty for anywhere.</param>
/// <param name="Naar">Where they went; empty for anywhere.</param>
public sealed record Stroomkeuze(IReadOnlyList<Stroompunt> Van, IReadOnlyList<Stroompunt> Naar)
{
    /// <summary>Who was in the ladder in between only.</summary>
    public static readonly Stroomkeuze AlleenTussen = new([], []) { Tussentijds = true };

    /// <summary>Whether it is about who was in the ladder in between only.</summary>
    public bool Tussentijds { get; init; }

    /// <summary>Only flows of this kind; null for any.</summary>
    public Stroomsoort? Soort { get; init; }

    /// <summary>Whether somebody is behind the number; nulls are who was in the ladder in between only.</summary>
    public bool Past(Stroompunt? van, Stroompunt? naar) => van is { } begin && naar is { } eind
        ? !Tussentijds && (Van.Count == 0 || Van.Contains(begin)) && (Naar.Count == 0 || Naar.Contains(eind)) && (Soort is null || Soort == new Stroom(begin, eind, 1).Soort)
        : Tussentijds;

    /// <summary>The number itself, out of the flows.</summary>
    public int Aantal(Stromen stromen)
    {
        ArgumentNullException.ThrowIfNull(stromen);
        return Tussentijds ? stromen.Tussentijds : stromen.Matrix.Where(stroom => Past(stroom.Van, stroom.Naar)).Sum(stroom => stroom.Aantal);
    }
}
