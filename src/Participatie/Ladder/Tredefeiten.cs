namespace Participatie.Ladder;

/// <summary>
/// The facts beside each rung and each code: name, definition, examples, pitfalls and growth question.
/// Participatieladder 2008, tables 2.1, 3.1 and 3.2; all texts are Trede's own wording. The texts themselves stand in
/// <c>Tredefeiten2008</c>.
/// </summary>
public sealed record Tredefeiten
{
    private const string Termijn = "{termijn}";

    /// <summary>The rung or code these facts are about.</summary>
    public required Trede Trede { get; init; }

    /// <summary>The name on screen.</summary>
    public required string Titel { get; init; }

    /// <summary>What it means, in plain Dutch.</summary>
    public required string Definitie { get; init; }

    /// <summary>Situations that belong here; never all of them. At least one.</summary>
    public required IReadOnlyList<string> Voorbeelden { get; init; }

    /// <summary>What is often placed wrongly, and where it does belong. At least one.</summary>
    public required IReadOnlyList<string> Valkuilen { get; init; }

    /// <summary>Situations beside the growth question with their usual sign; empty where there is no growth question.</summary>
    public IReadOnlyList<Groeivoorbeeld> Groeivoorbeelden { get; init; } = [];

    /// <summary>The growth question with <c>{termijn}</c> for the horizon; null for trede 6 and the codes.</summary>
    internal string? Groeisjabloon { get; init; }

    /// <summary>The growth question for the default horizon; null for trede 6 and the codes.</summary>
    public string? Groeivraag => GroeivraagBij(Groeipotentieelfeiten.StandaardHorizon);

    /// <summary>The growth question for a horizon of 1 month or more; null for trede 6 and the codes.</summary>
    public string? GroeivraagBij(int horizonInMaanden) =>
        Groeisjabloon?.Replace(Termijn, Duur(horizonInMaanden), StringComparison.Ordinal);

    /// <summary>The rungs 1..6, ascending.</summary>
    public static IReadOnlyList<Tredefeiten> Treden => Tredefeiten2008.Treden;

    /// <summary>The codes 0, 8 and 9.</summary>
    public static IReadOnlyList<Tredefeiten> Codes => Tredefeiten2008.Codes;

    /// <summary>The rungs 1..6 and after them the codes 0, 8 and 9.</summary>
    public static readonly IReadOnlyList<Tredefeiten> Alle = [.. Tredefeiten2008.Treden, .. Tredefeiten2008.Codes];

    /// <summary>The facts of one rung or code.</summary>
    public static Tredefeiten Van(Trede trede) => trede.Waarde switch
    {
        0 => Codes[0],
        8 => Codes[1],
        9 => Codes[2],
        var waarde => Treden[waarde - 1],
    };

    private static string Duur(int maanden) => maanden switch
    {
        < 1 => throw new ArgumentOutOfRangeException(nameof(maanden), maanden, "A horizon is at least one month."),
        1 => "een maand",
        12 => "een jaar",
        24 => "twee jaar",
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{maanden} maanden"),
    };
}
