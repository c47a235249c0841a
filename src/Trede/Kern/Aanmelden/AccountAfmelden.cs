using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Ends sessions: this one, or all others of the account.</summary>
internal sealed class AccountAfmelden(Opslag opslag, Werkplek werkplek)
{
    /// <summary>Ends this session, also for who copied its cookie.</summary>
    public async Task RunAsync(HttpContext context, CancellationToken stop)
    {
        var (account, sessie) = (werkplek.Account, werkplek.Sessie);
        await opslag.SchrijfAsync(Gemeentenummer.Organisatie, werkplek.Dader, async (beurt, ct) =>
        {
            await beurt.Context.Set<IdentityUserToken<Guid>>().Where(rij => rij.UserId == account && rij.LoginProvider == Accountgeheim.Sessie && rij.Name == sessie).ExecuteDeleteAsync(ct);
            beurt.Leg(new Auditregel(Handeling.Afgemeld, SessieBeginnen.Onderwerp(account)));
        }, stop);
        await context.SignOutAsync(Sessie.Schema(context));
    }

    /// <summary>Ends all other sessions, and says how many there were.</summary>
    public Task<int> EldersAsync(CancellationToken stop)
    {
        var (account, sessie) = (werkplek.Account, werkplek.Sessie);
        return opslag.SchrijfAsync(Gemeentenummer.Organisatie, werkplek.Dader, async (beurt, ct) =>
        {
            var aantal = await beurt.Context.Set<IdentityUserToken<Guid>>().Where(rij => rij.UserId == account && rij.LoginProvider == Accountgeheim.Sessie && rij.Name != sessie).ExecuteDeleteAsync(ct);
            if (aantal > 0) beurt.Leg(new Auditregel(Handeling.Afgemeld, SessieBeginnen.Onderwerp(account), "op andere apparaten"));
            return aantal;
        }, stop);
    }

    /// <summary>How many other sessions there are.</summary>
    public Task<int> AantalEldersAsync(CancellationToken stop)
    {
        var (account, sessie) = (werkplek.Account, werkplek.Sessie);
        return opslag.LeesAsync(Gemeentenummer.Organisatie, (tabellen, ct) =>
            tabellen.Set<IdentityUserToken<Guid>>().CountAsync(rij => rij.UserId == account && rij.LoginProvider == Accountgeheim.Sessie && rij.Name != sessie, ct), stop);
    }
}
