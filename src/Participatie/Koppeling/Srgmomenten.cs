using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// Finds which position is the first of its provision, over all deliveries of the source: that one was measured at the start of the
/// traject, a later one is a change (exchange format, section 2).
/// </summary>
public static class Srgmomenten
{
    /// <summary>The measurements in the same order, the first of each provision with the occasion <c>start-traject</c>.</summary>
    public static IReadOnlyList<IReadOnlyList<Meetrij>> Bepaal(IReadOnlyList<IReadOnlyList<Srgmeting>> leveringen)
    {
        ArgumentNullException.ThrowIfNull(leveringen);
        var eerste = new Dictionary<Voorziening, Dag>();
        foreach (var meting in leveringen.SelectMany(levering => levering))
        {
            var dag = meting.Rij.Sleutel.Dag;
            if (!eerste.TryGetValue(meting.Voorziening, out var bekend) || dag < bekend) eerste[meting.Voorziening] = dag;
        }

        return [.. leveringen.Select(levering => levering.Select(meting => MetMoment(meting, eerste[meting.Voorziening])).ToList())];
    }

    /// <summary>One measurement, with the occasion that it has when the first position of its provision was on a day.</summary>
    public static Meetrij MetMoment(Srgmeting meting, Dag eerste)
    {
        ArgumentNullException.ThrowIfNull(meting);
        if (eerste != meting.Rij.Sleutel.Dag) return meting.Rij;
        var waarde = meting.Rij.Waarde;
        return meting.Rij with
        {
            Waarde = Meetwaarde.Meting(waarde.Trede!.Value, waarde.Groei, Meetmoment.StartTraject, waarde.Subgroepen, waarde.ZonderAntwoorden, waarde.Bekend),
        };
    }
}
