using Participatie.Kern;

namespace Participatie.Bench;

/// <summary>An account of the municipality that is measured on. Everybody has the same password: what it costs to check it is the same.</summary>
/// <param name="Login">The name to sign in with.</param>
/// <param name="Rol">The role.</param>
/// <param name="Team">The team, or null.</param>
/// <param name="Aanbieder">The provider, or null.</param>
internal sealed record Proefaccount(string Login, Rol Rol, int? Team, int? Aanbieder)
{
    /// <summary>The password.</summary>
    public const string Wachtwoord = "een lang wachtwoord voor de meting";

    /// <summary>60 klantmanagers in twelve teams, a leader for each, somebody at each provider, and those who look at figures, at proof or at the log.</summary>
    public static readonly IReadOnlyList<Proefaccount> Alle =
    [
        .. Reeks("klantmanager", Rol.Klantmanager, 60, nummer => (1 + (nummer % Proefgemeente.Teams), null)),
        .. Reeks("teamleider", Rol.Teamleider, Proefgemeente.Teams, nummer => (1 + nummer, null)),
        .. Reeks("uitvoerder", Rol.Uitvoerder, Proefgemeente.Aanbieders, nummer => (null, 1 + nummer)),
        .. Reeks("beleid", Rol.Beleid, 10, _ => (null, null)),
        .. Reeks("accountant", Rol.Accountant, 3, _ => (null, null)),
        .. Reeks("beheerder", Rol.Beheerder, 5, _ => (null, null)),
    ];

    private static IEnumerable<Proefaccount> Reeks(string naam, Rol rol, int aantal, Func<int, (int? Team, int? Aanbieder)> plek) =>
        Enumerable.Range(0, aantal).Select(nummer => new Proefaccount($"{naam}{nummer + 1}@meting.invalid", rol, plek(nummer).Team, plek(nummer).Aanbieder));
}
