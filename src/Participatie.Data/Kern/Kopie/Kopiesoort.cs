namespace Participatie.Data.Kern;

/// <summary>The kinds of values in a backup: what both databases can keep.</summary>
internal enum Kopiesoort
{
    /// <summary>A whole number.</summary>
    Getal = 1,

    /// <summary>Text.</summary>
    Tekst,

    /// <summary>Bytes.</summary>
    Bytes,

    /// <summary>Yes or no.</summary>
    JaNee,

    /// <summary>An id of 16 bytes.</summary>
    Kenmerk,
}
