using System.Runtime.CompilerServices;
using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>A <see cref="Selectie"/> for the persons of given columns: names have become numbers, so that asking is quick.</summary>
internal sealed class Persoonkeuze
{
    private readonly Participatiekolommen kolommen;
    private readonly Selectie selectie;
    private readonly bool[]? instrumenten, aanbieders;
    private readonly bool[] domeinen = new bool[Domeinfeiten.Alle.Count];
    private readonly bool[]? postcodes, teams;
    private readonly bool[]? leeftijden;
    private const int LangsteLeven = 200;
    private const int Postcodes = 10_000;

    private readonly bool iedereen, kiestTrajecten, verder;
    private readonly int bekendOp;

    public Persoonkeuze(Participatiekolommen kolommen, Selectie selectie)
    {
        this.kolommen = kolommen;
        this.selectie = selectie;
        instrumenten = Gekozen(kolommen.Trajecten.Instrumenten, selectie.Instrumenten);
        aanbieders = Gekozen(kolommen.Trajecten.Aanbieders, selectie.Aanbieders);
        foreach (var domein in selectie.Domeinen) domeinen[(int)domein] = true;
        if (selectie.Domeinen.Count == 0) Array.Fill(domeinen, true);
        leeftijden = Bereik(LangsteLeven, selectie.Leeftijden.Count, leeftijd => selectie.Leeftijden.Any(groep => groep.Bevat(leeftijd)));
        postcodes = Bereik(Postcodes, selectie.Postcodes.Count, postcode => selectie.Postcodes.Any(bereik => postcode >= bereik.Van && postcode <= bereik.TotEnMet));
        teams = Bereik(ushort.MaxValue + 1, selectie.Teams.Count, selectie.Teams.Contains);
        bekendOp = selectie.BekendOp?.Nummer ?? int.MaxValue;
        iedereen = !selectie.KiestPersonen;
        kiestTrajecten = selectie.KiestTrajecten;
        verder = kiestTrajecten || selectie.KiestKenmerken;
    }

    /// <summary>Whether a person with these subgroups passes on a day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Past(int persoon, int dag, uint groepen) => iedereen || (selectie.Past(groepen) && (!verder || PastVerder(persoon, dag)));

    /// <summary>Whether a person with these subgroups passes on a day, whatever trajecten there are.</summary>
    public bool PastKlant(int persoon, int dag, uint groepen) => selectie.Past(groepen) && (!selectie.KiestKenmerken || PastKenmerk(persoon, dag));

    /// <summary>Whether somebody with this state at the beginning is in a figure that has one.</summary>
    public bool PastBegin(Toestand begin) => selectie.Starttreden.Count == 0 || (begin.IsOpLadder && selectie.Starttreden.Contains(begin.Trede));

    /// <summary>Whether a traject that begins at this level is in a figure.</summary>
    public bool PastBegin(Niveau begin) => selectie.Starttreden.Count == 0 || (begin.IsTrede && selectie.Starttreden.Contains(Trede.Van(begin.Waarde)));

    /// <summary>Whether the day on which the trajecten became known is not too late.</summary>
    public bool TrajectenBekend => !(selectie.BekendOp < kolommen.Trajecten.Bekend);

    /// <summary>Whether a traject was known, and is of one of the instruments, providers and domains.</summary>
    public bool PastTraject(int traject)
    {
        var trajecten = kolommen.Trajecten;
        return (instrumenten is null || instrumenten[trajecten.Instrument[traject]])
            && (aanbieders is null || aanbieders[trajecten.Aanbieder[traject]])
            && domeinen[trajecten.Domein[traject]]
            && (trajecten.BekendVan.Length == 0 || trajecten.BekendVan[traject] <= bekendOp);
    }

    /// <summary>Whether a person is of one of the ages on a day, and lives in one of the postal codes.</summary>
    public bool PastKenmerk(int persoon, int dag)
    {
        var kenmerken = kolommen.Kenmerken;
        if (leeftijden is not null && !(kenmerken.LeeftijdOp(persoon, Dag.VanNummer((ushort)dag)) is { } leeftijd && leeftijd >= 0 && leeftijden[Math.Min(leeftijd, LangsteLeven - 1)])) return false;
        if (postcodes is not null && !postcodes[kenmerken.IsLeeg ? 0 : kenmerken.Postcodes[persoon]]) return false;
        return teams is null || teams[kenmerken.Team(persoon)];
    }

    private bool PastVerder(int persoon, int dag) => (!selectie.KiestKenmerken || PastKenmerk(persoon, dag)) && (!kiestTrajecten || HeeftTraject(persoon, dag));

    private bool HeeftTraject(int persoon, int dag)
    {
        if (!TrajectenBekend) return false;
        var trajecten = kolommen.Trajecten;
        for (var traject = trajecten.Van(persoon); traject < trajecten.Tot(persoon); traject++)
            if (trajecten.LooptOp(traject, dag) && PastTraject(traject)) return true;
        return false;
    }

    // Asked for every person, so what is chosen is looked up.
    private static bool[]? Bereik(int aantal, int keuzen, Func<int, bool> past) => keuzen == 0 ? null : [.. Enumerable.Range(0, aantal).Select(past)];

    private static bool[]? Gekozen(IReadOnlyList<string> namen, IReadOnlyList<string> gevraagd) =>
        gevraagd.Count == 0 ? null : [.. namen.Select(naam => gevraagd.Contains(naam, StringComparer.OrdinalIgnoreCase))];
}
