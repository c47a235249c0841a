namespace Participatie.Data.Kern;

/// <summary>The rows of one table of one municipality: how many there are, and their digest.</summary>
/// <param name="Tabel">The place of the table, from 0.</param>
/// <param name="Gemeente">The number of the municipality; 0 for a table of the organisation.</param>
/// <param name="Rijen">How many rows.</param>
/// <param name="Sha256">The SHA-256 of the rows as they stand in the backup, in hexadecimal digits.</param>
internal sealed record Kopiedeel(int Tabel, short Gemeente, long Rijen, string Sha256);
