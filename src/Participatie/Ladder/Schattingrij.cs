namespace Participatie.Ladder;

/// <summary>Of the persons on one rung with one judgement of growth: what became of it within the horizon (rules, section 9).</summary>
/// <param name="Trede">The rung on the day, 1..5.</param>
/// <param name="Groei">The judgement: <see cref="Groeipotentieel.Groei"/> or <see cref="Groeipotentieel.GeenGroei"/>.</param>
/// <param name="Aantal">How many persons; those of the snapshot of that day.</param>
/// <param name="Gestegen">How many were measured on a higher rung, or left from one, after the day and within the horizon.</param>
/// <param name="Onbepaald">How many were not measured again and did not leave within the horizon.</param>
public sealed record Schattingrij(Trede Trede, Groeipotentieel Groei, int Aantal, int Gestegen, int Onbepaald)
{
    /// <summary>How many did not rise although something was measured.</summary>
    public int NietGestegen => Aantal - Gestegen - Onbepaald;
}
