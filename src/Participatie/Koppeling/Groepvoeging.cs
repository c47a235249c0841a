using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>Puts the groups behind each other in one set of columns, with municipalities in order of code and row kinds in ascending order.</summary>
internal static class Groepvoeging
{
    public static Participatiekolommen Voeg(Groepkolommen[] groepen, Soorttabel[] tabellen, IReadOnlyList<Bron> bronnen, Gemeentetabel gemeenten)
    {
        var soorten = tabellen.Distinct().SelectMany(tabel => tabel.Soorten.ToArray()).Distinct().Order().ToArray();
        var vertaling = tabellen.Distinct().ToDictionary(tabel => tabel, tabel => Vertaal(tabel.Soorten, soorten));
        var (codes, nieuweNummers) = OpCode(gemeenten.Codes, groepen);
        var personen = groepen.Sum(groep => groep.Begin.Length);
        var rijen = groepen.Sum(groep => groep.Dagen.Length);
        var begin = new int[personen + 1];
        var bsns = new uint[personen];
        var gemeenteVan = codes.Count > 1 ? new ushort[personen] : null;
        var dagen = GC.AllocateUninitializedArray<ushort>(rijen);
        var nummers = GC.AllocateUninitializedArray<uint>(rijen);
        var bekend = EnigeDag(groepen) is null ? GC.AllocateUninitializedArray<ushort>(rijen) : null;
        var (persoonPlaatsen, rijPlaatsen) = Plaatsen(groepen);
        Parallel.For(0, groepen.Length, nummer =>
        {
            var groep = groepen[nummer];
            var (persoon, rij) = (persoonPlaatsen[nummer], rijPlaatsen[nummer]);
            groep.Bsns.CopyTo(bsns.AsSpan(persoon));
            groep.Dagen.CopyTo(dagen.AsSpan(rij));
            if (bekend is not null) groep.Bekend.CopyTo(bekend.AsSpan(rij));
            for (var plaats = 0; plaats < groep.Begin.Length; plaats++)
            {
                begin[persoon + plaats] = groep.Begin[plaats] + rij;
                if (gemeenteVan is not null) gemeenteVan[persoon + plaats] = nieuweNummers[groep.Gemeenten[plaats]];
            }

            var tabel = vertaling[tabellen[nummer]];
            var oud = groep.Soorten;
            for (var plaats = 0; plaats < oud.Length; plaats++) nummers[rij + plaats] = tabel[oud[plaats]];
        });
        begin[personen] = rijen;
        return new Participatiekolommen(
            bronnen, codes, gemeenteVan, begin, dagen, nummers, bekend, Dag.VanNummer(EnigeDag(groepen) ?? 0), soorten, bsns);
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

    private static ushort? EnigeDag(Groepkolommen[] groepen)
    {
        var dag = -1;
        foreach (var groep in groepen)
        {
            if (groep.Bekend.IsEmpty) continue;
            if (dag < 0) dag = groep.Bekend[0];
            if (groep.Bekend.ContainsAnyExcept((ushort)dag)) return null;
        }

        return (ushort)Math.Max(0, dag);
    }

    private static (int[] Personen, int[] Rijen) Plaatsen(Groepkolommen[] groepen)
    {
        int[] personen = new int[groepen.Length], rijen = new int[groepen.Length];
        for (var nummer = 1; nummer < groepen.Length; nummer++)
        {
            personen[nummer] = personen[nummer - 1] + groepen[nummer - 1].Begin.Length;
            rijen[nummer] = rijen[nummer - 1] + groepen[nummer - 1].Dagen.Length;
        }

        return (personen, rijen);
    }
}
