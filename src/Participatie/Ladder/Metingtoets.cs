using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>Holds the day and the subgroups of a measurement against what is known of the client, before it is saved (rules, sections 1 and 4).</summary>
/// <param name="Geboren">The day of birth; empty when not known.</param>
/// <param name="Laatste">The day of the last measurement that counts; null without one.</param>
/// <param name="Vertrokken">The day on which the client left the ladder; null when the client is on it or never was.</param>
/// <param name="Vertrekreden">Why the client left.</param>
public sealed record Metingtoets(Geboortedatum Geboren, Dag? Laatste, Dag? Vertrokken, Uitstroomreden Vertrekreden)
{
    /// <summary>Everything there is to say, what cannot be saved first.</summary>
    public IReadOnlyList<Metingbezwaar> Toets(Dag dag, Subgroepen groepen, Dag vandaag)
    {
        var gevonden = new List<Metingbezwaar>();
        if (dag > vandaag) gevonden.Add(Metingbezwaar.Toekomst);
        if (!Geboren.IsLeeg && dag.Datum < Geboren.Datum) gevonden.Add(Metingbezwaar.VoorGeboorte);
        var weg = Vertrokken is { } vertrek && dag >= vertrek;
        if (weg && Vertrekreden == Uitstroomreden.Overleden) gevonden.Add(Metingbezwaar.NaOverlijden);
        if (groepen.Bevat(1) && groepen.Bevat(2)) gevonden.Add(Metingbezwaar.UitkeringEnGeen);
        if (Laatste is { } laatste && dag < laatste) gevonden.Add(Metingbezwaar.LaatNieuws);
        if (weg && Vertrekreden != Uitstroomreden.Overleden) gevonden.Add(Metingbezwaar.Terugkeer);
        if (!Geboren.IsLeeg && dag.Datum >= Geboren.Datum && !PastLeeftijd(groepen, Geboren.LeeftijdOp(dag))) gevonden.Add(Metingbezwaar.LeeftijdPastNiet);
        return gevonden;
    }

    // The pension age of 2008 is no longer that of now: only the other limits are told.
    private static bool PastLeeftijd(Subgroepen groepen, int leeftijd) =>
        groepen.Nummers().Select(Subgroepfeiten.Van).OfType<Subgroepfeiten>().All(feiten => leeftijd >= Subgroepfeiten.LeeftijdVanaf && (feiten.GrensIsPensioenleeftijd || feiten.PastBijLeeftijd(leeftijd)));
}
