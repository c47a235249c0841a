using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>Makes one set of columns of the groups, with municipalities in order of code and row kinds in ascending order.</summary>
internal static class Groepvoeging
{
    public static Participatiekolommen Voeg(Groepkolommen[] groepen, Kolomruimte ruimte, IReadOnlyList<Bron> bronnen, Gemeentetabel gemeenten, Dag alleBekend)
    {
        var tabellen = new HashSet<Soorttabel>();
        foreach (var groep in groepen) tabellen.Add(groep.Tabel);
        var soorten = Soorten(tabellen);
        var vertaling = new Dictionary<Soorttabel, uint[]>();
        foreach (var tabel in tabellen) vertaling[tabel] = Vertaal(tabel.Soorten, soorten);
        var (codes, nieuweNummers) = OpCode(gemeenten.Codes, groepen);
        var plaatsen = Plaatsen(groepen);
        var begin = new int[plaatsen[^1].Persoon + 1];
        var bsns = new uint[plaatsen[^1].Persoon];
        var gemeenteVan = codes.Count > 1 ? new ushort[bsns.Length] : null;
        Parallel.For(0, groepen.Length, nummer =>
        {
            var groep = groepen[nummer];
            var (persoon, rij) = plaatsen[nummer];
            groep.Bsns.CopyTo(bsns.AsSpan(persoon));
            for (var plaats = 0; plaats < groep.Begin.Length; plaats++)
            {
                begin[persoon + plaats] = groep.Begin[plaats] + rij;
                if (gemeenteVan is not null) gemeenteVan[persoon + plaats] = nieuweNummers[groep.Gemeenten[plaats]];
            }

            var tabel = vertaling[groep.Tabel];
            foreach (ref var soort in ruimte.Nummers.AsSpan(rij, groep.Rijen)) soort = tabel[soort];
        });
        begin[^1] = plaatsen[^1].Rij;
        return new Participatiekolommen(bronnen, codes, gemeenteVan, begin, ruimte.Dagen, ruimte.Nummers, ruimte.Bekend, alleBekend, soorten, bsns);
    }

    // Each once, ascending.
    private static ulong[] Soorten(IEnumerable<Soorttabel> tabellen)
    {
        var alle = new List<ulong>();
        foreach (var tabel in tabellen) alle.AddRange(tabel.Soorten);
        alle.Sort();
        var aantal = 0;
        for (var plaats = 0; plaats < alle.Count; plaats++)
            if (aantal == 0 || alle[plaats] != alle[aantal - 1]) alle[aantal++] = alle[plaats];
        return alle.GetRange(0, aantal).ToArray();
    }

    private static uint[] Vertaal(ReadOnlySpan<ulong> oud, ulong[] soorten)
    {
        var nieuw = new uint[oud.Length];
        for (var plaats = 0; plaats < oud.Length; plaats++) nieuw[plaats] = (uint)Array.BinarySearch(soorten, oud[plaats]);
        return nieuw;
    }

    private static (IReadOnlyList<Gemeente> Codes, ushort[] NieuweNummers) OpCode(IReadOnlyList<Gemeente> gemeenten, Groepkolommen[] groepen)
    {
        if (gemeenten.Count <= 2) return ([gemeenten[^1]], new ushort[gemeenten.Count]);
        var voorkomend = new bool[gemeenten.Count];
        foreach (var groep in groepen)
        {
            foreach (var nummer in groep.Gemeenten) voorkomend[nummer] = true;
        }

        var codes = gemeenten.Where((_, nummer) => voorkomend[nummer]).Order().ToList();
        return (codes, [.. gemeenten.Select(gemeente => (ushort)Math.Max(0, codes.IndexOf(gemeente)))]);
    }

    // Where the persons and rows of each group begin, and behind the last where they end.
    private static (int Persoon, int Rij)[] Plaatsen(Groepkolommen[] groepen)
    {
        var plaatsen = new (int Persoon, int Rij)[groepen.Length + 1];
        for (var nummer = 0; nummer < groepen.Length; nummer++)
            plaatsen[nummer + 1] = (plaatsen[nummer].Persoon + groepen[nummer].Begin.Length, plaatsen[nummer].Rij + groepen[nummer].Rijen);
        return plaatsen;
    }
}
