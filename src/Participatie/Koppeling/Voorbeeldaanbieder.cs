namespace Participatie.Koppeling;

/// <summary>A provider of a made-up municipality; the names can be nobody's.</summary>
/// <param name="Naam">The name in files; empty is the municipality itself.</param>
/// <param name="Kwaliteit">What it does to the chance of rising, in hundredths of that chance.</param>
/// <param name="Prijspeil">What it asks, in hundredths of the usual price.</param>
public sealed record Voorbeeldaanbieder(string Naam, int Kwaliteit, int Prijspeil)
{
    /// <summary>The providers, to whom <see cref="Voorbeeldinstrument.Aanbieders"/> points.</summary>
    public static readonly IReadOnlyList<Voorbeeldaanbieder> Alle =
    [
        new(string.Empty, 100, 90),
        new("Stichting Verzonnen Brug", 120, 110),
        new("Fictief aan de Slag bv", 125, 115),
        new("Bureau Denkbeeldig", 60, 120),
        new("Werkbedrijf Nergensveld", 100, 100),
        new("Roc Luchtkasteel", 105, 100),
        new("Taalhuis Nergensland", 80, 85),
        new("Zorgboerderij De Verzinning", 100, 100),
    ];
}
