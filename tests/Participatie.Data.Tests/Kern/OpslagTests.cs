using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;
using Proefbank;

namespace Participatie.Data.Tests.Kern;

/// <summary>What the database does for every act and every reading, on both.</summary>
public sealed class OpslagTests
{
    [Theory]
    [OpBeide]
    public async Task Reading_OneMunicipality_DoesNotSeeTheOther(Databank databank)
    {
        await using var proef = await MetKlantenAsync(databank);
        Assert.Equal([1, 2], await KlantenAsync(proef, Opslagproef.Een));
        Assert.Equal([3], await KlantenAsync(proef, Opslagproef.Twee));
        Assert.Empty(await KlantenAsync(proef, Gemeentenummer.Organisatie));
        Assert.Null(await proef.Opslag.LeesAsync(Opslagproef.Een, (context, stop) => context.Set<KlantRecord>().SingleOrDefaultAsync(klant => klant.Klant == 3, stop), CancellationToken.None));
    }

    [Theory]
    [OpBeide]
    public async Task Saving_ARowOfAnotherMunicipality_IsRefused(Databank databank)
    {
        await using var proef = await MetKlantenAsync(databank);
        await Assert.ThrowsAsync<InvalidOperationException>(() => proef.DoeAsync(Opslagproef.Een, context => context.Add(new KlantRecord { Gemeente = 2, Klant = 9 })));
        await Assert.ThrowsAsync<InvalidOperationException>(() => DoeAsync(proef, beurt => beurt.VoegAsync([new KlantRecord { Gemeente = 2, Klant = 9 }], CancellationToken.None)));
        Assert.Equal([3], await KlantenAsync(proef, Opslagproef.Twee));
    }

    [Theory]
    [OpBeide]
    public async Task Saving_ManyAtATime_KeepsWhatSavingOneByOneKeeps(Databank databank)
    {
        await using var proef = await MetKlantenAsync(databank);
        KlantRecord Klant(int nummer) => new()
        {
            Gemeente = 1,
            Klant = nummer,
            Bsn = [1, 2, 255],
            Pseudoniem = [.. Enumerable.Range(0, 16).Select(plaats => (byte)(plaats + nummer))],
            Sleutel = 3,
            LokaleSleutel = $"é'\"{nummer}",
            Voornaam = "Ünal",
            Achternaam = string.Empty,
            Geslacht = Participatie.Klanten.Geslacht.Vrouw,
            Postcode4 = 1234,
            Positie = 4_000_000_000,
            Verzoek = Guid.Parse($"0f8fad5b-d9cb-469f-a165-70867728950{nummer}"),
            Klaargezet = false,
            Levering = null,
        };
        MetingRecord Meting(int boeking, int nummer) => new()
        {
            Gemeente = 1,
            Boeking = boeking,
            Nummer = nummer,
            Klant = 1,
            Bron = 2,
            Meetdatum = Dag.Van(new DateOnly(2025, 3, 1)),
            Bekend = Dag.Van(new DateOnly(2025, 4, 1)),
            Uitstroom = true,
            Trede = null,
            Groei = Groeipotentieel.Onbekend,
            Momenten = Meetmoment.Jaarmeting,
            Subgroepen = -5,
            Antwoorden = null,
            Ladderversie = Ladderversie.Versie2008.Id,
            Horizon = 12,
            Uren = 36,
            Bronkenmerk = "k",
        };
        BoekingRecord Boeking(int nummer) => new() { Gemeente = 1, Boeking = nummer, Bron = 2, Geboekt = new DateTimeOffset(2026, 3, 2, 9, 8, 7, 654, TimeSpan.Zero) };

        await DoeAsync(proef, async beurt =>
        {
            beurt.Context.AddRange(Klant(4), Boeking(4), Meting(4, 1));
            await beurt.Context.SaveChangesAsync();
            await beurt.VoegAsync([Klant(5)], CancellationToken.None);
            await beurt.VoegAsync([Boeking(5)], CancellationToken.None);
            await beurt.VoegAsync([Meting(5, 1)], CancellationToken.None);
        });

        var (klanten, boekingen, metingen) = await proef.Opslag.LeesAsync(Opslagproef.Een, async (context, stop) => (
            await context.Set<KlantRecord>().AsNoTracking().Where(rij => rij.Klant >= 4).OrderBy(rij => rij.Klant).ToListAsync(stop),
            await context.Set<BoekingRecord>().AsNoTracking().Where(rij => rij.Boeking >= 4).OrderBy(rij => rij.Boeking).ToListAsync(stop),
            await context.Set<MetingRecord>().AsNoTracking().Where(rij => rij.Boeking >= 4).OrderBy(rij => rij.Boeking).ToListAsync(stop)), CancellationToken.None);
        Assert.Equal(Velden(Klant(4)), Velden(klanten[0]));
        Assert.Equal(Velden(Klant(5)), Velden(klanten[1]));
        Assert.Equal(Velden(Boeking(4)), Velden(boekingen[0]));
        Assert.Equal(Velden(Boeking(5)), Velden(boekingen[1]));
        Assert.Equal(Velden(Meting(4, 1)), Velden(metingen[0]));
        Assert.Equal(Velden(Meting(5, 1)), Velden(metingen[1]));
        // A question by value finds both.
        var (geboekt, verzoek) = (Boeking(4).Geboekt, Klant(5).Verzoek);
        Assert.Equal(2, await proef.Opslag.LeesAsync(Opslagproef.Een, (context, stop) => context.Set<BoekingRecord>().CountAsync(rij => rij.Geboekt == geboekt, stop), CancellationToken.None));
        Assert.Equal(5, await proef.Opslag.LeesAsync(Opslagproef.Een, (context, stop) => context.Set<KlantRecord>().Where(rij => rij.Verzoek == verzoek).Select(rij => rij.Klant).SingleAsync(stop), CancellationToken.None));
    }

