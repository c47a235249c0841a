namespace Participatie.Bench;

/// <summary>The separate measurements behind a result, in the order in which they were made.</summary>
/// <param name="Naam">What was measured.</param>
/// <param name="Waarden">The values, in the unit of the result.</param>
internal sealed record Reeks(string Naam, IReadOnlyList<double> Waarden)
{
    /// <summary>The middle value; of an even number the mean of the two in the middle.</summary>
    public double Mediaan()
    {
        var gesorteerd = Waarden.Order().ToList();
        var midden = gesorteerd.Count / 2;
        return gesorteerd.Count % 2 == 1 ? gesorteerd[midden] : (gesorteerd[midden - 1] + gesorteerd[midden]) / 2;
    }
}
