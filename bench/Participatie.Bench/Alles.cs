namespace Participatie.Bench;

/// <summary>Makes the data, measures everything in child processes, and writes the results.</summary>
internal static class Alles
{
    /// <summary>Runs it: 0 when every bound holds, 1 when one does not, 2 when something could not be measured or figures differ.</summary>
    public static int Run(string wortel, IReadOnlyList<string> woorden)
    {
        if (Keuze.Lees(woorden) is not { } keuze) return Aanroep.Verkeerd();
        wortel = Path.GetFullPath(wortel);
        var werkmap = Path.Combine(wortel, "artifacts", "bench");
        Directory.CreateDirectory(werkmap);
        try
        {
            var peer = new Peer(Path.Combine(wortel, "bench", "peer"), werkmap);
            var machine = Machine.Kijk(peer);
            var proeven = new Proeven(keuze, peer, new Gegevens(werkmap, peer), Path.Combine(wortel, "artifacts", "trede", "trede"), werkmap);
            var uitslagen = proeven.Run();
            var map = keuze.IsVolledig ? Path.Combine(wortel, "bench") : werkmap;
            Resultaten.Schrijf(map, machine, keuze, uitslagen);
            Console.Out.WriteLine($"results: {Path.GetRelativePath(wortel, map)}/resultaten.md");
            foreach (var uitslag in uitslagen.Where(uitslag => uitslag.Gehaald == false)) Console.Out.WriteLine($"bound not held: {uitslag.Naam} ({uitslag.Grens})");
            return uitslagen.Any(uitslag => uitslag.Gehaald == false) ? 1 : 0;
        }
        catch (BenchException fout)
        {
            Console.Error.WriteLine("The bench failed: " + fout.Message);
            return Aanroep.Fout;
        }
    }
}
