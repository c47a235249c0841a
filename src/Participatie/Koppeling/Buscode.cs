namespace Participatie.Koppeling;

/// <summary>Codes of one or two digits in a BUS delivery; a leading zero may be lost on the way.</summary>
internal static class Buscode
{
    /// <summary>The code as a number; -1 for anything else.</summary>
    public static int Lees(ReadOnlySpan<byte> tekst) => tekst.Length switch
    {
        1 => Cijfer(tekst[0]),
        2 when Cijfer(tekst[0]) >= 0 && Cijfer(tekst[1]) >= 0 => (Cijfer(tekst[0]) * 10) + Cijfer(tekst[1]),
        _ => -1,
    };

    private static int Cijfer(byte teken) => teken is >= (byte)'0' and <= (byte)'9' ? teken - '0' : -1;
}
