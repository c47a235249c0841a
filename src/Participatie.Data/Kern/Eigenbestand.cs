namespace Participatie.Data.Kern;

/// <summary>Files with personal data: readable and writable by the owner only.</summary>
internal static class Eigenbestand
{
    /// <summary>Makes a new file; one that is there is an error.</summary>
    public static FileStream Maak(string pad)
    {
        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(pad, opties);
    }
}
