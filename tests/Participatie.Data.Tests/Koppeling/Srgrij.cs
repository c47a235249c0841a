namespace Participatie.Data.Tests.Koppeling;

/// <summary>A row of an SRG delivery as the Regeling statistiek lays it out (referentie, 2b and 2c): written here by hand, not by descriptor.</summary>
internal sealed record Srgrij
{
    public const string Kop2015 = "statistiekjaar;statistiekmaand;statistiekcode;softwarepakket;versienummer;gemeentecode;berichtgevercode;bsn;geboortedatum;"
        + "geslacht;positie;begindatum_positie;arbeidsvermogen;registratienummer;type_voorziening;begindatum;einddatum;reden_einde;loonwaarde";

    public const string Kop2013 = "statistiekjaar;statistiekperiode;statistiekcode;softwarepakket;versienummer;gemeentecode;bsn;geboortedatum;"
        + "geslacht;positie;begindatum_positie;registratienummer;type_voorziening;begindatum;einddatum;reden_einde";

    public string Bsn { get; init; } = "999990007";

    public string Gemeente { get; init; } = "0363";

    public string Positie { get; init; } = "4";

    public string Begindatum { get; init; } = "20140115";

    public string Nummer { get; init; } = "VZ-0001";

    public string Versie { get; init; } = "7.1";

    public string Geboren { get; init; } = "19700101";

    public string Einde { get; init; } = "00000000";

    public string Vast2013() => "2014" + "1" + "10" + "gws" + Versie.PadRight(12) + Gemeente + Bsn + Geboren + "1" + Positie + Begindatum + Nummer.PadRight(15) + "4" + "20140115" + Einde + "9";

    public string Vast2015() => "2015" + "03" + "10" + "gws" + Versie.PadRight(12) + Gemeente + "0363" + Bsn + Geboren + "2" + Positie + Begindatum + "1" + Nummer.PadRight(15) + "99" + "20140115" + Einde + "1" + "000";

    public string Gescheiden2013(char teken) =>
        string.Join(teken, "2014", "1", "10", "gws", Versie, Gemeente, Bsn, Geboren, "1", Positie, Begindatum, Nummer, "4", "20140115", Einde, "9");

    public string Gescheiden2015(char teken) =>
        string.Join(teken, "2015", "03", "10", "gws", Versie, Gemeente, "0363", Bsn, Geboren, "2", Positie, Begindatum, "1", Nummer, "99", "20140115", Einde, "1", "000");
}
