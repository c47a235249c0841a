using Participatie.Data.Kern;

namespace Participatie.App.Kern;

/// <summary>The disk that files are written on.</summary>
internal static class Schijf
{
    /// <summary>Whether something could not be written because the disk is full: ENOSPC on Unix, ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows, or as the database says it.</summary>
    public static bool IsVol(Exception fout) => fout is OpslagWegException { SchijfVol: true } || (fout is IOException && (fout.HResult & 0xFFFF) is 28 or 112 or 39);
}
