using Participatie.App.Kern;
using Participatie.Kern;

namespace Participatie.App.Ladder;

/// <summary>Days at equal distances, the last one chosen.</summary>
internal static class Dagenreeks
{
    /// <summary>How many there are when nothing is said.</summary>
    public const int Standaard = 4;

    /// <summary>The fewest.</summary>
    public const int Minste = 2;

    /// <summary>The most.</summary>
    public const int Meeste = 8;

    /// <summary>A year between two days.</summary>
    public const string PerJaar = "jaar";

    private const string PerHalfjaar = "halfjaar";
    private const string PerKwartaal = "kwartaal";

    /// <summary>What there is to choose from.</summary>
    public static readonly IReadOnlyList<Keuze> Stappen = [new(PerJaar, Cijfertekst.StapJaar), new(PerHalfjaar, Cijfertekst.StapHalfjaar), new(PerKwartaal, Cijfertekst.StapKwartaal)];

    /// <summary>The days, the first first; days that are not there are left out.</summary>
    public static IReadOnlyList<Dag> Maak(Dag laatste, int aantal, string stap)
    {
        var maanden = stap switch { PerKwartaal => 3, PerHalfjaar => 6, _ => 12 };
        var dagen = new List<Dag>();
        for (var terug = aantal - 1; terug >= 0; terug--)
            if (Dag.TryVan(laatste.Datum.AddMonths(-terug * maanden), out var dag) && (dagen.Count == 0 || dag > dagen[^1])) dagen.Add(dag);
        return dagen;
    }
}
