using Participatie.App.Kern;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>The receipt of a figure as text.</summary>
internal static class Herkomsttekst
{
    /// <summary>Writes from what the figure was made.</summary>
    public static void Schrijf(TextWriter uit, Herkomst herkomst, Selectie selectie)
    {
        if (selectie.KiestSubgroepen) uit.WriteLine($"Alleen subgroep {selectie}");
        if (selectie.BekendOp is { } dag) uit.WriteLine($"Zoals bekend op {dag}");
        uit.WriteLine($"Gemaakt met Trede {herkomst.Programmaversie}, ladderversie {herkomst.Ladderversie}, geleverd op {herkomst.Leverdag}, uit:");
        foreach (var bron in herkomst.Bronnen)
            uit.WriteLine($"  {bron.Bron}: {bron.Bestand}, {Balie.Getal(bron.Gelezen)} rijen, {Balie.Getal(bron.Bruikbaar)} bruikbaar, sha256 {bron.Sha256}");
    }
}
