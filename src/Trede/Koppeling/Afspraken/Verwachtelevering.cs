using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>An agreement with a source on deliveries, and how it stands today.</summary>
/// <param name="Nummer">The number of the agreement.</param>
/// <param name="Bron">The name of the source.</param>
/// <param name="Naam">What is expected, in words.</param>
/// <param name="Ritme">How often.</param>
/// <param name="Verwachting">How it stands.</param>
internal sealed record Verwachtelevering(int Nummer, string Bron, string Naam, Leverritme Ritme, Leververwachting Verwachting)
{
    /// <summary>Whether somebody should do something.</summary>
    public bool IsNodig => Verwachting.Status is Leverstatus.TeLaat or Leverstatus.Verwacht;
}
