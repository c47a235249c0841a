using System.Buffers.Binary;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;

namespace Participatie.Data.Koppeling;

/// <summary>
/// Finds the clients of a municipality by BSN, or for who has none by local key, and gives a number to those who are not known yet. Clients who are only laid ready by a delivery that nobody accepted are
/// found too: two deliveries that name the same new person speak of one client. For one reading; BSNs do not outlive it.
/// </summary>
public sealed class Klantkoppeling : IDisposable
{
    private readonly Bsnreeks bsns;
    private readonly Dictionary<(ulong, ulong), int> bekend = [];
    private readonly Dictionary<string, int> lokaal = new(StringComparer.Ordinal);
    private readonly HashSet<int> nummers = [];
    private readonly Dictionary<Bsn, int> gevonden = [];
    private readonly List<Nieuweklant> nieuw = [];

    private Klantkoppeling(Bsnreeks bsns) => this.bsns = bsns;

    /// <summary>Those who were not known, each once.</summary>
    public IReadOnlyList<Nieuweklant> Nieuw => nieuw;

    /// <summary>Reads who is known.</summary>
    public static async Task<Klantkoppeling> LeesAsync(ParticipatieContext context, Bsnkluis kluis, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(kluis);
        var koppeling = new Klantkoppeling(kluis.Reeks(context.Gemeente));
        await using var vraag = Logvraag.Maak(context, "SELECT klant, pseudoniem, lokale_sleutel FROM klant WHERE gemeente = @gemeente", null);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            koppeling.nummers.Add(lezer.GetInt32(0));
            if (!lezer.IsDBNull(1)) koppeling.bekend.Add(Plaats(lezer.GetFieldValue<byte[]>(1)), lezer.GetInt32(0));
            if (!lezer.IsDBNull(2)) koppeling.lokaal.Add(lezer.GetString(2), lezer.GetInt32(0));
        }

        return koppeling;
    }

    /// <summary>The number of the client with a BSN; who is not known gets one.</summary>
    public int Klant(Bsn bsn)
    {
        if (gevonden.TryGetValue(bsn, out var klant)) return klant;
        for (var nummer = 0; nummer < bsns.Aantal; nummer++)
            if (bekend.TryGetValue(Plaats(bsns.Pseudoniem(nummer, bsn)), out klant)) return gevonden[bsn] = klant;
        klant = Trek();
        nieuw.Add(new Nieuweklant(klant, bsn, null));
        return gevonden[bsn] = klant;
    }

    /// <summary>The number of the client with a local key; who is not known gets one.</summary>
    public int Klant(string lokaleSleutel)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(lokaleSleutel);
        if (lokaal.TryGetValue(lokaleSleutel, out var klant)) return klant;
        klant = Trek();
        nieuw.Add(new Nieuweklant(klant, default, lokaleSleutel));
        return lokaal[lokaleSleutel] = klant;
    }

    /// <inheritdoc/>
    public void Dispose() => bsns.Dispose();

    /// <inheritdoc/>
    public override string ToString() => "(klantkoppeling)";

    private int Trek()
    {
        int klant;
        do klant = KlantRecord.TrekNummer();
        while (!nummers.Add(klant));
        return klant;
    }

    private static (ulong, ulong) Plaats(ReadOnlySpan<byte> pseudoniem) =>
        (BinaryPrimitives.ReadUInt64LittleEndian(pseudoniem), BinaryPrimitives.ReadUInt64LittleEndian(pseudoniem[sizeof(ulong)..]));
}
