namespace Participatie.Kern;

/// <summary>Everything known about an act in the audit log.</summary>
/// <param name="Handeling">The act.</param>
/// <param name="Code">The stable code in files and addresses: lower case with hyphens.</param>
/// <param name="Naam">The name on screen, in plain Dutch.</param>
/// <param name="Soort">What kind of act it is.</param>
/// <param name="Verwerking">
/// For which processing activity it is done (Logboek dataverwerkingen: processing_activity), in plain Dutch: the name as it can stand in the
/// municipality's own register of processing activities.
/// </param>
public sealed record Handelingfeiten(Handeling Handeling, string Code, string Naam, Handelingsoort Soort, string Verwerking)
{
    private const string Aanmelding = "Toegang tot het programma";

    private const string Begeleiding = "Klanten begeleiden en meten";

    private const string Aanlevering = "Leveringen verwerken";

    private const string Sturing = "Sturen en verantwoorden met cijfers";

    private const string Toezicht = "Toezicht op het gebruik";

    private const string Inrichting = "Beheer van de inrichting";

    private const string Beveiliging = "Beveiligen en bewaren";

    /// <summary>All acts, in the order of their numbers.</summary>
    public static readonly IReadOnlyList<Handelingfeiten> Alle =
    [
        new(Handeling.Aangemeld, "aangemeld", "Aangemeld", Handelingsoort.Aanmelden, Aanmelding),
        new(Handeling.AanmeldenMislukt, "aanmelden-mislukt", "Aanmelden mislukt", Handelingsoort.Aanmelden, Aanmelding),
        new(Handeling.Afgemeld, "afgemeld", "Afgemeld", Handelingsoort.Aanmelden, Aanmelding),
        new(Handeling.WachtwoordGewijzigd, "wachtwoord-gewijzigd", "Wachtwoord gewijzigd", Handelingsoort.Aanmelden, Aanmelding),
        new(Handeling.TweedeFactorAan, "tweede-factor-aan", "Tweede factor aangezet", Handelingsoort.Aanmelden, Aanmelding),
        new(Handeling.TweedeFactorUit, "tweede-factor-uit", "Tweede factor uitgezet", Handelingsoort.Aanmelden, Aanmelding),
        new(Handeling.KlantGezocht, "klant-gezocht", "Klant gezocht", Handelingsoort.Inzien, Begeleiding),
        new(Handeling.KlantIngezien, "klant-ingezien", "Klant ingezien", Handelingsoort.Inzien, Begeleiding),
        new(Handeling.BsnGetoond, "bsn-getoond", "BSN getoond", Handelingsoort.Inzien, Begeleiding),
        new(Handeling.KlantGemaakt, "klant-gemaakt", "Klant gemaakt", Handelingsoort.Wijzigen, Begeleiding),
        new(Handeling.KlantGewijzigd, "klant-gewijzigd", "Klant gewijzigd", Handelingsoort.Wijzigen, Begeleiding),
        new(Handeling.MetingVastgelegd, "meting-vastgelegd", "Meting vastgelegd", Handelingsoort.Wijzigen, Begeleiding),
        new(Handeling.MetingGecorrigeerd, "meting-gecorrigeerd", "Meting gecorrigeerd", Handelingsoort.Wijzigen, Begeleiding),
        new(Handeling.MetingIngetrokken, "meting-ingetrokken", "Meting ingetrokken", Handelingsoort.Wijzigen, Begeleiding),
        new(Handeling.MetingVoorbereid, "meting-voorbereid", "Meting voorbereid", Handelingsoort.Wijzigen, Begeleiding),
        new(Handeling.TrajectVastgelegd, "traject-vastgelegd", "Traject vastgelegd", Handelingsoort.Wijzigen, Begeleiding),
        new(Handeling.TrajectGewijzigd, "traject-gewijzigd", "Traject gewijzigd", Handelingsoort.Wijzigen, Begeleiding),
        new(Handeling.UitkeringVastgelegd, "uitkering-vastgelegd", "Uitkering vastgelegd", Handelingsoort.Wijzigen, Begeleiding),
        new(Handeling.UitkeringGewijzigd, "uitkering-gewijzigd", "Uitkering gewijzigd", Handelingsoort.Wijzigen, Begeleiding),
        new(Handeling.ConflictBeslecht, "conflict-beslecht", "Conflict tussen bronnen beslecht", Handelingsoort.Wijzigen, Begeleiding),
        new(Handeling.LeveringKlaargezet, "levering-klaargezet", "Levering klaargezet", Handelingsoort.Wijzigen, Aanlevering),
        new(Handeling.LeveringAanvaard, "levering-aanvaard", "Levering aanvaard", Handelingsoort.Wijzigen, Aanlevering),
        new(Handeling.LeveringTeruggedraaid, "levering-teruggedraaid", "Levering teruggedraaid", Handelingsoort.Wijzigen, Aanlevering),
        new(Handeling.LeveringOntvangen, "levering-ontvangen", "Levering ontvangen", Handelingsoort.Wijzigen, Aanlevering),
        new(Handeling.LeveringAfgewezen, "levering-afgewezen", "Levering afgewezen", Handelingsoort.Wijzigen, Aanlevering),
        new(Handeling.LeveringIngezien, "levering-ingezien", "Regels van een levering ingezien", Handelingsoort.Inzien, Aanlevering),
        new(Handeling.CijfersIngezien, "cijfers-ingezien", "Cijfers ingezien", Handelingsoort.Inzien, Sturing),
        new(Handeling.LijstIngezien, "lijst-ingezien", "Lijst ingezien", Handelingsoort.Inzien, Sturing),
        new(Handeling.BestandUitgevoerd, "bestand-uitgevoerd", "Bestand uitgevoerd", Handelingsoort.Uitvoer, Sturing),
        new(Handeling.Afgedrukt, "afgedrukt", "Afgedrukt", Handelingsoort.Uitvoer, Begeleiding),
        new(Handeling.LogboekIngezien, "logboek-ingezien", "Logboek ingezien", Handelingsoort.Inzien, Toezicht),
        new(Handeling.GemeenteGemaakt, "gemeente-gemaakt", "Gemeente gemaakt", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.GemeenteGewijzigd, "gemeente-gewijzigd", "Gemeente gewijzigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.GemeenteBeeindigd, "gemeente-beeindigd", "Gemeente beëindigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.TeamGemaakt, "team-gemaakt", "Team gemaakt", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.TeamGewijzigd, "team-gewijzigd", "Team gewijzigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.TeamBeeindigd, "team-beeindigd", "Team beëindigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.AccountGemaakt, "account-gemaakt", "Account gemaakt", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.AccountGewijzigd, "account-gewijzigd", "Account gewijzigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.AccountBeeindigd, "account-beeindigd", "Account beëindigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.ToekenningGemaakt, "toekenning-gemaakt", "Toekenning gemaakt", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.ToekenningGewijzigd, "toekenning-gewijzigd", "Toekenning gewijzigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.ToekenningBeeindigd, "toekenning-beeindigd", "Toekenning beëindigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.InstrumentGemaakt, "instrument-gemaakt", "Instrument gemaakt", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.InstrumentGewijzigd, "instrument-gewijzigd", "Instrument gewijzigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.InstrumentBeeindigd, "instrument-beeindigd", "Instrument beëindigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.AanbiederGemaakt, "aanbieder-gemaakt", "Aanbieder gemaakt", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.AanbiederGewijzigd, "aanbieder-gewijzigd", "Aanbieder gewijzigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.AanbiederBeeindigd, "aanbieder-beeindigd", "Aanbieder beëindigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.SubgroepGemaakt, "subgroep-gemaakt", "Subgroep gemaakt", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.SubgroepGewijzigd, "subgroep-gewijzigd", "Subgroep gewijzigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.SubgroepBeeindigd, "subgroep-beeindigd", "Subgroep beëindigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.RegelGemaakt, "regel-gemaakt", "Regel gemaakt", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.RegelGewijzigd, "regel-gewijzigd", "Regel gewijzigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.RegelBeeindigd, "regel-beeindigd", "Regel beëindigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.BewaartermijnGemaakt, "bewaartermijn-gemaakt", "Bewaartermijn gemaakt", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.BewaartermijnGewijzigd, "bewaartermijn-gewijzigd", "Bewaartermijn gewijzigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.BewaartermijnBeeindigd, "bewaartermijn-beeindigd", "Bewaartermijn beëindigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.SluitdagGemaakt, "sluitdag-gemaakt", "Sluitdag gemaakt", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.SluitdagGewijzigd, "sluitdag-gewijzigd", "Sluitdag gewijzigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.SluitdagBeeindigd, "sluitdag-beeindigd", "Sluitdag beëindigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.RekeningjaarGesloten, "rekeningjaar-gesloten", "Rekeningjaar gesloten", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.RekeningjaarHeropend, "rekeningjaar-heropend", "Rekeningjaar heropend", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.PilotGemaakt, "pilot-gemaakt", "Pilot gemaakt", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.PilotGewijzigd, "pilot-gewijzigd", "Pilot gewijzigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.PilotBeeindigd, "pilot-beeindigd", "Pilot beëindigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.BronGemaakt, "bron-gemaakt", "Bron gemaakt", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.BronGewijzigd, "bron-gewijzigd", "Bron gewijzigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.BronBeeindigd, "bron-beeindigd", "Bron beëindigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.KoppelprofielVastgelegd, "koppelprofiel-vastgelegd", "Koppelprofiel vastgelegd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.KoppelprofielBeeindigd, "koppelprofiel-beeindigd", "Koppelprofiel beëindigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.LeversleutelGemaakt, "leversleutel-gemaakt", "Leversleutel gemaakt", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.LeversleutelBeeindigd, "leversleutel-beeindigd", "Leversleutel beëindigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.LeverafspraakVastgelegd, "leverafspraak-vastgelegd", "Leverafspraak vastgelegd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.LeverafspraakBeeindigd, "leverafspraak-beeindigd", "Leverafspraak beëindigd", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.SleutelVernieuwd, "sleutel-vernieuwd", "Sleutel vernieuwd", Handelingsoort.Wijzigen, Beveiliging),
        new(Handeling.SleutelUitgevoerd, "sleutel-uitgevoerd", "Sleutels uitgevoerd", Handelingsoort.Uitvoer, Beveiliging),
        new(Handeling.DatabaseBewaard, "database-bewaard", "Database bewaard", Handelingsoort.Uitvoer, Beveiliging),
        new(Handeling.DatabaseHersteld, "database-hersteld", "Database hersteld", Handelingsoort.Wijzigen, Beveiliging),
        new(Handeling.DemoGevuld, "demo-gevuld", "Demo gevuld", Handelingsoort.Wijzigen, Inrichting),
        new(Handeling.BewaartermijnVerstreken, "bewaartermijn-verstreken", "Verwijderd onder bewaartermijn", Handelingsoort.Wijzigen, Beveiliging),
        new(Handeling.DatabaseOvergenomen, "database-overgenomen", "Participatiedatabase overgenomen", Handelingsoort.Wijzigen, Inrichting),
    ];

    private static readonly Dictionary<Handeling, Handelingfeiten> PerHandeling = Alle.ToDictionary(feiten => feiten.Handeling);

    private static readonly Dictionary<string, Handelingfeiten> PerCode = Alle.ToDictionary(feiten => feiten.Code, StringComparer.Ordinal);

    /// <summary>The facts of an act; <see cref="Handeling.Geen"/> or a number that is no act is a wrong call.</summary>
    public static Handelingfeiten Van(Handeling handeling) =>
        Zoek(handeling) ?? throw new ArgumentOutOfRangeException(nameof(handeling), handeling, "This is no act.");

    /// <summary>The facts of an act that was read, or null when the number is no act: somebody changed it, or a later version wrote it.</summary>
    public static Handelingfeiten? Zoek(Handeling handeling) => PerHandeling.GetValueOrDefault(handeling);

    /// <summary>The act with this code, or null.</summary>
    public static Handelingfeiten? MetCode(string? code) => code is null ? null : PerCode.GetValueOrDefault(code);
}
