namespace Participatie.Koppeling;

/// <summary>Comparing the names in a header with the names that are expected.</summary>
public static class Kolomnamen
{
    // What other systems call the columns; only to suggest a name, never to read by.
    private static readonly (string Ander, string Naam)[] Bijnamen =
    [
        ("burgerservicenummer", "bsn"), ("sofinummer", "bsn"), ("sofi", "bsn"), ("datum", "meetdatum"), ("peildatum", "meetdatum"),
        ("niveau", "trede"), ("ladder", "trede"), ("positie", "trede"), ("groei", "groeipotentieel"), ("groep", "subgroepen"),
        ("doelgroep", "subgroepen"), ("reden", "uitstroomreden"), ("moment", "aanleiding"), ("cbscode", "gemeente"), ("dossier", "bronkenmerk"),
    ];

    /// <summary>The expected name that looks most like a name that was seen, or null when none comes near.</summary>
    public static string? Naaste(string gezien, IReadOnlyList<string> verwacht)
    {
        ArgumentNullException.ThrowIfNull(gezien);
        ArgumentNullException.ThrowIfNull(verwacht);
        var naam = gezien.Trim().ToLowerInvariant();
        if (naam.Length is 0 or > 60 || verwacht.Count == 0) return null;
        var (beste, afstand) = verwacht.Select(ander => (ander, Afstand(naam, ander))).MinBy(paar => paar.Item2);
        var bevat = verwacht.Where(ander => ander.Length > 2 && naam.Contains(ander, StringComparison.Ordinal)).MaxBy(ander => ander.Length);
        return bevat ?? (afstand <= Math.Max(1, beste.Length / 3) ? beste : Bijnaam(naam, verwacht));
    }

    private static string? Bijnaam(string naam, IReadOnlyList<string> verwacht) => Bijnamen
        .Where(paar => naam.Contains(paar.Ander, StringComparison.Ordinal) && !naam.StartsWith("geboorte", StringComparison.Ordinal) && Plaats(verwacht, paar.Naam) >= 0)
        .Select(paar => paar.Naam).FirstOrDefault();

    internal static int Plaats(IReadOnlyList<string> namen, string naam)
    {
        for (var plaats = 0; plaats < namen.Count; plaats++)
            if (string.Equals(namen[plaats], naam, StringComparison.Ordinal)) return plaats;
        return -1;
    }

    // The number of letters to add, drop, change or swap with the next one (Damerau-Levenshtein, each letter once).
    private static int Afstand(string een, string ander)
    {
        var rijen = new int[een.Length + 1, ander.Length + 1];
        for (var i = 0; i <= een.Length; i++) rijen[i, 0] = i;
        for (var j = 0; j <= ander.Length; j++) rijen[0, j] = j;
        for (var i = 1; i <= een.Length; i++)
        {
            for (var j = 1; j <= ander.Length; j++)
            {
                var schuin = rijen[i - 1, j - 1] + (een[i - 1] == ander[j - 1] ? 0 : 1);
                rijen[i, j] = Math.Min(Math.Min(rijen[i - 1, j] + 1, rijen[i, j - 1] + 1), schuin);
                if (i > 1 && j > 1 && een[i - 1] == ander[j - 2] && een[i - 2] == ander[j - 1]) rijen[i, j] = Math.Min(rijen[i, j], rijen[i - 2, j - 2] + 1);
            }
        }

        return rijen[een.Length, ander.Length];
    }
}
