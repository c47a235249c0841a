using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>
/// What one must be allowed to see a page or do its acts; checked before anything of it is loaded. Without a right it is enough to be signed in. On an
/// address within a municipality it is the right there. Who is not allowed gets the answer of an address that does not exist.
/// </summary>
/// <param name="recht">All of these.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class VereistAttribute(Recht recht = Recht.Geen) : Attribute
{
    /// <summary>What must be allowed in the municipality of the address.</summary>
    public Recht Recht { get; } = recht;

    /// <summary>What is enough instead in the municipality of the address; nothing when there is no other way.</summary>
    public Recht Of { get; init; }

    /// <summary>Whether one must be allowed to make and change municipalities.</summary>
    public bool Organisatie { get; init; }

    /// <summary>Whether it may be seen by who still has to set up a second factor.</summary>
    public bool ZonderTweedeFactor { get; init; }
}
