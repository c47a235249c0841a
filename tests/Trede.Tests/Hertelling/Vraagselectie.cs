namespace Trede.Tests.Hertelling;

/// <summary>Everything a question asks of a person on a day: the choice of subgroups and the filters.</summary>
internal sealed class Vraagselectie(Vraag vraag)
{
    private readonly Keuze _keuze = new(vraag.Subgroepen);
    private readonly Filter _filter = vraag.Filter ?? new Filter();

    public bool Past(Klant klant, IReadOnlySet<int> subgroepen, DateOnly dag) => _keuze.Past(subgroepen) && _filter.Past(klant, dag);

    /// <summary>For effects the filters choose the traject itself; the client is looked at on the day it starts.</summary>
    public bool PastTraject(Klant klant, Traject traject, IReadOnlySet<int> subgroepenBijStart) =>
        _keuze.Past(subgroepenBijStart) && _filter.PastTraject(traject) && _filter.PastKlant(klant, traject.Start);
}
