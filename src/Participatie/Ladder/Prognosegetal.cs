namespace Participatie.Ladder;

/// <summary>
/// A number of persons a year from now, as it is expected and between which numbers it lies with a certainty of 95 %. Not a whole
/// number: of five persons a half is two and a half.
/// </summary>
/// <param name="Verwacht">How many are expected; 0 or more.</param>
/// <param name="Onder">The number below which one in forty draws lies; never above <paramref name="Verwacht"/>.</param>
/// <param name="Boven">The number above which one in forty draws lies; never below <paramref name="Verwacht"/>.</param>
public readonly record struct Prognosegetal(double Verwacht, double Onder, double Boven)
{
    /// <summary>From draws, which are put in order.</summary>
    internal static Prognosegetal Van(double verwacht, int[] trekkingen)
    {
        Array.Sort(trekkingen);
        var buiten = trekkingen.Length / 40;
        return new Prognosegetal(verwacht, Math.Min(verwacht, trekkingen[buiten]), Math.Max(verwacht, trekkingen[^(buiten + 1)]));
    }
}
