using System.Text;
using Participatie.Koppeling;
using static Participatie.Tests.Koppeling.Proefrij;

namespace Participatie.Tests.Koppeling;

public sealed class ProfielvoorstelTests
{
    [Fact]
    public void Maak_NamesOfAnotherSystem_FindsFieldsAndGuessesCodes()
    {
        var voorstel = Maak(
            "Burgerservicenummer;Naam;Peildatum;Participatietrede;Groeiverwachting;Doelgroep;Reden uitstroom",
            $"{Bsn(1)};Voorbeeld A;3/14/2013;Trede 3;ja;bijstand, inburgering;",
            $"{Bsn(2)};Voorbeeld B;1/2/2013;4 Onbetaald werk;nee;bijstand;",
            $"{Bsn(3)};Voorbeeld C;5/6/2013;iets anders;misschien;nug;Verhuizing");

        Assert.Equal("metingen", voorstel.Profiel.Tabel.Naam);
        Assert.Equal(
            ["Burgerservicenummer=bsn", "Peildatum=meetdatum", "Participatietrede=trede", "Groeiverwachting=groeipotentieel", "Doelgroep=subgroepen", "Reden uitstroom=uitstroomreden"],
            voorstel.Profiel.Kolommen.Select(kolom => $"{kolom.Kolom}={kolom.Veld}"));
        Assert.Equal([Datumstijl.MaandSchuinDag], voorstel.Profiel.Datum);
        Assert.Equal(["Naam"], voorstel.NietGebruikt);
        Assert.Equal(["4 Onbetaald werk:4", "Trede 3:3", "iets anders:"], Waarden(voorstel, "Participatietrede"));
        Assert.Equal(["ja:+", "misschien:", "nee:0"], Waarden(voorstel, "Groeiverwachting"));
        Assert.Equal(["bijstand:1", "inburgering:4", "nug:2"], Waarden(voorstel, "Doelgroep"));
        Assert.Equal(["Verhuizing:verhuisd+uitstroom"], Waarden(voorstel, "Reden uitstroom"));
        Assert.Equal(2, voorstel.NogInTeVullen);
        Assert.Contains("nog niets ingevuld", Profielcontrole.Fout(voorstel.Profiel)!, StringComparison.Ordinal);
    }

    [Fact]
    public void Maak_ColumnsWithoutAName_AreFoundByTheirContent()
    {
        var voorstel = Maak("Client;Wanneer;Oordeel", $"{Bsn(1)};2013-03-01;Trede 1", $"{Bsn(2)};2013-03-02;Trede 2");

        Assert.Equal(["Client=bsn", "Wanneer=meetdatum", "Oordeel=trede"], voorstel.Profiel.Kolommen.Select(kolom => $"{kolom.Kolom}={kolom.Veld}"));
        Assert.All(voorstel.Profiel.Kolommen, kolom => Assert.Contains("Controleer", kolom.Opmerking, StringComparison.Ordinal));
        Assert.Empty(voorstel.Ontbreekt);
    }

    [Theory]
    [InlineData("13/1/2013", "d/m/jjjj", false)]
    [InlineData("1/13/2013", "m/d/jjjj", false)]
    [InlineData("1/2/2013", "d/m/jjjj", true)]
    public void Maak_DayOrMonthFirst_IsDecidedByWhatCannotBeAMonth(string dag, string stijl, bool twijfel)
    {
        var voorstel = Maak("bsn;datum;trede", $"{Bsn(1)};{dag};1", $"{Bsn(2)};2/3/2013;2");

        Assert.Equal([Datumstijlen.Zoek(stijl)!.Value], voorstel.Profiel.Datum);
        Assert.Equal(twijfel, voorstel.Profiel.Kolommen.Single(kolom => kolom.Veld == "meetdatum").Opmerking.Contains("dag of de maand", StringComparison.Ordinal));
    }

    [Fact]
    public void Maak_TrajectenAndKlanten_AreRecognised()
    {
        var trajecten = Maak("BSN;Trajectnr;Voorziening;Begindatum;Datum einde;Trajectkosten", $"{Bsn(1)};T1;Werkstage;1-1-2013;;\"1.250,50\"");
        var klanten = Maak("BSN;Geboren;Sekse;Postcode", $"{Bsn(1)};1-1-1970;M;1234AB", $"{Bsn(2)};31-12-1980;V;4321");

        Assert.Equal(("trajecten", Getalstijl.Komma), (trajecten.Profiel.Tabel.Naam, trajecten.Profiel.Getal));
        Assert.Equal(["bsn", "trajectnummer", "instrument", "startdatum", "einddatum", "kosten"], trajecten.Profiel.Kolommen.Select(kolom => kolom.Veld));
        Assert.Equal("klanten", klanten.Profiel.Tabel.Naam);
        Assert.Equal(["M:man", "V:vrouw"], Waarden(klanten, "Sekse"));
        Assert.Null(Profielcontrole.Fout(trajecten.Profiel));
        Assert.Null(Profielcontrole.Fout(klanten.Profiel));
    }

