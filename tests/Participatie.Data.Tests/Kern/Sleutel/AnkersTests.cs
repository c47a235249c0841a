using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.Data.Tests.Kern;

public sealed class AnkersTests
{
    private static readonly Gemeentenummer Gemeente = new(7);
    private static readonly byte[] Sleutel = new byte[32];

    [Fact]
    public async Task Tell_LinksInOrder_LeavesOneAnchor()
    {
        using var proef = new Sleutelproef();
        var schakels = Keten(300, "a");
        await using var ankers = new Ankers(proef.Map, TimeProvider.System);
        foreach (var schakel in schakels) ankers.Meld(schakel);
        await ankers.FlushAsync(TestContext.Current.CancellationToken);
        Assert.Equal([schakels[^1].Kop], Ankers.Lees(proef.Map, Gemeente));
        Assert.Empty(Ankers.Lees(proef.Map, new Gemeentenummer(8)));
        Assert.Null(ankers.LaatsteFout);
    }

    [Fact]
    public async Task Tell_WithoutFlush_IsWrittenByItself()
    {
        using var proef = new Sleutelproef();
        var klok = new Rustklok();
        await using var ankers = new Ankers(proef.Map, klok);
        var schakels = Keten(2, "a");
        ankers.Meld(schakels[0]);
        await klok.Rust.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal([schakels[0].Kop], Ankers.Lees(proef.Map, Gemeente));
        ankers.Meld(schakels[1]);
        Assert.Equal([schakels[0].Kop], Ankers.Lees(proef.Map, Gemeente));
        Assert.Equal(TimeSpan.FromMilliseconds(200), klok.Wek());
        await klok.Rust.WaitAsync(TestContext.Current.CancellationToken);
        Assert.Equal([schakels[1].Kop], Ankers.Lees(proef.Map, Gemeente));
    }

    [Fact]
    public async Task Dispose_WithSomethingTold_WritesIt()
    {
        using var proef = new Sleutelproef();
        var schakels = Keten(5, "a");
        await using (var ankers = new Ankers(proef.Map, new Rustklok()))
            foreach (var schakel in schakels) ankers.Meld(schakel);
        Assert.Equal([schakels[^1].Kop], Ankers.Lees(proef.Map, Gemeente));
    }

    [Fact]
    public async Task Tell_ManyThreads_LeavesOneAnchor()
    {
        using var proef = new Sleutelproef();
        var schakels = Keten(3000, "a");
        await using var ankers = new Ankers(proef.Map, TimeProvider.System);
        await Parallel.ForEachAsync(schakels, TestContext.Current.CancellationToken, (schakel, _) =>
        {
            ankers.Meld(schakel);
            return ValueTask.CompletedTask;
        });
        await ankers.FlushAsync(TestContext.Current.CancellationToken);
        Assert.Equal(schakels[^1].Kop, Ankers.Lees(proef.Map, Gemeente)[^1]);
        Assert.All(Ankers.Lees(proef.Map, Gemeente), anker => Assert.Contains(anker, schakels.Select(schakel => schakel.Kop)));
    }

    [Fact]
    public async Task Tell_AfterARestart_ContinuesFromTheAnchor()
    {
        using var proef = new Sleutelproef();
        var schakels = Keten(10, "a");
        await Meld(proef, schakels[..6]);
        await Meld(proef, schakels[6..]);
        Assert.Equal([schakels[9].Kop], Ankers.Lees(proef.Map, Gemeente));
    }

    [Fact]
    public async Task Tell_AfterARestartWithActsInBetween_KeepsTheOldAnchorToo()
    {
        using var proef = new Sleutelproef();
        var schakels = Keten(10, "a");
        await Meld(proef, schakels[..5]);
        await Meld(proef, schakels[8..]);
        Assert.Equal([schakels[4].Kop, schakels[9].Kop], Ankers.Lees(proef.Map, Gemeente));
        Assert.Empty(Controleer(proef, schakels));
    }

    [Theory]
    [InlineData(false, 3)]
    [InlineData(false, 40)]
    [InlineData(true, 3)]
    [InlineData(true, 40)]
    public async Task Tell_TailCutAndGrownAgain_IsFoundEver(bool herstart, int nieuw)
    {
        using var proef = new Sleutelproef();
        var oud = Keten(30, "a");
        var anders = Keten(30 - 10 + nieuw, "a", vanaf: 20, "b");
        if (herstart)
        {
            await Meld(proef, oud);
            await Meld(proef, anders[20..]);
        }
        else
        {
            await Meld(proef, oud, anders[20..]);
        }

        var gevonden = Controleer(proef, anders).Select(bevinding => bevinding.Fout).ToList();
        Assert.NotEmpty(gevonden);
        Assert.All(gevonden, fout => Assert.Contains(fout, new[] { Ketenfout.AnkerAnders, Ketenfout.AnkerVerder }));
        await Meld(proef, Keten(400, "a", vanaf: 20, "b")[(20 + nieuw - 10)..]);
        Assert.Contains(Controleer(proef, Keten(400, "a", vanaf: 20, "b")), bevinding => bevinding.Fout == Ketenfout.AnkerAnders);
    }

