using Npgsql;
using Participatie.Data.Kern;
using Participatie.Kern;
using Proefbank;

namespace Participatie.Data.Tests.Kern;

public sealed class DatabasekopieTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Databank.Sqlite, Databank.Sqlite)]
    [InlineData(Databank.Sqlite, Databank.Postgres)]
    [InlineData(Databank.Postgres, Databank.Sqlite)]
    [InlineData(Databank.Postgres, Databank.Postgres)]
    public async Task Restoring_InAnEmptyDatabase_GivesTheSameRowsAndAWholeLog(Databank van, Databank naar)
    {
        await using var bron = await Kopieproef.MaakAsync(van);
        await bron.VulAsync();
        var kopie = await BewaarAsync(bron);
        await using var doel = await Kopieproef.MaakAsync(naar, map => bron.Sleutels.Kopieer(map));

        var verslag = await HerstelAsync(doel, kopie);

        Assert.True(verslag.Kopie.Rijen > 250);
        Assert.All(verslag.Logboeken, logboek => Assert.True(logboek.IsHeel));
        Assert.Equal(3, verslag.Logboeken.Count);
        var (oud, nieuw) = (Delen(bron, kopie), Delen(doel, await BewaarAsync(doel)));
        // The restore itself is in the log of the organisation.
        Assert.Equal(3, oud.Zip(nieuw).Count(paar => paar.First != paar.Second));
        Assert.All(await Logboekcontrole.RunAsync(doel.Opslag, doel.Sleutels, doel.Ankermap, null, Stop), uitslag => Assert.True(uitslag.IsHeel));
        if (naar == Databank.Postgres) await IsAfgeschermdAsync(doel);
    }

    [Theory, OpBeide]
    public async Task Restoring_IntoADatabaseInUse_IsRefusedAndChangesNothing(Databank databank)
    {
        await using var proef = await Kopieproef.MaakAsync(databank);
        await proef.VulAsync();
        var kopie = await BewaarAsync(proef);
        var ankers = Ankers.Lees(proef.Ankermap, Gemeentenummer.Organisatie);

        await Assert.ThrowsAsync<KopieException>(() => HerstelAsync(proef, kopie));

        Assert.Equal(ankers, Ankers.Lees(proef.Ankermap, Gemeentenummer.Organisatie));
        Assert.All(await Logboekcontrole.RunAsync(proef.Opslag, proef.Sleutels, proef.Ankermap, null, Stop), uitslag => Assert.True(uitslag.IsHeel));
    }

    [Theory, OpBeide]
    public async Task Restoring_ADamagedOrCutBackup_MakesNothing(Databank databank)
    {
        await using var bron = await Kopieproef.MaakAsync(databank);
        await bron.VulAsync(20);
        var kopie = await BewaarAsync(bron);
        await using var doel = await Kopieproef.MaakAsync(databank, map => bron.Sleutels.Kopieer(map));
        var toeval = new Random(7);
        for (var keer = 0; keer < 40; keer++)
        {
            var stuk = keer % 2 == 0 ? kopie[..toeval.Next(kopie.Length)] : (byte[])kopie.Clone();
            if (keer % 2 == 1) stuk[toeval.Next(stuk.Length)] ^= (byte)(1 << toeval.Next(8));
            await IsGeweigerdAsync(() => HerstelAsync(doel, stuk));
            await IsGeweigerdAsync(() => Task.FromResult(DatabaseHerstellen.Keur(doel.Verbinding, doel.Sleutels, new MemoryStream(stuk), null, Stop)));
        }

        Assert.False(await Opslag.IsInGebruikAsync(doel.Verbinding, Stop));
        Assert.Empty(Ankers.Gemeenten(doel.Ankermap));
        Assert.True((await HerstelAsync(doel, kopie)).Kopie.Rijen > 0);
    }

    [Fact]
    public async Task Restoring_WithOtherKeys_IsRefused()
    {
        await using var bron = await Kopieproef.MaakAsync(Databank.Sqlite);
        await bron.VulAsync(5);
        await using var doel = await Kopieproef.MaakAsync(Databank.Sqlite);
        var fout = await Assert.ThrowsAsync<SleutelException>(async () => await HerstelAsync(doel, await BewaarAsync(bron)));
        Assert.Equal(Sleutelfout.Vreemd, fout.Fout);
        Assert.False(await Opslag.IsInGebruikAsync(doel.Verbinding, Stop));
    }

    [Theory]
    [InlineData("\"Begin\"", "\"Later\"", "nieuwere versie")]
    [InlineData("\"achternaam\"", "\"familienaam\"", "andere versie")]
    public async Task Restoring_ABackupOfAnotherVersion_SaysSo(string naam, string ander, string melding)
    {
        await using var bron = await Kopieproef.MaakAsync(Databank.Sqlite);
        await bron.VulAsync(5);
        await using var doel = await Kopieproef.MaakAsync(Databank.Sqlite, map => bron.Sleutels.Kopieer(map));

        var kopie = Kopiebederf.Vervang(await BewaarAsync(bron), bron.Sleutels, naam, ander);

        var fout = await Assert.ThrowsAsync<KopieException>(() => HerstelAsync(doel, kopie));
        Assert.Contains(melding, fout.Message, StringComparison.Ordinal);
        Assert.False(await Opslag.IsInGebruikAsync(doel.Verbinding, Stop));
    }

    [Theory, OpBeide]
    public async Task BackingUp_WhilePeopleWork_IsOfOneMoment(Databank databank)
    {
        await using var proef = await Kopieproef.MaakAsync(databank);
        await proef.VulAsync();
        var keren = 0;
        using var kopie = new MemoryStream();

        var verslag = await DatabaseBewaren.RunAsync(proef.Opslag, proef.Sleutels, "0", Sleutelproef.Nu, kopie, _ =>
        {
            // In the middle of the backup somebody looks at a client of both municipalities.
            if (++keren % 10 != 1) return;
            proef.DoeAsync(new Gemeentenummer(1), 5).GetAwaiter().GetResult();
            proef.DoeAsync(new Gemeentenummer(2), 6).GetAwaiter().GetResult();
        }, Stop);

        Assert.True(keren > 20);
        await using var doel = await Kopieproef.MaakAsync(databank, map => proef.Sleutels.Kopieer(map));
        Assert.All((await HerstelAsync(doel, kopie.ToArray())).Logboeken, logboek => Assert.True(logboek.IsHeel));
        Assert.Equal([13, 13], verslag.Koppen.Where(kop => kop.Gemeente.Nummer > 0).Select(kop => kop.Nummer));
    }

    [Theory, OpBeide]
    public async Task Restoring_AnOlderBackup_SetsTheAnchorsAsideAndCountsWhatIsGone(Databank databank)
    {
        await using var bron = await Kopieproef.MaakAsync(databank);
        await bron.VulAsync(5);
        var kopie = await BewaarAsync(bron);
        for (var keer = 0; keer < 4; keer++) await bron.DoeAsync(new Gemeentenummer(2), 3);
        await bron.Ankers.FlushAsync(Stop);
        await using var doel = await Kopieproef.MaakAsync(databank, map => bron.Sleutels.Kopieer(map));

        using var stroom = new MemoryStream(kopie);
        var verslag = await DatabaseHerstellen.RunAsync(doel.Opslag, doel.Sleutels, bron.Ankermap, Kopieproef.Dader, Sleutelproef.Nu, stroom, null, Stop);

        Assert.Equal(4, verslag.Later);
        Assert.Equal(17, Ankers.Lees(verslag.Opzij!, new Gemeentenummer(2)).Max(anker => anker.Nummer));
        Assert.All(await Logboekcontrole.RunAsync(doel.Opslag, doel.Sleutels, bron.Ankermap, null, Stop), uitslag => Assert.True(uitslag.IsHeel));
    }

    [Fact]
    public async Task Restoring_BrokenOffBeforeTheAnchors_IsFinishedAtTheNextStart()
    {
        await using var bron = await Kopieproef.MaakAsync(Databank.Sqlite);
        await bron.VulAsync(5);
        await using var doel = await Kopieproef.MaakAsync(Databank.Sqlite, map => bron.Sleutels.Kopieer(map));
        await HerstelAsync(doel, await BewaarAsync(bron));
        // As it is when the power fails between the database and the anchors: the new ones stand ready, the old ones in place.
        Directory.Move(doel.Ankermap, doel.Ankermap + ".nieuw");
        await DatabaseHerstellen.RondAfAsync(doel.Opslag, doel.Ankermap, Sleutelproef.Nu, Stop);
        Assert.All(await Logboekcontrole.RunAsync(doel.Opslag, doel.Sleutels, doel.Ankermap, null, Stop), uitslag => Assert.True(uitslag.IsHeel));

        // And before the database was saved: what stood ready goes.
        Ankerwissel.Bereid(doel.Ankermap, [new Auditkop(Gemeentenummer.Organisatie, 99, Zegel.Van(new byte[32]))]);
        await DatabaseHerstellen.RondAfAsync(doel.Opslag, doel.Ankermap, Sleutelproef.Nu, Stop);
        Assert.False(Ankerwissel.IsBegonnen(doel.Ankermap));
        Assert.All(await Logboekcontrole.RunAsync(doel.Opslag, doel.Sleutels, doel.Ankermap, null, Stop), uitslag => Assert.True(uitslag.IsHeel));
    }

    [Fact]
    public void Tables_OfBothDatabases_AreTheSameInABackup()
    {
        using var sqlite = Opslag.Kies("Data Source=niets.db");
        using var postgres = Opslag.Kies("Host=127.0.0.1;Database=niets");
        using var een = sqlite.Maak(Gemeentenummer.Organisatie);
        using var ander = postgres.Maak(Gemeentenummer.Organisatie);
        var tabellen = Kopietabel.Alle(een.Model);
        Assert.True(tabellen.Count > 20);
        Assert.All(tabellen.Zip(Kopietabel.Alle(ander.Model)), paar => Assert.True(paar.First.IsGelijk(paar.Second), paar.First.Naam));
        Assert.Equal(DatabaseBewaren.Migraties(een), DatabaseBewaren.Migraties(ander));
    }

    private static async Task<byte[]> BewaarAsync(Kopieproef proef)
    {
        using var kopie = new MemoryStream();
        await DatabaseBewaren.RunAsync(proef.Opslag, proef.Sleutels, "0", Sleutelproef.Nu, kopie, null, Stop);
        return kopie.ToArray();
    }

    private static async Task<Herstelverslag> HerstelAsync(Kopieproef proef, byte[] kopie)
    {
        using var bron = new MemoryStream(kopie);
        return await DatabaseHerstellen.RunAsync(proef.Opslag, proef.Sleutels, proef.Ankermap, Kopieproef.Dader, Sleutelproef.Nu, bron, null, Stop);
    }

    private static IReadOnlyList<Kopiedeel> Delen(Kopieproef proef, byte[] kopie)
    {
        using var lezer = new Kopielezer(new MemoryStream(kopie), proef.Sleutels);
        while (lezer.VolgendDeel() is { } deel) Assert.True(deel.Rijen.Count() >= 0);
        lezer.Sluit();
        return lezer.Delen;
    }

    private static async Task IsGeweigerdAsync(Func<Task> doe)
    {
        var fout = await Record.ExceptionAsync(doe);
        Assert.True(fout is SleutelException or KopieException, fout?.ToString() ?? "It was taken.");
    }

    private static async Task IsAfgeschermdAsync(Kopieproef proef)
    {
        await using var verbinding = new NpgsqlConnection((await Postgresserver.GedeeldAsync()).BeheerConnectionString(proef.Naam));
        await verbinding.OpenAsync(Stop);
        await using var vraag = new NpgsqlCommand(PostgresAfscherming.Onbewaakt, verbinding);
        Assert.Equal(0, await vraag.ExecuteScalarAsync(Stop));
        await using var rijen = new NpgsqlCommand("SET ROLE trede_gebruik; SELECT set_config('trede.gemeente', '1', false); SELECT count(DISTINCT gemeente) FROM klant", verbinding);
        await using var lezer = await rijen.ExecuteReaderAsync(Stop);
        await lezer.NextResultAsync(Stop);
        await lezer.ReadAsync(Stop);
        Assert.Equal(1L, lezer.GetInt64(0));
    }
}
