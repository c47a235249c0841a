using System.Globalization;
using System.Security.Cryptography;

namespace Participatie.Bench;

/// <summary>
/// The data that is measured on: computed, never committed, and used again when it is there. A folder gets its name when it is whole.
/// </summary>
/// <param name="map">The folder <c>artifacts/bench</c>.</param>
/// <param name="peer">Who makes the exports.</param>
internal sealed class Gegevens(string map, Peer peer)
{
    private const string Merk = "merk.txt";

    /// <summary>The three exports of so many persons.</summary>
    public string Exports(int personen)
    {
        var merk = string.Create(CultureInfo.InvariantCulture, $"{personen} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(peer.GenSql)))}");
        return Zorg(string.Create(CultureInfo.InvariantCulture, $"exports-{personen}"), merk, uit => peer.MaakBestanden(uit, personen));
    }

    /// <summary>The largest export in three files.</summary>
    public string Delen(string exports) => Zorg("delen", File.ReadAllText(Path.Combine(exports, Merk)), uit => Splits(Path.Combine(exports, Bestanden.Grootste), uit));

    /// <summary>The file of which every row is refused.</summary>
    public string Afgekeurd() => Zorg("afgekeurd", "1", Afkeuring.Maak);

    /// <summary>The workbook with a million rows, and the same rows as csv.</summary>
    public string Werkmap(string exports) => Zorg("werkmap", "1 " + File.ReadAllText(Path.Combine(exports, Merk)), uit => Miljoenwerkmap.Maak(uit, Path.Combine(exports, Bestanden.Grootste)));

    /// <summary>The trajecten and clients that go with the exports.</summary>
    public string Trajecten(string exports, int personen) => Zorg("trajecten", "1 " + File.ReadAllText(Path.Combine(exports, Merk)), uit => Trajectgegevens.Maak(uit, personen));

    /// <summary>The files of a made-up municipality, as the product makes them; made again when the product is another.</summary>
    public string Gemeente(string trede, int personen)
    {
        var aantal = personen.ToString(CultureInfo.InvariantCulture);
        var merk = string.Join(' ', new[] { "Participatie.dll", "Participatie.Data.dll" }
            .Select(naam => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(trede)!, naam))))));
        return Zorg($"gemeente-{aantal}", merk, uit => Kindproces.Run(trede, uit, "genereer", "--personen", aantal, "--zaad", "1", "--ruime-bsn", "--uit", uit));
    }

    /// <summary>Reads every file of a folder once, so that it is in the page cache.</summary>
    public static void Warm(string map)
    {
        var buffer = new byte[1 << 20];
        foreach (var pad in Directory.EnumerateFiles(map, "*", SearchOption.AllDirectories))
        {
            using var bestand = File.OpenRead(pad);
            while (bestand.Read(buffer) > 0)
            {
                // Only the reading counts.
            }
        }
    }

    private string Zorg(string naam, string merk, Action<string> maak)
    {
        var doel = Path.Combine(map, naam);
        var merkpad = Path.Combine(doel, Merk);
        if (File.Exists(merkpad) && string.Equals(File.ReadAllText(merkpad), merk, StringComparison.Ordinal)) return doel;
        Console.Out.WriteLine($"making data: {naam}");
        var tijdelijk = doel + ".tmp";
        foreach (var oud in new[] { doel, tijdelijk }.Where(Directory.Exists)) Directory.Delete(oud, recursive: true);
        Directory.CreateDirectory(tijdelijk);
        maak(tijdelijk);
        File.WriteAllText(Path.Combine(tijdelijk, Merk), merk);
        Directory.Move(tijdelijk, doel);
        return doel;
    }

    private static void Splits(string pad, string uit)
    {
        using var lezer = new StreamReader(pad);
        var kop = lezer.ReadLine()!;
        var perDeel = (new FileInfo(pad).Length / Bestanden.Delennamen.Count) + 1;
        foreach (var naam in Bestanden.Delennamen)
        {
            using var deel = new StreamWriter(Path.Combine(uit, naam));
            deel.Write(kop + "\n");
            long geschreven = 0;
            while (geschreven < perDeel && lezer.ReadLine() is { } regel)
            {
                deel.Write(regel);
                deel.Write('\n');
                geschreven += regel.Length + 1;
            }
        }
    }
}
