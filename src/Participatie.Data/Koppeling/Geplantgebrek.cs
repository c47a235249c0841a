using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>A flaw that was planted.</summary>
/// <param name="Bestand">In which file.</param>
/// <param name="Regel">On which line, from 1, the header included.</param>
/// <param name="Gebrek">What it is.</param>
public sealed record Geplantgebrek(Voorbeeldbestand Bestand, long Regel, Voorbeeldgebrek Gebrek);
