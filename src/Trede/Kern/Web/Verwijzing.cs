namespace Participatie.App.Kern;

/// <summary>A name with where it leads.</summary>
/// <param name="Naam">What one reads.</param>
/// <param name="Adres">The path, from the root.</param>
public sealed record Verwijzing(string Naam, string Adres)
{
    /// <summary>The heading under which it stands in the navigation, or null.</summary>
    public string? Groep { get; init; }

    /// <summary>Whether this is where one is, for a choice; the navigation finds it out by itself.</summary>
    public bool Huidig { get; init; }

    /// <summary>Whether a path is this page, or a page below it.</summary>
    public bool Omvat(string pad) =>
        string.Equals(pad, Adres, StringComparison.OrdinalIgnoreCase) || (Adres.Length > 1 && pad.StartsWith(Adres + "/", StringComparison.OrdinalIgnoreCase));
}
