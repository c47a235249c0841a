using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>
/// What is expected of a source on a day, after what was agreed and what came in. The days on which a delivery must be there follow from the first one and the rhythm:
/// each so many months after the first, on the last day of a shorter month.
/// </summary>
/// <param name="Status">How it stands.</param>
/// <param name="Uiterlijk">The last day on which it is in time; that day is in time itself.</param>
/// <param name="Geleverd">The day on which it came in; null when nothing came in for <paramref name="Uiterlijk"/>.</param>
public sealed record Leververwachting(Leverstatus Status, Dag Uiterlijk, Dag? Geleverd)
{
    /// <summary>The most days beforehand that it can be said that a delivery is coming.</summary>
    public const int MeesteVooraf = 60;

    /// <summary>
    /// What is expected. A delivery is for the first day of the rhythm on or after it. When nothing came in for the day before that one, the first delivery after it is the
    /// late one, and only what comes after is for the next day. Earlier days that were missed are no longer asked for.
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
        var vorige = volgende == 0 ? null : Termijn(eerste, ritme, volgende - 1);
        var na = vorige ?? Begin(eerste, ritme);
        if (vorige is { } toen)
        {
            var begin = volgende == 1 ? Begin(eerste, ritme) : Termijn(eerste, ritme, volgende - 2)!.Value;
            var tijdig = dagen.FindLast(dag => dag > begin && dag <= toen);
            var opTijd = dagen.Exists(dag => dag > begin && dag <= toen);
            var daarna = dagen.FindIndex(dag => dag > toen);
            if (!opTijd && daarna < 0) return new Leververwachting(Leverstatus.TeLaat, toen, null);
            if (ritme == Leverritme.Eenmalig) return new Leververwachting(Leverstatus.Geleverd, toen, opTijd ? tijdig : dagen[daarna]);
            // The late one is not for the next day as well.
            if (!opTijd) dagen.RemoveAt(daarna);
        }

        var uiterlijk = Termijn(eerste, ritme, volgende)!.Value;
        if (dagen.Exists(dag => dag > na)) return new Leververwachting(Leverstatus.Geleverd, uiterlijk, dagen[^1]);
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

    // From when on a delivery is for the first day: one rhythm before it, and a year for what comes once.
    private static Dag Begin(Dag eerste, Leverritme ritme)
    {
        var maanden = ritme == Leverritme.Eenmalig ? (int)Leverritme.Jaar : (int)ritme;
        return Dag.TryVan(eerste.Datum.AddMonths(-maanden), out var dag) ? dag : Dag.Eerste;
    }
}
