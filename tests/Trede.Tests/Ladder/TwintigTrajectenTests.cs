using System.Text;
using Trede.Tests.Hertelling;
using Trede.Tests.Kern;

namespace Trede.Tests.Ladder;

/// <summary>Twenty trajecten that were worked out by hand: the effects that come out are those.</summary>
public sealed class TwintigTrajectenTests
{
    private static readonly DateOnly Vandaag = new(2026, 1, 1);
    private static readonly DateOnly Van = new(2013, 1, 1);
    private static readonly DateOnly Tot = new(2013, 12, 31);

    private static readonly (string Bron, string Bestand)[] Bestanden =
    [
        ("werkplein", "metingen.csv"), ("inburgering", "metingen-inburgering.csv"), ("educatie", "metingen-educatie.csv"),
        ("werkplein", "trajecten.csv"), ("werkplein", "klanten.csv"),
    ];

    [Theory]
    [InlineData("effect-2013.csv")]
    [InlineData("effect-2013-tot-27.csv", "--leeftijd", "-26")]
    public void Effect_TwintigTrajecten_IsThatWorkedOutByHand(string verwacht, params string[] filter)
    {
        using var balie = new Testbalie(Vandaag);

        var code = balie.Run(["effect", "--van", "2013-01-01", "--tot", "2013-12-31", .. Bronnen(), .. filter, "--formaat", "csv"]);

        Assert.True(code == 0, $"{code}: {balie.Fout}");
        Assert.Equal(Verwacht(verwacht), balie.Uit);
    }

    [Fact]
    public void Effect_OnTheCompactFile_IsTheSame()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Vandaag);
        Assert.True(balie.Run(["koppel", .. Bronnen(), "--uit", map["twintig.trede"]]) == 0, balie.Fout);

        var code = balie.Run("effect", map["twintig.trede"], "--van", "2013-01-01", "--tot", "2013-12-31", "--formaat", "csv");

        Assert.True(code == 0, $"{code}: {balie.Fout}");
        Assert.Equal(Verwacht("effect-2013.csv"), balie.Uit);
    }

    [Fact]
    public void Recount_TwintigTrajecten_IsThatWorkedOutByHand()
    {
        var uit = Hertel();

        Assert.Equal(Verwacht("effect-2013.csv"), uit.Effect(Van, Tot, new Vraag()));
        Assert.Equal(Verwacht("effect-2013-tot-27.csv"), uit.Effect(Van, Tot, new Vraag(Filter: new Filter(Leeftijd: "-26"))));
        Assert.Empty(uit.Afkeuringen);
        Assert.EndsWith("vervangen 1, afgekeurd 0, leeg 0", uit.Telregel, StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_TheTwentyOneByOne_AreThoseOfTheRecount()
    {
        var beschreven = File.ReadAllLines(Pad("README.md")).Where(regel => regel is ['|', ' ', 'T', >= '0' and <= '9', ..]).Select(Beschreven);

        var gevonden = Hertel().Gevolgen(Van, Tot, new Vraag()).OrderBy(gevolg => gevolg.Traject.Nummer, StringComparer.Ordinal).Select(Beschreven).ToList();

        Assert.Equal(20, gevonden.Count);
        Assert.Equal(gevonden, beschreven);
    }

    private static string Beschreven(string regel)
    {
        var cellen = regel.Split('|', StringSplitOptions.TrimEntries);
        return string.Join('|', cellen[1], cellen[2], cellen[3], cellen[4], cellen[6], cellen[8], cellen[9]);
    }

    private static string Beschreven(Gevolg gevolg)
    {
        var traject = gevolg.Traject;
        return string.Join(
            '|',
            traject.Nummer,
            traject.Instrument,
            traject.Aanbieder.Length == 0 ? "municipality" : traject.Aanbieder,
            Trede(gevolg.Begin),
            Trede(gevolg.Eind),
            gevolg.Verschil == 0 ? gevolg.Naam : FormattableString.Invariant($"{gevolg.Naam} {Math.Abs(gevolg.Verschil)}"),
            traject.Centen is { } centen ? FormattableString.Invariant($"{centen / 100m:0.00}") : "unknown");
    }

    private static string Trede(Niveau niveau) => niveau.Trede is { } trede ? FormattableString.Invariant($"{trede}") : "-";

    private static Uitkomst Hertel() => Hertelling.Hertelling.Lees(
        [.. Bestanden.Select(een => (een.Bron, File.ReadAllText(Pad(een.Bestand), Encoding.UTF8)))], new Instelling(Vandaag, Vandaag, []));

    private static string[] Bronnen() => [.. Bestanden.SelectMany(een => new[] { "--bron", $"{een.Bron}={Pad(een.Bestand)}" })];

    private static string Verwacht(string bestand) => File.ReadAllText(Pad(Path.Combine("uitkomst", bestand)));

    private static string Pad(string bestand) => Path.Combine(Proefbestand.Wortel(), "samples", "twintig-trajecten", bestand);
}
