using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Participatie.Data.Kern;

namespace Participatie.App.Kern;

/// <summary>Keeps passwords as digests by the framework's Identity, and compares them.</summary>
internal sealed class Wachtwoorden(IPasswordHasher<AccountRecord> hasher)
{
    /// <summary>How often the digest is taken: what OWASP advises for PBKDF2 with SHA-512.</summary>
    public const int Rondes = 210_000;

    private readonly Lazy<string> niemand = new(() => hasher.HashPassword(null!, RandomNumberGenerator.GetHexString(32)));

    /// <summary>The digest to store.</summary>
    public string Sluit(AccountRecord account, string wachtwoord) => hasher.HashPassword(account, Vorm(wachtwoord));

    /// <summary>Whether it is the password of the account. When there is no account, or no password, it takes the same work and is never right.</summary>
    public PasswordVerificationResult Klopt(AccountRecord? account, string wachtwoord)
    {
        var uitkomst = hasher.VerifyHashedPassword(account!, account?.PasswordHash ?? niemand.Value, Vorm(wachtwoord));
        return account?.PasswordHash is null ? PasswordVerificationResult.Failed : uitkomst;
    }

    // The same key press gives other bytes on another machine.
    private static string Vorm(string wachtwoord) => Leesbaar(wachtwoord) ? wachtwoord.Normalize(NormalizationForm.FormKC) : wachtwoord;

    private static bool Leesbaar(string tekst)
    {
        for (var plaats = 0; plaats < tekst.Length; plaats++)
        {
            if (!char.IsSurrogate(tekst[plaats])) continue;
            if (plaats + 1 >= tekst.Length || !char.IsSurrogatePair(tekst[plaats], tekst[plaats + 1])) return false;
            plaats++;
        }

        return true;
    }
}
