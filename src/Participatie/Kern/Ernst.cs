namespace Participatie.Kern;

/// <summary>What a finding does with what it is about.</summary>
public enum Ernst
{
    /// <summary>The row is used; it is good to know.</summary>
    LetOp,

    /// <summary>The row is refused and goes to the rejection file.</summary>
    Afgekeurd,

    /// <summary>The whole file is refused.</summary>
    Geweigerd,
}
