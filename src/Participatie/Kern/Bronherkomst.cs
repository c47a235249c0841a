namespace Participatie.Kern;

/// <summary>One delivered file in a receipt.</summary>
/// <param name="Bron">The source.</param>
/// <param name="Bestand">The file's name without folder.</param>
/// <param name="Profiel">The profile by which it was read.</param>
/// <param name="Sha256">The hash of the file's bytes, lower-case hexadecimal.</param>
/// <param name="Gelezen">Rows read.</param>
/// <param name="Bruikbaar">Rows that can be used, replaced ones included.</param>
/// <param name="Afgekeurd">Rows refused.</param>
/// <param name="Leeg">Rows with nothing in them.</param>
public sealed record Bronherkomst(Bron Bron, string Bestand, string Profiel, string Sha256, long Gelezen, long Bruikbaar, long Afgekeurd, long Leeg);
