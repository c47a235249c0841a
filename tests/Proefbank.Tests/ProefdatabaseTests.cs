namespace Proefbank.Tests;

public sealed class ProefdatabaseTests(Databanken databanken) : IClassFixture<Databanken>
{
    [Theory]
    [OpBeide]
    public async Task Asking_Twice_GivesTheClassItsOneDatabase(Databank databank)
    {
        var eerste = await databanken.GeefAsync(databank);
        await Vraag.VoerAsync(eerste, "CREATE TABLE een (n int)");
        Assert.Same(eerste, await databanken.GeefAsync(databank));
        Assert.Equal(0L, await Vraag.WaardeAsync(eerste, "SELECT count(*) FROM een"));
    }

    [Theory]
    [OpBeide]
    public async Task Making_Another_GivesAnEmptyOne(Databank databank)
    {
        await using var eerste = await Proefdatabase.MaakAsync(databank);
        await using var tweede = await Proefdatabase.MaakAsync(databank);
        await Vraag.VoerAsync(eerste, "CREATE TABLE t (n int)");
        await Vraag.VoerAsync(tweede, "CREATE TABLE t (n int)");
        Assert.NotEqual(eerste.ConnectionString, tweede.ConnectionString);
    }

    [Theory]
    [OpBeide]
    public async Task Copying_ATemplate_FillsItOnceAndKeepsCopiesApart(Databank databank)
    {
        var gevuld = 0;
        Task<Proefdatabase> KopieAsync() => Proefdatabase.KopieAsync(databank, nameof(Copying_ATemplate_FillsItOnceAndKeepsCopiesApart), async verbinding =>
        {
            gevuld++;
            await Vraag.VoerAsync(databank, verbinding, "CREATE TABLE t (n int); INSERT INTO t VALUES (1), (2)");
        });

        await using var eerste = await KopieAsync();
        await Vraag.VoerAsync(eerste, "DELETE FROM t");
        await using var tweede = await KopieAsync();

        Assert.Equal(1, gevuld);
        Assert.Equal(0L, await Vraag.WaardeAsync(eerste, "SELECT count(*) FROM t"));
        Assert.Equal(2L, await Vraag.WaardeAsync(tweede, "SELECT count(*) FROM t"));
    }

    [Theory]
    [OpBeide]
    public async Task Making_ManyAtOnce_Works(Databank databank)
    {
        var databases = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Proefdatabase.MaakAsync(databank)));
        Assert.Equal(8, databases.Select(database => database.Naam).Distinct(StringComparer.Ordinal).Count());
        foreach (var database in databases) await database.DisposeAsync();
    }

    [Fact]
    public async Task Sqlite_File_IsInWalAndGoneAfterwards()
    {
        var database = await Proefdatabase.MaakAsync(Databank.Sqlite);
        Assert.Equal("wal", await Vraag.WaardeAsync(database, "PRAGMA journal_mode"));
        Assert.True(File.Exists(database.Naam));
        await database.DisposeAsync();
        Assert.False(File.Exists(database.Naam));
    }

    [Fact]
    public async Task Postgres_Database_IsGoneAfterwards()
    {
        await using var andere = await Proefdatabase.MaakAsync(Databank.Postgres);
        var database = await Proefdatabase.MaakAsync(Databank.Postgres);
        await Vraag.VoerAsync(database, "SELECT 1");
        await database.DisposeAsync();
        Assert.Equal(0L, await Vraag.WaardeAsync(andere, $"SELECT count(*) FROM pg_database WHERE datname = '{database.Naam}'"));
    }
}
