namespace Participatie.Data.Koppeling;

/// <summary>A file that was received.</summary>
/// <param name="Naam">The name under which it lies.</param>
/// <param name="Sha256">The SHA-256 of what was handed in.</param>
/// <param name="Bytes">How many bytes were handed in.</param>
public sealed record Ontvangenbestand(Guid Naam, byte[] Sha256, long Bytes);
