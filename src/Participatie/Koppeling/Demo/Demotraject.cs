using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>A traject of somebody of the demo.</summary>
/// <param name="Nummer">Its number, which nobody else's traject has.</param>
/// <param name="Instrument">The instrument; its domain is the domain of the traject.</param>
/// <param name="Aanbieder">The number of the provider; null for the organisation itself.</param>
/// <param name="Start">The first day.</param>
/// <param name="Einde">The last day; null while it runs.</param>
/// <param name="Resultaat">The result in plain Dutch; empty while it runs.</param>
/// <param name="Kosten">What it cost so far.</param>
/// <param name="Bron">The source in which it is kept.</param>
public sealed record Demotraject(string Nummer, Demoinstrument Instrument, int? Aanbieder, Dag Start, Dag? Einde, string Resultaat, Bedrag Kosten, Bron Bron);
