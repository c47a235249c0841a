using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>A figure as a workbook.</summary>
internal static class Werkmapuitvoer
{
    /// <summary>Writes the sheets of the figure, and the receipt behind them. A workbook does not belong on a screen.</summary>
    public static void Schrijf(Balie balie, Herkomst herkomst, Selectie selectie, Action<Werkmap> bladen)
    {
        if (balie.OpScherm) throw new AanroepException("Een Excel-werkmap past niet op het scherm. Bewaar hem in een bestand: zet > stand.xlsx achter de opdracht.");
        using (var map = new Werkmap(balie.Uit))
        {
            bladen(map);
            CijferXlsx.Herkomst(map, herkomst, Selectietekst.Regels(selectie));
        }

        Herkomsttekst.Schrijf(balie.Fout, herkomst, selectie);
    }
}
