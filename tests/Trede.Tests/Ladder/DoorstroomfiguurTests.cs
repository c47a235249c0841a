using System.Globalization;
using System.Xml.Linq;
using Participatie.App.Kern;
using Participatie.App.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Trede.Tests.Ladder;

/// <summary>Flows over several days as a picture and as tables: bars are who stood there, bands who went, on one scale.</summary>
public sealed class DoorstroomfiguurTests
{
    public static readonly TheoryData<string> Gevallen = ["veertig", "gewoon", "acht", "selectie", "miljoen", "een", "blijft", "niemand"];

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Svg_Bars_AreTheNodesAndAddUpOnEveryDay(string geval)
    {
        var doorstroom = Stroomgeval.Doorstroom(geval);
        var balken = Figuurlezer.Lees(Figuur(doorstroom)).Balken();

        var dagen = balken.GroupBy(balk => balk.X).OrderBy(dag => dag.Key).ToList();
        Assert.Equal(doorstroom.Personen == 0 ? 0 : doorstroom.Dagen.Count, dagen.Count);
        for (var dag = 0; dag < dagen.Count; dag++)
        {
            Assert.Equal(doorstroom.Personen, dagen[dag].Sum(balk => balk.Aantal));
            foreach (var trede in Enumerable.Range(1, 6).Select(Participatie.Ladder.Trede.Van))
                Assert.Equal(doorstroom.Aantal(dag, Stroompunt.Op(trede)), dagen[dag].Where(balk => balk.Naam == $"{trede} {Tredefeiten.Van(trede).Titel}").Sum(balk => balk.Aantal));
        }
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Svg_BandsAndWhatIsTooThin_AreAllMoves(string geval)
    {
        var doorstroom = Stroomgeval.Doorstroom(geval);
        var figuur = Figuurlezer.Lees(Figuur(doorstroom));

        var getekend = figuur.Alle("path").Where(pad => pad.Attribute("data-aantal") is not null).Sum(pad => (int)pad.Getal("data-aantal"));
        var dun = figuur.Alle("text").Where(tekst => tekst.Value.Contains("heel kleine stromen", StringComparison.Ordinal)).Select(tekst => int.Parse(tekst.Value.Split(' ')[0].Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture)).Sum();
        Assert.Equal(doorstroom.Stromen.Sum(stromen => stromen.Matrix.Sum(stroom => stroom.Aantal)), getekend + dun);
        Assert.Equal(new Doorstroomtekening(doorstroom).TeDun, dun);
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Drawing_BarsAndBands_AreOnOneScaleAndBandsStayInTheirBars(string geval)
    {
        var doorstroom = Stroomgeval.Doorstroom(geval);
        var tekening = new Doorstroomtekening(doorstroom);

        Assert.All(tekening.Staven, staaf => Assert.Equal(staaf.Aantal * tekening.Schaal, staaf.Hoogte, 1e-6));
        Assert.All(tekening.Staven, staaf => Assert.InRange(staaf.Y, staaf.Baan.Boven - 1e-6, staaf.Baan.Onder + 1e-6));
        Assert.All(tekening.Banden, band =>
        {
            Assert.Equal(band.Aantal * tekening.Schaal, band.Dikte, 1e-6);
            var van = tekening.Staven.Single(staaf => staaf.Dag == band.Stap && staaf.Baan.Plaats == band.Van);
            var naar = tekening.Staven.Single(staaf => staaf.Dag == band.Stap + 1 && staaf.Baan.Plaats == band.Naar);
            Assert.InRange(band.VanY, van.Y - 1e-6, van.Y + van.Hoogte - band.Dikte + 1e-6);
            Assert.InRange(band.NaarY, naar.Y - 1e-6, naar.Y + naar.Hoogte - band.Dikte + 1e-6);
        });
        foreach (var uit in tekening.Banden.GroupBy(band => (band.Stap, band.Van.Naam)))
            Assert.All(uit.OrderBy(band => band.VanY).Pairwise(), paar => Assert.True(paar.Eerste.VanY + paar.Eerste.Dikte <= paar.Tweede.VanY + 1e-6));
        foreach (var naar in tekening.Banden.GroupBy(band => (band.Stap, band.Naar.Naam)))
            Assert.All(naar.OrderBy(band => band.NaarY).Pairwise(), paar => Assert.True(paar.Eerste.NaarY + paar.Eerste.Dikte <= paar.Tweede.NaarY + 1e-6));
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Svg_Form_IsWholeInsideItsFrameAndLegible(string geval)
    {
        var tekst = Figuur(Stroomgeval.Doorstroom(geval));

        Figuurlezer.Controleer(tekst);
        Assert.Equal(tekst, Figuur(Stroomgeval.Doorstroom(geval)));
        Assert.DoesNotContain("NaN", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("var(--", tekst, StringComparison.Ordinal);
        Stroomgeval.PastInKader(Figuurlezer.Lees(tekst));
    }

    // On paper without colour each kind still has its own fill.
    [Fact]
    public void Svg_Kinds_HaveTheirOwnFill()
    {
        var figuur = Figuurlezer.Lees(Figuur(Stroomgeval.Doorstroom("veertig")));
        string Vulling(string naam) => figuur.Alle("path").First(pad => pad.Attribute("data-naam")?.Value == naam).Attribute("class")!.Value.Split(' ')[1];

        Assert.Equal("v-omhoog", Vulling("1 Geïsoleerd > 2 Sociale contacten buiten de deur"));
        Assert.Equal("v-licht", Vulling("1 Geïsoleerd > 1 Geïsoleerd"));
        Assert.Equal("v-omlaag", Vulling("2 Sociale contacten buiten de deur > 1 Geïsoleerd"));
        Assert.Equal("v-midden", Vulling("6 Betaald werk > Van de ladder af"));
        Assert.Equal("v-ruit", Vulling("Nog niet op de ladder > 1 Geïsoleerd"));
    }

    [Fact]
    public void Svg_OverTheNewLaw_ShowsTheBreak()
    {
        var acht = Stroomgeval.Doorstroom("acht");

        var lijn = Assert.Single(Figuurlezer.Lees(Figuur(acht)).Alle("line"), lijn => lijn.Attribute("class")!.Value == "breuk");
        Assert.Equal((new Doorstroomtekening(acht).Links(4) + Doorstroomtekening.Staaf + new Doorstroomtekening(acht).Links(5)) / 2, lijn.Getal("x1"), 0.01);
        Assert.Contains("Sinds 1 januari 2015 geldt de Participatiewet.", Doorstroomsamenvatting.Van(acht), StringComparison.Ordinal);
        Assert.DoesNotContain(Figuurlezer.Lees(Figuur(Stroomgeval.Doorstroom("veertig"))).Alle("line"), deze => deze.Attribute("class")!.Value == "breuk");
    }

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Html_Tables_HoldEveryNumber(string geval)
    {
        var doorstroom = Stroomgeval.Doorstroom(geval);
        var pagina = Deel(doorstroom);
        if (doorstroom.Personen == 0)
        {
            Assert.Empty(pagina.Alle("table"));
            return;
        }

        var dagen = pagina.Tabel("Waar deze mensen op elke dag stonden, met het deel van wie op een trede stond");
        for (var dag = 1; dag <= doorstroom.Dagen.Count; dag++)
            Assert.Equal(doorstroom.Personen, dagen.Skip(1).SkipLast(1).Sum(rij => Getal(rij[dag])));
        foreach (var stromen in doorstroom.Stromen)
        {
            var stap = pagina.Tabel($"Wie ging van {Balie.Datum(stromen.Periode.Van)} tot en met {Balie.Datum(stromen.Periode.Tot)} van welke trede waarheen, met het deel van de begintrede");
            Assert.Equal(stromen.Matrix.Sum(stroom => stroom.Aantal), stap.Skip(1).SkipLast(1).Sum(rij => rij.Skip(1).SkipLast(1).Sum(Getal)));
            Assert.Equal(stromen.Matrix.Sum(stroom => stroom.Aantal), Getal(stap[^1][^1]));
        }

        var soorten = pagina.Tabel("Wat er tussen elke twee dagen gebeurde, met het deel van wie aan het begin op de ladder stond");
        Assert.Equal(
            doorstroom.Stromen.Select(stromen => stromen.Matrix.Sum(stroom => stroom.Aantal) + stromen.Tussentijds),
            doorstroom.Stromen.Select((_, stap) => soorten.Skip(1).Sum(rij => Getal(rij[stap + 1]))));
    }

    [Fact]
    public void Html_Numbers_LeadWhereTheCallerSays()
    {
        var pagina = Deel(
            Stroomgeval.Doorstroom("veertig"),
            (nameof(Doorstroomdeel.Dagadres), (Func<Dag, IReadOnlyList<Stroompunt>, string?>)((dag, punten) => $"/stand?dag={dag}&op={string.Join(',', punten)}")),
            (nameof(Doorstroomdeel.Soortadres), (Func<Periode, Stroomsoort, string?>)((periode, soort) => $"/soort?{periode.Tot}&{soort}")),
            (nameof(Doorstroomdeel.Adres), (Func<Periode, IReadOnlyList<Stroompunt>, IReadOnlyList<Stroompunt>, string?>)((periode, van, naar) => periode.Tot + StroomkaartTests.Adres(van, naar))));

        var adressen = pagina.Alle("a").Select(link => link.Attribute("href")!.Value).ToList();
        Assert.Contains("/stand?dag=2010-12-31&op=1", adressen);
        Assert.Contains("/soort?2011-12-31&Gestegen", adressen);
        Assert.Contains("2011-12-31?van=1&naar=2", adressen);
        Assert.DoesNotContain(adressen, adres => adres.Contains("op=nieuw", StringComparison.Ordinal) || adres.Contains("op=uit", StringComparison.Ordinal));
        Assert.Empty(Deel(Stroomgeval.Doorstroom("veertig")).Alle("a"));
    }

    [Fact]
    public void Summary_SaysWhatHappenedInEachStep() => Assert.Equal(
        "5 mensen stonden op een of meer van deze 3 dagen op de ladder. Op 31 december 2010 waren het er 4 en op 31 december 2012 4. Dat is evenveel. "
            + "Van 31 december 2010 tot en met 31 december 2011: 2 gestegen, 1 op dezelfde trede, 0 gedaald, 1 nieuw of terug en 1 van de ladder af. "
            + "Van 31 december 2011 tot en met 31 december 2012: 0 gestegen, 3 op dezelfde trede, 1 gedaald, 0 nieuw of terug en 0 van de ladder af.",
        Doorstroomsamenvatting.Van(Stroomproef.Doorstroom([(2, "1 2 2"), (1, "4 4 3"), (1, "5 -w -w"), (1, ". 1 1")])));

    private static int Getal(string cel) => cel == "·" ? 0 : int.Parse(cel.Split(' ')[0].Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static string Figuur(Doorstroom doorstroom) => ComponentText.Maak<Doorstroomfiguur>(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Doorstroom"] = doorstroom, ["Titel"] = "Doorstroom", ["Los"] = true });

    private static XElement Deel(Doorstroom doorstroom, params (string Naam, object? Waarde)[] meer)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["Doorstroom"] = doorstroom, ["Titel"] = "Doorstroom" };
        foreach (var (naam, waarde) in meer) parameters[naam] = waarde;
        return Figuurlezer.Lees("<div>" + ComponentText.Maak<Doorstroomdeel>(parameters) + "</div>");
    }
}
