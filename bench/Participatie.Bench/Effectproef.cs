using System.Globalization;
using System.Text.Json;

namespace Participatie.Bench;

/// <summary>Effects of 200,000 trajecten: the warm question, and the whole process on a compact file.</summary>
internal sealed class Effectproef(Keuze keuze, Gegevens gegevens, string exports, int personen, string trede, string werkmap)
{
    private const double Grens = 2000;

    /// <summary>The names.</summary>
    public static readonly IReadOnlyList<string> Namen = ["effect-200000", "effect-200000-zonder-vergelijking", "effect-200000-proces"];

    /// <summary>Measures.</summary>
    public IEnumerable<Uitslag> Run()
    {
        var map = gegevens.Trajecten(exports, personen);
        Gegevens.Warm(exports);
        Gegevens.Warm(map);
        var verwacht = Trajectgegevens.Tel(map);
        var kind = Kindproces.Run(Environment.ProcessPath!, werkmap, "effect", exports, map);
        Controleer(kind.Uit.Split('\n'), verwacht);
        Reeks met = new("ours", [.. kind.Gezegd[Effectvraag.Met]]), zonder = new("ours", [.. kind.Gezegd[Effectvraag.Zonder]]);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"effect-200000: {met.Mediaan():0} ms, without comparison {zonder.Mediaan():0} ms, {kind.PiekMb:0} MB"));
        var proces = Proces(map, verwacht);
        return
        [
            new(Namen[0], "ms", met.Mediaan(), "effects of 200,000 trajecten of a year on a million persons, by instrument and provider, with comparable clients, in a process that has linked")
            {
                Grens = "under 2 s",
                Gehaald = met.Mediaan() < Grens,
                Reeksen = [met, new("linking before it", [.. kind.Gezegd["koppelen_ms"]])],
            },
            new(Namen[1], "ms", zonder.Mediaan(), "the same without comparable clients") { Reeksen = [zonder] },
            new(Namen[2], "ms", proces.Mediaan(), "trede effect with comparable clients as JSON on the compact file, the whole process") { Reeksen = [proces] },
        ];
    }

    private static void Controleer(string[] regels, string verwacht)
    {
        Gelijk(regels[0], verwacht);
        var delen = regels[1].Split(';');
        var som = Trajectgegevens.InJaar.ToString(CultureInfo.InvariantCulture);
        if (!string.Equals(delen[1], som, StringComparison.Ordinal)) throw new BenchException($"The rows of the effects add up to {delen[1]} trajecten, and not to {som}.");
        if (delen[2].Length == 0) throw new BenchException("Nobody is comparable.");
    }

    private Reeks Proces(string map, string verwacht)
    {
        var pad = Path.Combine(werkmap, "effect.trede");
        Kindproces.Run(trede, werkmap, ["koppel", .. Effectvraag.Leveringen(exports, map).SelectMany(levering => new[] { "--bron", $"{levering.Bron}={levering.Pad}" }), "--uit", pad]);
        var jaar = Trajectgegevens.Jaar.ToString(CultureInfo.InvariantCulture);
        List<double> tijd = [];
        var aantal = keuze.Keer(5);
        for (var keer = 1; keer <= aantal; keer++)
        {
            var kind = Kindproces.Run(trede, werkmap, "effect", pad, "--van", "1-1-" + jaar, "--tot", "31-12-" + jaar, "--formaat", "json");
            Gelijk(Tel(kind.Uit), verwacht);
            tijd.Add(kind.Ms);
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"effect-200000-proces {keer}/{aantal}: {kind.Ms:0} ms"));
        }

        return new Reeks("ours", tijd);
    }

    // The rows of the document do not add up to different clients; those are left out of the comparison.
    private static string Tel(string json)
    {
        using var document = JsonDocument.Parse(json);
        var rijen = document.RootElement.GetProperty("gemeenten")[0].GetProperty("rijen").EnumerateArray().ToList();
        var centen = rijen.Sum(rij => rij.GetProperty("kosten") is { ValueKind: JsonValueKind.Number } kosten ? kosten.GetDecimal() * 100 : 0);
        return string.Create(CultureInfo.InvariantCulture, $"{rijen.Sum(rij => rij.GetProperty("trajecten").GetInt32())};-;{centen:0}");
    }

    private static void Gelijk(string onze, string verwacht)
    {
        string[] een = onze.Split(';'), ander = verwacht.Split(';');
        if (een.Length != ander.Length || een.Zip(ander).Any(paar => paar.First is not "-" && !string.Equals(paar.First, paar.Second, StringComparison.Ordinal)))
            throw new BenchException($"Trajecten, clients and cents: {onze}, and counted from the file {verwacht}.");
    }
}
