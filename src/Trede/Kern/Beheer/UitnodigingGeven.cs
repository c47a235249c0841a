using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Gives somebody a link to choose a password: only for an account that is wholly in the hands of who gives it. An account that signs in through the organisation needs none.</summary>
internal sealed class UitnodigingGeven(Opslag opslag, AccountsLezen accounts, AccountUitnodigen uitnodigen)
{
    /// <summary>The link, or what is wrong. The log of the municipality and that of the organisation both tell of it.</summary>
    public async Task<(Beheeruitkomst Uitkomst, Uitnodiging? Link)> RunAsync(Gemeentenummer gemeente, Guid dader, Guid id, bool zonderTweedeFactor, CancellationToken stop)
    {
        if (await accounts.ZoekAsync(gemeente, id, stop) is not { } rij) return (Beheeruitkomst.Onbekend, null);
        if (!await accounts.MagAccountAsync(dader, rij.Account, stop)) return (Beheeruitkomst.Fout(string.Empty, dader == id ? Beheertekst.EigenAccount : Beheertekst.AccountElders), null);
        if (rij.Account.Extern) return (Beheeruitkomst.Fout(string.Empty, Beheertekst.LinkExtern), null);
        if (!rij.Account.Actief) return (Beheeruitkomst.Fout(string.Empty, Beheertekst.LinkNietActief), null);
        await opslag.SchrijfAsync(gemeente, Dader.OpScherm(dader), (beurt, _) =>
        {
            beurt.Leg(new Auditregel(Handeling.AccountGewijzigd, $"account {id}", zonderTweedeFactor ? "nieuwe link om aan te melden, zonder tweede factor" : "nieuwe link om aan te melden"));
            return Task.CompletedTask;
        }, stop);
        var link = await uitnodigen.RunAsync(id, zonderTweedeFactor, Dader.OpScherm(dader), stop);
        return (link is null ? Beheeruitkomst.Onbekend : Beheeruitkomst.Klaar, link);
    }
}
