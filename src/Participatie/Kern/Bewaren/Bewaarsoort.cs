namespace Participatie.Kern;

/// <summary>The kinds of record that have a retention term of their own (rules of access: retention per kind of record). Stored by their code.</summary>
public enum Bewaarsoort : byte
{
    /// <summary>What is known of a client: name, BSN, day of birth, team.</summary>
    Klantdossier = 1,

    /// <summary>The measurements of a client.</summary>
    Meting = 2,

    /// <summary>The trajecten of a client.</summary>
    Traject = 3,

    /// <summary>Deliveries: what was refused in them, and their reports.</summary>
    Levering = 4,

    /// <summary>The audit log.</summary>
    Logboek = 5,

    /// <summary>Accounts that have ended.</summary>
    Account = 6,

    /// <summary>Annual accounts with their evidence.</summary>
    Verantwoording = 7,

    /// <summary>Figures without persons.</summary>
    Cijfers = 8,
}
