using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Proefbank;

namespace Trede.Tests.Kern;

public sealed class SleutelCommandTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Renewing_EncryptsEverythingAnewAndClosesTheOldKeys(Databank databank)
    {
        await using var proef = await Vestigingsproef.MetKlantenAsync(databank, 1200);
        var geheim = await ZetTweedeFactorAsync(proef);

        var (code, uit, fout) = proef.Run("sleutel", "vernieuw");

        Assert.Equal((0, string.Empty), (code, fout));
        Assert.Contains("Opnieuw versleuteld met generatie 2: 1.200 BSN's en 1 account.", uit, StringComparison.Ordinal);
        var bos = Sleutelbos.Open(proef.Keuze.Sleutelmap);
        Assert.Equal((2, true), (bos.Huidig.Nummer, bos.Generaties[0].IsGesloten));
        Assert.Equal(1200, await proef.VindbaarAsync(1200));
        Assert.Equal(geheim, await LeesTweedeFactorAsync(proef));
        await using var vestiging = await proef.OpenAsync();
        Assert.Equal([1, 2], await vestiging.Opslag.LeesAsync(Gemeentenummer.Organisatie, (context, stop) => context.Set<SleutelgebruikRecord>().OrderBy(rij => rij.Nummer).Select(rij => rij.Nummer).ToListAsync(stop), Stop));
        Assert.Equal(0, proef.Run("controleer").Code);
        Assert.Equal(0, proef.Run("sleutel", "vernieuw").Code);
        Assert.Equal(3, Sleutelbos.Open(proef.Keuze.Sleutelmap).Huidig.Nummer);
        Assert.Equal(1200, await proef.VindbaarAsync(1200));
    }

    // A web server that opened its keys before, and works on while they are renewed.
    [Theory, OpBeide]
    public async Task Renewing_WhileAnotherProcessWorks_BothFindEveryClient(Databank databank)
    {
        await using var proef = await Vestigingsproef.MetKlantenAsync(databank, 40);
        await using var server = await proef.OpenAsync();
        Sleutelbos.Open(proef.Keuze.Sleutelmap).Vernieuw(TimeProvider.System.GetUtcNow());
        var nieuw = await MaakKlantAsync(server, 41);
        Assert.Equal(0, proef.Run("sleutel", "vernieuw").Code);

        var pseudoniemen = server.Bsns.Pseudoniemen(new Gemeentenummer(1), Vestigingsproef.Bsnvan(7));
        var rij = await server.Opslag.LeesAsync(new Gemeentenummer(1), (context, stop) => context.Set<KlantRecord>().SingleAsync(rij => pseudoniemen.Contains(rij.Pseudoniem), stop), Stop);
        Assert.Equal(Vestigingsproef.Bsnvan(7), server.Bsns.Ontsleutel(new Gemeentenummer(1), rij.Klant, rij.Bsn!));
        Assert.Equal(2, nieuw);
        Assert.Equal(41, await proef.VindbaarAsync(41));
    }

    [Fact]
    public async Task Renewing_WithASecretThatDoesNotOpen_KeepsTheOldKeys()
    {
        await using var proef = await Vestigingsproef.MetKlantenAsync(Databank.Sqlite, 10);
        await using (var vestiging = await proef.OpenAsync())
        {
            await vestiging.Opslag.SchrijfAsync(new Gemeentenummer(1), Dader.Programma("proef"), async (beurt, stop) =>
            {
                await beurt.Context.Set<KlantRecord>().Where(rij => rij.Klant == 4).ExecuteUpdateAsync(rij => rij.SetProperty(kolom => kolom.Bsn, new byte[Bsnkluis.Geheimlengte]), stop);
                beurt.Leg(new Auditregel(Handeling.KlantGewijzigd, 4));
            }, Stop);
        }

        var (code, _, fout) = proef.Run("sleutel", "vernieuw");

        Assert.Equal(1, code);
        Assert.StartsWith("1 gegeven gaat niet open en is overgeslagen.", fout, StringComparison.Ordinal);
        Assert.False(Sleutelbos.Open(proef.Keuze.Sleutelmap).Generaties[0].IsGesloten);
        Assert.Equal(9, await proef.VindbaarAsync(10));
    }

    [Fact]
    public async Task Export_AndImport_GiveTheSameKeysAndAreLogged()
    {
        await using var proef = await Vestigingsproef.MetKlantenAsync(Databank.Sqlite, 3);
        Assert.Equal(2, proef.Run(["sleutel", "uitvoer", proef.Map["s"]], [Vestigingsproef.Wachtwoord, "iets heel anders"]).Code);
        Assert.Equal(2, proef.Run(["sleutel", "uitvoer", proef.Map["s"]], ["kort", "kort"]).Code);
        Assert.False(File.Exists(proef.Map["s"]));
        Assert.Equal(0, proef.Run(["sleutel", "uitvoer", proef.Map["s"]], [Vestigingsproef.Wachtwoord, Vestigingsproef.Wachtwoord]).Code);
        Assert.Equal(2, proef.Run(["sleutel", "invoer", proef.Map["s"]], [Vestigingsproef.Wachtwoord]).Code);
        Directory.Move(proef.Keuze.Sleutelmap, proef.Map["weg"]);
        Assert.Equal(2, proef.Run("controleer").Code);

        var (code, uit, _) = proef.Run(["sleutel", "invoer", proef.Map["s"]], [Vestigingsproef.Wachtwoord]);

        Assert.Equal((0, $"Teruggezet in {proef.Keuze.Sleutelmap}: 1 generatie sleutels.\n"), (code, uit));
        Assert.Equal(3, await proef.VindbaarAsync(3));
        await using var vestiging = await proef.OpenAsync();
        Assert.Equal(1, await vestiging.Opslag.LeesAsync(Gemeentenummer.Organisatie, (context, stop) => context.Set<AuditregelRecord>().CountAsync(rij => rij.Handeling == Handeling.SleutelUitgevoerd, stop), Stop));
    }

    [Fact]
    public async Task Help_OfAPart_NamesTheWholeCommand()
    {
        await using var proef = await Vestigingsproef.MaakAsync(Databank.Sqlite);
        Assert.Contains("  trede sleutel uitvoer PAD", proef.Run("sleutel", "uitvoer", "--help").Uit, StringComparison.Ordinal);
        Assert.Equal(2, proef.Run("sleutel", "controleer").Code);
        Assert.Equal((2, "Er is hier nog geen database. Maak er een met: trede begin\n"), (proef.Run("controleer").Code, proef.Run("bewaar", proef.Map["a"]).Fout));
    }

    private static async Task<int> MaakKlantAsync(Vestiging server, int klant)
    {
        var gemeente = new Gemeentenummer(1);
        await server.Opslag.SchrijfAsync(gemeente, Dader.Programma("proef"), (beurt, _) =>
        {
            beurt.Context.Add(new KlantRecord
            {
                Gemeente = 1,
                Klant = klant,
                Bsn = server.Bsns.Versleutel(gemeente, klant, Vestigingsproef.Bsnvan(klant)),
                Pseudoniem = server.Bsns.Pseudoniem(gemeente, Vestigingsproef.Bsnvan(klant)),
                Sleutel = server.Sleutels.Huidig.Nummer,
            });
            beurt.Leg(new Auditregel(Handeling.KlantGemaakt, klant));
            return Task.CompletedTask;
        }, Stop);
        return server.Sleutels.Huidig.Nummer;
    }

    private static async Task<byte[]> ZetTweedeFactorAsync(Vestigingsproef proef)
    {
        await using var vestiging = await proef.OpenAsync();
        byte[] geheim = [.. Enumerable.Range(1, 20).Select(getal => (byte)getal)];
        await vestiging.Opslag.SchrijfAsync(Gemeentenummer.Organisatie, Dader.Programma("proef"), async (beurt, stop) =>
        {
            var account = await beurt.Context.Set<AccountRecord>().SingleAsync(stop);
            await new Tweedefactor(new Kluis(vestiging.Sleutels)).ZetAsync(beurt, account.Id, geheim, stop);
            beurt.Leg(new Auditregel(Handeling.TweedeFactorAan));
        }, Stop);
        return geheim;
    }

    private static async Task<byte[]?> LeesTweedeFactorAsync(Vestigingsproef proef)
    {
        await using var vestiging = await proef.OpenAsync();
        return await vestiging.Opslag.LeesAsync(Gemeentenummer.Organisatie, async (context, stop) =>
            await new Tweedefactor(new Kluis(vestiging.Sleutels)).SleutelAsync(context, (await context.Set<AccountRecord>().SingleAsync(stop)).Id, stop), Stop);
    }
}
