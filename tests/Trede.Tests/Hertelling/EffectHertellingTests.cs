using System.Globalization;

namespace Trede.Tests.Hertelling;

/// <summary>The recount of effects and filters against examples worked out by hand.</summary>
public sealed class EffectHertellingTests
{
    private const string Meetkop = "bsn;meetdatum;aanleiding;trede;subgroepen;uitstroomreden;bekend_op\n";
    private const string Trajectkop = "bsn;trajectnummer;instrument;domein;aanbieder;startdatum;einddatum;resultaat;kosten\n";
    private const string Klantkop = "bsn;geboortedatum;geslacht;postcode4\n";
    private const string Effectkop = "instrument;aanbieder;" + Effecttabel.Maten + "\n";
    private const string StandKop = "trede;aantal;groei;groei_onbekend;verouderd\n";
    private const string StroomKop = "van;naar;aantal\n";

    private const string A = "999990408";
    private const string B = "999990421";
    private const string C = "999990482";

    private static readonly Vraag Alles = new();
    private static readonly DateOnly Van = new(2013, 1, 1);
    private static readonly DateOnly Tot = new(2013, 12, 31);

    // One traject of A in the source wmo, from 1 March (2012) to 1 June 2013. 31 days from 1 March: 30 January and 1 April;
    // 32 days: 29 January and 2 April; 31 days from 1 June: 1 May and 2 July.
    [Theory]
    // start within reach, beside an older state
    [InlineData("2012-01-01;jaarmeting;1|2012-01-30;start-traject;2|2013-06-01;jaarmeting;4", 2, 4)]
    [InlineData("2012-01-01;jaarmeting;1|2012-04-01;start-traject;2|2013-06-01;jaarmeting;4", 2, 4)]
    // 32 days before is no start measurement but it is the state; 32 days after is neither
    [InlineData("2012-01-29;start-traject;2|2012-02-20;jaarmeting;3|2013-06-01;jaarmeting;4", 3, 4)]
    [InlineData("2012-01-01;jaarmeting;1|2012-04-02;start-traject;2|2013-06-01;jaarmeting;4", 1, 4)]
    // the nearest day, whatever side; at the same distance the earlier day
    [InlineData("2012-02-20;start-traject;1|2012-03-08;start-traject;2|2013-06-01;jaarmeting;4", 2, 4)]
    [InlineData("2012-02-23;start-traject;1|2012-03-07;start-traject;2|2013-06-01;jaarmeting;4", 2, 4)]
    [InlineData("2012-02-24;start-traject;1|2012-03-07;start-traject;2|2013-06-01;jaarmeting;4", 1, 4)]
    // a code is no start measurement; the state is what it is
    [InlineData("2012-02-01;jaarmeting;3|2012-03-01;start-traject;9|2013-06-01;jaarmeting;4", null, 4)]
    [InlineData("2012-02-01;jaarmeting;3|2012-03-01;start-traject;0|2013-06-01;jaarmeting;4", 3, 4)]
    // several moments on one row; a moment of the other end does not count
    [InlineData("2012-03-05;overig, START-TRAJECT;2|2012-03-01;einde-traject;5|2013-05-31;einde-traject,jaarmeting;6|2013-06-01;start-traject;1", 2, 6)]
    // the moments of a row that was replaced stay
    [InlineData("2012-03-05;start-traject;2|2012-03-05;jaarmeting;3|2013-06-01;jaarmeting;4", 3, 4)]
    // the end within and without reach
    [InlineData("2012-03-01;jaarmeting;2|2013-07-02;einde-traject;5", 2, 5)]
    [InlineData("2012-03-01;jaarmeting;2|2013-07-03;einde-traject;5", 2, 2)]
    // not in the ladder yet
    [InlineData("2012-04-15;start-traject;2|2013-06-01;jaarmeting;4", null, 4)]
    public void Niveau_BijStartEnEinde_VolgtDeMetingOfDeStand(string metingen, int? begin, int? eind)
    {
        var gevolg = Een(Lees(("wmo", Metingen(metingen)), ("wmo", Traject("2012-03-01", "2013-06-01"))));

        Assert.Equal((begin, eind), (gevolg.Begin.Trede, gevolg.Eind.Trede));
    }

