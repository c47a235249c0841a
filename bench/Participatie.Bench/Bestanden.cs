using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Bench;

/// <summary>Which files are linked, as deliveries in the order of priority that the peer has too.</summary>
internal static class Bestanden
{
    /// <summary>The largest of the three exports.</summary>
    public const string Grootste = "reintegratie.csv";

    /// <summary>Names and files of the three exports, first wins.</summary>
    public static readonly IReadOnlyList<(string Bron, string Bestand)> Namen =
        [("re-integratie", Grootste), ("inburgering", "inburgering.csv"), ("educatie", "educatie.csv")];

    /// <summary>The three exports.</summary>
    public static IReadOnlyList<Levering> Drie(string map) => [.. Namen.Select(naam => Levering(naam.Bron, Path.Combine(map, naam.Bestand)))];

    /// <summary>The largest export only.</summary>
    public static IReadOnlyList<Levering> Een(string map) => [Levering(Namen[0].Bron, Path.Combine(map, Grootste))];

    /// <summary>The rows of the largest export in three files of the same source.</summary>
    public static IReadOnlyList<Levering> Delen(string map) => [.. Delennamen.Select(naam => Levering(Namen[0].Bron, Path.Combine(map, naam)))];

    /// <summary>The names of those three files.</summary>
    public static IReadOnlyList<string> Delennamen { get; } = ["deel-1.csv", "deel-2.csv", "deel-3.csv"];

    /// <summary>One delivery whose profile is recognised, as for a user who names none.</summary>
    public static Levering Levering(string naam, string pad) => Bron.TryParse(naam, out var bron)
        ? new Levering(bron, pad, string.Empty)
        : throw new BenchException($"{naam} is no name of a source.");
}
