namespace Participatie.Ladder;

/// <summary>How many clients of a trial stand on a rung or code.</summary>
/// <param name="Trede">The rung or code.</param>
/// <param name="Aantal">How many.</param>
/// <param name="Groei">For how many of them growth is expected.</param>
/// <param name="GeenGroei">For how many it is not.</param>
/// <param name="GroeiOnbekend">For how many it was asked and not answered.</param>
public sealed record Pilottrede(Trede Trede, int Aantal, int Groei, int GeenGroei, int GroeiOnbekend);
