namespace Participatie.App.Koppeling;

/// <summary>A file in the watched folder as it was seen.</summary>
/// <param name="Grootte">How many bytes it had.</param>
/// <param name="Gewijzigd">When it was written last.</param>
/// <param name="Sinds">Since when it is so.</param>
/// <param name="Klaar">Whether it was taken in, and only still has to be moved.</param>
internal readonly record struct Gevondenbestand(long Grootte, DateTime Gewijzigd, DateTimeOffset Sinds, bool Klaar)
{
    /// <summary>Whether it still is as it was.</summary>
    public bool Is(FileInfo bestand) => bestand.Length == Grootte && bestand.LastWriteTimeUtc == Gewijzigd;
}
