namespace Participatie.Koppeling;

/// <summary>
/// What all BUS deliveries together tell: every month repeats the benefits that run, and of each the last state told counts (exchange
/// format, section 2). Later is a later month of the statistic; within a month a later delivery, within a delivery a later row.
/// </summary>
/// <param name="Rijen">For each delivery its measurements and leavings that count; about one person, source, day and kind at most one.</param>
/// <param name="Vervangen">For each source, in order of priority, how many rows a later row about the same benefit took the place of.</param>
public sealed record Busverloop(IReadOnlyList<IReadOnlyList<Meetrij>> Rijen, IReadOnlyList<int> Vervangen)
{
    /// <summary>The benefits that count, as they were told last; of one person at most one begins on a day.</summary>
    public IReadOnlyList<Busmeting> Uitkeringen { get; init; } = [];

    /// <summary>The rows of which no later row took the place: what the source says of benefits now.</summary>
    public IReadOnlyList<Busmeting> Staand { get; init; } = [];

    /// <summary>Works it out.</summary>
    /// <param name="leveringen">The rows of each delivery, of one source in the order of delivery.</param>
    /// <param name="bronnen">How many sources there are.</param>
    /// <param name="eenGemeente">Whether rows that name no municipality belong to the only one there is.</param>
    public static Busverloop Bepaal(IReadOnlyList<IReadOnlyList<Busmeting>> leveringen, int bronnen, bool eenGemeente)
    {
        ArgumentNullException.ThrowIfNull(leveringen);
        var alle = leveringen.SelectMany((levering, nummer) => levering.Select(meting => (Meting: eenGemeente ? meting.ZonderGemeente() : meting, Levering: nummer))).ToArray();
        var plaatsen = new Busplaats[alle.Length];
        for (var rij = 0; rij < alle.Length; rij++) plaatsen[rij] = new Busplaats(Wie(alle[rij].Meting), alle[rij].Meting.Periode, rij);
        Array.Sort(plaatsen);
        var rijen = Array.ConvertAll(new int[leveringen.Count], _ => new List<Meetrij>());
        var vervangen = new int[bronnen];
        var (uitkeringen, staand) = (new List<Busmeting>(), new List<Busmeting>());
        for (var (van, tot) = (0, 0); van < plaatsen.Length; van = tot)
        {
            while (tot < plaatsen.Length && plaatsen[tot].Wie == plaatsen[van].Wie) tot++;
            var persoon = Array.ConvertAll(plaatsen[van..tot], plaats => alle[plaats.Rij].Meting);
            var oordelen = Busloop.Beoordeel(persoon);
            for (var rij = 0; rij < persoon.Length; rij++)
            {
                var uit = rijen[alle[plaatsen[van + rij].Rij].Levering];
                if (oordelen[rij].VervangenDoor >= 0) vervangen[persoon[rij].Sleutel.Bron]++;
                else staand.Add(persoon[rij]);
                if (oordelen[rij].Begint)
                {
                    uit.Add(persoon[rij].BeginRij);
                    uitkeringen.Add(persoon[rij]);
                }

                if (oordelen[rij].Vertrekt) uit.Add(persoon[rij].EindeRij);
            }
        }

        return new Busverloop(rijen, vervangen) { Uitkeringen = uitkeringen, Staand = staand };
    }

    /// <summary>The person and the source: the key without day and kind.</summary>
    internal static ulong Wie(in Busmeting meting) => meting.Sleutel.Bits >> 17;
}
