using System.Globalization;

namespace Trede.Tests.Hertelling;

/// <summary>Rows of effects: one for each combination of the values of some columns.</summary>
internal static class Effecttabel
{
    public const string Maten = "trajecten;gestegen;gelijk;gedaald;uitgestroomd;onbepaald;gemiddelde_stijging;kosten;kosten_per_stijging";

    public static List<string> Regels(IReadOnlyList<Gevolg> gevolgen, IReadOnlyList<string> kolommen)
    {
        var rijen = new List<(List<string> Sleutel, Gevolg Gevolg)>();
        foreach (var gevolg in gevolgen)
        {
            foreach (var sleutel in Sleutels(gevolg, kolommen))
                rijen.Add((sleutel, gevolg));
        }

        var groepen = new List<(List<string> Sleutel, List<Gevolg> Gevolgen)>();
        foreach (var (sleutel, gevolg) in rijen)
        {
            var groep = groepen.Find(een => een.Sleutel.SequenceEqual(sleutel, StringComparer.Ordinal));
            if (groep.Sleutel is null)
                groepen.Add((sleutel, [gevolg]));
            else
                groep.Gevolgen.Add(gevolg);
        }

        groepen.Sort((een, ander) => Volgorde(een.Sleutel, ander.Sleutel));
        return [.. groepen.Select(groep => string.Join(';', [.. groep.Sleutel.Select(Veld), Getallen(groep.Gevolgen)]))];
    }

    private static List<List<string>> Sleutels(Gevolg gevolg, IReadOnlyList<string> kolommen)
    {
        List<List<string>> sleutels = [[]];
        foreach (var kolom in kolommen)
            sleutels = [.. sleutels.SelectMany(sleutel => gevolg.Waarden(kolom).Select(waarde => (List<string>)[.. sleutel, waarde]))];
        return sleutels;
    }

    private static int Volgorde(List<string> een, List<string> ander)
    {
        for (var i = 0; i < een.Count; i++)
        {
            // Numbers by their size, names by their signs, nothing first.
            var verschil = int.TryParse(een[i], NumberStyles.None, CultureInfo.InvariantCulture, out var a) && int.TryParse(ander[i], NumberStyles.None, CultureInfo.InvariantCulture, out var b)
                ? a.CompareTo(b)
                : string.CompareOrdinal(een[i], ander[i]);
            if (verschil != 0)
                return verschil;
        }

        return 0;
    }

    private static string Getallen(List<Gevolg> gevolgen)
    {
        var vergeleken = gevolgen.Where(gevolg => gevolg.Vergeleken).ToList();
        var bekend = gevolgen.Where(gevolg => gevolg.Traject.Centen is not null).ToList();
        var centen = bekend.Sum(gevolg => gevolg.Traject.Centen!.Value);
        var tredesOmhoog = vergeleken.Where(gevolg => gevolg.Verschil > 0 && gevolg.Traject.Centen is not null).Sum(gevolg => gevolg.Verschil);
        return string.Join(
            ';',
            gevolgen.Count.ToString(CultureInfo.InvariantCulture),
            Aantal("gestegen"),
            Aantal("gelijk"),
            Aantal("gedaald"),
            Aantal("uitgestroomd"),
            Aantal("onbepaald"),
            vergeleken.Count == 0 ? string.Empty : Honderdsten(Deel(100L * vergeleken.Sum(gevolg => gevolg.Verschil), vergeleken.Count)),
            bekend.Count == 0 ? string.Empty : Honderdsten(centen),
            bekend.Count == 0 || tredesOmhoog == 0 ? string.Empty : Honderdsten(Deel(centen, tredesOmhoog)));

        string Aantal(string naam) =>
            gevolgen.Count(gevolg => string.Equals(gevolg.Naam, naam, StringComparison.Ordinal)).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Division in whole numbers, halves away from zero.</summary>
    private static long Deel(long teller, long noemer)
    {
        var heel = Math.Abs(teller) / noemer;
        if (Math.Abs(teller) % noemer * 2 >= noemer)
            heel++;
        return teller < 0 ? -heel : heel;
    }

    private static string Honderdsten(long getal)
    {
        var cijfers = Math.Abs(getal).ToString("000", CultureInfo.InvariantCulture);
        return (getal < 0 ? "-" : string.Empty) + cijfers[..^2] + "," + cijfers[^2..];
    }

    private static string Veld(string waarde) =>
        waarde.AsSpan().ContainsAny(";\"\r\n") ? '"' + waarde.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : waarde;
}
