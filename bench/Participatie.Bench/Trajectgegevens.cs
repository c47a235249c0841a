using System.Globalization;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Bench;

/// <summary>Trajecten and clients for the persons of the exports, the same every time: 200,000 trajecten end in one year, half as many in the years around it.</summary>
internal static class Trajectgegevens
{
    /// <summary>How many trajecten end in the year.</summary>
    public const int InJaar = 200_000;

    /// <summary>How many end in another year.</summary>
    public const int Daarbuiten = 100_000;

    /// <summary>How many instruments there are.</summary>
    public const int Instrumenten = 20;

    /// <summary>How many providers there are.</summary>
    public const int Aanbieders = 10;

    /// <summary>The year.</summary>
    public const int Jaar = 2011;

    /// <summary>The trajecten.</summary>
    public const string Trajecten = "trajecten.csv";

    /// <summary>The clients.</summary>
    public const string Klanten = "klanten.csv";

    private static readonly string[] Domeinen = ["re-integratie", "inburgering", "educatie"];

    /// <summary>Makes both.</summary>
    public static void Maak(string map, int personen)
    {
        var bsns = Bsns().Take(personen).ToArray();
        using (var uit = new StreamWriter(Path.Combine(map, Klanten)))
        {
            uit.Write("bsn;geboortedatum;geslacht;postcode4\n");
            for (var nummer = 0; nummer < bsns.Length; nummer++) uit.Write(Klant(bsns[nummer], Toevalsreeks.Voor(1, nummer)));
        }

        using (var uit = new StreamWriter(Path.Combine(map, Trajecten)))
        {
            uit.Write("bsn;trajectnummer;instrument;domein;aanbieder;startdatum;einddatum;resultaat;kosten\n");
            for (var nummer = 0; nummer < InJaar + Daarbuiten; nummer++)
            {
                var toeval = Toevalsreeks.Voor(2, nummer);
                uit.Write(Traject(bsns[toeval.Onder(bsns.Length)], nummer, toeval));
            }
        }
    }

    /// <summary>Trajecten, different clients, and cents of the trajecten that end in the year, counted from the file in the plainest way.</summary>
    public static string Tel(string map)
    {
        var (aantal, centen, klanten) = (0, 0L, new HashSet<string>(StringComparer.Ordinal));
        var jaar = string.Create(CultureInfo.InvariantCulture, $"{Jaar}-");
        foreach (var velden in File.ReadLines(Path.Combine(map, Trajecten)).Skip(1).Select(regel => regel.Split(';')).Where(velden => velden[6].StartsWith(jaar, StringComparison.Ordinal)))
        {
            aantal++;
            klanten.Add(velden[0]);
            if (velden[8].Length > 0) centen += long.Parse(velden[8].Replace(",", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{aantal};{klanten.Count};{centen}");
    }

    // The persons that peer/gen.sql has.
    private static IEnumerable<uint> Bsns()
    {
        for (var voor = 10_000_000u; ; voor += 17)
            for (uint cijfer = 0; cijfer <= 9; cijfer++)
                if (Bsn.SlaagtVoorElfproef((voor * 10) + cijfer)) yield return (voor * 10) + cijfer;
    }

    private static string Klant(uint bsn, Toevalsreeks toeval) => string.Create(
        CultureInfo.InvariantCulture, $"{bsn:000000000};{new DateOnly(1947, 1, 1).AddDays(toeval.Onder(46 * 365)):yyyy-MM-dd};{(toeval.Kans(500) ? "man" : "vrouw")};{toeval.Tussen(9900, 9919)}\n");

    // Low numbers of instruments and providers are the common ones.
    private static string Traject(uint bsn, int nummer, Toevalsreeks toeval)
    {
        var instrument = Math.Min(toeval.Onder(Instrumenten), toeval.Onder(Instrumenten)) + 1;
        var aanbieder = Math.Min(toeval.Onder(Aanbieders), toeval.Onder(Aanbieders)) + 1;
        var jaar = nummer < InJaar ? Jaar : toeval.Kans(500) ? Jaar - toeval.Tussen(1, 2) : Jaar + toeval.Tussen(1, 2);
        var einde = new DateOnly(jaar, 1, 1).AddDays(toeval.Onder(365));
        var start = einde.AddMonths(-toeval.Tussen(1, 24));
        var kosten = toeval.Kans(50) ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{toeval.Tussen(250, 12_000)},{toeval.Onder(100):00}");
        return string.Create(
            CultureInfo.InvariantCulture, $"{bsn:000000000};T{nummer:000000};Instrument {instrument:00};{Domeinen[instrument % Domeinen.Length]};Aanbieder {aanbieder:00};{start:yyyy-MM-dd};{einde:yyyy-MM-dd};voltooid;{kosten}\n");
    }
}
