namespace Proefbank.Tests;

public sealed class ProefprocesTests
{
    private static readonly TimeSpan Ruim = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Waiting_ForALine_GivesItFromOutputAndMessages()
    {
        await using var proces = Sh("echo een; echo twee >&2; read -r rust");
        Assert.Equal("een", await proces.WachtOpAsync("een", Ruim));
        Assert.Contains("twee", proces.Uitvoer + await Tweede(proces), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waiting_ForALineThatNeverComes_TellsWhatTheProcessSaid()
    {
        await using var levend = Sh("echo hoi; read -r rust");
        await levend.WachtOpAsync("hoi", Ruim);
        var over = await Assert.ThrowsAsync<TimeoutException>(() => levend.WachtOpAsync("nooit", TimeSpan.FromMilliseconds(50)));
        Assert.Contains("hoi", over.Message, StringComparison.Ordinal);

        await using var dood = Sh("echo stuk; exit 3");
        var einde = await Assert.ThrowsAsync<InvalidOperationException>(() => dood.WachtOpAsync("nooit", Ruim));
        Assert.Contains("stuk", einde.Message, StringComparison.Ordinal);
        Assert.Equal(3, await dood.EindeAsync(Ruim));
    }

    [Fact]
    public async Task Disposing_ClosesStdinSoThatTheProcessEndsItself()
    {
        using var bestand = new Tijdelijk();
        await using (var proces = Proefproces.Start("sh", ["-c", "echo klaar; read -r rust; echo netjes >\"$0\"", bestand.Pad]))
            await proces.WachtOpAsync("klaar", Ruim);
        Assert.Equal(["netjes"], await File.ReadAllLinesAsync(bestand.Pad, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Running_ToAnErrorCode_ThrowsWithTheOutput()
    {
        var fout = await Assert.ThrowsAsync<InvalidOperationException>(() => Proefproces.VoerAsync("sh", ["-c", "echo waarom; exit 4"]));
        Assert.Contains("waarom", fout.Message, StringComparison.Ordinal);
    }

    private static Proefproces Sh(string opdracht) => Proefproces.Start("sh", ["-c", opdracht]);

    private static async Task<string> Tweede(Proefproces proces) =>
        proces.Uitvoer.Contains("twee", StringComparison.Ordinal) ? "" : await proces.WachtOpAsync("twee", Ruim);
}
