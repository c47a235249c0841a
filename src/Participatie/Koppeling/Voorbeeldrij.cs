namespace Participatie.Koppeling;

/// <summary>A row of a made-up file.</summary>
/// <param name="Velden">The cells as text, in the order of the file; none is a line with nothing on it.</param>
/// <param name="Gebrek">What is wrong with it on purpose, or null.</param>
public sealed record Voorbeeldrij(IReadOnlyList<string> Velden, Voorbeeldgebrek? Gebrek = null)
{
    /// <summary>The same row with another value in one cell.</summary>
    public Voorbeeldrij Met(int plaats, string waarde)
    {
        string[] velden = [.. Velden];
        velden[plaats] = waarde;
        return this with { Velden = velden };
    }
}
