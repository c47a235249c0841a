using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>The row table of the exchange format, section 1, row by row. Today is 30 June 2015.</summary>
public sealed class LeveringReaderRijTests : IDisposable
{
    private const string Kop = "bsn;meetdatum;aanleiding;trede;vraag1;vraag2;vraag3;vraag4;vraag5;groeipotentieel;subgroepen;uitstroomreden;regel;gemeente;bekend_op\n";

    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    // bsn;meetdatum;aanleiding;trede;1;2;3;4;5;groei;subgroepen;reden;regel;gemeente;bekend_op
    [Theory]
    [InlineData("999990007;2012-03-31;jaarmeting;4;;;;;;+;1,3;;;;", "", "4 Groei Jaarmeting 1,3")]
    [InlineData("999990007;31-3-2012;JAARMETING;4;;;;;;0;1 3 31;;;;", "", "4 GeenGroei Jaarmeting 1,3,31")]
    [InlineData("  \"999990007\" ;2012-03-31;overig;4;;;;;;0;;;;;", "R102", "")]
    [InlineData(" 999990007\t; 2012-03-31 ; overig ; 4 ;;;;;; 0 ; 2 ;;;;", "", "4 GeenGroei Overig 2")]
    [InlineData("\"999990007\";\"2012-03-31\";\"start-traject,einde-traject\";\"4\";;;;;;\"0\";\"1,3\";;;;", "", "4 GeenGroei StartTraject+EindeTraject 1,3")]
    [InlineData("99990003;2012-03-31;overig;4;;;;;;0;;;;;", "", "4 GeenGroei Overig")]
    [InlineData("9999.90.007;2012-03-31;overig;4;;;;;;0;;;;;", "R102", "")]
    [InlineData("9999900;2012-03-31;overig;4;;;;;;0;;;;;", "R103", "")]
    [InlineData("9999900071;2012-03-31;overig;4;;;;;;0;;;;;", "R103", "")]
    [InlineData("000000000;2012-03-31;overig;4;;;;;;0;;;;;", "R104", "")]
    [InlineData("999990008;2012-03-31;overig;4;;;;;;0;;;;;", "R105", "")]
    [InlineData(";2012-03-31;overig;4;;;;;;0;;;;;", "R101", "")]
    [InlineData("999990007;;overig;4;;;;;;0;;;;;", "R111", "")]
    [InlineData("999990007;31 maart 2012;overig;4;;;;;;0;;;;;", "R112", "")]
    [InlineData("999990007;2012-02-31;overig;4;;;;;;0;;;;;", "R113", "")]
    [InlineData("999990007;31-2-2012;overig;4;;;;;;0;;;;;", "R113", "")]
    [InlineData("999990007;29-02-2012;overig;4;;;;;;0;;;;;", "", "4 GeenGroei Overig")]
    [InlineData("999990007;29-02-2011;overig;4;;;;;;0;;;;;", "R113", "")]
    [InlineData("999990007;1949-12-31;overig;4;;;;;;0;;;;;", "R114", "")]
    [InlineData("999990007;1950-01-01;overig;4;;;;;;0;;;;;", "", "4 GeenGroei Overig")]
    [InlineData("999990007;2015-06-30;overig;4;;;;;;0;;;;;", "", "4 GeenGroei Overig")]
    [InlineData("999990007;2015-07-01;overig;4;;;;;;0;;;;;", "R115", "")]
    [InlineData("999990007;2012-03-31;overig;7;;;;;;0;;;;;", "R121", "")]
    [InlineData("999990007;2012-03-31;overig;10;;;;;;0;;;;;", "R121", "")]
    [InlineData("999990007;2012-03-31;overig;vier;;;;;;0;;;;;", "R121", "")]
    [InlineData("999990007;2012-03-31;overig;;;;;;;0;;;;;", "R122", "")]
    [InlineData("999990007;2012-03-31;overig;8;;;;;;;;;;;", "", "8 NietVanToepassing Overig")]
    [InlineData("999990007;2012-03-31;overig;0;;;;;;0;;;;;", "", "0 NietVanToepassing Overig")]
    [InlineData("999990007;2012-03-31;overig;;nee;;ja;;;0;;;;;", "", "4 GeenGroei Overig")]
    [InlineData("999990007;2012-03-31;overig;1;NEE;;Nee;nee;nee;0;;;;;", "", "1 GeenGroei Overig")]
    [InlineData("999990007;2012-03-31;overig;;nee;;nee;;;0;;;;;", "R131", "")]
    [InlineData("999990007;2012-03-31;overig;5;nee;;ja;;;0;;;;;", "R132", "")]
    [InlineData("999990007;2012-03-31;overig;5;nee;;ja;;;0;;;stage-met-vergoeding;;", "", "5 GeenGroei Overig")]
    [InlineData("999990007;2012-03-31;overig;4;nee;;ja;;;0;;;stage-met-vergoeding;;", "L207", "4 GeenGroei Overig")]
    [InlineData("999990007;2012-03-31;overig;2;nee;;ja;;;0;;;stage-met-vergoeding;;", "R132", "")]
    [InlineData("999990007;2012-03-31;overig;4;nee;;ja;ja;;0;;;;;", "L201", "4 GeenGroei Overig")]
    [InlineData("999990007;2012-03-31;overig;4;nee;;misschien;;;0;;;;;", "R133", "")]
    [InlineData("999990007;2012-03-31;uitstroom;;;;;;;;;verhuisd;;;", "", "- weg Verhuisd Uitstroom")]
    [InlineData("999990007;2012-03-31;uitstroom,einde-traject;6;;;;;;;;werk-6-maanden;;;", "", "6 weg Werk6Maanden EindeTraject+Uitstroom")]
    [InlineData("999990007;2012-03-31;uitstroom;8;;;;;;;;overleden;;;", "L202", "- weg Overleden Uitstroom")]
    [InlineData("999990007;2012-03-31;uitstroom;zes;;;;;;;;overleden;;;", "L202", "- weg Overleden Uitstroom")]
    [InlineData("999990007;2012-03-31;uitstroom;4;;;;;;?;;verhuisd;;;", "", "4 weg Verhuisd Uitstroom")]
    [InlineData("999990007;2012-03-31;uitstroom;;;;;;;;;;;;", "L203", "- weg Onbekend Uitstroom")]
    [InlineData("999990007;2012-03-31;uitstroom;;;;;;;;;weggelopen;;;", "R141", "")]
    [InlineData("999990007;2012-03-31;;4;;;;;;0;;;;;", "L204", "4 GeenGroei Overig")]
    [InlineData("999990007;2012-03-31;kwartaal;4;;;;;;0;;;;;", "R142", "")]
    [InlineData("999990007;2012-03-31;overig;4;;;;;;0;;;afgesproken;;", "R143", "")]
    [InlineData("999990007;2012-03-31;overig;4;;;;;;-;;;;;", "R144", "")]
    [InlineData("999990007;2012-03-31;overig;4;;;;;;++;;;;;", "R144", "")]
    [InlineData("999990007;2012-03-31;overig;4;;;;;;;;;;;", "L205", "4 Onbekend Overig")]
    [InlineData("999990007;2012-03-31;overig;6;;;;;;+;;;;;", "L206", "6 NietVanToepassing Overig")]
    [InlineData("999990007;2012-03-31;overig;9;;;;;;+;;;;;", "L206", "9 NietVanToepassing Overig")]
    [InlineData("999990007;2012-03-31;overig;4;;;;;;0;32;;;;", "R145", "")]
    [InlineData("999990007;2012-03-31;overig;4;;;;;;0;0;;;;", "R145", "")]
    [InlineData("999990007;2012-03-31;overig;4;;;;;;0;wsw;;;;", "R145", "")]
    [InlineData("999990007;2012-03-31;overig;4;;;;;;0;1,,2 ;;;;", "", "4 GeenGroei Overig 1,2")]
    [InlineData("999990007;2012-03-31;overig;4;;;;;;0;;weggelopen;;;", "", "4 GeenGroei Overig")]
    [InlineData("999990007;2012-03-31;overig;4;;;;;;0;;;;0363;2012-04-01", "", "4 GeenGroei Overig")]
    [InlineData("999990007;2012-03-31;overig;4;;;;;;0;;;;0363;2015-07-01", "R161", "")]
    [InlineData("999990007;2012-03-31;overig;4;;;;;;0;;;;Utrecht;", "R162", "")]
    [InlineData("999990007;2012-03-31;overig;4;;;;;;0;;;;;;;", "", "4 GeenGroei Overig")]
    [InlineData("999990007;2012-03-31;overig;4;;;;;;0;;;;;;x", "R151", "")]
    [InlineData("999990007;2012-03-31;overig;4;;;;;;0", "R152", "")]
    [InlineData("999990008;31-2-2012;kwartaal;7;;;;;;?;99;;;;", "R105 R113 R142 R121 R144 R145", "")]
    [InlineData(";;;;;;;;;;;;;;", "", "leeg")]
    [InlineData("   ", "", "leeg")]
    [InlineData(" ;;\"\";", "", "leeg")]
    public void Lezen_Rij_WordtGebruiktAfgekeurdOfOvergeslagen(string rij, string codes, string uitkomst)
    {
        var inhoud = map.Lees(Kop + rij + "\n");
        var verslag = inhoud.Verslag;
        var verwacht = codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);

