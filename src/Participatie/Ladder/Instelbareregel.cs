namespace Participatie.Ladder;

/// <summary>
/// The rules that a municipality may set itself (rules for placing, linking and counting, sections 1, 2 and 5; rules of access). Stored by their
/// code. What is known of each stands in <see cref="Instelbareregelfeiten"/>.
/// </summary>
public enum Instelbareregel : byte
{
    /// <summary>Whether a paid internship decides rung 5.</summary>
    StageMetVergoeding = 1,

    /// <summary>Whether volunteer work that is not done every week decides rung 3.</summary>
    VrijwilligerswerkMinderDanWekelijks = 2,

    /// <summary>Whether organised activities that are not done every week decide rung 2.</summary>
    GeorganiseerdMinderDanWekelijks = 3,

    /// <summary>Whether six months of work leads off the ladder.</summary>
    UitstroomWerk = 4,

    /// <summary>Whether six months of bbl leads off the ladder.</summary>
    UitstroomBbl = 5,

    /// <summary>Whether six months of bol leads off the ladder.</summary>
    UitstroomBol = 6,

    /// <summary>How many months the growth question looks ahead.</summary>
    Groeihorizon = 7,

    /// <summary>Who counts as inburgeraar.</summary>
    Inburgeraar = 8,

    /// <summary>Below how many people a figure is withheld when it leaves the organisation.</summary>
    KleineCellen = 9,

    /// <summary>Whether the optional test questions are asked.</summary>
    Toetsvragen = 10,
}
