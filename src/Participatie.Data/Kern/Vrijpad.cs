using System.Globalization;

namespace Participatie.Data.Kern;

/// <summary>Gives a finished file a name that no other file has.</summary>
internal static class Vrijpad
{
    /// <summary>Moves a file to <c>naam.csv</c>, or <c>naam-2.csv</c> and so on when that is there, and gives the path.</summary>
    public static string Verplaats(string tijdelijk, string map, string naam)
    {
        for (var nummer = 1; ; nummer++)
        {
            var pad = Path.Combine(map, nummer == 1 ? $"{naam}.csv" : $"{naam}-{nummer.ToString(CultureInfo.InvariantCulture)}.csv");
            if (File.Exists(pad)) continue;
            File.Move(tijdelijk, pad, overwrite: false);
            return pad;
        }
    }
}
