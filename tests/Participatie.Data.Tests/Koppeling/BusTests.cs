using System.Globalization;
using System.Text;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>BUS deliveries in XML (exchange format, section 2; decision 9). Today is 30 June 2015.</summary>
public sealed class BusTests : IDisposable
{
    private const string Een = "999990019 2014-03-01 0 NietVanToepassing InschrijvingUitkering 1";

    private readonly Proefmap map = new();

    static BusTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => map.Dispose();

    public static TheoryData<string> Vormen() =>
    [
        Busbestand.Van(Busbestand.Uitkering()),
        "\n \t<bus>" + Busbestand.Uitkering() + "</bus>",
        Busbestand.Uitkering(),
        "<!-- bus --><?pi x?><a><b><c>" + Busbestand.Uitkering() + "</c></b></a>",
        "<BUS:Bericht xmlns:BUS=\"urn:x\"><BUS:Uitkering><BUS:StatistiekCode>01</BUS:StatistiekCode><BUS:Burgerservicenummer>999990019</BUS:Burgerservicenummer><BUS:Begin-Uitkering>20140301</BUS:Begin-Uitkering></BUS:Uitkering></BUS:Bericht>",
        "<bus xmlns=\"http://cbs.example/bus\"><UITKERING statistiekcode='01' BSN='999990019' beginUitkering='2014-03-01'/></bus>",
        "<bus><uitkering statistiekcode='01'><persoon bsn='999990019'><periode><begin_uitkering>20140301</begin_uitkering><einde_uitkering/></periode></persoon></uitkering></bus>",
        "<bus statistiekcode='01'><uitkering><bsn>999990019</bsn><begin_uitkering><![CDATA[20140301]]></begin_uitkering></uitkering></bus>",
        "<bus><kop><statistiekcode>01</statistiekcode></kop><uitkering><bsn>\r\n 9999900&#49;9\r\n</bsn><begin_uitkering>\t20140301 </begin_uitkering></uitkering></bus>",
        "<bus><uitkering><persoon><bsn>999990019</bsn></persoon><statistiekcode>01</statistiekcode><begin_uitkering xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:type='d'>20140301</begin_uitkering></uitkering></bus>",
    ];

