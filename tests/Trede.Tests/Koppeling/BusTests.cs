using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>BUS as one of the sources: from the XML of the month to the ladder.</summary>
public sealed partial class BusTests : IDisposable
{
    private readonly Testmap map = new();
    private readonly Testbalie balie = new(Proefbestand.Vandaag);

    public void Dispose()
    {
        balie.Dispose();
        map.Dispose();
    }

    [Fact]
    public void Stand_ReintegratieMetBus_TredeGaatVoorEnWieAlleenUitkeringHeeftStaatOpCode0()
    {
        var csv = map.Schrijf("re.csv", Proefbestand.Metingen("1;2014-03-01;jaarmeting;3;+;3;", "2;2014-03-01;jaarmeting;4;0;3;", "4;2014-03-01;jaarmeting;2;0;3;"));
        var bus = map.Schrijf("bus-2015-06.xml", Bus(6, Rij(1, "20150101"), Rij(2, "20130101", "20150531", "03"), Rij(3, "20150201"), Rij(4, "20130101", "20150531", "11"), Rij(5, "20130101", "20150531", "17"), Rij(6, "", code: "12")));

        Assert.Equal(0, balie.Run("stand", "--bron", "re-integratie=" + csv, "--bron", "bus=" + bus, "--peildatum", "2015-06-30", "--formaat", "csv"));
        var (treden, groep1) = (Treden(balie.Uit), Treden(Groep("1", csv, bus)));

        Assert.Equal([("0", 1), ("2", 1), ("3", 1), ("4", 1)], treden);
        Assert.Equal([("0", 1), ("2", 1), ("3", 1)], groep1);
        Assert.Equal("gelezen 9, gebruikt 9, vervangen 0, afgekeurd 0, leeg 0", balie.Slotregel);
    }

    [Fact]
    public void Koppel_UitkeringEindigtAndersDanDoorWerkNaastEenTrede_IsConflictK403()
    {
        var csv = map.Schrijf("re.csv", Proefbestand.Metingen("1;2014-03-01;jaarmeting;3;+;3;", "2;2014-03-01;jaarmeting;3;+;3;", "3;2014-03-01;jaarmeting;3;+;3;"));
        var bus = map.Schrijf("bus.xml", Bus(6, Rij(1, "20130101", "20150531", "03"), Rij(2, "20130101", "20150531", "11"), Rij(3, "20130101", "20140201", "03")));

        Assert.Equal(0, balie.Run("koppel", "--bron", "re-integratie=" + csv, "--bron", "bus=" + bus, "--uit", map["uit.trede"], "--afgekeurd", map["map"]));

        var conflicten = File.ReadAllLines(map["map/conflicten.csv"]);
        var regel = Assert.Single(conflicten, tekst => tekst.Contains("K403", StringComparison.Ordinal));
        Assert.Contains(Proefbestand.Bsn(1), regel, StringComparison.Ordinal);
        Assert.Contains("uit:uit-uitkering-anders", regel, StringComparison.Ordinal);
        Assert.Equal(2, conflicten.Length);
    }