        Assert.Equal(verwacht, verslag.Bevindingen.Select(telling => Bevindingcatalogus.Van(telling.Code).Code).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(verslag.Bevindingen, telling => Assert.Equal((1L, 2L), (telling.Aantal, telling.EersteRegel)));
        var soort = uitkomst switch { "leeg" => (1L, 0L, 0L, 1L), "" => (1L, 0L, 1L, 0L), _ => (1L, 1L, 0L, 0L) };
        Assert.Equal(soort, (verslag.Gelezen, verslag.Bruikbaar, verslag.Afgekeurd, verslag.Leeg));
        Assert.Equal(uitkomst is "leeg" or "" ? [] : [uitkomst], map.Rijen(inhoud).Select(tekst => tekst[21..]), StringComparer.Ordinal);
    }

    [Fact]
    public void Lezen_ZelfdePersoonDagEnSoortOpnieuw_LaatsteRijTelt()
    {
        var inhoud = map.Lees("bsn;meetdatum;aanleiding;trede;groeipotentieel;uitstroomreden\n"
            + "999990007;2012-03-31;overig;2;0;\n999990007;31-3-2012;jaarmeting;3;+;\n999990007;2012-03-31;uitstroom;;;verhuisd\n");
        var samen = map.Koppel(inhoud);

        Assert.Equal(["999990007 2012-03-31 - weg Verhuisd Uitstroom", "999990007 2012-03-31 3 Groei Jaarmeting+Overig"], Rijtekst.Van(samen.Kolommen));
        Assert.Equal([0, 1], samen.Vervangen);
        Assert.Equal((3L, 0L), (inhoud.Verslag.Bruikbaar, inhoud.Verslag.Afgekeurd));
    }

