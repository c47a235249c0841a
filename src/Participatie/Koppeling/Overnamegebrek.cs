namespace Participatie.Koppeling;

/// <summary>Something by which files of a whole participatiedatabase cannot be taken over. It never bears the value: that may be a BSN.</summary>
/// <param name="Soort">What is wrong.</param>
/// <param name="Bestand">In which file; empty when it is about no file.</param>
/// <param name="Regel">On which line of it, from 1; 0 when it is about no line.</param>
/// <param name="Kolom">In which column; empty when it is about no column.</param>
public sealed record Overnamegebrek(Overnamegebreksoort Soort, string Bestand, long Regel, string Kolom);
