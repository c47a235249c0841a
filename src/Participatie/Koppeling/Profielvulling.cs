namespace Participatie.Koppeling;

/// <summary>A field of the exchange format and what a koppelprofiel puts in it.</summary>
/// <param name="Veld">The name of the field.</param>
/// <param name="Code">What is put in it.</param>
public sealed record Profielvulling(string Veld, string Code);
