using System.Globalization;

namespace Participatie.Data.Kern;

/// <summary>Names of sheets as a spreadsheet allows them.</summary>
internal static class Bladnaam
{
    /// <summary>The longest name.</summary>
    public const int Langste = 31;

    /// <summary>A name that is allowed and is not yet among the others, whatever the letter case.</summary>
    public static string Vrij(string naam, IReadOnlyCollection<string> bezet)
    {
        var geldig = Geldig(naam);
        for (var nummer = 2; ; nummer++)
        {
            if (!bezet.Contains(geldig, StringComparer.OrdinalIgnoreCase)) return geldig;
            var achter = string.Create(CultureInfo.InvariantCulture, $" ({nummer})");
            geldig = Kort(Geldig(naam), Langste - achter.Length) + achter;
        }
    }

    private static string Geldig(string naam)
    {
        var schoon = string.Concat(Celtekst.Van(naam).Select(teken => "[]:*?/\\".Contains(teken, StringComparison.Ordinal) || char.IsControl(teken) ? ' ' : teken)).Trim(' ', '\'');
        var kort = Kort(schoon, Langste).TrimEnd(' ', '\'');
        // Excel keeps this name for itself.
        if (string.Equals(kort, "History", StringComparison.OrdinalIgnoreCase)) return kort + "_";
        return kort.Length == 0 ? "Blad" : kort;
    }

    private static string Kort(string naam, int lengte)
    {
        if (naam.Length <= lengte) return naam;
        return naam[..(char.IsHighSurrogate(naam[lengte - 1]) ? lengte - 1 : lengte)];
    }
}
