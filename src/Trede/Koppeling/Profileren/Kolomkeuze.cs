using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>A column of the file with what it is to fill.</summary>
/// <param name="Kolom">The column.</param>
/// <param name="Veld">The field that it fills, or null.</param>
/// <param name="Waarden">What its values mean, for a field with codes; null when there are too many of them, or when they may say who somebody is.</param>
internal sealed record Kolomkeuze(Kolombeeld Kolom, Koppelveld? Veld, IReadOnlyList<Waardenkeuze>? Waarden)
{
    /// <summary>Whether the column can be named: it has a name, and no other has the same.</summary>
    public bool Kiesbaar { get; init; } = true;

    /// <summary>Whether values have to be told apart: not when they are the codes already.</summary>
    public bool HeeftLijst => Veld is { IsCode: true } && Waarden is { Count: > 0 };

    /// <summary>The values of a column for a field, once each; what holds several values is taken apart.</summary>
    public static IReadOnlyList<Waardenkeuze>? Lees(Kolombeeld kolom, Koppelveld veld, Func<string, int, string?> gekozen)
    {
        if (kolom.Waarden is not { } alle) return null;
        var aantallen = new SortedDictionary<string, long>(StringComparer.OrdinalIgnoreCase);
        foreach (var waarde in alle.DistinctBy(waarde => waarde.Trim(), StringComparer.OrdinalIgnoreCase))
            foreach (var deel in Delen(waarde.Trim(), veld)) aantallen[deel] = aantallen.GetValueOrDefault(deel) + kolom.Aantal(waarde);
        return [.. aantallen.Select((paar, nummer) => new Waardenkeuze(paar.Key, paar.Value, gekozen(paar.Key, nummer) ?? Codegok.Van(veld, paar.Key)))];
    }

    private static string[] Delen(string waarde, Koppelveld veld) =>
        veld.Soort == Koppelveldsoort.Codes ? waarde.Split([',', ';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [waarde];
}
