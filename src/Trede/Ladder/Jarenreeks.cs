using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Snapshots of the same day of several years.</summary>
internal static class Jarenreeks
{
    /// <summary>How many years there are when nothing is said.</summary>
    public const int Standaard = 5;

    /// <summary>The fewest.</summary>
    public const int Minste = 2;

    /// <summary>The most.</summary>
    public const int Meeste = 10;

    /// <summary>The days, the first first; years before there are days are left out.</summary>
    public static IReadOnlyList<Dag> Dagen(Dag laatste, int aantal)
    {
        var dagen = new List<Dag> { laatste };
        while (dagen.Count < aantal && dagen[0].JaarEerder < dagen[0]) dagen.Insert(0, dagen[0].JaarEerder);
        return dagen;
    }

    /// <summary>The snapshots, the first first; of several municipalities their sum.</summary>
    public static IReadOnlyList<Momentopname> Maak(Participatiekolommen kolommen, Dag laatste, int aantal, Selectie selectie, CancellationToken stop) =>
        [.. Dagen(laatste, aantal).Select(dag => Momentopname.Samen(Momentopname.Maak(kolommen, dag, selectie, metNietGemeten: true, stop)))];
}
