namespace Participatie.App.Kern;

/// <summary>What is asked of local accounts about a second factor.</summary>
internal enum Tweedefactoreis
{
    /// <summary>Nobody comes further without one.</summary>
    Verplicht,

    /// <summary>Who wants one can have one.</summary>
    Toegestaan,
}
