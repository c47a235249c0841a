using Participatie.Data.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>A delivery as it is looked at to say how it is to be read.</summary>
/// <param name="Levering">The delivery.</param>
/// <param name="Bron">The name of its source.</param>
/// <param name="Blik">What its file looks like.</param>
/// <param name="Bewaard">The saved profile that fits, or null.</param>
internal sealed record Profielblik(LeveringRecord Levering, string Bron, Bestandsblik Blik, KoppelprofielRecord? Bewaard);
