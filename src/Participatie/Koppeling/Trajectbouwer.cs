using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>Packs trajecten into columns: by person, and of one person in an order that depends on nothing but what they say.</summary>
internal static class Trajectbouwer
{
    /// <summary>The columns, and for each traject in them its place in the list.</summary>
    public static (Trajectkolommen Kolommen, int[] Volgorde) Bouw(List<Traject> trajecten, List<int> personen, int aantalPersonen, Dag bekend)
    {
        var (instrumenten, instrument) = Namen(trajecten, traject => traject.Instrument);
        var (aanbieders, aanbieder) = Namen(trajecten, traject => traject.Aanbieder);
        var volgorde = Enumerable.Range(0, trajecten.Count).ToArray();
        var sleutels = Array.ConvertAll(volgorde, plaats => ((ulong)(uint)personen[plaats] << 32) | trajecten[plaats].Start.Nummer);
        Array.Sort(sleutels, volgorde);
        for (var van = 0; van < volgorde.Length;)
        {
            var tot = van + 1;
            while (tot < volgorde.Length && sleutels[tot] == sleutels[van]) tot++;
            if (tot - van > 1) volgorde.AsSpan(van, tot - van).Sort((een, ander) => Rest(een).CompareTo(Rest(ander)) is var orde and not 0 ? orde : string.CompareOrdinal(trajecten[een].Nummer, trajecten[ander].Nummer));
            van = tot;
        }

        var begin = new int[aantalPersonen + 1];
        foreach (var persoon in personen) begin[persoon + 1]++;
        for (var persoon = 0; persoon < aantalPersonen; persoon++) begin[persoon + 1] += begin[persoon];
        var kolommen = new Trajectkolommen
        {
            Bekend = bekend,
            Instrumenten = instrumenten,
            Aanbieders = aanbieders,
            Begin = begin,
            Instrument = Array.ConvertAll(volgorde, plaats => instrument[plaats]),
            Aanbieder = Array.ConvertAll(volgorde, plaats => aanbieder[plaats]),
            Domein = Array.ConvertAll(volgorde, plaats => (byte)trajecten[plaats].Domein),
            Bron = Array.ConvertAll(volgorde, plaats => (byte)trajecten[plaats].Bron),
            Start = Array.ConvertAll(volgorde, plaats => trajecten[plaats].Start.Nummer),
            Einde = Array.ConvertAll(volgorde, plaats => Einde(trajecten[plaats])),
            Kosten = Array.ConvertAll(volgorde, plaats => trajecten[plaats].Kosten?.Centen ?? Trajectkolommen.KostenOnbekend),
        };
        return (kolommen, volgorde);

        (int Instrument, int Aanbieder, ushort Einde, Domein Domein, int Bron, long Kosten) Rest(int plaats)
        {
            var traject = trajecten[plaats];
            return (instrument[plaats], aanbieder[plaats], Einde(traject), traject.Domein, traject.Bron, traject.Kosten?.Centen ?? Trajectkolommen.KostenOnbekend);
        }
    }

    private static ushort Einde(Traject traject) => traject.Einde?.Nummer ?? Trajectkolommen.Lopend;

    // Names that differ by letter case only are the same; the first in ordinal order is shown.
    private static (string[] Namen, int[] Nummers) Namen(List<Traject> trajecten, Func<Traject, string> naam)
    {
        var gekozen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var traject in trajecten)
        {
            var deze = naam(traject);
            if (!gekozen.TryGetValue(deze, out var eerder) || string.CompareOrdinal(deze, eerder) < 0) gekozen[deze] = deze;
        }

        var namen = gekozen.Values.Order(StringComparer.Ordinal).ToArray();
        var nummers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var deze in namen) nummers.Add(deze, nummers.Count);
        return (namen, [.. trajecten.Select(traject => nummers[naam(traject)])]);
    }
}
