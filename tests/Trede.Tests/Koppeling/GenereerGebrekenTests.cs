using System.Globalization;
using System.Text.RegularExpressions;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>Every flaw that <c>trede genereer</c> says it planted is found by <c>trede koppel</c>, on its line, and nothing else is.</summary>
public sealed partial class GenereerGebrekenTests
{
    // Ended benefits are in the delivery anyway.
    private const string VanzelfAanwezig = "L252";

    private static readonly Dictionary<string, string> Bronnen = new(StringComparer.Ordinal)
    {
        ["re-integratie.csv"] = "re-integratie",
        ["inburgering.csv"] = "inburgering",
        ["educatie.xlsx"] = "educatie",
        ["srg-2015.txt"] = "srg",
        ["bus-2015-06.xml"] = "bus",
    };

    // These need the clients or the trajecten beside the measurements.
    private static readonly string[] AndereTabel = ["K404", "K405", "K406", "K407"];

    [Theory]
    [InlineData(600, 2013)]
    [InlineData(900, 4)]
    public void Flaws_EveryOne_IsFoundOnItsLine(int personen, int zaad)
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        Assert.Equal(0, balie.Run("genereer", "--personen", $"{personen}", "--zaad", $"{zaad}", "--uit", map["g"]));
        var gebreken = Gebreken(map);

        Assert.Equal(1, balie.Run(["koppel", .. Bronnen.SelectMany(bron => new[] { "--bron", $"{bron.Value}={Path.Combine(map["g"], bron.Key)}" }), "--afgekeurd", map["af"], "--uit", map["uit.trede"]]));

