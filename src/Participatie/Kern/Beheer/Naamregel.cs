using System.Text;

namespace Participatie.Kern;

/// <summary>
/// Names of what a municipality manages itself: teams, instruments, providers, sources, subgroups and the municipality. A name has at least one
/// and at most <see cref="Langst"/> characters, and within its kind it stands once, whatever the letter case: also what has ended keeps its name.
/// </summary>
public static class Naamregel
{
    /// <summary>The longest name, in characters.</summary>
    public const int Langst = 100;

    /// <summary>The name as it is kept: without space around it, one space between words, accents in one character; empty for null.</summary>
    public static string Schoon(string? naam)
    {
        if (string.IsNullOrWhiteSpace(naam)) return string.Empty;
        var tekst = new StringBuilder(naam.Length);
        foreach (var teken in naam.Trim().Normalize())
            if (teken is not ' ' || tekst[^1] is not ' ') tekst.Append(teken);
        return tekst.ToString();
    }

    /// <summary>What is wrong with a name beside the names of the others of its kind; an <paramref name="langst"/> below 1 is a wrong call.</summary>
    public static Naamfout Oordeel(string? naam, IEnumerable<string> anderen, int langst = Langst)
    {
        ArgumentNullException.ThrowIfNull(anderen);
        ArgumentOutOfRangeException.ThrowIfLessThan(langst, 1);
        var schoon = Schoon(naam);
        if (schoon.Length == 0) return Naamfout.Leeg;
        if (schoon.Length > langst) return Naamfout.TeLang;
        if (schoon.Any(char.IsControl)) return Naamfout.Teken;
        return anderen.Any(ander => string.Equals(Schoon(ander), schoon, StringComparison.OrdinalIgnoreCase)) ? Naamfout.Bezet : Naamfout.Geen;
    }
}
