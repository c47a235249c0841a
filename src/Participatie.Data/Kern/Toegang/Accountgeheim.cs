using Microsoft.AspNetCore.Identity;

namespace Participatie.Data.Kern;

/// <summary>The kinds of small secrets that an account has, each a row: none of them opens anything when the database is read by a stranger.</summary>
public static class Accountgeheim
{
    /// <summary>A session that runs: the name is its id, the value the second in which it began.</summary>
    public const string Sessie = "sessie";

    /// <summary>The secret of the second factor, encrypted with the key ring; one a account, under the same name.</summary>
    public const string Codesleutel = "codesleutel";

    /// <summary>A recovery code that was not used yet: the name is its digest.</summary>
    public const string Herstelcode = "herstelcode";

    /// <summary>An invitation that was not used yet, under the same name: the digest of its token and the second in which it ends.</summary>
    public const string Uitnodiging = "uitnodiging";

    /// <summary>The row of a secret.</summary>
    public static IdentityUserToken<Guid> Maak(Guid account, string soort, string naam, string waarde) => new() { UserId = account, LoginProvider = soort, Name = naam, Value = waarde };
}
