using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Kern;

/// <summary>
/// Makes a new generation of keys and encrypts everything anew, a few hundred rows at a time, while people go on working. What was broken off goes on where it
/// was: every secret says itself of which generation it is. The old generation is closed when a whole round found nothing to do any more, and not before everyone
/// who was at work when the new one came must be ready.
/// </summary>
internal sealed class SleutelVernieuwen(Vestiging vestiging, TimeProvider klok)
{
    private const int PerKeer = 500;
    private static readonly TimeSpan Rust = TimeSpan.FromSeconds(30);

    private readonly Kluis kluis = new(vestiging.Sleutels);
    private int kapot;

    /// <summary>Renews; <paramref name="meld"/> is told what the user should know meanwhile.</summary>
    public async Task<Vernieuwing> RunAsync(Voortgang voortgang, Action<string> meld, CancellationToken stop)
    {
        var sleutels = vestiging.Sleutels;
        sleutels.Ververs();
        if (sleutels.Vorig is null) sleutels.Vernieuw(klok.GetUtcNow());
        else meld("Een eerdere vernieuwing was nog niet klaar. Trede gaat daarmee verder.");
        sleutels.Ververs();
        await NeemInGebruikAsync(stop);
        var (bsns, accounts) = (0, 0);
        for (var gewacht = false; ;)
        {
            var vroeg = sleutels.Huidig.Gemaakt + Rust - klok.GetUtcNow();
            kapot = 0;
            var (meerBsns, meerAccounts) = (await KlantenAsync(voortgang, stop), await AccountsAsync(stop));
            (bsns, accounts) = (bsns + meerBsns, accounts + meerAccounts);
            if (meerBsns + meerAccounts > 0) continue;
            if (gewacht || vroeg <= TimeSpan.Zero) break;
            meld("Trede wacht een halve minuut, zodat ook wie nu iets bewaart klaar is.");
            await Task.Delay(vroeg, klok, stop);
            gewacht = true;
        }

        if (kapot == 0) await SluitAsync(stop);
        return new Vernieuwing(sleutels.Huidig.Nummer, bsns, accounts, kapot);
    }

    // The key is on the disk before the database needs it.
    private Task NeemInGebruikAsync(CancellationToken stop) => vestiging.Opslag.SchrijfAsync(Gemeentenummer.Organisatie, Opdrachtgever.Dader, async (beurt, ct) =>
    {
        var huidig = vestiging.Sleutels.Huidig;
        if (await beurt.Context.Set<SleutelgebruikRecord>().AnyAsync(rij => rij.Nummer == huidig.Nummer, ct)) return;
        beurt.Context.Add(new SleutelgebruikRecord { Nummer = huidig.Nummer, Vingerafdruk = huidig.Vingerafdruk });
        beurt.Leg(new Auditregel(Handeling.SleutelVernieuwd, $"generatie {huidig.Nummer}"));
    }, stop);

    private async Task SluitAsync(CancellationToken stop)
    {
        var oud = vestiging.Sleutels.Vorig!.Nummer;
        await vestiging.Opslag.SchrijfAsync(Gemeentenummer.Organisatie, Opdrachtgever.Dader, (beurt, _) =>
        {
            beurt.Leg(new Auditregel(Handeling.SleutelVernieuwd, $"generatie {oud}", "gesloten"));
            return Task.CompletedTask;
        }, stop);
        vestiging.Sleutels.SluitVorig();
    }

    private async Task<int> KlantenAsync(Voortgang voortgang, CancellationToken stop)
    {
        var gemeenten = await vestiging.Opslag.LeesAsync(Gemeentenummer.Organisatie, (context, ct) => context.Set<GemeenteRecord>().Select(rij => rij.Nummer).ToListAsync(ct), stop);
        var gedaan = 0;
        foreach (var gemeente in gemeenten.Select(nummer => new Gemeentenummer(nummer)))
        {
            for (var na = 0; ;)
            {
                var rijen = await vestiging.Opslag.LeesAsync(gemeente, (context, ct) => context.Set<KlantRecord>().IgnoreQueryFilters([KlantRecord.Zichtbaarheid]).Where(rij => rij.Bsn != null && rij.Klant > na)
                    .OrderBy(rij => rij.Klant).Take(PerKeer).Select(rij => new Bsnrij(rij.Klant, rij.Bsn!, rij.Pseudoniem, rij.Sleutel)).ToListAsync(ct), stop);
                if (rijen.Count == 0) break;
                na = rijen[^1].Klant;
                gedaan += await BewaarAsync(gemeente, [.. rijen.Select(rij => Opnieuw(gemeente, rij)).OfType<(Bsnrij Oud, Bsnrij Nieuw)>()], stop);
                voortgang.Meld(0, rijen.Count);
            }
        }

        return gedaan;
    }

