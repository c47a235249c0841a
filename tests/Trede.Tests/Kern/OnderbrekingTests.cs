using System.Globalization;
using System.Text;
using Participatie.App.Kern;

namespace Trede.Tests.Kern;

/// <summary>Broken off or out of room: a message, an exit code, and nothing left.</summary>
public sealed class OnderbrekingTests
{
    [Theory]
    [InlineData("koppel")]
    [InlineData("proef")]
    [InlineData("stand")]
    [InlineData("stromen")]
    [InlineData("jaar")]
    public void Run_BrokenOffBeforehand_LeavesNothing(string opdracht)
    {
        using var map = new Testmap();
        var bron = "re-integratie=" + map.Schrijf("a.csv", Proefbestand.Veel(1, 200, 20, metFouten: true));
        string[] woorden = opdracht switch
        {
            "koppel" => ["koppel", "--bron", bron, "--uit", map["uit.trede"], "--afgekeurd", map["afkeur"]],
            "proef" => ["koppel", "--bron", bron, "--proef"],
            "stromen" => ["stromen", "--bron", bron, "--van", "2010-12-31", "--tot", "2011-12-31", "--afgekeurd", map["afkeur"]],
            "jaar" => ["jaar", "2011", "--bron", bron, "--afgekeurd", map["afkeur"]],
            _ => ["stand", "--bron", bron, "--afgekeurd", map["afkeur"]],
        };
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        var (code, uit, fout) = Run(woorden, stop.Token);

        Assert.Equal(130, code);
        Assert.Equal("Afgebroken. Er is niets bewaard.\n", fout);
        Assert.Empty(uit);
        Assert.Equal(["a.csv"], map.Bestanden);
        Assert.False(Directory.Exists(map["afkeur"]));
    }

    [Fact]
    public void Toon_BrokenOffBeforehand_SaysSo()
    {
        using var map = new Testmap();
        var bron = "a=" + map.Schrijf("a.csv", Proefbestand.Metingen("1;2012-03-01;jaarmeting;3;+;;"));
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Equal(130, Run(["toon", "--bron", bron], stop.Token).Code);
    }

