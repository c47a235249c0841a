namespace Trede.Tests.Hertelling;

/// <summary>The recount against examples worked out by hand from ladderregels.md.</summary>
public sealed class HertellingTests
{
    private const string Kop = "bsn;meetdatum;aanleiding;trede;groeipotentieel;subgroepen;uitstroomreden\n";
    private const string StandKop = "trede;aantal;groei;groei_onbekend;verouderd\n";
    private const string JaarKop = "trede;aantal;groei;groei_onbekend;verouderd;niet_gemeten\n";
    private const string StroomKop = "van;naar;aantal\n";

    // Test numbers of Haal Centraal.
    private const string A = "999990408";
    private const string B = "999990421";
    private const string C = "999990482";
    private const string D = "999991802";
    private const string E = "999991905";

    private static readonly Vraag Alles = new();

    [Fact]
    public void Code0_NaEenTrede_VerbergtNietsEnVernieuwtNiet()
    {
        var uit = Lees(("wmo",
            Kop
            + A + ";2011-03-01;;4;+;1;\n" + A + ";2011-09-01;;0;;4;\n"
            + B + ";2011-01-05;;0;;;\n" + B + ";2011-11-05;;0;;;\n"
            + C + ";2011-03-01;;8;;;\n" + C + ";2011-09-01;;0;;;\n"));

        Assert.Equal(StandKop + "0;1;0;0;0\n4;1;1;0;1\n8;1;0;0;1\n", uit.Stand(new(2012, 3, 2), Alles));
        // The code 0 does set the subgroups.
        Assert.Equal(StandKop + "4;1;1;0;1\n", uit.Stand(new(2012, 3, 2), new("4")));
        Assert.Equal(StandKop, uit.Stand(new(2012, 3, 2), new("1")));
    }

    [Fact]
    public void BekendeTrede_NaastNieuwere8VanAndereBron_Wint()
    {
        var uit = Lees(
            ("re-integratie", Kop + A + ";2011-02-01;;2;0;;\n" + B + ";2011-02-01;;2;0;;\n" + B + ";2011-06-01;;8;+;;\n" + C + ";2011-02-01;;9;;;\n"),
            ("wmo", Kop + A + ";2011-06-01;;8;;;\n" + C + ";2011-06-01;;0;;;\n"));

        // A keeps the 2; B's own source says 8; for C the 0 of the other source is the newer code.
        Assert.Equal(StandKop + "0;1;0;0;0\n2;1;0;0;0\n8;1;0;0;0\n", uit.Stand(new(2011, 12, 31), Alles));
    }

    [Fact]
    public void ZelfdeDag_TweeBronnen_VoorrangBeslist()
    {
        (string, string)[] leveringen =
        [
            ("zorgaap", Kop + B + ";2011-05-01;;1;;;\n"),
            ("zorg-loket", Kop + B + ";2011-05-01;;2;;;\n"),
            ("educatie", Kop + A + ";2011-05-01;;3;;;\n"),
            ("inburgering", Kop + A + ";2011-05-01;;4;;;\n"),
        ];

        // By default inburgering before educatie, and the unknown sources by ordinal name: '-' before 'a'.
        Assert.Equal(StandKop + "2;1;0;1;0\n4;1;0;1;0\n", Lees(leveringen).Stand(new(2011, 5, 1), Alles));
        Assert.Equal(
            StandKop + "1;1;0;1;0\n3;1;0;1;0\n",
            Hertelling.Lees(leveringen, Gewoon with { Voorrang = ["zorgaap", "educatie"] }).Stand(new(2011, 5, 1), Alles));
        Assert.Equal(
            StandKop + "1;1;0;1;0\n5;1;0;1;0\n",
            Hertelling.Lees([.. leveringen, ("trede", Kop + A + ";2011-05-01;;5;;;\n")], Gewoon with { Voorrang = ["zorgaap", "educatie"] })
                .Stand(new(2011, 5, 1), Alles));
    }

