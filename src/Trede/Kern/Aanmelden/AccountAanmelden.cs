using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Kern;

/// <summary>Signs in with e-mail address and password. For an account that is not there the same is done and the same is said.</summary>
internal sealed class AccountAanmelden(
    Opslag opslag, Installatiestand installatie, Wachtwoorden wachtwoorden, Pogingbudget budget, Apparaat apparaat, Koekjeslot slot, SessieBeginnen beginnen, IHttpContextAccessor verzoek)
{
    private const string Wijze = "met wachtwoord";

    /// <summary>Tries to sign in.</summary>
    public async Task<Aanmelduitkomst> RunAsync(string email, string wachtwoord, string terug, string? bewaard, CancellationToken stop)
    {
        var context = verzoek.HttpContext!;
        var naam = AccountRecord.Vorm(email);
        var demo = (await installatie.LeesAsync(stop)).Demo;
        var (account, tweede) = await opslag.LeesAsync(Gemeentenummer.Organisatie, (tabellen, ct) => ZoekAsync(tabellen, naam, ct), stop);
        var kenmerk = apparaat.Kenmerk(context, account?.Id);
        if (budget.Neem(kenmerk, naam) is { } wacht) return new Aanmelduitkomst(Aanmeldsoort.Wachten, wacht);
        var klopt = wachtwoorden.Klopt(account, wachtwoord);
        if (account is not { Actief: true, Extern: false } || klopt == PasswordVerificationResult.Failed || (IsDemo(account) && !demo))
        {
            await opslag.SchrijfAsync(Gemeentenummer.Organisatie, Dader.Programma("aanmelden"), (beurt, _) =>
            {
                beurt.Leg(SessieBeginnen.Mislukt(account?.Id, Wijze));
                return Task.CompletedTask;
            }, stop);
            return new Aanmelduitkomst(Aanmeldsoort.Mislukt);
        }

        if (tweede)
        {
            new Tussenstap(account.Id, account.SecurityStamp!, terug, bewaard).Zet(context, slot);
            return new Aanmelduitkomst(Aanmeldsoort.Code);
        }

        if (!await beginnen.RunAsync(account, Wijze, (beurt, ct) => VernieuwAsync(beurt, account, wachtwoord, klopt, ct), stop)) return new Aanmelduitkomst(Aanmeldsoort.Mislukt);
        budget.Gelukt(kenmerk, naam);
        return new Aanmelduitkomst(Aanmeldsoort.Gelukt);
    }

    /// <summary>Whether an account is one of the demo, which everybody may know.</summary>
    public static bool IsDemo(AccountRecord account) => account.Email?.EndsWith(Demoaccount.Domein, StringComparison.OrdinalIgnoreCase) ?? false;

    private static async Task<(AccountRecord? Account, bool Tweede)> ZoekAsync(ParticipatieContext tabellen, string naam, CancellationToken stop)
    {
        var rij = await tabellen.Set<AccountRecord>().Where(rij => rij.NormalizedUserName == naam)
            .Select(rij => new { Account = rij, Tweede = tabellen.Set<IdentityUserToken<Guid>>().Any(geheim => geheim.UserId == rij.Id && geheim.LoginProvider == Accountgeheim.Codesleutel) })
            .SingleOrDefaultAsync(stop);
        return (rij?.Account, rij?.Tweede ?? false);
    }

    // A digest of an older making is made anew now that the password is known.
    private async Task<bool> VernieuwAsync(Schrijfbeurt beurt, AccountRecord account, string wachtwoord, PasswordVerificationResult klopt, CancellationToken stop)
    {
        if (klopt != PasswordVerificationResult.SuccessRehashNeeded) return true;
        var nieuw = wachtwoorden.Sluit(account, wachtwoord);
        await beurt.Context.Set<AccountRecord>().Where(rij => rij.Id == account.Id && rij.PasswordHash == account.PasswordHash).ExecuteUpdateAsync(rij => rij.SetProperty(kolom => kolom.PasswordHash, nieuw), stop);
        return true;
    }
}
