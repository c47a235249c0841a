namespace Participatie.Ladder;

/// <summary>The clients who are comparable with one kind of traject; compared by being the same object. At least one.</summary>
internal sealed class Vergelijkbaren(int aantal, int gestegen, int som)
{
    /// <summary>How many.</summary>
    public int Aantal => aantal;

    /// <summary>How many rose.</summary>
    public int Gestegen => gestegen;

    /// <summary>The sum of the differences in rungs.</summary>
    public int Som => som;
}
