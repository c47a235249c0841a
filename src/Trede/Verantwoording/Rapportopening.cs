using Participatie.App.Kern;
using Participatie.App.Ladder;

namespace Participatie.App.Verantwoording;

/// <summary>What matters most in a report, in a few plain sentences made from the numbers.</summary>
internal static class Rapportopening
{
    /// <summary>The paragraphs.</summary>
    public static IReadOnlyList<string> Van(Rapport rapport)
    {
        var som = Stroomsom.Van(rapport.Stromen);
        if (rapport.Stand.Totaal == 0)
            return [$"Op {Balie.Datum(rapport.Sluitdag)} staat niemand op de ladder.", .. rapport.Stromen.Matrix.Count == 0 ? ["Over dit jaar zijn er geen cijfers."] : new[] { Stroomsamenvatting.Uit(som) }];
        var opTreden = rapport.Stand.AantalOpTreden > 0;
        string[] stand = [Trapsamenvatting.Aantal(rapport.Stand), .. opTreden ? [Trapsamenvatting.Grootste(rapport.Stand), Trapsamenvatting.Verwachting(rapport.Stand)] : Array.Empty<string>()];
        return [string.Join(' ', stand), $"{Jaar(som)} {Werk(som)}"];
    }

    private static string Jaar(Stroomsom som) => (som.Gestegen, som.Gedaald) switch
    {
        (0, 0) => "In het jaar tot en met die dag steeg of daalde niemand.",
        (0, var gedaald) => $"In het jaar tot en met die dag steeg niemand. {Woord.Mensen(gedaald, "daalde", "daalden")}.",
        (var gestegen, 0) => $"In het jaar tot en met die dag {(gestegen == 1 ? "steeg" : "stegen")} {Woord.Mensen(gestegen)} één of meer treden. Niemand daalde.",
        var (gestegen, gedaald) => $"In het jaar tot en met die dag {(gestegen == 1 ? "steeg" : "stegen")} {Woord.Mensen(gestegen)} één of meer treden en {(gedaald == 1 ? "daalde" : "daalden")} {Woord.Mensen(gedaald)}.",
    };

    private static string Werk(Stroomsom som) => som.Werk == 0
        ? "Niemand ging van de ladder af na zes maanden werk."
        : $"{Woord.Mensen(som.Werk, "ging", "gingen")} van de ladder af na zes maanden werk.";
}
