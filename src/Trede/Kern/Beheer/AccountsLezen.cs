using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>The accounts that hold a role in a municipality; others do not exist for it.</summary>
internal sealed class AccountsLezen(Opslag opslag)
{
    /// <summary>All of them, by name.</summary>
    public Task<IReadOnlyList<Accountrij>> RunAsync(Gemeentenummer gemeente, CancellationToken stop) => opslag.LeesAsync<IReadOnlyList<Accountrij>>(gemeente, async (context, ct) =>
    {
        var rollen = await context.Set<ToekenningRecord>().OrderBy(rij => rij.Nummer).ToListAsync(ct);
        var ids = rollen.Select(rij => rij.Account).Distinct().ToList();
        var accounts = await context.Set<AccountRecord>().Where(rij => ids.Contains(rij.Id)).ToListAsync(ct);
        return [.. accounts.OrderBy(rij => rij.Naam, StringComparer.Create(Balie.Nederlands, ignoreCase: true)).Select(rij => new Accountrij(rij, [.. rollen.Where(rol => rol.Account == rij.Id)]))];
    }, stop);

    /// <summary>One of them, or null.</summary>
    public Task<Accountrij?> ZoekAsync(Gemeentenummer gemeente, Guid account, CancellationToken stop) => opslag.LeesAsync(gemeente, async (context, ct) =>
    {
        var rollen = await context.Set<ToekenningRecord>().Where(rij => rij.Account == account).OrderBy(rij => rij.Nummer).ToListAsync(ct);
        return rollen.Count == 0 ? null : new Accountrij(await context.Set<AccountRecord>().SingleAsync(rij => rij.Id == account, ct), rollen);
    }, stop);

    /// <summary>Whether somebody may change the account itself, beside its roles here.</summary>
    public async Task<bool> MagAccountAsync(Guid dader, AccountRecord account, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(account);
        return Toekenningregel.MagAccount(dader, await RollenAsync(dader, stop), account.Id, await RollenAsync(account.Id, stop), account.Organisatiebeheerder);
    }

    private Task<List<Toekenning>> RollenAsync(Guid account, CancellationToken stop) => opslag.LeesVanAccountAsync(account, async (context, ct) =>
        (await context.Set<ToekenningRecord>().IgnoreQueryFilters().Where(rij => rij.Account == account).ToListAsync(ct)).ConvertAll(rij => rij.AlsToekenning()), stop);
}