    [Theory]
    [InlineData("2013-05-01;uitstroom;;verhuisd", "uitgestroomd", null)]
    [InlineData("2013-05-01;uitstroom;6;verhuisd", "gestegen", 6)]
    [InlineData("2013-06-01;uitstroom;6;verhuisd", "gestegen", 6)]
    [InlineData("2013-06-02;uitstroom;6;verhuisd", "gelijk", 3)]
    [InlineData("2013-05-01;uitstroom;9;verhuisd", "uitgestroomd", null)]
    // the newest leaving with a rung, also when a later one has none
    [InlineData("2013-04-01;uitstroom;2;onbekend|2013-05-01;uitstroom;;verhuisd", "gedaald", 2)]
    [InlineData("2013-04-01;uitstroom;2;onbekend|2013-05-01;uitstroom;5;verhuisd", "gestegen", 5)]
    // a rung at a leaving before a later measurement is over
    [InlineData("2013-03-01;uitstroom;6;verhuisd|2013-04-01;jaarmeting;8;|2013-05-01;uitstroom;;verhuisd", "uitgestroomd", null)]
    // on the day of the last measurement it counts
    [InlineData("2013-05-01;jaarmeting;4;|2013-05-01;uitstroom;5;verhuisd", "gestegen", 5)]
    // a measurement at the end goes before it
    [InlineData("2013-05-01;uitstroom;6;verhuisd|2013-06-20;einde-traject;3;", "gelijk", 3)]
    // who came back on a code is not determined
    [InlineData("2013-05-01;uitstroom;6;verhuisd|2013-05-20;jaarmeting;9;", "onbepaald", null)]
    public void Vertrek_VoorHetEinde_GeeftDeLaatsteTredeOfUitgestroomd(string rijen, string uitkomst, int? eind)
    {
        var gevolg = Een(Lees(("wmo", Metingen("2012-03-01;start-traject;3|" + rijen)), ("wmo", Traject("2012-03-01", "2013-06-01"))));

        Assert.Equal((uitkomst, eind), (gevolg.Naam, gevolg.Eind.Trede));
    }

    [Fact]
    public void LaatsteTrede_ZelfdeDagTweeBronnen_VoorrangBeslist()
    {
        const string vertrek = "2012-03-01;start-traject;3|2013-05-01;uitstroom;{0};verhuisd";
        var uit = Lees(
            ("wmo", Metingen(vertrek.Replace("{0}", "2", StringComparison.Ordinal))),
            ("re-integratie", Metingen(vertrek.Replace("{0}", "5", StringComparison.Ordinal))),
            ("wmo", Traject("2012-03-01", "2013-06-01")));

        Assert.Equal(5, Een(uit).Eind.Trede);
    }

    [Fact]
    public void Startmeting_GelijkeAfstand_EigenBronDanVoorrangDanVroeger()
    {
        (string, string) wmo = ("wmo", Metingen("2012-03-04;start-traject;4"));
        (string, string) inburgering = ("inburgering", Metingen("2012-03-04;start-traject;2|2012-02-27;start-traject;1"));
        (string, string) educatie = ("educatie", Metingen("2012-02-27;start-traject;3"));
        var traject = Traject("2012-03-01", "2013-06-01");

        Assert.Equal(4, Een(Lees(wmo, inburgering, educatie, ("wmo", traject))).Begin.Trede);
        // Without its own source: inburgering before educatie, and of its two the earlier day.
        Assert.Equal(1, Een(Lees(inburgering, educatie, ("wmo", traject))).Begin.Trede);
        Assert.Equal(3, Een(Lees(wmo, educatie, ("re-integratie", traject))).Begin.Trede);
        Assert.Equal(2, Een(Lees(("inburgering", Metingen("2012-03-03;start-traject;2")), wmo, ("wmo", traject))).Begin.Trede);
    }

