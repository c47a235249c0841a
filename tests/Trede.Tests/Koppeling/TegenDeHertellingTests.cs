using System.Globalization;
using Trede.Tests.Hertelling;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>
/// The commands against the recount, which shares no code with them: every figure of thousands of small random populations, on the
/// files themselves and on the compact file.
/// </summary>
public sealed class TegenDeHertellingTests
{
    [Theory]
    [InlineData(1, 250)]
    [InlineData(251, 500)]
    [InlineData(501, 750)]
    [InlineData(751, 1000)]
    public void Figures_RandomPopulations_AreThoseOfTheRecount(int van, int tot)
    {
        for (var zaad = van; zaad <= tot; zaad++) Vergelijk(zaad);
    }

    [Fact]
    [Trait("Soort", "Lang")]
    public void Figures_ManyMoreRandomPopulations_AreThoseOfTheRecount()
    {
        for (var zaad = 1001; zaad <= 15_000; zaad++) Vergelijk(zaad);
    }

    private static void Vergelijk(int zaad)
    {
        var bevolking = Bevolking.Maak(zaad);
        var hertelling = Hertelling.Hertelling.Lees(bevolking.Leveringen, bevolking.Instelling);
        using var map = new Testmap();
        using var balie = new Testbalie(bevolking.Instelling.Vandaag);
        var bronnen = Bronnen(bevolking, map, zaad);
        foreach (var gemeente in bevolking.Vragen.Select(vraag => vraag.Gemeente).Distinct(StringComparer.Ordinal))
        {
            string[] bij = gemeente is null ? [] : ["--gemeente", gemeente];
            var code = balie.Run(["koppel", .. bronnen, .. bij, "--uit", map["kolommen.trede"]]);
            Gelijk(hertelling.TelregelVoor(gemeente), balie.Slotregel, $"seed {zaad} koppel {gemeente} {balie.Fout}");
            if (code == 3) continue;
            foreach (var vraag in bevolking.Vragen.Where(vraag => string.Equals(vraag.Gemeente, gemeente, StringComparison.Ordinal)))
                Figuren(bevolking, hertelling, vraag, balie, [map["kolommen.trede"], .. bij], bronnen, zaad);
        }
    }

    private static void Figuren(Bevolking bevolking, Uitkomst hertelling, Vraag vraag, Testbalie balie, string[] bestand, string[] bronnen, int zaad)
    {
        string[] keuzes =
        [
            "--formaat", "csv",
            .. vraag.Subgroepen is null ? [] : new[] { "--subgroep", vraag.Subgroepen },
            .. vraag.BekendOp is null ? [] : new[] { "--bekend-op", Dag(vraag.BekendOp.Value) },
        ];
        foreach (var dag in bevolking.Dagen)
        {
            Controleer(() => hertelling.Stand(dag, vraag), ["stand", .. bestand, "--peildatum", Dag(dag), .. keuzes]);
            Controleer(() => hertelling.Jaar(dag, vraag), ["jaar", dag.Year.ToString(CultureInfo.InvariantCulture), .. bestand, "--sluitdag", dag.ToString("dd-MM", CultureInfo.InvariantCulture), .. keuzes]);
        }

        foreach (var (van, tot) in bevolking.Dagen.Zip(bevolking.Dagen.Skip(1)).Append((bevolking.Dagen[0], bevolking.Dagen[^1])).Where(paar => paar.Item1 < paar.Item2))
            Controleer(() => hertelling.Stromen(van, tot, vraag), ["stromen", .. bestand, "--van", Dag(van), "--tot", Dag(tot), .. keuzes]);
        var eind = bevolking.Dagen[^1];
        string[] bij = vraag.Gemeente is null ? [] : ["--gemeente", vraag.Gemeente];
        Controleer(() => hertelling.Stand(eind, vraag), ["stand", .. bronnen, .. bij, "--peildatum", Dag(eind), .. keuzes]);

        void Controleer(Func<string> verwacht, string[] woorden)
        {
            var code = balie.Run(woorden);
            if (code == 2 && balie.Fout.Contains("komt niet voor", StringComparison.Ordinal))
            {
                Assert.Single(verwacht().Split('\n', StringSplitOptions.RemoveEmptyEntries));
                return;
            }

            Gelijk(verwacht(), balie.Uit, $"seed {zaad} {string.Join(' ', woorden)} {balie.Fout}");
        }
    }

    // The files in another order, but for those of one source.
    private static string[] Bronnen(Bevolking bevolking, Testmap map, int zaad)
    {
        var geschreven = bevolking.Leveringen.Select((levering, nummer) => (levering.Bron, Pad: map.Schrijf($"{nummer}.csv", levering.Csv))).ToList();
        var volgorde = new Random(zaad);
        var door = geschreven.GroupBy(levering => levering.Bron, StringComparer.Ordinal).OrderBy(_ => volgorde.Next()).SelectMany(bron => bron);
        return
        [
            .. door.SelectMany(levering => new[] { "--bron", $"{levering.Bron}={levering.Pad}" }),
            .. bevolking.Instelling.Voorrang.Count == 0 ? [] : new[] { "--prioriteit", string.Join(',', bevolking.Instelling.Voorrang) },
            "--geleverd-op", Dag(bevolking.Instelling.Leverdag),
        ];
    }

    private static void Gelijk(string verwacht, string gevonden, string waar) =>
        Assert.True(string.Equals(verwacht.TrimEnd('\n'), gevonden.TrimEnd('\n'), StringComparison.Ordinal), $"{waar}\nexpected:\n{verwacht}\nfound:\n{gevonden}");

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
