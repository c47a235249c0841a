namespace Participatie.Data.Koppeling;

/// <summary>The checksum that a zip keeps of each of its parts.</summary>
internal static class Crc32
{
    private const uint Deler = 0xEDB88320;

    private static readonly uint[] Tabel = Maak();

    /// <summary>The checksum of what was read before and of these bytes; it begins at 0.</summary>
    public static uint Verder(uint som, ReadOnlySpan<byte> bytes)
    {
        var tabel = Tabel;
        som = ~som;
        foreach (var teken in bytes) som = tabel[(som ^ teken) & 0xFF] ^ (som >> 8);
        return ~som;
    }

    private static uint[] Maak()
    {
        var tabel = new uint[256];
        for (var plaats = 0u; plaats < tabel.Length; plaats++)
        {
            var som = plaats;
            for (var bit = 0; bit < 8; bit++) som = (som & 1) == 0 ? som >> 1 : (som >> 1) ^ Deler;
            tabel[plaats] = som;
        }

        return tabel;
    }
}
