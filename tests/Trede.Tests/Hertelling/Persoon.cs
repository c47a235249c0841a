namespace Trede.Tests.Hertelling;

/// <summary>The rows of one person that count for a question, and what follows from them.</summary>
internal sealed class Persoon(string bsn, IReadOnlyList<Rij> rijen, Klant klant, IReadOnlyList<string> rangorde)
{
    public string Bsn => bsn;

    public IReadOnlyList<Rij> Rijen => rijen;

    public Klant Klant => klant;

    public IReadOnlyList<string> Rangorde => rangorde;

    public Persoonstand Op(DateOnly dag) => Verloop.Op(dag, rijen, rangorde);

    /// <summary>No rung, 8 or 9 from any source in the twelve months up to and including the day.</summary>
    public bool NietGemeten(DateOnly dag) =>
        !rijen.Any(rij => rij.Meting is not null && rij.Meting.Trede != 0 && rij.Dag > dag.AddYears(-1) && rij.Dag <= dag);

    public bool GemetenTussen(DateOnly van, DateOnly tot, Vraagselectie selectie) =>
        Verloop.Tussendoor(van, tot, rijen, rangorde, (dag, subgroepen) => selectie.Past(klant, subgroepen, dag));
}
