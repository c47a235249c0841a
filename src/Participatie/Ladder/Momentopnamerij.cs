namespace Participatie.Ladder;

/// <summary>One rung or code of a snapshot: numbers of persons.</summary>
/// <param name="Trede">The rung or code.</param>
/// <param name="Aantal">How many persons stand on it.</param>
/// <param name="Groei">How many of them are expected to rise; 0 where growth does not apply.</param>
/// <param name="GroeiOnbekend">Of how many the growth is not known; 0 where growth does not apply.</param>
/// <param name="Verouderd">How many were last measured more than a year before.</param>
/// <param name="NietGemeten">How many have no measurement in the twelve months up to and including the day.</param>
public sealed record Momentopnamerij(Trede Trede, int Aantal, int Groei, int GroeiOnbekend, int Verouderd, int NietGemeten)
{
    /// <summary>How many are not expected to rise; 0 where growth does not apply.</summary>
    public int GeenGroei => Trede.KentGroei ? Aantal - Groei - GroeiOnbekend : 0;

    /// <summary>The part of those with a known answer that is expected to rise, 0..1; null where growth does not apply or nothing is known.</summary>
    public double? Groeideel => Trede.KentGroei && Aantal > GroeiOnbekend ? (double)Groei / (Aantal - GroeiOnbekend) : null;

    internal Momentopnamerij Plus(Momentopnamerij ander) => new(
        Trede, Aantal + ander.Aantal, Groei + ander.Groei, GroeiOnbekend + ander.GroeiOnbekend, Verouderd + ander.Verouderd, NietGemeten + ander.NietGemeten);
}
