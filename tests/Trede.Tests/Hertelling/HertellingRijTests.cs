namespace Trede.Tests.Hertelling;

/// <summary>The recount against the row table of uitwisseling.md section 1, a row at a time.</summary>
public sealed class HertellingRijTests
{
    private const string Kop = "bsn;meetdatum;aanleiding;trede;groeipotentieel;subgroepen;uitstroomreden\n";
    private const string StandKop = "trede;aantal;groei;groei_onbekend;verouderd\n";

    [Theory]
    // trede;vraag1..5;regel -> the rung that comes out, or null when refused
    [InlineData(";ja;nee;;;;", 6)]
    [InlineData(";JA;ja;;;;", 5)]
    [InlineData(";nee;;ja;;;", 4)]
    [InlineData(";nee;;nee;ja;;", 3)]
    [InlineData(";nee;;nee;nee;ja;", 2)]
    [InlineData("1;nee;;nee;nee;nee;", 1)]
    [InlineData(";ja;nee;ja;nee;ja;", 6)]
    [InlineData(";nee;;ja;;;Stage-met-vergoeding", 5)]
    [InlineData("5;nee;;ja;;;stage-met-vergoeding", 5)]
    [InlineData("4;nee;;ja;;;stage-met-vergoeding", 4)]
    [InlineData("3;nee;;ja;;;stage-met-vergoeding", null)]
    [InlineData("5;nee;;ja;;;", null)]
    [InlineData("4;nee;;;;;", null)]
    [InlineData(";ja;;;;;stage-met-vergoeding", null)]
    [InlineData(";;;;;;stage-met-vergoeding", null)]
    [InlineData("1;;;;;;stage-met-vergoeding", 1)]
    [InlineData("1;;;;;;stage", null)]
    [InlineData("6;ja;nee;misschien;;;", null)]
    [InlineData("8;nee;;ja;;;", null)]
    public void Antwoorden_EnRegel_GevenDeTrede(string cellen, int? trede)
    {
        var uit = Lees("bsn;meetdatum;groeipotentieel;trede;vraag1;vraag2;vraag3;vraag4;vraag5;regel\n" + "999990408;2011-03-01;0;" + cellen + "\n");

        Assert.Equal(trede is null ? StandKop : StandKop + trede + ";1;0;0;0\n", uit.Stand(new(2011, 3, 1), new()));
    }

    [Theory]
    [InlineData("999990408;2011-03-01;;3;;;", "gebruikt")]
    [InlineData("\" 999990408\t\";2011-03-01;;3;;;", "gebruikt")]
    [InlineData("99990003;2011-03-01;;3;;;", "gebruikt")]
    [InlineData("099990003;2011-03-01;;3;;;", "gebruikt")]
    [InlineData("999990409;2011-03-01;;3;;;", "afgekeurd")]
    [InlineData("000000000;2011-03-01;;3;;;", "afgekeurd")]
    [InlineData("9999904080;2011-03-01;;3;;;", "afgekeurd")]
    [InlineData(";2011-03-01;;3;;;", "afgekeurd")]
    [InlineData("999990408;;;3;;;", "afgekeurd")]
    [InlineData("999990408;2011-02-29;;3;;;", "afgekeurd")]
    [InlineData("999990408;2011-3-1;;3;;;", "afgekeurd")]
    [InlineData("999990408;1950-01-01;;3;;;", "gebruikt")]
    [InlineData("999990408;1949-12-31;;3;;;", "afgekeurd")]
    [InlineData("999990408;2014-12-31;;3;;;", "gebruikt")]
    [InlineData("999990408;1-1-2015;;3;;;", "afgekeurd")]
    [InlineData("999990408;2011-03-01;;7;;;", "afgekeurd")]
    [InlineData("999990408;2011-03-01;;03;;;", "afgekeurd")]
    [InlineData("999990408;2011-03-01;;;;;", "afgekeurd")]
    [InlineData("999990408;2011-03-01;;6;+;;", "gebruikt")]
    [InlineData("999990408;2011-03-01;;6;-;;", "afgekeurd")]
    [InlineData("999990408;2011-03-01;;3;;1, 31 4;", "gebruikt")]
    [InlineData("999990408;2011-03-01;;3;;32;", "afgekeurd")]
    [InlineData("999990408;2011-03-01;;3;;;zomaar", "gebruikt")]
    [InlineData("999990408;2011-03-01;JAARMETING, overig;3;;;", "gebruikt")]
    [InlineData("999990408;2011-03-01;jaarmeting overig;3;;;", "afgekeurd")]
    [InlineData("999990408;2011-03-01;uitstroom;;;;", "gebruikt")]
    [InlineData("999990408;2011-03-01;overig,uitstroom;77;x;99;VERHUISD", "gebruikt")]
    [InlineData("999990408;2011-03-01;uitstroom;;;;zomaar", "afgekeurd")]
    [InlineData("999990408;2011-03-01;uitstroom,zomaar;;;;", "afgekeurd")]
    [InlineData("999990408;2011-03-01;;3;;", "afgekeurd")]
    [InlineData("999990408;2011-03-01;;3;;;; ;", "gebruikt")]
    [InlineData("999990408;2011-03-01;;3;;;;x", "afgekeurd")]
    [InlineData("", "leeg")]
    [InlineData(" ;\t;\"\"", "leeg")]
    [InlineData(";;;;;;;;;", "leeg")]
    public void Rij_VolgensDeTabel_GebruiktAfgekeurdOfLeeg(string rij, string uitkomst)
    {
        var telregel = Lees(Kop + rij + "\n").Telregel;

        Assert.StartsWith("gelezen 1, ", telregel, StringComparison.Ordinal);
        Assert.Contains(uitkomst + " 1", telregel, StringComparison.Ordinal);
    }

    private static Uitkomst Lees(string csv) =>
        Hertelling.Lees([("wmo", csv)], new Instelling(new(2014, 12, 31), new(2014, 12, 31), []));
}
