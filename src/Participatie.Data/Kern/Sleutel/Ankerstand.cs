using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>
/// What this program knows of the end of one audit chain. As long as every link continues from the one before, one anchor is enough: the newest.
/// When that is not certain, the anchor that was the newest is kept beside it: a chain that was cut off and grew again is then found by the check,
/// and a chain that is whole passes it all the same.
/// </summary>
internal sealed class Ankerstand
{
    // More than the acts that can be on their way at the same time.
    private const int Venster = 256;

    private readonly Auditkop[] gezien = new Auditkop[Venster];
    private readonly SortedDictionary<long, Auditschakel> wachtend = [];
    private readonly HashSet<Auditkop> bewaard = [];
    private readonly HashSet<Auditkop> bewezen = [];
    private readonly List<(Auditkop Begin, Auditkop Van, Auditkop Tot)> sprongen = [];
    private Auditkop nieuwste;
    private Auditkop geschreven;
    private long versie;
    private long versieGeschreven;

    /// <summary>Whether something was told that is not yet written.</summary>
    public bool IsVuil => versie != versieGeschreven;

    /// <summary>Takes a link. Links of acts at the same time may come in another order than that of their numbers.</summary>
    public void Meld(Auditschakel schakel)
    {
        versie++;
        var kop = schakel.Kop;
        if (nieuwste.Nummer == 0) Neem(schakel);
        else if (Vorige(schakel) == nieuwste) Neem(schakel);
        else if (kop.Nummer > nieuwste.Nummer + 1) Wacht(schakel);
        else if (DichtSprong(schakel) || Gezien(kop)) return;
        else if (kop.Nummer <= nieuwste.Nummer && gezien[kop.Nummer % Venster].Nummer != kop.Nummer) bewaard.Add(kop);
        else Breek(schakel);
        Volg();
    }

    /// <summary>The anchors to write, given those that are there: the newest last. And up to what this is.</summary>
    public (IReadOnlyList<Auditkop> Ankers, long Versie) Samen(IReadOnlyList<Auditkop> opSchijf)
    {
        while (wachtend.Count > 0) Spring();
        for (var plaats = 0; plaats < opSchijf.Count; plaats++)
        {
            var anker = opSchijf[plaats];
            var voortgezet = plaats == opSchijf.Count - 1 && (anker == geschreven || Gezien(anker));
            if (!voortgezet && !bewezen.Contains(anker)) bewaard.Add(anker);
        }

        bewaard.Remove(nieuwste);
        return ([.. bewaard.OrderBy(anker => anker.Nummer).ThenBy(anker => anker.Mac.ToString(), StringComparer.Ordinal), nieuwste], versie);
    }

    /// <summary>What <see cref="Samen"/> gave stands on the disk.</summary>
    public void Geschreven(IReadOnlyList<Auditkop> ankers, long tot)
    {
        geschreven = ankers[^1];
        versieGeschreven = tot;
        bewezen.IntersectWith(ankers);
    }

    private static Auditkop Vorige(Auditschakel schakel) => new(schakel.Gemeente, schakel.Nummer - 1, schakel.Vorige);

    private bool Gezien(Auditkop kop) => gezien[kop.Nummer % Venster] == kop;

    private void Neem(Auditschakel schakel)
    {
        if (schakel.Nummer > 1) gezien[(schakel.Nummer - 1) % Venster] = Vorige(schakel);
        nieuwste = schakel.Kop;
        gezien[nieuwste.Nummer % Venster] = nieuwste;
    }

    private void Wacht(Auditschakel schakel)
    {
        if (wachtend.TryGetValue(schakel.Nummer, out var ander) && ander.Mac != schakel.Mac) bewaard.Add(ander.Kop);
        wachtend[schakel.Nummer] = schakel;
        if (wachtend.Count > Venster) Spring();
    }

    // A late link, from within what was leapt over: when the leap is closed, its begin needs no anchor any more.
    private bool DichtSprong(Auditschakel schakel)
    {
        var plaats = sprongen.FindIndex(sprong => sprong.Van == Vorige(schakel));
        if (plaats < 0) return false;
        var (begin, _, tot) = sprongen[plaats];
        sprongen[plaats] = (begin, schakel.Kop, tot);
        if (schakel.Kop != tot) return true;
        sprongen.RemoveAt(plaats);
        bewaard.Remove(begin);
        bewezen.Add(begin);
        return true;
    }

    // What was the newest is not on this chain any more.
    private void Breek(Auditschakel schakel)
    {
        bewaard.Add(nieuwste);
        bewezen.Remove(nieuwste);
        Neem(schakel);
    }

    private void Volg()
    {
        while (wachtend.Count > 0)
        {
            var schakel = wachtend.First().Value;
            if (schakel.Nummer > nieuwste.Nummer + 1) return;
            wachtend.Remove(schakel.Nummer);
            if (Vorige(schakel) == nieuwste) Neem(schakel);
            else if (!Gezien(schakel.Kop)) Breek(schakel);
        }
    }

    private void Spring()
    {
        var schakel = wachtend.First().Value;
        wachtend.Remove(schakel.Nummer);
        bewaard.Add(nieuwste);
        if (sprongen.Count < Venster) sprongen.Add((nieuwste, nieuwste, Vorige(schakel)));
        Neem(schakel);
        Volg();
    }
}
