using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Gives an account a new password; every session and everything half-finished ends.</summary>
internal sealed class WachtwoordKiezen(Opslag opslag, Wachtwoorden wachtwoorden, Pogingbudget budget, SessieBeginnen beginnen)
{
    /// <summary>The account itself chooses another one; this browser gets a new session. Null when it went well, otherwise which field is wrong and why.</summary>
    public async Task<(string Veld, string Tekst)?> WijzigAsync(Guid account, string oud, string nieuw, CancellationToken stop)
    {
        var rij = await LeesAsync(account, stop);
        if (await ToetsAsync(account, oud, stop) is { } fout) return (nameof(Aanmeldinvoer.Wachtwoord), fout);
        if (Wachtwoordregels.Bezwaar(nieuw, rij) is { } bezwaar) return (nameof(Aanmeldinvoer.NieuwWachtwoord), bezwaar);
        var anders = await ZetAsync(rij, nieuw, Dader.OpScherm(account), static (_, _, _) => Task.FromResult(true), stop);
        if (anders is null || !await beginnen.RunAsync(anders, "na nieuw wachtwoord", static (_, _) => Task.FromResult(true), stop)) return (string.Empty, Aanmeldtekst.ProbeerOpnieuw);
        return null;
    }

    /// <summary>Checks the own password again before something that matters.</summary>
    public async Task<string?> ToetsAsync(Guid account, string wachtwoord, CancellationToken stop)
    {
        var sleutel = "wachtwoord " + account.ToString("N");
        if (budget.Neem(sleutel) is { } wacht) return Wachttekst.Van(wacht);
        if (wachtwoorden.Klopt(await LeesAsync(account, stop), wachtwoord) == PasswordVerificationResult.Failed) return Aanmeldtekst.WachtwoordKloptNiet;
        budget.Vergeet(sleutel);
        return null;
    }

    /// <summary>Stores a new password when what comes first allows it; gives the account as it then is, or null.</summary>
    public Task<AccountRecord?> ZetAsync(AccountRecord account, string nieuw, Dader dader, Func<Schrijfbeurt, AccountRecord, CancellationToken, Task<bool>> eerst, CancellationToken stop)
    {
        var digest = wachtwoorden.Sluit(account, nieuw);
        return opslag.SchrijfAsync(Gemeentenummer.Organisatie, dader, async (beurt, ct) =>
        {
            var rij = await beurt.Context.Set<AccountRecord>().SingleAsync(rij => rij.Id == account.Id, ct);
            if (!rij.Actief || rij.Extern || !string.Equals(rij.SecurityStamp, account.SecurityStamp, StringComparison.Ordinal) || !await eerst(beurt, rij, ct)) return null;
            rij.PasswordHash = digest;
            rij.Vernieuw();
            await beurt.Context.Set<IdentityUserToken<Guid>>().Where(geheim => geheim.UserId == rij.Id && geheim.LoginProvider == Accountgeheim.Sessie).ExecuteDeleteAsync(ct);
            beurt.Leg(new Auditregel(Handeling.WachtwoordGewijzigd, SessieBeginnen.Onderwerp(rij.Id)));
            return rij;
        }, stop);
    }

    private Task<AccountRecord> LeesAsync(Guid account, CancellationToken stop) =>
        opslag.LeesAsync(Gemeentenummer.Organisatie, (tabellen, ct) => tabellen.Set<AccountRecord>().SingleAsync(rij => rij.Id == account, ct), stop);
}
