using System.Diagnostics;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Data.Tests.Kern;
using Participatie.Kern;
using Participatie.Ladder;
using Npgsql;
using Proefbank;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>A million measurements of a hundred thousand persons. The bounds are wide: a busy machine may not fail them.</summary>
[Trait("Soort", "Lang")]
public sealed class KolommenbronLangTests(ITestOutputHelper uitvoer)
{
    private const int Personen = 100_000;
    private const int Rijen = 1_000_000;

    [Theory]
    [OpBeide]
    public async Task Giving_AMillionRows_IsQuickAndQuickerAfterOneMore(Databank databank)
    {
        await using var proef = await Opslagproef.MaakAsync(databank);
        using var bron = new Kolommenbron(proef.Opslag);
        await BoekAsync(proef, 1, Enumerable.Range(0, Rijen), metKlanten: true);
        if (databank == Databank.Postgres) await AnalyseerAsync(proef.Verbinding);
        var (kolommen, bouw) = await MeetAsync(bron);
        Assert.Equal((Personen, Rijen), (kolommen.Personen, kolommen.Rijen));
        var tijden = new List<TimeSpan>();
        for (var keer = 0; keer < 10; keer++)
        {
            await BoekAsync(proef, 2 + keer, [Rijen + keer], metKlanten: false);
            var (nieuw, tijd) = await MeetAsync(bron);
            Assert.Equal(Rijen + keer + 1, nieuw.Rijen);
            tijden.Add(tijd);
        }

        tijden.Sort();
        uitvoer.WriteLine($"{databank}: built in {bouw.TotalMilliseconds:0} ms, brought up to date in {tijden[5].TotalMilliseconds:0.0} ms (median), {tijden[0].TotalMilliseconds:0.0} at best.");
        Assert.True(bouw < TimeSpan.FromSeconds(15) && tijden[5] < TimeSpan.FromMilliseconds(250), $"{bouw}, {tijden[5]}");
    }

    private static async Task<(Participatiekolommen Kolommen, TimeSpan Tijd)> MeetAsync(Kolommenbron bron)
    {
        var begin = Stopwatch.GetTimestamp();
        var kolommen = await bron.GeefAsync(Opslagproef.Een, CancellationToken.None);
        return (kolommen, Stopwatch.GetElapsedTime(begin));
    }

    // On a real server autovacuum does this within a minute.
    private static async Task AnalyseerAsync(string verbinding)
    {
        await using var postgres = new NpgsqlConnection(verbinding);
        await postgres.OpenAsync();
        await using var opdracht = new NpgsqlCommand("ANALYZE", postgres);
        await opdracht.ExecuteNonQueryAsync();
    }

    private static Task BoekAsync(Opslagproef proef, int boeking, IEnumerable<int> rijen, bool metKlanten) => proef.Opslag.SchrijfAsync(Opslagproef.Een, Opslagproef.Dader, async (beurt, stop) =>
    {
        if (metKlanten) await beurt.VoegAsync(Enumerable.Range(0, Personen).Select(persoon => new KlantRecord { Gemeente = 1, Klant = Nummer(persoon), Positie = 1 }), stop);
        beurt.Context.Add(new BoekingRecord { Gemeente = 1, Boeking = boeking, Bron = 1, Positie = await beurt.NeemPositieAsync(stop) });
        await beurt.Context.SaveChangesAsync(stop);
        await beurt.VoegAsync(rijen.Select((rij, plaats) => Rij(boeking, plaats + 1, rij)), stop);
        beurt.Leg(new Auditregel(Handeling.LeveringAanvaard, "proef"));
    }, CancellationToken.None);

    // Each person once a year, with another day for each row.
    private static MetingRecord Rij(int boeking, int nummer, int rij) => new()
    {
        Gemeente = 1,
        Boeking = boeking,
        Nummer = nummer,
        Klant = Nummer(rij % Personen),
        Bron = 1,
        Meetdatum = Dag.VanNummer((ushort)(20_000 + (rij / Personen * 365) + (rij % 300))),
        Bekend = Dag.VanNummer((ushort)(20_010 + (rij / Personen * 365) + (rij % 300))),
        Trede = (byte)(1 + (rij * 7 % 6)),
        Groei = rij * 7 % 6 == 5 ? Groeipotentieel.NietVanToepassing : Groeipotentieel.Groei,
        Subgroepen = rij % 8,
        Ladderversie = "2008",
    };

    private static int Nummer(int persoon) => (int)((persoon + 1L) * 7_919 % KlantRecord.HoogsteNummer) + 1;
}
