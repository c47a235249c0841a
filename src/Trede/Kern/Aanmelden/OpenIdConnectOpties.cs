namespace Participatie.App.Kern;

/// <summary>The identity provider of the organisation: section <c>Trede:OpenIdConnect</c> of the settings.</summary>
internal sealed class OpenIdConnectOpties
{
    /// <summary>The address of the provider, as it stands in its tokens; empty for none.</summary>
    public string Authority { get; set; } = string.Empty;

    /// <summary>Under which name the provider knows this program.</summary>
    public string ClientId { get; set; } = string.Empty;

    /// <summary>The password of this program at the provider; empty when PKCE is enough for it.</summary>
    public string ClientSecret { get; set; } = string.Empty;

    /// <summary>What the provider is called on the button.</summary>
    public string Naam { get; set; } = "uw organisatie";

    /// <summary>What is asked of the provider.</summary>
    public string Scopes { get; set; } = "openid profile email";

    /// <summary>
    /// Whether every e-mail address of this provider is known to be right, for a provider that does not say so of each and in which only the administrator
    /// sets them.
    /// </summary>
    public bool EmailIsBevestigd { get; set; }

    /// <summary>Whether there is one.</summary>
    public bool Aanwezig => Authority.Length > 0 && ClientId.Length > 0;
}
