using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>An instrument of the demo: for whom, how long and at what price. Names and prices are made up.</summary>
/// <param name="Naam">The name on screen and in files.</param>
/// <param name="Domein">The field of policy.</param>
/// <param name="PrijsVan">The lowest price in whole euros.</param>
/// <param name="PrijsTotEnMet">The highest price in whole euros.</param>
/// <param name="DagenVan">How many days it takes at least.</param>
/// <param name="DagenTotEnMet">How many days it takes at most.</param>
/// <param name="Van">The lowest rung of who gets it, 1..5.</param>
/// <param name="TotEnMet">The highest rung of who gets it, 1..5.</param>
/// <param name="Top">No further than this rung does it bring anybody, 2..6.</param>
/// <param name="Aanbieders">The numbers of its providers; 0 is the organisation itself.</param>
public sealed record Demoinstrument(
    string Naam, Domein Domein, int PrijsVan, int PrijsTotEnMet, int DagenVan, int DagenTotEnMet, int Van, int TotEnMet, int Top, IReadOnlyList<int> Aanbieders)
{
    /// <summary>Whether the price is for a year; otherwise for the whole of a traject.</summary>
    public bool PerJaar { get; init; }

    /// <summary>The groups that get it; empty for all but the Wsw.</summary>
    public IReadOnlyList<Demogroep> Groepen { get; init; } = [];

    /// <summary>How often it is chosen beside the others; 10 is usual.</summary>
    public int Vaak { get; init; } = 10;

    /// <summary>Whether it is a contract with support: rung 5 as long as it lasts.</summary>
    public bool Contract { get; init; }

    /// <summary>The first year in which it can begin.</summary>
    public int Vanaf { get; init; } = 2009;

    /// <summary>Only for who is younger than this; 0 for every age.</summary>
    public int JongerDan { get; init; }

    /// <summary>Whether it is a school course of which six months lead off the ladder.</summary>
    public Leerweg Leerweg { get; init; }

    /// <summary>The instruments.</summary>
    public static readonly IReadOnlyList<Demoinstrument> Alle =
    [
        new("Startgesprek Werk en talent", Domein.Reintegratie, 280, 620, 14, 45, 2, 4, 4, [0, 4]) { Vaak = 6 },
        new("Meedoencoach", Domein.Reintegratie, 700, 1400, 120, 240, 1, 2, 3, [8, 9]),
        new("Buurtplek", Domein.Reintegratie, 450, 1100, 90, 270, 1, 2, 3, [8, 9]),
        new("Vrijwilligersroute", Domein.Reintegratie, 300, 900, 90, 200, 2, 3, 4, [8, 9]),
        new("Grip op geld", Domein.Reintegratie, 600, 1100, 120, 240, 1, 4, 4, [0, 8]) { Vaak = 4 },
        new("Werkontwikkelplek", Domein.Reintegratie, 1500, 3900, 120, 240, 2, 3, 4, [7]),
        new("Werkfit in honderd dagen", Domein.Reintegratie, 1800, 3200, 95, 110, 2, 4, 5, [2, 3, 4]),
        new("Sollicitatieschool", Domein.Reintegratie, 500, 1100, 42, 84, 3, 5, 6, [0, 2, 4]),
        new("Proefplaats bij een werkgever", Domein.Reintegratie, 400, 900, 60, 92, 3, 4, 5, [0]),
        new("Leerwerkplek Zorg", Domein.Reintegratie, 2600, 4800, 150, 330, 3, 4, 5, [1, 2]),
        new("Leerwerkplek Techniek", Domein.Reintegratie, 2900, 5200, 150, 330, 3, 4, 5, [1, 7]),
        new("Loonkostensubsidie", Domein.Reintegratie, 5500, 10_500, 270, 1095, 3, 5, 5, [0]) { PerJaar = true, Contract = true, Vaak = 25 },
        new("Jobcoach op de werkplek", Domein.Reintegratie, 1800, 3600, 180, 540, 5, 5, 6, [2, 3, 7]) { PerJaar = true },
        new("Startersbegeleiding", Domein.Reintegratie, 1400, 3400, 120, 365, 4, 5, 6, [4]) { Vaak = 3 },
        new("Beschut werk", Domein.Reintegratie, 9000, 14_000, 540, 2400, 2, 5, 5, [7]) { PerJaar = true, Contract = true, Vaak = 25, Groepen = [Demogroep.NieuweDoelgroep], Vanaf = 2015 },
        new("Terug naar school", Domein.Reintegratie, 500, 1600, 120, 330, 2, 4, 4, [1]) { JongerDan = 27, Leerweg = Leerweg.Bol },
        new("Taal en route", Domein.Inburgering, 2500, 5500, 240, 540, 1, 4, 4, [5]) { Groepen = [Demogroep.Statushouder, Demogroep.Inburgeraar] },
        new("Taal op de werkvloer", Domein.Inburgering, 3300, 6500, 200, 400, 2, 4, 5, [5, 6]) { Groepen = [Demogroep.Statushouder, Demogroep.Inburgeraar] },
        new("Lezen en schrijven voor elke dag", Domein.Educatie, 900, 2100, 180, 330, 1, 4, 4, [1]) { Vaak = 5 },
        new("Digitaal op weg", Domein.Educatie, 250, 600, 60, 120, 1, 4, 4, [1, 6]) { Vaak = 3 },
        new("Dagbesteding met ontwikkeling", Domein.Dagbesteding, 3800, 7800, 180, 720, 1, 2, 3, [9, 10]) { PerJaar = true, Vaak = 7 },
        new("Wsw-dienstverband binnen", Domein.Wsw, 20_000, 24_000, 365, 365, 5, 5, 6, [7]) { PerJaar = true, Contract = true, Groepen = [Demogroep.Wsw], Vanaf = 2015 },
        new("Wsw-detachering", Domein.Wsw, 17_500, 21_500, 365, 365, 5, 5, 6, [7]) { PerJaar = true, Contract = true, Groepen = [Demogroep.Wsw], Vanaf = 2015 },
    ];

    /// <summary>Whether somebody can begin with it; an age that is not known counts as old.</summary>
    public bool Past(Demogroep groep, int trede, int jaar, int leeftijd) =>
        Van <= trede && trede <= TotEnMet && jaar >= Vanaf
        && (Groepen.Count == 0 ? groep != Demogroep.Wsw : Groepen.Contains(groep))
        && (JongerDan == 0 || leeftijd < JongerDan);
}
