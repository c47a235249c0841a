namespace Participatie.Koppeling;

/// <summary>One field of a table of the exchange format (section 1), as a koppelprofiel sees it.</summary>
/// <param name="Naam">The name of the column.</param>
/// <param name="Soort">What kind of value it holds.</param>
/// <param name="Codes">The codes it may hold; empty when it is no field of codes.</param>
public sealed record Koppelveld(string Naam, Koppelveldsoort Soort, IReadOnlyList<string> Codes)
{
    /// <summary>Whether the field holds codes of a list.</summary>
    public bool IsCode => Codes.Count > 0;

    /// <summary>Whether a value, trimmed and in any letter case, is a code of this field, or a set of them where sets are allowed. Always true for other fields.</summary>
    public bool Kent(string waarde)
    {
        ArgumentNullException.ThrowIfNull(waarde);
        if (!IsCode) return true;
        if (Soort == Koppelveldsoort.Code) return Codes.Contains(waarde.Trim(), StringComparer.OrdinalIgnoreCase);
        var delen = waarde.Split(Codes.All(code => code.Length <= 2) ? [',', ' ', '\t'] : [','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return delen.Length > 0 && delen.All(deel => Codes.Contains(deel, StringComparer.OrdinalIgnoreCase));
    }
}
