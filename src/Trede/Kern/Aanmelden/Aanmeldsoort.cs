namespace Participatie.App.Kern;

/// <summary>What can happen when somebody signs in.</summary>
internal enum Aanmeldsoort
{
    /// <summary>Signed in.</summary>
    Gelukt,

    /// <summary>The second factor is still to come.</summary>
    Code,

    /// <summary>It is not right; why is told to nobody.</summary>
    Mislukt,

    /// <summary>It was tried too often.</summary>
    Wachten,
}
