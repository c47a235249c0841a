using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>The second step of signing in: a code of the app, or a recovery code.</summary>
internal sealed class CodeAanmelden(Opslag opslag, Tweedefactor tweede, Pogingbudget budget, Apparaat apparaat, SessieBeginnen beginnen, IHttpContextAccessor verzoek)
{
    /// <summary>Tries a code. <see cref="Aanmeldsoort.Code"/> says that the first step has to be done again.</summary>
    public async Task<Aanmelduitkomst> RunAsync(Tussenstap? stap, string code, bool herstel, CancellationToken stop)
    {
        if (stap is null) return new Aanmelduitkomst(Aanmeldsoort.Code);
        var account = await opslag.LeesAsync(Gemeentenummer.Organisatie, (tabellen, ct) =>
            tabellen.Set<AccountRecord>().SingleOrDefaultAsync(rij => rij.Id == stap.Account && rij.SecurityStamp == stap.Stempel && rij.Actief, ct), stop);
        if (account is null) return new Aanmelduitkomst(Aanmeldsoort.Code);
        var kenmerk = apparaat.Kenmerk(verzoek.HttpContext!, account.Id);
        var naam = "code " + account.Id.ToString("N");
        if (budget.Neem(kenmerk is null ? null : kenmerk + " code", naam) is { } wacht) return new Aanmelduitkomst(Aanmeldsoort.Wachten, wacht);
        var gelukt = herstel
            ? await beginnen.RunAsync(account, "met herstelcode", (beurt, ct) => Tweedefactor.GebruikHerstelcodeAsync(beurt, account.Id, code, ct), stop)
            : await beginnen.RunAsync(account, "met wachtwoord en code", (beurt, ct) => tweede.GebruikCodeAsync(beurt, account.Id, code, ct), stop);
        if (!gelukt) return new Aanmelduitkomst(Aanmeldsoort.Mislukt);
        budget.Gelukt(kenmerk is null ? null : kenmerk + " code", naam);
        budget.Gelukt(kenmerk, account.NormalizedUserName!);
        return new Aanmelduitkomst(Aanmeldsoort.Gelukt);
    }
}
