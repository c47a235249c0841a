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

    /// <summary>For each row its day.</summary>
    public ReadOnlySpan<ushort> Dagen => dagen;

    /// <summary>For each row the number of its kind.</summary>
    public ReadOnlySpan<uint> Nummers => nummers;

    /// <summary>For each row kind its inner part.</summary>
    public ReadOnlySpan<uint> Kernen => kernen;

    /// <summary>
    /// The state at the end of a day. Per source what counts is the last measurement after the last leaving, its own or one about the
    /// person; code 0 counts only where nothing else does. That is the day by day replay, because a leaving clears everything and
    /// within a day it comes last. Most persons never leave as a person, so that is looked into only when it is met.
    /// </summary>
    public Toestand Op(int dag)
    {
        var toestand = Op(dag, -1, 0, out var vlaggen);
        return (vlaggen & Rijsoort.Persoonvlag) == 0 ? toestand : OpMetVertrek(dag);
    }

    /// <summary>The states at the end of two days, the first not after the last, in one pass.</summary>
    public void Op(int dag, int laterDag, out Toestand toestand, out Toestand later)
    {
        var (eerst, dan) = (Stapeling.Leeg, Stapeling.Leeg);
        var vlaggen = 0u;
        for (var rij = 0; rij < nummers.Length;)
        {
            var bron = BronVan(kernen[(int)nummers[rij]]);
            var loop = Bronloop.Leeg;
            rij = Loop(rij, bron, dag, ref loop, ref vlaggen);
            Neem(ref eerst, loop);
            rij = Loop(rij, bron, laterDag, ref loop, ref vlaggen);
            Neem(ref dan, loop);
            while (rij < nummers.Length && BronVan(kernen[(int)nummers[rij]]) == bron) rij++;
        }

        toestand = eerst.Toestand(-1, 0);
        later = dan.Toestand(-1, 0);
        if ((vlaggen & Rijsoort.Persoonvlag) == 0) return;
        toestand = OpMetVertrek(dag);
        later = OpMetVertrek(laterDag);
    }

    /// <summary>The states at the end of several days, in order of time, in one pass.</summary>
    public void Op(ReadOnlySpan<int> momenten, Span<Toestand> toestanden)
    {
        Span<Stapeling> stapels = stackalloc Stapeling[momenten.Length];
        stapels.Fill(Stapeling.Leeg);
        var vlaggen = 0u;
        for (var rij = 0; rij < nummers.Length;)
        {
            var bron = BronVan(kernen[(int)nummers[rij]]);
            var loop = Bronloop.Leeg;
            for (var moment = 0; moment < momenten.Length; moment++)
            {
                rij = Loop(rij, bron, momenten[moment], ref loop, ref vlaggen);
                Neem(ref stapels[moment], loop);
            }

            while (rij < nummers.Length && BronVan(kernen[(int)nummers[rij]]) == bron) rij++;
        }

        var vertrokken = (vlaggen & Rijsoort.Persoonvlag) != 0;
        for (var moment = 0; moment < momenten.Length; moment++)
            toestanden[moment] = vertrokken ? OpMetVertrek(momenten[moment]) : stapels[moment].Toestand(-1, 0);
    }

    // Replays one source up to and including a day; gives the first row that was not taken in.
    private int Loop(int rij, uint bron, int totEnMet, ref Bronloop loop, ref uint vlaggen)
    {
        ref var eersteKern = ref MemoryMarshal.GetReference(kernen);
        for (; rij < nummers.Length && rij < dagen.Length && dagen[rij] <= totEnMet; rij++)
        {
            var kern = Unsafe.Add(ref eersteKern, nummers[rij]);
            if (BronVan(kern) != bron) break;
            vlaggen |= kern;
            loop.Neem(rij, dagen[rij], kern);
        }

        return rij;
    }

    private Toestand OpMetVertrek(int dag)
    {
        var (weg, reden) = LaatsteVertrekVanPersoon(dag);
        return Op(dag, weg, reden, out _);
    }

    // The person left as a person on a day, or never (-1): then what a source measured up to that day counts no more.
    private Toestand Op(int dag, int weg, uint reden, out uint vlaggen)
    {
        var stapeling = Stapeling.Leeg;
        vlaggen = 0;
        for (var rij = 0; rij < nummers.Length;)
        {
            var bron = BronVan(kernen[(int)nummers[rij]]);
            var loop = Bronloop.Leeg;
            var eerste = rij;
            rij = Loop(rij, bron, dag, ref loop, ref vlaggen);
            if (weg >= 0 && dagen[eerste] <= weg) loop.Vergeet(weg, dagen);
            Neem(ref stapeling, loop);
            while (rij < nummers.Length && BronVan(kernen[(int)nummers[rij]]) == bron) rij++;
        }

        return stapeling.Toestand(weg, reden);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Neem(ref Stapeling stapeling, Bronloop loop)
    {
        if (loop.Laatste < 0)
        {
            stapeling.Vertrek(loop.Vertrek, loop.Reden);
            return;
        }

        var plaats = loop.Niveau >= 0 ? loop.Niveau : loop.Laatste;
        stapeling.Meting(kernen[(int)nummers[plaats]], dagen[plaats], subgroepen[(int)nummers[loop.Laatste]]);
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
    /// Whether on some day with a measurement, after one day up to and including another, the person right after that day's
    /// measurements matches the choice: even who leaves the same day has been in the selection.
    /// </summary>
    public bool WasInSelectieTussen(int na, int totEnMet, Persoonkeuze keuze, int persoon)
    {
        for (var rij = 0; rij < dagen.Length; rij++)
        {
            int dag = dagen[rij];
            if (dag <= na || dag > totEnMet || (kernen[(int)nummers[rij]] & Rijsoort.Uitstroomvlag) != 0) continue;
            if (keuze.Past(persoon, dag, GroepenNaMetingenOp(dag))) return true;
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
