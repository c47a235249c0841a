using System.Runtime.InteropServices;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// The linked rows of one group of BSNs, written at the group's place in the columns. Rows about the same thing become one, or one for
/// each day on which what was known about it changed; so there may be fewer rows than there was room for.
/// </summary>
internal sealed class Groepkolommen(Kolomruimte ruimte, int rijBegin, int bronnen, Soorttabel tabel)
{
    private readonly List<uint> bsns = [];
    private readonly List<ushort> gemeenten = [];
    private readonly List<int> begin = [];

    public ReadOnlySpan<uint> Bsns => CollectionsMarshal.AsSpan(bsns);

    public ReadOnlySpan<ushort> Gemeenten => CollectionsMarshal.AsSpan(gemeenten);

    /// <summary>For each person the first row, counted from the first row of the group.</summary>
    public ReadOnlySpan<int> Begin => CollectionsMarshal.AsSpan(begin);

    /// <summary>Where the rows stand.</summary>
    public int RijBegin => rijBegin;

    /// <summary>How many rows there are.</summary>
    public int Rijen { get; private set; }

    /// <summary>The row kinds by the numbers that are written.</summary>
    public Soorttabel Tabel => tabel;

    /// <summary>How many rows of each source another row took the place of.</summary>
    public int[] Vervangen { get; } = new int[bronnen];

    /// <summary>Takes in rows that are sorted by key; municipalities are numbered as in the keys.</summary>
    public void Neem(ReadOnlySpan<ulong> paren)
    {
        var persoon = ulong.MaxValue;
        for (var rij = 0; rij < paren.Length;)
        {
            var sleutel = new Meetsleutel(paren[rij]);
            if (sleutel.Bits >> Meetsleutel.PersoonSchuif != persoon)
            {
                persoon = sleutel.Bits >> Meetsleutel.PersoonSchuif;
                bsns.Add(sleutel.Persoon);
                gemeenten.Add((ushort)sleutel.Gemeente);
                begin.Add(Rijen);
            }

            var volgende = rij + 2;
            while (volgende < paren.Length && paren[volgende] == sleutel.Bits) volgende += 2;
            if (volgende == rij + 2)
            {
                if (!new Meetwaarde(paren[rij + 1]).IsWeg) Schrijf(sleutel, new Meetwaarde(paren[rij + 1]));
            }
            else
            {
                SchrijfSamen(sleutel, paren[rij..volgende]);
            }

            rij = volgende;
        }
    }

    private void Schrijf(Meetsleutel sleutel, Meetwaarde waarde)
    {
        var plaats = rijBegin + Rijen++;
        ruimte.Dagen[plaats] = sleutel.Dag.Nummer;
        ruimte.Nummers[plaats] = tabel.Plaats(Rijsoort.Van(sleutel, waarde).Bits);
        if (ruimte.Bekend is { } bekend) bekend[plaats] = waarde.Bekend.Nummer;
    }

    // The last row counts and the occasions are united, on each day from the first that any of them was known. What takes away does so for the rows
    // before it.
    private void SchrijfSamen(Meetsleutel sleutel, ReadOnlySpan<ulong> paren)
    {
        var waarden = new (Meetwaarde Waarde, int Plaats)[paren.Length / 2];
        for (var rij = 0; rij < waarden.Length; rij++) waarden[rij] = (new Meetwaarde(paren[(rij * 2) + 1]), rij);
        Array.Sort(waarden, (een, ander) => (een.Waarde.Bekend, een.Plaats).CompareTo((ander.Waarde.Bekend, ander.Plaats)));
        var momenten = 0UL;
        var laatste = waarden[0];
        var weg = -1;
        var geschreven = ulong.MaxValue;
        Vervangen[sleutel.Bron]--;
        for (var rij = 0; rij < waarden.Length; rij++)
        {
            if (waarden[rij].Plaats >= laatste.Plaats) laatste = waarden[rij];
            if (waarden[rij].Waarde.IsWeg)
            {
                weg = Math.Max(weg, waarden[rij].Plaats);
                momenten = Momenten(waarden.AsSpan(0, rij), weg);
            }
            else
            {
                Vervangen[sleutel.Bron]++;
                if (waarden[rij].Plaats > weg) momenten |= waarden[rij].Waarde.Bits & Meetwaarde.MomentMasker;
            }

            if (rij + 1 < waarden.Length && waarden[rij + 1].Waarde.Bekend == waarden[rij].Waarde.Bekend) continue;
            var inhoud = (laatste.Waarde.Bits & Meetwaarde.InhoudMasker) | momenten;
            if (inhoud == geschreven || (laatste.Waarde.IsWeg && geschreven == ulong.MaxValue)) continue;
            geschreven = inhoud;
            Schrijf(sleutel, new Meetwaarde(inhoud).MetBekend(waarden[rij].Waarde.Bekend));
        }
    }

    private static ulong Momenten(ReadOnlySpan<(Meetwaarde Waarde, int Plaats)> waarden, int na)
    {
        var momenten = 0UL;
        foreach (var (waarde, plaats) in waarden)
            if (plaats > na && !waarde.IsWeg) momenten |= waarde.Bits & Meetwaarde.MomentMasker;
        return momenten;
    }
}
