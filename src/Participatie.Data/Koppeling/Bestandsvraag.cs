namespace Participatie.Data.Koppeling;

/// <summary>In what way a file of another system is looked at.</summary>
public sealed record Bestandsvraag
{
    /// <summary>The sheet of a workbook, or empty for the first.</summary>
    public string Blad { get; init; } = string.Empty;

    /// <summary>The line of the header, from 1, or null to find it.</summary>
    public int? Kopregel { get; init; }

    /// <summary>The sign between the fields, or null to find it.</summary>
    public char? Scheidingsteken { get; init; }

    /// <summary>How many of the first rows are kept as they stand.</summary>
    public int Eerste { get; init; }

    /// <summary>Whether no more is read than those rows.</summary>
    public bool AlleenEerste { get; init; }
}
