using Participatie.App.Kern;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>The judgement of growth held against what happened, as text for people.</summary>
internal static class Schattingtekst
{
    /// <summary>Writes the table; says so when the horizon is not over yet.</summary>
    public static void Schrijf(TextWriter uit, Schatting schatting, Dag heden)
    {
        var rijen = schatting.Rijen.Where(rij => rij.Aantal > 0).ToList();
        if (rijen.Count == 0) return;
        uit.WriteLine($"Schatting en uitkomst: wie op {Balie.Datum(schatting.Dag)} een oordeel over groei had, en wat er binnen {schatting.Horizon} maanden gebeurde");
        if (schatting.Dag.MaandenLater(schatting.Horizon) > heden) uit.WriteLine("Let op: die maanden zijn nog niet voorbij.");
        Tabeltekst.Schrijf(
            uit,
            ["Trede", "Oordeel", "Aantal", "Gestegen", "Niet gestegen", "Niet meer gemeten"],
            rijen.Select(rij => (string[])[
                $"{rij.Trede} {Tredefeiten.Van(rij.Trede).Titel}", rij.Groei == Groeipotentieel.Groei ? "+" : "0",
                Balie.Getal(rij.Aantal), Balie.Getal(rij.Gestegen), Balie.Getal(rij.NietGestegen), Balie.Getal(rij.Onbepaald)]));
    }
}
