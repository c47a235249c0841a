namespace Participatie.Kern;

/// <summary>
/// What can be wrong or worth knowing: one member a finding, with its text in <see cref="Bevindingcatalogus"/>. Fewer than 128, so that the
/// findings of a row fit in one mask. The member is the name in code; the stable code that users see stands in the catalogue.
/// </summary>
public enum Bevindingcode
{
    /// <summary>R101.</summary>
    BsnLeeg = 0,

    /// <summary>R102.</summary>
    BsnGeenCijfers = 1,

    /// <summary>R103.</summary>
    BsnLengte = 2,

    /// <summary>R104.</summary>
    BsnNul = 3,

    /// <summary>R105.</summary>
    BsnElfproef = 4,

    /// <summary>R111.</summary>
    DatumLeeg = 5,

    /// <summary>R112.</summary>
    DatumVorm = 6,

    /// <summary>R113.</summary>
    DatumBestaatNiet = 7,

    /// <summary>R114.</summary>
    DatumVoor1950 = 8,

    /// <summary>R115.</summary>
    DatumToekomst = 9,

    /// <summary>R121.</summary>
    TredeOnbekend = 10,

    /// <summary>R122.</summary>
    TredeOntbreekt = 11,

    /// <summary>R131.</summary>
    AntwoordenZonderBesluit = 12,

    /// <summary>R132.</summary>
    AntwoordenAndereTrede = 13,

    /// <summary>R133.</summary>
    AntwoordOnbekend = 14,

    /// <summary>R141.</summary>
    RedenOnbekend = 15,

    /// <summary>R142.</summary>
    AanleidingOnbekend = 16,

    /// <summary>R143.</summary>
    RegelOnbekend = 17,

    /// <summary>R144.</summary>
    GroeiOnbekend = 18,

    /// <summary>R145.</summary>
    SubgroepOnbekend = 19,

    /// <summary>R151.</summary>
    TeVeelVelden = 20,

    /// <summary>R152.</summary>
    TeWeinigVelden = 21,

    /// <summary>R161.</summary>
    BekendOpOnjuist = 22,

    /// <summary>R162.</summary>
    GemeenteOnjuist = 23,

    /// <summary>R163.</summary>
    TeVeelGemeenten = 24,

    /// <summary>R171.</summary>
    SrgPositieOnjuist = 25,

    /// <summary>R172.</summary>
    SrgDatumOnjuist = 26,

    /// <summary>L201.</summary>
    AntwoordenNaBesluit = 27,

    /// <summary>L202.</summary>
    UitstroomTredeGenegeerd = 28,

    /// <summary>L203.</summary>
    UitstroomZonderReden = 29,

    /// <summary>L204.</summary>
    AanleidingLeeg = 30,

    /// <summary>L205.</summary>
    GroeiLeeg = 31,

    /// <summary>L206.</summary>
    GroeiNietVanToepassing = 32,

    /// <summary>L207.</summary>
    RegelNietNodig = 33,

    /// <summary>L211.</summary>
    SrgZonderPositie = 34,

    /// <summary>L212.</summary>
    SrgAfgeleid = 35,

    /// <summary>L213.</summary>
    SrgZonderGroei = 36,

    /// <summary>L221.</summary>
    KolomOnbekend = 37,

    /// <summary>L222.</summary>
    Windows1252 = 38,

    /// <summary>L225.</summary>
    RijVervangen = 39,

    /// <summary>L223.</summary>
    AlleenKop = 40,

    /// <summary>L224.</summary>
    ZelfdeBestand = 41,

    /// <summary>B301.</summary>
    BestandLeeg = 42,

    /// <summary>B302.</summary>
    KopOnbekend = 43,

    /// <summary>B303.</summary>
    AlleenTotalen = 44,

    /// <summary>B304.</summary>
    KolomDubbel = 45,

    /// <summary>B305.</summary>
    AanhalingstekenOpen = 46,

    /// <summary>B306.</summary>
    RegelTeLang = 47,

    /// <summary>B307.</summary>
    GeenTekst = 48,

    /// <summary>B312.</summary>
    KopOntbreekt = 49,

    /// <summary>B313.</summary>
    ExcelBestand = 50,

    /// <summary>B314.</summary>
    AlGekoppeld = 51,

    /// <summary>B308.</summary>
    AndereTabel = 52,

    /// <summary>B309.</summary>
    SrgOnleesbaar = 53,

    /// <summary>B310.</summary>
    GeenKolommenbestand = 54,

    /// <summary>B311.</summary>
    KolommenbestandBeschadigd = 55,

