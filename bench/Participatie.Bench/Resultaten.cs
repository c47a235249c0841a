using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Participatie.Bench;

/// <summary>Writes the results, for people and for programs.</summary>
internal static class Resultaten
{
    private static readonly JsonSerializerOptions Vorm = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, NewLine = "\n" };

    /// <summary>Writes <c>resultaten.md</c> and <c>resultaten.json</c>.</summary>
    public static void Schrijf(string map, Machine machine, Keuze keuze, IReadOnlyList<Uitslag> uitslagen)
    {
        File.WriteAllText(Path.Combine(map, "resultaten.md"), Tekst(machine, keuze, uitslagen));
        var rond = uitslagen.Select(uitslag => uitslag with
        {
            Ons = Rond(uitslag.Ons),
            Ander = uitslag.Ander is { } ander ? Rond(ander) : null,
            Verhouding = uitslag.Verhouding is { } verhouding ? Rond(verhouding) : null,
            Reeksen = [.. uitslag.Reeksen.Select(reeks => reeks with { Waarden = [.. reeks.Waarden.Select(Rond)] })],
        });
        File.WriteAllText(Path.Combine(map, "resultaten.json"), JsonSerializer.Serialize(new { machine, volledig = keuze.IsVolledig, uitslagen = rond }, Vorm) + "\n");
    }

    private static string Tekst(Machine machine, Keuze keuze, IReadOnlyList<Uitslag> uitslagen)
    {
        var uit = new StringBuilder();
        uit.Append("# Bench results\n\n");
        uit.Append("Made by `bench/run`; what each name means and how it is measured stands in `README.md` beside this file.\n\n");
        if (!keuze.IsVolledig) uit.Append("**A try (`--kort` or `--alleen`): these numbers are no results.**\n\n");
        uit.Append(CultureInfo.InvariantCulture, $"""
            | machine | |
            |---|---|
            | date | {machine.Datum} |
            | processor | {machine.Processor} |
            | cores used | {machine.Kernen} |
            | memory | {machine.GeheugenMb} MB |
            | runtime | {machine.DotNet} |
            | peer | DuckDB {machine.DuckDb} in Node {machine.Node}, 2 threads |
            | load average before | {machine.Belasting} |


            """);
        uit.Append("| name | unit | ours | peer or other | ratio | bound | holds |\n|---|---|---:|---:|---:|---|---|\n");
        foreach (var uitslag in uitslagen)
        {
            var gehaald = uitslag.Gehaald switch { true => "yes", false => "**no**", null => "-" };
            uit.Append(CultureInfo.InvariantCulture, $"| `{uitslag.Naam}` | {uitslag.Eenheid} | {Getal(uitslag.Ons)} | {(uitslag.Ander is { } ander ? Getal(ander) : "-")} | {uitslag.Verhouding?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-"} | {(uitslag.Grens.Length > 0 ? uitslag.Grens : "-")} | {gehaald} |\n");
        }

        uit.Append("\n## Every measurement\n");
        foreach (var uitslag in uitslagen)
        {
            uit.Append(CultureInfo.InvariantCulture, $"\n`{uitslag.Naam}`: {uitslag.Wat} ({uitslag.Eenheid}).\n\n");
            foreach (var reeks in uitslag.Reeksen)
                uit.Append(CultureInfo.InvariantCulture, $"- {reeks.Naam}: {string.Join(", ", reeks.Waarden.Select(Getal))}\n");
        }

        return uit.ToString();
    }

    private static double Rond(double waarde) => Math.Round(waarde, 3);

    // Whole numbers where a part says nothing, more where it does.
    private static string Getal(double waarde) => waarde.ToString(waarde < 10 ? "0.00" : waarde < 200 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
