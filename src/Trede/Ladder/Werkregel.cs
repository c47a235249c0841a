using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>A client on a list of work, with the task that puts the client there.</summary>
/// <param name="Werk">The client with everything that is due.</param>
/// <param name="Taak">The task that is asked for and due longest.</param>
internal sealed record Werkregel(Klantwerk Werk, Meettaak Taak)
{
    /// <summary>The place on the list: what is due longest first, then by number, so that the order is always the same.</summary>
    public (Dag Sinds, int Klant) Plaats => (Taak.Sinds, Werk.Klant);
}