    [Fact]
    public async Task Tell_RandomOrdersWritesAndRestarts_NeverAccuseAWholeChain()
    {
        var toeval = new Random(3);
        for (var keer = 0; keer < 25; keer++)
        {
            using var proef = new Sleutelproef();
            var schakels = Keten(200, "a");
            var plaats = 0;
            while (plaats < schakels.Count)
            {
                await using var ankers = new Ankers(proef.Map, new Rustklok());
                for (var deel = toeval.Next(1, 12); deel > 0 && plaats < schakels.Count; deel--)
                {
                    var aantal = Math.Min(toeval.Next(1, 8), schakels.Count - plaats);
                    foreach (var schakel in schakels.Skip(plaats).Take(aantal).OrderBy(_ => toeval.Next())) if (toeval.Next(20) > 0) ankers.Meld(schakel);
                    plaats += aantal;
                    if (toeval.Next(3) == 0) await ankers.FlushAsync(TestContext.Current.CancellationToken);
                }
            }

            Assert.Empty(Controleer(proef, schakels));
            var laatste = Ankers.Lees(proef.Map, Gemeente)[^1];
            Assert.InRange(laatste.Nummer, 190, 200);
        }
    }

    [Fact]
    public async Task Write_LinkLateWithinATick_LeavesOneAnchorAfterwards()
    {
        using var proef = new Sleutelproef();
        var schakels = Keten(6, "a");
        await using var ankers = new Ankers(proef.Map, new Rustklok());
        ankers.Meld(schakels[0]);
        ankers.Meld(schakels[3]);
        await ankers.FlushAsync(TestContext.Current.CancellationToken);
        Assert.Equal([schakels[0].Kop, schakels[3].Kop], Ankers.Lees(proef.Map, Gemeente));
        ankers.Meld(schakels[1]);
        ankers.Meld(schakels[2]);
        ankers.Meld(schakels[4]);
        await ankers.FlushAsync(TestContext.Current.CancellationToken);
        Assert.Equal([schakels[4].Kop], Ankers.Lees(proef.Map, Gemeente));
    }

    [Fact]
    public async Task Write_DamagedFile_IsNotReplacedAndTold()
    {
        using var proef = new Sleutelproef();
        await Meld(proef, Keten(3, "a"));
        var pad = Directory.GetFiles(proef.Map).Single();
        await File.WriteAllTextAsync(pad, "trede-ankers 1 7\n3 00ff\n", TestContext.Current.CancellationToken);
        await using var ankers = new Ankers(proef.Map, new Rustklok());
        foreach (var schakel in Keten(4, "a")) ankers.Meld(schakel);
        await Assert.ThrowsAsync<SleutelException>(() => ankers.FlushAsync(TestContext.Current.CancellationToken));
        Assert.NotNull(ankers.LaatsteFout);
        Assert.Contains("00ff", await File.ReadAllTextAsync(pad, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Sleutelproef.Faalt(Sleutelfout.Beschadigd, () => Ankers.Lees(proef.Map, Gemeente));
    }

    [Fact]
    public void Folder_WithoutMore_StandsBesideTheKeys() =>
        Assert.Equal(Path.Combine(Path.GetTempPath(), "sleutels-ankers"), Ankers.Map(Path.Combine(Path.GetTempPath(), "sleutels") + "/"));

    private static async Task Meld(Sleutelproef proef, params IReadOnlyList<Auditschakel>[] delen)
    {
        await using var ankers = new Ankers(proef.Map, new Rustklok());
        foreach (var deel in delen)
        {
            foreach (var schakel in deel) ankers.Meld(schakel);
            await ankers.FlushAsync(TestContext.Current.CancellationToken);
        }
    }

    private static IReadOnlyList<Ketenbevinding> Controleer(Sleutelproef proef, List<Auditschakel> schakels)
    {
        var metRegels = schakels.Select(schakel => (schakel, (IReadOnlyList<Auditregel>)[Regel(schakel) with { Plaats = 1 }]));
        return Auditketen.Controleer(Gemeente, metRegels, schakels[^1].Kop, Ankers.Lees(proef.Map, Gemeente), _ => Sleutel);
    }

    private static List<Auditschakel> Keten(int lengte, string woord, int vanaf = int.MaxValue, string anders = "")
    {
        var kop = Auditkop.Begin(Gemeente);
        var schakels = new List<Auditschakel>();
        for (var nummer = 1; nummer <= lengte; nummer++)
        {
            var dader = Dader.Programma(nummer > vanaf ? anders : woord);
            var regel = new Auditregel(Handeling.KlantIngezien, nummer);
            schakels.Add(Auditketen.Leg(kop, dader, Sleutelproef.Nu, [regel], 1, Sleutel).Schakel);
            kop = schakels[^1].Kop;
        }

        return schakels;
    }

    private static Auditregel Regel(Auditschakel schakel) => new(Handeling.KlantIngezien, (int)schakel.Nummer);

    /// <summary>A clock on which a rest lasts until the test says otherwise; it tells when a rest begins.</summary>
    private sealed class Rustklok : TimeProvider
    {
        private (TimerCallback Roep, object? Met, TimeSpan Duur)? rust;

        public SemaphoreSlim Rust { get; } = new(0);

        public TimeSpan Wek()
        {
            var (roep, met, duur) = rust!.Value;
            roep(met);
            return duur;
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            rust = (callback, state, dueTime);
            Rust.Release();
            return new Wekker();
        }

        private sealed class Wekker : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
