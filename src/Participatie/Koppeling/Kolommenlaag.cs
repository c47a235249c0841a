using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// Lays persons that were read anew over columns of the database, which stay as they are. The arrays are copied, so the answer is the same as when all
/// had been read anew; it costs a few milliseconds for a million rows.
/// </summary>
internal static class Kolommenlaag
{
    /// <summary>Where a person stands among the others, by the number of the client: columns are linked in groups by the lowest bits.</summary>
    public static uint Orde(uint nummer) => ((nummer & 255) << 22) | (nummer >> 8);

    /// <summary>Lays over.</summary>
    /// <param name="onder">What there is.</param>
    /// <param name="boven">The persons read anew.</param>
    /// <param name="geraakt">The numbers of the persons read anew, each once; those who are not in <paramref name="boven"/> have nothing left.</param>
    public static Participatiekolommen Leg(Participatiekolommen onder, Participatiekolommen boven, IEnumerable<uint> geraakt)
    {
        var delen = Delen(onder.Klantnummers!, boven.Klantnummers!, [.. geraakt.OrderBy(Orde)]);
        var dagen = Rijen(delen, onder, boven, kolommen => kolommen.Dagen);
        var nummers = Rijen(delen, onder, boven, kolommen => kolommen.Soortnummers);
        var soorten = Hernummer([.. onder.Soorten, .. boven.Soorten], Verschuif(delen, nummers, onder, boven));
        var bekend = Bekend(onder, boven) ? Rijen(delen, onder, boven, kolommen => kolommen.Bekend.IsEmpty ? Gelijk(kolommen) : kolommen.Bekend) : null;
        return new Participatiekolommen(
            boven.Bronnen, boven.Gemeenten, null, Begin(delen, onder.Begin, boven.Begin), dagen, nummers, bekend, onder.Rijen == 0 ? boven.AlleBekend : onder.AlleBekend, soorten, null)
        {
            Klantnummers = Personen(delen, onder.Klantnummers!, boven.Klantnummers!),
            Trajecten = Trajecten(delen, onder.Trajecten, boven.Trajecten, onder.Personen, boven.Personen),
            Kenmerken = Kenmerken(delen, onder, boven),
        };
    }

    // The untouched persons in between, and those that came in their place.
    private static List<Kolommendeel> Delen(uint[] onder, uint[] boven, uint[] geraakt)
    {
        var delen = new List<Kolommendeel>((geraakt.Length * 2) + 1);
        var (van, nieuw) = (0, 0);
        var orde = Comparer<uint>.Create((een, ander) => Orde(een).CompareTo(Orde(ander)));
        foreach (var nummer in geraakt)
        {
            var plaats = Array.BinarySearch(onder, van, onder.Length - van, nummer, orde);
            var tot = plaats < 0 ? ~plaats : plaats;
            if (tot > van) delen.Add(new Kolommendeel(false, van, tot));
            van = plaats < 0 ? tot : tot + 1;
            if (nieuw < boven.Length && boven[nieuw] == nummer) delen.Add(new Kolommendeel(true, nieuw, ++nieuw));
        }

        if (onder.Length > van) delen.Add(new Kolommendeel(false, van, onder.Length));
        return delen;
    }

    private delegate ReadOnlySpan<T> Kolom<T>(Participatiekolommen kolommen);

    private static T[] Rijen<T>(List<Kolommendeel> delen, Participatiekolommen onder, Participatiekolommen boven, Kolom<T> kolom) =>
        Kolommendeel.Voeg(delen, kolom(onder), onder.Begin, kolom(boven), boven.Begin);

    private static T[] Personen<T>(List<Kolommendeel> delen, T[] onder, T[] boven) => Kolommendeel.Voeg(delen, onder, [], boven, []);

    private static bool Bekend(Participatiekolommen onder, Participatiekolommen boven) =>
        !onder.Bekend.IsEmpty || !boven.Bekend.IsEmpty || (onder.Rijen > 0 && boven.Rijen > 0 && onder.AlleBekend != boven.AlleBekend);

    private static ReadOnlySpan<ushort> Gelijk(Participatiekolommen kolommen)
    {
        var dagen = new ushort[kolommen.Rijen];
        Array.Fill(dagen, kolommen.AlleBekend.Nummer);
        return dagen;
    }

    private static int[] Begin(List<Kolommendeel> delen, ReadOnlySpan<int> onder, ReadOnlySpan<int> boven)
    {
        var begin = new int[delen.Sum(deel => deel.Aantal) + 1];
        var plaats = 0;
        foreach (var deel in delen)
        {
            var bron = deel.Boven ? boven : onder;
            var verschil = begin[plaats] - bron[deel.Van];
            for (var persoon = deel.Van; persoon < deel.Tot; persoon++) begin[++plaats] = bron[persoon + 1] + verschil;
        }

        return begin;
    }

