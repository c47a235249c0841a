namespace Proefbank;

/// <summary>Where the project stands on disk: the folder that holds the solution.</summary>
public static class Bronmap
{
    public static string Pad { get; } = Zoek();

    public static string In(params string[] delen) => Path.Combine([Pad, .. delen]);

    private static string Zoek()
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
            if (File.Exists(Path.Combine(map.FullName, "Trede.slnx"))) return map.FullName;
        throw new DirectoryNotFoundException("The folder with Trede.slnx is not above the tests.");
    }
}
