using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>The traject that a client of the demo follows, one at a time: which, at whom, how long and with what result.</summary>
/// <param name="dossier">Where it is kept.</param>
/// <param name="toeval">Chance.</param>
/// <param name="groep">Which kind of client.</param>
internal sealed class Demobegeleiding(Demodossier dossier, Toevalsreeks toeval, Demogroep groep)
{
    private Demoinstrument? instrument;
    private Bron? elders;
    private int aanbieder;
    private int start;
    private int einde;
    private readonly HashSet<string> gehad = new(StringComparer.Ordinal);
    private int taal;

    /// <summary>The last day of the traject, or null when there is none.</summary>
    public int? Einde => instrument is null ? null : einde;

    /// <summary>Whether the traject is a contract with support.</summary>
    public bool Contract => instrument is { Contract: true };

    /// <summary>The domain of the traject, or not known when there is none.</summary>
    public Domein Domein => instrument?.Domein ?? Domein.Onbekend;

    /// <summary>How often in a thousand a traject begins for somebody who goes from a rung to a place.</summary>
    public int Zin(int trede, int straks)
    {
        if (trede == 6) return 0;
        var stijgt = straks > Demoverdeling.Schaal * trede / 6;
        var zin = stijgt ? 420 : trede == 1 ? 130 : 190;
        if (groep is Demogroep.Statushouder or Demogroep.Inburgeraar && taal < 2) zin = 800;
        if (groep is Demogroep.Nugger or Demogroep.NieuweDoelgroep) zin += 220;
        return groep == Demogroep.NieuweDoelgroep && trede == 5 ? 1000 : zin;
    }

    /// <summary>Chooses a traject that fits and would begin on a day; false when there is none.</summary>
    public bool Kies(int trede, int straks, int dag, int leeftijd, int werkdag)
    {
        var jaar = Dag.VanNummer((ushort)dag).Datum.Year;
        var mogelijk = Demoinstrument.Alle.Where(keuze => keuze.Past(groep, trede, jaar, leeftijd)).ToList();
        mogelijk.RemoveAll(keuze => keuze.Contract ? straks != 5 : gehad.Contains(keuze.Naam));
        if (mogelijk.Exists(keuze => keuze.Contract && gehad.Contains(keuze.Naam))) mogelijk.RemoveAll(keuze => keuze.Contract && !gehad.Contains(keuze.Naam));
        var leertTaal = groep is Demogroep.Statushouder or Demogroep.Inburgeraar && taal < 2;
        mogelijk.RemoveAll(keuze => leertTaal != (keuze.Domein == Domein.Inburgering));
        if (groep == Demogroep.NieuweDoelgroep && mogelijk.Exists(keuze => keuze.Contract)) mogelijk.RemoveAll(keuze => !keuze.Contract);
        if (mogelijk.Count == 0) return false;
        instrument = mogelijk[toeval.Kies([.. mogelijk.Select(keuze => keuze.Vaak)])];
        aanbieder = instrument.Aanbieders[toeval.Onder(instrument.Aanbieders.Count)];
        start = dag;
        einde = dag + toeval.Tussen(instrument.DagenVan, instrument.DagenTotEnMet) - 1;
        if (einde > werkdag - 30 && werkdag > dag + 60) einde = werkdag;
        elders = Bron(instrument.Domein);
        if (elders is not null && !toeval.Kans(750)) elders = null;
        return true;
    }

    /// <summary>The chosen traject begins, a few days later when it was in a weekend.</summary>
    public void Begin(int dag)
    {
        start = dag;
        einde = Math.Max(einde, dag + 7);
        gehad.Add(instrument!.Naam);
        if (instrument.Domein == Domein.Inburgering) taal++;
    }

    /// <summary>The chosen traject does not begin.</summary>
    public void Vervalt()
    {
        instrument = null;
        elders = null;
    }

    /// <summary>The source of the provider measures on the day of the klantmanager too.</summary>
    public void Elders(int dag, Meetmoment moment, int trede, Groeipotentieel groei)
    {
        if (elders is null || trede == 6) return;
        var groepen = Subgroepen.Geen;
        if (instrument!.Domein == Domein.Inburgering) groepen = groepen.Met(4);
        if (instrument.Domein == Domein.Educatie) groepen = groepen.Met(5);
        dossier.MeetElders(elders, dag, moment, trede, groei, groepen);
    }

    /// <summary>The traject ends as planned, or stopped before.</summary>
    public void Eindig(int dag, int trede, Groeipotentieel groei)
    {
        if (instrument is null) return;
        var kwaliteit = aanbieder == 0 ? 100 : Demoaanbieder.Alle[aanbieder - 1].Kwaliteit;
        var uitval = toeval.Kans(100 + ((100 - kwaliteit) * 8));
        Elders(dag, Meetmoment.EindeTraject, trede, groei);
        if (elders is not null) dossier.SluitElders(elders, dag, uitval ? Uitstroomreden.UitvalTraject : Uitstroomreden.GeenVervolgtraject);
        Bewaar(dag, instrument.Contract ? Afloop(trede) : uitval ? "voortijdig gestopt" : instrument.Domein == Domein.Inburgering ? "geslaagd" : "voltooid");
    }

    private static string Afloop(int trede) => trede switch { 6 => "door naar gewoon werk", 5 => "contract afgelopen", _ => "contract niet verlengd" };

    /// <summary>The client begins to work.</summary>
    public void StopDoorWerk(int dag)
    {
        if (instrument is null) return;
        if (elders is not null) dossier.SluitElders(elders, dag, Uitstroomreden.GeenVervolgtraject);
        Bewaar(dag, "gestopt door werk");
    }

    /// <summary>The client leaves on a day; after the last day of the demo the traject runs on.</summary>
    public void BreekAf(int dag)
    {
        if (instrument is not null) Bewaar(dag, "voortijdig gestopt");
    }

    private void Bewaar(int dag, string resultaat)
    {
        dossier.Bewaar(instrument!, aanbieder, start, dag, resultaat, Bron(instrument!.Domein) ?? Demobronnen.Reintegratie);
        instrument = null;
        elders = null;
    }

    private static Bron? Bron(Domein domein) => domein switch
    {
        Domein.Inburgering => Demobronnen.Inburgering,
        Domein.Educatie => Demobronnen.Educatie,
        Domein.Dagbesteding => Demobronnen.Wmo,
        _ => null,
    };
}