    /// <summary>K401.</summary>
    ZelfdeDagAndereTrede = 56,

    /// <summary>K402.</summary>
    NieuwereCodeAcht = 57,

    /// <summary>K403.</summary>
    NieuwerVertrek = 58,

    /// <summary>K404.</summary>
    TweeGeboortedatums = 59,

    /// <summary>R181.</summary>
    TrajectnummerLeeg = 60,

    /// <summary>R182.</summary>
    InstrumentLeeg = 61,

    /// <summary>R183.</summary>
    DomeinOnbekend = 62,

    /// <summary>R184.</summary>
    StartdatumOnjuist = 63,

    /// <summary>R185.</summary>
    EinddatumOnjuist = 64,

    /// <summary>R186.</summary>
    EindeVoorStart = 65,

    /// <summary>R187.</summary>
    KostenOnjuist = 66,

    /// <summary>R191.</summary>
    BusStatistiekcodeOnbekend = 67,

    /// <summary>R192.</summary>
    BusBegindatumOnjuist = 68,

    /// <summary>R193.</summary>
    BusEinddatumOnjuist = 69,

    /// <summary>R195.</summary>
    WaardeNietInProfiel = 70,

    /// <summary>L231.</summary>
    KostenLeeg = 71,

    /// <summary>L232.</summary>
    DomeinLeeg = 72,

    /// <summary>L233.</summary>
    ExtraWaardeOnjuist = 73,

    /// <summary>L234.</summary>
    EindeToekomst = 74,

    /// <summary>L241.</summary>
    GeboortedatumOnjuist = 75,

    /// <summary>L242.</summary>
    PostcodeOnjuist = 76,

    /// <summary>L243.</summary>
    GeslachtOnbekend = 77,

    /// <summary>L251.</summary>
    BusBijzondereBijstand = 78,

    /// <summary>L252.</summary>
    BusEindeDoorWerk = 79,

    /// <summary>L253.</summary>
    BusRedenOntbreekt = 80,

    /// <summary>L226.</summary>
    RijIngetrokken = 81,

    /// <summary>L227.</summary>
    ZonderMetingen = 82,

    /// <summary>B315.</summary>
    ProfielOnjuist = 83,

    /// <summary>B316.</summary>
    ProfielPastNiet = 84,

    /// <summary>B317.</summary>
    XlsxBeschadigd = 85,

    /// <summary>B318.</summary>
    XlsxTeGroot = 86,

    /// <summary>B319.</summary>
    XlsxOnveilig = 87,

    /// <summary>B320.</summary>
    XlsxBladOnbekend = 88,

    /// <summary>B321.</summary>
    XlsxOud = 89,

    /// <summary>B322.</summary>
    XmlOnleesbaar = 90,

    /// <summary>B323.</summary>
    TeVeelIngetrokken = 91,

    /// <summary>B324.</summary>
    OudeVersie = 92,

    /// <summary>K405.</summary>
    TrajectZonderPersoon = 93,

    /// <summary>K406.</summary>
    TrajectnummerGedeeld = 94,

    /// <summary>K407.</summary>
    LeeftijdBuitenSubgroep = 95,

    /// <summary>U501.</summary>
    SrgUitZonderBsn = 96,

    /// <summary>U502.</summary>
    SrgUitEindeVoorBegin = 97,

    /// <summary>U503.</summary>
    SrgUitNummerGedeeld = 98,

    /// <summary>U504.</summary>
    SrgUitNummerPastNiet = 99,

    /// <summary>U505.</summary>
    SrgUitZonderReden = 100,

    /// <summary>U506.</summary>
    SrgUitBeginGewijzigd = 101,

    /// <summary>U511.</summary>
    SrgUitSoortOnbekend = 102,

    /// <summary>U512.</summary>
    SrgUitZonderBeginpositie = 103,

    /// <summary>U513.</summary>
    SrgUitResultaatZonderEinde = 104,

    /// <summary>U514.</summary>
    SrgUitPersoonOnvolledig = 105,

    /// <summary>U515.</summary>
    SrgUitLangNietGemeten = 106,

    /// <summary>U516.</summary>
    SrgUitDubbel = 107,

    /// <summary>U517.</summary>
    SrgUitWmo = 108,

    /// <summary>U518.</summary>
    SrgUitVertrokken = 109,

    /// <summary>U519.</summary>
    SrgUitVerschil = 110,

    /// <summary>B325.</summary>
    AndereGemeente = 111,

    /// <summary>L244.</summary>
    NaamOnbruikbaar = 112,
}
