using System.Text;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;

namespace Participatie.Tests.Koppeling;

public sealed class SrgtrajectTests
{
    private static readonly Klant Klant = new(Gemeente.Van(363), Proefrij.Persoon(1));

    private static readonly Srglayout Layout = new("proef", "Proef", "Proef", "R1", [3], [])
    {
        Typen = new Dictionary<string, string>(StringComparer.Ordinal) { ["10"] = "Loonkostensubsidie" },
        Redenen = new Dictionary<string, string>(StringComparer.Ordinal) { ["2"] = "Reguliere arbeid" },
    };

    [Fact]
    public void Maak_AProvision_IsATraject() => Assert.Equal(
        new Traject(Klant, 2, "A-7", "Loonkostensubsidie", Domein.Reintegratie, string.Empty, Proefrij.Dag("2013-02-01"), Proefrij.Dag("2014-03-31"), "Reguliere arbeid", null),
        Maak(" A-7 ", "10", "20130201", "20140331", "2"));

    [Theory]
    [InlineData("00000000")]
    [InlineData("        ")]
    [InlineData("")]
    public void Maak_WithoutAnEnd_RunsStill(string einde)
    {
        var traject = Maak("A-7", "10", "20130201", einde, "0")!;

        Assert.Null(traject.Einde);
        Assert.Empty(traject.Resultaat);
    }

    [Fact]
    public void Maak_DaysWithDashes_AreReadToo()
    {
        Assert.Equal(Proefrij.Dag("2013-02-01"), Maak("A-7", "10", "2013-02-01", "1-3-2013", "2")!.Start);
        Assert.Equal(Proefrij.Dag("2013-03-01"), Maak("A-7", "10", "2013-02-01", "1-3-2013", "2")!.Einde);
        Assert.Equal(Proefrij.Dag("2013-02-01"), Maak("A-7", "10", "1-2-2013", "", "2")!.Start);
    }

    [Theory]
    [InlineData("", "10", "20130201", "")]
    [InlineData("   ", "10", "20130201", "")]
    [InlineData("A-7", "10", "", "")]
    [InlineData("A-7", "10", "00000000", "20140331")]
    [InlineData("A-7", "10", "20130231", "20140331")]
    [InlineData("A-7", "10", "20130201", "20130131")]
    public void Maak_NotEnough_GivesNone(string nummer, string type, string begin, string einde) => Assert.Null(Maak(nummer, type, begin, einde, "2"));

    [Fact]
    public void Maak_OneDayLong_IsATraject() => Assert.NotNull(Maak("A-7", "10", "20130201", "20130201", "2"));

    [Theory]
    [InlineData("10", "Loonkostensubsidie")]
    [InlineData(" 10 ", "Loonkostensubsidie")]
    [InlineData("77", "voorziening 77")]
    [InlineData("0", "voorziening")]
    [InlineData("", "voorziening")]
    public void Maak_TheKind_IsTheNameOfTheLayoutOrTheCode(string type, string verwacht) => Assert.Equal(verwacht, Maak("A-7", type, "20130201", "", "0")!.Instrument);

    [Theory]
    [InlineData("2", "Reguliere arbeid")]
    [InlineData("9", "9")]
    [InlineData("0", "")]
    [InlineData(" ", "")]
    public void Maak_TheReason_IsTheNameOfTheLayoutOrTheCode(string reden, string verwacht) => Assert.Equal(verwacht, Maak("A-7", "10", "20130201", "20130301", reden)!.Resultaat);

    [Theory]
    [InlineData("19800203", "1", "1980-02-03", Geslacht.Man)]
    [InlineData(" 1980-02-03", "2", "1980-02-03", Geslacht.Vrouw)]
    [InlineData("00000000", "0", "", Geslacht.Onbekend)]
    [InlineData("19800231", "7", "", Geslacht.Onbekend)]
    [InlineData("", "", "", Geslacht.Onbekend)]
    public void Gegeven_ARow_IsWhatItKnowsOfTheClient(string geboren, string geslacht, string dag, Geslacht verwacht)
    {
        var regel = new Srgregel { Geboortedatum = Encoding.ASCII.GetBytes(geboren), Geslacht = Encoding.ASCII.GetBytes(geslacht) };

        var gegeven = new Srgtraject(Layout, 2).Gegeven(ref regel, Klant);

        Assert.Equal((Klant, 2, dag, verwacht, 0), (gegeven.Klant, gegeven.Bron, gegeven.Geboortedatum.ToString(), gegeven.Geslacht, gegeven.Postcode4));
    }

    private static Traject? Maak(string nummer, string type, string begin, string einde, string reden)
    {
        var regel = new Srgregel
        {
            Registratienummer = Encoding.ASCII.GetBytes(nummer),
            Type = Encoding.ASCII.GetBytes(type),
            Begindatum = Encoding.ASCII.GetBytes(begin),
            Einddatum = Encoding.ASCII.GetBytes(einde),
            RedenEinde = Encoding.ASCII.GetBytes(reden),
        };
        return new Srgtraject(Layout, 2).Maak(ref regel, Klant);
    }
}