    [Fact]
    public void VertrekOverPersoon_MeerBronnen_GeldtVoorWieAlEenRijHad()
    {
        var uit = Lees(
            ("re-integratie", Kop + A + ";2011-01-10;;3;;1;\n" + B + ";2011-01-10;;3;;1;\n"),
            ("educatie", Kop
                + A + ";2011-02-10;;2;;5;\n" + A + ";2011-06-01;uitstroom;;;;verhuisd\n"
                + B + ";2011-02-10;;2;;5;\n" + B + ";2011-06-01;uitstroom;;;;geen-vervolgtraject\n"),
            ("wmo", Kop + A + ";2011-06-02;;8;;;\n"));

        Assert.Equal(StroomKop + "2;3;1\n2;uit:verhuisd;1\n", uit.Stromen(new(2011, 3, 1), new(2011, 6, 1), Alles));
        // Leaving clears the subgroups of what left: B has only 1 now, A none.
        Assert.Equal(StandKop + "3;1;0;1;0\n8;1;0;0;0\n", uit.Stand(new(2011, 6, 2), Alles));
        Assert.Equal(StandKop + "3;1;0;1;0\n", uit.Stand(new(2011, 6, 2), new("1")));
        Assert.Equal(StandKop, uit.Stand(new(2011, 6, 2), new("5")));
    }

    [Fact]
    public void MetingEnVertrek_OpEenDag_MetingEerst()
    {
        var uit = Lees(("wmo", Kop
            + A + ";2011-06-01;uitstroom;6;;;werk-6-maanden\n" + A + ";2011-06-01;;6;;1;\n"
            + B + ";2011-01-01;;5;0;;\n" + B + ";2011-06-01;;6;;;\n" + B + ";2011-06-01;uitstroom;x;x;x;\n"));

        Assert.Equal(StandKop, uit.Stand(new(2011, 6, 1), Alles));
        // A was measured and gone on one day: out at both days, yet counted.
        Assert.Equal(
            StroomKop + "5;uit:onbekend;1\ntussentijds;tussentijds;1\n",
            uit.Stromen(new(2011, 3, 1), new(2011, 12, 31), Alles));
        Assert.Equal(StroomKop + "tussentijds;tussentijds;1\n", uit.Stromen(new(2011, 3, 1), new(2011, 12, 31), new("1")));
    }

    [Fact]
    public void Vertrekreden_MeerOpEenDag_EerstOverPersoonDanVoorrang()
    {
        var uit = Lees(
            ("wmo", Kop + A + ";2011-01-01;;1;;;\n" + A + ";2011-06-01;uitstroom;;;;overleden\n" + B + ";2011-01-01;;1;;;\n" + B + ";2011-06-01;uitstroom;;;;uitval-traject\n"),
            ("educatie", Kop + A + ";2011-06-01;uitstroom;;;;verhuisd\n" + B + ";2011-06-01;uitstroom;;;;Geen-Vervolgtraject\n"),
            ("re-integratie", Kop + A + ";2011-06-01;uitstroom;;;;uitval-traject\n"));

        Assert.Equal(
            StroomKop + "1;uit:verhuisd;1\n1;uit:geen-vervolgtraject;1\n",
            uit.Stromen(new(2011, 1, 1), new(2011, 12, 31), Alles));
    }

    [Fact]
    public void Stromen_NieuwTerugEnTussentijds_ElkeenEenmaal()
    {
        var uit = Lees(("wmo", Kop
            + A + ";2011-02-01;;4;;;\n"
            + B + ";2010-02-01;;2;;;\n" + B + ";2010-06-01;uitstroom;;;;verhuisd\n" + B + ";2011-02-01;;4;;;\n"
            + C + ";2010-02-01;;2;;;\n" + C + ";2010-06-01;uitstroom;;;;verhuisd\n" + C + ";2011-02-01;;0;;;\n" + C + ";2011-03-01;uitstroom;;;;overleden\n"
            + D + ";2010-02-01;;2;;;\n" + D + ";2010-06-01;uitstroom;;;;verhuisd\n" + D + ";2011-06-01;uitstroom;;;;overleden\n"
            + E + ";2010-12-31;;9;;;\n"));

        Assert.Equal(
            StroomKop + "nieuw;4;1\nterug;4;1\n9;9;1\ntussentijds;tussentijds;1\n",
            uit.Stromen(new(2010, 12, 31), new(2011, 12, 31), Alles));
    }

