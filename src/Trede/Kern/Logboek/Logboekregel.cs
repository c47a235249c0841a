using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>A line of the log as it is shown.</summary>
/// <param name="Schakel">The act.</param>
/// <param name="Plaats">The place within the act.</param>
/// <param name="Tijdstip">When.</param>
/// <param name="Account">Who, or null when the program did it.</param>
/// <param name="Functie">In which part of the program.</param>
/// <param name="Handeling">What.</param>
/// <param name="Klant">About which client.</param>
/// <param name="Onderwerp">About what else.</param>
/// <param name="Toelichting">More.</param>
internal sealed record Logboekregel(long Schakel, int Plaats, DateTimeOffset Tijdstip, Guid? Account, string Functie, Handeling Handeling, int? Klant, string Onderwerp, string Toelichting)
{
    /// <summary>The name of the account, or of the part of the program.</summary>
    public string Wie { get; init; } = Functie;
}
