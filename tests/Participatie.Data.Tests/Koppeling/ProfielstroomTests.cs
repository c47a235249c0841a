using System.Globalization;
using System.Text;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;
using static Participatie.Data.Tests.Koppeling.Testbsn;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>Files of other systems, read by a koppelprofiel.</summary>
public sealed class ProfielstroomTests : IDisposable
{
    private const string Kolommen = """
        { "kolom": "Nummer", "veld": "bsn" }, { "kolom": "Datum", "veld": "meetdatum" },
        { "kolom": "Stand", "veld": "trede", "waarden": { "Eén": "1", "Drie": "3", "Dienst": { "vraag1": "ja", "vraag2": "ja" }, "Weg": { "aanleiding": "uitstroom", "uitstroomreden": "verhuisd" } } },
        { "kolom": "Groep", "veld": "subgroepen", "waarden": { "Bijstand": "1", "Cursus": "4" }, "verplicht": false }
        """;

    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Fact]
    public void Lees_NamesDatesAndValuesOfAnotherSystem_GivesRows()
    {
        var inhoud = Lees($"Naam;Datum;STAND;nummer;Groep\nJan;1 mrt 2012;Drie;{Nummer(1)};Bijstand, cursus\nPiet;2-3-12; dienst ;{Nummer(2)};\nKees;31/12/2012;WEG;{Nummer(3)};\n", datum: "\"d mmm jjjj\",\"d-m-jj\",\"d/m/jjjj\"");

        Assert.Equal((null, "proef", 3L, 0L), (inhoud.Verslag.Weigering, inhoud.Verslag.Profiel, inhoud.Verslag.Gelezen, inhoud.Verslag.Afgekeurd));
        Assert.Equal(64, inhoud.Verslag.ProfielSha256.Length);
        Assert.Equal(
            [$"{Nummer(1)} 2012-03-01 3 Onbekend Overig 1,3,4", $"{Nummer(2)} 2012-03-02 5 Onbekend Overig 3", $"{Nummer(3)} 2012-12-31 - weg Verhuisd Uitstroom"], map.Rijen(inhoud));
    }

    [Theory]
    [InlineData("komma")]
    [InlineData("tab")]
    [InlineData("bom")]
    [InlineData("utf16")]
    [InlineData("1252")]
    [InlineData("crlf")]
    [InlineData("cr")]
    [InlineData("sep")]
    [InlineData("leeg")]
    public void Lees_TheSameRowsInAnotherShape_GivesTheSame(string vorm)
    {
        var tekst = $"Naam;Datum;Stand;Nummer\nJosé;1-3-2012;Eén;{Nummer(1)}\n\"Jan; junior\";2-3-2012;Drie;{Nummer(2)}\n";
        var bytes = vorm switch
        {
            "komma" => Encoding.UTF8.GetBytes(tekst.Replace("\"Jan; junior\"", "Jan").Replace(';', ',')),
            "tab" => Encoding.UTF8.GetBytes(tekst.Replace("\"Jan; junior\"", "Jan").Replace(';', '\t')),
            "bom" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(tekst)],
            "utf16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(tekst)],
            "1252" => Encoding.Latin1.GetBytes(tekst),
            "crlf" => Encoding.UTF8.GetBytes(tekst.Replace("\n", "\r\n")),
            "cr" => Encoding.UTF8.GetBytes(tekst.Replace("\n", "\r")),
            "sep" => Encoding.UTF8.GetBytes("sep=;\n" + tekst),
            _ => Encoding.UTF8.GetBytes("\n\n" + tekst),
        };

        var inhoud = Lees(bytes);

        Assert.Null(inhoud.Verslag.Weigering);
        Assert.Equal([$"{Nummer(1)} 2012-03-01 1 Onbekend Overig 3", $"{Nummer(2)} 2012-03-02 3 Onbekend Overig 3"], map.Rijen(inhoud));
        Assert.Equal(vorm == "1252", inhoud.Verslag.Bevindingen.Any(telling => telling.Code == Bevindingcode.Windows1252));
        Assert.Empty(inhoud.Verslag.NietInProfiel);
    }

    [Theory]
    [InlineData("ibm850")]
    [InlineData("iso-8859-15")]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public void Lees_ACharacterSetThatTheProfileNames_IsReadSo(string codering)
    {
        var tekst = $"Naam;Datum;Stand;Nummer\nJosé;1-3-2012;Eén;{Nummer(1)}\n";

        var inhoud = Lees(Encoding.GetEncoding(codering).GetBytes(tekst), codering: codering);
        var merk = Lees([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(tekst)], codering: codering);

        Assert.Equal([$"{Nummer(1)} 2012-03-01 1 Onbekend Overig 3"], map.Rijen(inhoud));
        Assert.Equal([$"{Nummer(1)} 2012-03-01 1 Onbekend Overig 3"], map.Rijen(merk));
        Assert.DoesNotContain(inhoud.Verslag.Bevindingen, telling => telling.Code == Bevindingcode.Windows1252);
        // As something else it is no table, or its words are not those of the profile.
        if (codering is not "utf-16") Assert.Equal(codering is "utf-8" or "windows-1252" or "iso-8859-15" ? 1 : 0, Lees(Encoding.GetEncoding(codering).GetBytes(tekst)).Verslag.Bruikbaar);
    }

    [Fact]
    public void Lees_Windows1252InTheHeader_IsReadAnew()
    {
        var kolommen = Kolommen.Replace("\"Nummer\"", "\"Cliëntnummer\"", StringComparison.Ordinal);

        var inhoud = Lees(Encoding.Latin1.GetBytes($"Datum;Stand;Cliëntnummer\n1-3-2012;Eén;{Nummer(1)}\n"), kolommen);

        Assert.Equal([$"{Nummer(1)} 2012-03-01 1 Onbekend Overig 3"], map.Rijen(inhoud));
    }

    [Fact]
    public void Lees_TitleLinesAboveTheHeader_KeepsTheNumbersOfTheFile()
    {
        var inhoud = Lees($"Export van 1 mei;;\r\n\r\n\"Titel\"\r\nNummer;Datum;Stand\r\n{Nummer(1)};1-3-2012;Drie\r\n;;\r\n123;1-3-2012;Drie\r\n", kopregel: 4);

        Assert.Equal((3L, 1L, 1L), (inhoud.Verslag.Gelezen, inhoud.Verslag.Afgekeurd, inhoud.Verslag.Leeg));
        Assert.Equal(7, Assert.Single(inhoud.Verslag.Bevindingen, telling => telling.Code == Bevindingcode.BsnLengte).EersteRegel);
    }

    [Fact]
    public void Lees_ALineBreakInAField_CountsAsOneRow()
    {
        var inhoud = Lees($"Nummer;Datum;Stand;Naam\n{Nummer(1)};1-3-2012;Drie;\"Jan\nPiet\"\n{Nummer(2)};32-3-2012;Drie;x\n");

        Assert.Equal((2L, 1L), (inhoud.Verslag.Gelezen, inhoud.Verslag.Afgekeurd));
        Assert.Equal(3, Assert.Single(inhoud.Verslag.Bevindingen, telling => telling.Code == Bevindingcode.DatumBestaatNiet).EersteRegel);
    }

    [Fact]
    public void Lees_ValuesThatAreNotInTheProfile_AreListedOnceAndTheirRowsRefused()
    {
        // A code of the exchange format is no value of this system: 3 is refused too.
        var inhoud = Lees($"Nummer;Datum;Stand;Groep\n{Nummer(1)};1-3-2012;Vier;Bijstand\n{Nummer(2)};1-3-2012;3;Bijstand\n{Nummer(3)};1-3-2012;Vier;Elders\n{Nummer(4)};1-3-2012;Drie;Bijstand\n");

        Assert.Equal((4L, 3L), (inhoud.Verslag.Gelezen, inhoud.Verslag.Afgekeurd));
        Assert.Equal([new("Stand", "Vier", 2), new("Stand", "3", 1), new Onbekendewaarde("Groep", "Elders", 1)], inhoud.Verslag.NietInProfiel);
        Assert.Equal((3L, 2L), Telling(inhoud, Bevindingcode.WaardeNietInProfiel));
    }

    [Fact]
    public void Lees_MoreThanFiftyUnknownValues_SumsTheRest()
    {
        var rijen = Enumerable.Range(0, 1100).Select(n => string.Create(CultureInfo.InvariantCulture, $"{Nummer(n)};1-3-2012;soort {n:0000};\n"));

        var waarden = Lees("Nummer;Datum;Stand;Groep\n" + string.Concat(rijen)).Verslag.NietInProfiel;

        Assert.Equal(51, waarden.Count);
        Assert.Equal([new Onbekendewaarde("Stand", "soort 0000", 1), new Onbekendewaarde("", "", 1050)], [waarden[0], waarden[50]]);
    }

    [Theory]
    [InlineData("doorlaten", "4", null)]
    [InlineData("6", "6", null)]
    [InlineData("afkeuren", null, "4")]
    public void Lees_WhatToDoWithUnknownValues_IsSaidByTheProfile(string onbekend, string? trede, string? genoemd)
    {
        var inhoud = Lees($"Nummer;Datum;Stand\n{Nummer(1)};1-3-2012;4\n", $$"""{ "kolom": "Nummer", "veld": "bsn" }, { "kolom": "Datum", "veld": "meetdatum" }, { "kolom": "Stand", "veld": "trede", "waarden": { "Drie": "3" }, "onbekend": "{{onbekend}}" }""");

        Assert.Equal(genoemd is null ? [] : [genoemd], inhoud.Verslag.NietInProfiel.Select(waarde => waarde.Waarde));
        Assert.Equal(trede is null ? [] : [trede], map.Rijen(inhoud).Select(rij => rij.Split(' ')[2]));
    }

    [Fact]
    public void Lees_ARowWithAnotherNumberOfFields_IsRefused()
    {
        var inhoud = Lees($"Nummer;Datum;Stand;;\n{Nummer(1)};1-3-2012\n{Nummer(2)};1-3-2012;Drie;x\n{Nummer(3)};1-3-2012;Drie;;;\n{Nummer(4)};1-3-2012;Drie;Vier\n");

        Assert.Equal((4L, 3L), (inhoud.Verslag.Gelezen, inhoud.Verslag.Afgekeurd));
        Assert.Equal((1L, 2L), Telling(inhoud, Bevindingcode.TeWeinigVelden));
        Assert.Equal((2L, 3L), Telling(inhoud, Bevindingcode.TeVeelVelden));
    }

    [Fact]
    public void Lees_TwoColumnsThatContradictEachOther_RefusesTheRow()
    {
        var kolommen = Kolommen + """, { "kolom": "Werk", "waarden": { "ja": { "vraag1": "ja", "vraag2": "ja" }, "nee": { "vraag1": "nee" } } }""";

        var inhoud = Lees($"Nummer;Datum;Stand;Werk\n{Nummer(1)};1-3-2012;Dienst;ja\n{Nummer(2)};1-3-2012;Dienst;nee\n", kolommen);

        Assert.Equal([$"{Nummer(1)} 2012-03-01 5 Onbekend Overig 3"], map.Rijen(inhoud));
        Assert.Equal((1L, 3L), Telling(inhoud, Bevindingcode.AntwoordOnbekend));
    }

    [Theory]
    [InlineData("Nummer;Stand\n", Bevindingcode.ProfielPastNiet, "Datum")]
    [InlineData("Stand\n", Bevindingcode.ProfielPastNiet, "Nummer, Datum")]
    [InlineData("Nummer;Datum;Stand;datum \n", Bevindingcode.KolomDubbel, "Datum")]
    [InlineData("Nummer;Datum;Stand\n1;2;\"3\n", Bevindingcode.AanhalingstekenOpen, "")]
    [InlineData("", Bevindingcode.BestandLeeg, "")]
    [InlineData("\n\n", Bevindingcode.ProfielPastNiet, "regel 1 met de kop is er niet")]
    [InlineData("PK\u0003\u0004", Bevindingcode.XlsxBeschadigd, "")]
    [InlineData("Nummer\0", Bevindingcode.GeenTekst, "")]
    public void Lees_AFileThatDoesNotFit_IsRefused(string tekst, Bevindingcode code, string detail)
    {
        var weigering = Lees(tekst).Verslag.Weigering;

        Assert.NotNull(weigering);
        Assert.Equal((code, detail), (weigering.Code, weigering.Detail));
    }

    [Fact]
    public void Lees_AnOpenQuote_SaysWhereItBegins()
    {
        var rijen = string.Concat(Enumerable.Range(0, 40_000).Select(n => $"{Nummer(n % 5000)};1-3-2012;Drie;\n"));

        var weigering = Lees($"titel\nNummer;Datum;Stand;Groep\n{rijen}1;2;\"3;4\n{rijen}", kopregel: 2).Verslag.Weigering;

        Assert.Equal((Bevindingcode.AanhalingstekenOpen, 40_003L), (weigering!.Code, weigering.Regel));
    }

    [Fact]
    public void Lees_AProfileThatIsWrong_IsRefusedWithThePlace()
    {
        var weigering = Lees($"Nummer;Datum\n{Nummer(1)};1-3-2012\n", "{ \"kolom\": \"Nummer\", \"veld\": \"bns\" }").Verslag.Weigering!;

        Assert.Equal(Bevindingcode.ProfielOnjuist, weigering.Code);
        Assert.EndsWith("kolom Nummer: het veld bns staat niet in de tabel metingen", weigering.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Lees_CorrectedRejections_AreDeliveredWithoutAndWithTheProfile()
    {
        using var afkeur = new AfkeurFile(Path.Combine(map.Pad, "afgekeurd"), Proefmap.Wmo);
        Lees(Encoding.UTF8.GetBytes($"titel\nNummer;Datum;Stand;Groep\n{Nummer(1)};1-3-2012;Vier;Cursus\n{Nummer(2)};99-3-2012;Drie;\n"), kopregel: 2, afkeur: afkeur, levering: "volledig");
        afkeur.Bevestig();
        var tekst = File.ReadAllText(Assert.Single(afkeur.Paden));
        Assert.StartsWith("afkeur_regel;afkeur_kolom;afkeur_waarde;afkeur_reden;bsn;meetdatum;aanleiding;trede;vraag1;vraag2;subgroepen;uitstroomreden\r\n3;rij;Stand: Vier;R195: ", tekst, StringComparison.Ordinal);
        Assert.Contains($"{Nummer(1)};2012-03-01;;Vier;;;4,3;\r\n", tekst, StringComparison.Ordinal);
        var verbeterd = Encoding.UTF8.GetBytes(tekst.Replace(";Vier;;", ";4;;", StringComparison.Ordinal).Replace(";99-3-2012;", ";9-3-2012;", StringComparison.Ordinal));

        var zonder = map.Lees(verbeterd);
        var met = Lees(verbeterd, levering: "volledig");

        Assert.Equal([$"{Nummer(1)} 2012-03-01 4 Onbekend Overig 3,4", $"{Nummer(2)} 2012-03-09 3 Onbekend Overig 3"], map.Rijen(zonder));
        Assert.Equal(map.Rijen(zonder), map.Rijen(met));
        Assert.Null(met.Volledig);
        Assert.Equal("metingen", met.Verslag.Profiel);
    }

    [Fact]
    public void Lees_ManyBlocks_GivesWhatOneRowGives()
    {
        // Some twenty blocks, with values that are translated, unknown values on known lines, and everything twice the same.
        var rijen = Enumerable.Range(0, 120_000).Select(n => string.Create(CultureInfo.InvariantCulture, $"{Nummer(n % 9000)};{1 + (n % 28)} {(n % 2 == 0 ? "maart" : "dec")} {2000 + (n / 9000)};{(n % 1000 == 999 ? "Raar" : n % 3 == 0 ? "Drie" : "Eén")};Bijstand;een toelichting die er verder niet toe doet\n"));
        var tekst = "Nummer;Datum;Stand;Groep;Toelichting\n" + string.Concat(rijen);
        var (eerste, tweede) = (Lees(tekst, datum: "\"d mmm jjjj\""), Lees(tekst, datum: "\"d mmm jjjj\""));

        Assert.Equal((120_000L, 120L), (eerste.Verslag.Gelezen, eerste.Verslag.Afgekeurd));
        Assert.Equal((120L, 1001L), Telling(eerste, Bevindingcode.WaardeNietInProfiel));
        Assert.Equal([new Onbekendewaarde("Stand", "Raar", 120)], eerste.Verslag.NietInProfiel);
        Assert.Equal(eerste.Verslag.Bevindingen, tweede.Verslag.Bevindingen);
        Assert.Equal(map.Rijen(eerste), map.Rijen(tweede));
        Assert.Equal(119_880, map.Rijen(eerste).Count);
    }

    private static (long Aantal, long EersteRegel) Telling(Leveringsinhoud inhoud, Bevindingcode code)
    {
        var telling = inhoud.Verslag.Bevindingen.Single(telling => telling.Code == code);
        return (telling.Aantal, telling.EersteRegel);
    }

    private Leveringsinhoud Lees(string tekst, string kolommen = Kolommen, string datum = "\"d-m-jjjj\"", int kopregel = 1) => Lees(Encoding.UTF8.GetBytes(tekst), kolommen, datum, kopregel);

    private Leveringsinhoud Lees(byte[] tekst, string kolommen = Kolommen, string datum = "\"d-m-jjjj\"", int kopregel = 1, AfkeurFile? afkeur = null, string levering = "aanvulling", string codering = "")
    {
        var pad = Path.Combine(map.Pad, "proef.json");
        File.WriteAllText(pad, $$"""{ "naam": "proef", "titel": "Proef", "tabel": "metingen", "levering": "{{levering}}", "codering": "{{codering}}", "kopregel": {{kopregel.ToString(CultureInfo.InvariantCulture)}}, "datum": [{{datum}}], "kolommen": [{{kolommen}}], "vast": { "subgroepen": "3" } }""");
        return map.Lees(tekst, afkeur, pad);
    }
}
