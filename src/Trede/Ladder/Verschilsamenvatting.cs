using Participatie.App.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>The administrative difference in a plain sentence.</summary>
internal static class Verschilsamenvatting
{
    /// <summary>The sentence, from the numbers alone.</summary>
    public static string Van(AdministratiefVerschil verschil)
    {
        var dag = Balie.Datum(verschil.Dag);
        if (verschil.Verschil == 0) return Zin.Met(verschil.IsLeeg ? Stroomtekst.VerschilGeen : Stroomtekst.VerschilGelijk, dag);
        return Zin.Met(verschil.Verschil > 0 ? Stroomtekst.VerschilMeer : Stroomtekst.VerschilMinder, dag, Woord.Mensen(verschil.Nu), Balie.Getal(Math.Abs(verschil.Verschil)));
    }
}
