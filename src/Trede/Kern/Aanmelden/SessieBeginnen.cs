using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Signs an account in: a new session in the database and in the browser, whatever the browser had before.</summary>
internal sealed class SessieBeginnen(Opslag opslag, IHttpContextAccessor verzoek, Apparaat apparaat, IOptions<Aanmeldopties> opties)
{
    /// <summary>Signs in. What is done first may refuse; then only that it failed is written down.</summary>
    /// <param name="account">The account as it was when the password was checked.</param>
    /// <param name="wijze">How, for the audit log.</param>
    /// <param name="eerst">The last proof, in the same act: false refuses.</param>
    /// <param name="stop">Breaks off.</param>
    public async Task<bool> RunAsync(AccountRecord account, string wijze, Func<Schrijfbeurt, CancellationToken, Task<bool>> eerst, CancellationToken stop)
    {
        var sessie = RandomNumberGenerator.GetHexString(32, lowercase: true);
        var gelukt = await opslag.SchrijfAsync(Gemeentenummer.Organisatie, Dader.OpScherm(account.Id), async (beurt, ct) =>
        {
            var geldt = await beurt.Context.Set<AccountRecord>().AnyAsync(rij => rij.Id == account.Id && rij.Actief && rij.SecurityStamp == account.SecurityStamp, ct);
            if (!geldt || !await eerst(beurt, ct))
            {
                beurt.Leg(Mislukt(account.Id, wijze));
                return false;
            }

            await beurt.Context.Set<AccountRecord>().Where(rij => rij.Id == account.Id).ExecuteUpdateAsync(rij => rij.SetProperty(kolom => kolom.LaatstAangemeld, beurt.Nu), ct);
            await RuimAsync(beurt, account.Id, ct);
            beurt.Context.Add(Accountgeheim.Maak(account.Id, Accountgeheim.Sessie, sessie, beurt.Nu.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));
            beurt.Leg(new Auditregel(Handeling.Aangemeld, Onderwerp(account.Id), wijze));
            return true;
        }, stop);
        if (!gelukt) return false;
        var context = verzoek.HttpContext!;
        await Sessie.ZetAsync(context, account.Id, account.SecurityStamp!, sessie);
        Tussenstap.Wis(context);
        apparaat.Onthoud(context, account.Id);
        return true;
    }

    /// <summary>The line for an attempt that failed; of nobody when there is no such account.</summary>
    public static Auditregel Mislukt(Guid? account, string wijze) => new(Handeling.AanmeldenMislukt, account is { } wie ? Onderwerp(wie) : string.Empty, wijze);

    /// <summary>How an account stands in the audit log.</summary>
    public static string Onderwerp(Guid account) => $"account {account}";

    // Sessions that have ended by themselves.
    private async Task RuimAsync(Schrijfbeurt beurt, Guid account, CancellationToken stop)
    {
        var sessies = await beurt.Context.Set<IdentityUserToken<Guid>>().Where(rij => rij.UserId == account && rij.LoginProvider == Accountgeheim.Sessie).ToListAsync(stop);
        var oudste = beurt.Nu.AddHours(-opties.Value.SessieUren).ToUnixTimeSeconds();
        beurt.Context.RemoveRange(sessies.Where(rij => long.Parse(rij.Value!, CultureInfo.InvariantCulture) < oudste));
    }
}
