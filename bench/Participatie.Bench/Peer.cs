using System.Globalization;

namespace Participatie.Bench;

/// <summary>The peer: the same job in DuckDB, and the comparison of its answers with ours.</summary>
/// <param name="map">The folder <c>bench/peer</c>.</param>
/// <param name="werkmap">Where it may leave something behind.</param>
internal sealed class Peer(string map, string werkmap)
{
    private const string Threads = "2";

    /// <summary>The version of DuckDB.</summary>
    public string Versie() => Vraag("select version();\n").Trim();

    /// <summary>The version of Node.</summary>
    public string NodeVersie() => Kindproces.Run("node", werkmap, "--version").Uit.Trim();

    /// <summary>The text that makes the data.</summary>
    public string GenSql => Path.Combine(map, "gen.sql");

    /// <summary>Makes the three exports.</summary>
    public void MaakBestanden(string uit, int personen) =>
        Kindproces.Run("node", werkmap, Script, GenSql, Threads, string.Create(CultureInfo.InvariantCulture, $"N={personen}"), "DIR=" + uit);

    /// <summary>Does the main job.</summary>
    public Kindproces Hoofdtaak(string bestanden) =>
        Kindproces.Run("node", werkmap, Script, Path.Combine(map, "duckdb.sql"), Threads, "DIR=" + bestanden, "T0=" + Bench.Hoofdtaak.Begin, "T1=" + Bench.Hoofdtaak.Eind);

    private string Script => Path.Combine(map, "run.mjs");

    private string Vraag(string sql)
    {
        var pad = Path.Combine(werkmap, "vraag.sql");
        File.WriteAllText(pad, sql);
        return Kindproces.Run("node", werkmap, Script, pad, Threads).Uit;
    }

    /// <summary>Whether both give the same figures; if not, that is an error of the bench.</summary>
    public static void Vergelijk(string ons, string peer)
    {
        var (onze, zijne) = (Tabel(ons), Tabel(peer));
        var nietGedrukt = onze.Where(paar => paar.Key.StartsWith("stand;" + Bench.Hoofdtaak.Begin, StringComparison.Ordinal)).ToList();
        foreach (var (sleutel, _) in nietGedrukt) onze.Remove(sleutel);
        Gelijk(onze, zijne);

        // The peer does not print the first snapshot, but the rows of its matrix add up to it.
        var begin = zijne.Where(paar => paar.Key.StartsWith("stroom;", StringComparison.Ordinal)).GroupBy(paar => paar.Key.Split(';')[1], StringComparer.Ordinal)
            .Where(groep => groep.Key.Length > 0)
            .ToDictionary(groep => $"stand;{Bench.Hoofdtaak.Begin};{groep.Key}", groep => groep.Sum(paar => paar.Value[0]).ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);
        Gelijk(nietGedrukt.ToDictionary(paar => paar.Key, paar => paar.Value[0].ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal), begin);
    }

    /// <summary>Whether the csv of <c>trede stand</c> has the figures that the peer has.</summary>
    public static void VergelijkStand(string csv, string peer)
    {
        var onze = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(regel => regel.Split(';'))
            .ToDictionary(delen => delen[0], delen => delen[1] + ";" + delen[2], StringComparer.Ordinal);
        var zijne = Tabel(peer).Where(paar => paar.Key.StartsWith("stand;" + Bench.Hoofdtaak.Eind, StringComparison.Ordinal))
            .ToDictionary(paar => paar.Key.Split(';')[2], paar => paar.Value[0] + ";" + paar.Value[1], StringComparer.Ordinal);
        Gelijk(onze, zijne);
    }

    // Ours tells new from back and one reason from another; the peer has one empty word for all of them.
    private static Dictionary<string, long[]> Tabel(string tekst)
    {
        var tabel = new Dictionary<string, long[]>(StringComparer.Ordinal);
        foreach (var delen in tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(regel => regel.Split(';')))
        {
            var isStroom = string.Equals(delen[0], "stroom", StringComparison.Ordinal);
            var (eerste, tweede) = isStroom ? (Punt(delen[1]), Punt(delen[2])) : (delen[1], delen[2]);
            if (isStroom && eerste.Length == 0 && tweede.Length == 0) continue;
            var sleutel = $"{delen[0]};{eerste};{tweede}";
            var getallen = Array.ConvertAll(delen[3..], deel => long.Parse(deel, CultureInfo.InvariantCulture));
            tabel[sleutel] = tabel.TryGetValue(sleutel, out var eerder) ? [.. eerder.Zip(getallen, (a, b) => a + b)] : getallen;
        }

        return tabel;
    }

    private static string Punt(string woord) => woord is "nieuw" or "terug" || woord.StartsWith("uit:", StringComparison.Ordinal) ? string.Empty : woord;

    private static void Gelijk(Dictionary<string, long[]> onze, Dictionary<string, long[]> zijne) =>
        Gelijk(Tekst(onze), Tekst(zijne));

    private static Dictionary<string, string> Tekst(Dictionary<string, long[]> tabel) =>
        tabel.ToDictionary(paar => paar.Key, paar => string.Join(';', paar.Value.Select(getal => getal.ToString(CultureInfo.InvariantCulture))), StringComparer.Ordinal);

    private static void Gelijk(Dictionary<string, string> onze, Dictionary<string, string> zijne)
    {
        if (zijne.Count == 0) throw new BenchException("The peer gave no figures.");
        var verschillen = onze.Keys.Union(zijne.Keys, StringComparer.Ordinal)
            .Where(sleutel => !string.Equals(onze.GetValueOrDefault(sleutel), zijne.GetValueOrDefault(sleutel), StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(sleutel => $"  {sleutel}: ours {onze.GetValueOrDefault(sleutel, "none")}, peer {zijne.GetValueOrDefault(sleutel, "none")}")
            .ToList();
        if (verschillen.Count > 0) throw new BenchException($"Ours and the peer's figures differ in {verschillen.Count} rows:\n{string.Join('\n', verschillen.Take(20))}");
    }
}
