using System.Diagnostics.CodeAnalysis;

namespace Participatie.Kern;

/// <summary>
/// A system that delivers measurements, by name (participatieladder 2008, paragraph 3.4: the client-tracking systems). Names are
/// lower case and compared ordinally.
/// </summary>
public sealed record Bron
{
    /// <summary>The order that counts when nobody chooses one: first wins. Measurements made in Trede itself go before all.</summary>
    public static readonly IReadOnlyList<string> StandaardVolgorde = ["trede", "re-integratie", "inburgering", "educatie", "wmo"];

    /// <summary>The longest name there is.</summary>
    public const int LangsteNaam = 40;

    private Bron(string naam) => Naam = naam;

    /// <summary>The name: letters, digits, <c>-</c>, <c>_</c> or <c>.</c>, never empty, not starting with a point or a dash.</summary>
    public string Naam { get; }

    /// <summary>Reads a name; false when it is empty, too long or has other signs in it.</summary>
    public static bool TryParse(string? tekst, [NotNullWhen(true)] out Bron? bron)
    {
        bron = null;
        var naam = tekst?.Trim().ToLowerInvariant() ?? string.Empty;
        if (naam.Length is 0 or > LangsteNaam || naam[0] is '.' or '-') return false;
        foreach (var teken in naam)
            if (!char.IsAsciiLetterOrDigit(teken) && teken is not ('-' or '_' or '.')) return false;
        bron = new Bron(naam);
        return true;
    }

    /// <summary>
    /// The bronnen in order of priority: first those chosen, then the default order, then the rest by name. Each once.
    /// </summary>
    public static IReadOnlyList<Bron> OpVolgorde(IEnumerable<Bron> bronnen, IReadOnlyList<Bron> gekozen)
    {
        ArgumentNullException.ThrowIfNull(bronnen);
        ArgumentNullException.ThrowIfNull(gekozen);
        return [.. bronnen.Distinct().OrderBy(bron => Rang(bron, gekozen)).ThenBy(bron => bron.Naam, StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public override string ToString() => Naam;

    private static int Rang(Bron bron, IReadOnlyList<Bron> gekozen)
    {
        if (string.Equals(bron.Naam, StandaardVolgorde[0], StringComparison.Ordinal)) return -1;
        for (var plaats = 0; plaats < gekozen.Count; plaats++)
            if (gekozen[plaats] == bron) return plaats;
        for (var plaats = 1; plaats < StandaardVolgorde.Count; plaats++)
            if (string.Equals(StandaardVolgorde[plaats], bron.Naam, StringComparison.Ordinal)) return gekozen.Count + plaats;
        return int.MaxValue;
    }
}
