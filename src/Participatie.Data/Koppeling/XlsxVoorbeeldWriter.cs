using System.Globalization;
using System.Text;
using Participatie.Data.Kern;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Writes a workbook as a roc sends it: BSN and rung as numbers, days as days, amounts as amounts, and a second sheet with a word about it.</summary>
internal sealed class XlsxVoorbeeldWriter : IVoorbeeldWriter
{
    private readonly Werkmap werkmap;
    private readonly Werkblad blad;
    private readonly IReadOnlyList<string> kolommen;
    private long regel = 1;

    public XlsxVoorbeeldWriter(Conceptbestand bestand, Voorbeeldbestandfeiten feiten)
    {
        kolommen = feiten.Kolommen;
        werkmap = new Werkmap(bestand.Stroom);
        blad = werkmap.Blad("Deelnemers");
        blad.Kop([.. kolommen]);
    }

    public long Schrijf(Voorbeeldrij rij)
    {
        var cellen = new Cel[rij.Velden.Count];
        for (var veld = 0; veld < cellen.Length; veld++) cellen[veld] = Van(kolommen[veld], rij.Velden[veld]);
        blad.Rij(cellen);
        return ++regel;
    }

    public void Sluit()
    {
        var toelichting = werkmap.Blad("Toelichting");
        toelichting.Rij(Cel.Tekst("Dit bestand is van een verzonnen roc. De gegevens zijn niet echt."));
        werkmap.Dispose();
    }

    public void Dispose() => werkmap.Dispose();

    private static Cel Van(string kolom, string waarde) => waarde.Length == 0 ? Cel.Leeg : kolom switch
    {
        "bsn" or "trede" => Cel.Getal(long.Parse(waarde, NumberStyles.None, CultureInfo.InvariantCulture)),
        "kosten" when Bedrag.TryParse(Encoding.UTF8.GetBytes(waarde), out var bedrag) => Cel.Bedrag(bedrag),
        _ when kolom.EndsWith("datum", StringComparison.Ordinal) && Dag.TryParse(Encoding.UTF8.GetBytes(waarde), out var dag) == Dagfout.Geen => Cel.Datum(dag),
        _ => Cel.Tekst(waarde),
    };
}
