namespace Trede.Tests.Kern;

/// <summary>A wrong call says in Dutch what is wrong and what to do, with exit code 2, and makes nothing.</summary>
public sealed class AanroepTests
{
    // A, B: good sources; F: a file that is there; K: a compact file; M: a folder; X: what is not there.
    [Theory]
    [InlineData("stand --bron a=A --pieldatum 2012-12-31", "Dit woord is hier niet bekend: --pieldatum. Bedoelt u --peildatum?")]
    [InlineData("stand --bron a=A --kleur", "Dit woord is hier niet bekend: --kleur.")]
    [InlineData("kopel --bron a=A", "Dit woord is hier niet bekend: kopel. Bedoelt u koppel?")]
    [InlineData("stnad", "Dit woord is hier niet bekend: stnad. Bedoelt u stand?")]
    [InlineData("stand --bron a=A --peildatum", "Bij --peildatum ontbreekt de waarde, bijvoorbeeld: --peildatum DATUM")]
    [InlineData("koppel --bron", "Bij --bron ontbreekt de waarde, bijvoorbeeld: --bron NAAM=PAD[#BLAD][,PROFIEL]")]
    [InlineData("stand --bron a=A --peildatum 2012-01-01 --peildatum 2012-02-01", "--peildatum staat er twee keer.")]
    [InlineData("koppel --bron a=A --uit X --uit X", "--uit staat er twee keer.")]
    [InlineData("jaar", "Er ontbreekt iets: JAAR. Het jaar, bijvoorbeeld 2013.")]
    [InlineData("jaar K", "Dit is geen jaar: K. Schrijf bijvoorbeeld: trede jaar 2013")]
    [InlineData("jaar 13 --bron a=A", "Dit is geen jaar: 13. Schrijf bijvoorbeeld: trede jaar 2013")]
    [InlineData("jaar 2013 --bron a=A --sluitdag 31-12-2013", "Schrijf bij --sluitdag alleen dag en maand, bijvoorbeeld 30-06. Er staat: 31-12-2013")]
    [InlineData("jaar 2013 --bron a=A --sluitdag 29-02", "De dag bij --sluitdag bestaat niet: 29-02-2013.")]
    [InlineData("stand --bron a=A --peildatum 31-2-2012", "De dag bij --peildatum bestaat niet: 31-2-2012.")]
    [InlineData("stand --bron a=A --peildatum 1949-12-31", "De dag bij --peildatum ligt vóór 1950: 1949-12-31.")]
    [InlineData("stand --bron a=A --peildatum gisteren", "De datum bij --peildatum is niet te lezen: gisteren. Schrijf een datum als 2012-03-31 of 31-3-2012.")]
    [InlineData("stand --bron a=A --bekend-op 2012-13-01", "De dag bij --bekend-op bestaat niet: 2012-13-01.")]
    [InlineData("stand --bron a=A --geleverd-op 2030-01-01", "De dag bij --geleverd-op ligt na vandaag.")]
    [InlineData("stand --bron a=A,excel", "Het profiel excel is niet bekend. U kunt kiezen uit: metingen, trajecten, klanten, srg-2013h, srg-2015, bus-2015, of een json-bestand met een koppelprofiel of een indeling.")]
    [InlineData("stand --bron a=A --prioriteit a,zorg", "In --prioriteit staat zorg, maar die bron is niet opgegeven met --bron.")]
    [InlineData("stand --bron a=A --prioriteit a/b", "De naam van een bron bestaat uit letters, cijfers en streepjes. Er staat: a/b")]
    [InlineData("stand --bron a=M", "Dit is een map en geen bestand: M")]
    [InlineData("stand M", "Dit is een map en geen bestand: M")]
    [InlineData("stand --bron a=X", "Dit bestand is er niet: X. Controleer de naam en de map.")]
    [InlineData("stand X", "Dit bestand is er niet: X. Controleer de naam en de map.")]
    [InlineData("stand --bron A", "Bij --bron hoort NAAM=PAD, bijvoorbeeld re-integratie=export.csv. Er staat: A")]
    [InlineData("stand --bron a=", "Achter de naam van de bron staat geen bestand. Schrijf bijvoorbeeld: --bron re-integratie=export.csv")]
    [InlineData("stand --bron a=A --afgekeurd F", "Bij --afgekeurd hoort een map; dit is een bestand: F")]
    [InlineData("koppel --bron a=A --uit Y --afgekeurd F", "Bij --afgekeurd hoort een map; dit is een bestand: F")]
    [InlineData("koppel --bron a=A --uit A", "A is een van de bronnen. Kies bij --uit een andere naam.")]
    [InlineData("koppel --bron a=A --uit F", "F bestaat al en is geen gekoppeld bestand van Trede. Kies bij --uit een andere naam.")]
    [InlineData("koppel --bron a=A --uit M", "Dit is een map en geen bestand: M")]
    [InlineData("koppel --bron a=A --uit M/nieuw/uit.trede", "Deze map is er niet: M/nieuw")]
    [InlineData("koppel --bron a=A", "Zeg met --uit waar het gekoppelde bestand moet komen, of kies --proef.")]
    [InlineData("koppel --uit X", "Geef minstens één bron op, bijvoorbeeld: --bron re-integratie=export.csv")]
    [InlineData("stand", "Geef een gekoppeld bestand op, of bronnen met --bron NAAM=PAD.")]
    [InlineData("stand K --bron a=A", "Geef een gekoppeld bestand of bronnen met --bron, niet allebei.")]
    [InlineData("stand K --prioriteit a", "--prioriteit hoort bij --bron en kan niet bij een gekoppeld bestand.")]
    [InlineData("stand K --geleverd-op 2012-01-01", "--geleverd-op hoort bij --bron en kan niet bij een gekoppeld bestand.")]
    [InlineData("stand K --afgekeurd M", "--afgekeurd hoort bij --bron en kan niet bij een gekoppeld bestand.")]
    [InlineData("stand K --gemeente 0363", "In dit bestand staan geen gemeentecodes; gemeente 0363 komt niet voor. Koppel opnieuw met --gemeente 0363.")]
    [InlineData("stand --bron g=G --gemeente 0014", "Gemeente 0014 komt niet voor in deze bestanden.")]
    [InlineData("stand --bron a=A --gemeente Utrecht", "De gemeentecode Utrecht is niet goed. Een CBS-code heeft vier cijfers, bijvoorbeeld 0363.")]
    [InlineData("stand --bron h=H", "In de bestanden staan meer gemeenten, en ook rijen zonder gemeentecode. Zeg met --gemeente CODE bij welke gemeente die rijen horen.")]
    [InlineData("koppel --bron h=H --uit Y --afgekeurd Z", "In de bestanden staan meer gemeenten, en ook rijen zonder gemeentecode. Zeg met --gemeente CODE bij welke gemeente die rijen horen.")]
    [InlineData("stand --bron a=A --subgroep 32", "Bij --subgroep staan nummers van 1 tot en met 31, zoals 1,4 of 1+4. Er staat: 32")]
    [InlineData("stand --bron a=A --formaat pdf", "Bij --formaat kunt u kiezen uit tekst, csv, json, xlsx, svg, html. Er staat: pdf")]
    public void Run_WrongCall_SaysWhatIsWrong(string woorden, string verwacht)
    {
        using var map = Vul(out var vooraf);
        using var balie = new Testbalie(Proefbestand.Vandaag);

        var code = balie.Run([.. woorden.Split(' ').Select(woord => Pad(map, woord))]);

        Assert.True(code == 2, $"{code}: {balie.Fout}");
        Assert.Contains(Pad(map, verwacht), balie.Fout.Split('\n').Select(regel => regel.TrimEnd('\r')));
        Assert.Empty(balie.Uit);
        Assert.Equal(vooraf, Inhoud(map));
        Assert.DoesNotContain("   at ", balie.Fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2012-12-31", "2011-12-31")]
    [InlineData("2012-12-31", "2012-12-31")]
    public void Stromen_FirstDayNotBeforeTheLast_IsAWrongCall(string van, string tot)
    {
        using var map = Vul(out _);
        using var balie = new Testbalie(Proefbestand.Vandaag);

        Assert.Equal(2, balie.Run("stromen", "--bron", "a=" + map["A"], "--van", van, "--tot", tot));
        Assert.Contains("--van", balie.Fout, StringComparison.Ordinal);
        Assert.Contains("--tot", balie.Fout, StringComparison.Ordinal);
        Assert.Empty(balie.Uit);
    }

    [Theory]
    [InlineData("--van")]
    [InlineData("--tot")]
    public void Stromen_OneDayOnly_IsAWrongCall(string optie)
    {
        using var map = Vul(out _);
        using var balie = new Testbalie(Proefbestand.Vandaag);

        Assert.Equal(2, balie.Run("stromen", "--bron", "a=" + map["A"], optie, "2012-12-31"));
        Assert.Contains(optie == "--van" ? "--tot" : "--van", balie.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Koppel_MoreThan32Sources_IsAWrongCall()
    {
        using var map = Vul(out _);
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var bronnen = Enumerable.Range(1, 33).SelectMany(nummer => new[] { "--bron", $"bron{nummer}={map["A"]}" }).ToList();

        Assert.Equal(2, balie.Run([.. (string[])["koppel", "--proef"], .. bronnen]));
        Assert.Contains("Er zijn meer dan 32 bronnen opgegeven.", balie.Fout, StringComparison.Ordinal);
        Assert.Equal(0, balie.Run([.. (string[])["koppel", "--proef"], .. bronnen.Take(64)]));
    }

    [Fact]
    public void Koppel_OverACompactFile_Replaces()
    {
        using var map = Vul(out _);
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var eerder = File.ReadAllBytes(map["K"]);

        Assert.Equal(1, balie.Run("koppel", "--bron", "b=" + map["B"], "--uit", map["K"]));
        Assert.NotEqual(eerder, File.ReadAllBytes(map["K"]));
    }

    [Fact]
    public void Koppel_OverALinkToASource_IsNeverWritten()
    {
        using var map = Vul(out _);
        using var balie = new Testbalie(Proefbestand.Vandaag);
        File.CreateSymbolicLink(map["L"], map["A"]);
        var eerder = File.ReadAllText(map["A"]);

        Assert.Equal(2, balie.Run("koppel", "--bron", "a=" + map["A"], "--uit", map["L"]));
        Assert.Equal(eerder, File.ReadAllText(map["A"]));
        Assert.NotNull(new FileInfo(map["L"]).LinkTarget);
    }

    [Fact]
    public void Koppel_SourceThatIsNowhereByAnotherRoad_IsNeverWritten()
    {
        using var map = Vul(out _);
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var eerder = File.ReadAllText(map["A"]);

        Assert.Equal(2, balie.Run("koppel", "--bron", "a=" + map["A"], "--uit", Path.Combine(map["M"], "..", "A")));
        Assert.Equal(eerder, File.ReadAllText(map["A"]));
    }

    [Fact]
    public void Help_EveryCommand_IsDutch()
    {
        using var balie = new Testbalie(Proefbestand.Vandaag);
        foreach (var opdracht in new[] { "koppel", "stand", "stromen", "jaar", "toon", "sjabloon", "voorbeeld", "genereer" })
        {
            Assert.Equal(0, balie.Run(opdracht, "--help"));
            Assert.Contains("Gebruik:\n  trede " + opdracht, balie.Uit.ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Assert.DoesNotContain("Usage", balie.Uit, StringComparison.Ordinal);
            Assert.Empty(balie.Fout);
        }
    }

    private static Testmap Vul(out List<string> inhoud)
    {
        var map = new Testmap();
        map.Schrijf("A", Proefbestand.Metingen("1;2012-03-01;jaarmeting;3;+;1;"));
        map.Schrijf("B", Proefbestand.Metingen("2;2012-03-01;jaarmeting;4;+;1;", "2;2012-03-02;jaarmeting;7;+;1;"));
        map.Schrijf("F", "Dit is van iemand anders.\n");
        map.Schrijf("G", $"bsn;meetdatum;aanleiding;trede;groeipotentieel;gemeente\n{Proefbestand.Bsn(1)};2012-03-01;jaarmeting;3;+;0363\n");
        map.Schrijf("H", $"bsn;meetdatum;aanleiding;trede;groeipotentieel;gemeente\n{Proefbestand.Bsn(1)};2012-03-01;jaarmeting;3;+;0363\n{Proefbestand.Bsn(2)};2012-03-01;jaarmeting;3;+;0014\n{Proefbestand.Bsn(3)};2012-03-01;jaarmeting;3;+;\n{Proefbestand.Bsn(3)};2012-03-01;jaarmeting;7;+;\n");
        Directory.CreateDirectory(map["M"]);
        using var balie = new Testbalie(Proefbestand.Vandaag);
        Assert.Equal(0, balie.Run("koppel", "--bron", "a=" + map["A"], "--uit", map["K"]));
        inhoud = Inhoud(map);
        return map;
    }

    private static List<string> Inhoud(Testmap map) => [.. map.Bestanden.Select(naam => $"{naam} {Convert.ToHexString(File.ReadAllBytes(map[naam]))}"), .. Directory.EnumerateDirectories(map.Pad).Order(StringComparer.Ordinal)];

    // A letter of its own is a path in the folder of the test.
    private static string Pad(Testmap map, string woord) =>
        System.Text.RegularExpressions.Regex.Replace(woord, "(?<![A-Za-z0-9=])(?:(?<naam>[a-z]=))?(?<pad>[ABFGHKMXYZ])(?![A-Za-z0-9=])", gevonden => gevonden.Groups["naam"].Value + map[gevonden.Groups["pad"].Value], System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
}
