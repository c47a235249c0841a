using Participatie.App.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Flows over several days in plain sentences.</summary>
internal static class Doorstroomsamenvatting
{
    /// <summary>The sentences, from the numbers alone.</summary>
    public static string Van(Doorstroom doorstroom)
    {
        if (doorstroom.Personen == 0) return Stroomtekst.Niemand;
        string[] zinnen =
        [
            $"{Woord.Hoofdletter(Woord.Mensen(doorstroom.Personen, "stond", "stonden"))} op een of meer van deze {Balie.Getal(doorstroom.Dagen.Count)} dagen op de ladder.",
            Aantal(doorstroom),
            .. doorstroom.Stromen.Select(Stap),
            .. Breuk(doorstroom) is null ? Array.Empty<string>() : ["Sinds 1 januari 2015 geldt de Participatiewet. De groep mensen is daardoor anders; de treden zijn wel te vergelijken."],
        ];
        return string.Join(' ', zinnen);
    }

    /// <summary>How many stand on a rung or code inside the selection on a day.</summary>
    public static int OpDeLadder(Doorstroom doorstroom, int dag) => doorstroom.Knopen[dag].Where(knoop => knoop.Punt.IsOpTrede).Sum(knoop => knoop.Aantal);

    /// <summary>The place of the first day under another law; null when the days are all on one side.</summary>
    public static int? Breuk(Doorstroom doorstroom)
    {
        for (var dag = 1; dag < doorstroom.Dagen.Count; dag++)
            if (doorstroom.Dagen[dag - 1] < Jarensamenvatting.Participatiewet && doorstroom.Dagen[dag] >= Jarensamenvatting.Participatiewet) return dag;
        return null;
    }

    private static string Aantal(Doorstroom doorstroom)
    {
        var (eerst, laatst) = (OpDeLadder(doorstroom, 0), OpDeLadder(doorstroom, doorstroom.Dagen.Count - 1));
        var slot = laatst == eerst ? "evenveel" : $"{Balie.Getal(Math.Abs(laatst - eerst))} {(laatst > eerst ? "meer" : "minder")}";
        return $"Op {Balie.Datum(doorstroom.Dagen[0])} waren het er {Balie.Getal(eerst)} en op {Balie.Datum(doorstroom.Dagen[^1])} {Balie.Getal(laatst)}. Dat is {slot}.";
    }

    private static string Stap(Stromen stromen)
    {
        var delen = new Stroomdelen(stromen);
        int Som(params Stroomsoort[] soorten) => soorten.Sum(soort => delen.Van(soort).Aantal);
        return $"Van {Balie.Datum(stromen.Periode.Van)} tot en met {Balie.Datum(stromen.Periode.Tot)}: {Balie.Getal(Som(Stroomsoort.Gestegen))} gestegen, "
            + $"{Balie.Getal(Som(Stroomsoort.Gelijk))} op dezelfde trede, {Balie.Getal(Som(Stroomsoort.Gedaald))} gedaald, "
            + $"{Balie.Getal(Som(Stroomsoort.Nieuw, Stroomsoort.Terug))} nieuw of terug en {Balie.Getal(Som(Stroomsoort.Uitgestroomd))} van de ladder af.";
    }
}
