namespace Participatie.Kern;

/// <summary>The kinds of acts in the audit log (rules of access). The log can be asked for one kind.</summary>
public enum Handelingsoort : byte
{
    /// <summary>Signing in and out, and the means to do so.</summary>
    Aanmelden = 1,

    /// <summary>Looking at something.</summary>
    Inzien = 2,

    /// <summary>Making, changing or removing something.</summary>
    Wijzigen = 3,

    /// <summary>Something leaves the program: a file, a print, a backup, keys.</summary>
    Uitvoer = 4,
}
