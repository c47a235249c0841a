namespace Participatie.Data.Koppeling;

/// <summary>Counts lines as every editor does: LF, CR LF and a lone CR end one line each.</summary>
internal static class Regeleinden
{
    /// <summary>How many lines end in these bytes.</summary>
    public static int Tel(ReadOnlySpan<byte> tekst)
    {
        var aantal = tekst.Count((byte)'\n');
        for (var plaats = 0; plaats < tekst.Length; plaats++)
            if (tekst[plaats] == (byte)'\r' && (plaats + 1 == tekst.Length || tekst[plaats + 1] != (byte)'\n')) aantal++;
        return aantal;
    }
}
