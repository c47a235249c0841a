namespace Participatie.Koppeling;

/// <summary>Gives each distinct number a place in order of meeting: an open hash table, because it is asked once for every row.</summary>
internal sealed class Soorttabel
{
    private ulong[] sleutels = new ulong[1024];
    private uint[] plaatsen = new uint[1024];
    private ulong[] soorten = new ulong[512];
    private int aantal;

    /// <summary>The numbers in order of meeting.</summary>
    public ReadOnlySpan<ulong> Soorten => soorten.AsSpan(0, aantal);

    /// <summary>The place of a number; it is added when it is new.</summary>
    public uint Plaats(ulong soort)
    {
        var masker = sleutels.Length - 1;
        var vak = (int)(unchecked(soort * 0x9E37_79B9_7F4A_7C15UL) >> 40) & masker;
        while (plaatsen[vak] != 0)
        {
            if (sleutels[vak] == soort) return plaatsen[vak] - 1;
            vak = (vak + 1) & masker;
        }

        return Voeg(soort, vak);
    }

    private uint Voeg(ulong soort, int vak)
    {
        if (aantal * 2 >= sleutels.Length)
        {
            Vergroot();
            return Plaats(soort);
        }

        if (aantal == soorten.Length) Array.Resize(ref soorten, aantal * 2);
        sleutels[vak] = soort;
        soorten[aantal] = soort;
        plaatsen[vak] = (uint)++aantal;
        return plaatsen[vak] - 1;
    }

    private void Vergroot()
    {
        var oud = Soorten.ToArray();
        sleutels = new ulong[sleutels.Length * 4];
        plaatsen = new uint[plaatsen.Length * 4];
        aantal = 0;
        foreach (var soort in oud) Plaats(soort);
    }
}