    [Fact]
    public void Verouderd_RondSchrikkeldag_29FebruariTeltAls28()
    {
        var uit = Lees(("wmo", Kop
            + A + ";2011-02-27;;1;;;\n" + B + ";28-2-2011;;2;;;\n" + C + ";2012-02-28;;3;;;\n" + D + ";2012-02-29;;9;;;\n"));

        Assert.Equal(StandKop + "1;1;0;1;1\n2;1;0;1;0\n3;1;0;1;0\n9;1;0;0;0\n", uit.Stand(new(2012, 2, 29), Alles));
        Assert.Equal(StandKop + "1;1;0;1;1\n2;1;0;1;1\n3;1;0;1;0\n9;1;0;0;0\n", uit.Stand(new(2013, 2, 28), Alles));
        Assert.Equal(StandKop + "1;1;0;1;1\n2;1;0;1;1\n3;1;0;1;1\n9;1;0;0;1\n", uit.Stand(new(2013, 3, 1), Alles));
    }

    [Fact]
    public void Jaar_WieGeenMetingHad_IsNietGemeten()
    {
        var uit = Lees(
            ("re-integratie", Kop
                + A + ";2010-12-31;;3;+;;\n"
                + B + ";2011-01-01;;3;0;;\n"
                + C + ";2010-06-01;;3;;;\n" + C + ";2011-06-01;;0;;;\n"
                + D + ";2010-06-01;;3;;;\n" + E + ";2011-06-01;;0;;;\n"),
            ("wmo", Kop + D + ";2011-06-01;;8;;;\n"));

        // A one day too early, C only a code 0, E only a code 0; D has the 8 of another source (yet an old 3).
        Assert.Equal(JaarKop + "0;1;0;0;0;1\n3;4;1;2;2;2\n", uit.Jaar(new(2011, 12, 31), Alles));
    }

    [Fact]
    public void Keuze_WieBuitenDeSelectieStaat_IsBuiten()
    {
        var uit = Lees(
            ("re-integratie", Kop
                + A + ";2010-05-01;;2;;1,4;\n" + A + ";2011-05-01;;3;;1;\n"
                + B + ";2010-05-01;;2;;1;\n" + B + ";2011-05-01;;4;;4;\n"
                + C + ";2010-05-01;;5;;1;\n"
                + D + ";2010-05-01;;6;;4;\n" + D + ";2011-05-01;uitstroom;;;;werk-6-maanden\n"
                + E + ";2011-05-01;;1;;3;\n"),
            ("inburgering", Kop + C + ";2011-05-01;;8;;4;\n"));
        DateOnly van = new(2010, 12, 31), tot = new(2011, 12, 31);

        Assert.Equal(
            StroomKop + "buiten;4;1\nbuiten;5;1\n2;buiten;1\n6;uit:werk-6-maanden;1\n",
            uit.Stromen(van, tot, new("4")));
        Assert.Equal(StandKop + "2;1;0;1;0\n6;1;0;0;0\n", uit.Stand(van, new("4")));
        Assert.Equal(StandKop + "4;1;0;1;0\n5;1;0;1;1\n", uit.Stand(tot, new("4")));
        Assert.Equal(StroomKop + "buiten;5;1\n2;buiten;1\n", uit.Stromen(van, tot, new("1+4")));
        Assert.Equal(StroomKop + "nieuw;1;1\nbuiten;5;1\n2;buiten;1\n", uit.Stromen(van, tot, new("3,1+4")));
    }

    [Fact]
    public void Tussentijds_MetKeuze_TeltDeVerenigingOpEenDagMetMeting()
    {
        var uit = Lees(
            ("re-integratie", Kop + A + ";2011-02-01;;2;;1;\n" + A + ";2011-06-01;uitstroom;;;;onbekend\n"),
            ("educatie", Kop + A + ";2011-04-01;;2;;5;\n" + A + ";2011-06-01;uitstroom;;;;onbekend\n"),
            ("wmo", Kop + A + ";2011-07-01;;2;;3;\n" + A + ";2011-07-02;uitstroom;;;;verhuisd\n"));
        DateOnly van = new(2010, 12, 31), tot = new(2011, 12, 31);

        Assert.Equal(StroomKop + "tussentijds;tussentijds;1\n", uit.Stromen(van, tot, new("1+5")));
        // On 1 July only the 3 is left of it.
        Assert.Equal(StroomKop, uit.Stromen(van, tot, new("3+5")));
        Assert.Equal(StroomKop + "tussentijds;tussentijds;1\n", uit.Stromen(van, tot, new("3+5,3")));
    }