    // The kinds of the upper layer get numbers behind those of the lower one.
    private static uint[] Verschuif(List<Kolommendeel> delen, uint[] nummers, Participatiekolommen onder, Participatiekolommen boven)
    {
        var plaats = 0;
        foreach (var deel in delen)
        {
            var begin = deel.Boven ? boven.Begin : onder.Begin;
            var aantal = begin[deel.Tot] - begin[deel.Van];
            if (deel.Boven) foreach (ref var nummer in nummers.AsSpan(plaats, aantal)) nummer += (uint)onder.Soorten.Length;
            plaats += aantal;
        }

        return nummers;
    }

    // Each kind that is still used once, ascending.
    private static ulong[] Hernummer(ulong[] soorten, uint[] nummers)
    {
        var gebruikt = new bool[soorten.Length];
        foreach (var nummer in nummers) gebruikt[nummer] = true;
        var over = soorten.Where((_, plaats) => gebruikt[plaats]).Distinct().Order().ToArray();
        if (over.AsSpan().SequenceEqual(soorten)) return soorten;
        var nieuw = Array.ConvertAll(soorten, soort => (uint)Math.Max(0, Array.BinarySearch(over, soort)));
        foreach (ref var nummer in nummers.AsSpan()) nummer = nieuw[nummer];
        return over;
    }

    private static Trajectkolommen Trajecten(List<Kolommendeel> delen, Trajectkolommen onder, Trajectkolommen boven, int personenOnder, int personenBoven)
    {
        if (onder.Aantal + boven.Aantal == 0) return Trajectkolommen.Leeg;
        var (eigen, ander) = (onder.Aantal == 0 ? new int[personenOnder + 1] : onder.Begin, boven.Aantal == 0 ? new int[personenBoven + 1] : boven.Begin);
        T[] Voeg<T>(Func<Trajectkolommen, T[]> kolom) => Kolommendeel.Voeg(delen, kolom(onder), eigen, kolom(boven), ander);
        var begin = Begin(delen, eigen, ander);
        if (begin[^1] == 0) return Trajectkolommen.Leeg;
        var (instrumenten, instrument) = Namen(delen, eigen, ander, onder.Instrumenten, boven.Instrumenten, Voeg(kolommen => kolommen.Instrument));
        var (aanbieders, aanbieder) = Namen(delen, eigen, ander, onder.Aanbieders, boven.Aanbieders, Voeg(kolommen => kolommen.Aanbieder));
        return new Trajectkolommen
        {
            Bekend = boven.Aantal == 0 ? onder.Bekend : boven.Bekend,
            BekendVan = Voeg(kolommen => kolommen.BekendVan),
            Instrumenten = instrumenten,
            Aanbieders = aanbieders,
            Begin = begin,
            Instrument = instrument,
            Aanbieder = aanbieder,
            Domein = Voeg(kolommen => kolommen.Domein),
            Bron = Voeg(kolommen => kolommen.Bron),
            Start = Voeg(kolommen => kolommen.Start),
            Einde = Voeg(kolommen => kolommen.Einde),
            Kosten = Voeg(kolommen => kolommen.Kosten),
        };
    }

    private static (IReadOnlyList<string> Namen, int[] Nummers) Namen(
        List<Kolommendeel> delen, int[] beginOnder, int[] beginBoven, IReadOnlyList<string> onder, IReadOnlyList<string> boven, int[] nummers)
    {
        var alle = (string[])[.. onder, .. boven];
        var gebruikt = new bool[alle.Length];
        var plaats = 0;
        foreach (var deel in delen)
        {
            var begin = deel.Boven ? beginBoven : beginOnder;
            for (var traject = begin[deel.Van]; traject < begin[deel.Tot]; traject++, plaats++)
            {
                if (deel.Boven) nummers[plaats] += onder.Count;
                gebruikt[nummers[plaats]] = true;
            }
        }

        var over = alle.Where((_, naam) => gebruikt[naam]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var nieuw = Array.ConvertAll(alle, naam => Math.Max(0, Array.BinarySearch(over, naam, StringComparer.Ordinal)));
        return (over, Array.ConvertAll(nummers, nummer => nieuw[nummer]));
    }

    private static Kenmerkkolommen Kenmerken(List<Kolommendeel> delen, Participatiekolommen onder, Participatiekolommen boven) => onder.Kenmerken.IsLeeg && boven.Kenmerken.IsLeeg ? Kenmerkkolommen.Leeg : new()
    {
        Geboren = Personen(delen, onder.Kenmerken.Geboren, boven.Kenmerken.Geboren),
        Geslachten = Personen(delen, onder.Kenmerken.Geslachten, boven.Kenmerken.Geslachten),
        Postcodes = Personen(delen, onder.Kenmerken.Postcodes, boven.Kenmerken.Postcodes),
        Teams = Personen(delen, onder.Kenmerken.Teams, boven.Kenmerken.Teams),
    };
}
