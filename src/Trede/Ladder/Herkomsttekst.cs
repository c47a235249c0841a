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
        foreach (var keuze in Selectietekst.Regels(selectie)) uit.WriteLine(keuze);
        uit.WriteLine($"Gemaakt met Trede {herkomst.Programmaversie}, ladderversie {herkomst.Ladderversie}, geleverd op {Balie.Datum(herkomst.Leverdag)}, uit:");
        foreach (var bron in herkomst.Bronnen)
            uit.WriteLine($"  {bron.Bron}: {bron.Bestand}, {Balie.Aantal(bron.Gelezen, "rij", "rijen")}, {Balie.Getal(bron.Bruikbaar)} goedgekeurd, sha256 {bron.Sha256}");
    }
}
