using Participatie.App.Kern;
using Participatie.Data.Koppeling;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>What somebody chose for a delivery to the SRG on screen.</summary>
internal sealed record Srgkeuze(Srglayout Layout, Srgperiode Periode, bool Gescheiden)
{
    /// <summary>The value for separated fields.</summary>
    public const string MetPuntkomma = "gescheiden";

    /// <summary>The value for fields at fixed places.</summary>
    public const string Vast = "vast";

    /// <summary>The layouts to choose from.</summary>
    public static IReadOnlyList<Keuze> Indelingen => [.. SrgLayouts.Alle.Reverse().Select(layout => new Keuze(layout.Naam, layout.Titel))];

    /// <summary>The shapes to choose from.</summary>
    public static IReadOnlyList<Keuze> Vormen => [new(Vast, Uitvoertekst.VormVast), new(MetPuntkomma, Uitvoertekst.VormGescheiden)];

    /// <summary>The choice, or null when it cannot be.</summary>
    public static Srgkeuze? Van(string? indeling, string? periode, string? vorm) =>
        SrgLayouts.Zoek(indeling ?? string.Empty) is { } layout && Srgperiode.TryLees(layout, periode ?? string.Empty, out var gelezen) && vorm is Vast or MetPuntkomma
            ? new Srgkeuze(layout, gelezen, string.Equals(vorm, MetPuntkomma, StringComparison.Ordinal))
            : null;
}
