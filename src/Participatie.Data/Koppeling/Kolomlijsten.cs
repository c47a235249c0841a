using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.Data.Koppeling;

/// <summary>
/// The short lists behind the columns: sources in order of priority, the names of instruments and providers, and the code of the municipality. They bear no
/// position in the log, so they are read each time; a change in what was there before means that the columns are built anew.
/// </summary>
internal sealed record Kolomlijsten(
    Gemeente Gemeente, IReadOnlyList<Bron> Bronnen, IReadOnlyList<short> Bronnummers, IReadOnlyDictionary<int, string> Instrumenten, IReadOnlyDictionary<int, string> Aanbieders)
{
    public static async Task<Kolomlijsten> LeesAsync(ParticipatieContext context, CancellationToken stop)
    {
        var nummer = context.Gemeente.Nummer;
        var code = await context.Set<GemeenteRecord>().Where(rij => rij.Nummer == nummer).Select(rij => rij.Code).SingleAsync(stop);
        var bronnen = await context.Set<BronRecord>().Select(rij => new { rij.Bron, rij.Naam, rij.Prioriteit }).ToListAsync(stop);
        var opVolgorde = bronnen.OrderBy(bron => bron.Bron == BronRecord.Eigen ? 0 : 1).ThenBy(bron => bron.Prioriteit).ThenBy(bron => bron.Bron).ToList();
        return new Kolomlijsten(
            Gemeente.Van(code),
            opVolgorde.ConvertAll(bron => Bron.TryParse(bron.Naam, out var naam) ? naam : throw new InvalidOperationException($"Source {bron.Bron} has no name that a source may have.")),
            opVolgorde.ConvertAll(bron => bron.Bron),
            await NamenAsync(context, "SELECT instrument, naam FROM instrument WHERE gemeente = @gemeente", stop),
            await NamenAsync(context, "SELECT aanbieder, naam FROM aanbieder WHERE gemeente = @gemeente", stop));
    }

    /// <summary>For the number of each source its place in the order of priority.</summary>
    public int[] Bronplaatsen()
    {
        var plaatsen = new int[Bronnummers.Select(static nummer => nummer + 1).DefaultIfEmpty().Max()];
        for (var plaats = 0; plaats < Bronnummers.Count; plaats++) plaatsen[Bronnummers[plaats]] = plaats;
        return plaatsen;
    }

    /// <summary>Whether columns that were made by the lists of before are still right: nothing changed in them, at most something came behind.</summary>
    public bool Vervolgt(Kolomlijsten eerder) => Gemeente == eerder.Gemeente
        && Bronnummers.Take(eerder.Bronnummers.Count).SequenceEqual(eerder.Bronnummers) && Bronnen.Take(eerder.Bronnen.Count).SequenceEqual(eerder.Bronnen)
        && Bevat(Instrumenten, eerder.Instrumenten) && Bevat(Aanbieders, eerder.Aanbieders);

    private static bool Bevat(IReadOnlyDictionary<int, string> namen, IReadOnlyDictionary<int, string> eerder) =>
        eerder.All(naam => namen.TryGetValue(naam.Key, out var nu) && string.Equals(nu, naam.Value, StringComparison.Ordinal));

    // Names that differ by letter case only are the same; the first in ordinal order is shown.
    internal static async Task<Dictionary<int, string>> NamenAsync(ParticipatieContext context, string tekst, CancellationToken stop)
    {
        var namen = new Dictionary<int, string>();
        await using var vraag = Logvraag.Maak(context, tekst, null);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop)) namen.Add(lezer.GetInt32(0), lezer.GetString(1));
        var getoond = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var naam in namen.Values.Order(StringComparer.Ordinal)) getoond.TryAdd(naam, naam);
        return namen.ToDictionary(rij => rij.Key, rij => getoond[rij.Value]);
    }
}
