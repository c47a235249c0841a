using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Participatie.Ladder;

/// <summary>
/// The rows of one person, by source (in order of priority) and day, at most one of each kind per source and day. Replays them to the
/// state at the end of a day (rules, section 4).
/// </summary>
internal readonly ref struct Persoonrijen(
    ReadOnlySpan<ushort> dagen,
    ReadOnlySpan<uint> nummers,
    ReadOnlySpan<uint> kernen,
    ReadOnlySpan<uint> subgroepen)
{
    private readonly ReadOnlySpan<ushort> dagen = dagen;
    private readonly ReadOnlySpan<uint> nummers = nummers;
    private readonly ReadOnlySpan<uint> kernen = kernen;
    private readonly ReadOnlySpan<uint> subgroepen = subgroepen;

    /// <summary>How many rows there are.</summary>
    public int Aantal => dagen.Length;

    /// <summary>
    /// The state at the end of a day. Per source what counts is the last measurement after the last leaving, its own or one about the
    /// person; code 0 counts only where nothing else does. That is the day by day replay in one pass, because a leaving clears
    /// everything and within a day it comes last. Most persons never leave as a person, so that is looked up only when needed.
    /// </summary>
    public Toestand Op(int dag)
    {
        if (TryOp(dag, -1, out var toestand)) return toestand;
        var (weg, reden) = LaatsteVertrekVanPersoon(dag);
        return TryOp(dag, weg, out toestand) || toestand.IsOpLadder || toestand.IsWegNa(weg) ? toestand : Toestand.Weg(reden, weg);
    }

    // Gives false when somebody left as a person; the caller then says when that was.
    private bool TryOp(int dag, int weg, out Toestand toestand)
    {
        int tredeDag = -1, codeDag = -1, vertrekDag = -1;
        uint tredeKern = 0, codeKern = 0, vertrekReden = 0, groepen = 0, vlaggen = 0;
        var gezien = false;
        ref var eersteKern = ref MemoryMarshal.GetReference(kernen);
        for (var rij = 0; rij < nummers.Length;)
        {
            var bron = BronVan(Unsafe.Add(ref eersteKern, nummers[rij]));
            var vanaf = dagen[rij] <= weg ? weg : -1;
            int eigenVertrek = -1, niveau = -1, nul = -1, laatste = -1;
            uint eigenReden = 0;
            for (; rij < nummers.Length && rij < dagen.Length; rij++)
            {
                var kern = Unsafe.Add(ref eersteKern, nummers[rij]);
                if (BronVan(kern) != bron) break;
                int rijdag = dagen[rij];
                if (rijdag > dag) continue;
                gezien = true;
                if ((kern & Rijsoort.Uitstroomvlag) != 0)
                {
                    vlaggen |= kern;
                    eigenVertrek = rijdag;
                    eigenReden = (kern >> Rijsoort.RedenSchuif) & 15;
                    niveau = nul = laatste = -1;
                }
                else if (rijdag > vanaf)
                {
                    laatste = rij;
                    if ((kern & Rijsoort.TredeMasker) != 0) niveau = rij;
                    else nul = rij;
                }
            }

            if (laatste < 0)
            {
                if (eigenVertrek > vertrekDag) (vertrekDag, vertrekReden) = (eigenVertrek, eigenReden);
                continue;
            }

            groepen |= subgroepen[(int)nummers[laatste]];
            var plaats = niveau >= 0 ? niveau : nul;
            var gekozen = Unsafe.Add(ref eersteKern, nummers[plaats]);
            if ((gekozen & Rijsoort.TredeMasker) is >= 1 and <= 6)
            {
                if (dagen[plaats] > tredeDag) (tredeDag, tredeKern) = (dagen[plaats], gekozen);
            }
            else if (dagen[plaats] > codeDag)
            {
                (codeDag, codeKern) = (dagen[plaats], gekozen);
            }
        }

        toestand = tredeDag >= 0 ? Toestand.OpLadder(tredeKern, tredeDag, groepen)
            : codeDag >= 0 ? Toestand.OpLadder(codeKern, codeDag, groepen)
            : gezien ? Toestand.Weg(vertrekReden, Math.Max(0, vertrekDag))
            : default;
        return (vlaggen & Rijsoort.Persoonvlag) == 0;
    }

    /// <summary>Whether a measurement falls after one day, up to and including another; code 0 counts only when asked.</summary>
    public bool GemetenTussen(int na, int totEnMet, bool ookCodeNul)
    {
        for (var rij = 0; rij < dagen.Length; rij++)
        {
            var kern = kernen[(int)nummers[rij]];
            if (dagen[rij] > na && dagen[rij] <= totEnMet && (kern & Rijsoort.Uitstroomvlag) == 0
                && (ookCodeNul || (kern & Rijsoort.TredeMasker) != 0)) return true;
        }

        return false;
    }

    /// <summary>
    /// Whether on some day with a measurement, after one day up to and including another, the subgroups of the person right after
    /// that day's measurements match the choice: even who leaves the same day has been in the selection.
    /// </summary>
    public bool WasInSelectieTussen(int na, int totEnMet, Selectie selectie)
    {
        for (var rij = 0; rij < dagen.Length; rij++)
        {
            int dag = dagen[rij];
            if (dag <= na || dag > totEnMet || (kernen[(int)nummers[rij]] & Rijsoort.Uitstroomvlag) != 0) continue;
            if (selectie.Past(GroepenNaMetingenOp(dag))) return true;
        }

        return false;
    }

    private uint GroepenNaMetingenOp(int dag)
    {
        var (weg, _) = LaatsteVertrekVanPersoon(dag - 1);
        var groepen = 0u;
        for (var rij = 0; rij < dagen.Length;)
        {
            var bron = BronVan(kernen[(int)nummers[rij]]);
            var vanaf = dagen[rij] <= weg ? weg : -1;
            var laatste = -1;
            for (; rij < dagen.Length && BronVan(kernen[(int)nummers[rij]]) == bron; rij++)
            {
                int rijdag = dagen[rij];
                var uitstroom = (kernen[(int)nummers[rij]] & Rijsoort.Uitstroomvlag) != 0;
                if (rijdag > dag || (uitstroom && rijdag == dag)) continue;
                if (uitstroom) laatste = -1;
                else if (rijdag > vanaf) laatste = rij;
            }

            if (laatste >= 0) groepen |= subgroepen[(int)nummers[laatste]];
        }

        return groepen;
    }

    private (int Dag, uint Reden) LaatsteVertrekVanPersoon(int totEnMet)
    {
        var dag = -1;
        var reden = 0u;
        for (var rij = 0; rij < nummers.Length; rij++)
        {
            var kern = kernen[(int)nummers[rij]];
            if ((kern & Rijsoort.Persoonvlag) != 0 && dagen[rij] <= totEnMet && dagen[rij] > dag)
                (dag, reden) = (dagen[rij], (kern >> Rijsoort.RedenSchuif) & 15);
        }

        return (dag, reden);
    }

    private static uint BronVan(uint kern) => (kern >> Rijsoort.BronSchuif) & 31;
}
