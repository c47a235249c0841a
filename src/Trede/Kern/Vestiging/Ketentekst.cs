using System.Globalization;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Tells what a check of the audit logs gave.</summary>
internal static class Ketentekst
{
    private const int Meeste = 20;

    /// <summary>A line for each municipality, with what was found below it.</summary>
    public static void Toon(Balie balie, IReadOnlyList<Ketenuitslag> uitslagen)
    {
        foreach (var uitslag in uitslagen)
        {
            var oordeel = uitslag.IsHeel ? "heel" : uitslag.Aantal == 0 ? "de ankers zijn niet te lezen" : $"{Balie.Aantal(uitslag.Aantal, "bevinding", "bevindingen")}";
            balie.Tekst.WriteLine($"{Naam(uitslag)}: {Balie.Aantal(uitslag.Handelingen, "handeling", "handelingen")}, {Balie.Aantal(uitslag.Regels, "regel", "regels")}: {oordeel}.");
            if (uitslag.Ankerfout is { } fout) balie.Tekst.WriteLine("  " + fout);
            foreach (var bevinding in uitslag.Bevindingen.Take(Meeste)) balie.Tekst.WriteLine($"  {bevinding.Feiten.Code} {Plaats(bevinding)}{bevinding.Feiten.Wat}");
            if (uitslag.Aantal > Meeste) balie.Tekst.WriteLine($"  ... en nog {Balie.Getal(uitslag.Aantal - Meeste)}.");
        }

        var adviezen = uitslagen.SelectMany(uitslag => uitslag.Bevindingen).Select(bevinding => bevinding.Feiten.Doe).Distinct(StringComparer.Ordinal).ToList();
        if (adviezen.Count > 0) balie.Tekst.WriteLine("Wat u kunt doen:");
        foreach (var advies in adviezen) balie.Tekst.WriteLine("  " + advies);
    }

    private static string Naam(Ketenuitslag uitslag) => uitslag.Gemeente.IsOrganisatie ? "De organisatie"
        : uitslag.Naam.Length > 0 ? $"Gemeente {uitslag.Naam}" : $"Gemeente met nummer {uitslag.Gemeente} (niet meer bekend)";

    private static string Plaats(Ketenbevinding bevinding)
    {
        if (bevinding.Nummer == 0 && bevinding.TotEnMet == 0) return string.Empty;
        var nummer = bevinding.Nummer.ToString(CultureInfo.InvariantCulture);
        return bevinding.TotEnMet == bevinding.Nummer ? $"handeling {nummer}: " : $"handeling {nummer} tot en met {bevinding.TotEnMet.ToString(CultureInfo.InvariantCulture)}: ";
    }
}
