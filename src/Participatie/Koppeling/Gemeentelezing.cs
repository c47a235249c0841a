using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>Reads a municipality and names what is wrong with it: the same for every kind of file.</summary>
internal static class Gemeentelezing
{
    /// <summary>The municipality of a row; an empty cell gives the one of the delivery.</summary>
    public static Gemeente Lees(ReadOnlySpan<byte> waarde, Gemeente eigen, ref Bevindingen bevindingen)
    {
        var tekst = Tekst.Kaal(waarde);
        if (tekst.IsEmpty) return eigen;
        if (!Gemeente.TryParse(tekst, out var gemeente)) bevindingen = bevindingen.Met(Bevindingcode.GemeenteOnjuist);
        return gemeente;
    }
}
