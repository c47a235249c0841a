using Participatie.App.Kern;

namespace Participatie.App.Ladder;

/// <summary>Small pieces of sentences about people and rungs.</summary>
internal static class Woord
{
    /// <summary>So many people.</summary>
    public static string Mensen(int aantal) => Balie.Aantal(aantal, "persoon", "mensen");

    /// <summary>So many people and what they do: <c>12 mensen staan</c>.</summary>
    public static string Mensen(int aantal, string een, string meer) => $"{Mensen(aantal)} {(aantal == 1 ? een : meer)}";

    /// <summary>The rung with its name, or the code with its name.</summary>
    public static string Trede(Participatie.Ladder.Trede trede) =>
        $"{(trede.IsTrede ? "trede" : "code")} {trede} ({Participatie.Ladder.Tredefeiten.Van(trede).Titel})";

    /// <summary>The first letter as a capital.</summary>
    public static string Hoofdletter(string tekst) => tekst.Length == 0 ? tekst : char.ToUpperInvariant(tekst[0]) + tekst[1..];
}