    [Fact]
    public void Koppel_HelpEnOnbekendProfiel_NoemenBus2015()
    {
        var bus = map.Schrijf("bus.xml", Bus(6, Rij(1, "20150101")));

        Assert.Equal(0, balie.Run("koppel", "--help"));
        Assert.Contains("bus-2015", balie.Uit, StringComparison.Ordinal);
        Assert.Equal(2, balie.Run("koppel", "--bron", $"bus={bus},bus-2016", "--proef"));
        Assert.Contains("bus-2015", balie.Fout, StringComparison.Ordinal);
        Assert.Equal(0, balie.Run("koppel", "--bron", $"bus={bus},bus-2015", "--proef"));
        Assert.Contains("bus: bus.xml (bus-2015), 1 rij gelezen", balie.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public void Koppel_GeenBus_NoemtDeRegelEnMaaktNiets()
    {
        var bus = map.Schrijf("bus.xml", "<bus>\n<uitkering>\n</bus>");

        Assert.Equal(3, balie.Run("koppel", "--bron", "bus=" + bus, "--uit", map["uit.trede"]));
        Assert.Contains("bus: bus.xml, regel 3", balie.Fout, StringComparison.Ordinal);
        Assert.Contains("B322", balie.Fout, StringComparison.Ordinal);
        Assert.Equal(["bus.xml"], map.Bestanden);
    }

    [Fact]
    public void Koppel_VerbeterdeAfkeur_VultDeMaandAanEnVerandertEenLatereMaandNiet()
    {
        var mei = map.Schrijf("bus-05.xml", Bus(5, Rij(1, "20150231", code: "01"), Rij(2, "20150101")));
        var juni = map.Schrijf("bus-06.xml", Bus(6, Rij(1, "20150201", "20150610", "03")));
        Assert.Equal(1, balie.Run("koppel", "--bron", "bus=" + mei, "--bron", "bus=" + juni, "--uit", map["uit.trede"], "--afgekeurd", map["map"]));
        var afkeur = map["map/bus-afgekeurd.csv"];
        File.WriteAllText(afkeur, File.ReadAllText(afkeur).Replace("20150231", "20150201", StringComparison.Ordinal));

        Assert.Equal(0, balie.Run("stand", "--bron", "bus=" + mei.Replace("05", "06", StringComparison.Ordinal), "--bron", "bus=" + afkeur, "--peildatum", "2015-06-30", "--formaat", "csv"));

        Assert.Equal("gelezen 2, gebruikt 1, vervangen 1, afgekeurd 0, leeg 0", balie.Slotregel);
        Assert.Empty(Treden(balie.Uit));
    }

    [Fact]
    public void Koppel_WillekeurigeMaanden_TeltOpEnGeeftDeLaatsteStand()
    {
        for (var zaad = 1; zaad <= 40; zaad++)
        {
            var toeval = new Random(zaad);
            var maanden = Enumerable.Range(1, toeval.Next(2, 6)).Select(maand => Enumerable.Range(0, 25).Select(persoon => Willekeurig(toeval, persoon, begin: new DateOnly(2015, 1, 1).AddDays(persoon * 4))).ToList()).ToList();
            var bestanden = maanden.Select((rijen, maand) => map.Schrijf($"bus-{maand}.xml", Bus(maand + 1, [.. rijen.Select(rij => rij.Xml)]))).ToList();

            var alles = Stromen(bestanden);
            var getallen = Getal().Matches(balie.Slotregel).Select(getal => int.Parse(getal.Value, CultureInfo.InvariantCulture)).ToList();
            var goed = maanden.Sum(rijen => rijen.Count(rij => rij.Goed));
            var personen = maanden.SelectMany((rijen, maand) => rijen.Select((rij, persoon) => (rij, persoon, maand))).Where(rij => rij.rij.Goed).GroupBy(rij => rij.persoon).ToList();

            Assert.Equal([maanden.Count * 25, personen.Count, goed - personen.Count, (maanden.Count * 25) - goed, 0], getallen);
            var laatste = map.Schrijf("laatste.xml", Bus(12, [.. personen.Select(persoon => persoon.MaxBy(rij => rij.maand).rij.Xml)]));
            Assert.Equal(alles, Stromen([laatste]));
            Assert.Equal(alles, Stromen([.. bestanden, .. bestanden]));
            Assert.Equal(alles, Stromen([.. bestanden.AsEnumerable().Reverse()]));
        }
    }

    [Fact]
    public void Toon_BusRijen_ZegtInGewoneWoordenWatElkeRijDeed()
    {
        var mei = map.Schrijf("bus-05.xml", Bus(5, Rij(1, "20130101"), Rij(1, "20100101", "20111231", "11", nummer: "U-OUD"), Rij(1, "", code: "12", nummer: Proefbestand.Bsn(1)), Rij(1, "20990101")));
        var juni = map.Schrijf("bus-06.xml", Bus(6, Rij(1, "20130101", "20150531", "02"), Rij(1, "20150601", nummer: "U-NIEUW")));

        Assert.Equal(0, balie.Run(["toon", "--bron", "bus=" + mei, "--bron", "bus=" + juni, "--peildatum", "2015-06-30"], Proefbestand.Bsn(1) + "\n"));

        var regels = balie.Uit.Split('\n').Select(regel => regel.TrimEnd('\r')).ToList();
        string Na(string begin) => regels[regels.FindIndex(regel => regel.Contains(begin, StringComparison.Ordinal)) + 1].Trim();
        Assert.Equal("Vervangen door regel 2 van bus-06.xml.", Na("2013-01-01  bus, bus-05.xml regel 2 [U-1]: uitkering begint, code 0, subgroepen 1"));
        Assert.Equal("bus staat nu op 0.", Na("2013-01-01  bus, bus-06.xml regel 2 [U-1]: uitkering begint"));
        Assert.Equal("Geen uitstroom: de klant blijft in de subgroep tot er een half jaar is gewerkt.", Na("2011-12-31  bus, bus-05.xml regel 3 [U-OUD]: uitkering eindigt door werk"));
        Assert.Equal("Geen uitstroom: er loopt een andere uitkering door (regel 3 van bus-06.xml).", Na("2015-05-31  bus, bus-06.xml regel 2 [U-1]: uitkering eindigt, uitstroom, uit-uitkering-anders"));
        Assert.Contains("Dit is bijzondere bijstand.", balie.Uit, StringComparison.Ordinal);
        Assert.Contains("De begindatum van de uitkering is niet te gebruiken.", balie.Uit, StringComparison.Ordinal);
        Assert.Contains("Op 2015-06-30 staat deze persoon op code 0", balie.Uit, StringComparison.Ordinal);
        Assert.Contains("gemeten op 2015-06-01. Subgroepen: 1.", balie.Uit, StringComparison.Ordinal);
        Assert.DoesNotContain(Proefbestand.Bsn(1), balie.Uit + balie.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Toon_ElkePersoon_EindigtWaarDeCijfersEindigen()
    {
        for (var zaad = 1; zaad <= 60; zaad++)
        {
            var toeval = new Random(zaad);
            var bestanden = Enumerable.Range(0, 3).Select(maand => map.Schrijf($"bus-{maand}.xml", Bus(maand + 1, [.. Enumerable.Range(0, 4).Select(_ => Willekeurig(toeval, 1, "U-" + toeval.Next(2)).Xml)]))).ToList();
            string[] bronnen = [.. bestanden.SelectMany(bestand => new[] { "--bron", "bus=" + bestand })];

            balie.Run([.. (string[])["stand", "--peildatum", "2015-06-15", "--formaat", "csv"], .. bronnen]);
            var opLadder = Treden(balie.Uit).Count > 0;
            balie.Run([.. (string[])["toon", "--peildatum", "2015-06-15"], .. bronnen], Proefbestand.Bsn(1) + "\n");

            Assert.True(opLadder == balie.Uit.Contains("Op 2015-06-15 staat deze persoon op code 0", StringComparison.Ordinal), $"{zaad}: {balie.Uit}");
        }
    }

    private string Stromen(IEnumerable<string> bestanden)
    {
        var code = balie.Run([.. (string[])["stromen", "--van", "2015-03-15", "--tot", "2015-06-15", "--formaat", "csv"], .. bestanden.SelectMany(bestand => new[] { "--bron", "bus=" + bestand })]);
        Assert.True(code is 0 or 1, balie.Fout);
        return balie.Uit;
    }

    private string Groep(string groep, string csv, string bus)
    {
        Assert.Equal(0, balie.Run("stand", "--bron", "re-integratie=" + csv, "--bron", "bus=" + bus, "--peildatum", "2015-06-30", "--subgroep", groep, "--formaat", "csv"));
        return balie.Uit;
    }

    // Rungs and codes with anybody on them: the first cells of the csv are the kind and the count.
    private static List<(string Trede, int Aantal)> Treden(string csv) =>
        [.. csv.Split('\n').Select(regel => regel.Split(';')).Where(cellen => cellen.Length > 1 && cellen[0].Length == 1 && int.Parse(cellen[1], CultureInfo.InvariantCulture) > 0)
            .Select(cellen => (cellen[0], int.Parse(cellen[1], CultureInfo.InvariantCulture))).OrderBy(paar => paar.Item1, StringComparer.Ordinal)];

    internal static (string Xml, bool Goed) Willekeurig(Random toeval, int persoon, string nummer = "U-1", DateOnly? begin = null)
    {
        var eerste = begin ?? new DateOnly(2015, 1, 1).AddDays(toeval.Next(120));
        var einde = eerste.AddDays(toeval.Next(60));
        string[] redenen = ["03", "11", "04", "32", "", "98"];
        var fout = toeval.Next(10) == 0;
        return (Rij(persoon, Tekst(eerste), toeval.Next(2) == 0 ? Tekst(einde) : string.Empty, redenen[toeval.Next(redenen.Length)], fout ? "77" : "01", nummer, toeval.Next(30) == 0 ? string.Empty : "9999"), !fout);

        static string Tekst(DateOnly dag) => dag.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
    }

    internal static string Bus(int maand, params IReadOnlyList<string> rijen) =>
        new StringBuilder().Append(CultureInfo.InvariantCulture, $"<bus statistiekjaar=\"2015\" statistiekmaand=\"{maand:00}\">\n").AppendJoin('\n', rijen).Append("\n</bus>\n").ToString();

    internal static string Rij(int persoon, string begin, string einde = "", string reden = "", string code = "01", string nummer = "U-1", string gemeente = "") =>
        $"<uitkering><registratienummer>{nummer}</registratienummer><statistiekcode>{code}</statistiekcode><gemeentecode>{gemeente}</gemeentecode>"
        + $"<persoon bsn=\"{Proefbestand.Bsn(persoon)}\"><begin_uitkering>{begin}</begin_uitkering><einde_uitkering>{einde}</einde_uitkering><reden_beeindiging>{reden}</reden_beeindiging></persoon></uitkering>";

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Getal();
}