    [Fact]
    public void Maak_NamesOfClients_AreFoundAndAClientNumberIsNoLocalKey()
    {
        var klanten = Maak("BSN;Roepnaam;Naam;Achternaam;Geboren", $"{Bsn(1)};Aa;Aa Voorbeeld;Voorbeeld;1-1-1970", $"{Bsn(2)};Bo;Bo Proef;Proef;31-12-1980");
        var metingen = Maak("BSN;Voornaam;Achternaam;Lokale_sleutel;Datum;Trede", $"{Bsn(1)};Aa;Voorbeeld;7;2013-01-01;3");

        Assert.Equal("klanten", klanten.Profiel.Tabel.Naam);
        Assert.Equal(["BSN=bsn", "Roepnaam=voornaam", "Achternaam=achternaam", "Geboren=geboortedatum"], klanten.Profiel.Kolommen.Select(kolom => $"{kolom.Kolom}={kolom.Veld}"));
        Assert.All(klanten.Profiel.Kolommen, kolom => Assert.Empty(kolom.Waarden));
        Assert.Equal("metingen", metingen.Profiel.Tabel.Naam);
        Assert.Null(Kolombijnamen.Veld("Clientnummer", Koppeltabel.Klanten, out _));
    }

    [Fact]
    public void Maak_ValuesThatMaySayWhoSomebodyIs_AreNeverListed()
    {
        var rijen = Enumerable.Range(0, 60).Select(n => $"{Bsn(n)};2013-01-01;soort {n};{Bsn(n)};iemand@voorbeeld.nl;2013-01-02;Voorbeeld {n % 3}").ToArray();
        var voorstel = Maak("bsn;meetdatum;trede;subgroepen;aanleiding;uitstroomreden;Naam doelgroep", rijen);

        Assert.All(voorstel.Profiel.Kolommen, kolom => Assert.Empty(kolom.Waarden));
        Assert.DoesNotContain(voorstel.Profiel.Kolommen, kolom => kolom.Kolom == "Naam doelgroep" || kolom.Veld == "uitstroomreden");
    }

    [Theory]
    [InlineData("Situatie", "bij huis|op pad", true)]
    [InlineData("Cliënt", "Jan Voorbeeld|Piet Voorbeeld", false)]
    [InlineData("Wat", "J. Voorbeeld|P. Voorbeeld", false)]
    public void Maak_AColumnThatMayBeTheRung_IsNeverOneThatSaysWhoSomebodyIs(string naam, string waarden, bool verwacht)
    {
        var (een, ander) = (waarden.Split('|')[0], waarden.Split('|')[1]);
        var voorstel = Maak($"bsn;datum;{naam}", $"{Bsn(1)};1-3-2013;{een}", $"{Bsn(2)};1-3-2013;{ander}", $"{Bsn(3)};1-3-2013;{een}", $"{Bsn(4)};1-3-2013;{een}");

        Assert.Equal(verwacht, voorstel.Profiel.Kolommen.Any(kolom => kolom.Veld == "trede"));
        if (verwacht) Assert.Equal([$"{een}:", $"{ander}:"], Waarden(voorstel, naam));
    }

    [Theory]
    [InlineData("bsn;meetdatum;trede;aanleiding", "2013-01-01;3;jaarmeting", true)]
    [InlineData("BSN;Meetdatum;Trede;Aanleiding", "1-1-2013;3;jaarmeting", true)]
    [InlineData("bsn;meetdatum;trede;aanleiding", "1/13/2013;3;jaarmeting", false)]
    [InlineData("bsn;meetdatum;trede;aanleiding", "2013-01-01;Trede 3;jaarmeting", false)]
    [InlineData("bsn;meetdatum;trede;afdeling", "2013-01-01;3;Noord", false)]
    public void IsEigen_TheExchangeFormatItself_NeedsNoProfile(string kop, string rij, bool verwacht) => Assert.Equal(verwacht, Maak(kop, $"{Bsn(1)};{rij}").IsEigen);

    [Fact]
    public void Codegok_EveryGuess_IsACodeOfTheField()
    {
        string[] woorden = ["Jaarlijkse meting", "start traject", "Einde", "Uitgestroomd", "Sociale contacten buiten de deur", "uit beeld", "T5", "J", "N", "geen groei", "WWB", "NUG", "BBL", "wsw", "vrouw"];
        foreach (var veld in Koppeltabel.Alle.SelectMany(tabel => tabel.Velden).Where(veld => veld.IsCode))
            Assert.All(woorden.Select(woord => Codegok.Van(veld, woord)), code => Assert.True(code.Length == 0 || veld.Kent(code), $"{veld.Naam}: {code}"));
        Assert.Equal("jaarmeting", Codegok.Van(Koppeltabel.Metingen.Veld("aanleiding")!, "Jaarlijkse meting"));
        Assert.Equal("2", Codegok.Van(Koppeltabel.Metingen.Veld("trede")!, "Sociale contacten buiten de deur"));
        Assert.Equal("", Codegok.Van(Koppeltabel.Metingen.Veld("trede")!, "fase 12"));
    }

    private static string Bsn(int n) => Persoon(n).Voluit();

    private static Profielvoorstel Maak(string kop, params string[] rijen)
    {
        var kolommen = kop.Split(';').Select(naam => new Kolombeeld(naam)).ToList();
        foreach (var rij in rijen)
        {
            var velden = rij.Split(';');
            for (var veld = 0; veld < velden.Length; veld++) kolommen[veld].Voeg(Encoding.UTF8.GetBytes(velden[veld].Trim('"')));
        }

        return Profielvoorstel.Maak(new Bestandsbeeld(1, ';', rijen.Length, kolommen), "proef", null);
    }

    private static IEnumerable<string> Waarden(Profielvoorstel voorstel, string kolom) =>
        voorstel.Profiel.Kolommen.Single(ander => ander.Kolom == kolom).Waarden.Select(waarde => $"{waarde.Waarde}:{string.Join('+', waarde.Velden.Select(veld => veld.Code))}");
}
