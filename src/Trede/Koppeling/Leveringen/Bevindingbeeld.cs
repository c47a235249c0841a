namespace Participatie.App.Koppeling;

/// <summary>The rows of a delivery that have a finding.</summary>
/// <param name="Beeld">The delivery.</param>
/// <param name="Bevinding">The finding.</param>
/// <param name="Kop">The columns of the file.</param>
/// <param name="Rijen">The first rows by line, without what may be a BSN.</param>
internal sealed record Bevindingbeeld(Leveringsbeeld Beeld, Rapportbevinding Bevinding, IReadOnlyList<string> Kop, IReadOnlyList<(long Regel, IReadOnlyList<string> Velden)> Rijen);
