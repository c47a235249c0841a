using Participatie.App.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>What became of the judgements of growth, in plain sentences.</summary>
internal static class Schattingsamenvatting
{
    /// <summary>The sentences, from the numbers alone.</summary>
    public static string Van(IReadOnlyList<Schattingrij> rijen) => rijen.Count == 0
        ? "Er zijn geen inschattingen om na te gaan."
        : $"{Groep(rijen, Groeipotentieel.Groei, "wel groei")} {Groep(rijen, Groeipotentieel.GeenGroei, "geen groei")} Wie niet opnieuw is gemeten en niet is uitgestroomd, telt als niet bekend.";

    private static string Groep(IReadOnlyList<Schattingrij> rijen, Groeipotentieel groei, string naam)
    {
        var eigen = rijen.Where(rij => rij.Groei == groei).ToList();
        int aantal = eigen.Sum(rij => rij.Aantal), gestegen = eigen.Sum(rij => rij.Gestegen), onbepaald = eigen.Sum(rij => rij.Onbepaald);
        return $"Bij {Woord.Mensen(aantal)} werd {naam} verwacht: {Balie.Getal(gestegen)} van hen {(gestegen == 1 ? "steeg" : "stegen")}, {Balie.Getal(aantal - gestegen - onbepaald)} niet, en van {Balie.Getal(onbepaald)} is het niet bekend.";
    }
}
