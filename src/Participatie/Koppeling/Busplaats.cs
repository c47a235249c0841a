namespace Participatie.Koppeling;

/// <summary>Where a BUS row stands in the order of telling: by person and source, then month of the statistic, then delivery and row.</summary>
/// <param name="Wie">The person and the source.</param>
/// <param name="Periode">The month of the statistic.</param>
/// <param name="Rij">The place among all rows.</param>
internal readonly record struct Busplaats(ulong Wie, int Periode, int Rij) : IComparable<Busplaats>
{
    public int CompareTo(Busplaats other) => (Wie, Periode, Rij).CompareTo((other.Wie, other.Periode, other.Rij));
}
