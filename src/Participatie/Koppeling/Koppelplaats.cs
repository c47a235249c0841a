using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>Where one thread links groups of BSNs; its arrays are used again for the next group.</summary>
internal sealed class Koppelplaats
{
    private readonly int[] tellers = Rijensortering.NieuweTellers();
    private ulong[] rijen = [];
    private ulong[] hulp = [];

    /// <summary>The row kinds that this thread met.</summary>
    public Soorttabel Tabel { get; } = new();

    /// <summary>Gathers the rows of a group in the order of delivery, sorts them and links them.</summary>
    public void Koppel(IReadOnlyList<Meetblok> blokken, int groep, bool eenGemeente, Groepkolommen kolommen)
    {
        var aantal = 0;
        foreach (var blok in blokken) aantal += blok.AantalIn(groep);
        if (rijen.Length < aantal * 2)
        {
            rijen = GC.AllocateUninitializedArray<ulong>(aantal * 5 / 2);
            hulp = GC.AllocateUninitializedArray<ulong>(aantal * 5 / 2);
        }

        var plaats = 0;
        foreach (var blok in blokken)
        {
            blok.Groep(groep).CopyTo(rijen.AsSpan(plaats));
            plaats += blok.AantalIn(groep) * 2;
        }

        if (eenGemeente)
        {
            for (var rij = 0; rij < plaats; rij += 2) rijen[rij] = new Meetsleutel(rijen[rij]).ZonderGemeente().Bits;
        }

        var gesorteerd = Rijensortering.Sorteer(rijen, hulp, aantal, tellers) ? rijen : hulp;
        kolommen.Neem(gesorteerd.AsSpan(0, aantal * 2));
    }
}
