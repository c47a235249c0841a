namespace Participatie.Kern;

/// <summary>What may be done within a municipality. Rights come from roles (<see cref="Rolfeiten"/>); they are not stored.</summary>
[Flags]
public enum Recht
{
    /// <summary>Nothing.</summary>
    Geen = 0,

    /// <summary>Find and look at a client; which clients is decided by <see cref="Toegang.MagKlant"/>.</summary>
    KlantInzien = 1,

    /// <summary>Have the BSN of a client shown.</summary>
    BsnTonen = 1 << 1,

    /// <summary>Make and correct measurements.</summary>
    Meten = 1 << 2,

    /// <summary>Keep trajecten.</summary>
    TrajectVastleggen = 1 << 3,

    /// <summary>Make clients and change what is known of them.</summary>
    KlantVastleggen = 1 << 4,

    /// <summary>Divide clients over people and teams.</summary>
    WerkVerdelen = 1 << 5,

    /// <summary>Settle conflicts between sources.</summary>
    ConflictBeslechten = 1 << 6,

    /// <summary>See figures.</summary>
    CijfersInzien = 1 << 7,

    /// <summary>See the list of clients behind a figure.</summary>
    LijstInzien = 1 << 8,

    /// <summary>See spending and its evidence.</summary>
    BestedingInzien = 1 << 9,

    /// <summary>Keep budgets and spending.</summary>
    BudgetVastleggen = 1 << 10,

    /// <summary>Hand in deliveries.</summary>
    Leveren = 1 << 11,

    /// <summary>Accept deliveries and take them back.</summary>
    LeveringAanvaarden = 1 << 12,

    /// <summary>Read the audit log.</summary>
    LogboekInzien = 1 << 13,

    /// <summary>Manage teams, accounts, instruments, providers, subgroups, rules and terms.</summary>
    Beheren = 1 << 14,

    /// <summary>Receive a pseudonymised research file.</summary>
    OnderzoeksbestandOntvangen = 1 << 15,
}
