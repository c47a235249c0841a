namespace Participatie.App.Koppeling;

/// <summary>A value of a column with what it is to mean.</summary>
/// <param name="Waarde">The value in the file.</param>
/// <param name="Aantal">How many rows of the whole file have it.</param>
/// <param name="Code">The code that it becomes; empty to refuse such rows, <see cref="Niets"/> when it says nothing.</param>
internal sealed record Waardenkeuze(string Waarde, long Aantal, string Code)
{
    /// <summary>The value says nothing.</summary>
    public const string Niets = "-";
}