    private static List<string> Velden(object rij) => [.. rij.GetType().GetProperties().Select(veld => $"{veld.Name}: {(veld.GetValue(rij) is byte[] bytes ? Convert.ToHexString(bytes) : veld.GetValue(rij))}")];

    [Theory]
    [OpBeide]
    public async Task Acting_WithoutALine_IsRefusedAndSavesNothing(Databank databank)
    {
        await using var proef = await MetKlantenAsync(databank);
        await Assert.ThrowsAsync<InvalidOperationException>(() => proef.Opslag.SchrijfAsync(Opslagproef.Een, Opslagproef.Dader, (beurt, _) =>
        {
            beurt.Context.Add(new KlantRecord { Gemeente = 1, Klant = 9 });
            return Task.CompletedTask;
        }, CancellationToken.None));
        await proef.Opslag.SchrijfAsync(Opslagproef.Een, Opslagproef.Dader, (beurt, stop) => beurt.VoegAsync([new KlantRecord { Gemeente = 1, Klant = 9 }], stop), CancellationToken.None);
        Assert.Equal([1, 2], await KlantenAsync(proef, Opslagproef.Een));
    }

    [Theory]
    [OpBeide]
    public async Task Acting_AndFailing_LeavesNothingAndNoLine(Databank databank)
    {
        await using var proef = await MetKlantenAsync(databank);
        var voor = await SchakelsAsync(proef);
        await Assert.ThrowsAsync<DbUpdateException>(() => proef.DoeAsync(Opslagproef.Een, context => context.AddRange(
            new KlantRecord { Gemeente = 1, Klant = 9 }, new KlantRecord { Gemeente = 1, Klant = 10, LokaleSleutel = "x" }, new KlantRecord { Gemeente = 1, Klant = 11, LokaleSleutel = "x" })));
        await Assert.ThrowsAsync<NotSupportedException>(() => DoeAsync(proef, async beurt =>
        {
            await beurt.VoegAsync([new KlantRecord { Gemeente = 1, Klant = 9 }], CancellationToken.None);
            await beurt.NeemPositieAsync(CancellationToken.None);
            throw new NotSupportedException();
        }));
        Assert.Equal([1, 2], await KlantenAsync(proef, Opslagproef.Een));
        Assert.Equal(voor, await SchakelsAsync(proef));
        Assert.Equal(0L, await proef.Opslag.LeesAsync(Opslagproef.Een, (context, stop) => context.Set<LogstandRecord>().Select(rij => rij.Positie).SingleAsync(stop), CancellationToken.None));
    }

