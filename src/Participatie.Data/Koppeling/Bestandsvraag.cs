using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>In what way a file of another system is looked at.</summary>
public sealed record Bestandsvraag
{
    /// <summary>As a profile has it.</summary>
    public static Bestandsvraag Van(Koppelprofiel profiel)
    {
        ArgumentNullException.ThrowIfNull(profiel);
        return new Bestandsvraag { Blad = profiel.Blad, Codering = profiel.Codering, Kopregel = profiel.Kopregel, Scheidingsteken = profiel.Scheidingsteken };
    }

    /// <summary>The sheet of a workbook, or empty for the first.</summary>
    public string Blad { get; init; } = string.Empty;

    /// <summary>How its characters are written, one of <see cref="Koppelprofiel.Coderingen"/>; empty to find it.</summary>
    public string Codering { get; init; } = string.Empty;

    /// <summary>The line of the header, from 1, or null to find it.</summary>
    public int? Kopregel { get; init; }

    /// <summary>The sign between the fields, or null to find it.</summary>
    public char? Scheidingsteken { get; init; }

    /// <summary>How many of the first rows are kept as they stand.</summary>
    public int Eerste { get; init; }

    /// <summary>Whether no more is read than those rows.</summary>
    public bool AlleenEerste { get; init; }
}
