namespace Participatie.Ladder;

/// <summary>
/// A rung of the participatieladder (1..6) or one of its codes: 0 not determined yet, 8 out of the municipality's sight,
/// 9 traject followed, rung not determined yet after it. Participatieladder 2008, table 3.1.
/// There is no other value; <c>default</c> is code 0.
/// </summary>
public readonly record struct Trede
{
    private Trede(byte waarde) => Waarde = waarde;

    /// <summary>Rung not determined yet.</summary>
    public static readonly Trede NietBepaald = new(0);

    /// <summary>Out of the municipality's sight.</summary>
    public static readonly Trede UitHetZicht = new(8);

    /// <summary>Traject followed, rung not determined yet after it.</summary>
    public static readonly Trede NaTrajectNietBepaald = new(9);

    /// <summary>The number as it stands in files: 0..6, 8 or 9.</summary>
    public byte Waarde { get; }

    /// <summary>True for the rungs 1..6, false for the codes 0, 8 and 9.</summary>
    public bool IsTrede => Waarde is >= 1 and <= 6;

    /// <summary>True where growth is asked for: rungs 1..5.</summary>
    public bool KentGroei => Waarde is >= 1 and <= 5;

    /// <summary>The value for a number; a number that is no rung and no code is a wrong call.</summary>
    public static Trede Van(int waarde) => TryVan(waarde, out var trede)
        ? trede
        : throw new ArgumentOutOfRangeException(nameof(waarde), waarde, "A trede is 0..6, 8 or 9.");

    /// <summary>The value for a number, or false when it is no rung and no code.</summary>
    public static bool TryVan(int waarde, out Trede trede)
    {
        var geldig = waarde is (>= 0 and <= 6) or 8 or 9;
        trede = geldig ? new Trede((byte)waarde) : default;
        return geldig;
    }

    /// <inheritdoc/>
    public override string ToString() => ((char)('0' + Waarde)).ToString();
}
