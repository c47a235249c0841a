using System.Globalization;

namespace Participatie.Kern;

/// <summary>
/// The number of a municipality within one database, 0..32767. CBS codes are dated facts beside it, because municipalities merge.
/// Number 0, the default, is the organisation itself: acts that belong to no single municipality.
/// </summary>
public readonly record struct Gemeentenummer : IComparable<Gemeentenummer>
{
    /// <summary>The organisation that serves the municipalities.</summary>
    public static readonly Gemeentenummer Organisatie;

    /// <summary>The municipality with this number; a negative number is a wrong call.</summary>
    public Gemeentenummer(short nummer)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nummer);
        Nummer = nummer;
    }

    /// <summary>The number.</summary>
    public short Nummer { get; }

    /// <summary>Whether this is the organisation itself.</summary>
    public bool IsOrganisatie => Nummer == 0;

    /// <inheritdoc/>
    public int CompareTo(Gemeentenummer other) => Nummer.CompareTo(other.Nummer);

    /// <inheritdoc/>
    public override string ToString() => Nummer.ToString(CultureInfo.InvariantCulture);

    public static bool operator <(Gemeentenummer left, Gemeentenummer right) => left.Nummer < right.Nummer;

    public static bool operator >(Gemeentenummer left, Gemeentenummer right) => left.Nummer > right.Nummer;

    public static bool operator <=(Gemeentenummer left, Gemeentenummer right) => left.Nummer <= right.Nummer;

    public static bool operator >=(Gemeentenummer left, Gemeentenummer right) => left.Nummer >= right.Nummer;
}
