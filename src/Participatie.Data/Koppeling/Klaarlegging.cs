using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Data.Koppeling;

/// <summary>What a delivery changes, ready to be laid ready.</summary>
/// <param name="Levering">The delivery, with its counts; gets its number when it is laid ready.</param>
/// <param name="Rijen">The rows to keep; the person in their keys is the number of the client.</param>
/// <param name="Klanten">Those who were not known yet.</param>
/// <param name="Weg">The rows of the source that it withdraws, as they count now.</param>
/// <param name="Horizon">For a day the months that the growth question looked ahead.</param>
public sealed record Klaarlegging(
    LeveringRecord Levering, IReadOnlyList<Geleverderij> Rijen, IReadOnlyList<Nieuweklant> Klanten, IReadOnlyList<Meetrij> Weg, Func<Participatie.Kern.Dag, int> Horizon)
{
    /// <summary>What it says of trajecten.</summary>
    public IReadOnlyList<TrajectopgaveRecord> Trajecten { get; init; } = [];

    /// <summary>What it says of clients beside measurements.</summary>
    public IReadOnlyList<KlantopgaveRecord> Gegevens { get; init; } = [];

    /// <summary>What it says of benefits.</summary>
    public IReadOnlyList<UitkeringopgaveRecord> Uitkeringen { get; init; } = [];

    /// <summary>Whether it changes anything.</summary>
    public bool IsLeeg => Rijen.Count == 0 && Weg.Count == 0 && Trajecten.Count == 0 && Gegevens.Count == 0 && Uitkeringen.Count == 0;

    /// <summary>How many rows there are to lay ready.</summary>
    public long Omvang => Rijen.Count + Weg.Count + Trajecten.Count + Gegevens.Count + Uitkeringen.Count;
}
