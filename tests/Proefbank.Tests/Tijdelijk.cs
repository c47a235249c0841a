using System.Globalization;

namespace Proefbank.Tests;

/// <summary>A path for a file in a temporary folder of its own.</summary>
internal sealed class Tijdelijk : IDisposable
{
    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("trede-proef-");

    public string Pad => Path.Combine(map.FullName, "bestand");

    /// <summary>Starts a shell script on this file, anew: $0 is the file, $1 the number of times.</summary>
    public Proefproces Nieuw(string script, int keer)
    {
        File.Delete(Pad);
        return Proefproces.Start("sh", ["-c", script, Pad, keer.ToString(CultureInfo.InvariantCulture)]);
    }

    public void Dispose() => map.Delete(recursive: true);
}
