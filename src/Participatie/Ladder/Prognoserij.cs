namespace Participatie.Ladder;

/// <summary>One rung or code of a forecast.</summary>
/// <param name="Trede">The rung or code.</param>
/// <param name="Nu">How many persons stand on it now: those of the snapshot.</param>
/// <param name="Straks">How many stand on it a year later, as expected.</param>
/// <param name="Gezien">
/// How many persons stood on this rung or code at the start of the years that the forecast rests on, each year apart: from what they did
/// follows what those who stand on it now are expected to do. With 0 nothing is known, and they are taken to stay.
/// </param>
public sealed record Prognoserij(Trede Trede, int Nu, Prognosegetal Straks, int Gezien)
{
    /// <summary>Whether it rests on fewer persons than say enough (<see cref="Interval.KleineGroep"/>) while somebody stands there now.</summary>
    public bool IsKlein => Nu > 0 && Gezien < Interval.KleineGroep;
}
