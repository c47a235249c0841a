using System.Globalization;

namespace Proefbank.Tests;

public sealed class AfbreekproefTests
{
    private const string Schrijver = "echo aan het werk; n=0; while [ $n -lt $1 ]; do n=$((n+1)); echo $n >>\"$0\"; done; echo klaar; read -r rust";

    [Fact]
    public async Task Killing_AWriter_HappensHalfwayAtDifferentMoments()
    {
        using var bestand = new Tijdelijk();
        var standen = new List<int>();
        var proef = new Afbreekproef("aan het werk", TimeSpan.FromMilliseconds(100), Keer: 6);

        var afgebroken = await proef.VoerUitAsync(_ => Task.FromResult(bestand.Nieuw(Schrijver, keer: 100_000_000)), (_, proces) =>
        {
            var getallen = File.Exists(bestand.Pad) ? File.ReadAllLines(bestand.Pad) : [];
            Assert.Equal(Enumerable.Range(1, getallen.Length).Select(n => n.ToString(CultureInfo.InvariantCulture)), getallen);
            Assert.DoesNotContain("klaar", proces.Uitvoer, StringComparison.Ordinal);
            standen.Add(getallen.Length);
            return Task.CompletedTask;
        });

        Assert.Equal(6, afgebroken);
        Assert.True(standen.Distinct().Count() > 1);
    }

    [Fact]
    public async Task Killing_AProcessThatEndedByItself_IsNotCounted()
    {
        var proef = new Afbreekproef("klaar", TimeSpan.Zero, Keer: 1);
        var afgebroken = await proef.VoerUitAsync(GeeindigdAsync, (_, _) => Task.CompletedTask);
        Assert.Equal(0, afgebroken);
    }

    [Fact]
    public async Task Check_ThatFails_NamesRoundAndSeed()
    {
        var proef = new Afbreekproef("ja", TimeSpan.FromMilliseconds(1), Keer: 3, Zaad: 42);
        var fout = await Assert.ThrowsAsync<InvalidOperationException>(() => proef.VoerUitAsync(
            _ => Task.FromResult(Proefproces.Start("sh", ["-c", "echo ja; read -r rust"])), (ronde, _) => ronde == 1 ? throw new InvalidDataException("half a row") : Task.CompletedTask));
        Assert.Contains("Round 1 of seed 42", fout.Message, StringComparison.Ordinal);
        Assert.Contains("half a row", fout.Message, StringComparison.Ordinal);
    }

    private static async Task<Proefproces> GeeindigdAsync(int ronde)
    {
        var proces = Proefproces.Start("sh", ["-c", "echo klaar"]);
        await proces.EindeAsync(TimeSpan.FromSeconds(20));
        return proces;
    }
}
