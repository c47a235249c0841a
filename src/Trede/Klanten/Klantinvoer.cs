namespace Participatie.App.Klanten;

/// <summary>What is typed to find a client.</summary>
public sealed class Klantinvoer
{
    /// <summary>A BSN, a local key or a name.</summary>
    public string? Tekst { get; set; }
}
