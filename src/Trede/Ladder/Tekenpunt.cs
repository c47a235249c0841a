namespace Participatie.App.Ladder;

/// <summary>A point as it is drawn.</summary>
/// <param name="X">Its middle.</param>
/// <param name="Y">Its middle.</param>
/// <param name="Straal">Half its width.</param>
/// <param name="SnorBoven">The upper end of its whisker.</param>
/// <param name="SnorOnder">The lower end of its whisker.</param>
/// <param name="Tekst">Its number.</param>
internal readonly record struct Tekenpunt(double X, double Y, double Straal, double SnorBoven, double SnorOnder, string Tekst);
