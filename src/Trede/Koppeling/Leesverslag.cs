using Participatie.App.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Says in plain Dutch what reading and linking gave.</summary>
internal static class Leesverslag
{
    /// <summary>Writes counts and findings for each delivery.</summary>
    public static void Toon(Koppelresultaat resultaat, TextWriter uit)
    {
        foreach (var levering in resultaat.Verslag.Leveringen)
        {
            uit.WriteLine(Regel(levering));
            foreach (var telling in levering.Bevindingen) Bevinding(telling, uit);
            if (levering is { Bruikbaar: 0, Afgekeurd: > 0, GezienKop.Count: > 0 }) Kolommen(levering.GezienKop, uit);
        }

        foreach (var pad in resultaat.AfkeurPaden) uit.WriteLine($"De afgekeurde rijen staan in {pad}. Verbeter ze daar en lever dat bestand aan als extra --bron.");
    }

    /// <summary>Writes why files were refused; nothing is made then.</summary>
    public static void ToonWeigering(Koppelverslag verslag, TextWriter uit)
    {
        foreach (var levering in verslag.Leveringen)
        {
            if (levering.Weigering is not { } weigering) continue;
            var plaats = weigering.Regel > 0 ? $", regel {Balie.Getal(weigering.Regel)}" : string.Empty;
            uit.WriteLine($"{levering.Bron}: {levering.Bestand}{plaats}");
            uit.WriteLine($"  {weigering.Soort.Code} {weigering.Soort.Wat} {weigering.Soort.Waarom} {weigering.Soort.Doe}");
            if (weigering.Detail.Length > 0) uit.WriteLine($"  Het gaat om: {weigering.Detail}.");
            if (levering.GezienKop.Count > 0) Kolommen(levering.GezienKop, uit);
        }

        uit.WriteLine("Er is niets gemaakt: cijfers zonder een van de bronnen zouden niet kloppen.");
    }

    private static string Regel(Leveringsverslag levering) =>
        $"{levering.Bron}: {levering.Bestand} ({levering.Profiel}), {Balie.Getal(levering.Gelezen)} rijen gelezen, {Balie.Getal(levering.Bruikbaar)} bruikbaar, {Balie.Getal(levering.Afgekeurd)} afgekeurd, {Balie.Getal(levering.Leeg)} leeg";

    private static void Bevinding(Bevindingtelling telling, TextWriter uit)
    {
        var soort = Bevindingcatalogus.Van(telling.Code);
        var aantal = telling.EersteRegel == 0 ? string.Empty
            : telling.Aantal == 1 ? $" Regel {Balie.Getal(telling.EersteRegel)}."
            : $" {Balie.Getal(telling.Aantal)} rijen, de eerste op regel {Balie.Getal(telling.EersteRegel)}.";
        var detail = telling.Detail.Length > 0 ? $" Het gaat om: {telling.Detail}." : string.Empty;
        uit.WriteLine($"  {soort.Code} {soort.Wat}{aantal}{detail}{(soort.Ernst == Ernst.Afgekeurd ? " " + soort.Doe : string.Empty)}");
    }

    private static void Kolommen(IReadOnlyList<string> gezien, TextWriter uit)
    {
        uit.WriteLine($"  Kolommen in het bestand: {string.Join(", ", gezien.Take(40))}");
        uit.WriteLine("  Nodig zijn: bsn, meetdatum en trede (of vraag1 tot en met vraag5).");
        uit.WriteLine($"  Alle kolommen: {string.Join(", ", Metingkolommen.Namen)}");
        foreach (var naam in gezien.Take(40))
        {
            if (Kolomnamen.Naaste(naam, Metingkolommen.Namen) is { } naaste && !string.Equals(naaste, naam.Trim(), StringComparison.OrdinalIgnoreCase))
                uit.WriteLine($"  {naam.Trim()}: bedoelt u {naaste}?");
        }
    }
}
