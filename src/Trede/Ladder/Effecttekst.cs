using System.Globalization;
using Participatie.App.Kern;
using Participatie.Data.Ladder;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Effects as text for people: what became of the trajecten, and how that compares.</summary>
internal static class Effecttekst
{
    /// <summary>Writes two tables: results with costs, and what is known of later and of comparable clients.</summary>
    public static void Schrijf(TextWriter uit, Effect effect)
    {
        var gemeente = effect.Gemeente.IsLeeg ? string.Empty : $", gemeente {effect.Gemeente}";
        uit.WriteLine($"Trajecten die eindigden van {Balie.Datum(effect.Van)} tot en met {Balie.Datum(effect.Tot)}{gemeente}");
        if (effect.Rijen.Count == 0)
        {
            uit.WriteLine("Er zijn in deze periode geen trajecten geëindigd.");
            uit.WriteLine();
            return;
        }

        string[] groep = [.. effect.Indeling.Select(deel => Titel(EffectCsv.Naam(deel)))];
        Tabeltekst.Schrijf(
            uit,
            [.. groep, "Trajecten", "Gestegen", "Deel gestegen", "Gelijk", "Gedaald", "Weg", "Onbepaald", "Gem. stijging", "Kosten", "Per trede omhoog"],
            effect.Rijen.Select(rij => (string[])[.. Groep(rij, effect.Indeling), .. Uitkomst(rij)]).Append([.. Leeg("Totaal", groep.Length), .. Uitkomst(effect.Totaal)]));
        uit.WriteLine("Na het einde, en vergeleken met klanten zonder dit instrument:");
        Tabeltekst.Schrijf(
            uit,
            [.. groep, "Gestegen na 6 mnd", "Gestegen na 12 mnd", "Vergelijkbaar gestegen", "Gem.", "Klanten", "Per traject", "Per deelnemer"],
            effect.Rijen.Select(rij => (string[])[.. Groep(rij, effect.Indeling), .. Verder(rij)]));
        uit.WriteLine("Een vergelijking is geen bewijs: wie een traject krijgt, kan op meer punten anders zijn.");
        uit.WriteLine("Is er na het einde niet opnieuw gemeten, dan telt de laatste bekende trede.");
        uit.WriteLine($"Weg: van de ladder, en de laatste trede is niet bekend. Onbepaald: bij het begin of het einde is geen trede bekend.");
        uit.WriteLine($"Bij minder dan {Interval.KleineGroep} trajecten staat alleen een bereik: daarbinnen ligt het echte deel met 95% zekerheid.");
        if (effect.Rijen.Any(rij => rij.ZonderKosten > 0 && rij.ZonderKosten < rij.Trajecten)) uit.WriteLine("*: van een deel van de trajecten zijn de kosten niet bekend; zij tellen bij de kosten niet mee.");
        uit.WriteLine();
    }

    private static string[] Groep(Effectrij rij, IReadOnlyList<Effectindeling> indeling) =>
        [.. rij.Groep.Select((waarde, deel) => waarde.Length == 0 ? Onbekend(indeling[deel]) : waarde)];

    private static string Onbekend(Effectindeling indeling) => indeling == Effectindeling.Aanbieder ? "-" : "onbekend";

    private static string[] Leeg(string eerste, int aantal) => [eerste, .. Enumerable.Repeat(string.Empty, aantal - 1)];

    private static string[] Uitkomst(Effectrij rij) =>
    [
        Balie.Getal(rij.Trajecten), Balie.Getal(rij.BijEinde.Gestegen), Effectsamenvatting.Deel(rij.BijEinde), Balie.Getal(rij.BijEinde.Gelijk), Balie.Getal(rij.BijEinde.Gedaald),
        Balie.Getal(rij.BijEinde.Uitgestroomd), Balie.Getal(rij.BijEinde.Onbepaald), Gemiddelde(rij.BijEinde.Gemiddelde),
        rij.Trajecten == rij.ZonderKosten ? "–" : Effectsamenvatting.Euro(rij.Kosten) + (rij.ZonderKosten > 0 ? "*" : string.Empty),
        Effectsamenvatting.Euro(rij.KostenPerStijging),
    ];

    private static string[] Verder(Effectrij rij) =>
    [
        Effectsamenvatting.Deel(rij.Na6Maanden), Effectsamenvatting.Deel(rij.Na12Maanden),
        rij.Vergelijking is { } deel ? Balie.Procent(deel.DeelGestegen) : "–",
        Gemiddelde(rij.Vergelijking?.Gemiddelde),
        rij.Vergelijking is { } klanten ? Balie.Getal(klanten.Klanten) : "–",
        Effectsamenvatting.Euro(rij.KostenPerTraject), Effectsamenvatting.Euro(rij.KostenPerDeelnemer),
    ];

    private static string Titel(string naam) => char.ToUpperInvariant(naam[0]) + naam[1..];

    private static string Gemiddelde(double? getal) => getal is { } waarde ? waarde.ToString("+0.00;-0.00;0.00", Balie.Nederlands) : "–";
}
