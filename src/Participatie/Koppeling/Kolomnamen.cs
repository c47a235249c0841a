namespace Participatie.Koppeling;

/// <summary>Comparing the names in a header with the names that are expected.</summary>
public static class Kolomnamen
{
    /// <summary>The expected name that looks most like a name that was seen, or null when none comes near.</summary>
    public static string? Naaste(string gezien, IReadOnlyList<string> verwacht)
    {
        ArgumentNullException.ThrowIfNull(gezien);
        ArgumentNullException.ThrowIfNull(verwacht);
        var naam = gezien.Trim().ToLowerInvariant();
        if (naam.Length is 0 or > 60) return null;
        var (beste, afstand) = verwacht.Select(ander => (ander, Afstand(naam, ander))).MinBy(paar => paar.Item2);
        var bevat = verwacht.Where(ander => ander.Length > 2 && naam.Contains(ander, StringComparison.Ordinal)).MaxBy(ander => ander.Length);
        return bevat ?? (afstand <= Math.Max(1, beste.Length / 3) ? beste : null);
    }

    internal static int Plaats(IReadOnlyList<string> namen, string naam)
    {
        for (var plaats = 0; plaats < namen.Count; plaats++)
            if (string.Equals(namen[plaats], naam, StringComparison.Ordinal)) return plaats;
        return -1;
    }

    // The number of letters to add, drop or change (Levenshtein).
    private static int Afstand(string een, string ander)
    {
        var rij = Enumerable.Range(0, ander.Length + 1).ToArray();
        for (var i = 1; i <= een.Length; i++)
        {
            var schuin = rij[0];
            rij[0] = i;
            for (var j = 1; j <= ander.Length; j++)
            {
                var boven = rij[j];
                rij[j] = Math.Min(Math.Min(rij[j] + 1, rij[j - 1] + 1), schuin + (een[i - 1] == ander[j - 1] ? 0 : 1));
                schuin = boven;
            }
        }

        return rij[ander.Length];
    }
}
