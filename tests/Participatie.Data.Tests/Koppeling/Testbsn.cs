using System.Globalization;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>Numbers for tests only: 9999xxxxx, passing the elfproef as this file works it out.</summary>
internal static class Testbsn
{
    private static readonly Lazy<List<string>> Reeks = new(() =>
        [.. Enumerable.Range(999_900_000, 100_000).Select(getal => getal.ToString("000000000", CultureInfo.InvariantCulture)).Where(Elfproef)]);

    /// <summary>The n-th of some nine thousand.</summary>
    public static string Nummer(int n) => Reeks.Value[n];

    public static bool Elfproef(string cijfers)
    {
        var som = -(cijfers[8] - '0');
        for (var plaats = 0; plaats < 8; plaats++) som += (9 - plaats) * (cijfers[plaats] - '0');
        return som % 11 == 0;
    }
}
