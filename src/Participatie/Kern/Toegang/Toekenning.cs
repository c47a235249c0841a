namespace Participatie.Kern;

/// <summary>A role that an account holds in a municipality.</summary>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Rol">The role.</param>
/// <param name="Team">The team, for a role that is held for one; null is every team of the municipality.</param>
/// <param name="Aanbieder">The provider, for a role that is held for one; without it such a role sees nobody.</param>
/// <param name="Klantlijst">Whether lists of clients behind figures may be seen, for a role that otherwise sees figures only.</param>
public sealed record Toekenning(Gemeentenummer Gemeente, Rol Rol, int? Team = null, int? Aanbieder = null, bool Klantlijst = false)
{
    /// <summary>What this role may do.</summary>
    public Recht Rechten => Rolfeiten.Van(Rol).Rechten | (Klantlijst ? Recht.LijstInzien : Recht.Geen);
}