    [Theory]
    [MemberData(nameof(Vormen))]
    public void Lezen_Vorm_GeeftCode0MetSubgroep1(string bestand)
    {
        foreach (var inhoud in new[] { map.Lees(bestand), map.Lees(bestand, profiel: "bus-2015") })
        {
            Assert.Null(inhoud.Verslag.Weigering);
            Assert.Equal("bus-2015", inhoud.Verslag.Profiel);
            Assert.Equal((1L, 0L, 0L), (inhoud.Verslag.Gelezen, inhoud.Verslag.Afgekeurd, inhoud.Verslag.Leeg));
            Assert.Empty(inhoud.Verslag.Bevindingen);
            Assert.Equal([Een], Rijen(inhoud));
        }
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    [InlineData("iso-8859-1", false)]
    [InlineData("windows-1252", false)]
    public void Lezen_Codering_IsDieVanDeDeclaratie(string naam, bool metMark)
    {
        var codering = Encoding.GetEncoding(naam);
        var declaratie = naam.StartsWith("utf-16", StringComparison.Ordinal) ? "utf-16" : naam;
        var euro = naam is "iso-8859-1" ? "é" : "€é";
        var tekst = $"<?xml version=\"1.0\" encoding=\"{declaratie}\"?>\n<bus>{Busbestand.Uitkering(nummer: euro, code: "99")}</bus>";

        using var afkeur = new AfkeurFile(Path.Combine(map.Pad, "afgekeurd"), Proefmap.Wmo);
        var inhoud = map.Lees([.. metMark ? codering.GetPreamble() : [], .. codering.GetBytes(tekst)], afkeur);

        Assert.Null(inhoud.Verslag.Weigering);
        afkeur.Bevestig();
        Assert.Contains($";{euro};99;", File.ReadAllText(Assert.Single(afkeur.Paden)), StringComparison.Ordinal);
    }

    [Fact]
    public void Lezen_Hash_IsDieVanHetBestand()
    {
        var inhoud = Encoding.UTF8.GetBytes(Busbestand.Van(Busbestand.Uitkering()));

        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(inhoud)), map.Lees(inhoud).Verslag.Sha256);
    }

    [Fact]
    public void Lezen_GenesteOfPlattePersonen_ErvenWatVoorDeUitkeringGeldt()
    {
        var inhoud = map.Lees("""
            <bus statistiekjaar="2015">
             <uitkering>
              <statistiekcode>01</statistiekcode><gemeentecode>0363</gemeentecode>
              <personen>
               <persoon><bsn>999990019</bsn><geboortedatum>19700101</geboortedatum><geslacht>1</geslacht></persoon>
               <persoon><bsn>999990020</bsn><begin_uitkering>20140501</begin_uitkering><geslacht>2</geslacht></persoon>
              </personen>
              <begin_uitkering>20140301</begin_uitkering>
             </uitkering>
             <uitkering>
              <bsn>999990032</bsn><geboortedatum>19800101</geboortedatum><statistiekcode>14</statistiekcode><begin_uitkering>20150101</begin_uitkering>
              <partner><bsn>999990044</bsn></partner>
             </uitkering>
            </bus>
            """.Replace("999990020", Testbsn.Nummer(3), StringComparison.Ordinal).Replace("999990032", Testbsn.Nummer(5), StringComparison.Ordinal).Replace("999990044", Testbsn.Nummer(6), StringComparison.Ordinal));

        Assert.Empty(inhoud.Verslag.Bevindingen);
        Assert.Equal(4, inhoud.Verslag.Gelezen);
        string[] verwacht =
        [
            Een, $"{Testbsn.Nummer(3)} 2014-05-01 0 NietVanToepassing InschrijvingUitkering 1",
            $"{Testbsn.Nummer(5)} 2015-01-01 0 NietVanToepassing InschrijvingUitkering 1", $"{Testbsn.Nummer(6)} 2015-01-01 0 NietVanToepassing InschrijvingUitkering 1",
        ];
        Assert.Equal(verwacht.Order(StringComparer.Ordinal), Rijen(inhoud).Order(StringComparer.Ordinal));
        Assert.Equal(["1970-01-01 Man", " Vrouw", "1980-01-01 Onbekend", " Onbekend"], inhoud.Klanten.Select(klant => $"{klant.Geboortedatum} {klant.Geslacht}"));
    }

    [Fact]
    public void Lezen_PersonenInEigenPerioden_ErvenVanHunEigenPeriode()
    {
        var inhoud = map.Lees($"<bus><uitkering statistiekcode='01'><periode><begin_uitkering>20140301</begin_uitkering><p bsn='999990019'/></periode><periode><begin_uitkering>20140401</begin_uitkering><p bsn='{Testbsn.Nummer(3)}'/></periode></uitkering></bus>");

        Assert.Equal(["2014-03-01", "2014-04-01"], Rijen(inhoud).Select(rij => rij.Split(' ')[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lezen_GemeenteOmUitkeringen_GeldtAlleenVoorDieUitkeringen()
    {
        var inhoud = map.Lees($"<bus><g gemeentecode='0363'><uitkering statistiekcode='01' bsn='999990019' begin_uitkering='20140301'/></g><g gemeentecode='0796'><uitkering statistiekcode='01' bsn='{Testbsn.Nummer(3)}' begin_uitkering='20140301'/></g></bus>");

        Assert.Equal(["0363", "0796"], inhoud.Klanten.Select(klant => klant.Klant.Gemeente.ToString()));
    }

    [Fact]
    public void Lezen_TweeWaardenVoorEenVeld_WordtAfgekeurdEnRaaktNietKwijt()
    {
        var inhoud = map.Lees("<bus><uitkering statistiekcode='01' begin_uitkering='20140301'><bsn>999990019</bsn><bsn>999990020</bsn></uitkering></bus>");

        Assert.Equal(Bevindingcode.BsnGeenCijfers, Assert.Single(inhoud.Verslag.Bevindingen).Code);
        Assert.Equal((1L, 1L), (inhoud.Verslag.Gelezen, inhoud.Verslag.Afgekeurd));
    }

    [Theory]
    [InlineData("20150131", "03", "999990019 2015-01-31 - weg UitUitkeringAnders", "")]
    [InlineData("20150131", "04", "999990019 2015-01-31 - weg Overleden", "")]
    [InlineData("20150131", "33", "999990019 2015-01-31 - weg Verhuisd", "")]
    [InlineData("20150131", "98", "999990019 2015-01-31 - weg UitUitkeringAnders", "")]
    [InlineData("20150131", "", "999990019 2015-01-31 - weg Onbekend", "L253")]
    [InlineData("20150131", "77", "999990019 2015-01-31 - weg Onbekend", "L253")]
    [InlineData("20150131", "11", "", "L252")]
    [InlineData("", "03", "", "")]
    public void Lezen_Einde_GeeftUitstroomOfNiet(string einde, string reden, string verwacht, string bevinding)
    {
        var inhoud = map.Lees(Busbestand.Van(Busbestand.Uitkering(einde: einde, reden: reden)));

        Assert.Equal(verwacht.Length > 0 ? [Een, verwacht + " Uitstroom"] : [Een], Rijen(inhoud));
        Assert.Equal(bevinding, string.Join(' ', inhoud.Verslag.Bevindingen.Select(telling => Bevindingcatalogus.Van(telling.Code).Code)));
    }

    [Fact]
    public void Lezen_BevindingenEnLegeUitkering_NoemenDeRegelInDeXml()
    {
        var verslag = map.Lees(Busbestand.Van(
            Busbestand.Uitkering(), Busbestand.Uitkering(code: "12"), "\n\n", Busbestand.Uitkering(begin: "20160101"), "<uitkering/>\n<uitkering><bsn> </bsn></uitkering>\n",
            Busbestand.Uitkering(code: "55"), "<uitkering>\n<persoon\n bsn='1'>\n</persoon></uitkering>")).Verslag;

        Assert.Equal(
            ["R103 12", "R191 10", "R192 7", "L251 4"],
            verslag.Bevindingen.Select(telling => $"{Bevindingcatalogus.Van(telling.Code).Code} {telling.EersteRegel}").OrderBy(tekst => tekst[0] == 'L').ThenBy(tekst => tekst, StringComparer.Ordinal));
        Assert.Equal((7L, 3L, 2L, 2L), (verslag.Gelezen, verslag.Afgekeurd, verslag.Leeg, verslag.Bruikbaar));
    }

    [Fact]
    public void Lezen_OnbekendeElementen_WordenGenoemd()
    {
        var verslag = map.Lees("<bus><kop>x</kop><uitkering kleur='rood'><bsn>999990019</bsn><statistiekcode>01</statistiekcode><Begin_Uitkering>20140301</Begin_Uitkering><einddatum>20150101</einddatum><leeg/><vak><nummer>1</nummer></vak></uitkering></bus>").Verslag;

        var telling = Assert.Single(verslag.Bevindingen);
        Assert.Equal((Bevindingcode.KolomOnbekend, "einddatum, nummer"), (telling.Code, telling.Detail));
    }

    [Theory]
    [InlineData("<bus>\n<uitkering>\n</bus>", 3)]
    [InlineData("<bus>\n<uitkering bsn='1' bsn='2'/></bus>", 2)]
    [InlineData("<bus>\n<uitkering><bsn>1</bsn></uitkering>", 2)]
    [InlineData("<bus>\n<uitkering><bsn>&nbsp;</bsn></uitkering></bus>", 2)]
    [InlineData("<bus>\n<uitkering><bsn>\u0001</bsn></uitkering></bus>", 2)]
    [InlineData("<bus/>\n<bus/>", 2)]
    [InlineData("<bus/>", 1)]
    [InlineData("<", 1)]
    [InlineData("<html><body>\n<table></table></body></html>", 1)]
    [InlineData("\n<bus>\n<rij><bsn>999990019</bsn></rij></bus>", 2)]
    [InlineData("<bus>\n<uitkering><naam>x</naam></uitkering></bus>", 2)]
    [InlineData("<?xml version='1.0' encoding='klingon'?>\n<bus/>", 1)]
    [InlineData("<?xml version='1.0' encoding='utf-16'?>\n<bus/>", 1)]
    [InlineData("\n<?xml version='1.0'?><bus/>", 2)]
    public void Lezen_GeenLeesbareBus_WordtGeweigerdMetDeRegel(string bestand, int regel)
    {
        var weigering = map.Lees(bestand).Verslag.Weigering;

        Assert.Equal((Bevindingcode.XmlOnleesbaar, (long)regel), (weigering?.Code, weigering?.Regel));
    }

    [Fact]
    public void Lezen_FoutNaVeelUitkeringen_WordtGeweigerdEnLaatGeenAfkeurAchter()
    {
        using var afkeur = new AfkeurFile(Path.Combine(map.Pad, "afgekeurd"), Proefmap.Wmo);
        var bestand = Busbestand.Van(Enumerable.Repeat(Busbestand.Uitkering(code: "77"), 9000))[..^7];

        var inhoud = map.Lees(bestand, afkeur);
        afkeur.Bevestig();

        Assert.Equal((Bevindingcode.XmlOnleesbaar, 9003L), (inhoud.Verslag.Weigering?.Code, inhoud.Verslag.Weigering?.Regel));
        Assert.Empty(afkeur.Paden);
    }

    [Theory]
    [InlineData("<!DOCTYPE bus [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>")]
    [InlineData("<!DOCTYPE bus SYSTEM \"http://127.0.0.1:9/bus.dtd\">")]
    [InlineData("<!DOCTYPE bus [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")]
    public void Lezen_Dtd_WordtMeteenGeweigerd(string dtd)
    {
        var weigering = map.Lees($"<?xml version=\"1.0\"?>\n\n{dtd}\n{Busbestand.Uitkering()}").Verslag.Weigering;

        Assert.Equal((Bevindingcode.XmlOnleesbaar, 3L), (weigering?.Code, weigering?.Regel));
    }

    public static TheoryData<string> Grenzen() =>
    [
        "<uitkering><bsn>" + new string('9', 4001) + "</bsn></uitkering>",
        "<uitkering bsn='" + new string('9', 4001) + "'/>",
        "<uitkering>" + string.Concat(Enumerable.Repeat("<a>", 64)) + "<bsn>1</bsn>" + string.Concat(Enumerable.Repeat("</a>", 64)) + "</uitkering>",
        "<uitkering>" + string.Concat(Enumerable.Repeat("<p bsn='1'/>", 20_000)) + "</uitkering>",
        "<uitkering><x y='" + new string('9', 9_000_000) + "'/><bsn>1</bsn></uitkering>",
        "<uitkering><!--" + new string('9', 9_000_000) + "--><bsn>1</bsn></uitkering>",
    ];

    [Theory]
    [MemberData(nameof(Grenzen))]
    public void Lezen_VoorbijDeGrenzen_WordtGeweigerd(string uitkering)
    {
        var weigering = map.Lees($"<bus>\n{Busbestand.Uitkering()}{uitkering}</bus>").Verslag.Weigering;

        Assert.Equal((Bevindingcode.XmlOnleesbaar, 3L), (weigering?.Code, weigering?.Regel));
    }

    [Fact]
    public void Lezen_WaardeTotDeGrens_IsGoed() => Assert.Equal(1, map.Lees(Busbestand.Van(Busbestand.Uitkering(nummer: new string('x', 4000)))).Verslag.Bruikbaar);

    [Fact]
    public void Lezen_MeerBlokken_TeltAlles()
    {
        var rijen = Enumerable.Range(0, 20_000).Select(nummer => Busbestand.Uitkering(Testbsn.Nummer(nummer % 9_000), nummer: nummer.ToString(CultureInfo.InvariantCulture), code: nummer == 15_000 ? "08" : "01"));

        var verslag = map.Lees(Busbestand.Van(rijen)).Verslag;

        Assert.Equal((20_000L, 1L), (verslag.Gelezen, verslag.Afgekeurd));
        Assert.Equal(15_003, Assert.Single(verslag.Bevindingen).EersteRegel);
    }

    [Fact]
    public void Aanleveren_VerbeterdeAfkeur_WordtGebruiktEnMagNogEensAfgekeurdWorden()
    {
        var rij = Busbestand.Uitkering(begin: "20140231", nummer: "a;\"b\"\nc");
        using var eerste = new AfkeurFile(Path.Combine(map.Pad, "een"), Proefmap.Wmo);
        Assert.Equal(1, map.Lees(Busbestand.Van(Busbestand.Uitkering(Testbsn.Nummer(4)), rij), eerste).Verslag.Afgekeurd);
        var afkeur = Afkeur(eerste);
        Assert.Contains("\n4;begin_uitkering;20140231;", afkeur, StringComparison.Ordinal);
        Assert.Contains(";\"a;\"\"b\"\" c\";01;", afkeur, StringComparison.Ordinal);
        Assert.StartsWith("\uFEFFafkeur_regel;afkeur_kolom;afkeur_waarde;afkeur_reden;statistiekjaar;statistiekmaand;", afkeur, StringComparison.Ordinal);

        using var tweede = new AfkeurFile(Path.Combine(map.Pad, "twee"), Proefmap.Wmo);
        Assert.Equal(1, map.Lees(afkeur, tweede).Verslag.Afgekeurd);
        var opnieuw = Afkeur(tweede);
        Assert.Contains("\n2;begin_uitkering;20140231;", opnieuw, StringComparison.Ordinal);

        Assert.All([afkeur, opnieuw, opnieuw.Replace("\r\n", "\n", StringComparison.Ordinal)], bestand =>
        {
            foreach (var profiel in new[] { string.Empty, "bus-2015" })
            {
                var inhoud = map.Lees(bestand.Replace("20140231", "20140301", StringComparison.Ordinal), profiel: profiel);
                Assert.Equal((null, "bus-2015", 1L, 0L), (inhoud.Verslag.Weigering, inhoud.Verslag.Profiel, inhoud.Verslag.Gelezen, inhoud.Verslag.Afgekeurd));
                Assert.Equal([Een], Rijen(inhoud));
            }
        });
    }

    [Theory]
    [InlineData("statistiekcode,bsn,begin_uitkering,einde_uitkering,reden_beeindiging\n01,999990019,2014-03-01,,\n,,,,\n01,999990019\n", 3, 1, 1)]
    [InlineData("BSN\tStatistiekcode\tBegin_uitkering\tEinde_uitkering\tReden_beeindiging\t\n999990019\t01\t1-3-2014\t\t\t\n", 1, 0, 0)]
    public void Lezen_Csv_WordtAanDeKopHerkend(string bestand, int gelezen, int afgekeurd, int leeg)
    {
        var inhoud = map.Lees(bestand);

        Assert.Equal(((long)gelezen, (long)afgekeurd, (long)leeg), (inhoud.Verslag.Gelezen, inhoud.Verslag.Afgekeurd, inhoud.Verslag.Leeg));
        Assert.Equal([Een], Rijen(inhoud));
    }

    [Theory]
    [InlineData("bsn;meetdatum;trede\n999990019;2014-03-01;3\n", "bus-2015", Bevindingcode.KopOnbekend)]
    [InlineData("", "bus-2015", Bevindingcode.BestandLeeg)]
    [InlineData("<bus><uitkering bsn='999990019'/></bus>", "srg-2015", Bevindingcode.SrgOnleesbaar)]
    [InlineData("<bus><uitkering bsn='999990019'/></bus>", "metingen", Bevindingcode.AndereTabel)]
    public void Lezen_AnderProfielDanHetBestand_WordtGeweigerd(string bestand, string profiel, Bevindingcode code) => Assert.Equal(code, map.Lees(bestand, profiel: profiel).Verslag.Weigering?.Code);

    [Fact]
    public void Lezen_WillekeurigeSchade_GeeftNooitEenFout()
    {
        var goed = Encoding.UTF8.GetBytes(Busbestand.Van(Busbestand.Uitkering(), Busbestand.Uitkering(Testbsn.Nummer(2), einde: "20150101", reden: "03"), Busbestand.Uitkering(code: "11")));
        var toeval = new Random(7);
        for (var keer = 0; keer < 2000; keer++)
        {
            var stuk = goed.ToArray();
            for (var plek = 0; plek < toeval.Next(1, 4); plek++) stuk[toeval.Next(stuk.Length)] = (byte)toeval.Next(256);
            var verslag = map.Lees(stuk[..toeval.Next(stuk.Length / 2, stuk.Length + 1)]).Verslag;
            Assert.Equal(verslag.Gelezen, verslag.Bruikbaar + verslag.Afgekeurd + verslag.Leeg);
        }
    }

    private IReadOnlyList<string> Rijen(Leveringsinhoud inhoud)
    {
        var bus = Busverloop.Bepaal([inhoud.Busmetingen], map.Opdracht.Bronnen.Count, eenGemeente: true);
        return Rijtekst.Van(Samenvoeging.Voeg([.. bus.Rijen.Select(Meetblokbouwer.Van)], map.Opdracht.Bronnen, map.Opdracht.Gemeenten).Kolommen);
    }

    private static string Afkeur(AfkeurFile afkeur)
    {
        afkeur.Bevestig();
        return Encoding.UTF8.GetString(File.ReadAllBytes(Assert.Single(afkeur.Paden)));
    }
}