    private (Bsnrij Oud, Bsnrij Nieuw)? Opnieuw(Gemeentenummer gemeente, Bsnrij rij)
    {
        try
        {
            var bsn = vestiging.Bsns.Ontsleutel(gemeente, rij.Klant, rij.Bsn);
            var pseudoniem = vestiging.Bsns.Pseudoniem(gemeente, bsn);
            var nummer = vestiging.Sleutels.Huidig.Nummer;
            if (!vestiging.Bsns.MoetOver(rij.Bsn) && rij.Sleutel == nummer && pseudoniem.AsSpan().SequenceEqual(rij.Pseudoniem)) return null;
            return (rij, new Bsnrij(rij.Klant, vestiging.Bsns.Versleutel(gemeente, rij.Klant, bsn), pseudoniem, nummer));
        }
        catch (SleutelException)
        {
            kapot++;
            return null;
        }
    }

    // A row that somebody changed meanwhile is left for the next round.
    private async Task<int> BewaarAsync(Gemeentenummer gemeente, IReadOnlyList<(Bsnrij Oud, Bsnrij Nieuw)> rijen, CancellationToken stop)
    {
        if (rijen.Count == 0) return 0;
        return await vestiging.Opslag.SchrijfAsync(gemeente, Opdrachtgever.Dader, async (beurt, ct) =>
        {
            var gedaan = 0;
            foreach (var (oud, nieuw) in rijen)
            {
                gedaan += await beurt.Context.Set<KlantRecord>().IgnoreQueryFilters([KlantRecord.Zichtbaarheid]).Where(rij => rij.Klant == oud.Klant && rij.Bsn == oud.Bsn).ExecuteUpdateAsync(rij => rij
                    .SetProperty(kolom => kolom.Bsn, nieuw.Bsn).SetProperty(kolom => kolom.Pseudoniem, nieuw.Pseudoniem).SetProperty(kolom => kolom.Sleutel, nieuw.Sleutel), ct);
            }

            beurt.Leg(new Auditregel(Handeling.SleutelVernieuwd, $"generatie {rijen[0].Nieuw.Sleutel}", $"{gedaan} BSN's opnieuw versleuteld"));
            return gedaan;
        }, stop);
    }

    private async Task<int> AccountsAsync(CancellationToken stop)
    {
        var geheimen = await vestiging.Opslag.LeesAsync(
            Gemeentenummer.Organisatie, (context, ct) => context.Set<IdentityUserToken<Guid>>().Where(rij => rij.LoginProvider == Accountgeheim.Codesleutel).ToListAsync(ct), stop);
        var gedaan = 0;
        foreach (var deel in geheimen.Select(Opnieuw).OfType<(IdentityUserToken<Guid> Oud, string Nieuw)>().Chunk(PerKeer)) gedaan += await BewaarAsync(deel, stop);
        return gedaan;
    }

    private (IdentityUserToken<Guid> Oud, string Nieuw)? Opnieuw(IdentityUserToken<Guid> rij)
    {
        try
        {
            var geheim = Convert.FromBase64String(rij.Value ?? string.Empty);
            if (!kluis.MoetOver(geheim)) return null;
            var bij = rij.UserId.ToByteArray();
            return (rij, Convert.ToBase64String(kluis.Versleutel(kluis.Ontsleutel(geheim, Tweedefactor.Doel, bij), Tweedefactor.Doel, bij)));
        }
        catch (Exception fout) when (fout is SleutelException or FormatException)
        {
            kapot++;
            return null;
        }
    }

    private Task<int> BewaarAsync(IReadOnlyList<(IdentityUserToken<Guid> Oud, string Nieuw)> deel, CancellationToken stop) => vestiging.Opslag.SchrijfAsync(Gemeentenummer.Organisatie, Opdrachtgever.Dader, async (beurt, ct) =>
    {
        var gedaan = 0;
        foreach (var (oud, nieuw) in deel)
        {
            gedaan += await beurt.Context.Set<IdentityUserToken<Guid>>().Where(rij => rij.UserId == oud.UserId && rij.LoginProvider == oud.LoginProvider && rij.Name == oud.Name && rij.Value == oud.Value)
                .ExecuteUpdateAsync(rij => rij.SetProperty(kolom => kolom.Value, nieuw), ct);
        }

        beurt.Leg(new Auditregel(Handeling.SleutelVernieuwd, $"generatie {vestiging.Sleutels.Huidig.Nummer}", $"{gedaan} accounts opnieuw versleuteld"));
        return gedaan;
    }, stop);

    private sealed record Bsnrij(int Klant, byte[] Bsn, byte[]? Pseudoniem, int Sleutel);
}
