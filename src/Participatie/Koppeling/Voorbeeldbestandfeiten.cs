namespace Participatie.Koppeling;

/// <summary>The facts beside each <see cref="Voorbeeldbestand"/>.</summary>
/// <param name="Bestand">The file.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Uitleg">What it is, in plain Dutch.</param>
/// <param name="Kolommen">The names of its fields in order.</param>
public sealed record Voorbeeldbestandfeiten(Voorbeeldbestand Bestand, string Naam, string Uitleg, IReadOnlyList<string> Kolommen)
{
    private const string Trajectkolommen =
        "bsn trajectnummer instrument domein aanbieder startdatum einddatum resultaat kosten prestatiedatum soort_voorziening duaal financieringsdeel examenonderdeel examendatum";

    /// <summary>Every file once; the place in the list is its number.</summary>
    public static readonly IReadOnlyList<Voorbeeldbestandfeiten> Alle =
    [
        Maak(Voorbeeldbestand.Reintegratie, "re-integratie.csv", "Metingen van de sociale dienst",
            "bsn meetdatum aanleiding trede groeipotentieel subgroepen uitstroomreden klantmanager bronkenmerk"),
        Maak(Voorbeeldbestand.Inburgering, "inburgering.csv", "Metingen van inburgering, uit een ander systeem: met komma's, en de helft van de rijen met antwoorden op de vragen",
            "bsn meetdatum aanleiding trede vraag1 vraag2 vraag3 vraag4 vraag5 groeipotentieel subgroepen uitstroomreden bronkenmerk"),
        Maak(Voorbeeldbestand.Educatie, "educatie.xlsx", "Metingen van het roc, een Excel-bestand waarin het BSN een getal is",
            "bsn meetdatum aanleiding trede groeipotentieel subgroepen uitstroomreden bronkenmerk"),
        Maak(Voorbeeldbestand.Trajecten, "trajecten.csv", "Trajecten van re-integratie en inburgering, met wat zij kosten", Trajectkolommen),
        Maak(Voorbeeldbestand.Educatietrajecten, "educatie-trajecten.xlsx", "Trajecten van het roc, een Excel-bestand", Trajectkolommen),
        Maak(Voorbeeldbestand.Klanten, "klanten.csv", "Geboortedatum, geslacht en postcode van alle klanten", "bsn geboortedatum geslacht postcode4"),
        Maak(Voorbeeldbestand.Srg, "srg-2015.txt", "Levering voor de SRG van juni 2015: regels van 96 tekens, zonder kop",
            "statistiekjaar statistiekmaand statistiekcode softwarepakket versienummer gemeentecode berichtgevercode bsn geboortedatum geslacht positie begindatum_positie arbeidsvermogen registratienummer type_voorziening begindatum einddatum reden_einde loonwaarde"),
        Maak(Voorbeeldbestand.Bus, "bus-2015-06.xml", "Levering voor de BUS van juni 2015: wie een uitkering heeft",
            "statistiekjaar statistiekmaand berichtgevercode gemeentecode softwarepakket versie registratienummer_uitkering statistiekcode leefvorm kostendelers bsn geboortedatum geslacht begin_uitkering einde_uitkering reden_beeindiging"),
    ];

    /// <summary>The facts of one file.</summary>
    public static Voorbeeldbestandfeiten Van(Voorbeeldbestand bestand) => Alle[(int)bestand];

    /// <summary>The place of a field; a name that is not there is a wrong call.</summary>
    public int Plaats(string kolom)
    {
        for (var plaats = 0; plaats < Kolommen.Count; plaats++)
            if (string.Equals(Kolommen[plaats], kolom, StringComparison.Ordinal)) return plaats;
        throw new ArgumentOutOfRangeException(nameof(kolom), kolom, "There is no such field.");
    }

    private static Voorbeeldbestandfeiten Maak(Voorbeeldbestand bestand, string naam, string uitleg, string kolommen) => new(bestand, naam, uitleg, kolommen.Split(' '));
}
