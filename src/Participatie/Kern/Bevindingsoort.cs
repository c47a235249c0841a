namespace Participatie.Kern;

/// <summary>What is known of one kind of finding, in plain Dutch. A second language is a second list with the same codes.</summary>
/// <param name="Soort">The name in code.</param>
/// <param name="Code">The stable code that users see: R refused row, L good to know, B refused file, K linking, U going out.</param>
/// <param name="Ernst">What it does with the row or file.</param>
/// <param name="Plaats">The column, or <c>rij</c>, <c>bestand</c>, <c>koppeling</c>.</param>
/// <param name="Wat">What is found.</param>
/// <param name="Waarom">Why that matters.</param>
/// <param name="Doe">What the user can do.</param>
public sealed record Bevindingsoort(Bevindingcode Soort, string Code, Ernst Ernst, string Plaats, string Wat, string Waarom, string Doe);
