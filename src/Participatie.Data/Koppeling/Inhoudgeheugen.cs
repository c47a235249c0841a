using System.Runtime.InteropServices;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>
/// Remembers what the cells behind BSN and day came to. Exports have few different ones (a few hundred among millions of rows), and the
/// same text always comes to the same. Each text has one place; a newer text takes it over.
/// </summary>
internal sealed class Inhoudgeheugen
{
    private const int Vakken = 4096;
    private const int LangsteTekst = 64;

    private readonly byte[] teksten = new byte[Vakken * LangsteTekst];
    private readonly byte[] lengtes = new byte[Vakken];
    private readonly Rijinhoud[] inhouden = new Rijinhoud[Vakken];
    private int gevraagd;
    private int gevonden;

    /// <summary>False once texts turn out to differ too much to be worth remembering.</summary>
    public bool IsNuttig => gevraagd < 10_000 || gevonden > gevraagd / 2;

    /// <summary>What a text came to, and where it is or may be kept; -1 when it is too long.</summary>
    public bool Zoek(ReadOnlySpan<byte> tekst, out int vak, out Rijinhoud inhoud)
    {
        inhoud = default;
        vak = -1;
        if (tekst.Length is < sizeof(ulong) or > LangsteTekst) return false;
        gevraagd++;
        vak = Vak(tekst);
        if (!tekst.SequenceEqual(teksten.AsSpan(vak * LangsteTekst, lengtes[vak]))) return false;
        gevonden++;
        inhoud = inhouden[vak];
        return true;
    }

    /// <summary>Keeps what a text came to at the place that <see cref="Zoek"/> gave.</summary>
    public void Bewaar(ReadOnlySpan<byte> tekst, int vak, in Rijinhoud inhoud)
    {
        if (vak < 0) return;
        tekst.CopyTo(teksten.AsSpan(vak * LangsteTekst));
        lengtes[vak] = (byte)tekst.Length;
        inhouden[vak] = inhoud;
    }

    // Eight bytes at a time, the last eight overlapping.
    private static int Vak(ReadOnlySpan<byte> tekst)
    {
        var hash = MemoryMarshal.Read<ulong>(tekst[^sizeof(ulong)..]) ^ (ulong)tekst.Length;
        while (tekst.Length > sizeof(ulong))
        {
            hash = unchecked((hash ^ MemoryMarshal.Read<ulong>(tekst)) * 0x9E37_79B9_7F4A_7C15UL);
            hash ^= hash >> 32;
            tekst = tekst[sizeof(ulong)..];
        }

        return (int)(unchecked(hash * 0x9E37_79B9_7F4A_7C15UL) >> 52);
    }
}
