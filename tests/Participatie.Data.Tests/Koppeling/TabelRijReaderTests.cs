using System.Text;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>Files with trajecten and with clients.</summary>
public sealed class TabelRijReaderTests : IDisposable
{
    private const string Trajectkop = "bsn;trajectnummer;instrument;domein;aanbieder;startdatum;einddatum;resultaat;kosten\n";
    private const string Klantkop = "bsn;geboortedatum;geslacht;postcode4\n";

    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Theory]
    [InlineData("trajecten", "bsn;trajectnummer;instrument;startdatum\n999990007;T1;Cursus;2013-01-01\n")]
    [InlineData("", "bsn;trajectnummer;instrument;startdatum\n999990007;T1;Cursus;2013-01-01\n")]
    [InlineData("TRAJECTEN", "Startdatum,INSTRUMENT,kleur, Trajectnummer ,Bsn\n1-1-2013,Cursus,rood,T1,999990007\n")]
    [InlineData("trajecten", "\"bsn\"\t\"trajectnummer\"\t\"instrument\"\t\"startdatum\"\n999990007\tT1\t\"Cursus\"\t2013-01-01")]
    [InlineData("trajecten", "sep=;\r\nbsn;trajectnummer;instrument;startdatum;;\r\n999990007;T1;Cursus;2013-01-01;;\r\n")]
    [InlineData("trajecten", "\uFEFFbsn;trajectnummer;instrument;startdatum\n 999990007 ; T1 ;Cursus; 2013-01-01 \n")]
    public void Lezen_Trajecten_InElkeVolgordeEnVorm(string profiel, string bestand)
    {
        var inhoud = Lees(bestand, profiel);

        Assert.Equal((null, 1L, 0L, 0L), (inhoud.Verslag.Weigering, inhoud.Verslag.Gelezen, inhoud.Verslag.Afgekeurd, inhoud.Verslag.Leeg));
        Assert.Equal(Traject("999990007", "T1"), Assert.Single(inhoud.Trajecten));
        Assert.Empty(inhoud.Klanten);
    }

    [Theory]
    [InlineData("klanten", "bsn;geboortedatum\n999990007;1980-02-03\n")]
    [InlineData("", "GEBOORTEDATUM,x,Bsn\n3-2-1980,y,999990007\n")]
    [InlineData("Klanten", "bsn;geboortedatum;geslacht;postcode4\n999990007;19800203;;\n")]
    public void Lezen_Klanten_InElkeVolgordeEnVorm(string profiel, string bestand)
    {
        var inhoud = Lees(bestand, profiel);

        Assert.Equal((null, 1L, 0L), (inhoud.Verslag.Weigering, inhoud.Verslag.Gelezen, inhoud.Verslag.Afgekeurd));
        Assert.Equal(new Klantgegeven(new Klant(default, Bsn.Van(999_990_007)), 1, Geboortedatum.Van(new DateOnly(1980, 2, 3)), Geslacht.Onbekend, 0), Assert.Single(inhoud.Klanten));
        Assert.Empty(inhoud.Trajecten);
    }

    [Fact]
    public void Lezen_Tellingen_KloppenMetDeRijen()
    {
        var verslag = Lees(Trajectkop
            + "999990007;T1;Cursus;educatie;;2013-01-01;;;10,00\n"
            + "\n;;;;;;;;\n"
            + "999990007;;Cursus;educatie;;2013-01-01;;;10,00\n"
            + "999990007;T3;Cursus;educatie;;2013-01-01\n"
            + "999990007;T4;Cursus;educatie;;2013-01-01;;;10,00;te veel\n"
            + "999990007;T5;Cursus;educatie;;2013-01-01;;;10,00;;;\n"
            + "999990007;T6;Cursus;;;2013-01-01;;;\n").Verslag;

        Assert.Equal((8L, 3L, 2L, 3L), (verslag.Gelezen, verslag.Afgekeurd, verslag.Leeg, verslag.Bruikbaar));
        Assert.Equal(
            ["R151@7", "R152@6", "R181@5", "L231@9", "L232@9"],
            verslag.Bevindingen.OrderBy(telling => telling.Code).Where(telling => telling.Code != Bevindingcode.KolomOnbekend).Select(telling => $"{Bevindingcatalogus.Van(telling.Code).Code}@{telling.EersteRegel}").OrderBy(tekst => tekst[0] == 'L').ThenBy(tekst => tekst, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("bsn;trajectnummer;instrument;startdatum;BSN\n", "trajecten", Bevindingcode.KolomDubbel)]
    [InlineData("bsn;trajectnummer;startdatum\n", "trajecten", Bevindingcode.AndereTabel)]
    [InlineData("bsn;gemeente\n", "klanten", Bevindingcode.AndereTabel)]
    [InlineData("", "trajecten", Bevindingcode.BestandLeeg)]
    [InlineData("bsn;trajectnummer;instrument;startdatum\n999990007;\"T1;Cursus;2013-01-01\n", "trajecten", Bevindingcode.AanhalingstekenOpen)]
    public void Lezen_BestandDatDeTabelNietIs_WordtGeweigerd(string bestand, string profiel, Bevindingcode code)
    {
        var inhoud = Lees(bestand, profiel);

        Assert.Equal(code, inhoud.Verslag.Weigering?.Code);
        Assert.Empty(inhoud.Trajecten);
        Assert.Empty(inhoud.Klanten);
    }

    [Fact]
    public void Aanleveren_VerbeterdeAfkeur_WordtGebruikt()
    {
        var afkeur = Afkeur("Kosten;Instrument;mijn kolom;BSN;trajectnummer;startdatum\n10;\"Taal; en meer\";=cmd;999990007;-7;2013-02-31\n", "trajecten");

        Assert.Contains("R184", afkeur, StringComparison.Ordinal);
        Assert.Contains("2013-02-31", afkeur, StringComparison.Ordinal);
        Assert.Contains("'=cmd", afkeur, StringComparison.Ordinal);
        var inhoud = Lees(afkeur.Replace("2013-02-31", "2013-02-28", StringComparison.Ordinal), string.Empty);
        Assert.Equal((null, 1L, 0L), (inhoud.Verslag.Weigering, inhoud.Verslag.Gelezen, inhoud.Verslag.Afgekeurd));
        Assert.Equal(
            new Traject(new Klant(default, Bsn.Van(999_990_007)), 1, "-7", "Taal; en meer", Domein.Onbekend, string.Empty, Dag(2013, 2, 28), null, string.Empty, new Bedrag(1000)),
            Assert.Single(inhoud.Trajecten));
    }

    [Fact]
    public void Aanleveren_VerbeterdeAfkeurVanKlanten_WordtGebruikt()
    {
        var afkeur = Afkeur("postcode4;bsn;geslacht\n1011 AB;999990008;v\n", "klanten");

        var inhoud = Lees(afkeur.Replace("999990008", "999990007", StringComparison.Ordinal), string.Empty);

        Assert.Equal(new Klantgegeven(new Klant(default, Bsn.Van(999_990_007)), 1, default, Geslacht.Vrouw, 1011), Assert.Single(inhoud.Klanten));
    }

    [Fact]
    public void Afkeur_NogEenKeer_BlijftTeVerbeteren() =>
        Assert.Single(Lees(Afkeur(Afkeur("bsn;trajectnummer;instrument;startdatum\n999990007;T1;Cursus;ooit\n", "trajecten"), string.Empty).Replace("ooit", "2013-01-01", StringComparison.Ordinal), string.Empty).Trajecten);

    [Fact]
    public void Lezen_WaardenMetEenApostrofErvoor_KomenTerug() => Assert.Equal(
        ("=1+1", "@huis", "-T"),
        Assert.Single(Lees(Trajectkop + "999990007;'-T;'=1+1;educatie;'@huis;2013-01-01;;;0\n").Trajecten) is { } traject ? (traject.Instrument, traject.Aanbieder, traject.Nummer) : default);

    [Fact]
    public void Lezen_Windows1252_WordtHerkend()
    {
        var verslag = Lees(Encoding.Latin1.GetBytes(Trajectkop + "999990007;T1;Coördinatie;educatie;Café;2013-01-01;;;0\n"), "trajecten");

        Assert.Equal(("Coördinatie", "Café"), (verslag.Trajecten[0].Instrument, verslag.Trajecten[0].Aanbieder));
        Assert.Contains(verslag.Verslag.Bevindingen, telling => telling.Code == Bevindingcode.Windows1252);
    }

    [Fact]
    public void Lezen_Utf16MetMark_WordtGelezen() =>
        Assert.Equal("Coördinatie", Assert.Single(Lees([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Trajectkop + "999990007;T1;Coördinatie;educatie;;2013-01-01;;;0\n")], "trajecten").Trajecten).Instrument);

    [Fact]
    public void Lezen_EenVeldMetRegeleinden_IsEenVeld()
    {
        var inhoud = Lees(Trajectkop + "999990007;T1;\"Taal\nen \"\"meer\"\"\";educatie;;2013-01-01;;;0\n999990007;;x;educatie;;2013-01-01;;;0\n");

        Assert.Equal("Taal\nen \"meer\"", Assert.Single(inhoud.Trajecten).Instrument);
        Assert.Equal(4, Assert.Single(inhoud.Verslag.Bevindingen).EersteRegel);
    }

    // Some megabytes: several blocks, read on several threads, in the order of the file.
    [Fact]
    public void Lezen_MeerDanEenBlok_GeeftAllesInDeVolgordeVanHetBestand()
    {
        const int Rijen = 40_000;
        var tekst = new StringBuilder(Trajectkop);
        for (var rij = 0; rij < Rijen; rij++)
            tekst.Append(Testbsn.Nummer(rij % 5_000)).Append(';').Append(rij % 100 == 99 ? string.Empty : FormattableString.Invariant($"T{rij}")).Append(";Instrument met een lange naam;educatie;Aanbieder;2013-01-01;2013-12-31;;100,00\n");

        var inhoud = Lees(tekst.ToString());

        Assert.True(tekst.Length > 4 * BlockReader.Grootte);
        Assert.Equal((Rijen, Rijen / 100L), (inhoud.Verslag.Gelezen, inhoud.Verslag.Afgekeurd));
        Assert.Equal(Enumerable.Range(0, Rijen).Where(rij => rij % 100 != 99).Select(rij => FormattableString.Invariant($"T{rij}")), inhoud.Trajecten.Select(traject => traject.Nummer));
        Assert.Equal((Rijen / 100L, 101L), (inhoud.Verslag.Bevindingen[0].Aantal, inhoud.Verslag.Bevindingen[0].EersteRegel));
    }

    [Fact]
    public void Lezen_MeerDanEenBlokMetKlanten_GeeftZeAllemaal()
    {
        var tekst = Klantkop + string.Concat(Enumerable.Range(0, 60_000).Select(rij => FormattableString.Invariant($"{Testbsn.Nummer(rij % 8_000)};1980-02-03;v;{1000 + (rij % 9_000)}\n")));

        var inhoud = Lees(tekst, "klanten");

        Assert.True(tekst.Length > 2 * BlockReader.Grootte);
        Assert.Equal(Enumerable.Range(0, 60_000).Select(rij => 1000 + (rij % 9_000)), inhoud.Klanten.Select(gegeven => gegeven.Postcode4));
    }

    private static Traject Traject(string bsn, string nummer) => new(
        new Klant(default, Bsn.Van(uint.Parse(bsn, System.Globalization.CultureInfo.InvariantCulture))), 1, nummer, "Cursus", Domein.Onbekend, string.Empty, Dag(2013, 1, 1), null, string.Empty, null);

    private static Dag Dag(int jaar, int maand, int dag) => Participatie.Kern.Dag.Van(new DateOnly(jaar, maand, dag));

    private Leveringsinhoud Lees(string tekst, string profiel = "trajecten") => map.Lees(tekst, profiel: profiel);

    private Leveringsinhoud Lees(byte[] bytes, string profiel) => map.Lees(bytes, profiel: profiel);

    private string Afkeur(string levering, string profiel)
    {
        using var afkeur = new AfkeurFile(Path.Combine(map.Pad, "afgekeurd"), Proefmap.Wmo);
        Assert.Equal(1, map.Lees(levering, afkeur, profiel).Verslag.Afgekeurd);
        afkeur.Bevestig();
        return Encoding.UTF8.GetString(File.ReadAllBytes(Assert.Single(afkeur.Paden)));
    }
}
