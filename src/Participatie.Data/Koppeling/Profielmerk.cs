using System.Text;
using CsvHelper;
using Participatie.Kern;

namespace Participatie.Data.Koppeling;

/// <summary>
/// The extra field by which a translated row says that a value is not in its koppelprofiel. A row with more fields than the header is
/// refused by every reader of rows, so no such row can be counted by accident.
/// </summary>
internal static class Profielmerk
{
    private static ReadOnlySpan<byte> Begin => "\u0002profiel "u8;

    /// <summary>What stands before the description.</summary>
    public static ReadOnlySpan<byte> Voorvoegsel => Begin;

    /// <summary>Why a row with another number of fields than the header is refused.</summary>
    public static Bevindingcode Waarom(CsvReader rij, int breedte) =>
        Is(rij, breedte) ? Bevindingcode.WaardeNietInProfiel : rij.FieldCount > breedte ? Bevindingcode.TeVeelVelden : Bevindingcode.TeWeinigVelden;

    /// <summary>Which values are not in the profile; empty when the row has no such field.</summary>
    public static string Waarden(CsvReader rij, int breedte) => Is(rij, breedte) ? Encoding.UTF8.GetString(rij.GetSpan(breedte)[Begin.Length..]) : string.Empty;

    /// <summary>How many fields of a row belong in a rejection file.</summary>
    public static int Velden(CsvReader rij) => rij.FieldCount > 0 && Is(rij, rij.FieldCount - 1) ? rij.FieldCount - 1 : rij.FieldCount;

    private static bool Is(CsvReader rij, int plaats) => rij.FieldCount == plaats + 1 && rij.GetSpan(plaats).StartsWith(Begin);
}
