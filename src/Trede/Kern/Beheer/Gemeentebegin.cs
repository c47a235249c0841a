using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Kern;

/// <summary>What a municipality begins with, so that it can be worked in at once: its log, the usual sources, proposed retention terms and a closing day.</summary>
internal static class Gemeentebegin
{
    /// <summary>The rows, with the municipality itself first.</summary>
    public static IEnumerable<object> Rijen(short nummer, Gemeente code, string naam)
    {
        yield return new GemeenteRecord { Nummer = nummer, Code = code.Code, Naam = naam };
        yield return new GemeentecodeRecord { Gemeente = nummer, Code = code.Code, Vanaf = Dag.Eerste };
        yield return new LogstandRecord { Gemeente = nummer };
        for (short bron = 1; bron <= Bron.StandaardVolgorde.Count; bron++)
            yield return new BronRecord { Gemeente = nummer, Bron = bron, Naam = Bron.StandaardVolgorde[bron - 1], Prioriteit = bron };
        foreach (var soort in Bewaarsoortfeiten.Alle)
            yield return new BewaartermijnRecord { Gemeente = nummer, Soort = soort.Code, Vanaf = Dag.Eerste, Jaren = soort.Jaren, Grondslag = soort.Grondslag };
        yield return new SluitdagRecord { Gemeente = nummer, Maand = Sluitdag.Standaard.Maand, Dag = Sluitdag.Standaard.Dag, VanafJaar = Sluitdag.EersteJaar };
    }
}
