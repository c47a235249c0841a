namespace Participatie.Koppeling;

/// <summary>
/// One row of <c>metingen</c> as it came: UTF-8 values without quotes, spaces not yet taken off, empty where the file has no such column.
/// </summary>
public ref struct Metingregel
{
    /// <summary>Column <c>bsn</c>.</summary>
    public ReadOnlySpan<byte> Bsn;

    /// <summary>Column <c>meetdatum</c>.</summary>
    public ReadOnlySpan<byte> Meetdatum;

    /// <summary>Column <c>aanleiding</c>.</summary>
    public ReadOnlySpan<byte> Aanleiding;

    /// <summary>Column <c>trede</c>.</summary>
    public ReadOnlySpan<byte> Trede;

    /// <summary>Column <c>vraag1</c>.</summary>
    public ReadOnlySpan<byte> Vraag1;

    /// <summary>Column <c>vraag2</c>.</summary>
    public ReadOnlySpan<byte> Vraag2;

    /// <summary>Column <c>vraag3</c>.</summary>
    public ReadOnlySpan<byte> Vraag3;

    /// <summary>Column <c>vraag4</c>.</summary>
    public ReadOnlySpan<byte> Vraag4;

    /// <summary>Column <c>vraag5</c>.</summary>
    public ReadOnlySpan<byte> Vraag5;

    /// <summary>Column <c>groeipotentieel</c>.</summary>
    public ReadOnlySpan<byte> Groeipotentieel;

    /// <summary>Column <c>subgroepen</c>.</summary>
    public ReadOnlySpan<byte> Subgroepen;

    /// <summary>Column <c>uitstroomreden</c>.</summary>
    public ReadOnlySpan<byte> Uitstroomreden;

    /// <summary>Column <c>regel</c>.</summary>
    public ReadOnlySpan<byte> Regel;

    /// <summary>Column <c>gemeente</c>.</summary>
    public ReadOnlySpan<byte> Gemeente;

    /// <summary>Column <c>bekend_op</c>.</summary>
    public ReadOnlySpan<byte> BekendOp;

    /// <summary>Column <c>vervalt</c>.</summary>
    public ReadOnlySpan<byte> Vervalt;
}
