using Participatie.Kern;

namespace Participatie.Klanten;

/// <summary>What is known of each person beside measurements, in compact arrays by person; empty arrays when nothing is known of anyone. Immutable.</summary>
public sealed class Kenmerkkolommen
{
    /// <summary>Nothing known.</summary>
    public static readonly Kenmerkkolommen Leeg = new();

    /// <summary>For each person the number of the <see cref="Geboortedatum"/>; 0 when not known.</summary>
    public ushort[] Geboren { get; init; } = [];

    /// <summary>For each person the <see cref="Geslacht"/>.</summary>
    public byte[] Geslachten { get; init; } = [];

    /// <summary>For each person the four digits of the postal code; 0 when not known.</summary>
    public ushort[] Postcodes { get; init; } = [];

    /// <summary>For each person the number of the team, 0 for none; empty when teams are not known, as in a compact file.</summary>
    public ushort[] Teams { get; init; } = [];

    /// <summary>Whether nothing is known of anyone.</summary>
    public bool IsLeeg => Geboren.Length == 0;

    /// <summary>The team of a person; 0 for none, and when teams are not known.</summary>
    public int Team(int persoon) => Teams.Length == 0 ? 0 : Teams[persoon];

    /// <summary>The age of a person on a day; null when not known.</summary>
    public int? LeeftijdOp(int persoon, Dag dag) =>
        IsLeeg || Geboren[persoon] == 0 ? null : Geboortedatum.VanNummer(Geboren[persoon]).LeeftijdOp(dag);
}
