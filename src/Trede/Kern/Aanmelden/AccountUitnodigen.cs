using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>
/// Makes a link with which somebody chooses a password, for a new account or for who forgot it. It holds once and for a day; a new link ends the one before.
/// The database keeps only its digest. Who gives the link must see to it that it reaches the right person.
/// </summary>
internal sealed class AccountUitnodigen(Opslag opslag, IOptions<Aanmeldopties> opties, TimeProvider klok)
{
    private const int Tokenbytes = 32;
    private const int Idbytes = 16;

    /// <summary>Makes the link; null when there is no such account, or it signs in elsewhere.</summary>
    /// <param name="account">For whom.</param>
    /// <param name="zonderTweedeFactor">Whether the second factor is taken away too, for who lost the phone.</param>
    /// <param name="dader">Who asks for it.</param>
    /// <param name="stop">Breaks off.</param>
    public Task<Uitnodiging?> RunAsync(Guid account, bool zonderTweedeFactor, Dader dader, CancellationToken stop)
    {
        return opslag.SchrijfAsync(Gemeentenummer.Organisatie, dader, async (beurt, ct) =>
        {
            if (!await beurt.Context.Set<AccountRecord>().AnyAsync(rij => rij.Id == account && rij.Actief && !rij.Extern, ct)) return null;
            await WisAsync(beurt, account, ct);
            if (zonderTweedeFactor) await ZonderTweedeAsync(beurt, account, ct);
            return Leg(beurt, account, opties.Value.UitnodigingUren);
        }, stop);
    }

    /// <summary>Makes the link within an act, for an account that has none.</summary>
    public static Uitnodiging Leg(Schrijfbeurt beurt, Guid account, int uren)
    {
        var geheim = RandomNumberGenerator.GetBytes(Tokenbytes);
        var tot = beurt.Nu.AddHours(uren);
        beurt.Context.Add(Accountgeheim.Maak(account, Accountgeheim.Uitnodiging, Accountgeheim.Uitnodiging, string.Create(CultureInfo.InvariantCulture, $"{tot.ToUnixTimeSeconds()} {Digest(geheim)}")));
        beurt.Leg(new Auditregel(Handeling.AccountGewijzigd, SessieBeginnen.Onderwerp(account), "uitnodiging gemaakt"));
        return new Uitnodiging("/welkom/" + Base64Url.EncodeToString([.. account.ToByteArray(), .. geheim]), tot);
    }

    /// <summary>Whose link it is, when it still holds; else null, without saying why.</summary>
    public Task<AccountRecord?> ZieAsync(string token, CancellationToken stop) => opslag.LeesAsync(Gemeentenummer.Organisatie, (tabellen, ct) => GeldtAsync(tabellen, token, klok.GetUtcNow(), ct), stop);

    /// <summary>Uses the link within an act; false when it does not hold any more.</summary>
    public static async Task<bool> GebruikAsync(Schrijfbeurt beurt, string token, CancellationToken stop) =>
        await GeldtAsync(beurt.Context, token, beurt.Nu, stop) is { } account && await WisAsync(beurt, account.Id, stop) == 1;

    private static async Task<AccountRecord?> GeldtAsync(ParticipatieContext tabellen, string token, DateTimeOffset nu, CancellationToken stop)
    {
        if (token.Length > 100 || !Base64Url.IsValid(token)) return null;
        var open = Base64Url.DecodeFromChars(token);
        if (open.Length != Idbytes + Tokenbytes) return null;
        var account = new Guid(open.AsSpan(0, Idbytes));
        var rij = await tabellen.Set<IdentityUserToken<Guid>>().AsNoTracking().SingleOrDefaultAsync(geheim => geheim.UserId == account && geheim.LoginProvider == Accountgeheim.Uitnodiging, stop);
        if (rij?.Value?.Split(' ') is not [var tot, var digest] || long.Parse(tot, CultureInfo.InvariantCulture) < nu.ToUnixTimeSeconds()) return null;
        if (!CryptographicOperations.FixedTimeEquals(Convert.FromHexString(digest), SHA256.HashData(open.AsSpan(Idbytes)))) return null;
        return await tabellen.Set<AccountRecord>().AsNoTracking().SingleOrDefaultAsync(wie => wie.Id == account && wie.Actief && !wie.Extern, stop);
    }

    private static Task<int> WisAsync(Schrijfbeurt beurt, Guid account, CancellationToken stop) =>
        beurt.Context.Set<IdentityUserToken<Guid>>().Where(rij => rij.UserId == account && rij.LoginProvider == Accountgeheim.Uitnodiging).ExecuteDeleteAsync(stop);

    private static async Task ZonderTweedeAsync(Schrijfbeurt beurt, Guid account, CancellationToken stop)
    {
        await Tweedefactor.WisAsync(beurt, account, stop);
        beurt.Leg(new Auditregel(Handeling.TweedeFactorUit, SessieBeginnen.Onderwerp(account)));
    }

    private static string Digest(byte[] geheim) => Convert.ToHexString(SHA256.HashData(geheim));
}
