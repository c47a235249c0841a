namespace Participatie.Koppeling;

/// <summary>What a team of the demo is there for.</summary>
public enum Demotaak : byte
{
    /// <summary>Who has a prospect of work.</summary>
    Werk,

    /// <summary>Who has none for now.</summary>
    Meedoen,

    /// <summary>Who learns Dutch.</summary>
    Nieuwkomers,

    /// <summary>The young, and the new target group.</summary>
    Jongeren,

    /// <summary>Sheltered work.</summary>
    Wsw,
}
