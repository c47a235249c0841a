using System.Globalization;

namespace Proefbank;

/// <summary>The programs of Debian's package postgresql, run as a user that is not root, as the server demands.</summary>
public static class Postgresprogramma
{
    private const string Debian = "/usr/lib/postgresql";

    /// <summary>The words that run a program as the right user; it ends when its parent ends.</summary>
    public static IReadOnlyList<string> Woorden(string programma, params IEnumerable<string> woorden) =>
        ["setpriv", .. Environment.IsPrivilegedProcess ? ["--reuid=postgres", "--regid=postgres", "--init-groups"] : Array.Empty<string>(),
            "--pdeathsig=QUIT", Path.Combine(Zoek(Debian), programma), .. woorden];

    /// <summary>Hands a folder to the user that runs the programs.</summary>
    public static async Task GeefMapAsync(string map)
    {
        if (Environment.IsPrivilegedProcess) await Proefproces.VoerAsync("chown", ["-R", "postgres:", map]);
    }

    /// <summary>The folder with the newest programs; throws when there are none.</summary>
    public static string Zoek(string wortel)
    {
        var versies = Directory.Exists(wortel) ? Directory.GetDirectories(wortel) : [];
        return versies.Select(map => (Versie: int.TryParse(Path.GetFileName(map), CultureInfo.InvariantCulture, out var nummer) ? nummer : 0, Bin: Path.Combine(map, "bin")))
            .Where(kandidaat => File.Exists(Path.Combine(kandidaat.Bin, "initdb")))
            .OrderByDescending(kandidaat => kandidaat.Versie)
            .Select(kandidaat => kandidaat.Bin)
            .FirstOrDefault()
            ?? throw new InvalidOperationException($"PostgreSQL is not there ({wortel}/*/bin/initdb). ./test installs it, or: apt-get install postgresql.");
    }
}
