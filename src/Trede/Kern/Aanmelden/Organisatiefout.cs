namespace Participatie.App.Kern;

/// <summary>Why signing in at the identity provider of the organisation did not succeed.</summary>
public enum Organisatiefout
{
    /// <summary>It did.</summary>
    Geen,

    /// <summary>The provider does not answer.</summary>
    Weg,

    /// <summary>What came back does not belong to a request from this browser, is too old, or is not to be trusted.</summary>
    Ongeldig,

    /// <summary>The user, or the provider, broke it off.</summary>
    Afgebroken,

    /// <summary>The provider knows the person, Trede does not.</summary>
    Onbekend,
}
