using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>Collects what is registered of one client of the demo: which source tells what on which day, and which sources follow the client.</summary>
/// <param name="laatste">The number of the last day; nothing lies after it.</param>
/// <param name="toeval">Chance.</param>
internal sealed class Demodossier(int laatste, Toevalsreeks toeval)
{
    private readonly List<Bron> open = [];
    private int laatsteRij;

    /// <summary>Measurements and leavings in the order of happening.</summary>
    public List<Demometing> Metingen { get; } = [];

    /// <summary>Trajecten, those that run last.</summary>
    public List<Demotraject> Trajecten { get; } = [];

    /// <summary>The first day from a day on that is after the last row and no day of the weekend, New Year or Christmas; may lie after the last day.</summary>
    public int Werkdag(int dag)
    {
        dag = Math.Max(dag, laatsteRij + 1);
        while (dag % 7 is 0 or 6 || IsFeestdag(dag)) dag++;
        return dag;
    }

    // New Year and Christmas.
    private static bool IsFeestdag(int dag)
    {
        var datum = Nummer(dag).Datum;
        return (datum.Month, datum.Day) is (1, 1) or (12, 25) or (12, 26);
    }

    /// <summary>A measurement by the klantmanager: in the system of the social service, or in Trede since it is used.</summary>
    public void Meet(int dag, Meetmoment momenten, int waarde, Groeipotentieel groei, Subgroepen groepen)
    {
        var bron = dag < Demobronnen.TredeVanaf.Nummer ? Demobronnen.Reintegratie : Demobronnen.Trede;
        var (antwoorden, regel) = bron == Demobronnen.Trede && waarde is >= 1 and <= 6 ? MetRegel(waarde) : default;
        Metingen.Add(new Demometing(bron, Nummer(dag), Nummer(Bekend(bron, dag)), momenten, Trede.Van(waarde), groei, groepen, Uitstroomreden.Geen)
        {
            Antwoorden = antwoorden,
            Regel = regel,
            Klantmanager = 0,
        });
        Open(bron);
        laatsteRij = dag;
        // The old system lets go of whom Trede follows from now on.
        if (bron == Demobronnen.Trede && open.Remove(Demobronnen.Reintegratie)) Sluit(Demobronnen.Reintegratie, dag, Uitstroomreden.GeenVervolgtraject, null);
    }

    /// <summary>A measurement that another source makes on the same day.</summary>
    public void MeetElders(Bron bron, int dag, Meetmoment momenten, int waarde, Groeipotentieel groei, Subgroepen groepen)
    {
        Metingen.Add(Rij(bron, dag, momenten, Trede.Van(waarde), groei, groepen, Uitstroomreden.Geen));
        Open(bron);
        laatsteRij = Math.Max(laatsteRij, dag);
    }

    /// <summary>Another source stops following, on the same day as its last measurement.</summary>
    public void SluitElders(Bron bron, int dag, Uitstroomreden reden)
    {
        if (open.Remove(bron)) Sluit(bron, dag, reden, null);
    }

    /// <summary>The person leaves: about the person in one row, otherwise every source that follows tells it.</summary>
    public void Vertrek(int dag, Uitstroomreden reden, Bron hoofd, Trede? laatsteTrede)
    {
        if (Uitstroomredenfeiten.OverPersoon(reden)) Sluit(hoofd, dag, reden, laatsteTrede);
        else foreach (var bron in open.OrderBy(bron => bron.Naam, StringComparer.Ordinal)) Sluit(bron, dag, reden, bron == hoofd ? laatsteTrede : null);
        open.Clear();
        laatsteRij = dag;
    }

    /// <summary>The source by which the klantmanager followed last.</summary>
    public Bron Hoofdbron => open.Contains(Demobronnen.Trede) ? Demobronnen.Trede : Demobronnen.Reintegratie;

    /// <summary>Keeps a traject; the last day may lie after the last day of the demo, and then it runs.</summary>
    public void Bewaar(Demoinstrument instrument, int aanbieder, int start, int einde, string resultaat, Bron bron)
    {
        var loopt = einde > laatste;
        var dagen = Math.Min(einde, laatste) - start + 1;
        long euros = toeval.Tussen(instrument.PrijsVan, instrument.PrijsTotEnMet);
        var centen = (euros * 100) + (toeval.Kans(300) ? 50 : 0);
        if (instrument.PerJaar) centen = Math.Max(100, centen * dagen / 365);
        Trajecten.Add(new Demotraject(
            string.Empty, instrument, aanbieder == 0 ? null : aanbieder, Nummer(start), loopt ? null : Nummer(einde), loopt ? string.Empty : resultaat, new Bedrag(centen), bron));
    }

    /// <summary>The answers that come to a rung 1..6.</summary>
    public static Antwoorden Antwoorden(int trede) => trede switch
    {
        6 => new(Antwoord.Ja, Antwoord.Nee, default, default, default),
        5 => new(Antwoord.Ja, Antwoord.Ja, default, default, default),
        4 => new(Antwoord.Nee, default, Antwoord.Ja, default, default),
        3 => new(Antwoord.Nee, default, Antwoord.Nee, Antwoord.Ja, default),
        2 => new(Antwoord.Nee, default, Antwoord.Nee, Antwoord.Nee, Antwoord.Ja),
        _ => new(Antwoord.Nee, default, Antwoord.Nee, Antwoord.Nee, Antwoord.Nee),
    };

    private void Open(Bron bron)
    {
        if (!open.Contains(bron)) open.Add(bron);
    }

    private void Sluit(Bron bron, int dag, Uitstroomreden reden, Trede? laatsteTrede) =>
        Metingen.Add(Rij(bron, dag, Meetmoment.Uitstroom, laatsteTrede, Groeipotentieel.NietVanToepassing, Subgroepen.Geen, reden));

    private Demometing Rij(Bron bron, int dag, Meetmoment momenten, Trede? trede, Groeipotentieel groei, Subgroepen groepen, Uitstroomreden reden) =>
        new(bron, Nummer(dag), Nummer(Bekend(bron, dag)), momenten, trede, groei, groepen, reden);

    // What klantmanagers do in Trede is known at once; other systems deliver on the fifth of the next month.
    private int Bekend(Bron bron, int dag)
    {
        if (bron == Demobronnen.Trede) return dag;
        var datum = Nummer(dag).Datum;
        return Math.Min(laatste, dag - datum.Day + DateTime.DaysInMonth(datum.Year, datum.Month) + 5);
    }

    // Some rungs come of an example: then the questions alone would give another one.
    private (Antwoorden Antwoorden, ToegepasteRegel Regel) MetRegel(int trede)
    {
        if (trede == 2 && toeval.Kans(30)) return (Antwoorden(1), ToegepasteRegel.GeorganiseerdMinderDanWekelijks);
        if (trede == 3 && toeval.Kans(40)) return (Antwoorden(2), ToegepasteRegel.VrijwilligerswerkMinderDanWekelijks);
        return (Antwoorden(trede), ToegepasteRegel.Geen);
    }

    private static Dag Nummer(int dag) => Dag.VanNummer((ushort)dag);
}
