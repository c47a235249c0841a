namespace Participatie.Ladder;

/// <summary>What became of one traject: the level of its client at the start, at the end, and later.</summary>
/// <param name="Traject">The place of the traject in the columns.</param>
/// <param name="Persoon">The place of the client.</param>
/// <param name="Begin">The level at the start.</param>
/// <param name="Eind">The level at the end.</param>
/// <param name="Na6">The level six months after the end.</param>
/// <param name="Na12">The level twelve months after the end.</param>
/// <param name="Groei">The growth that goes with the level at the start.</param>
/// <param name="Groepen">The subgroups at the end of the first day.</param>
/// <param name="Reden">Why the client was out of the ladder at the end, or <see cref="Uitstroomreden.Geen"/>.</param>
internal readonly record struct Trajectmeting(
    int Traject, int Persoon, Niveau Begin, Niveau Eind, Niveau Na6, Niveau Na12, Groeipotentieel Groei, Subgroepen Groepen, Uitstroomreden Reden)
{
    /// <summary>The change from the start to another level, as a group of one.</summary>
    public Verandering Naar(Niveau later)
    {
        if (!Begin.IsTrede) return new Verandering(0, 0, 0, 0, 1, 0, 0);
        if (later == Niveau.Weg) return new Verandering(0, 0, 0, 1, 0, 0, 0);
        if (!later.IsTrede) return new Verandering(0, 0, 0, 0, 1, 0, 0);
        var verschil = later.Waarde - Begin.Waarde;
        return new Verandering(verschil > 0 ? 1 : 0, verschil == 0 ? 1 : 0, verschil < 0 ? 1 : 0, 0, 0, verschil, Math.Max(0, verschil));
    }
}
