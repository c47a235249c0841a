namespace Participatie.Koppeling;

/// <summary>What one value of a column means (exchange format, section 2).</summary>
/// <param name="Waarde">The value in the file; spaces around it and letter case do not count. Empty stands for an empty cell.</param>
/// <param name="Velden">The fields that it fills, with their codes. No fields: the value says nothing. An empty code is still to be filled in.</param>
public sealed record Profielwaarde(string Waarde, IReadOnlyList<Profielvulling> Velden);
