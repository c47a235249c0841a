namespace Participatie.App.Koppeling;

/// <summary>A saved profile as a file, for as long as something is read by it.</summary>
internal sealed class Profielbestand : IDisposable
{
    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("trede-profiel-");

    public Profielbestand(string inhoud)
    {
        Pad = Path.Combine(map.FullName, "profiel.json");
        File.WriteAllText(Pad, inhoud);
    }

    /// <summary>Where it is.</summary>
    public string Pad { get; }

    /// <inheritdoc/>
    public void Dispose() => map.Delete(recursive: true);
}
