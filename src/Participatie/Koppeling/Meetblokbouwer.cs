using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>Collects packed rows in the order of the file and spreads them over the groups. For one thread; used again for the next block.</summary>
public sealed class Meetblokbouwer
{
    private readonly int[] tellers = new int[Meetblok.Groepen];
    private ulong[] rijen = new ulong[8192];
    private int aantal;
    private ushort eersteBekend = ushort.MaxValue;
    private ushort laatsteBekend;

    /// <summary>How many rows are waiting.</summary>
    public int Aantal => aantal / 2;

    /// <summary>The block of these rows.</summary>
    public static Meetblok Van(IEnumerable<Meetrij> rijen)
    {
        ArgumentNullException.ThrowIfNull(rijen);
        var bouwer = new Meetblokbouwer();
        foreach (var rij in rijen) bouwer.Voeg(rij);
        return bouwer.Bouw();
    }

    /// <summary>Adds a row behind the ones before.</summary>
    public void Voeg(Meetrij rij)
    {
        if (aantal == rijen.Length) Array.Resize(ref rijen, aantal * 2);
        rijen[aantal] = rij.Sleutel.Bits;
        rijen[aantal + 1] = rij.Waarde.Bits;
        tellers[rij.Sleutel.Groep]++;
        aantal += 2;
        eersteBekend = Math.Min(eersteBekend, rij.Waarde.Bekend.Nummer);
        laatsteBekend = Math.Max(laatsteBekend, rij.Waarde.Bekend.Nummer);
    }

    /// <summary>The block of all rows added since the last one.</summary>
    public Meetblok Bouw()
    {
        var begin = new int[Meetblok.Groepen + 1];
        for (var groep = 0; groep < Meetblok.Groepen; groep++) begin[groep + 1] = begin[groep] + tellers[groep];
        var plaats = begin.AsSpan(0, Meetblok.Groepen).ToArray();
        var gespreid = GC.AllocateUninitializedArray<ulong>(aantal);
        for (var rij = 0; rij < aantal; rij += 2)
        {
            var groep = new Ladder.Meetsleutel(rijen[rij]).Groep;
            var doel = plaats[groep]++ * 2;
            gespreid[doel] = rijen[rij];
            gespreid[doel + 1] = rijen[rij + 1];
        }

        var blok = new Meetblok(gespreid, begin, Dag.VanNummer(eersteBekend), Dag.VanNummer(laatsteBekend));
        Array.Clear(tellers);
        aantal = 0;
        (eersteBekend, laatsteBekend) = (ushort.MaxValue, 0);
        return blok;
    }
}
