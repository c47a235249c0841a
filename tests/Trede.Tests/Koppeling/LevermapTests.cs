using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Participatie.App.Koppeling;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>The folder that is watched.</summary>
public sealed class LevermapTests : IDisposable
{
    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("trede-levermap-");
    private readonly Proefklok klok = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task File_ThatStoppedGrowing_IsTakenInCheckedAndMoved(Databank databank)
    {
        await using var proef = await Kanaalproef.StartAsync(databank);
        var levermap = Maak(proef);
        var pad = Leg("9901/wmo/metingen.csv", Kanaalproef.Metingen(0, 3));

        await Kijk(levermap);
        await Kijk(levermap, 4);
        Assert.True(File.Exists(pad));
        await Kijk(levermap, 2);

        var levering = Assert.Single(await Uit(proef));
        Assert.Equal(("metingen.csv", Leverkanaal.Map, await proef.Bron("wmo")), (levering.Bestandsnaam, levering.Kanaal, levering.Bron));
        Assert.False(File.Exists(pad));
        Assert.Equal(Kanaalproef.Metingen(0, 3), await File.ReadAllTextAsync(Op("9901/wmo/verwerkt/metingen.csv"), Stop));
        await Gecontroleerd(proef);
    }

    [Fact]
    public async Task File_ThatStillGrows_WaitsUntilItDoesNot()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var levermap = Maak(proef);
        var pad = Leg("9901/wmo/groeit.csv", "bsn;meetdatum");

        await Kijk(levermap);
        await Kijk(levermap, 4);
        await File.AppendAllTextAsync(pad, ";trede\n", Stop);
        await Kijk(levermap, 4);
        await Kijk(levermap, 4);
        Assert.Empty(await Uit(proef));
        await Kijk(levermap, 2);

