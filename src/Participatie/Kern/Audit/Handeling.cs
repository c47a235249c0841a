namespace Participatie.Kern;

/// <summary>
/// What somebody did, as the audit log names it (rules of access: every look at a person, every change, every export and every sign-in). Stored: a
/// number keeps its meaning for ever and is never used again. What is known of each stands in <see cref="Handelingfeiten"/>.
/// </summary>
public enum Handeling : short
{
    /// <summary>Nothing; never in the log.</summary>
    Geen = 0,

    /// <summary>Somebody signed in.</summary>
    Aangemeld = 1,

    /// <summary>An attempt to sign in failed.</summary>
    AanmeldenMislukt = 2,

    /// <summary>Somebody signed out.</summary>
    Afgemeld = 3,

    /// <summary>The own password was changed.</summary>
    WachtwoordGewijzigd = 4,

    /// <summary>A second factor was switched on.</summary>
    TweedeFactorAan = 5,

    /// <summary>A second factor was switched off.</summary>
    TweedeFactorUit = 6,

    /// <summary>A client was searched; one line for each client that was shown.</summary>
    KlantGezocht = 10,

    /// <summary>The file of a client was looked at.</summary>
    KlantIngezien = 11,

    /// <summary>The BSN of a client was shown in full.</summary>
    BsnGetoond = 12,

    /// <summary>A client was made.</summary>
    KlantGemaakt = 13,

    /// <summary>What is known of a client was changed.</summary>
    KlantGewijzigd = 14,

    /// <summary>A measurement was made.</summary>
    MetingVastgelegd = 20,

    /// <summary>A measurement was replaced by a later one.</summary>
    MetingGecorrigeerd = 21,

    /// <summary>A measurement was taken back.</summary>
    MetingIngetrokken = 22,

    /// <summary>What was filled in of a measurement was kept to go on later.</summary>
    MetingVoorbereid = 23,

    /// <summary>A traject was made.</summary>
    TrajectVastgelegd = 25,

    /// <summary>A traject was changed.</summary>
    TrajectGewijzigd = 26,

    /// <summary>A benefit was made.</summary>
    UitkeringVastgelegd = 27,

    /// <summary>A benefit was changed.</summary>
    UitkeringGewijzigd = 28,

    /// <summary>A conflict between sources was settled, or that was taken back.</summary>
    ConflictBeslecht = 29,

    /// <summary>A delivery was staged.</summary>
    LeveringKlaargezet = 30,

    /// <summary>A delivery was accepted.</summary>
    LeveringAanvaard = 31,

    /// <summary>A delivery was taken back.</summary>
    LeveringTeruggedraaid = 32,

    /// <summary>A file was handed in as a delivery.</summary>
    LeveringOntvangen = 33,

    /// <summary>A delivery was turned down, or what was received was thrown away.</summary>
    LeveringAfgewezen = 34,

    /// <summary>A delivery was looked at row by row.</summary>
    LeveringIngezien = 35,

    /// <summary>Figures were looked at.</summary>
    CijfersIngezien = 40,

    /// <summary>A list of clients was looked at; one line for each client in it.</summary>
    LijstIngezien = 41,

    /// <summary>A file was made; one line for each client in it.</summary>
    BestandUitgevoerd = 42,

    /// <summary>A page was made to be printed.</summary>
    Afgedrukt = 43,

    /// <summary>The audit log was looked at.</summary>
    LogboekIngezien = 44,

    /// <summary>A municipality was made.</summary>
    GemeenteGemaakt = 100,

    /// <summary>A municipality was changed.</summary>
    GemeenteGewijzigd = 101,

    /// <summary>A municipality was ended or removed.</summary>
    GemeenteBeeindigd = 102,

    /// <summary>A team was made.</summary>
    TeamGemaakt = 110,

    /// <summary>A team was changed.</summary>
    TeamGewijzigd = 111,

    /// <summary>A team was ended or removed.</summary>
    TeamBeeindigd = 112,

    /// <summary>An account was made.</summary>
    AccountGemaakt = 120,

    /// <summary>An account was changed.</summary>
    AccountGewijzigd = 121,

    /// <summary>An account was ended or removed.</summary>
    AccountBeeindigd = 122,

