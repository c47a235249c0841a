using Participatie.Data.Kern;
using Proefbank;

namespace Trede.Tests.Kern;

public sealed class BewaarHerstelTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Databank.Sqlite, Databank.Sqlite)]
    [InlineData(Databank.Sqlite, Databank.Postgres)]
    [InlineData(Databank.Postgres, Databank.Sqlite)]
    public async Task Restore_OnAnEmptyPlaceWithAnExportOfTheKeys_GivesEverythingBack(Databank van, Databank naar)
    {
        await using var oud = await Vestigingsproef.MetKlantenAsync(van);
        Assert.Equal(0, oud.Run(["sleutel", "uitvoer", oud.Map["sleutels.trede"]], [Vestigingsproef.Wachtwoord, Vestigingsproef.Wachtwoord]).Code);
        var (bewaard, uit, _) = oud.Run("bewaar", oud.Map["a.kopie"]);
        Assert.Equal(0, bewaard);
        Assert.StartsWith($"Bewaard in {oud.Map["a.kopie"]}: ", uit, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(oud.Map["a.kopie"]));
        await using var nieuw = await Vestigingsproef.MaakAsync(naar);

        var (code, hersteld, fout) = nieuw.Run(["herstel", oud.Map["a.kopie"], "--sleutels", oud.Map["sleutels.trede"]], [Vestigingsproef.Wachtwoord]);

        Assert.Equal((0, string.Empty), (code, fout));
        Assert.StartsWith("Hersteld: ", hersteld, StringComparison.Ordinal);
        Assert.Equal(30, await nieuw.VindbaarAsync(30));
        Assert.Equal(0, nieuw.Run("controleer").Code);
        Assert.Equal(2, nieuw.Run("herstel", oud.Map["a.kopie"]).Code);
    }

    [Fact]
    public async Task Restore_WithAWrongPasswordNoKeysOrNoBackup_MakesNothing()
    {
        await using var oud = await Vestigingsproef.MetKlantenAsync(Databank.Sqlite, 3);
        Assert.Equal(0, oud.Run(["sleutel", "uitvoer", oud.Map["s"]], [Vestigingsproef.Wachtwoord, Vestigingsproef.Wachtwoord]).Code);
        Assert.Equal(0, oud.Run("bewaar", oud.Map["a.kopie"]).Code);
        await using var nieuw = await Vestigingsproef.MaakAsync(Databank.Sqlite);

        Assert.Equal((2, string.Empty, "Het wachtwoord past niet bij dit bestand met sleutels.\n"), nieuw.Run(["herstel", oud.Map["a.kopie"], "--sleutels", oud.Map["s"]], ["verkeerd wachtwoord"]));
        Assert.Equal(2, nieuw.Run("herstel", oud.Map["a.kopie"]).Code);
        Assert.Equal(2, nieuw.Run("herstel", oud.Map["niets.kopie"]).Code);
        File.WriteAllText(nieuw.Map["onzin"], "Dit is geen kopie.");
        Assert.Equal((2, string.Empty, "Dit is geen kopie van Trede, of het begin is beschadigd.\n"), nieuw.Run("herstel", nieuw.Map["onzin"], "--sleutels", oud.Keuze.Sleutelmap));
        Assert.False(Directory.Exists(nieuw.Keuze.Sleutelmap));
        Assert.False(await Opslag.HeeftTabellenAsync(nieuw.Keuze.Verbinding, Stop));
    }

    [Fact]
    public async Task Backup_OverAFileThatIsThere_IsRefused()
    {
        await using var proef = await Vestigingsproef.MetKlantenAsync(Databank.Sqlite, 3);
        Assert.Equal(0, proef.Run("bewaar", proef.Map.Pad).Code);
        var naam = Path.GetFileName(Assert.Single(Directory.GetFiles(proef.Map.Pad, "*.kopie")));
        Assert.Matches(@"^trede-\d{8}-\d{6}\.kopie$", naam);
        var (code, _, fout) = proef.Run("bewaar", proef.Map[naam]);
        Assert.Equal(2, code);
        Assert.Contains("overschrijft geen kopie", fout, StringComparison.Ordinal);
    }

    [Theory, OpBeide]
    public async Task Check_AfterSomebodyChangedALine_SaysWhereAndEndsWithOne(Databank databank)
    {
        await using var proef = await Vestigingsproef.MetKlantenAsync(databank, 5);
        await VoerAsync(proef, "UPDATE auditregel SET toelichting = 'anders' WHERE gemeente = 1 AND schakel = 2 AND regel = 3");
        var (code, uit, fout) = proef.Run("controleer");
        Assert.Equal((1, "Het logboek is niet heel.\n"), (code, fout));
        Assert.Contains("Gemeente Duinrade: 2 handelingen, ", uit, StringComparison.Ordinal);
        Assert.Contains("  A101 handeling 2: Een regel van deze handeling is gewijzigd of verplaatst.", uit, StringComparison.Ordinal);
    }

    private static async Task VoerAsync(Vestigingsproef proef, string sql)
    {
        if (proef.Database.Databank == Databank.Postgres)
        {
            await (await Postgresserver.GedeeldAsync()).BeheerAsync(sql, proef.Database.Naam);
            return;
        }

        await using var verbinding = new Microsoft.Data.Sqlite.SqliteConnection(proef.Keuze.Verbinding);
        await verbinding.OpenAsync(Stop);
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = "DROP TRIGGER auditregel_vast; " + sql;
        await opdracht.ExecuteNonQueryAsync(Stop);
    }
}
