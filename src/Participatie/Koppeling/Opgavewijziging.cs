namespace Participatie.Koppeling;

/// <summary>What one row of a delivery does to something that is kept: a traject, a client or a benefit.</summary>
/// <typeparam name="T">What a row says of it.</typeparam>
/// <param name="Rij">The place of the row among those that were compared, from 0.</param>
/// <param name="Geleverd">What the source says.</param>
/// <param name="Was">What is kept now; null when nothing is.</param>
/// <param name="Wordt">What is kept from then on.</param>
public sealed record Opgavewijziging<T>(int Rij, T Geleverd, T? Was, T Wordt)
    where T : class
{
    /// <summary>Whether what is kept becomes other than it is.</summary>
    public bool Verandert => Was is null || !Wordt.Equals(Was);
}
