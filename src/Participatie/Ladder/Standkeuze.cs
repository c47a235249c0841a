namespace Participatie.Ladder;

/// <summary>A number of a snapshot or yearly report, to see who is behind it.</summary>
/// <param name="Treden">The rungs and codes; empty for all.</param>
/// <param name="Soort">Which number of those rows.</param>
public sealed record Standkeuze(IReadOnlyList<Trede> Treden, Standsoort Soort)
{
    /// <summary>Whether a rung or code is among the rows.</summary>
    public bool Past(Trede trede) => Treden.Count == 0 || Treden.Contains(trede);

    /// <summary>Whether a person is behind the number.</summary>
    public bool Past(Standpersoon persoon)
    {
        ArgumentNullException.ThrowIfNull(persoon);
        return Past(persoon.Trede) && Soort switch
        {
            Standsoort.Groei => persoon.Trede.KentGroei && persoon.Groei == Groeipotentieel.Groei,
            Standsoort.GeenGroei => persoon.Trede.KentGroei && persoon.Groei == Groeipotentieel.GeenGroei,
            Standsoort.GroeiOnbekend => persoon.Trede.KentGroei && persoon.Groei == Groeipotentieel.Onbekend,
            Standsoort.Verouderd => persoon.Verouderd,
            Standsoort.NietGemeten => persoon.NietGemeten,
            _ => true,
        };
    }

    /// <summary>The number itself, out of a snapshot.</summary>
    public int Aantal(Momentopname opname)
    {
        ArgumentNullException.ThrowIfNull(opname);
        return opname.Rijen.Where(rij => Past(rij.Trede)).Sum(rij => Soort switch
        {
            Standsoort.Groei => rij.Groei,
            Standsoort.GeenGroei => rij.GeenGroei,
            Standsoort.GroeiOnbekend => rij.GroeiOnbekend,
            Standsoort.Verouderd => rij.Verouderd,
            Standsoort.NietGemeten => rij.NietGemeten,
            _ => rij.Aantal,
        });
    }
}