    [Theory]
    [OpBeide]
    public async Task Looking_WithALine_HoldsUpNoWriterAndIsInTheLog(Databank databank)
    {
        await using var proef = await MetKlantenAsync(databank);
        var voor = await SchakelsAsync(proef);
        var gezien = await proef.Opslag.KijkAsync(Opslagproef.Een, Opslagproef.Dader, async (beurt, stop) =>
        {
            var aantal = await beurt.Context.Set<KlantRecord>().CountAsync(stop);
            await proef.DoeAsync(Opslagproef.Een, context => context.Add(new KlantRecord { Gemeente = 1, Klant = 9 })).WaitAsync(TimeSpan.FromSeconds(20), stop);
            beurt.Leg(new Auditregel(Handeling.LijstIngezien, "proef"));
            return aantal;
        }, CancellationToken.None);
        Assert.Equal(2, gezien);
        Assert.Equal(voor + 2, await SchakelsAsync(proef));
    }

    [Theory]
    [OpBeide]
    public async Task Looking_ThatCannotBeLogged_ShowsNothing(Databank databank)
    {
        await using var proef = await MetKlantenAsync(databank);
        var voor = await SchakelsAsync(proef);
        using var weg = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => proef.Opslag.KijkAsync(Opslagproef.Een, Opslagproef.Dader, async (beurt, _) =>
        {
            beurt.Leg(new Auditregel(Handeling.LijstIngezien, "proef"));
            var aantal = await beurt.Context.Set<KlantRecord>().CountAsync(CancellationToken.None);
            await weg.CancelAsync();
            return aantal;
        }, weg.Token));
        Assert.Equal(voor, await SchakelsAsync(proef));
    }

    [Theory]
    [OpBeide]
    public async Task Looking_AndChanging_IsRefusedAndSavesNothing(Databank databank)
    {
        await using var proef = await MetKlantenAsync(databank);
        await Assert.ThrowsAsync<InvalidOperationException>(() => proef.Opslag.KijkAsync(Opslagproef.Een, Opslagproef.Dader, (beurt, _) =>
        {
            beurt.Context.Add(new KlantRecord { Gemeente = 1, Klant = 9 });
            beurt.Leg(new Auditregel(Handeling.LijstIngezien, "proef"));
            return Task.FromResult(true);
        }, CancellationToken.None));
        Assert.Equal([1, 2], await KlantenAsync(proef, Opslagproef.Een));
    }

    [Theory]
    [OpBeide]
    public async Task Saving_OverSomebodyElsesChange_GivesAConflict(Databank databank)
    {
        await using var proef = await MetKlantenAsync(databank);
        var oud = await proef.Opslag.LeesAsync(Opslagproef.Een, (context, stop) => context.Set<KlantRecord>().SingleAsync(klant => klant.Klant == 1, stop), CancellationToken.None);
        await proef.DoeAsync(Opslagproef.Een, context => context.Set<KlantRecord>().Single(klant => klant.Klant == 1).Postcode4 = 1111);
        oud.Postcode4 = 2222;
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => proef.DoeAsync(Opslagproef.Een, context => context.Update(oud)));
        var nu = await proef.Opslag.LeesAsync(Opslagproef.Een, (context, stop) => context.Set<KlantRecord>().SingleAsync(klant => klant.Klant == 1, stop), CancellationToken.None);
        Assert.Equal((1111, 1), (nu.Postcode4, nu.Versie));
    }

    [Theory]
    [OpBeide]
    public async Task Log_OnceAccepted_CannotBeChangedOrTakenAway(Databank databank)
    {
        await using var proef = await MetKlantenAsync(databank);
        foreach (var boeking in new[] { 1, 2 })
        {
            await DoeAsync(proef, async beurt =>
            {
                beurt.Context.Add(new BoekingRecord { Gemeente = 1, Boeking = boeking, Bron = 1, Positie = boeking == 1 ? await beurt.NeemPositieAsync(CancellationToken.None) : null });
                beurt.Context.Add(new MetingRecord { Gemeente = 1, Boeking = boeking, Nummer = 1, Klant = 1, Bron = 1, Trede = 2, Ladderversie = "2008" });
            });
        }

        foreach (var opdracht in new[]
        {
            "UPDATE meting SET trede = 3 WHERE gemeente = 1", "DELETE FROM meting WHERE gemeente = 1 AND boeking = 1", "UPDATE auditschakel SET functie = '' WHERE gemeente = 1",
            "DELETE FROM auditregel WHERE gemeente = 1", "DELETE FROM auditschakel WHERE gemeente = 1", "UPDATE auditregel SET onderwerp = 'niets' WHERE gemeente = 1",
        })
        {
            var fout = await Record.ExceptionAsync(() => DoeAsync(proef, beurt => beurt.Context.Database.ExecuteSqlRawAsync(opdracht)));
            Assert.True(fout is System.Data.Common.DbException, $"{opdracht}: {fout?.GetType()}");
        }

        await DoeAsync(proef, beurt => beurt.Context.Database.ExecuteSqlRawAsync("DELETE FROM meting WHERE gemeente = 1 AND boeking = 2"));
        Assert.Equal([(1, (byte?)2)], await proef.Opslag.LeesAsync(Opslagproef.Een, async (context, stop) => (await context.Set<MetingRecord>().ToListAsync(stop)).ConvertAll(rij => (rij.Boeking, rij.Trede)), CancellationToken.None));
    }

    [Theory]
    [OpBeide]
    public async Task Positions_OfManyWriters_BecomeVisibleInOrder(Databank databank)
    {
        await using var proef = await Opslagproef.MaakAsync(databank);
        const int daden = 120;
        var boeking = 0;
        var schrijvers = Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref boeking) is var nummer and <= daden)
            {
                await DoeAsync(proef, async beurt =>
                {
                    await Task.Yield();
                    beurt.Context.Add(new BoekingRecord { Gemeente = 1, Boeking = nummer, Bron = 1, Positie = await beurt.NeemPositieAsync(CancellationToken.None) });
                });
            }
        })));
        var gezien = 0;
        while (gezien < daden)
        {
            var klaar = schrijvers.IsCompleted;
            var (positie, posities) = await proef.Opslag.LeesMomentAsync(Opslagproef.Een, async (context, stop) =>
                (await context.Set<LogstandRecord>().Select(rij => rij.Positie).SingleAsync(stop), await context.Set<BoekingRecord>().Select(rij => rij.Positie!.Value).Order().ToListAsync(stop)), CancellationToken.None);
            Assert.Equal(Enumerable.Range(1, posities.Count).Select(nummer => (long)nummer), posities);
            Assert.Equal(posities.Count, positie);
            gezien = posities.Count;
            Assert.False(klaar && gezien < daden, $"{gezien} acts were saved.");
        }

        await schrijvers;
    }

    internal static async Task<Opslagproef> MetKlantenAsync(Databank databank, string bij = "")
    {
        var proef = await Opslagproef.MaakAsync(databank, bij);
        await proef.DoeAsync(Opslagproef.Een, context => context.AddRange(new KlantRecord { Gemeente = 1, Klant = 1 }, new KlantRecord { Gemeente = 1, Klant = 2 }));
        await proef.DoeAsync(Opslagproef.Twee, context => context.Add(new KlantRecord { Gemeente = 2, Klant = 3 }));
        return proef;
    }

    internal static Task<List<int>> KlantenAsync(Opslagproef proef, Gemeentenummer gemeente) =>
        proef.Opslag.LeesAsync(gemeente, (context, stop) => context.Set<KlantRecord>().Select(klant => klant.Klant).Order().ToListAsync(stop), CancellationToken.None);

    internal static Task DoeAsync(Opslagproef proef, Func<Schrijfbeurt, Task> doe) => proef.Opslag.SchrijfAsync(Opslagproef.Een, Opslagproef.Dader, async (beurt, _) =>
    {
        await doe(beurt);
        beurt.Leg(new Auditregel(Handeling.MetingVastgelegd, "proef"));
    }, CancellationToken.None);

    private static Task<int> SchakelsAsync(Opslagproef proef) =>
        proef.Opslag.LeesAsync(Opslagproef.Een, (context, stop) => context.Set<AuditschakelRecord>().CountAsync(stop), CancellationToken.None);
}
