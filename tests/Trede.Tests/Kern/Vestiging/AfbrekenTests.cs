using Participatie.Data.Kern;
using Proefbank;

namespace Trede.Tests.Kern;

/// <summary>kill -9 in the middle: afterwards there is nothing or everything, and the command can be given again.</summary>
public sealed class AfbrekenTests
{
    // The program needs most of this to start; moments are drawn over the whole.
    private static readonly TimeSpan Hoogstens = TimeSpan.FromMilliseconds(2500);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Begin_Killed_CanBeGivenAgain(Databank databank)
    {
        await using var proef = await Vestigingsproef.MaakAsync(databank);
        await new Afbreekproef("begonnen", Hoogstens, Keer: 5, Zaad: 11).VoerUitAsync(_ => Task.FromResult(Start(proef, [.. Vestigingsproef.BeginWoorden()])), async (_, _) =>
        {
            if (await Opslag.IsInGebruikAsync(proef.Keuze.Verbinding, Stop)) await using (await proef.OpenAsync()) { }
        });
        Assert.Equal(0, proef.Begin().Code);
        Assert.Equal(0, proef.Begin("9902", "Oosterveen").Code);
        Assert.Equal(0, proef.Run("controleer").Code);
    }

    [Fact]
    public async Task Backup_Killed_LeavesNoBackupOrAWholeOne()
    {
        await using var proef = await Vestigingsproef.MetKlantenAsync(Databank.Sqlite, 3000);
        await new Afbreekproef("begonnen", Hoogstens, Keer: 5, Zaad: 12).VoerUitAsync(ronde => Task.FromResult(Start(proef, "bewaar", proef.Map[$"{ronde}.kopie"])), async (ronde, _) =>
        {
            if (!File.Exists(proef.Map[$"{ronde}.kopie"])) return;
            await using var doel = await Vestigingsproef.MaakAsync(Databank.Sqlite);
            Assert.Equal(0, doel.Run("herstel", proef.Map[$"{ronde}.kopie"], "--sleutels", proef.Keuze.Sleutelmap).Code);
        });
        Assert.Equal(0, proef.Run("bewaar", proef.Map["heel.kopie"]).Code);
        Assert.Equal(0, proef.Run("controleer").Code);
    }

    [Theory, OpBeide]
    public async Task Restore_Killed_CanBeGivenAgainOrIsDone(Databank databank)
    {
        await using var oud = await Vestigingsproef.MetKlantenAsync(Databank.Sqlite, 3000);
        Assert.Equal(0, oud.Run("bewaar", oud.Map["a.kopie"]).Code);
        await using var doel = await Vestigingsproef.MaakAsync(databank);
        await new Afbreekproef("begonnen", Hoogstens, Keer: 5, Zaad: 13).VoerUitAsync(_ => Task.FromResult(Start(doel, "herstel", oud.Map["a.kopie"], "--sleutels", oud.Keuze.Sleutelmap)), async (_, _) =>
        {
            if (!await Opslag.IsInGebruikAsync(doel.Keuze.Verbinding, Stop)) return;
            Assert.Equal(3000, await doel.VindbaarAsync(3000));
        });
        if (!await Opslag.IsInGebruikAsync(doel.Keuze.Verbinding, Stop)) Assert.Equal(0, doel.Run("herstel", oud.Map["a.kopie"], "--sleutels", oud.Keuze.Sleutelmap).Code);
        Assert.Equal(0, doel.Run("controleer").Code);
    }

    [Theory, OpBeide]
    public async Task Renewing_Killed_GoesOnWhereItWas(Databank databank)
    {
        await using var proef = await Vestigingsproef.MetKlantenAsync(databank, 3000);
        await new Afbreekproef("begonnen", Hoogstens, Keer: 5, Zaad: 14).VoerUitAsync(_ => Task.FromResult(Start(proef, "sleutel", "vernieuw")), async (_, _) => Assert.Equal(3000, await proef.VindbaarAsync(3000)));
        Assert.Equal(0, proef.Run("sleutel", "vernieuw").Code);
        Assert.Equal(3000, await proef.VindbaarAsync(3000));
        Assert.True(Sleutelbos.Open(proef.Keuze.Sleutelmap).Generaties[^2].IsGesloten);
        Assert.Equal(0, proef.Run("controleer").Code);
    }

    private static Proefproces Start(Vestigingsproef proef, params IReadOnlyList<string> woorden) =>
        Proefproces.Start("sh", ["-c", "echo begonnen; exec dotnet exec \"$0\" \"$@\"", Kindproces.Program, .. woorden], proef.Omgeving, proef.Map.Pad);
}
