using System.Globalization;

namespace Participatie.Bench;

/// <summary>Reading a workbook with a million rows, beside the same rows as csv: what the workbook costs.</summary>
internal sealed class Werkmapproef(Keuze keuze, Gegevens gegevens, string exports, string trede, string werkmap)
{
    private const double Tijdgrens = 30_000;
    private const double Geheugengrens = 500;

    /// <summary>The names.</summary>
    public static readonly IReadOnlyList<string> Namen = ["xlsx-miljoen", "xlsx-miljoen-geheugen"];

    /// <summary>Measures.</summary>
    public IEnumerable<Uitslag> Run()
    {
        var map = gegevens.Werkmap(exports);
        Gegevens.Warm(map);
        List<double> xlsx = [], csv = [], piek = [], csvPiek = [];
        var aantal = keuze.Keer(3);
        for (var keer = 1; keer <= aantal; keer++)
        {
            Kindproces onze = Koppel(map, Miljoenwerkmap.Werkmap), ander = Koppel(map, Miljoenwerkmap.Csv);
            if (!string.Equals(Gekoppeld(onze), Gekoppeld(ander), StringComparison.Ordinal)) throw new BenchException("The workbook and the same rows as csv give something else:\n" + Gekoppeld(onze) + "\n" + Gekoppeld(ander));
            xlsx.Add(onze.Ms);
            csv.Add(ander.Ms);
            piek.Add(onze.GezienPiekMb);
            csvPiek.Add(ander.GezienPiekMb);
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"xlsx-miljoen {keer}/{aantal}: {onze.Ms:0} ms, {onze.GezienPiekMb:0} MB; as csv {ander.Ms:0} ms, {ander.GezienPiekMb:0} MB"));
        }

        Reeks tijd = new("workbook", xlsx), csvTijd = new("the same rows as csv", csv);
        return
        [
            new(Namen[0], "ms", tijd.Mediaan(), "trede koppel --proef on a workbook with a million rows, the whole process, in turns with the same rows as csv")
            {
                Ander = csvTijd.Mediaan(),
                Verhouding = tijd.Mediaan() / csvTijd.Mediaan(),
                Grens = "under 30 s",
                Gehaald = tijd.Mediaan() < Tijdgrens,
                Reeksen = [tijd, csvTijd],
            },
            new(Namen[1], "MB", piek.Max(), "peak resident memory of that process, the highest of its runs")
            {
                Ander = csvPiek.Max(),
                Verhouding = piek.Max() / csvPiek.Max(),
                Grens = "under 500 MB",
                Gehaald = piek.Max() < Geheugengrens,
                Reeksen = [new("workbook", piek), new("the same rows as csv", csvPiek)],
            },
        ];
    }

    private Kindproces Koppel(string map, string bestand)
    {
        var kind = Kindproces.RunProduct(trede, werkmap, "koppel", "--bron", $"roc={Path.Combine(map, bestand)}", "--proef");
        var gelezen = string.Create(CultureInfo.InvariantCulture, $"gelezen {Miljoenwerkmap.Rijen},");
        return Gekoppeld(kind).Contains(gelezen, StringComparison.Ordinal) ? kind : throw new BenchException($"{bestand}: not {gelezen} but {Gekoppeld(kind)}");
    }

    // How many persons, how many rows, and what became of them; not the name of the file.
    private static string Gekoppeld(Kindproces kind) =>
        string.Join('\n', (kind.Uit + "\n" + kind.Fout).Split('\n').Where(regel => regel.StartsWith("Gekoppeld", StringComparison.Ordinal) || regel.StartsWith("gelezen", StringComparison.Ordinal)));
}