    [Fact]
    public void Begin_OpEenCodeOfVertrokken_IsOnbepaald()
    {
        (string, string) traject = ("wmo", Traject("2012-03-01", "2013-06-01"));

        Assert.Equal("onbepaald", Een(Lees(("wmo", Metingen("2012-01-01;jaarmeting;8|2013-06-01;einde-traject;4")), traject)).Naam);
        Assert.Equal("onbepaald", Een(Lees(("wmo", Metingen("2012-01-01;uitstroom;4;verhuisd|2013-06-01;einde-traject;4")), traject)).Naam);
        Assert.Equal("onbepaald", Een(Lees(("wmo", Metingen("2012-01-01;jaarmeting;8|2013-01-01;uitstroom;4;verhuisd")), traject)).Naam);
        Assert.Equal("onbepaald", Een(Lees(("wmo", Metingen("2012-01-01;uitstroom;;verhuisd")), traject)).Naam);
        Assert.Equal("onbepaald", Een(Lees(("wmo", Meetkop), traject)).Naam);
    }

    [Fact]
    public void Effect_PerInstrumentEnAanbieder_TeltMiddeltEnDeelt()
    {
        var uit = Lees(
            ("wmo", Meetkop + Meting(A, "2012-01-01", 2) + Meting(A, "2013-02-01", 4) + Meting(B, "2012-01-01", 3) + Meting(B, "2013-02-01", 2) + Meting(C, "2012-01-01", 1)),
            ("wmo", Trajectkop
                + A + ";1;werkstage;wmo;roc;2012-06-01;2013-03-01;;100,01\n"
                + B + ";1;werkstage;wmo;roc;2012-06-01;2013-01-01;;\n"
                + B + ";2;werkstage;;roc;2012-06-01;2013-12-31;;-0.02\n"
                + C + ";1;werkstage;;roc;2012-06-01;2013-06-01;;0\n"
                + C + ";2;Training;;;2012-06-01;2013-06-01;;\n"
                + C + ";3;Training;;;2012-06-01;2012-12-31;;5\n"
                + C + ";4;Training;;;2012-06-01;2014-01-01;;5\n"
                + C + ";5;Training;;;2012-06-01;;;5\n"));

        // Werkstage: A 2 to 4; B's first ends before the fall (3 to 3), the second after it (3 to 2); C stays. (2 + 0 - 1 + 0) / 4 = 0.25.
        // 100.01 - 0.02 + 0 = 99.99 over 2 rungs is 49.995, so 50.00.
        Assert.Equal(
            Effectkop + "Training;;1;0;1;0;0;0;0,00;;\nwerkstage;roc;4;1;2;1;0;0;0,25;99,99;50,00\n",
            uit.Effect(Van, Tot, Alles));
        Assert.Equal("domein;" + Effecttabel.Maten + "\n;3;0;2;1;0;0;-0,33;-0,02;\nwmo;2;1;1;0;0;0;1,00;100,01;50,01\n", uit.Effect(Van, Tot, Alles, "domein"));
        Assert.Equal(
            "starttrede;aanbieder;" + Effecttabel.Maten + "\n1;;1;0;1;0;0;0;0,00;;\n1;roc;1;0;1;0;0;0;0,00;0,00;\n2;roc;1;1;0;0;0;0;2,00;100,01;50,01\n3;roc;2;0;1;1;0;0;-0,50;-0,02;\n",
            uit.Effect(Van, Tot, Alles, "starttrede", "aanbieder"));
    }

    [Fact]
    public void Effect_PerSubgroep_TeltInElkeSubgroepVanDeStartdag()
    {
        var uit = Lees(
            ("wmo", Meetkop + A + ";2012-06-01;;2;10,4;;\n" + A + ";2012-06-02;;3;1;;\n" + B + ";2012-06-01;;2;;;\n"),
            ("wmo", Trajectkop + A + ";1;werkstage;wmo;roc;2012-06-01;2013-03-01;;100\n" + B + ";1;werkstage;wmo;roc;2012-06-01;2013-03-01;;50\n"));

        Assert.Equal(
            "subgroep;" + Effecttabel.Maten + "\n;1;0;1;0;0;0;0,00;50,00;\n4;1;1;0;0;0;0;1,00;100,00;100,00\n10;1;1;0;0;0;0;1,00;100,00;100,00\n",
            uit.Effect(Van, Tot, Alles, "subgroep"));
        Assert.Equal(Effectkop + "werkstage;roc;1;1;0;0;0;0;1,00;100,00;100,00\n", uit.Effect(Van, Tot, new("4")));
        Assert.Equal(Effectkop, uit.Effect(Van, Tot, new("1")));
    }

