namespace Participatie.Data.Kern;

/// <summary>A folder that only its owner can read: made so, and refused when it is not.</summary>
internal static class Sleutelmap
{
    private const UnixFileMode Eigenaar = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode Anderen = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    public static void Maak(string map)
    {
        if (Directory.Exists(map)) ToetsMap(map);
        else if (OperatingSystem.IsWindows()) Directory.CreateDirectory(map);
        else Directory.CreateDirectory(map, Eigenaar);
    }

    public static void ToetsMap(string map)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(map) & Anderen) != UnixFileMode.None)
            throw new SleutelException(Sleutelfout.Leesbaar, $"Anderen kunnen bij de map {map}. Maak de map alleen toegankelijk voor uzelf: chmod 700 {map}");
    }

    public static void ToetsBestand(string pad)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(pad) & Anderen) != UnixFileMode.None)
            throw new SleutelException(Sleutelfout.Leesbaar, $"Anderen kunnen bij het bestand {pad}. Maak het bestand alleen toegankelijk voor uzelf: chmod 600 {pad}");
    }
}
