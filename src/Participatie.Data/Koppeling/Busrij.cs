namespace Participatie.Data.Koppeling;

/// <summary>One person on one benefit in an XML file.</summary>
/// <param name="Regel">The line on which its element begins.</param>
/// <param name="Waarden">The values in the order of the layout; null where there is none.</param>
internal sealed record Busrij(int Regel, string?[] Waarden)
{
    /// <summary>Whether anything stands in it.</summary>
    public bool IsLeeg => Array.TrueForAll(Waarden, waarde => waarde is null);

    /// <summary>Takes over what it does not say itself.</summary>
    /// <param name="van">The values of an element around it.</param>
    /// <param name="behalve">Places that are about another person.</param>
    public void Erf(string?[]? van, ReadOnlySpan<int> behalve = default)
    {
        if (van is null) return;
        for (var plaats = 0; plaats < van.Length; plaats++)
            if (!behalve.Contains(plaats)) Waarden[plaats] ??= van[plaats];
    }
}
