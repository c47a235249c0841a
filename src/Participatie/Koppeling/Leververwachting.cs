using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>
/// What is expected of a source on a day, after what was agreed and what came in. The days on which a delivery must be there follow from the first one and the rhythm:
/// each so many months after the first, on the last day of a shorter month.
/// </summary>
/// <param name="Status">How it stands.</param>
/// <param name="Uiterlijk">The last day on which it is in time; that day is in time itself.</param>
/// <param name="Geleverd">The last day on which something came in for it; null when nothing came in for <paramref name="Uiterlijk"/>.</param>
public sealed record Leververwachting(Leverstatus Status, Dag Uiterlijk, Dag? Geleverd)
{
    /// <summary>The most days beforehand that it can be said that a delivery is coming.</summary>
    public const int MeesteVooraf = 60;

    /// <summary>
    /// What is expected. A delivery is for the day that is nearest to it, so that a correction soon after it does not count for the next one. A day that was missed is asked for until something
    /// comes in for it or for the next one, or the next one has passed.
    /// </summary>
    /// <param name="eerste">The first day on which a delivery must be there.</param>
    /// <param name="ritme">How often.</param>
    /// <param name="vooraf">How many days before such a day it is expected, 0 up to and including <see cref="MeesteVooraf"/>.</param>
    /// <param name="leverdagen">The days on which deliveries of the source came in, in any order.</param>
    /// <param name="vandaag">The day.</param>
    public static Leververwachting Bepaal(Dag eerste, Leverritme ritme, int vooraf, IEnumerable<Dag> leverdagen, Dag vandaag)
    {
        ArgumentNullException.ThrowIfNull(leverdagen);
        var dagen = leverdagen.Where(dag => dag <= vandaag).Order().ToList();
        // Which of the days is the next one, today included.
        var volgende = 0;
        while (Termijn(eerste, ritme, volgende) is { } dag && dag < vandaag) volgende++;
        Dag? laatste = dagen.Count == 0 ? null : dagen[^1];
        if (volgende > 0 && !(laatste > Voor(eerste, ritme, volgende - 1))) return new Leververwachting(Leverstatus.TeLaat, Termijn(eerste, ritme, volgende - 1)!.Value, null);
        if (Termijn(eerste, ritme, volgende) is not { } uiterlijk) return new Leververwachting(Leverstatus.Geleverd, eerste, laatste);
        if (laatste > Voor(eerste, ritme, volgende)) return new Leververwachting(Leverstatus.Geleverd, uiterlijk, laatste);
        return new Leververwachting(uiterlijk.Nummer - vandaag.Nummer <= vooraf ? Leverstatus.Verwacht : Leverstatus.Later, uiterlijk, null);
    }

    /// <summary>The first 14 July from a day on: what providers deliver of a year must be there before 15 July.</summary>
    public static Dag Jaarlevering(Dag vandaag)
    {
        var dag = Dag.Van(new DateOnly(vandaag.Datum.Year, 7, 14));
        return dag < vandaag ? dag.MaandenLater(12) : dag;
    }

    // Null when there is no such day any more.
    private static Dag? Termijn(Dag eerste, Leverritme ritme, int nummer) => nummer == 0 ? eerste : ritme == Leverritme.Eenmalig ? null : eerste.MaandenLater(nummer * (int)ritme);

    // After this day a delivery is for the day with this number: half-way the one before it. What comes once has half a year.
    private static Dag Voor(Dag eerste, Leverritme ritme, int nummer)
    {
        var maanden = ritme == Leverritme.Eenmalig ? (int)Leverritme.Jaar : (int)ritme;
        var dag = Termijn(eerste, ritme, nummer)!.Value;
        var vorige = nummer > 0 ? Termijn(eerste, ritme, nummer - 1)!.Value : Dag.TryVan(eerste.Datum.AddMonths(-maanden), out var voor) ? voor : Dag.Eerste;
        return Dag.VanNummer((ushort)(vorige.Nummer + ((dag.Nummer - vorige.Nummer) / 2)));
    }
}
