using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>kill -9 while a delivery is read, laid ready or accepted: everything of it counts or nothing, and it can be delivered again without anybody mending something.</summary>
public sealed class LeverAfbrekenTests
{
    private const int Personen = 600;
    private const int Ongestoord = 300;

    private static readonly Gemeentenummer Hier = new(1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public Task Delivering_Killed_CountsWholeOrNotAtAll(Databank databank) => BreekAfAsync(databank, keer: 6, zaad: 21);

    [Theory, OpBeide]
    [Trait("Soort", "Lang")]
    public Task Delivering_KilledAHundredTimes_CountsWholeOrNotAtAll(Databank databank) => BreekAfAsync(databank, keer: 100, zaad: 22);

    private static async Task BreekAfAsync(Databank databank, int keer, int zaad)
    {
        await using var proef = await Vestigingsproef.MaakAsync(databank);
        Assert.Equal(0, proef.Begin().Code);
        var (heel, niets) = (0, 0);

        // Moments are drawn over as long as it takes when nobody interferes, on this machine and now.
        var begin = Stopwatch.GetTimestamp();
        await using (var ongestoord = Start(proef, "lever", "--bron", $"bron0={Bestand(proef, Ongestoord)}")) Assert.Equal(0, await ongestoord.EindeAsync(TimeSpan.FromMinutes(1)));
        var hoogstens = Stopwatch.GetElapsedTime(begin);

        var gedood = await new Afbreekproef("begonnen", hoogstens, keer, zaad).VoerUitAsync(
            ronde => Task.FromResult(Start(proef, "lever", "--toch", "--bron", $"bron{ronde % 3}={Bestand(proef, ronde)}")),
            async (ronde, _) =>
            {
                var (telt, alles) = (await TelAsync(proef, ronde), Alles(ronde));
                Assert.True(telt == 0 || telt == alles, $"{telt} of {alles}");
                if (telt == 0) niets++;
                else heel++;
                var (code, uit, fout) = proef.Run("lever", "--toch", "--bron", $"bron{ronde % 3}={Bestand(proef, ronde)}");
                Assert.True(code == 0, uit + fout);
                Assert.Equal(alles, await TelAsync(proef, ronde));
                Assert.Contains(telt == 0 ? "0 ongewijzigd" : $"{Balie.Getal(alles)} ongewijzigd", uit, StringComparison.Ordinal);
            });

        Assert.Equal(keer, heel + niets);
        if (keer > 10) TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{databank}: {keer} times, {gedood} killed before the end; {heel} counted whole, {niets} not at all"));
        Assert.True(gedood * 2 > keer, $"{gedood} of {keer} killed");
        Assert.Equal(0, proef.Run("controleer").Code);
        Assert.Equal(Personen, await KlantenAsync(proef));
    }

    private static int Alles(int ronde) => ronde % 3 == 0 ? Personen * 5 : Personen;

    // By turns measurements, trajecten and clients, each time other ones.
    private static string Bestand(Vestigingsproef proef, int ronde)
    {
        var tekst = new StringBuilder((ronde % 3) switch { 0 => Proefbestand.Kop, 1 => "bsn;trajectnummer;instrument;domein;aanbieder;startdatum\n", _ => "bsn;postcode4;geslacht\n" });
        for (var rij = 0; rij < Alles(ronde); rij++)
        {
            var bsn = Proefbestand.Bsn(rij % Personen);
            if (ronde % 3 == 0) tekst.Append(CultureInfo.InvariantCulture, $"{bsn};{Dag(ronde).AddDays(rij / Personen):yyyy-MM-dd};jaarmeting;3;+;4;\n");
            else if (ronde % 3 == 1) tekst.Append(CultureInfo.InvariantCulture, $"{bsn};R{ronde}-{rij};Taalles;educatie;ROC;2025-01-01\n");
            else tekst.Append(CultureInfo.InvariantCulture, $"{bsn};{1000 + ronde};v\n");
        }

        return proef.Map.Schrijf($"{ronde}.csv", tekst.ToString());
    }

    private static DateOnly Dag(int ronde) => new DateOnly(2015, 1, 1).AddDays(ronde * 10);

    private static async Task<int> TelAsync(Vestigingsproef proef, int ronde)
    {
        await using var vestiging = await proef.OpenAsync();
        return await vestiging.Opslag.LeesAsync(Hier, async (context, ct) =>
        {
            if (ronde % 3 == 1) return await context.Set<TrajectRecord>().CountAsync(rij => rij.Kenmerk.StartsWith("R" + ronde + "-"), ct);
            if (ronde % 3 == 2) return await context.Set<KlantRecord>().CountAsync(rij => rij.Postcode4 == 1000 + ronde, ct);
            var (van, tot) = (Participatie.Kern.Dag.Van(Dag(ronde)), Participatie.Kern.Dag.Van(Dag(ronde).AddDays(9)));
            var telt = context.Set<BoekingRecord>().Where(rij => rij.Positie != null && rij.Ingetrokken == null).Select(rij => rij.Boeking);
            return await context.Set<MetingRecord>().CountAsync(rij => rij.Meetdatum >= van && rij.Meetdatum <= tot && telt.Contains(rij.Boeking), ct);
        }, Stop);
    }

    private static async Task<int> KlantenAsync(Vestigingsproef proef)
    {
        await using var vestiging = await proef.OpenAsync();
        return await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<KlantRecord>().CountAsync(ct), Stop);
    }

    private static Proefproces Start(Vestigingsproef proef, params IReadOnlyList<string> woorden) =>
        Proefproces.Start("sh", ["-c", "echo begonnen; exec dotnet exec \"$0\" \"$@\"", Kindproces.Program, .. woorden], proef.Omgeving, proef.Map.Pad);
}
