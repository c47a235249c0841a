using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// A benefit for living of one person, as one BUS delivery tells it (exchange format, section 2): it may give a measurement at its begin
/// and a leaving at its end. What counts in the end depends on all deliveries: <see cref="Busverloop"/>.
/// </summary>
/// <param name="Sleutel">The person, the source and the day of begin, as a measurement.</param>
/// <param name="Nummerhash">A hash of the registration number of the benefit (<see cref="Klanten.Voorziening.Hash"/>).</param>
/// <param name="Periode">Year times twelve plus month of the statistic; 0 when it cannot be read.</param>
/// <param name="Einde">The last day, on or after the begin; null when the benefit runs.</param>
/// <param name="Reden">The reason of leaving; <see cref="Uitstroomreden.Geen"/> when it runs or ended by work.</param>
/// <param name="Subgroepen">The subgroups that the benefit means.</param>
/// <param name="Bekend">The day on which it became known.</param>
public readonly record struct Busmeting(
    Meetsleutel Sleutel, ulong Nummerhash, int Periode, Dag? Einde, Uitstroomreden Reden, Subgroepen Subgroepen, Dag Bekend)
{
    /// <summary>The first day.</summary>
    public Dag Begin => Sleutel.Dag;

    /// <summary>Code 0 at the begin, with the occasion <c>inschrijving-uitkering</c>.</summary>
    public Meetrij BeginRij => new(
        Sleutel, Meetwaarde.Meting(Trede.NietBepaald, Groeipotentieel.NietVanToepassing, Meetmoment.InschrijvingUitkering, Subgroepen, zonderAntwoorden: true, Bekend));

    /// <summary>The leaving at the end; only when there is an end. After work it has the reason <c>onbekend</c> and does not count.</summary>
    public Meetrij EindeRij => new(
        Meetsleutel.Van(Sleutel.Persoon, Sleutel.Gemeente, Sleutel.Bron, Einde!.Value, uitstroom: true),
        Meetwaarde.Vertrek(null, Meetmoment.Uitstroom, Reden == Uitstroomreden.Geen ? Uitstroomreden.Onbekend : Reden, Bekend));

    /// <summary>The same, with every municipality taken as the same one.</summary>
    public Busmeting ZonderGemeente() => this with { Sleutel = Sleutel.ZonderGemeente() };

    // A benefit that runs ends after every day there is.
    internal int EindeNummer => Einde is { } einde ? einde.Nummer : int.MaxValue;
}
