using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;

namespace Participatie.App.Kern;

/// <summary>The second factor of accounts as it is stored: the secret encrypted with the key ring, recovery codes as digests.</summary>
internal sealed class Tweedefactor(Kluis kluis)
{
    /// <summary>How many recovery codes somebody gets.</summary>
    public const int Herstelcodes = 10;

    /// <summary>For what the secret is encrypted.</summary>
    public const string Doel = "totp";

    private const int Codebytes = 10;

    /// <summary>The secret of an account, or null when it has no second factor.</summary>
    public async Task<byte[]?> SleutelAsync(ParticipatieContext context, Guid account, CancellationToken stop)
    {
        var rij = await context.Set<IdentityUserToken<Guid>>().AsNoTracking().SingleOrDefaultAsync(geheim => geheim.UserId == account && geheim.LoginProvider == Accountgeheim.Codesleutel, stop);
        return rij is null ? null : kluis.Ontsleutel(Convert.FromBase64String(rij.Value!), Doel, account.ToByteArray());
    }

    /// <summary>Gives an account a second factor in place of the one it had, and new recovery codes.</summary>
    public async Task<IReadOnlyList<string>> ZetAsync(Schrijfbeurt beurt, Guid account, byte[] sleutel, CancellationToken stop)
    {
        await WisAsync(beurt, account, stop);
        beurt.Context.Add(Accountgeheim.Maak(account, Accountgeheim.Codesleutel, Accountgeheim.Codesleutel, Convert.ToBase64String(kluis.Versleutel(sleutel, Doel, account.ToByteArray()))));
        return await VernieuwCodesAsync(beurt, account, stop);
    }

    /// <summary>Gives an account new recovery codes; those it had count no more.</summary>
    public static async Task<IReadOnlyList<string>> VernieuwCodesAsync(Schrijfbeurt beurt, Guid account, CancellationToken stop)
    {
        await beurt.Context.Set<IdentityUserToken<Guid>>().Where(geheim => geheim.UserId == account && geheim.LoginProvider == Accountgeheim.Herstelcode).ExecuteDeleteAsync(stop);
        var codes = Enumerable.Range(0, Herstelcodes).Select(static _ => Codestap.Tekst(RandomNumberGenerator.GetBytes(Codebytes))).ToList();
        beurt.Context.AddRange(codes.Select(code => Accountgeheim.Maak(account, Accountgeheim.Herstelcode, Digest(account, code), string.Empty)));
        return [.. codes.Select(code => string.Join('-', code.Chunk(4).Select(groep => new string(groep))))];
    }

    /// <summary>Takes the second factor away.</summary>
    public static Task WisAsync(Schrijfbeurt beurt, Guid account, CancellationToken stop) =>
        beurt.Context.Set<IdentityUserToken<Guid>>()
            .Where(geheim => geheim.UserId == account && (geheim.LoginProvider == Accountgeheim.Codesleutel || geheim.LoginProvider == Accountgeheim.Herstelcode)).ExecuteDeleteAsync(stop);

    /// <summary>Uses a code of the app; false when it is wrong, or was used before.</summary>
    public async Task<bool> GebruikCodeAsync(Schrijfbeurt beurt, Guid account, string? getypt, CancellationToken stop)
    {
        if (await SleutelAsync(beurt.Context, account, stop) is not { } sleutel || Codestap.Vind(sleutel, getypt, beurt.Nu) is not { } stap) return false;
        return await GebruikStapAsync(beurt, account, stap, stop);
    }

    /// <summary>Writes down that a code was used; false when that one, or a later one, was used before.</summary>
    public static async Task<bool> GebruikStapAsync(Schrijfbeurt beurt, Guid account, long stap, CancellationToken stop) =>
        await beurt.Context.Set<AccountRecord>().Where(rij => rij.Id == account && rij.LaatsteCodestap < stap)
            .ExecuteUpdateAsync(rij => rij.SetProperty(kolom => kolom.LaatsteCodestap, stap), stop) == 1;

    /// <summary>Uses a recovery code; false when there is none such, or it was used before.</summary>
    public static async Task<bool> GebruikHerstelcodeAsync(Schrijfbeurt beurt, Guid account, string? getypt, CancellationToken stop)
    {
        var digest = Digest(account, Codestap.Kaal(getypt).ToUpperInvariant());
        return await beurt.Context.Set<IdentityUserToken<Guid>>()
            .Where(geheim => geheim.UserId == account && geheim.LoginProvider == Accountgeheim.Herstelcode && geheim.Name == digest).ExecuteDeleteAsync(stop) == 1;
    }

    /// <summary>Whether an account has a second factor.</summary>
    public static Task<bool> IsAanAsync(ParticipatieContext context, Guid account, CancellationToken stop) =>
        context.Set<IdentityUserToken<Guid>>().AnyAsync(geheim => geheim.UserId == account && geheim.LoginProvider == Accountgeheim.Codesleutel, stop);

    /// <summary>How many recovery codes were not used yet.</summary>
    public static Task<int> OverAsync(ParticipatieContext context, Guid account, CancellationToken stop) =>
        context.Set<IdentityUserToken<Guid>>().CountAsync(geheim => geheim.UserId == account && geheim.LoginProvider == Accountgeheim.Herstelcode, stop);

    // A code is 80 bits of chance: a plain digest cannot be turned back.
    private static string Digest(Guid account, string code) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{account:N} {code}")));
}
