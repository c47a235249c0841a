using System.Globalization;

namespace Participatie.Kern;

/// <summary>
/// A municipality by its CBS code: four digits, 0001..9999, read with or without leading zeros. <c>default</c> is no municipality.
/// Ordered by code.
/// </summary>
public readonly record struct Gemeente : IComparable<Gemeente>
{
    private Gemeente(ushort code) => Code = code;

    /// <summary>The code as a number; 0 when there is none.</summary>
    public ushort Code { get; }

    /// <summary>Whether no municipality is given.</summary>
    public bool IsLeeg => Code == 0;

    /// <summary>The municipality with this code, 1..9999; another number is a wrong call.</summary>
    public static Gemeente Van(int code) => code is > 0 and <= 9999
        ? new Gemeente((ushort)code)
        : throw new ArgumentOutOfRangeException(nameof(code), code, "A CBS code is 1..9999.");

    /// <summary>Reads a trimmed UTF-8 value of one to four digits, not zero.</summary>
    public static bool TryParse(ReadOnlySpan<byte> tekst, out Gemeente gemeente)
    {
        gemeente = default;
        if (tekst.Length is < 1 or > 4 || tekst.ContainsAnyExceptInRange((byte)'0', (byte)'9')) return false;
        var code = 0;
        foreach (var cijfer in tekst) code = (code * 10) + (cijfer - '0');
        if (code == 0) return false;
        gemeente = new Gemeente((ushort)code);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Gemeente other) => Code.CompareTo(other.Code);

    /// <summary>The four digits; empty when there is no municipality.</summary>
    public override string ToString() => IsLeeg ? string.Empty : Code.ToString("0000", CultureInfo.InvariantCulture);

    public static bool operator <(Gemeente left, Gemeente right) => left.Code < right.Code;

    public static bool operator >(Gemeente left, Gemeente right) => left.Code > right.Code;

    public static bool operator <=(Gemeente left, Gemeente right) => left.Code <= right.Code;

    public static bool operator >=(Gemeente left, Gemeente right) => left.Code >= right.Code;
}
