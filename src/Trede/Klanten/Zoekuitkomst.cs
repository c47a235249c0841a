namespace Participatie.App.Klanten;

/// <summary>What a search gave.</summary>
/// <param name="Treffers">The clients, at most <see cref="KlantZoeken.Meest"/>, by name.</param>
/// <param name="MeerDan">Whether there are more than are shown.</param>
/// <param name="Fout">What is wrong with what was typed, or null.</param>
public sealed record Zoekuitkomst(IReadOnlyList<Klanttreffer> Treffers, bool MeerDan, string? Fout)
{
    /// <summary>Nothing was searched, because of this.</summary>
    public static Zoekuitkomst Niet(string fout) => new([], false, fout);
}
