namespace Participatie.Koppeling;

/// <summary>One field of an SRG layout.</summary>
/// <param name="Naam">Its name, as in <see cref="Srglayout"/>.</param>
/// <param name="Breedte">How many characters it takes in a line of fixed width.</param>
public sealed record Srgveld(string Naam, int Breedte);
