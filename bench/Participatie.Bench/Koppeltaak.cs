using Participatie.App.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Bench;

/// <summary>Links as the commands do, every check on, with a fixed day for today so that each run does the same.</summary>
internal static class Koppeltaak
{
    private static readonly Dag Vandaag = Dag.Van(new DateOnly(2026, 1, 1));

    /// <summary>Links; a file that is refused is an error of the bench.</summary>
    public static Koppelresultaat Run(IReadOnlyList<Levering> leveringen, string? afkeurMap = null)
    {
        var opdracht = new Koppelopdracht { Leveringen = leveringen, Vandaag = Vandaag, Leverdag = Vandaag, AfkeurMap = afkeurMap };
        var resultaat = Koppelen.Run(opdracht, new Voortgang(), CancellationToken.None);
        return resultaat.Kolommen is null ? throw new BenchException("A file was refused as a whole.") : resultaat;
    }
}
