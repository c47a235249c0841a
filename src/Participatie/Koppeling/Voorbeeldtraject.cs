using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>A traject of a made-up person with what the files hold beside it.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Traject">The traject.</param>
public sealed record Voorbeeldtraject(Voorbeeldinstrument Instrument, Traject Traject);
