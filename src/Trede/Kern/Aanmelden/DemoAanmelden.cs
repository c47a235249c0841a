using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Kern;

/// <summary>Signs in to an account of the demo without a password. Elsewhere than in a demo nobody is there.</summary>
internal sealed class DemoAanmelden(Opslag opslag, Installatiestand installatie, SessieBeginnen beginnen)
{
    /// <summary>The accounts to choose from; none when this is no demo.</summary>
    public async Task<IReadOnlyList<Demoaccount>> KeuzesAsync(CancellationToken stop)
    {
        if (!(await installatie.LeesAsync(stop)).Demo) return [];
        var namen = await opslag.LeesAsync(Gemeentenummer.Organisatie, static (tabellen, ct) =>
            tabellen.Set<AccountRecord>().Where(rij => rij.Actief && rij.NormalizedUserName!.EndsWith(Vormdomein)).Select(rij => rij.NormalizedUserName!).ToListAsync(ct), stop);
        return [.. Demoaccount.Alle.Where(account => namen.Contains(AccountRecord.Vorm(account.Login), StringComparer.Ordinal))];
    }

    /// <summary>Signs in; false when there is no such account of the demo.</summary>
    public async Task<bool> RunAsync(string login, CancellationToken stop)
    {
        if (!(await installatie.LeesAsync(stop)).Demo || !Demoaccount.Alle.Any(keuze => string.Equals(keuze.Login, login, StringComparison.Ordinal))) return false;
        var naam = AccountRecord.Vorm(login);
        var account = await opslag.LeesAsync(Gemeentenummer.Organisatie, (tabellen, ct) => tabellen.Set<AccountRecord>().SingleOrDefaultAsync(rij => rij.NormalizedUserName == naam && rij.Actief, ct), stop);
        return account is not null && await beginnen.RunAsync(account, "in de demo", static (_, _) => Task.FromResult(true), stop);
    }

    private static readonly string Vormdomein = AccountRecord.Vorm(Demoaccount.Domein);
}
