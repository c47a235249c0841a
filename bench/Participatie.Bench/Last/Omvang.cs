namespace Participatie.Bench;

/// <summary>How large the municipality is and how heavy the load.</summary>
/// <param name="Klanten">The clients; ten measurements and two trajecten each.</param>
/// <param name="Logregels">The acts in the audit log before anybody signs in.</param>
/// <param name="Gebruikers">The users at the same time.</param>
/// <param name="Warm">How long pages are asked for before counting begins.</param>
/// <param name="Duur">How long is counted.</param>
internal sealed record Omvang(int Klanten, int Logregels, int Gebruikers, TimeSpan Warm, TimeSpan Duur)
{
    /// <summary>How long a user looks at a page.</summary>
    public static readonly TimeSpan Denktijd = TimeSpan.FromSeconds(10);

    private static readonly Omvang Vol = new(100_000, 300_000, 200, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(60));
    private static readonly Omvang Klein = new(10_000, 30_000, 20, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15));

    /// <summary>The measurements.</summary>
    public int Metingen => Klanten * 10;

    /// <summary>The trajecten.</summary>
    public int Trajecten => Klanten * 2;

    /// <summary>What goes with the choice.</summary>
    public static Omvang Van(Keuze keuze) => keuze.Kort ? Klein : Vol;
}
