using Participatie.App.Kern;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Koppeling;

/// <summary>One side of a conflict.</summary>
/// <param name="Bron">The number of the source.</param>
/// <param name="Bronnaam">The name of the source.</param>
/// <param name="Dag">The day it speaks of.</param>
/// <param name="Waarde">What it says, as conflicts word it: a rung or code, or <c>uit:reden</c>.</param>
public sealed record Conflictzijde(short Bron, string Bronnaam, Dag Dag, string Waarde)
{
    private const string Weg = "uit:";

    /// <summary>The reason of leaving; null when it is a rung or code.</summary>
    public Uitstroomreden? Reden => Waarde.StartsWith(Weg, StringComparison.Ordinal) ? Uitstroomredenfeiten.Zoek(Waarde[Weg.Length..])!.Reden : null;

    /// <summary>The rung or code; null when it is a leaving.</summary>
    public Trede? Trede => Reden is null ? Participatie.Ladder.Trede.Van(Waarde[0] - '0') : null;

    /// <summary>What it says, in words.</summary>
    public string Tekst => Reden is { } reden ? Zin.Met(Conflicttekst.Weg, Uitstroomredenfeiten.Van(reden).TitelInZin) : Participatie.App.Klanten.Klantopmaak.Niveau(Trede!.Value);
}
