using System.Globalization;
using System.Text;

namespace Trede.Tests.Kern;

/// <summary>Small exports made by hand. BSNs are fictitious: 9999xxxxx, passing the elfproef as this file works it out.</summary>
internal static class Proefbestand
{
    public const string Kop = "bsn;meetdatum;aanleiding;trede;groeipotentieel;subgroepen;uitstroomreden\n";

    public static readonly DateOnly Vandaag = new(2026, 1, 1);

    private static readonly List<string> Bsns = [.. Enumerable.Range(999_900_000, 100_000).Select(getal => getal.ToString(CultureInfo.InvariantCulture)).Where(Elfproef)];

    /// <summary>The n-th of some nine thousand.</summary>
    public static string Bsn(int n) => Bsns[n];

    /// <summary>Lines of <c>n;rest</c>, where n is the number of the person.</summary>
    public static string Metingen(params string[] regels) =>
        Kop + string.Concat(regels.Select(regel => $"{Bsn(int.Parse(regel[..regel.IndexOf(';', StringComparison.Ordinal)], CultureInfo.InvariantCulture))}{regel[regel.IndexOf(';', StringComparison.Ordinal)..]}\n"));

    /// <summary>Many rows: persons, days, rungs and leavings by a seed; every tenth row is wrong when asked.</summary>
    public static string Veel(int zaad, int rijen, int personen, bool metFouten = false)
    {
        var toeval = new Random(zaad);
        var tekst = new StringBuilder(Kop);
        for (var rij = 0; rij < rijen; rij++)
        {
            var dag = new DateOnly(2010, 1, 1).AddDays(toeval.Next(1500)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var bsn = Bsn(toeval.Next(personen));
            if (metFouten && rij % 10 == 9) tekst.Append(CultureInfo.InvariantCulture, $"{bsn};{dag};jaarmeting;7;+;1;\n");
            else if (toeval.Next(8) == 0) tekst.Append(CultureInfo.InvariantCulture, $"{bsn};{dag};uitstroom;;;;{(toeval.Next(2) == 0 ? "verhuisd" : "uitval-traject")}\n");
            else tekst.Append(CultureInfo.InvariantCulture, $"{bsn};{dag};jaarmeting;{new[] { 0, 1, 2, 3, 4, 5, 6, 8, 9 }[toeval.Next(9)]};;{toeval.Next(1, 5)},{toeval.Next(1, 8)};\n");
        }

        return tekst.ToString();
    }

    /// <summary>The folder that holds the solution.</summary>
    public static string Wortel()
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
            if (File.Exists(Path.Combine(map.FullName, "Trede.slnx"))) return map.FullName;
        throw new DirectoryNotFoundException("The folder with Trede.slnx is not above the tests.");
    }

    private static bool Elfproef(string cijfers)
    {
        var som = -(cijfers[8] - '0');
        for (var plaats = 0; plaats < 8; plaats++) som += (9 - plaats) * (cijfers[plaats] - '0');
        return som % 11 == 0;
    }
}
