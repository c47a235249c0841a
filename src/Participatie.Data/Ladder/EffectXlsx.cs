using Participatie.Data.Kern;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Data.Ladder;

/// <summary>Effects and judgements as sheets of a workbook.</summary>
public static class EffectXlsx
{
    /// <summary>A sheet with all that is known of each row of effects.</summary>
    public static void Effecten(Werkmap map, string naam, IReadOnlyList<Effect> delen)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(delen);
        var blad = map.Blad(naam);
        var indeling = delen.Count == 0 ? Effect.Standaard : delen[0].Indeling;
        blad.Kop([
            "gemeente", .. indeling.Select(EffectCsv.Naam), "trajecten", "deelnemers", "gestegen", "gelijk", "gedaald", "uitgestroomd", "onbepaald", "gemiddelde stijging",
            "deel gestegen", "deel van", "deel tot", "gestegen na 6 maanden", "bepaald na 6 maanden", "gestegen na 12 maanden", "bepaald na 12 maanden",
            "vergelijkbaar gestegen", "vergelijkbaar gemiddeld", "vergelijkbare klanten", "kosten", "zonder kosten", "kosten per traject", "kosten per deelnemer", "kosten per stijging",
        ]);
        foreach (var deel in delen)
        {
            foreach (var rij in deel.Rijen) blad.Rij([Cel.Tekst(deel.Gemeente.ToString()), .. rij.Groep.Select(CijferXlsx.Code), .. Uitkomst(rij), .. Kosten(rij)]);
        }
    }

    /// <summary>A sheet with the judgements of growth held against what happened.</summary>
    public static void Schattingen(Werkmap map, string naam, IReadOnlyList<Schatting> delen)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(delen);
        var blad = map.Blad(naam);
        blad.Kop("gemeente", "dag", "horizon in maanden", "trede", "oordeel", "aantal", "gestegen", "niet gestegen", "niet meer gemeten");
        foreach (var deel in delen)
        {
            foreach (var rij in deel.Rijen.Where(rij => rij.Aantal > 0))
            {
                blad.Rij(
                    Cel.Tekst(deel.Gemeente.ToString()), Cel.Datum(deel.Dag), Cel.Getal(deel.Horizon), Cel.Getal(rij.Trede.Waarde), Cel.Tekst(rij.Groei == Groeipotentieel.Groei ? "+" : "0"),
                    Cel.Getal(rij.Aantal), Cel.Getal(rij.Gestegen), Cel.Getal(rij.NietGestegen), Cel.Getal(rij.Onbepaald));
            }
        }
    }

    private static Cel[] Uitkomst(Effectrij rij) =>
    [
        Cel.Getal(rij.Trajecten), Cel.Getal(rij.Deelnemers), Cel.Getal(rij.BijEinde.Gestegen), Cel.Getal(rij.BijEinde.Gelijk), Cel.Getal(rij.BijEinde.Gedaald),
        Cel.Getal(rij.BijEinde.Uitgestroomd), Cel.Getal(rij.BijEinde.Onbepaald), Cel.Decimaal(rij.BijEinde.Gemiddelde),
        Cel.Deel(rij.BijEinde.DeelGestegen), Cel.Deel(rij.BijEinde.IntervalGestegen?.Onder), Cel.Deel(rij.BijEinde.IntervalGestegen?.Boven),
        Cel.Getal(rij.Na6Maanden.Gestegen), Cel.Getal(rij.Na6Maanden.Bepaald), Cel.Getal(rij.Na12Maanden.Gestegen), Cel.Getal(rij.Na12Maanden.Bepaald),
        Cel.Deel(rij.Vergelijking?.DeelGestegen), Cel.Decimaal(rij.Vergelijking?.Gemiddelde), Cel.Getal(rij.Vergelijking?.Klanten),
    ];

    private static Cel[] Kosten(Effectrij rij) =>
    [
        Cel.Bedrag(rij.Trajecten == rij.ZonderKosten ? null : rij.Kosten), Cel.Getal(rij.ZonderKosten),
        Cel.Bedrag(rij.KostenPerTraject), Cel.Bedrag(rij.KostenPerDeelnemer), Cel.Bedrag(rij.KostenPerStijging),
    ];
}