    [Fact]
    public void BekendOp_LaterBekend_TeltNietEnEerdereRijWeerWel()
    {
        const string kop = "bsn;meetdatum;trede;bekend_op\n";
        var uit = Lees(("wmo", kop
            + A + ";2011-03-01;2;2011-03-05\n" + A + ";2011-03-01;3;2011-04-05\n"
            + B + ";2011-03-01;5;\n" + C + ";2011-03-01;1;2011-04-05\n" + C + ";2011-03-01;4;2011-03-05\n"));

        Assert.Equal(StandKop + "2;1;0;1;0\n4;1;0;1;0\n", uit.Stand(new(2011, 3, 31), new(BekendOp: new(2011, 4, 4))));
        Assert.Equal(StandKop + "3;1;0;1;0\n4;1;0;1;0\n", uit.Stand(new(2011, 3, 31), new(BekendOp: new(2011, 4, 5))));
        Assert.Equal(StandKop + "3;1;0;1;0\n4;1;0;1;0\n5;1;0;1;0\n", uit.Stand(new(2011, 3, 31), Alles));
        Assert.Equal("gelezen 5, gebruikt 3, vervangen 2, afgekeurd 0, leeg 0", uit.Telregel);
    }

    [Fact]
    public void LaatsteRij_ZelfdeSleutel_Telt()
    {
        var uit = Lees(
            ("wmo", Kop + A + ";2011-03-01;;2;;;\n" + A + ";1-3-2011;;3;;;\n" + A + ";2011-03-01;;7;;;\n"),
            ("educatie", Kop + A + ";2011-02-01;;6;;;\n"),
            ("wmo", Kop + "\n" + A + ";01-03-2011;jaarmeting;4;;;\n" + A + ";2011-05-01;uitstroom;;;;verhuisd\n" + A + ";2011-05-01;Uitstroom;;;;Overleden\n;;;;;;"));

        Assert.Equal("gelezen 9, gebruikt 3, vervangen 3, afgekeurd 1, leeg 2", uit.Telregel);
        Assert.Equal(StroomKop + "4;uit:overleden;1\n", uit.Stromen(new(2011, 3, 1), new(2011, 5, 1), Alles));
    }

    [Fact]
    public void Gemeente_MeerCodes_BlokPerGemeente()
    {
        const string kop = "Gemeente , BSN,meetdatum,trede\r\n";
        (string, string)[] leveringen =
            [("wmo", kop + "363," + A + ",2011-03-01,2\r\n14," + A + ",2011-03-01,3\r\n0014,\"" + B + "\",2011-03-01,3\r\n")];

        var uit = Lees(leveringen);
        Assert.Equal("gemeente;" + StandKop + "0014;3;2;0;2;0\n0363;2;1;0;1;0\n", uit.Stand(new(2011, 3, 1), Alles));
        Assert.Equal("gemeente;" + StroomKop + "0014;nieuw;3;2\n0363;nieuw;2;1\n", uit.Stromen(new(2011, 1, 1), new(2011, 3, 1), Alles));
        Assert.Equal(StandKop + "3;2;0;2;0\n", uit.Stand(new(2011, 3, 1), new(Gemeente: "14")));

        var metLeeg = Lees([.. leveringen, ("wmo", "bsn\tmeetdatum\ttrede\n" + A + "\t2011-03-01\t6\n")]);
        Assert.Throws<ArgumentException>(() => metLeeg.Stand(new(2011, 3, 1), Alles));
        Assert.Equal(StandKop + "6;1;0;0;0\n", metLeeg.Stand(new(2011, 3, 1), new(Gemeente: "0363")));
        Assert.Equal("gelezen 4, gebruikt 3, vervangen 1, afgekeurd 0, leeg 0", metLeeg.TelregelVoor("0363"));
        Assert.Equal("gelezen 4, gebruikt 4, vervangen 0, afgekeurd 0, leeg 0", metLeeg.TelregelVoor("1680"));
    }

    [Fact]
    public void Gemeente_EenCode_GeldtOokVoorRijenZonder()
    {
        var uit = Lees(("wmo", "bsn;meetdatum;trede;gemeente\n" + A + ";2011-03-01;2;363\n" + A + ";2011-03-01;3;\n"));

        Assert.Equal(StandKop + "3;1;0;1;0\n", uit.Stand(new(2011, 3, 1), Alles));
        Assert.Equal("gelezen 2, gebruikt 1, vervangen 1, afgekeurd 0, leeg 0", uit.Telregel);
    }

    private static Instelling Gewoon => new(new(2014, 12, 31), new(2014, 12, 31), []);

    private static Uitkomst Lees(params (string Bron, string Csv)[] leveringen) => Hertelling.Lees(leveringen, Gewoon);
}
