using Participatie.Kern;

namespace Participatie.Klanten;

/// <summary>
/// A client: a BSN within a municipality (rules, section 3). The same BSN in two municipalities is two clients.
/// </summary>
/// <param name="Gemeente">The municipality; empty when the deliveries name none.</param>
/// <param name="Bsn">The citizen number.</param>
public readonly record struct Klant(Gemeente Gemeente, Bsn Bsn);
