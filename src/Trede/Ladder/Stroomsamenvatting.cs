using Participatie.App.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Flows in plain sentences.</summary>
internal static class Stroomsamenvatting
{
    /// <summary>The sentences, from the numbers alone.</summary>
    public static string Van(Stromen stromen)
    {
        var som = Stroomsom.Van(stromen);
        if (stromen.Matrix.Count == 0) return Leeg(stromen);
        string[] zinnen =
        [
            $"{Tussen(stromen)} {(som.Gestegen == 1 ? "steeg" : "stegen")} {Woord.Mensen(som.Gestegen)} één of meer treden en {(som.Gedaald == 1 ? "daalde" : "daalden")} {Woord.Mensen(som.Gedaald)}.",
            $"Op beide dagen {(som.Gelijk == 1 ? "stond" : "stonden")} {Woord.Mensen(som.Gelijk)} op dezelfde trede.",
            Nieuw(som),
            Uit(som),
            .. stromen.Tussentijds > 0 ? [$"{Woord.Hoofdletter(Woord.Mensen(stromen.Tussentijds, "stond", "stonden"))} alleen tussen deze dagen op de ladder, en op beide dagen niet."] : Array.Empty<string>(),
        ];
        return string.Join(' ', zinnen);
    }

    /// <summary>Who left the ladder and why.</summary>
    public static string Uit(Stroomsom som) => som.Uit == 0
        ? "Niemand ging van de ladder af."
        : $"{Woord.Mensen(som.Uit, "ging", "gingen")} van de ladder af: {Balie.Getal(som.Werk)} na zes maanden werk, {Balie.Getal(som.Opleiding)} naar een opleiding (bbl of bol) en {Balie.Getal(som.Anders)} om een andere reden.";

    private static string Nieuw(Stroomsom som)
    {
        if (som.Nieuw + som.Terug == 0) return "Niemand kwam op de ladder bij.";
        var zin = $"{Woord.Mensen(som.Nieuw + som.Terug, "kwam", "kwamen")} op de ladder bij";
        return som.Terug == 0 ? zin + "." : $"{zin}; {Balie.Getal(som.Terug)} van hen {(som.Terug == 1 ? "stond" : "stonden")} er al eens eerder op.";
    }

    private static string Tussen(Stromen stromen) => $"Tussen {Balie.Datum(stromen.Periode.Van)} en {Balie.Datum(stromen.Periode.Tot)}";

    private static string Leeg(Stromen stromen) => stromen.Tussentijds == 0
        ? $"{Tussen(stromen)} stond niemand op de ladder."
        : $"{Woord.Mensen(stromen.Tussentijds, "stond", "stonden")} alleen tussen deze dagen op de ladder, en op beide dagen niet.";
}
