using Participatie.Data.Klanten;
using Participatie.Data.Ladder;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>What a test did to a municipality, beside the database.</summary>
internal sealed class Proeflog
{
    public List<BoekingRecord> Boekingen { get; } = [];

    public List<MetingRecord> Rijen { get; } = [];

    public Dictionary<int, KlantRecord> Klanten { get; } = [];

    public Dictionary<int, TrajectRecord> Trajecten { get; } = [];

    /// <summary>Whether a row counts now.</summary>
    public bool Telt(MetingRecord rij) => Van(rij.Boeking) is { Positie: not null, Ingetrokken: null };

    /// <summary>
    /// The rows that count for each client, as known on a day: of each source, day and kind the last in the log, without what a correction took away.
    /// </summary>
    public Dictionary<int, List<MetingRecord>> Geldig(DateOnly? bekendOp)
    {
        var laatste = new Dictionary<(int Klant, short Bron, DateOnly Dag, bool Uitstroom), MetingRecord>();
        foreach (var rij in Rijen.Where(Telt).OrderBy(rij => Van(rij.Boeking).Positie).ThenBy(rij => rij.Nummer))
        {
            if (rij.Bekend.Datum > bekendOp) continue;
            if (rij.VervangtBoeking is { } boeking && Rijen.Find(oud => oud.Boeking == boeking && oud.Nummer == rij.VervangtNummer) is { } vervangen && Telt(vervangen)) laatste.Remove(Sleutel(vervangen));
            laatste[Sleutel(rij)] = rij;
        }

        return laatste.Values.GroupBy(rij => rij.Klant).ToDictionary(groep => groep.Key, groep => groep.ToList());
    }

    public BoekingRecord Van(int boeking) => Boekingen.Find(een => een.Boeking == boeking)!;

    private static (int Klant, short Bron, DateOnly Dag, bool Uitstroom) Sleutel(MetingRecord rij) => (rij.Klant, rij.Bron, rij.Meetdatum.Datum, rij.Uitstroom);
}
