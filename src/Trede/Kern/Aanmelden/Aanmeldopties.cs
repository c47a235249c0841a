namespace Participatie.App.Kern;

/// <summary>What an organisation can set about signing in: section <c>Trede</c> of the settings.</summary>
internal sealed class Aanmeldopties
{
    /// <summary>The section of the settings.</summary>
    public const string Deel = "Trede";

    /// <summary>Whether local accounts must have a second factor. In a demo nobody must.</summary>
    public Tweedefactoreis TweedeFactor { get; set; } = Tweedefactoreis.Verplicht;

    /// <summary>After how many minutes without a request one has to sign in again.</summary>
    public int SessieMinuten { get; set; } = 30;

    /// <summary>After how many hours one has to sign in again, whatever one did.</summary>
    public int SessieUren { get; set; } = 10;

    /// <summary>How many hours an invitation holds.</summary>
    public int UitnodigingUren { get; set; } = 24;

    /// <summary>The identity provider of the organisation.</summary>
    public OpenIdConnectOpties OpenIdConnect { get; set; } = new();
}
