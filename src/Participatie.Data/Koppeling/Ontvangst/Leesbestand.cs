namespace Participatie.Data.Koppeling;

/// <summary>A received file, unpacked to be read, with what else is needed to read it; gone when it is closed.</summary>
public sealed class Leesbestand : IDisposable
{
    private readonly string map;

    internal Leesbestand(string map, string ending)
    {
        this.map = map;
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(map);
        else Directory.CreateDirectory(map, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Pad = Path.Combine(map, "levering" + ending);
    }

    /// <summary>Where it is.</summary>
    public string Pad { get; }

    /// <summary>Puts a koppelprofiel beside it, and gives its path.</summary>
    public string LegProfiel(string json)
    {
        var pad = Path.Combine(map, "profiel.json");
        File.WriteAllText(pad, json);
        return pad;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(map)) Directory.Delete(map, recursive: true);
    }

    internal async Task VulAsync(Stream open, CancellationToken stop)
    {
        await using var doel = new FileStream(Pad, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous);
        await open.CopyToAsync(doel, stop);
    }
}
