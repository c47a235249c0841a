using System.Runtime.InteropServices;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// The linked rows of one group of BSNs, before the groups are put together. Rows about the same thing become one, or one for each day
/// on which what was known about it changed.
/// </summary>
internal sealed class Groepkolommen(int bronnen)
{
    private readonly List<uint> bsns = [];
    private readonly List<ushort> gemeenten = [];
    private readonly List<int> begin = [];
    private readonly List<ushort> dagen = [];
    private readonly List<uint> soorten = [];
    private readonly List<ushort> bekend = [];

    public ReadOnlySpan<uint> Bsns => CollectionsMarshal.AsSpan(bsns);

    public ReadOnlySpan<ushort> Gemeenten => CollectionsMarshal.AsSpan(gemeenten);

    public ReadOnlySpan<int> Begin => CollectionsMarshal.AsSpan(begin);

    public ReadOnlySpan<ushort> Dagen => CollectionsMarshal.AsSpan(dagen);

    public ReadOnlySpan<uint> Soorten => CollectionsMarshal.AsSpan(soorten);

    public ReadOnlySpan<ushort> Bekend => CollectionsMarshal.AsSpan(bekend);

    /// <summary>How many rows of each source another row took the place of.</summary>
    public int[] Vervangen { get; } = new int[bronnen];

    /// <summary>Takes in rows that are sorted by key; municipalities are numbered as in the keys.</summary>
    public void Neem(ReadOnlySpan<ulong> paren, Soorttabel tabel)
    {
        dagen.EnsureCapacity(paren.Length / 2);
        soorten.EnsureCapacity(paren.Length / 2);
        bekend.EnsureCapacity(paren.Length / 2);
        var persoon = ulong.MaxValue;
        for (var rij = 0; rij < paren.Length;)
        {
            var sleutel = new Meetsleutel(paren[rij]);
            if (sleutel.Bits >> Meetsleutel.PersoonSchuif != persoon)
            {
                persoon = sleutel.Bits >> Meetsleutel.PersoonSchuif;
                bsns.Add(sleutel.Bsn);
                gemeenten.Add((ushort)sleutel.Gemeente);
                begin.Add(dagen.Count);
            }

            var volgende = rij + 2;
            while (volgende < paren.Length && paren[volgende] == sleutel.Bits) volgende += 2;
            if (volgende == rij + 2)
            {
                Schrijf(sleutel, new Meetwaarde(paren[rij + 1]), tabel);
            }
            else
            {
                Vervangen[sleutel.Bron] += ((volgende - rij) / 2) - 1;
                SchrijfSamen(sleutel, paren[rij..volgende], tabel);
            }

            rij = volgende;
        }
    }

    private void Schrijf(Meetsleutel sleutel, Meetwaarde waarde, Soorttabel tabel)
    {
        dagen.Add(sleutel.Dag.Nummer);
        soorten.Add(tabel.Plaats(Rijsoort.Van(sleutel, waarde).Bits));
        bekend.Add(waarde.Bekend.Nummer);
    }

    // The last row counts and the occasions are united, on each day from the first that any of them was known.
    private void SchrijfSamen(Meetsleutel sleutel, ReadOnlySpan<ulong> paren, Soorttabel tabel)
    {
        var waarden = new (Meetwaarde Waarde, int Plaats)[paren.Length / 2];
        for (var rij = 0; rij < waarden.Length; rij++) waarden[rij] = (new Meetwaarde(paren[(rij * 2) + 1]), rij);
        Array.Sort(waarden, (een, ander) => (een.Waarde.Bekend, een.Plaats).CompareTo((ander.Waarde.Bekend, ander.Plaats)));
        var momenten = 0UL;
        var laatste = waarden[0];
        var geschreven = ulong.MaxValue;
        for (var rij = 0; rij < waarden.Length; rij++)
        {
            momenten |= waarden[rij].Waarde.Bits & Meetwaarde.MomentMasker;
            if (waarden[rij].Plaats >= laatste.Plaats) laatste = waarden[rij];
            if (rij + 1 < waarden.Length && waarden[rij + 1].Waarde.Bekend == waarden[rij].Waarde.Bekend) continue;
            var inhoud = (laatste.Waarde.Bits & Meetwaarde.InhoudMasker) | momenten;
            if (inhoud == geschreven) continue;
            geschreven = inhoud;
            Schrijf(sleutel, new Meetwaarde(inhoud | ((ulong)waarden[rij].Waarde.Bekend.Nummer << 48)), tabel);
        }
    }
}
