namespace Participatie.App.Kern;

/// <summary>Where one goes after signing in: only to a page of our own.</summary>
internal static class Terugadres
{
    private const int Langst = 1000;

    /// <summary>The address when it is one of ours, else the start page.</summary>
    public static string Lokaal(string? adres) => IsLokaal(adres) ? adres! : "/";

    /// <summary>The page on which one signs in, and then comes back.</summary>
    public static string Aanmelden(string? terug) => Lokaal(terug) is "/" ? "/aanmelden" : "/aanmelden?terug=" + Uri.EscapeDataString(terug!);

    // Two slashes, or a slash and a backslash, lead a browser to another server.
    private static bool IsLokaal(string? adres) =>
        adres is { Length: > 0 and <= Langst } && adres[0] == '/' && (adres.Length == 1 || adres[1] is not ('/' or '\\'))
        && !adres.Any(static teken => char.IsControl(teken) || teken == '\\')
        && !adres.StartsWith("/aanmelden", StringComparison.OrdinalIgnoreCase) && !adres.StartsWith("/afmelden", StringComparison.OrdinalIgnoreCase)
        && Uri.TryCreate(adres, UriKind.Relative, out _);
}
