using Participatie.App.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>The flow matrix in plain sentences: who stayed, and the largest flows between rungs.</summary>
internal static class Stroomkaartsamenvatting
{
    /// <summary>The sentences, from the numbers alone.</summary>
    public static string Van(Stromen stromen)
    {
        var delen = new Stroomdelen(stromen);
        if (delen.Alle == 0) return Stroomtekst.Niemand;
        var gelijk = delen.Van(Stroomsoort.Gelijk);
        string[] zinnen =
        [
            delen.Eerste == 0
                ? $"Op {Balie.Datum(stromen.Periode.Van)} stond niemand op de ladder."
                : $"Van de {Woord.Mensen(delen.Eerste)} die op {Balie.Datum(stromen.Periode.Van)} op de ladder {(delen.Eerste == 1 ? "stond" : "stonden")}, {(gelijk.Aantal == 1 ? "bleef" : "bleven")} er {Balie.Getal(gelijk.Aantal)} op dezelfde trede ({Balie.Procent(gelijk.DeelVanEerste!.Value)}).",
            .. Grootste(delen, Stroomsoort.Gestegen, "stijging"),
            .. Grootste(delen, Stroomsoort.Gedaald, "daling"),
        ];
        return string.Join(' ', zinnen);
    }

    // Of equal ones the first.
    private static IEnumerable<string> Grootste(Stroomdelen delen, Stroomsoort soort, string woord) => delen.Cellen
        .Where(cel => cel.Stroom.Soort == soort).OrderByDescending(cel => cel.Stroom.Aantal).Take(1)
        .Select(cel => $"De grootste {woord} is die van trede {cel.Stroom.Van} naar trede {cel.Stroom.Naar}: {Woord.Mensen(cel.Stroom.Aantal)}, {Balie.Procent(cel.DeelVanHerkomst)} van wie op trede {cel.Stroom.Van} begon.");
}
