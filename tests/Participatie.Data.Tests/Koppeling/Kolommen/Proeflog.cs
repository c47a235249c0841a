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

        return laatste.Values.Where(rij => Klanten.ContainsKey(rij.Klant)).GroupBy(rij => rij.Klant).ToDictionary(groep => groep.Key, groep => groep.ToList());
    }

    /// <summary>The same about some clients; all rows stay, since a correction can move one from client to client.</summary>
    public Proeflog Van(IReadOnlyCollection<int> klanten)
    {
        var deel = new Proeflog();
        deel.Boekingen.AddRange(Boekingen);
        deel.Rijen.AddRange(Rijen);
        foreach (var (nummer, klant) in Klanten.Where(klant => klanten.Contains(klant.Key))) deel.Klanten.Add(nummer, klant);
        foreach (var (nummer, traject) in Trajecten.Where(traject => klanten.Contains(traject.Value.Klant))) deel.Trajecten.Add(nummer, traject);
        return deel;
    }

    public BoekingRecord Van(int boeking) => Boekingen.Find(een => een.Boeking == boeking)!;

    private static (int Klant, short Bron, DateOnly Dag, bool Uitstroom) Sleutel(MetingRecord rij) => (rij.Klant, rij.Bron, rij.Meetdatum.Datum, rij.Uitstroom);
}
