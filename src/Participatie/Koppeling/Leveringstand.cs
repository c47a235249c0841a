namespace Participatie.Koppeling;

/// <summary>How far a delivery is (exchange format, section 3: the five steps). The numeric values are stored and never change.</summary>
public enum Leveringstand : byte
{
    /// <summary>Read and checked; its rows are laid ready and count for nothing yet.</summary>
    Klaargezet = 0,

    /// <summary>Its rows count.</summary>
    Aanvaard = 1,

    /// <summary>Its rows count no more.</summary>
    Teruggedraaid = 2,

    /// <summary>Broken off before it was accepted.</summary>
    Afgebroken = 3,

    /// <summary>Received; nobody knows yet whether it can be read.</summary>
    Ontvangen = 4,

    /// <summary>Read, checked and compared; somebody has to say whether its rows may count.</summary>
    Gecontroleerd = 5,

    /// <summary>It cannot be used as it is; the reason is in its report.</summary>
    Geweigerd = 6,

    /// <summary>Turned down by somebody.</summary>
    Afgewezen = 7,
}
