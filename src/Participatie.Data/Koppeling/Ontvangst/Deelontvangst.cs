namespace Participatie.Data.Koppeling;

/// <summary>How far a file is that comes in by parts.</summary>
/// <param name="Opdracht">What was said of it when it began.</param>
/// <param name="Bytes">How many bytes of it are there, from its beginning on.</param>
public sealed record Deelontvangst(string Opdracht, long Bytes);
