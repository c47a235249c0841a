using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>Reads who asks something: at every request anew, so that a right that is taken away holds at the next one.</summary>
public static class Sessielezer
{
    /// <summary>What is known of an account and one of its sessions; null when there is no such account.</summary>
    public static Task<Sessiestand?> LeesAsync(Opslag opslag, Guid account, string sessie, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(opslag);
        return opslag.LeesVanAccountAsync(account, async (context, ct) =>
        {
            var geheimen = context.Set<IdentityUserToken<Guid>>();
            var wie = await context.Set<AccountRecord>().Where(rij => rij.Id == account).Select(rij => new
            {
                rij.Naam,
                rij.SecurityStamp,
                rij.Actief,
                rij.Organisatiebeheerder,
                rij.Extern,
                Begonnen = geheimen.Where(geheim => geheim.UserId == rij.Id && geheim.LoginProvider == Accountgeheim.Sessie && geheim.Name == sessie).Select(geheim => geheim.Value).FirstOrDefault(),
                TweedeFactor = geheimen.Any(geheim => geheim.UserId == rij.Id && geheim.LoginProvider == Accountgeheim.Codesleutel),
            }).SingleOrDefaultAsync(ct);
            if (wie is null) return null;
            var begonnen = long.TryParse(wie.Begonnen, NumberStyles.None, CultureInfo.InvariantCulture, out var seconde) ? seconde : (long?)null;
            return new Sessiestand(
                account, wie.Naam, wie.SecurityStamp ?? string.Empty, wie.Actief, wie.Organisatiebeheerder, wie.Extern, wie.TweedeFactor, begonnen, await RollenAsync(context, account, ct));
        }, stop);
    }

    private static async Task<IReadOnlyList<Rolplek>> RollenAsync(ParticipatieContext context, Guid account, CancellationToken stop)
    {
        var rollen = await context.Set<ToekenningRecord>().IgnoreQueryFilters().Where(rij => rij.Account == account)
            .Join(context.Set<GemeenteRecord>().Where(gemeente => !gemeente.Vervallen), rij => rij.Gemeente, gemeente => gemeente.Nummer, (rij, gemeente) => new { Rij = rij, gemeente.Code, gemeente.Naam })
            .ToListAsync(stop);
        return [.. rollen.OrderBy(rol => rol.Naam, StringComparer.Ordinal).ThenBy(rol => rol.Rij.Nummer).Select(rol => new Rolplek(rol.Code, rol.Naam, rol.Rij.AlsToekenning()))];
    }
}
