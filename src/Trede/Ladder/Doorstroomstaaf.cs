namespace Participatie.App.Ladder;

/// <summary>A bar in the picture of flows over several days: who stands on a place at the end of a day.</summary>
/// <param name="Baan">The lane.</param>
/// <param name="Dag">The place of the day.</param>
/// <param name="Aantal">How many people; can be 0.</param>
/// <param name="Y">From the top.</param>
/// <param name="Hoogte">How high.</param>
internal sealed record Doorstroomstaaf(Doorstroombaan Baan, int Dag, int Aantal, double Y, double Hoogte);
