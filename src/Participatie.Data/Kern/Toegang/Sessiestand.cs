namespace Participatie.Data.Kern;

/// <summary>What is known of who asks something, as it stands at this very request.</summary>
/// <param name="Account">The account.</param>
/// <param name="Naam">The name as colleagues know it.</param>
/// <param name="Stempel">Changes when everything that was given out before ends.</param>
/// <param name="Actief">Whether signing in is possible.</param>
/// <param name="Organisatiebeheerder">Whether municipalities may be made and changed.</param>
/// <param name="Extern">Whether signing in goes through the identity provider of the organisation.</param>
/// <param name="TweedeFactor">Whether a second factor is on.</param>
/// <param name="Begonnen">The second in which the session began, or null when there is no such session.</param>
/// <param name="Rollen">The roles in municipalities that are served.</param>
public sealed record Sessiestand(
    Guid Account, string Naam, string Stempel, bool Actief, bool Organisatiebeheerder, bool Extern, bool TweedeFactor, long? Begonnen, IReadOnlyList<Rolplek> Rollen);
