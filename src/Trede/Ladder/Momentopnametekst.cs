using Participatie.App.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>A snapshot as text for people.</summary>
internal static class Momentopnametekst
{
    /// <summary>Writes the table; the highest rung stands at the top, as on a ladder.</summary>
    public static void Schrijf(TextWriter uit, Momentopname opname, bool jaaroverzicht)
    {
        var gemeente = opname.Gemeente.IsLeeg ? string.Empty : $", gemeente {opname.Gemeente}";
        uit.WriteLine($"{(jaaroverzicht ? "Jaaroverzicht" : "Stand")} op {Balie.Datum(opname.Peildatum)}{gemeente}");
        var opTreden = opname.AantalOpTreden;
        string[] kop = ["Trede", "Aantal", "%", "Groei +", "Groei %", "Onbekend", "Verouderd", .. jaaroverzicht ? ["Niet gemeten"] : Array.Empty<string>()];
        var treden = opname.Rijen.Where(rij => rij.Trede.IsTrede).Reverse();
        var codes = opname.Rijen.Where(rij => !rij.Trede.IsTrede && rij.Aantal > 0);
        Tabeltekst.Schrijf(uit, kop, treden.Concat(codes).Select(rij => Cellen(rij, opTreden, jaaroverzicht)).Append(Som(opname, jaaroverzicht)));
    }

    private static string[] Cellen(Momentopnamerij rij, int opTreden, bool jaaroverzicht) =>
    [
        $"{rij.Trede} {Tredefeiten.Van(rij.Trede).Titel}",
        Balie.Getal(rij.Aantal),
        rij.Trede.IsTrede && opTreden > 0 ? Procent((double)rij.Aantal / opTreden) : string.Empty,
        rij.Trede.KentGroei ? Balie.Getal(rij.Groei) : "n.v.t.",
        rij.Trede.KentGroei ? (rij.Groeideel is { } deel ? Procent(deel) : "-") : "n.v.t.",
        rij.Trede.KentGroei ? Balie.Getal(rij.GroeiOnbekend) : "n.v.t.",
        Balie.Getal(rij.Verouderd),
        .. jaaroverzicht ? [Balie.Getal(rij.NietGemeten)] : Array.Empty<string>(),
    ];

    private static string[] Som(Momentopname opname, bool jaaroverzicht) =>
    [
        "Totaal",
        Balie.Getal(opname.Totaal),
        string.Empty,
        Balie.Getal(opname.Rijen.Sum(rij => rij.Groei)),
        string.Empty,
        Balie.Getal(opname.Rijen.Sum(rij => rij.GroeiOnbekend)),
        Balie.Getal(opname.Rijen.Sum(rij => rij.Verouderd)),
        .. jaaroverzicht ? [Balie.Getal(opname.Rijen.Sum(rij => rij.NietGemeten))] : Array.Empty<string>(),
    ];

    private static string Procent(double deel) => deel.ToString("P1", Balie.Nederlands);
}
