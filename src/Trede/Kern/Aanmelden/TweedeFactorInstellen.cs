using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Switches the second factor of the own account on, anew or off, and makes recovery codes.</summary>
internal sealed class TweedeFactorInstellen(Opslag opslag, Tweedefactor tweede, Werkplek werkplek, IDataProtectionProvider bescherming, TimeProvider klok)
{
    private readonly IDataProtector zegel = bescherming.CreateProtector("Participatie.App.Kern.TweedeFactorInstellen");

    /// <summary>A new secret, sealed for this account: the page carries it until the first code is right.</summary>
    public string Stel() => Convert.ToHexString(zegel.Protect([.. werkplek.Account.ToByteArray(), .. RandomNumberGenerator.GetBytes(Codestap.Sleutellengte)]));

    /// <summary>The secret that the page carried, or null when it is not ours or of another account.</summary>
    public byte[]? Open(string? gesloten)
    {
        try
        {
            var open = zegel.Unprotect(Convert.FromHexString(gesloten ?? string.Empty));
            return new Guid(open.AsSpan(0, 16)) == werkplek.Account ? open[16..] : null;
        }
        catch (Exception fout) when (fout is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Switches it on when the code is right; gives the recovery codes, or null.</summary>
    public async Task<IReadOnlyList<string>?> ZetAanAsync(byte[] sleutel, string? code, CancellationToken stop)
    {
        if (Codestap.Vind(sleutel, code, klok.GetUtcNow()) is not { } stap) return null;
        var (account, sessie) = (werkplek.Account, werkplek.Sessie);
        return await opslag.SchrijfAsync<IReadOnlyList<string>?>(Gemeentenummer.Organisatie, werkplek.Dader, async (beurt, ct) =>
        {
            if (!await Tweedefactor.GebruikStapAsync(beurt, account, stap, ct)) return null;
            var codes = await tweede.ZetAsync(beurt, account, sleutel, ct);
            await beurt.Context.Set<IdentityUserToken<Guid>>().Where(rij => rij.UserId == account && rij.LoginProvider == Accountgeheim.Sessie && rij.Name != sessie).ExecuteDeleteAsync(ct);
            beurt.Leg(new Auditregel(Handeling.TweedeFactorAan, SessieBeginnen.Onderwerp(account)));
            return codes;
        }, stop);
    }

    /// <summary>Switches it off.</summary>
    public Task ZetUitAsync(CancellationToken stop) => opslag.SchrijfAsync(Gemeentenummer.Organisatie, werkplek.Dader, async (beurt, ct) =>
    {
        await Tweedefactor.WisAsync(beurt, werkplek.Account, ct);
        beurt.Leg(new Auditregel(Handeling.TweedeFactorUit, SessieBeginnen.Onderwerp(werkplek.Account)));
    }, stop);

    /// <summary>Makes new recovery codes.</summary>
    public Task<IReadOnlyList<string>> VernieuwCodesAsync(CancellationToken stop) => opslag.SchrijfAsync(Gemeentenummer.Organisatie, werkplek.Dader, async (beurt, ct) =>
    {
        var codes = await Tweedefactor.VernieuwCodesAsync(beurt, werkplek.Account, ct);
        beurt.Leg(new Auditregel(Handeling.TweedeFactorAan, SessieBeginnen.Onderwerp(werkplek.Account), "nieuwe herstelcodes"));
        return codes;
    }, stop);

    /// <summary>How many recovery codes are left.</summary>
    public Task<int> OverAsync(CancellationToken stop) => opslag.LeesAsync(Gemeentenummer.Organisatie, (tabellen, ct) => Tweedefactor.OverAsync(tabellen, werkplek.Account, ct), stop);
}