        Assert.Equal("", string.Join("\n", Gevonden(balie.Uit).Where(soort => soort.Code is not ("L213" or VanzelfAanwezig)).Except(Verwacht(gebreken))));
        Assert.Equal("", string.Join("\n", Verwacht(gebreken).Except(Gevonden(balie.Uit))));
        foreach (var gebrek in gebreken.Where(gebrek => gebrek.Code.StartsWith('R') && Bronnen.ContainsKey(gebrek.Bestand)))
            Assert.Contains(File.ReadLines(map[$"af/{Bronnen[gebrek.Bestand]}-afgekeurd.csv"]), regel => regel.StartsWith($"{gebrek.Regel};", StringComparison.Ordinal) && regel.Contains(gebrek.Code + ":", StringComparison.Ordinal));
        var conflicten = File.ReadAllText(map["af/conflicten.csv"]);
        foreach (var gebrek in gebreken.Where(gebrek => gebrek.Code.StartsWith('K') && !AndereTabel.Contains(gebrek.Code)))
            Assert.Contains($"{gebrek.Code};{Regel(map, gebrek)[..9]};", conflicten, StringComparison.Ordinal);
    }

    [Fact]
    public void Flaws_Kinds_AreAllThere()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        balie.Run("genereer", "--personen", "600", "--zaad", "2013", "--uit", map["g"]);

        var codes = Gebreken(map).Select(gebrek => gebrek.Code).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal("|K401|K402|K403|K404|K405|K406|K407|L201|L203|L205|L211|L212|L225|L231|L251|L252|L253|R105|R113|R115|R121|R132|R141|R145|R151|R152|R181|R183|R186|R187", string.Join('|', codes));
    }

    [Fact]
    public void Flaws_ThatNeedAnotherTable_StandWhereTheListSays()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        balie.Run("genereer", "--personen", "600", "--zaad", "2013", "--uit", map["g"]);
        var gebreken = Gebreken(map).Where(gebrek => gebrek.Code.Length > 0).ToLookup(gebrek => gebrek.Code, StringComparer.Ordinal);
        var klanten = File.ReadLines(map["g/klanten.csv"]).Skip(1).Select(regel => regel.Split(';')).ToDictionary(velden => velden[0], velden => velden[1], StringComparer.Ordinal);

        var srg = Regel(map, Assert.Single(gebreken["K404"]));
        Assert.NotEqual(klanten[srg[31..40]].Replace("-", ""), srg[40..48]);
        Assert.DoesNotContain(Regel(map, Assert.Single(gebreken["K405"]))[..9], klanten.Keys);
        var gedeeld = Regel(map, Assert.Single(gebreken["K406"])).Split(';');
        Assert.Equal(2, File.ReadLines(map["g/trajecten.csv"]).Select(regel => regel.Split(';')).Where(velden => velden[1] == gedeeld[1]).Select(velden => velden[0]).Distinct().Count());
        var teOud = Regel(map, Assert.Single(gebreken["K407"])).Split(';');
        Assert.Contains("6", teOud[5].Split(','));
        Assert.Equal(34, (DateOnly.Parse(teOud[1], CultureInfo.InvariantCulture).DayNumber - DateOnly.Parse(klanten[teOud[0]], CultureInfo.InvariantCulture).DayNumber) * 100 / 36525);
        Assert.Equal("", Regel(map, Assert.Single(gebreken["R181"])).Split(';')[1]);
        Assert.Equal("", Regel(map, Assert.Single(gebreken["L231"])).Split(';')[8]);
        Assert.Equal("pm", Regel(map, Assert.Single(gebreken["R187"])).Split(';')[8]);
        Assert.Equal("sport", Regel(map, Assert.Single(gebreken["R183"])).Split(';')[3]);
        var omgekeerd = Regel(map, Assert.Single(gebreken["R186"])).Split(';');
        Assert.True(string.CompareOrdinal(omgekeerd[6], omgekeerd[5]) < 0);
    }

    private static List<Gebrek> Gebreken(Testmap map) =>
    [
        .. File.ReadLines(map["g/gebreken.csv"]).Skip(1).Select(regel => regel.Split(';', 4))
            .Select(velden => new Gebrek(velden[0], int.Parse(velden[1], CultureInfo.InvariantCulture), velden[2])),
    ];

    private static string Regel(Testmap map, Gebrek gebrek) => File.ReadLines(map["g/" + gebrek.Bestand]).ElementAt(gebrek.Regel - 1);

    // Per file and kind how many and the first line; of replaced rows only how many is told.
    private static List<Soort> Verwacht(List<Gebrek> gebreken) =>
    [
        .. gebreken.Where(gebrek => gebrek.Code.Length > 0 && gebrek.Code[0] != 'K' && gebrek.Code != VanzelfAanwezig && Bronnen.ContainsKey(gebrek.Bestand))
            .GroupBy(gebrek => (gebrek.Bestand, gebrek.Code))
            .Select(groep => new Soort(groep.Key.Bestand, groep.Key.Code, groep.Count(), groep.Key.Code == "L225" ? 0 : groep.Min(gebrek => gebrek.Regel))),
    ];

    private static List<Soort> Gevonden(string verslag)
    {
        var gevonden = new List<Soort>();
        var bestand = "";
        foreach (var regel in verslag.Split('\n'))
        {
            if (Kopregel().Match(regel) is { Success: true } kop) bestand = kop.Groups["bestand"].Value;
            if (!Bevinding().IsMatch(regel)) continue;
            var aantal = Aantal().Match(regel) is { Success: true } meer ? int.Parse(meer.Groups["aantal"].Value, CultureInfo.InvariantCulture) : 1;
            var eerste = Plaats().Match(regel) is { Success: true } plaats ? int.Parse(plaats.Groups["regel"].Value, CultureInfo.InvariantCulture) : 0;
            gevonden.Add(new Soort(bestand, regel[2..6], aantal, eerste));
        }

        return gevonden;
    }

    [GeneratedRegex(@"^[a-z-]+: (?<bestand>\S+) \(.* gelezen, ")]
    private static partial Regex Kopregel();

    [GeneratedRegex("^  [RL][0-9]{3} ")]
    private static partial Regex Bevinding();

    [GeneratedRegex("(?<aantal>[0-9]+) (?:rijen, de eerste|rijen zijn vervangen|rij is vervangen)")]
    private static partial Regex Aantal();

    [GeneratedRegex("(?:Regel|de eerste op regel) (?<regel>[0-9]+)\\.")]
    private static partial Regex Plaats();

    private sealed record Gebrek(string Bestand, int Regel, string Code);

    private sealed record Soort(string Bestand, string Code, int Aantal, int Eerste);
}
