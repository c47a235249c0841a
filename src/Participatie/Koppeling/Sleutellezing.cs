namespace Participatie.Koppeling;

/// <summary>Reads who a row of a delivery into the database is about when it has no BSN. A BSN decides by itself, also one that is wrong: the key beside it is not looked at.</summary>
internal static class Sleutellezing
{
    /// <summary>The local key; empty when there is a BSN, or no key that can be used.</summary>
    public static string Lees(ReadOnlySpan<byte> bsn, ReadOnlySpan<byte> tekst) => bsn.IsEmpty && Persoonstekst.TrySleutel(tekst, out var sleutel) ? sleutel : string.Empty;
}
