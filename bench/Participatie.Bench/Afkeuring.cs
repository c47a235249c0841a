using System.Globalization;
using System.Text;
using Participatie.Kern;

namespace Participatie.Bench;

/// <summary>A file of which every row is refused, each for a BSN that fails the elfproef, and linking it with a rejection file.</summary>
internal static class Afkeuring
{
    /// <summary>How many rows.</summary>
    public const int Rijen = 1_000_000;

    private const string Bestand = "afgekeurd.csv";

    private const string Uitmap = "uit";

    /// <summary>Links it; prints how many rows were refused and how many stand in the rejection file.</summary>
    public static int Run(string map)
    {
        var uit = Path.Combine(map, Uitmap);
        if (Directory.Exists(uit)) Directory.Delete(uit, recursive: true);
        using var resultaat = Koppeltaak.Run([Bestanden.Levering("re-integratie", Path.Combine(map, Bestand))], uit);
        resultaat.Bevestig();
        Bericht.ZegPiek();
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{resultaat.Verslag.Gelezen};{resultaat.Verslag.Afgekeurd}"));
        return 0;
    }

    /// <summary>How many rows stand in the rejection files; they are removed.</summary>
    public static int Tel(string map)
    {
        var uit = Path.Combine(map, Uitmap);
        var rijen = Directory.EnumerateFiles(uit, "*.csv").Sum(pad => File.ReadLines(pad).Count() - 1);
        Directory.Delete(uit, recursive: true);
        return rijen;
    }

    /// <summary>Makes the file: numbers of nine digits that are no BSN.</summary>
    public static void Maak(string map)
    {
        using var uit = new StreamWriter(Path.Combine(map, Bestand), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 20);
        uit.Write("bsn;meetdatum;aanleiding;trede;groeipotentieel;subgroepen;uitstroomreden\n");
        var getal = 100_000_000u;
        for (var rij = 0; rij < Rijen; rij++)
        {
            do getal += 7;
            while (Bsn.SlaagtVoorElfproef(getal));
            uit.Write(string.Create(CultureInfo.InvariantCulture, $"{getal};{2008 + (rij % 5)}-{1 + (rij % 12):00}-{1 + (rij % 28):00};jaarmeting;{1 + (rij % 6)};{(rij % 6 == 5 ? "0" : "+")};1,4;\n"));
        }
    }
}
