using System.Globalization;
using Participatie.App.Koppeling;
using Participatie.Koppeling;

namespace Participatie.Bench;

/// <summary>The report of a year for a made-up municipality of 100,000 persons: from its files, and from the compact file.</summary>
internal sealed class Rapportproef(Keuze keuze, Gegevens gegevens, string trede, string werkmap)
{
    private const double Grens = 3000;
    private const int Personen = 100_000;
    private const string Jaar = "2014";

    /// <summary>The names.</summary>
    public static readonly IReadOnlyList<string> Namen = ["rapport-100000", "rapport-100000-compact"];

    /// <summary>Measures.</summary>
    public IEnumerable<Uitslag> Run()
    {
        var map = gegevens.Gemeente(trede, Personen);
        Gegevens.Warm(map);
        string[] bronnen = [.. Voorbeeldleesmij.Bronnen.SelectMany(bron => new[] { "--bron", $"{bron.Bron}={Path.Combine(map, Voorbeeldbestandfeiten.Van(bron.Bestand).Naam)}" })];
        var pad = Path.Combine(werkmap, "rapport.trede");
        Kindproces.RunProduct(trede, werkmap, ["koppel", .. bronnen, "--uit", pad]);
        List<double> tijd = [], compact = [], piek = [];
        var aantal = keuze.Keer(5);
        for (var keer = 1; keer <= aantal; keer++)
        {
            var uitFiles = Rapport("rapport-bestanden", bronnen);
            var uitCompact = Rapport("rapport-compact", [pad]);
            VergelijkFiguren();
            tijd.Add(uitFiles.Ms);
            compact.Add(uitCompact.Ms);
            piek.Add(uitFiles.GezienPiekMb);
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rapport-100000 {keer}/{aantal}: {uitFiles.Ms:0} ms, {uitFiles.GezienPiekMb:0} MB; from the compact file {uitCompact.Ms:0} ms"));
        }

        Reeks filesTijd = new("ours", tijd), compactTijd = new("ours", compact);
        return
        [
            new(Namen[0], "ms", filesTijd.Mediaan(), "trede rapport for a made-up municipality of 100,000 persons from its eight files, the whole process")
            {
                Ander = compactTijd.Mediaan(),
                Verhouding = filesTijd.Mediaan() / compactTijd.Mediaan(),
                Grens = "under 3 s",
                Gehaald = filesTijd.Mediaan() < Grens,
                Reeksen = [filesTijd, new("peak memory, MB", piek)],
            },
            new(Namen[1], "ms", compactTijd.Mediaan(), "the same report from the compact file, the whole process") { Reeksen = [compactTijd] },
        ];
    }

    private Kindproces Rapport(string naam, string[] waaruit)
    {
        var uit = Path.Combine(werkmap, naam);
        if (Directory.Exists(uit)) Directory.Delete(uit, recursive: true);
        return Kindproces.RunProduct(trede, werkmap, ["rapport", .. waaruit, "--jaar", Jaar, "--uit", uit]);
    }

    // The pages say from what they were made; the figures must be the same.
    private void VergelijkFiguren()
    {
        var figuren = Directory.GetFiles(Path.Combine(werkmap, "rapport-bestanden", "figuren")).Order(StringComparer.Ordinal).ToList();
        if (figuren.Count < 5 || !File.Exists(Path.Combine(werkmap, "rapport-bestanden", $"rapport-{Jaar}.html"))) throw new BenchException("The report is not whole.");
        foreach (var figuur in figuren)
            if (!File.ReadAllBytes(figuur).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(werkmap, "rapport-compact", "figuren", Path.GetFileName(figuur)))))
                throw new BenchException($"{Path.GetFileName(figuur)} differs between the files and the compact file.");
    }
}
