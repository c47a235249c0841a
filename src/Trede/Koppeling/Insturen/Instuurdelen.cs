using System.Text.Json;
using Participatie.App.Kern;
using Participatie.Data.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Files that come in by parts. What was not finished within a day is thrown away.</summary>
internal sealed class Instuurdelen(Delenmap map, TimeProvider klok)
{
    /// <summary>How many bytes a part may have; a form that is sent at once has no parts.</summary>
    public const long Grootstedeel = 16L << 20;

    private static readonly TimeSpan Duur = TimeSpan.FromDays(1);

    /// <summary>Begins one under a number that the page gave; the same again is the same one.</summary>
    public async Task BeginAsync(Guid id, Werkplek werkplek, Instuurvraag vraag, string bestandsnaam, long totaal, CancellationToken stop)
    {
        await RuimOpAsync(stop);
        var sessie = new Instuursessie(werkplek.Gemeente.Nummer, werkplek.Account, vraag.Bron ?? string.Empty, vraag.Leverdag ?? string.Empty, bestandsnaam, totaal, klok.GetUtcNow());
        await map.BeginAsync(id, JsonSerializer.Serialize(sessie), stop);
    }

    /// <summary>One of who asks, with how many bytes of it are there; null when it is not there, is of another, or is too old.</summary>
    public async Task<(Instuursessie Sessie, long Bytes)?> LeesAsync(Guid id, Werkplek werkplek, CancellationToken stop)
    {
        if (await map.LeesAsync(id, stop) is not { } stand) return null;
        var sessie = JsonSerializer.Deserialize<Instuursessie>(stand.Opdracht)!;
        return sessie.Gemeente == werkplek.Gemeente.Nummer && sessie.Account == werkplek.Account && klok.GetUtcNow() < sessie.Begonnen + Duur ? (sessie, stand.Bytes) : null;
    }

    /// <summary>Adds the next part; null when it is not the next one.</summary>
    public Task<long?> VoegAsync(Guid id, long vanaf, Stream inhoud, long grens, CancellationToken stop) => map.VoegAsync(id, vanaf, inhoud, Math.Min(grens, Grootstedeel), stop);

    /// <summary>Everything that came in.</summary>
    public Stream Inhoud(Guid id) => map.Lees(id);

    /// <summary>Throws one away.</summary>
    public void Weg(Guid id) => map.Weg(id);

    /// <summary>Throws away what was not finished within a day.</summary>
    public async Task RuimOpAsync(CancellationToken stop)
    {
        foreach (var id in map.Alle())
            if (await map.LeesAsync(id, stop) is { } stand && klok.GetUtcNow() >= JsonSerializer.Deserialize<Instuursessie>(stand.Opdracht)!.Begonnen + Duur) map.Weg(id);
    }
}
