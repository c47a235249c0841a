using System.Globalization;
using Participatie.App.Kern;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Says in plain Dutch what goes to the SRG and what was found. Clients are named by number.</summary>
internal static class Srgverslag
{
    private const int MeesteKlanten = 20;

    /// <summary>Writes it.</summary>
    public static void Toon(Srglevering levering, TextWriter uit)
    {
        uit.WriteLine(Samenvatting(levering));
        foreach (var groep in levering.Bevindingen.GroupBy(een => een.Code))
        {
            var soort = Bevindingcatalogus.Van(groep.Key);
            uit.WriteLine($"  {soort.Code} {soort.Wat} {(soort.Ernst == Ernst.Afgekeurd ? "Deze gaan niet mee. " : string.Empty)}{soort.Doe}");
            foreach (var een in groep.Take(MeesteKlanten)) uit.WriteLine("    " + Regel(een));
            if (groep.Count() > MeesteKlanten) uit.WriteLine($"    en nog {Balie.Getal(groep.Count() - MeesteKlanten)}");
        }

        if (levering.Vertalingen.Count == 0) return;
        uit.WriteLine("Zo telt Trede uw woorden:");
        foreach (var een in levering.Vertalingen) uit.WriteLine($"  {een.Veld}: {Leesverslag.Veilig(een.Woord)} is {een.Code} {een.Naam} ({Balie.Getal(een.Aantal)})");
    }

    /// <summary>How much goes.</summary>
    public static string Samenvatting(Srglevering levering) =>
        $"{levering.Layout.Titel}, {levering.Periode}: {Balie.Aantal(levering.Voorzieningen, "voorziening", "voorzieningen")} van {Balie.Aantal(levering.Klanten.Count, "persoon", "personen")}, {Balie.Aantal(levering.Rijen.Count, "rij", "rijen")}.{(levering.Tegengehouden == 0 ? string.Empty : $" {Balie.Aantal(levering.Tegengehouden, "voorziening gaat", "voorzieningen gaan")} niet mee.")}";

    /// <summary>One finding: the client and what it is about.</summary>
    public static string Regel(Srgbevinding een) => een.Klant is { } klant
        ? $"klant {klant.ToString(CultureInfo.InvariantCulture)}: {Leesverslag.ZonderBsn(een.Detail)}"
        : Leesverslag.ZonderBsn(een.Detail);
}
