namespace Participatie.Ladder;

/// <summary>
/// Whether the klantmanager expects the client to rise within the horizon (default twelve months).
/// Participatieladder 2008, paragraphs 2.3 and 3.3, table 3.2. Applies to trede 1..5 only.
/// The numeric values are stored in files and never change.
/// </summary>
public enum Groeipotentieel : byte
{
    /// <summary>Trede 6, a code, or an uitstroom row: the question is not asked.</summary>
    NietVanToepassing = 0,

    /// <summary>Sign <c>+</c>: a rise is expected.</summary>
    Groei = 1,

    /// <summary>Sign <c>0</c>: no rise is expected for now.</summary>
    GeenGroei = 2,

    /// <summary>Asked for and not answered. Trede's own addition: silence is never read as <c>0</c>.</summary>
    Onbekend = 3,
}
