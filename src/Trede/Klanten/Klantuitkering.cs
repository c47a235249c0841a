using Participatie.Klanten;
using Participatie.Kern;

namespace Participatie.App.Klanten;

/// <summary>A benefit as the client page shows it.</summary>
/// <param name="Nummer">The number in addresses.</param>
/// <param name="Soort">Who pays it.</param>
/// <param name="Start">The first day.</param>
/// <param name="Einde">The last day; null while it runs.</param>
/// <param name="Reden">Why it ended.</param>
public sealed record Klantuitkering(int Nummer, Uitkeringsoort Soort, Dag Start, Dag? Einde, Uitkeringseinde Reden);
