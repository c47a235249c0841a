namespace Participatie.App.Klanten;

/// <summary>The participants of one instrument, those with something to measure first.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Aantal">How many there are.</param>
/// <param name="MetOpen">How many of them have something to measure.</param>
/// <param name="Deelnemers">The first of them.</param>
public sealed record Deelnemersgroep(string Instrument, int Aantal, int MetOpen, IReadOnlyList<Deelnemer> Deelnemers);
