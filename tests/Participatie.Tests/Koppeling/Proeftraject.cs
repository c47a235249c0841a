using System.Globalization;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Tests.Koppeling;

/// <summary>Trajecten made by hand, and columns with them.</summary>
internal static class Proeftraject
{
    public static Traject Traject(
        int persoon, string nummer, string start, string? einde, int bron = 0, string instrument = "Cursus", string aanbieder = "", Domein domein = Domein.Reintegratie, int? euros = null, int gemeente = 0) => new(
        Klant(persoon, gemeente), bron, nummer, instrument, domein, aanbieder, Proefrij.Dag(start), einde is null ? null : Proefrij.Dag(einde), string.Empty, euros is { } bedrag ? new Bedrag(bedrag * 100L) : null);

    public static Klantgegeven Gegeven(int persoon, int bron = 0, string? geboren = null, Geslacht geslacht = Geslacht.Onbekend, int postcode = 0, int gemeente = 0) =>
        new(Klant(persoon, gemeente), bron, geboren is null ? default : Geboortedatum.Van(DateOnly.Parse(geboren, CultureInfo.InvariantCulture)), geslacht, postcode);

    public static Klant Klant(int persoon, int gemeente = 0) => new(gemeente == 0 ? default : Gemeente.Van(gemeente), Proefrij.Persoon(persoon));

    /// <summary>A measurement with a growth and subgroups of its own.</summary>
    public static Meetrij Meting(int persoon, string dag, int trede, Groeipotentieel groei, string groepen = "", Meetmoment moment = Meetmoment.Jaarmeting, int bron = 0, string? bekend = null) => new(
        Meetsleutel.Van(Proefrij.Persoon(persoon), 0, bron, Proefrij.Dag(dag), false),
        Meetwaarde.Meting(
            Trede.Van(trede),
            groei,
            moment,
            groepen.Split(',', StringSplitOptions.RemoveEmptyEntries).Aggregate(Subgroepen.Geen, (set, nummer) => set.Met(int.Parse(nummer, CultureInfo.InvariantCulture))),
            true,
            bekend is null ? Proefrij.Geleverd : Proefrij.Dag(bekend)));

    /// <summary>A leaving that tells the rung.</summary>
    public static Meetrij Vertrek(int persoon, string dag, int? trede, Uitstroomreden reden, int bron = 0) => new(
        Meetsleutel.Van(Proefrij.Persoon(persoon), 0, bron, Proefrij.Dag(dag), true),
        Meetwaarde.Vertrek(trede is { } deze ? Trede.Van(deze) : null, Meetmoment.Uitstroom, reden, Proefrij.Geleverd));

    public static Trajectvoeging Voeg(IReadOnlyList<Meetrij> rijen, IReadOnlyList<Traject> trajecten, params IReadOnlyList<Klantgegeven> gegevens) =>
        Trajectvoeging.Voeg(Proefrij.Voeg([.. rijen]).Kolommen, [new Trajectlevering(trajecten, true)], gegevens, eenGemeente: true, Proefrij.Geleverd);

    /// <summary>The columns of rows, trajecten and what is known of clients.</summary>
    public static Participatiekolommen Kolommen(IReadOnlyList<Meetrij> rijen, IReadOnlyList<Traject> trajecten, params IReadOnlyList<Klantgegeven> gegevens) => Voeg(rijen, trajecten, gegevens).Kolommen;
}
