using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>
/// What checking a delivery gave, as it is kept with it to be shown again. What comes from the file is kept as it may be shown: without long numbers, which may be BSNs.
/// </summary>
public sealed record Leveringsrapport
{
    private const int Eerdere = 5;

    private static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    /// <summary>Why the file was refused; null when it was not.</summary>
    public Rapportbevinding? Weigering { get; init; }

    /// <summary>The findings by kind.</summary>
    public IReadOnlyList<Rapportbevinding> Bevindingen { get; init; } = [];

    /// <summary>The columns of the file.</summary>
    public IReadOnlyList<string> Kop { get; init; } = [];

    /// <summary>Values that the profile does not know.</summary>
    public IReadOnlyList<Onbekendewaarde> NietInProfiel { get; init; } = [];

    /// <summary>How many conflicts between sources it would bring; null when nobody decides by it.</summary>
    public int? Conflicten { get; init; }

    /// <summary>How much it holds.</summary>
    public Leveringsomvang? Omvang { get; init; }

    /// <summary>In what it differs from earlier deliveries.</summary>
    public IReadOnlyList<Leveringsafwijking> Afwijkingen { get; init; } = [];

    /// <summary>The clients of whom something stayed when it was taken back, ascending.</summary>
    public IReadOnlyList<int> Gebleven { get; init; } = [];

    /// <summary>The number of the fault of the program by which the last thing asked was not done; null for none.</summary>
    public string? Storing { get; init; }

    /// <summary>Whether it was checked anew when somebody accepted it, because something had changed since.</summary>
    public bool Herzien { get; init; }

    /// <summary>Whether somebody has to say yes to it apart from accepting it.</summary>
    [JsonIgnore]
    public bool Houdt => Afwijkingen.Count > 0;

    /// <summary>What a file that was refused gave.</summary>
    public static Leveringsrapport Van(Leveringsverslag verslag) => new()
    {
        Weigering = verslag.Weigering is { } weigering ? new Rapportbevinding(weigering.Code, 1, weigering.Regel, Leesverslag.Veilig(weigering.Detail), []) : null,
        Bevindingen = [.. verslag.Bevindingen.Select(telling => new Rapportbevinding(telling.Code, telling.Aantal, telling.EersteRegel, Leesverslag.Veilig(telling.Detail), telling.Regels))],
        Kop = [.. verslag.GezienKop.Select(Leesverslag.Veilig)],
        NietInProfiel = [.. verslag.NietInProfiel.Select(waarde => waarde with { Kolom = Leesverslag.Veilig(waarde.Kolom), Waarde = Leesverslag.Veilig(waarde.Waarde) })],
    };

    /// <summary>What a file that can be used gave.</summary>
    internal static Leveringsrapport Van(Leveringsplan plan, Leveringsomvang? eerder)
    {
        var afwijkingen = Leveringsafwijking.Zoek(plan.Omvang, eerder).ToList();
        if (plan.Intrekking is { VraagtBevestiging: true } intrekking) afwijkingen.Add(new Leveringsafwijking(Afwijkingsoort.VeelIngetrokken, plan.Weg.Count, (int)intrekking.Eerder, string.Empty));
        return Van(plan.Verslag) with { Omvang = plan.Omvang, Conflicten = plan.Conflicten, Afwijkingen = afwijkingen };
    }

    /// <summary>Reads it back; null for none.</summary>
    public static Leveringsrapport? Lees(string? tekst) => tekst is null ? null : JsonSerializer.Deserialize<Leveringsrapport>(tekst, Opties);

    /// <summary>Writes down of whom something stayed when a delivery was taken back.</summary>
    public static void Noteer(LeveringRecord levering, IReadOnlyList<int> gebleven) => levering.Verslag = ((Lees(levering.Verslag) ?? new Leveringsrapport()) with { Gebleven = gebleven }).AlsTekst();

    /// <summary>As it is kept.</summary>
    public string AlsTekst() => JsonSerializer.Serialize(this, Opties);

    /// <summary>
    /// How much the largest of the last accepted deliveries of a source held of a kind; null when there is none. The largest: a file with a few corrected rows is no
    /// measure for the next month.
    /// </summary>
    public static async Task<Leveringsomvang?> EerdereOmvangAsync(ParticipatieContext context, short? bron, Leveringsoort soort, CancellationToken stop)
    {
        if (bron is not { } nummer) return null;
        var laatste = await context.Set<LeveringRecord>().Where(rij => rij.Bron == nummer && rij.Soort == soort && rij.Stand == Leveringstand.Aanvaard && rij.Verslag != null)
            .OrderByDescending(rij => rij.Levering).Take(Eerdere).Select(rij => rij.Verslag).ToListAsync(stop);
        return laatste.Select(verslag => Lees(verslag)?.Omvang).MaxBy(omvang => omvang?.Personen ?? -1);
    }
}
