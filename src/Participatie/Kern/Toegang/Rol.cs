namespace Participatie.Kern;

/// <summary>
/// What somebody is for a municipality: it decides what is seen and done (rules of access). The council and the public need no account: they get
/// published figures. The numeric values are stored and never change.
/// </summary>
public enum Rol : byte
{
    /// <summary>No role.</summary>
    Geen = 0,

    /// <summary>Measures the clients of the own team and keeps their plan and trajecten.</summary>
    Klantmanager = 1,

    /// <summary>Works at a provider (roc, re-integration company): sees only clients with a traject there that runs or ended in an open account year.</summary>
    Uitvoerder = 2,

    /// <summary>Leads a team: sees its clients, divides work, settles conflicts.</summary>
    Teamleider = 3,

    /// <summary>Policy and management: figures, never a person, unless the right to lists was given.</summary>
    Beleid = 4,

    /// <summary>Spending, its evidence and accountability.</summary>
    Controller = 5,

    /// <summary>Gets one pseudonymised file for a stated purpose.</summary>
    Onderzoeker = 6,

    /// <summary>Reads everything that proves, changes nothing.</summary>
    Accountant = 7,

    /// <summary>Accounts, sources, settings; no client file by virtue of this role.</summary>
    Beheerder = 8,
}
