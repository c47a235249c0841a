namespace Participatie.Koppeling;

/// <summary>
/// A file of the whole participatiedatabase as it leaves (exchange format, section 4). Measurements and trajecten have a file for each source, so that each is read back as
/// what it is: a file of one source.
/// </summary>
/// <param name="Naam">The name of the file, without the source and the ending.</param>
/// <param name="Kolommen">The columns in order.</param>
/// <param name="Uitleg">What is in it, in plain Dutch.</param>
public sealed record Uitvoertabel(string Naam, IReadOnlyList<string> Kolommen, string Uitleg)
{
    /// <summary>Measurements and leavings, in the order of the log.</summary>
    public static Uitvoertabel Metingen { get; } = new("metingen", Metingkolommen.Alle, "Metingen en uitstroom van één bron, in de volgorde waarin ze bekend werden.");

    /// <summary>Measurements made here that were taken back.</summary>
    public static Uitvoertabel Ingetrokken { get; } = new("ingetrokken-metingen", [.. Metingkolommen.Alle, "intrekreden"], "Metingen die iemand in Trede heeft ingetrokken. Ze tellen nergens mee; lever dit bestand niet aan.");

    /// <summary>Trajecten.</summary>
    public static Uitvoertabel Trajecten { get; } = new("trajecten", [.. Koppeltabel.Trajecten.Namen, "bron"], "Trajecten van één bron.");

    /// <summary>Clients.</summary>
    public static Uitvoertabel Klanten { get; } = new(
        "klanten", [.. Koppeltabel.Klanten.Namen, "team", "klantmanager", "ingeschreven"], "Alle klanten, ook die nog nooit gemeten zijn.");

    /// <summary>Benefits.</summary>
    public static Uitvoertabel Uitkeringen { get; } = new(
        "uitkeringen", ["bsn", "soort", "startdatum", "einddatum", "reden_einde", "gemeente", "lokale_sleutel", "bron", "bekend_op"], "Uitkeringen: bijstand, ioaw, bbz of uwv.");

    /// <summary>Decisions on conflicts.</summary>
    public static Uitvoertabel Besluiten { get; } = new(
        "conflictbesluiten",
        [
            "bsn", "lokale_sleutel", "soort", "winnaar_bron", "winnaar_datum", "winnaar_waarde", "verliezer_bron", "verliezer_datum", "verliezer_waarde", "reden", "genomen_op", "genomen_door",
            "herroepen_op", "herroepen_door", "herroepreden", "gemeente",
        ],
        "Wat mensen beslisten toen twee bronnen iets anders zeiden. Wat dat veranderde, staat al in de metingen.");

    /// <summary>Sources.</summary>
    public static Uitvoertabel Bronnen { get; } = new("bronnen", ["bron", "voorrang", "omschrijving", "vervallen", "aanbieder"], "De bronnen; de bron bovenaan gaat voor.");

    /// <summary>Instruments.</summary>
    public static Uitvoertabel Instrumenten { get; } = new("instrumenten", ["instrument", "domein", "omschrijving", "vervallen", "leerweg"], "De instrumenten.");

    /// <summary>Teams.</summary>
    public static Uitvoertabel Teams { get; } = new("teams", ["team", "vervallen"], "De teams.");

    /// <summary>The municipality's own subgroups.</summary>
    public static Uitvoertabel Subgroepen { get; } = new("subgroepen", ["nummer", "naam", "omschrijving", "vervallen"], "De eigen subgroepen van de gemeente, vanaf nummer 8.");

    /// <summary>The name of the file.</summary>
    /// <param name="bron">The source, for a table with a file for each; else null.</param>
    public string Bestand(string? bron = null) => bron is null ? $"{Naam}.csv" : $"{Naam}-{bron}.csv";
}
