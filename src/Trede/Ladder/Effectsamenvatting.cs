using Participatie.App.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Effects of trajecten in plain sentences and cells.</summary>
internal static class Effectsamenvatting
{
    /// <summary>The sentences, from the numbers alone.</summary>
    public static string Van(IReadOnlyList<Effectrij> rijen)
    {
        if (rijen.Count == 0) return "Er zijn geen trajecten die in deze periode zijn afgelopen.";
        var som = rijen.Aggregate(default(Verandering), (tot, rij) => tot + rij.BijEinde);
        var zin = $"In deze periode {(som.Aantal == 1 ? "liep" : "liepen")} {Balie.Aantal(som.Aantal, "traject", "trajecten")} af. Na {Balie.Getal(som.Gestegen)} daarvan stond de klant op een hogere trede, na {Balie.Getal(som.Gelijk)} op dezelfde en na {Balie.Getal(som.Gedaald)} op een lagere.";
        var open = som.Uitgestroomd + som.Onbepaald;
        return (open == 0 ? zin : $"{zin} Van {Balie.Getal(open)} is het verschil niet bekend.")
            + (rijen.Any(rij => rij.BijEinde.Bepaald < Interval.KleineGroep) ? " Kleine groepen zeggen weinig: kijk naar de spreiding, niet alleen naar het percentage." : string.Empty);
    }

    /// <summary>The name of a group; from a file, so nothing in it may be a BSN.</summary>
    public static string Naam(Effectrij rij) =>
        string.Join(" · ", rij.Groep.Select(deel => deel.Length == 0 ? "niet bekend" : Participatie.App.Koppeling.Leesverslag.Veilig(deel)));

    /// <summary>The part that rose, with where it may lie by chance when the group is small.</summary>
    public static string Deel(Verandering verandering)
    {
        if (verandering is not { DeelGestegen: { } deel, IntervalGestegen: { } spreiding }) return "–";
        return verandering.Bepaald < Interval.KleineGroep ? Grenzen(spreiding) : $"{Balie.Procent(deel)} ({Grenzen(spreiding)})";
    }

    /// <summary>Between which parts, on one line.</summary>
    public static string Grenzen(Interval spreiding) => $"{Balie.Procent(spreiding.Onder)}\u00A0–\u00A0{Balie.Procent(spreiding.Boven)}";

    /// <summary>An amount as people write it, in whole euros.</summary>
    public static string Euro(Participatie.Kern.Bedrag? bedrag) =>
        bedrag is { } waarde ? "€\u00A0" + decimal.Round(waarde.Centen / 100m, 0, MidpointRounding.AwayFromZero).ToString("N0", Balie.Nederlands) : "–";
}
