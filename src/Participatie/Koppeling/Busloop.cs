using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// Judges the benefits of one person in one source, told in order: of what is told about the same benefit the last counts, and who gets another
/// benefit right on does not leave. Sorted lists all along, so that no file can be made that is slow to judge.
/// </summary>
internal sealed class Busloop
{
    private readonly Busmeting[] rijen;
    private readonly int[] vervangenDoor;

    private Busloop(Busmeting[] rijen)
    {
        this.rijen = rijen;
        vervangenDoor = new int[rijen.Length];
        Array.Fill(vervangenDoor, -1);
    }

    /// <summary>The judgement of each row, in the order given.</summary>
    public static Busoordeel[] Beoordeel(params Busmeting[] rijen)
    {
        if (rijen.Length == 1) return [new Busoordeel(-1, true, rijen[0].Reden != Uitstroomreden.Geen, -1)];
        var loop = new Busloop(rijen);
        foreach (var uitkering in Enumerable.Range(0, rijen.Length).GroupBy(rij => rijen[rij].Nummerhash)) loop.Vervang(uitkering);
        return loop.Oordelen();
    }

    // Kept rows about one benefit never overlap. A newer row takes the place of those with the same begin and of those that it overlaps.
    private void Vervang(IEnumerable<int> uitkering)
    {
        var staan = new List<int>();
        var begins = new List<ushort>();
        foreach (var rij in uitkering)
        {
            var van = begins.BinarySearch(rijen[rij].Begin.Nummer);
            if (van < 0) van = ~van;
            while (van > 0 && Raakt(rijen[staan[van - 1]], rijen[rij])) van--;
            var tot = van;
            while (tot < staan.Count && Raakt(rijen[staan[tot]], rijen[rij])) vervangenDoor[staan[tot++]] = rij;
            staan.RemoveRange(van, tot - van);
            begins.RemoveRange(van, tot - van);
            staan.Insert(van, rij);
            begins.Insert(van, rijen[rij].Begin.Nummer);
        }
    }

    private static bool Raakt(in Busmeting oud, in Busmeting nieuw) =>
        oud.Begin == nieuw.Begin || (oud.Begin.Nummer < nieuw.EindeNummer && nieuw.Begin.Nummer < oud.EindeNummer);

    private Busoordeel[] Oordelen()
    {
        var staan = Enumerable.Range(0, rijen.Length).Where(rij => vervangenDoor[rij] < 0).OrderBy(rij => rijen[rij].Begin).ToList();
        var langst = Langst(staan);
        var begins = staan.ConvertAll(rij => (int)rijen[rij].Begin.Nummer);
        var begonnen = new Dictionary<int, int>();
        var vertrokken = new Dictionary<int, int>();
        var oordelen = Array.ConvertAll(vervangenDoor, door => new Busoordeel(door, false, false, -1));
        foreach (var rij in staan.Order())
        {
            begonnen[rijen[rij].Begin.Nummer] = rij;
            if (rijen[rij].Reden == Uitstroomreden.Geen) continue;
            var doorlopend = Doorlopend(rijen[rij], begins, langst);
            if (doorlopend >= 0) oordelen[rij] = oordelen[rij] with { LooptDoor = doorlopend };
            else vertrokken[rijen[rij].EindeNummer] = rij;
        }

        foreach (var rij in begonnen.Values) oordelen[rij] = oordelen[rij] with { Begint = true };
        foreach (var rij in vertrokken.Values) oordelen[rij] = oordelen[rij] with { Vertrekt = true };
        return oordelen;
    }

    // For each place the row that ends last of those up to it.
    private int[] Langst(List<int> staan)
    {
        var langst = new int[staan.Count];
        for (var plaats = 0; plaats < langst.Length; plaats++)
            langst[plaats] = plaats > 0 && rijen[langst[plaats - 1]].EindeNummer >= rijen[staan[plaats]].EindeNummer ? langst[plaats - 1] : staan[plaats];
        return langst;
    }

    // A benefit that goes on after the end, or begins the day after. Who died or moved leaves all the same.
    private int Doorlopend(in Busmeting rij, List<int> begins, int[] langst)
    {
        if (Uitstroomredenfeiten.OverPersoon(rij.Reden)) return -1;
        var (van, tot) = (0, begins.Count);
        while (van < tot)
        {
            var midden = (van + tot) / 2;
            if (begins[midden] <= rij.EindeNummer + 1) van = midden + 1;
            else tot = midden;
        }

        return van > 0 && rijen[langst[van - 1]].EindeNummer > rij.EindeNummer ? langst[van - 1] : -1;
    }
}
