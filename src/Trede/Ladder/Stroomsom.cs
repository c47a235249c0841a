using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Flows in a few numbers.</summary>
/// <param name="Gestegen">Went from a rung to a higher one.</param>
/// <param name="Gelijk">Stand on the same rung.</param>
/// <param name="Gedaald">Went from a rung to a lower one.</param>
/// <param name="Nieuw">Came on the ladder for the first time.</param>
/// <param name="Terug">Came back on the ladder.</param>
/// <param name="Werk">Left the ladder because they worked for six months.</param>
/// <param name="Opleiding">Left the ladder for a bbl or bol course.</param>
/// <param name="Anders">Left the ladder for another reason.</param>
internal sealed record Stroomsom(int Gestegen, int Gelijk, int Gedaald, int Nieuw, int Terug, int Werk, int Opleiding, int Anders)
{
    /// <summary>How many left the ladder.</summary>
    public int Uit => Werk + Opleiding + Anders;

    /// <summary>Adds up the matrix.</summary>
    public static Stroomsom Van(Stromen stromen)
    {
        int Som(Func<Stroom, bool> keuze) => stromen.Matrix.Where(keuze).Sum(stroom => stroom.Aantal);
        int Stap(Func<int, bool> verschil) => Som(stroom => stroom is { Van.Trede: { IsTrede: true } van, Naar.Trede: { IsTrede: true } naar } && verschil(naar.Waarde - van.Waarde));
        return new Stroomsom(
            Stap(stap => stap > 0),
            Stap(stap => stap == 0),
            Stap(stap => stap < 0),
            Som(stroom => stroom.Van == Stroompunt.Nieuw),
            Som(stroom => stroom.Van == Stroompunt.Terug),
            Som(stroom => IsWerk(stroom.Naar.Reden)),
            Som(stroom => IsOpleiding(stroom.Naar.Reden)),
            Som(stroom => IsAnders(stroom.Naar.Reden)));
    }

    /// <summary>Whether someone left for work.</summary>
    public static bool IsWerk(Uitstroomreden? reden) => reden is Uitstroomreden.Werk6Maanden;

    /// <summary>Whether someone left for a course.</summary>
    public static bool IsOpleiding(Uitstroomreden? reden) => reden is Uitstroomreden.Bbl6Maanden or Uitstroomreden.Bol6Maanden;

    /// <summary>Whether someone left for another reason.</summary>
    public static bool IsAnders(Uitstroomreden? reden) => reden is not null && !IsWerk(reden) && !IsOpleiding(reden);
}
