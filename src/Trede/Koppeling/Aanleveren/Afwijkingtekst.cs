using Participatie.App.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Says in what a delivery differs from earlier ones.</summary>
internal static class Afwijkingtekst
{
    /// <summary>One sentence.</summary>
    public static string Van(Leveringsafwijking afwijking) => afwijking.Soort switch
    {
        Afwijkingsoort.MinderPersonen => $"Deze levering gaat over {Balie.Aantal(afwijking.Nu, "persoon", "personen")}. De vorige ging over {Balie.Getal(afwijking.Eerder)}.",
        Afwijkingsoort.DeelLeeg => $"De kolom {afwijking.Deel} is bijna leeg: {Balie.Aantal(afwijking.Nu, "rij heeft", "rijen hebben")} er iets in. Naar de vorige levering verwacht u er ongeveer {Balie.Getal(afwijking.Eerder)}.",
        Afwijkingsoort.VeelAfgekeurd => $"Er zijn {Balie.Aantal(afwijking.Nu, "rij", "rijen")} afgekeurd. Naar de vorige levering verwacht u er ongeveer {Balie.Getal(afwijking.Eerder)}.",
        _ => $"Deze volledige levering trekt {Balie.Getal(afwijking.Nu)} van {Balie.Aantal(afwijking.Eerder, "eerdere rij", "eerdere rijen")} in.",
    };
}
