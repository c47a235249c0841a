using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>What a delivery of the statistic of benefits says of one benefit, to compare: every month tells it again, so the month plays no part.</summary>
/// <param name="Einde">The last day; null when it runs.</param>
/// <param name="Reden">The reason of leaving; <see cref="Uitstroomreden.Geen"/> when it runs or ended by work.</param>
/// <param name="Subgroepen">The subgroups that it means.</param>
public sealed record Uitkeringopgave(Dag? Einde, Uitstroomreden Reden, Subgroepen Subgroepen)
{
    /// <summary>Why the benefit ended, as it is kept.</summary>
    public Uitkeringseinde Waarom => Einde is null ? Uitkeringseinde.Onbekend : Reden == Uitstroomreden.Geen ? Uitkeringseinde.Werk : Uitkeringseinde.Anders;

    /// <summary>What a row says.</summary>
    public static Uitkeringopgave Van(Busmeting meting) => new(meting.Einde, meting.Reden, meting.Subgroepen);
}
