using System.Globalization;
using System.Text.RegularExpressions;
using Participatie.App.Kern;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Says in plain Dutch what reading and linking gave. What comes from a file is shown without long numbers: it may be a BSN.</summary>
internal static partial class Leesverslag
{
    private const int MeesteNamen = 40;

    /// <summary>Writes counts and findings for each delivery.</summary>
    public static void Toon(Koppelverslag verslag, TextWriter uit)
    {
        foreach (var levering in verslag.Leveringen)
        {
            uit.WriteLine($"{levering.Bron}: {levering.Bestand} ({levering.Profiel}), {Balie.Aantal(levering.Gelezen, "rij", "rijen")} gelezen, {Balie.Getal(levering.Bruikbaar)} goedgekeurd, {Balie.Getal(levering.Afgekeurd)} afgekeurd, {Balie.Getal(levering.Leeg)} leeg");
            foreach (var telling in levering.Bevindingen) Bevinding(telling, uit);
            Profieltekst.Toon(levering.NietInProfiel, uit);
            if (levering is { Bruikbaar: 0, Afgekeurd: > 0, GezienKop.Count: > 0 }) Kolommen(levering.GezienKop, uit);
            if (levering == verslag.Leveringen.Last(ander => ander.Bron == levering.Bron)) Vervangen(verslag, levering.Bron, uit);
        }
    }

    /// <summary>Writes where the refused rows are.</summary>
    public static void ToonAfkeur(IReadOnlyList<string> paden, TextWriter uit)
    {
        foreach (var pad in paden) uit.WriteLine($"De afgekeurde rijen staan in {pad}. Verbeter ze daar en lever dat bestand aan als extra --bron.");
    }

    /// <summary>Writes why files were refused; nothing is made then.</summary>
    public static void ToonWeigering(Koppelverslag verslag, TextWriter uit)
    {
        foreach (var levering in verslag.Leveringen)
        {
            if (levering.Weigering is not { } weigering) continue;
            var plaats = weigering.Regel > 0 ? $", regel {Regel(weigering.Regel)}" : string.Empty;
            uit.WriteLine($"{levering.Bron}: {levering.Bestand}{plaats}");
            uit.WriteLine($"  {weigering.Soort.Code} {weigering.Soort.Wat} {weigering.Soort.Waarom} {weigering.Soort.Doe}");
            if (weigering.Detail.Length > 0) uit.WriteLine($"  Het gaat om: {Veilig(weigering.Detail)}.");
            if (weigering.Code == Bevindingcode.KopOnbekend && levering.GezienKop.Count > 0) Kolommen(levering.GezienKop, uit);
        }

        uit.WriteLine(verslag.Leveringen.Count == 1 ? "Er is niets gemaakt." : "Er is niets gemaakt: cijfers zonder een van de bronnen zouden niet kloppen.");
    }

    /// <summary>Text from a file or a call, short, on one line, and without numbers that may be a BSN.</summary>
    public static string Veilig(string tekst)
    {
        var kaal = LangGetal().Replace(new string([.. tekst.Where(teken => !char.IsControl(teken))]), "…");
        return kaal.Length <= 200 ? kaal : kaal[..200] + "…";
    }

    /// <summary>Text from a file for who may see the client: only what is a BSN is left out.</summary>
    public static string ZonderBsn(string tekst)
    {
        var kaal = NegenCijfers().Replace(new string([.. tekst.Where(teken => !char.IsControl(teken))]), gevonden =>
            Bsn.TryParse(System.Text.Encoding.UTF8.GetBytes(gevonden.Value), out _) == Bsnfout.Geen ? "…" : gevonden.Value);
        return kaal.Length <= 300 ? kaal : kaal[..300] + "…";
    }

    private static void Vervangen(Koppelverslag verslag, Bron bron, TextWriter uit)
    {
        var aantal = verslag.VervangenPerBron[verslag.Bronnen.ToList().IndexOf(bron)];
        if (aantal == 0) return;
        var soort = Bevindingcatalogus.Van(Bevindingcode.RijVervangen);
        var samen = verslag.Leveringen.Count(levering => levering.Bron == bron) > 1 ? $"Over alle bestanden van {bron}: " : string.Empty;
        uit.WriteLine($"  {soort.Code} {samen}{Balie.Aantal(aantal, "rij is", "rijen zijn")} vervangen. {soort.Wat}");
    }

    private static void Bevinding(Bevindingtelling telling, TextWriter uit)
    {
        var soort = Bevindingcatalogus.Van(telling.Code);
        var aantal = telling.EersteRegel == 0 ? string.Empty
            : telling.Aantal == 1 ? $" Regel {Regel(telling.EersteRegel)}."
            : $" {Balie.Getal(telling.Aantal)} rijen, de eerste op regel {Regel(telling.EersteRegel)}.";
        var detail = telling.Detail.Length > 0 ? $" Het gaat om: {Veilig(telling.Detail)}." : string.Empty;
        uit.WriteLine($"  {soort.Code} {soort.Wat}{aantal}{detail}{(soort.Ernst == Ernst.Afgekeurd ? " " + soort.Doe : string.Empty)}");
    }

    private static void Kolommen(IReadOnlyList<string> gezien, TextWriter uit)
    {
        var namen = gezien.Take(MeesteNamen).Select(naam => Kort(Veilig(naam.Trim()))).ToList();
        uit.WriteLine($"  Kolommen in het bestand: {string.Join(", ", namen)}");
        uit.WriteLine("  Nodig zijn: bsn, meetdatum en trede (of vraag1 tot en met vraag5).");
        uit.WriteLine($"  Alle kolommen: {string.Join(", ", Metingkolommen.Namen)}");
        foreach (var naam in namen)
        {
            if (Kolomnamen.Naaste(naam, Metingkolommen.Namen) is { } naaste && !string.Equals(naaste, naam, StringComparison.OrdinalIgnoreCase))
                uit.WriteLine($"  {naam}: bedoelt u {naaste}?");
        }
    }

    private static string Kort(string naam) => naam.Length <= 40 ? naam : naam[..40] + "…";

    // A line number is an address: without points it can be typed into a search box.
    private static string Regel(long regel) => regel.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![0-9])[0-9]{8,9}(?![0-9])", RegexOptions.None, 1000)]
    private static partial Regex NegenCijfers();

    [GeneratedRegex("[0-9]{7,}", RegexOptions.None, 1000)]
    private static partial Regex LangGetal();
}
