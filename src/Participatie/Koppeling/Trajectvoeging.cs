using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// Links the trajecten and what is known of clients to the persons of the participatiedatabase (participatieladder 2008, paragraphs 1.3 ad 1 and
/// 3.4). Of one traject of a source the last row counts; the same number with the same first day in two sources is one traject, of the source
/// of the highest priority.
/// </summary>
/// <param name="Kolommen">The linked rows with trajecten; clients without a measurement have a place behind the others.</param>
/// <param name="Vervangen">For each source, in order of priority, how many rows another row took the place of.</param>
/// <param name="Trajecten">The trajecten that count, in the order of the columns.</param>
/// <param name="Personen">For each of them the place of its person.</param>
public sealed record Trajectvoeging(
    Participatiekolommen Kolommen, IReadOnlyList<int> Vervangen, IReadOnlyList<Traject> Trajecten, IReadOnlyList<int> Personen)
{
    /// <summary>How many trajecten are of clients without a measurement.</summary>
    public int ZonderMeting => Personen.Count(persoon => Kolommen.Begin[persoon] == Kolommen.Begin[persoon + 1]);

    /// <summary>Links.</summary>
    /// <param name="kolommen">The linked rows, with BSNs.</param>
    /// <param name="leveringen">The trajecten; of one source in the order of delivery.</param>
    /// <param name="gegevens">What is known of clients; of one source in the order of delivery.</param>
    /// <param name="eenGemeente">Whether at most one municipality is named anywhere: then all rows belong to it.</param>
    /// <param name="bekend">The day on which the trajecten became known.</param>
    public static Trajectvoeging Voeg(
        Participatiekolommen kolommen, IReadOnlyList<Trajectlevering> leveringen, IReadOnlyList<Klantgegeven> gegevens, bool eenGemeente, Dag bekend)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(leveringen);
        ArgumentNullException.ThrowIfNull(gegevens);
        var vervangen = new int[kolommen.Bronnen.Count];
        var trajecten = Trajectkeuze.Kies(leveringen, eenGemeente, vervangen);
        if (trajecten.Count == 0 && gegevens.Count == 0) return new Trajectvoeging(kolommen, vervangen, [], []);
        var personen = Persoontabel.Van(kolommen, trajecten, gegevens, eenGemeente);
        var plaatsen = trajecten.ConvertAll(traject => personen.Plaats(traject.Klant));
        var (trajectkolommen, volgorde) = Trajectbouwer.Bouw(trajecten, plaatsen, personen.Kolommen.Personen, bekend);
        return new Trajectvoeging(
            personen.Kolommen.Met(trajectkolommen, Kenmerken(personen, gegevens)),
            vervangen,
            Array.ConvertAll(volgorde, plaats => trajecten[plaats]),
            Array.ConvertAll(volgorde, plaats => plaatsen[plaats]));
    }

    // Each part from the source of the highest priority that has it, the last time it tells it.
    private static Kenmerkkolommen Kenmerken(Persoontabel personen, IReadOnlyList<Klantgegeven> gegevens)
    {
        if (gegevens.Count == 0) return Kenmerkkolommen.Leeg;
        var aantal = personen.Kolommen.Personen;
        var kenmerken = new Kenmerkkolommen { Geboren = new ushort[aantal], Geslachten = new byte[aantal], Postcodes = new ushort[aantal] };
        foreach (var gegeven in gegevens.Reverse().OrderBy(gegeven => gegeven.Bron))
        {
            var persoon = personen.Plaats(gegeven.Klant);
            if (persoon < 0) continue;
            if (kenmerken.Geboren[persoon] == 0) kenmerken.Geboren[persoon] = gegeven.Geboortedatum.Nummer;
            if (kenmerken.Geslachten[persoon] == 0) kenmerken.Geslachten[persoon] = (byte)gegeven.Geslacht;
            if (kenmerken.Postcodes[persoon] == 0) kenmerken.Postcodes[persoon] = (ushort)gegeven.Postcode4;
        }

        return kenmerken;
    }
}
