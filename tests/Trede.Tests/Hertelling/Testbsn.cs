using System.Globalization;

namespace Trede.Tests.Hertelling;

/// <summary>Numbers for tests only: 9999xxxxx and 09999xxxx, which can lose its zero.</summary>
internal static class Testbsn
{
    public static readonly List<string> Goed =
    [
        .. Reeks(999930000, 999999999, 5413).Take(12),
        .. Reeks(99990000, 99999999, 613).Take(4),
    ];

    /// <summary>As many as asked, at most a hundred; none of them is in <see cref="Goed"/>.</summary>
    public static List<string> Veel(int hoeveel) => [.. Reeks(999910000, 999929999, 157).Take(hoeveel)];

    private static IEnumerable<string> Reeks(int van, int tot, int stap)
    {
        for (var vanaf = van; vanaf <= tot - 100; vanaf += stap)
        {
            yield return Enumerable.Range(vanaf, 100)
                .Select(getal => getal.ToString("000000000", CultureInfo.InvariantCulture))
                .First(Celwaarde.Elfproef);
        }
    }
}
