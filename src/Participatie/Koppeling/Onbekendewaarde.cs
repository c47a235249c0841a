namespace Participatie.Koppeling;

/// <summary>A value that stands in a file and not in the list of its koppelprofiel (exchange format, section 2): listed once, with its count.</summary>
/// <param name="Kolom">The column in the file; empty for the sum of what is not listed.</param>
/// <param name="Waarde">The value as it stands there; may hold a BSN by mistake, so it is not shown as it is.</param>
/// <param name="Aantal">How many rows have it.</param>
public sealed record Onbekendewaarde(string Kolom, string Waarde, long Aantal);