    /// <summary>A role of an account was made.</summary>
    ToekenningGemaakt = 130,

    /// <summary>A role of an account was changed.</summary>
    ToekenningGewijzigd = 131,

    /// <summary>A role of an account was ended or removed.</summary>
    ToekenningBeeindigd = 132,

    /// <summary>An instrument was made.</summary>
    InstrumentGemaakt = 140,

    /// <summary>An instrument was changed.</summary>
    InstrumentGewijzigd = 141,

    /// <summary>An instrument was ended or removed.</summary>
    InstrumentBeeindigd = 142,

    /// <summary>A provider was made.</summary>
    AanbiederGemaakt = 150,

    /// <summary>A provider was changed.</summary>
    AanbiederGewijzigd = 151,

    /// <summary>A provider was ended or removed.</summary>
    AanbiederBeeindigd = 152,

    /// <summary>A subgroup of the municipality was made.</summary>
    SubgroepGemaakt = 160,

    /// <summary>A subgroup of the municipality was changed.</summary>
    SubgroepGewijzigd = 161,

    /// <summary>A subgroup of the municipality was ended or removed.</summary>
    SubgroepBeeindigd = 162,

    /// <summary>A rule that a municipality may set was made.</summary>
    RegelGemaakt = 170,

    /// <summary>A rule that a municipality may set was changed.</summary>
    RegelGewijzigd = 171,

    /// <summary>A rule that a municipality may set was ended or removed.</summary>
    RegelBeeindigd = 172,

    /// <summary>A retention term was made.</summary>
    BewaartermijnGemaakt = 180,

    /// <summary>A retention term was changed.</summary>
    BewaartermijnGewijzigd = 181,

    /// <summary>A retention term was ended or removed.</summary>
    BewaartermijnBeeindigd = 182,

    /// <summary>A closing day was made.</summary>
    SluitdagGemaakt = 190,

    /// <summary>A closing day was changed.</summary>
    SluitdagGewijzigd = 191,

    /// <summary>A closing day was ended or removed.</summary>
    SluitdagBeeindigd = 192,

    /// <summary>A year of account was closed.</summary>
    RekeningjaarGesloten = 193,

    /// <summary>A closed year of account was opened again.</summary>
    RekeningjaarHeropend = 194,

    /// <summary>A trial was made.</summary>
    PilotGemaakt = 195,

    /// <summary>A trial was changed.</summary>
    PilotGewijzigd = 196,

    /// <summary>A trial was ended or removed.</summary>
    PilotBeeindigd = 197,

    /// <summary>A source was made.</summary>
    BronGemaakt = 200,

    /// <summary>A source was changed.</summary>
    BronGewijzigd = 201,

    /// <summary>A source was ended or removed.</summary>
    BronBeeindigd = 202,

    /// <summary>A profile by which files of a source are read was made, or a new version of it.</summary>
    KoppelprofielVastgelegd = 203,

    /// <summary>A profile by which files of a source are read was ended.</summary>
    KoppelprofielBeeindigd = 204,

    /// <summary>A key to deliver with was made.</summary>
    LeversleutelGemaakt = 205,

    /// <summary>A key to deliver with was ended.</summary>
    LeversleutelBeeindigd = 206,

    /// <summary>An agreement on when a delivery is expected was made or changed.</summary>
    LeverafspraakVastgelegd = 207,

    /// <summary>An agreement on when a delivery is expected was ended.</summary>
    LeverafspraakBeeindigd = 208,

    /// <summary>A new generation of keys was made.</summary>
    SleutelVernieuwd = 210,

    /// <summary>The keys were written to a file with a password.</summary>
    SleutelUitgevoerd = 211,

    /// <summary>A backup was made.</summary>
    DatabaseBewaard = 220,

    /// <summary>A backup was put back.</summary>
    DatabaseHersteld = 221,

    /// <summary>Made-up people were put in a demo municipality.</summary>
    DemoGevuld = 222,

    /// <summary>Data was removed because its retention term has passed.</summary>
    BewaartermijnVerstreken = 223,

    /// <summary>The files of a whole participatiedatabase were taken over in a municipality that had none.</summary>
    DatabaseOvergenomen = 224,
}
