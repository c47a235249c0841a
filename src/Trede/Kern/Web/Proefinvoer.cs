namespace Participatie.App.Kern;

/// <summary>What is typed in the form of the gallery: all text, so that nothing typed is ever lost.</summary>
public sealed class Proefinvoer
{
    /// <summary>A name.</summary>
    public string? Naam { get; set; }

    /// <summary>A day.</summary>
    public string? Begin { get; set; }

    /// <summary>A number.</summary>
    public string? Plaatsen { get; set; }

    /// <summary>One of a list.</summary>
    public string? Soort { get; set; }

    /// <summary>One of a few.</summary>
    public string? Vorm { get; set; }

    /// <summary>Any of a few.</summary>
    public List<string>? Talen { get; set; }

    /// <summary>Lines of text.</summary>
    public string? Toelichting { get; set; }

    /// <summary>Which version of the stored thing was changed.</summary>
    public string? Versie { get; set; }
}
