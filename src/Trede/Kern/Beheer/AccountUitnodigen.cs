using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>
/// Makes a link with which somebody sets a password, once. The maker of links is the framework's, and comes with signing in; an account that signs in through the
/// organisation needs none.
/// </summary>
/// <param name="opslag">The database.</param>
/// <param name="accounts">Who the accounts are.</param>
/// <param name="maakLink">Gives the path of a new link for an account; earlier links of that account then no longer work.</param>
internal sealed class AccountUitnodigen(Opslag opslag, AccountsLezen accounts, Aanmeldlink maakLink)
{
    /// <summary>The path of the link, or what is wrong.</summary>
    public async Task<(Beheeruitkomst Uitkomst, string? Pad)> RunAsync(Gemeentenummer gemeente, Guid dader, Guid id, CancellationToken stop)
    {
        if (await accounts.ZoekAsync(gemeente, id, stop) is not { } rij) return (Beheeruitkomst.Onbekend, null);
        if (!await accounts.MagAccountAsync(dader, rij.Account, stop)) return (Beheeruitkomst.Fout(string.Empty, dader == id ? Beheertekst.EigenAccount : Beheertekst.AccountElders), null);
        if (rij.Account.Extern) return (Beheeruitkomst.Fout(string.Empty, Beheertekst.LinkExtern), null);
        if (!rij.Account.Actief) return (Beheeruitkomst.Fout(string.Empty, Beheertekst.LinkNietActief), null);
        await opslag.SchrijfAsync(gemeente, Dader.OpScherm(dader), (beurt, _) =>
        {
            beurt.Leg(new Auditregel(Handeling.AccountGewijzigd, $"account {id}", "nieuwe link om aan te melden"));
            return Task.CompletedTask;
        }, stop);
        return (Beheeruitkomst.Klaar, await maakLink(rij.Account, stop));
    }
}