        Assert.Single(await Uit(proef));
    }

    [Fact]
    public async Task File_ThatChangesWhileItIsRead_IsNotTakenInYet()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var pad = Leg("9901/wmo/laat.csv", Kanaalproef.Metingen(0, 2));
        await using var bron = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var nogZo = new FileInfo(pad);
        var grootte = nogZo.Length;
        await using var stroom = new Eindstroom(bron, _ =>
        {
            File.AppendAllText(pad, "x");
            nogZo.Refresh();
            return nogZo.Length == grootte ? Task.CompletedTask : throw new IOException("changed");
        });

        await Assert.ThrowsAsync<IOException>(async () => await proef.Dienst<LeveringOntvangen>().RunAsync(new Ontvangstopdracht(Kanaalproef.Lindervoort, await proef.Bron("wmo"), "laat.csv", Leverkanaal.Map, Demoproef.Vandaag), stroom, Dader.Programma("proef"), Stop));

        Assert.Empty(await Uit(proef));
    }

    [Fact]
    public async Task File_ThatSomebodyHolds_WaitsAndHoldsUpNoOther()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var levermap = Maak(proef);
        var vast = Leg("9901/wmo/a.csv", Kanaalproef.Metingen(0, 1));
        Leg("9901/wmo/b.csv", Kanaalproef.Metingen(1, 1));
        await using (new FileStream(vast, FileMode.Open, FileAccess.Read, FileShare.None))
        {
            await Kijk(levermap);
            await Kijk(levermap, 6);
            Assert.Equal(["b.csv"], (await Uit(proef)).Select(levering => levering.Bestandsnaam));
        }

        await Kijk(levermap, 2);

        Assert.Equal(["b.csv", "a.csv"], (await Uit(proef)).Select(levering => levering.Bestandsnaam));
    }

    [Theory]
    [InlineData("9999/wmo/x.csv", "Er is geen gemeente met de code 9999.")]
    [InlineData("klein/wmo/x.csv", "Er is geen gemeente met de code klein.")]
    [InlineData("9901/onbekend/x.csv", "Er is geen bron met de naam onbekend die nog levert.")]
    [InlineData("9901/trede/x.csv", "Er is geen bron met de naam trede die nog levert.")]
    [InlineData("9901/x.csv", "Het bestand staat niet in de map van een bron.")]
    [InlineData("x.csv", "Het bestand staat niet in de map van een bron.")]
    public async Task File_ForNobody_IsPutAsideWithTheReason(string plaats, string reden)
    {
        await using var proef = await Kanaalproef.StartAsync();
        var levermap = Maak(proef);
        var pad = Leg(plaats, Kanaalproef.Metingen(0, 1));

        await Kijk(levermap);
        await Kijk(levermap, 6);

        var weg = Path.Combine(Path.GetDirectoryName(pad)!, "mislukt", "x.csv");
        Assert.False(File.Exists(pad));
        Assert.True(File.Exists(weg));
        var tekst = await File.ReadAllTextAsync(weg + ".txt", Stop);
        Assert.StartsWith("x.csv is niet aangeleverd.", tekst, StringComparison.Ordinal);
        Assert.Contains(reden, tekst, StringComparison.Ordinal);
        Assert.Empty(await Uit(proef));
    }

    [Fact]
    public async Task File_ThatIsEmpty_GetsAMinute()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var levermap = Maak(proef);
        var pad = Leg("9901/wmo/leeg.csv", string.Empty);

        await Kijk(levermap);
        await Kijk(levermap, 50);
        Assert.True(File.Exists(pad));
        await Kijk(levermap, 11);

        Assert.Contains("Het bestand is leeg.", await File.ReadAllTextAsync(Op("9901/wmo/mislukt/leeg.csv.txt"), Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_FoldersAndHiddenFiles_AreNotTakenIn()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var levermap = Maak(proef);
        using var buiten = new Buiten();
        var geheim = Path.Combine(buiten.Map, "geheim.csv");
        await File.WriteAllTextAsync(geheim, Kanaalproef.Metingen(0, 1), Stop);
        Leg("9901/wmo/.half.csv", Kanaalproef.Metingen(0, 1));
        Leg("9901/wmo/map/binnen.csv", Kanaalproef.Metingen(0, 1));
        File.CreateSymbolicLink(Op("9901/wmo/link.csv"), geheim);
        Directory.CreateSymbolicLink(Op("9901/wsw"), buiten.Map);
        Directory.CreateSymbolicLink(Op("9902"), buiten.Map);

        for (var keer = 0; keer < 3; keer++) await Kijk(levermap, 30);

        Assert.Empty(await Uit(proef));
        Assert.True(File.Exists(geheim));
        Assert.Equal([geheim], Directory.GetFiles(buiten.Map, "*", SearchOption.AllDirectories));
        Assert.True(File.Exists(Op("9901/wmo/.half.csv")) && File.Exists(Op("9901/wmo/map/binnen.csv")));
        Assert.Contains("Dit is een verwijzing", await File.ReadAllTextAsync(Op("9901/wmo/mislukt/link.csv.txt"), Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_ToMoveTo_ThatIsALink_IsNotFollowed()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var levermap = Maak(proef);
        using var buiten = new Buiten();
        Leg("9901/wmo/a.csv", Kanaalproef.Metingen(0, 1));
        Directory.CreateSymbolicLink(Op("9901/wmo/verwerkt"), buiten.Map);

        for (var keer = 0; keer < 4; keer++) await Kijk(levermap, 6);

        Assert.Empty(Directory.GetFiles(buiten.Map));
        Assert.Single(await Uit(proef));
    }

    [Fact]
    public async Task Program_ThatStoppedBeforeMoving_TakesNothingInTwice()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var inhoud = Kanaalproef.Metingen(0, 2);
        await using (var stroom = new MemoryStream(Encoding.UTF8.GetBytes(inhoud)))
            await proef.Dienst<LeveringOntvangen>().RunAsync(new Ontvangstopdracht(Kanaalproef.Lindervoort, await proef.Bron("wmo"), "a.csv", Leverkanaal.Map, Demoproef.Vandaag), stroom, Dader.Programma("levermap"), Stop);
        Leg("9901/wmo/a.csv", inhoud);
        Leg("9901/wsw/a.csv", inhoud);
        var levermap = Maak(proef);

        await Kijk(levermap);
        await Kijk(levermap, 6);

        Assert.Equal([await proef.Bron("wmo"), await proef.Bron("wsw")], (await Uit(proef)).Select(levering => levering.Bron));
        Assert.True(File.Exists(Op("9901/wmo/verwerkt/a.csv")));
        await Gecontroleerd(proef);
    }

    [Fact]
    public async Task File_OfTheSameNameLater_StandsBesideTheFirst()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var levermap = Maak(proef);
        for (var keer = 0; keer < 2; keer++)
        {
            Leg("9901/WMO/a.csv", Kanaalproef.Metingen(keer, 1));
            await Kijk(levermap);
            await Kijk(levermap, 6);
        }

        Assert.Equal(["a (2).csv", "a.csv"], Directory.GetFiles(Op("9901/WMO/verwerkt")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(2, (await Uit(proef)).Count);
    }

    [Fact]
    public void Folder_IsNamedInTheSettings()
    {
        Assert.Null(Levermap.Lees(Instellingen()));
        Assert.Equal(Path.GetFullPath("a"), Levermap.Lees(Instellingen(("Trede:Levermap", "a"))));
        Assert.Equal(Path.GetFullPath("b"), Levermap.Lees(Instellingen(("Trede:Levermap", "a"), ("TREDE_LEVERMAP", " b "))));
    }

    public void Dispose() => map.Delete(recursive: true);

    private static IConfiguration Instellingen(params (string Naam, string Waarde)[] waarden) => new ConfigurationBuilder().AddInMemoryCollection(waarden.ToDictionary(paar => paar.Naam, paar => (string?)paar.Waarde, StringComparer.Ordinal)).Build();

    private static async Task Gecontroleerd(Kanaalproef proef)
    {
        await proef.Rust();
        Assert.All(await Uit(proef), levering => Assert.Equal(Leveringstand.Gecontroleerd, levering.Stand));
    }

    private static async Task<List<LeveringRecord>> Uit(Kanaalproef proef) => (await proef.Leveringen()).FindAll(levering => levering.Kanaal == Leverkanaal.Map);

    private Levermap Maak(Kanaalproef proef) => new(map.FullName, proef.Opslag, proef.Dienst<LeveringOntvangen>(), proef.Dienst<Leveringswerk>(), klok, NullLogger<Levermap>.Instance);

    private string Op(string plaats) => Path.Combine([map.FullName, .. plaats.Split('/')]);

    private string Leg(string plaats, string inhoud)
    {
        var pad = Op(plaats);
        Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        File.WriteAllText(pad, inhoud);
        return pad;
    }

    private async Task Kijk(Levermap levermap, int seconden = 0)
    {
        klok.Zet(TimeSpan.FromSeconds(seconden));
        await levermap.RunAsync(Stop);
    }

    private sealed class Buiten : IDisposable
    {
        public string Map { get; } = Directory.CreateTempSubdirectory("trede-buiten-").FullName;

        public void Dispose() => Directory.Delete(Map, recursive: true);
    }
}
