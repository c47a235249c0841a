namespace Proefbank;

/// <summary>One temporary folder of this process for its SQLite files, gone when the process ends.</summary>
internal static class Sqlitemap
{
    private static readonly Lazy<string> Map = new(Maak);

    public static string Nieuw() => Directory.CreateDirectory(Path.Combine(Map.Value, Guid.NewGuid().ToString("N"))).FullName;

    private static string Maak()
    {
        var map = Directory.CreateTempSubdirectory("trede-sqlite-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(map, recursive: true);
        return map;
    }
}
