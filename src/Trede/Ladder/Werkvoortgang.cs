using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>How far a group of clients is.</summary>
/// <param name="Klanten">How many are on the ladder, or asked for.</param>
/// <param name="Gemeten">How many of them were measured in this calendar year.</param>
/// <param name="Open">Of how many something is due.</param>
/// <param name="TeLaat">Of how many of those it is due longer than the margin.</param>
internal sealed record Werkvoortgang(int Klanten, int Gemeten, int Open, int TeLaat)
{
    /// <summary>Counts.</summary>
    public static Werkvoortgang Van(IEnumerable<Klantwerk> alle, Dag vandaag)
    {
        var (klanten, gemeten, open, teLaat) = (0, 0, 0, 0);
        foreach (var werk in alle.Where(werk => werk.IsInBeeld))
        {
            klanten++;
            if (werk.Gemeten?.Datum.Year == vandaag.Datum.Year) gemeten++;
            if (werk.Taken.Count == 0) continue;
            open++;
            if (werk.Taken[0].IsTeLaat(vandaag)) teLaat++;
        }

        return new Werkvoortgang(klanten, gemeten, open, teLaat);
    }
}