    [Fact]
    public void Trajecten_ZelfdeNummer_LaterEnVoorrangBeslissen()
    {
        (string, string)[] leveringen =
        [
            ("wmo", Trajectkop + A + ";1;eerst;;;2012-06-01;2013-03-01;;1\n" + A + ";1;tweede;;;2012-07-01;2013-03-01;;2\n" + B + ";1;van b;;;2012-06-01;2013-03-01;;\n"),
            ("educatie", Trajectkop + A + ";1;van educatie;;;2012-08-01;2013-03-01;;\n" + A + ";2;samen;;;2012-06-01;2013-03-01;;7\n"),
            ("wmo", Trajectkop + A + ";1;derde;;;2012-08-01;2013-03-01;;3\n" + A + ";2;samen wmo;;;2012-06-02;2013-03-01;;9\n"),
        ];
        var uit = Lees(leveringen);

        // Within wmo the third row of number 1 stands; it starts with that of educatie, which goes first. Number 2 starts on other days: two trajecten.
        Assert.Equal("samen samen wmo van b van educatie", string.Join(' ', uit.Gevolgen(Van, Tot, Alles).Select(een => een.Traject.Instrument).Order(StringComparer.Ordinal)));
        Assert.Equal("gelezen 7, gebruikt 4, vervangen 3, afgekeurd 0, leeg 0", uit.Telregel);
        var wmoEerst = Hertelling.Lees(leveringen, Gewoon with { Voorrang = ["wmo"] });
        Assert.Equal("derde samen samen wmo van b", string.Join(' ', wmoEerst.Gevolgen(Van, Tot, Alles).Select(een => een.Traject.Instrument).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData(A + ";1;x;;;2012-06-01;;;", "gebruikt")]
    [InlineData(A + ";1;x;WMO;y;1-6-2012;01-06-2012;goed;-12.5", "gebruikt")]
    [InlineData(A + ";1;x;;;2099-06-01;2100-06-01;;12,50", "gebruikt")]
    [InlineData("999990409;1;x;;;2012-06-01;;;", "afgekeurd")]
    [InlineData(A + ";;x;;;2012-06-01;;;", "afgekeurd")]
    [InlineData(A + ";1; ;;;2012-06-01;;;", "afgekeurd")]
    [InlineData(A + ";1;x;zorg;;2012-06-01;;;", "afgekeurd")]
    [InlineData(A + ";1;x;;;;;;", "afgekeurd")]
    [InlineData(A + ";1;x;;;2012-06-31;;;", "afgekeurd")]
    [InlineData(A + ";1;x;;;1949-12-31;;;", "afgekeurd")]
    [InlineData(A + ";1;x;;;1950-01-01;;;", "gebruikt")]
    [InlineData(A + ";1;x;;;2012-06-01;later;;", "afgekeurd")]
    [InlineData(A + ";1;x;;;2012-06-01;2012-05-31;;", "afgekeurd")]
    [InlineData(A + ";1;x;;;2012-06-01;;;veel", "afgekeurd")]
    [InlineData(A + ";1;x;;;2012-06-01;;;1,2,3", "afgekeurd")]
    [InlineData(A + ";1;x;;;2012-06-01;;", "afgekeurd")]
    [InlineData(A + ";1;x;;;2012-06-01;;;;;x", "afgekeurd")]
    [InlineData(";;;;", "leeg")]
    public void Trajectrij_VolgensDeLijst_GebruiktAfgekeurdOfLeeg(string rij, string uitkomst) =>
        Assert.Contains(uitkomst + " 1", Lees(("wmo", Trajectkop + rij + "\n")).Telregel, StringComparison.Ordinal);

    [Theory]
    // age on 28 February and 1 March 2013
    [InlineData("1986-02-28", 27, 27)]
    [InlineData("1986-03-01", 26, 27)]
    [InlineData("1984-02-29", 28, 29)]
    [InlineData("29-2-1988", 24, 25)]
    [InlineData("1984-02-30", null, null)]
    [InlineData("", null, null)]
    public void Leeftijd_OpEenDag_VerjaardagTelt(string geboren, int? februari, int? maart)
    {
        var uit = Lees(("wmo", Meetkop + Meting(A, "2012-01-01", 2)), ("wmo", Klantkop + A + ";" + geboren + ";v;9901\n"));

        foreach (var (dag, leeftijd) in new (DateOnly, int?)[] { (new(2013, 2, 28), februari), (new(2013, 3, 1), maart) })
        {
            Assert.Equal(leeftijd is <= 26, Binnen(dag, "-26"));
            Assert.Equal(leeftijd is >= 27 and <= 44, Binnen(dag, "27-44"));
            Assert.Equal(leeftijd is >= 28, Binnen(dag, "28+"));
            Assert.Equal(leeftijd is <= 24 or >= 29, Binnen(dag, "-24,29+"));
        }

        bool Binnen(DateOnly dag, string groepen) => uit.Stand(dag, new(Filter: new(Leeftijd: groepen))).Length > StandKop.Length;
    }

    [Fact]
    public void Klant_MeerBronnen_ElkDeelVanDeEersteBronDieHetHeeft()
    {
        var uit = Lees(
            ("wmo", Meetkop + Meting(A, "2012-01-01", 2)),
            ("wmo", Klantkop + A + ";1990-01-01;;9905\n"),
            ("educatie", Klantkop + A + ";1980-01-01;;\n" + A + ";1970-01-01;;x\n" + A + ";onbekend;;\n"));

        Assert.Equal(1, Aantal(new(Leeftijd: "40-45")));
        Assert.Equal(0, Aantal(new(Leeftijd: "-39")));
        Assert.Equal(1, Aantal(new(Postcode: "9901,9904-9905")));
        Assert.Equal(0, Aantal(new(Postcode: "9901-9904")));
        Assert.Equal("gelezen 5, gebruikt 5, vervangen 0, afgekeurd 0, leeg 0", uit.Telregel);

        int Aantal(Filter filter) => uit.Stand(new(2012, 1, 1), new(Filter: filter)).Length > StandKop.Length ? 1 : 0;
    }

    [Theory]
    [InlineData("2012-02-29", "Werkstage", null, null, 0)]
    [InlineData("2012-03-01", "Werkstage", null, null, 1)]
    [InlineData("2012-06-01", "Werkstage", null, null, 1)]
    [InlineData("2012-06-02", "Werkstage", null, null, 0)]
    [InlineData("2012-06-01", "training", "ROC", null, 1)]
    [InlineData("2012-06-01", "Werkstage", "roc", null, 0)]
    [InlineData("2012-06-01", "Werkstage", "-", "WSW", 1)]
    [InlineData("2012-06-01", null, "-", "wmo", 0)]
    [InlineData("2012-06-01", null, "roc", "wmo", 0)]
    [InlineData("2014-06-01", "Training", null, null, 1)]
    public void Stand_MetTraject_EenTrajectVoldoetAanAlles(string dag, string? instrument, string? aanbieder, string? domein, int aantal)
    {
        var uit = Lees(
            ("wmo", Meetkop + Meting(A, "2012-01-01", 2)),
            ("wmo", Trajectkop + A + ";1;werkstage;wsw;;2012-03-01;2012-06-01;;\n" + A + ";2;Training;;roc;2012-06-01;;;\n" + B + ";1;Training;wmo;;2012-03-01;;;\n"));
        var filter = new Filter(Lijst(instrument), Lijst(aanbieder), Lijst(domein));

        Assert.Equal(StandKop + (aantal == 0 ? "" : "2;1;0;1;" + (dag[3] == '4' ? "1" : "0") + "\n"), uit.Stand(DateOnly.ParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture), new(Filter: filter)));

        static string[]? Lijst(string? naam) => naam is null ? null : ["iets anders", naam];
    }

    [Fact]
    public void Stromen_MetTraject_BuitenEnTussentijdsOpDeDagZelf()
    {
        var uit = Lees(
            ("wmo", Meetkop
                + Meting(A, "2012-01-01", 2) + Meting(A, "2012-08-01", 3)
                + Meting(B, "2012-04-01", 2) + B + ";2012-05-01;uitstroom;;;verhuisd;\n"
                + Meting(C, "2012-02-01", 2) + Meting(C, "2012-04-01", 3) + C + ";2012-05-01;uitstroom;;;verhuisd;\n"),
            ("wmo", Trajectkop
                + A + ";1;werkstage;;;2012-02-01;2012-06-01;;\n"
                + B + ";1;werkstage;;;2012-04-02;2012-06-01;;\n"
                + C + ";1;werkstage;;;2012-04-01;2012-04-01;;\n"));
        Filter werkstage = new(["werkstage"]);

        // A has the traject on the first day only. B's begins a day after the measurement; C's is there on the day of the second one.
        Assert.Equal(StroomKop + "2;buiten;1\n", uit.Stromen(new(2012, 3, 1), new(2012, 8, 1), new(Filter: werkstage)));
        Assert.Equal(StroomKop + "tussentijds;tussentijds;1\n", uit.Stromen(new(2012, 1, 15), new(2012, 8, 1), new(Filter: werkstage)));
    }

    [Fact]
    public void BekendOp_VoorDeLevering_GeenTrajecten()
    {
        var uit = Lees(
            ("wmo", Meetkop + A + ";2012-03-01;start-traject;2;;;2012-03-01\n" + A + ";2013-03-01;einde-traject;4;;;2014-12-31\n"),
            ("wmo", Trajectkop + A + ";1;werkstage;;;2012-03-01;2013-03-01;;10\n"));

        Assert.Equal(Effectkop, uit.Effect(Van, Tot, new(BekendOp: new(2014, 12, 30))));
        Assert.Equal(Effectkop + "werkstage;;1;1;0;0;0;0;2,00;10,00;5,00\n", uit.Effect(Van, Tot, new(BekendOp: new(2014, 12, 31))));
        var vroeg = Hertelling.Lees(
            [("wmo", Meetkop + A + ";2012-03-01;start-traject;2;;;2012-03-01\n" + A + ";2013-03-01;einde-traject;4;;;2014-12-31\n"), ("wmo", Trajectkop + A + ";1;werkstage;;;2012-03-01;2013-03-01;;10\n")],
            Gewoon with { Leverdag = new(2013, 4, 1) });
        Assert.Equal(Effectkop + "werkstage;;1;0;1;0;0;0;0,00;10,00;\n", vroeg.Effect(Van, Tot, new(BekendOp: new(2014, 12, 30))));
    }

    [Fact]
    public void Gemeente_MeerCodes_IederHaarEigenKlantenEnTrajecten()
    {
        var uit = Lees(
            ("wmo", "gemeente;bsn;meetdatum;trede\n363;" + A + ";2012-01-01;2\n14;" + A + ";2012-01-01;3\n14;" + A + ";2013-01-01;1\n"),
            ("wmo", Trajectkop.Replace("\n", ";gemeente\n", StringComparison.Ordinal)
                + A + ";1;werkstage;;;2012-03-01;2013-03-01;;10;0363\n" + A + ";1;werkstage;;;2012-03-01;2013-03-01;;20;14\n"));

        Assert.Equal(
            "gemeente;" + Effectkop + "0014;werkstage;;1;0;0;1;0;0;-2,00;20,00;\n0363;werkstage;;1;0;1;0;0;0;0,00;10,00;\n",
            uit.Effect(Van, Tot, Alles));
        Assert.Equal(Effectkop + "werkstage;;1;0;1;0;0;0;0,00;10,00;\n", uit.Effect(Van, Tot, new(Gemeente: "363")));
    }

    private static Gevolg Een(Uitkomst uit) => Assert.Single(uit.Gevolgen(Van, Tot, Alles));

    private static string Traject(string start, string einde) => Trajectkop + A + ";1;werkstage;;;" + start + ";" + einde + ";;\n";

    // meetdatum;aanleiding;trede;uitstroomreden, all of A.
    private static string Metingen(string rijen) => "bsn;meetdatum;aanleiding;trede;uitstroomreden\n"
        + string.Concat(rijen.Split('|').Select(rij => A + ";" + rij + (rij.Count(teken => teken == ';') == 3 ? "" : ";") + "\n"));

    private static string Meting(string bsn, string dag, int trede) => bsn + ";" + dag + ";jaarmeting;" + trede + ";;;\n";

    private static Instelling Gewoon => new(new(2014, 12, 31), new(2014, 12, 31), []);

    private static Uitkomst Lees(params (string Bron, string Csv)[] leveringen) => Hertelling.Lees(leveringen, Gewoon);
}
