using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>A role that an account of the demo gets in a municipality.</summary>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Rol">The role.</param>
public sealed record Demotoekenning(Gemeente Gemeente, Rol Rol)
{
    /// <summary>The number of the team; null for none or for all.</summary>
    public int? Team { get; init; }

    /// <summary>The number of the provider, for who carries out; otherwise null.</summary>
    public int? Aanbieder { get; init; }

    /// <summary>The number of the klantmanager this account is; otherwise null.</summary>
    public int? Klantmanager { get; init; }

    /// <summary>Whether lists of clients may be seen by who otherwise sees figures.</summary>
    public bool Klantlijst { get; init; }
}
