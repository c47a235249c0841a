using Participatie.Data.Kern;

namespace Participatie.App.Kern;

/// <summary>One field of something that is managed in a list.</summary>
/// <param name="Naam">The name in forms.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Wat">How it is called in a sentence, such as "de naam".</param>
/// <param name="Langst">The most characters.</param>
internal sealed record Beheerveld(string Naam, string Label, string Wat, int Langst)
{
    /// <summary>The field that everything has.</summary>
    public const string Naamveld = "Naam";

    /// <summary>What helps to answer.</summary>
    public string? Hint { get; init; }

    /// <summary>Whether it may stay empty.</summary>
    public bool Optioneel { get; init; }

    /// <summary>Whether it has several lines; such a field is no column of the list.</summary>
    public bool Meerregelig { get; init; }

    /// <summary>Whether it stays as it was made.</summary>
    public bool AlleenNieuw { get; init; }

    /// <summary>What there is to choose from, or null when it is typed.</summary>
    public IReadOnlyList<Keuze>? Keuzes { get; init; }

    /// <summary>Finds what there is to choose from when the municipality itself says so; null when it is always the same.</summary>
    public Func<ParticipatieContext, CancellationToken, Task<IReadOnlyList<Keuze>>>? Keuzebron { get; init; }

    /// <summary>A value as one reads it.</summary>
    public string Leesbaar(string? waarde) => Keuzes?.FirstOrDefault(keuze => string.Equals(keuze.Waarde, waarde, StringComparison.Ordinal))?.Tekst ?? waarde ?? string.Empty;
}
