using System.Globalization;
using System.Text;
using Participatie.Data.Kern;

namespace Participatie.App.Kern;

/// <summary>Which new passwords are refused, as NIST SP 800-63B and the NCSC advise: too short, common, or made of the own name. Nothing is said about which characters.</summary>
internal static class Wachtwoordregels
{
    /// <summary>The least number of characters.</summary>
    public const int Kortst = 12;

    /// <summary>The greatest number of characters; a longer one would only cost work.</summary>
    public const int Langst = 128;

    private const int KortsteDeel = 4;

    private static readonly string[] Gangbaar =
    [
        "wachtwoord", "wachtwoordwachtwoord", "welkom", "welkomwelkom", "geheim", "geheimgeheim", "password", "passwordpassword", "passw0rd", "letmein", "iloveyou", "admin", "administrator",
        "qwerty", "qwertyuiop", "qwertyqwerty", "azerty", "asdfghjkl", "qwertyasdfgh", "qazwsxedc", "zxcvbnm", "abcdefghijkl", "abcdefghijklmnop", "voetbal", "ajax", "feyenoord", "nederland",
        "amsterdam", "rotterdam", "utrecht", "gemeente", "gemeentehuis", "socialedienst", "participatie", "participatiewet", "trede", "werkenaanwerk", "zomer", "herfst", "winter", "lente", "voorjaar", "najaar",
        "januari", "februari", "maart", "april", "juni", "juli", "augustus", "september", "oktober", "november", "december", "monkey", "dragon", "superman", "sunshine", "princess", "football", "changeme", "test", "testtest", "default", "inloggen", "aanmelden", "hallo", "hallohallo", "lieverd", "schatje", "computer", "laptop", "vakantie",
    ];

    private static readonly string[] Reeksen = ["0123456789012345678901234567890", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "1q2w3e4r5t6y7u8i9o0p"];

    /// <summary>Why a new password is refused, in plain Dutch, or null.</summary>
    public static string? Bezwaar(string wachtwoord, AccountRecord account)
    {
        var tekens = new StringInfo(wachtwoord).LengthInTextElements;
        if (tekens < Kortst) return Zin.Met(Aanmeldtekst.WachtwoordKort, Kortst, tekens);
        if (wachtwoord.Length > Langst) return Zin.Met(Aanmeldtekst.WachtwoordLang, Langst);
        var klein = wachtwoord.ToLowerInvariant();
        if (IsGangbaar(klein)) return Aanmeldtekst.WachtwoordGangbaar;
        return Eigen(account).Any(deel => klein.Contains(deel, StringComparison.Ordinal)) ? Aanmeldtekst.WachtwoordEigen : null;
    }

    private static bool IsGangbaar(string klein)
    {
        var kern = new string([.. klein.Select(Letter).Where(char.IsLetter)]);
        return klein.Distinct().Count() < KortsteDeel
            || kern.Length == 0
            || Gangbaar.Contains(kern, StringComparer.Ordinal)
            || Gangbaar.Any(woord => klein.StartsWith(woord, StringComparison.Ordinal) && klein.AsSpan(woord.Length).IndexOfAnyInRange('a', 'z') < 0)
            || Reeksen.Any(reeks => reeks.Contains(klein, StringComparison.Ordinal) || Omgekeerd(reeks).Contains(klein, StringComparison.Ordinal));
    }

    // Digits that stand for letters make a word no harder to guess.
    private static char Letter(char teken) => teken switch { '0' => 'o', '1' => 'l', '3' => 'e', '4' => 'a', '@' => 'a', '5' => 's', '$' => 's', _ => teken };

    private static string Omgekeerd(string reeks) => new([.. reeks.Reverse()]);

    private static IEnumerable<string> Eigen(AccountRecord account) =>
        (account.Naam + " " + account.Email?.Split('@')[0]).ToLowerInvariant().Split([' ', '.', '-', '_', '+'], StringSplitOptions.RemoveEmptyEntries).Where(deel => deel.Length >= KortsteDeel);
}
