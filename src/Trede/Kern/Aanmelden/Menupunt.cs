using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>A part of the program within a municipality.</summary>
/// <param name="Recht">What one must be allowed to see it.</param>
/// <param name="Naam">What one reads.</param>
/// <param name="Pad">The path below the municipality; empty for where one begins.</param>
/// <param name="Groep">The heading under which it stands, or null.</param>
/// <param name="Uitleg">What one can do there, for the start page; empty for nothing.</param>
public sealed record Menupunt(Recht Recht, string Naam, string Pad, string? Groep, string Uitleg)
{
    /// <summary>All parts, in the order of the menu.</summary>
    public static readonly IReadOnlyList<Menupunt> Alle =
    [
        new(Recht.Geen, "Start", string.Empty, null, string.Empty),
        new(Recht.Meten, "Mijn werk", "werk", null, "wat er bij uw klanten te meten is, wat het langst wacht bovenaan.") { Of = Recht.WerkVerdelen },
        new(Recht.KlantInzien, "Klanten", "klanten", null, "klanten zoeken en hun gegevens inzien."),
        new(Recht.Meten, "Uitleg", "uitleg", null, "hoe u meet, de zes treden en een vragenlijst om af te drukken."),
        new(Recht.ConflictBeslechten, "Tegenstrijdige metingen", "conflicten", null, "beslissen wat klopt als bronnen iets anders zeggen."),
        new(Recht.CijfersInzien, "Momentopname", "cijfers", "Cijfers", "hoeveel mensen op een dag op elke trede staan."),
        new(Recht.CijfersInzien, "Stromen", "cijfers/stromen", "Cijfers", "wie in een periode van welke trede naar welke ging."),
        new(Recht.CijfersInzien, "Doorstroom", "cijfers/doorstroom", "Cijfers", "hoe mensen over meer dagen door de treden gaan."),
        new(Recht.CijfersInzien, "Over de jaren", "cijfers/jaren", "Cijfers", "dezelfde dag van elk jaar naast elkaar."),
        new(Recht.CijfersInzien, "Jaaroverzicht", "cijfers/jaaroverzicht", "Cijfers", "de stand op de sluitdag, met wie in het jaar niet is gemeten."),
        new(Recht.CijfersInzien, "Effect en kosten", "cijfers/effect", "Cijfers", "wat er van klanten werd na een traject, en wat dat kostte."),
        new(Recht.CijfersInzien, "Inschatting en uitkomst", "cijfers/inschatting", "Cijfers", "wie groei verwachtte, en wie echt steeg."),
        new(Recht.CijfersInzien, "Prognose", "cijfers/prognose", "Cijfers", "hoe het er over een jaar uit kan zien."),
        new(Recht.CijfersInzien, "Kwaliteit van gegevens", "cijfers/kwaliteit", "Cijfers", "wat ontbreekt of niet klopt, en wat u eraan doet."),
        new(Recht.Leveren, "Leveringen", "leveringen", null, "bestanden van andere systemen insturen, controleren en aanvaarden."),
        new(Recht.Beheren, "Beheer", "beheer", "Beheer en toezicht", "teams, accounts, bronnen en regels van de gemeente."),
        new(Recht.Beheren, "Uitvoer", "uitvoer", "Beheer en toezicht", "alle gegevens van de gemeente downloaden, of de levering aan de SRG maken."),
        new(Recht.LogboekInzien, "Logboek", "logboek", "Beheer en toezicht", "wie wat deed en wie naar welke klant keek."),
    ];

    /// <summary>What is enough instead; nothing when there is no other way.</summary>
    public Recht Of { get; init; }

    /// <summary>What somebody may see in a municipality.</summary>
    public static IEnumerable<Menupunt> Voor(Gemeenteplek plek) => Alle.Where(punt => plek.Toegang.Mag(punt.Recht) || (punt.Of != Recht.Geen && plek.Toegang.Mag(punt.Of)));

    /// <summary>Where it is in a municipality.</summary>
    public Verwijzing In(Gemeenteplek plek) => new(Naam, Pad.Length == 0 ? plek.Adres : $"{plek.Adres}/{Pad}") { Groep = Groep };
}
