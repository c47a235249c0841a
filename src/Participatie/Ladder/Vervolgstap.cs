namespace Participatie.Ladder;

/// <summary>
/// Where an answer leads: to another question or to a rung, never to both. Participatieladder 2008, table 3.1.
/// </summary>
public readonly record struct Vervolgstap
{
    private Vervolgstap(int? vraag, Trede? trede) => (Vraag, Trede) = (vraag, trede);

    /// <summary>The number of the next question (2..5), or null when the answer decides.</summary>
    public int? Vraag { get; }

    /// <summary>The rung that the answer gives (1..6), or null when another question follows.</summary>
    public Trede? Trede { get; }

    internal static Vervolgstap NaarVraag(int vraag) => new(vraag, null);

    internal static Vervolgstap NaarTrede(int trede) => new(null, Ladder.Trede.Van(trede));
}
