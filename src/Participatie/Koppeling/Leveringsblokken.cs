namespace Participatie.Koppeling;

/// <summary>The packed rows of one delivery, with what is needed to know which earlier rows it withdraws.</summary>
/// <param name="Bron">The place of its source in the order of priority.</param>
/// <param name="Blokken">The rows, in the order of the file.</param>
/// <param name="Volledig">What a full delivery is about; null for an additional one.</param>
public sealed record Leveringsblokken(int Bron, IReadOnlyList<Meetblok> Blokken, Volledigelevering? Volledig);
