using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>
/// An instrument of a made-up municipality: for whom it is, what it costs and what it does. The numbers are made up, and differ on purpose:
/// some instruments help much, some not at all.
/// </summary>
/// <param name="Naam">The name in files.</param>
/// <param name="Domein">The field of policy.</param>
/// <param name="Systeem">The system in which it is kept.</param>
/// <param name="Van">The lowest rung of who gets it, 1..5.</param>
/// <param name="TotEnMet">The highest rung of who gets it, 1..5.</param>
/// <param name="Top">No further than this rung does it bring anybody, 2..6.</param>
/// <param name="Stijging">How many in a thousand rise by it, before growth, age and provider.</param>
/// <param name="Prijs">The usual costs in whole euros.</param>
/// <param name="Dagen">How long it takes.</param>
/// <param name="Aanbieders">The places of its providers in <see cref="Voorbeeldaanbieder.Alle"/>.</param>
public sealed record Voorbeeldinstrument(
    string Naam, Domein Domein, Voorbeeldsysteem Systeem, int Van, int TotEnMet, int Top, int Stijging, int Prijs, int Dagen, IReadOnlyList<int> Aanbieders)
{
    /// <summary>The instruments of a made-up municipality.</summary>
    public static readonly IReadOnlyList<Voorbeeldinstrument> Alle =
    [
        Werk("Sociale activering", 1, 2, 3, 430, 1150, 180, 0, 1),
        Werk("Vrijwilligerscoach", 1, 3, 4, 380, 650, 120, 0, 1),
        Werk("Budgetcoaching", 1, 3, 3, 90, 900, 200, 0, 3),
        Werk("Assessment", 1, 4, 4, 70, 450, 30, 2, 3),
        Werk("Sollicitatietraining", 3, 5, 6, 120, 950, 60, 2, 3),
        Werk("Werkervaringsplaats", 2, 4, 5, 340, 2600, 180, 2, 4),
        Werk("Participatieplaats", 2, 3, 4, 300, 3100, 365, 4, 0),
        Werk("Leerwerktraject", 3, 4, 5, 450, 5400, 240, 2, 4),
        Werk("Loonkostensubsidie", 3, 4, 5, 720, 7200, 270, 0, 4),
        Werk("Jobcoaching", 5, 5, 6, 360, 2900, 240, 3, 4),
        Werk("Nazorg", 5, 5, 6, 240, 400, 90, 0, 2),
        new("WSW-plaatsing", Domein.Wsw, Voorbeeldsysteem.Reintegratie, 2, 4, 5, 520, 11_000, 330, [4]),
        new("Dagbesteding", Domein.Dagbesteding, Voorbeeldsysteem.Reintegratie, 1, 2, 3, 160, 4200, 300, [7]),
        Taal("Inburgeringscursus", 1, 4, 4, 300, 3800, 300, 5, 6),
        Taal("Taalcoach", 1, 3, 3, 350, 350, 180, 0, 6),
        Taal("Duaal taaltraject", 2, 4, 5, 480, 5900, 300, 5, 6),
        School("Alfabetisering", 1, 3, 3, 150, 1900, 300),
        School("Digitale vaardigheden", 1, 4, 4, 80, 480, 90),
        School("NT2-avondcursus", 1, 5, 5, 250, 1350, 240),
    ];

    private static Voorbeeldinstrument Werk(string naam, int van, int totEnMet, int top, int stijging, int prijs, int dagen, params int[] aanbieders) =>
        new(naam, Domein.Reintegratie, Voorbeeldsysteem.Reintegratie, van, totEnMet, top, stijging, prijs, dagen, aanbieders);

    private static Voorbeeldinstrument Taal(string naam, int van, int totEnMet, int top, int stijging, int prijs, int dagen, params int[] aanbieders) =>
        new(naam, Domein.Inburgering, Voorbeeldsysteem.Inburgering, van, totEnMet, top, stijging, prijs, dagen, aanbieders);

    private static Voorbeeldinstrument School(string naam, int van, int totEnMet, int top, int stijging, int prijs, int dagen) =>
        new(naam, Domein.Educatie, Voorbeeldsysteem.Educatie, van, totEnMet, top, stijging, prijs, dagen, [5]);
}
