using Participatie.Kern;

namespace Participatie.Klanten;

/// <summary>What a source knows of a client beside measurements (exchange format, section 1, table <c>klanten</c>); each part may be missing.</summary>
/// <param name="Klant">The client.</param>
/// <param name="Bron">The place of the source in the order of priority.</param>
/// <param name="Geboortedatum">The day of birth.</param>
/// <param name="Geslacht">The sex.</param>
/// <param name="Postcode4">The four digits of the postal code, 1000..9999; 0 when not known.</param>
public sealed record Klantgegeven(Klant Klant, int Bron, Geboortedatum Geboortedatum, Geslacht Geslacht, int Postcode4)
{
    /// <summary>What a source without BSNs calls the client, in a row without a BSN; empty for who has one.</summary>
    public string LokaleSleutel { get; init; } = string.Empty;

    /// <summary>The first name or initials; empty when the source does not say.</summary>
    public string Voornaam { get; init; } = string.Empty;

    /// <summary>The family name, with what stands before it; empty when the source does not say.</summary>
    public string Achternaam { get; init; } = string.Empty;

    /// <summary>Never a name.</summary>
    public override string ToString() => "(klantgegeven)";
}
