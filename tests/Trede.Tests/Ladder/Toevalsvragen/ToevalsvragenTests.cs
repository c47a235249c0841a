using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Proefbank;
using Trede.Tests.Hertelling;

namespace Trede.Tests.Ladder;

/// <summary>
/// One truth: random questions to the web application on random municipalities that were delivered. The page (tiles, tables, figure, sentences), csv, JSON, workbook and lists
/// all say what the recount says, which shares no code with them; lists are compared by person.
/// </summary>
/// <remarks>A difference names the seed and the question: <see cref="VergelijkAsync"/> with that seed, that question as the first and one question asks it alone.</remarks>
public sealed class ToevalsvragenTests
{
    // So many differences show what is wrong; more take long.
    private const int Genoeg = 10;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public Task Questions_RandomOnSqlite_HaveOneAnswerEverywhere() => VergelijkAsync(Databank.Sqlite, [.. Enumerable.Range(1, 5)], 1, 60);

    [Fact]
    public Task Questions_RandomOnPostgres_HaveOneAnswerEverywhere() => VergelijkAsync(Databank.Postgres, [7, 8], 1, 40);

    [Theory]
    [Trait("Soort", "Lang")]
    [InlineData(Databank.Sqlite, 1001, 100)]
    [InlineData(Databank.Postgres, 2001, 25)]
    public Task Questions_ManyMoreRandom_HaveOneAnswerEverywhere(Databank databank, int van, int gemeenten) => VergelijkAsync(databank, [.. Enumerable.Range(van, gemeenten)], 1, 80);

    private static async Task VergelijkAsync(Databank databank, IReadOnlyList<int> zaden, int eerste, int aantal)
    {
        var verschillen = new ConcurrentQueue<string>();
        foreach (var zaad in zaden)
        {
            var bevolking = Vragenbevolking.Maak(zaad);
            var hertelling = Hertelling.Hertelling.LeesBezorgd(bevolking.Leveringen, bevolking.Instelling, bevolking.Teams);
            await using var gemeente = await Vragengemeente.Start(databank, bevolking);
            // A few at a time, as people do.
            await Parallel.ForEachAsync(Enumerable.Range(eerste, aantal), new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = Stop }, async (nummer, _) =>
            {
                var vraag = Toevalsvraag.Maak(bevolking, zaad, nummer);
                try
                {
                    await VergelijkAsync(gemeente, hertelling, vraag, new Toeval((zaad * 10_009) + nummer));
                }
                catch (Exception fout) when (fout is not OperationCanceledException)
                {
                    verschillen.Enqueue($"seed {zaad}, question {nummer}, {databank}: {vraag.Met(vraag.Pagina)}\n{fout.Message}");
                }
            });
            if (verschillen.Count >= Genoeg) break;
        }