    [Fact]
    public void Koppel_OverAnEarlierFile_BrokenOff_LeavesTheEarlierFile()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var bron = "a=" + map.Schrijf("a.csv", Proefbestand.Metingen("1;2012-03-01;jaarmeting;3;+;;"));
        Assert.Equal(0, balie.Run("koppel", "--bron", bron, "--uit", map["uit.trede"]));
        var eerder = File.ReadAllBytes(map["uit.trede"]);
        map.Schrijf("a.csv", Proefbestand.Metingen("1;2012-03-01;jaarmeting;5;+;;"));
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Equal(130, Run(["koppel", "--bron", bron, "--uit", map["uit.trede"]], stop.Token).Code);
        Assert.Equal(eerder, File.ReadAllBytes(map["uit.trede"]));
        Assert.Equal(["a.csv", "uit.trede"], map.Bestanden);
    }

    // A full disk of its own, in a name space of its own; where that is not allowed there is nothing to test with.
    [Theory]
    [InlineData(64, "schijf/uit.trede", "schijf/map")]
    [InlineData(16, "uit.trede", "schijf/map")]
    [InlineData(32, "schijf/uit.trede", "map")]
    public void Koppel_FullDisk_SaysSoAndLeavesNothing(int kilobytes, string uit, string afgekeurd)
    {
        using var map = new Testmap();
        if (!KanSchijfMaken(map)) Assert.Skip("No disk of its own can be made here.");
        map.Schrijf("a.csv", Proefbestand.Veel(1, 40_000, 9000, metFouten: true));
        var opdracht = $"""
            mount -t tmpfs -o size={kilobytes}k tmpfs schijf
            dotnet exec '{Kindproces.Program}' koppel --bron a=a.csv --uit {uit} --afgekeurd {afgekeurd}
            code=$?
            echo "BLIJFT:$(find . -mindepth 1 -not -path ./schijf -not -path ./a.csv | sort | tr '\n' ' ')"
            exit $code
            """;

        var (code, tekst, fout) = Kindproces.Voer(map.Pad, "unshare", "-Urm", "bash", "-c", opdracht);

        Assert.Equal("De schijf is vol. Er is niets bewaard. Maak ruimte en probeer het opnieuw.\n", fout);
        Assert.Equal(3, code);
        Assert.EndsWith("BLIJFT:\n", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Lever_FullDisk_SaysSoCountsNothingAndGoesOnWhenThereIsRoom()
    {
        using var map = new Testmap();
        if (!KanSchijfMaken(map)) Assert.Skip("No disk of its own can be made here.");
        map.Schrijf("klein.csv", Proefbestand.Veel(1, 500, 400));
        map.Schrijf("groot.csv", Proefbestand.Veel(2, 60_000, 9000));
        var opdracht = $"""
            mount -t tmpfs -o size=5m tmpfs schijf
            export TREDE_MAP=$PWD/schijf
            trede() {'{'} dotnet exec '{Kindproces.Program}' "$@"; {'}'}
            trede begin --gemeente 9901 --naam Duinrade --beheerder a@b.invalid --naam-beheerder "Noor Vrij" >/dev/null </dev/null || exit 9
            trede lever --bron educatie=klein.csv | tail -1
            trede lever --toch --bron educatie=groot.csv >/dev/null; echo "vol $?"
            mount -o remount,size=200m schijf
            trede lever --bron educatie=klein.csv | tail -1
            trede lever --toch --bron educatie=groot.csv | tail -1
            trede controleer >/dev/null; echo "heel $?"
            """;

        var (_, tekst, fout) = Kindproces.Voer(map.Pad, "unshare", "-Urm", "bash", "-c", opdracht);

        Assert.Equal("De schijf van de database is vol. Er is niets bewaard. Maak ruimte en probeer het opnieuw.\n", fout);
        var regels = tekst.Split('\n');
        Assert.Contains(" nieuw, 0 gewijzigd, 0 ongewijzigd, ", regels[0], StringComparison.Ordinal);
        Assert.Equal("vol 3", regels[1]);
        Assert.StartsWith("0 nieuw, 0 gewijzigd, ", regels[2], StringComparison.Ordinal);
        Assert.StartsWith("59.904 nieuw, 2 gewijzigd, 0 ongewijzigd, ", regels[3], StringComparison.Ordinal);
        Assert.Equal("heel 0", regels[4]);
    }

    // One page less than is needed: the last write fails, and still nothing is left.
    [Fact]
    public void Koppel_OnePageTooLittleRoom_LeavesNothing()
    {
        using var map = new Testmap();
        if (!KanSchijfMaken(map)) Assert.Skip("No disk of its own can be made here.");
        for (var keer = 0; keer < 8; keer++)
        {
            map.Schrijf($"a{keer}.csv", Proefbestand.Veel(1, 900 + (40 * keer), 200, metFouten: true));
            map.Schrijf($"b{keer}.csv", Proefbestand.Veel(2, 900 + (40 * keer), 200, metFouten: true));
        }

        var opdracht = $"""
            koppel() {'{'}
              mount -t tmpfs -o size=$2k tmpfs schijf
              dotnet exec '{Kindproces.Program}' koppel --bron a=a$1.csv --bron b=b$1.csv --uit schijf/uit.trede --afgekeurd schijf/map >/dev/null 2>&1
              code=$?
              nodig=$(find schijf -type f -printf '%k\n' | awk '{'{'} som += $1 {'}'} END {'{'} print som + 0 {'}'}')
              blijft=$(find schijf -mindepth 1 -printf '%P\n' | sort | tr '\n' ' ')
              umount schijf
            {'}'}
            for keer in 0 1 2 3 4 5 6 7; do
              koppel $keer 1000; echo "$code:$blijft"
              koppel $keer $((nodig - 4)); echo "$code:$blijft"
            done
            """;

        var (_, tekst, fout) = Kindproces.Voer(map.Pad, "unshare", "-Urm", "bash", "-c", opdracht);

        Assert.Empty(fout);
        Assert.Equal(string.Concat(Enumerable.Repeat("1:map map/a-afgekeurd.csv map/b-afgekeurd.csv map/conflicten.csv uit.trede \n3:\n", 8)), tekst);
    }

    [Theory]
    [InlineData("tekst")]
    [InlineData("csv")]
    [InlineData("json")]
    public void Stand_OutputCannotBeWritten_SaysSo(string formaat)
    {
        if (!File.Exists("/dev/full")) Assert.Skip("There is no /dev/full here.");
        using var map = new Testmap();
        map.Schrijf("a.csv", Proefbestand.Metingen("1;2012-03-01;jaarmeting;3;+;;"));

        var (code, _, fout) = Kindproces.Voer(map.Pad, "bash", "-c", $"dotnet exec '{Kindproces.Program}' stand --bron a=a.csv --formaat {formaat} > /dev/full");

        Assert.Equal(3, code);
        Assert.EndsWith("De schijf is vol. Er is niets bewaard. Maak ruimte en probeer het opnieuw.\n", fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Koppel_FileGrowsTooLarge_SaysWhatToDoAndLeavesNothing()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such bound.");
        using var map = new Testmap();
        map.Schrijf("a.csv", Proefbestand.Veel(1, 40_000, 9000));

        var (code, _, fout) = Kindproces.Voer(map.Pad, "bash", "-c", $"trap '' XFSZ; ulimit -f 64; DOTNET_EnableWriteXorExecute=0 dotnet exec '{Kindproces.Program}' koppel --bron a=a.csv --uit uit.trede");

        Assert.Equal(3, code);
        Assert.Equal(["a.csv"], map.Bestanden);
        Assert.DoesNotContain("Er ging iets mis in Trede zelf", fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Koppel_SignalWhileReading_LeavesNothing(string signaal)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such signals.");
        using var map = new Testmap();
        SchrijfGroot(map["groot.csv"]);
        using var proces = Kindproces.Start(map.Pad, "dotnet", "exec", Kindproces.Program, "koppel", "--bron", "a=groot.csv", "--uit", "uit.trede", "--afgekeurd", "afkeur");
        var begonnen = false;
        for (var keer = 0; keer < 6000 && !begonnen && !proces.HasExited; keer++)
        {
            begonnen = Directory.Exists(map["afkeur"]);
            if (!begonnen) await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        using (var kill = Kindproces.Start(map.Pad, "kill", "-" + signaal, proces.Id.ToString(CultureInfo.InvariantCulture))) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        var (code, _, fout) = Kindproces.Einde(proces);

        Assert.True(begonnen, "The work was over before it could be broken off.");
        Assert.Equal("Afgebroken. Er is niets bewaard.\n", fout);
        Assert.Equal(130, code);
        Assert.Equal(["groot.csv"], map.Bestanden);
        Assert.False(Directory.Exists(map["afkeur"]));
    }

    private static bool KanSchijfMaken(Testmap map)
    {
        Directory.CreateDirectory(map["schijf"]);
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/unshare")) return false;
        return Kindproces.Voer(map.Pad, "unshare", "-Urm", "mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", "schijf").Code == 0;
    }

    // More than sixty megabytes, with a refused row at the beginning so that the first file in the making is soon there.
    private static void SchrijfGroot(string pad)
    {
        var stuk = new StringBuilder();
        for (var rij = 0; rij < 20_000; rij++) stuk.Append(CultureInfo.InvariantCulture, $"{Proefbestand.Bsn(rij % 9000)};{2010 + (rij % 10)}-0{1 + (rij % 9)}-1{rij % 7};jaarmeting;{(rij % 50 == 0 ? 7 : 1 + (rij % 5))};+;1,{1 + (rij % 31)};\n");
        using var bestand = new StreamWriter(pad, append: false, new UTF8Encoding(false));
        bestand.Write(Proefbestand.Kop);
        for (var keer = 0; keer < 100; keer++) bestand.Write(stuk);
        bestand.Flush();
        Assert.True(bestand.BaseStream.Length > 60_000_000);
    }

    private static (int Code, string Uit, string Fout) Run(IReadOnlyList<string> woorden, CancellationToken stop)
    {
        using var uit = new MemoryStream();
        using var tekst = new StreamWriter(uit, new UTF8Encoding(false)) { AutoFlush = true };
        using var fout = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var invoer = new StringReader(Proefbestand.Bsn(1) + "\n");
        var code = Opdrachtregel.Run(woorden, new Balie(uit, tekst, fout, invoer, TimeProvider.System), stop).GetAwaiter().GetResult();
        return (code, Encoding.UTF8.GetString(uit.ToArray()), fout.ToString());
    }
}