    [Fact]
    public void Lezen_ZelfdeBestandTweeKeer_VerandertNiets()
    {
        const string Bestand = "bsn;meetdatum;trede\n999990007;2012-03-31;6\n999990019;2012-03-31;8\n";
        var (een, twee) = (map.Lees(Bestand), map.Lees(Bestand));
        var samen = map.Koppel(een, twee);

        Assert.Equal(map.Rijen(een), Rijtekst.Van(samen.Kolommen));
        Assert.Equal([0, 2], samen.Vervangen);
        Assert.Equal(een.Verslag.Sha256, twee.Verslag.Sha256);
    }

    [Fact]
    public void Lezen_RijenZonderGemeente_HorenBijDeGemeenteVanDeOpdracht()
    {
        map.Opdracht = new Leesopdracht([Proefmap.Wmo], Proefmap.Vandaag, Proefmap.Vandaag, Gemeente.Van(363));
        var kolommen = map.Koppel(map.Lees("bsn;meetdatum;trede;gemeente\n999990007;2012-03-31;6;\n999990007;2012-03-31;6;0344\n")).Kolommen;

        Assert.Equal(["0344", "0363"], kolommen.Gemeenten.Select(gemeente => gemeente.ToString()), StringComparer.Ordinal);
        Assert.Equal(2, kolommen.Personen);
    }
}
