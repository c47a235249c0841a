using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>A row, column or lane of a figure of flows: one place or several that are shown as one.</summary>
/// <param name="Naam">The name in full.</param>
/// <param name="Kort">The name as short as can be.</param>
/// <param name="Klasse">How it is filled.</param>
/// <param name="Punten">The places.</param>
internal sealed record Stroomplaats(string Naam, string Kort, string Klasse, IReadOnlyList<Stroompunt> Punten)
{
    /// <summary>Not on the ladder yet.</summary>
    public static readonly Stroomplaats NogNiet = new("Nog niet op de ladder", "Nog niet", "v-ruit", [Stroompunt.Nieuw]);

    /// <summary>Out of the ladder.</summary>
    public static readonly Stroomplaats Weg = new("Van de ladder af", "Weg", "v-midden", [.. Uitstroomredenfeiten.Alle.Select(feiten => Stroompunt.Uit(feiten.Reden))]);

    private static readonly Stroomplaats Nieuw = NogNiet with { Naam = "Nieuw", Kort = "Nieuw" };

    private static readonly Stroomplaats Terug = new("Terug", "Terug", "v-ruit", [Stroompunt.Terug]);

    private static readonly Stroomplaats Buiten = new("Buiten de selectie", "Buiten", "v-staand", [Stroompunt.Buiten]);

    /// <summary>Whether it is one rung.</summary>
    public bool IsTrede => Punten[0].Trede is { IsTrede: true };

    /// <summary>Whether it is a rung or code inside the selection.</summary>
    public bool IsOpLadder => Punten[0].IsOpTrede;

    /// <summary>The rows of a matrix: the rungs from the highest down, and what there is besides.</summary>
    public static IReadOnlyList<Stroomplaats> Rijen(Stromen stromen) =>
        [.. Treden.Reverse(), .. Codes.Append(Nieuw).Append(Terug).Append(Buiten).Where(plaats => stromen.Matrix.Any(stroom => plaats.Bevat(stroom.Van) || (plaats.IsOpLadder && plaats.Bevat(stroom.Naar))))];

    /// <summary>The columns of a matrix: the rungs from the lowest up, and what there is besides; who left always.</summary>
    public static IReadOnlyList<Stroomplaats> Kolommen(Stromen stromen) =>
        [.. Treden, .. Codes.Append(Buiten).Where(plaats => stromen.Matrix.Any(stroom => plaats.Bevat(stroom.Naar) || (plaats.IsOpLadder && plaats.Bevat(stroom.Van)))), Weg];

    /// <summary>The lanes of flows over several days: the rungs from the highest down, and what there is besides.</summary>
    public static IReadOnlyList<Stroomplaats> Banen(Doorstroom doorstroom)
    {
        Stroomplaats[] anders =
        [
            Codes[1], new("Trede niet bepaald (code 0 of 9)", "Code 0, 9", "v-liggend", [.. Codes[0].Punten, .. Codes[2].Punten]), Buiten, NogNiet, Weg,
        ];
        return [.. Treden.Reverse(), .. anders.Where(plaats => doorstroom.Knopen.Any(knopen => knopen.Any(knoop => plaats.Bevat(knoop.Punt))))];
    }

    /// <summary>Whether it is one of these places.</summary>
    public bool Bevat(Stroompunt punt) => Punten.Contains(punt);

    private static IReadOnlyList<Stroomplaats> Treden { get; } =
        [.. Tredefeiten.Treden.OrderBy(feiten => feiten.Trede.Waarde).Select(feiten => new Stroomplaats($"{feiten.Trede} {feiten.Titel}", $"Trede {feiten.Trede}", $"trede{feiten.Trede}", [Stroompunt.Op(feiten.Trede)]))];

    private static IReadOnlyList<Stroomplaats> Codes { get; } =
        [.. new[] { 0, 8, 9 }.Select(Trede.Van).Select(code => new Stroomplaats($"{Tredefeiten.Van(code).Titel} (code {code})", $"Code {code}", "v-liggend", [Stroompunt.Op(code)]))];
}