        Assert.True(verschillen.IsEmpty, $"{verschillen.Count} differences\n{string.Join("\n\n", verschillen.Take(Genoeg))}");
    }

    private static async Task VergelijkAsync(Vragengemeente gemeente, Uitkomst hertelling, Toevalsvraag vraag, Toeval toeval)
    {
        IAntwoord antwoord = vraag.IsStroom
            ? new Stroomantwoord(hertelling.Gangers(vraag.Van, vraag.Dag, vraag.Vraag), vraag.Van, vraag.Dag)
            : new Standantwoord(hertelling.Staanders(vraag.Dag, vraag.Vraag), vraag.Dag);
        var blad = await gemeente.Blad(vraag.Met(vraag.Pagina));
        antwoord.Controleer(blad);
        var getallen = antwoord.Getallen(blad).ToList();
        getallen.ForEach(getal => getal.Controleer());

        Gelijk("csv", vraag.IsStroom ? hertelling.Stromen(vraag.Van, vraag.Dag, vraag.Vraag) : hertelling.Stand(vraag.Dag, vraag.Vraag), await gemeente.Tekst(vraag.Met(vraag.Bestand + "csv")));
        using (var json = JsonDocument.Parse(await gemeente.Tekst(vraag.Met(vraag.Bestand + "json")))) antwoord.Json(json.RootElement);
        if (toeval.Kans(30)) antwoord.Werkmap(Werkmaplezer.Lees(await gemeente.Bytes(vraag.Met(vraag.Bestand + "xlsx")), vraag.IsStroom ? "Stromen" : "Momentopname"));
        if (toeval.Kans(20)) antwoord.Figuur(await gemeente.Tekst(vraag.Met(vraag.Bestand + "svg")));

        var metPersonen = getallen.Where(getal => getal.Adres is not null).ToList();
        if (metPersonen.Count > 0 && toeval.Kans(40))
        {
            var getal = toeval.Een(metPersonen);
            await LijstAsync(gemeente, antwoord, getal.Adres!, getal.Bsns, $"{getal.Waar}: {getal.Adres}", toeval.Kans(25));
        }

        if (!toeval.Kans(20)) return;
        var (keuze, bsns) = toeval.Een(antwoord.Lijsten);
        await LijstAsync(gemeente, antwoord, vraag.Met(vraag.Lijst, keuze), bsns, keuze, toeval.Kans(25));
    }

    // The page says how many, all its pages together name them, and so does the file.
    private static async Task LijstAsync(Vragengemeente gemeente, IAntwoord antwoord, string adres, IReadOnlyList<string> bsns, string waar, bool metWerkmap)
    {
        var verwacht = string.Join('\n', antwoord.Lijst(bsns));
        var regels = new List<string>();
        var vraagteken = adres.IndexOf('?', StringComparison.Ordinal);
        for (var (bladzijde, meer) = (1, true); meer; bladzijde++)
        {
            var blad = await gemeente.Blad(FormattableString.Invariant($"{adres}&bladzijde={bladzijde}"));
            var zin = blad.QuerySelectorAll("main p").Select(regel => regel.TextContent.Trim()).Single(tekst => tekst.EndsWith(" personen.", StringComparison.Ordinal) || tekst.EndsWith(" persoon.", StringComparison.Ordinal));
            Assert.True(Bladgetal.Lees(zin.Split(' ')[0]) == bsns.Count, $"{waar}: {zin} on the page, {bsns.Count} in the recount");
            regels.AddRange(blad.QuerySelectorAll("table.stapel tbody tr").Select(rij => antwoord.Lijstregel(gemeente.Namen[rij.Children[0].TextContent.Trim()], [.. rij.Children.Skip(1).Select(cel => Dag(cel.TextContent.Trim()))])));
            meer = blad.QuerySelector("a[rel=next]") is not null;
        }

        Gelijk($"list {waar}", verwacht, string.Join('\n', regels.Order(StringComparer.Ordinal)));
        var csv = CsvTekst.Rijen(await gemeente.Tekst(adres.Insert(vraagteken, ".csv")), ';').Skip(1);
        Gelijk($"csv of list {waar}", verwacht, Regels(csv));
        if (!metWerkmap) return;
        var werkmap = Werkmaplezer.Lees(await gemeente.Bytes(adres.Insert(vraagteken, ".xlsx")), "Lijst").Skip(1);
        Gelijk($"xlsx of list {waar}", verwacht, Regels(werkmap.Select(rij => (IReadOnlyList<string>)[.. rij.Select(Excel)])));

        string Regels(IEnumerable<IReadOnlyList<string>> rijen) => string.Join('\n', rijen.Select(rij =>
        {
            var bsn = gemeente.Bsns[int.Parse(rij[0], CultureInfo.InvariantCulture)];
            Assert.Equal(bsn, gemeente.Namen[rij[1]]);
            return antwoord.Lijstregel(bsn, [.. rij.Skip(2)]);
        }).Order(StringComparer.Ordinal));
    }

    // A day on a page stands there as people write it.
    private static string Dag(string tekst) => DateOnly.TryParseExact(tekst, "d-M-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : tekst;

    // A day in a workbook is a number of five digits; a client has a number of six or more.
    private static string Excel(string waarde) => waarde.Length == 5 && int.TryParse(waarde, NumberStyles.None, CultureInfo.InvariantCulture, out var dag) ? new DateOnly(1899, 12, 30).AddDays(dag).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : waarde;

    private static void Gelijk(string waar, string verwacht, string gevonden) =>
        Assert.True(string.Equals(verwacht.TrimEnd('\n'), gevonden.TrimEnd('\n'), StringComparison.Ordinal), $"{waar}\nexpected:\n{verwacht}\nfound:\n{gevonden}");
}
