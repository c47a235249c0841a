namespace Participatie.Kern;

/// <summary>One finding with its place; its text is made when it is shown. Wrong data is a finding and never an exception.</summary>
/// <param name="Code">What is found.</param>
/// <param name="Bestand">The file's name, or empty.</param>
/// <param name="Regel">The line in the file where the row begins, from 1; 0 when it is about the whole file.</param>
/// <param name="Detail">What was found there, or empty. Never a BSN.</param>
public sealed record Bevinding(Bevindingcode Code, string Bestand, long Regel, string Detail)
{
    /// <summary>What is known of this kind of finding.</summary>
    public Bevindingsoort Soort => Bevindingcatalogus.Van(Code);
}
