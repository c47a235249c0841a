namespace Participatie.Koppeling;

/// <summary>What one benefit of a person comes to, beside the others of the same person; places are those in the list that was judged.</summary>
/// <param name="VervangenDoor">The place of the later row about the same benefit that took its place, or -1.</param>
/// <param name="Begint">Whether it gives the measurement at its begin.</param>
/// <param name="Vertrekt">Whether it gives the leaving at its end.</param>
/// <param name="LooptDoor">The place of the benefit that goes on after its end, so that nobody leaves; -1 when there is none.</param>
internal readonly record struct Busoordeel(int VervangenDoor, bool Begint, bool Vertrekt, int LooptDoor);
