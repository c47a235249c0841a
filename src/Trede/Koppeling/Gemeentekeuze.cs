using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Koppeling;

/// <summary>Which municipality of the database a command is about.</summary>
internal static class Gemeentekeuze
{
    /// <summary>The municipality with this code; the only one there is when none is named.</summary>
    public static async Task<Gemeentenummer> LeesAsync(Vestiging vestiging, Gemeente gekozen, CancellationToken stop)
    {
        var alle = await vestiging.Opslag.LeesAsync(Gemeentenummer.Organisatie, (context, ct) => context.Set<GemeenteRecord>().Where(rij => !rij.Vervallen).OrderBy(rij => rij.Code).ToListAsync(ct), stop);
        if (gekozen.IsLeeg && alle.Count == 1) return new Gemeentenummer(alle[0].Nummer);
        var keus = string.Join(", ", alle.Select(rij => $"{Gemeente.Van(rij.Code)} ({rij.Naam})"));
        if (gekozen.IsLeeg) throw new AanroepException($"Er staan meer gemeenten in deze database. Zeg met --gemeente CODE welke u bedoelt: {keus}");
        return alle.Find(rij => Gemeente.Van(rij.Code) == gekozen) is { } rij
            ? new Gemeentenummer(rij.Nummer)
            : throw new AanroepException($"Gemeente {gekozen} staat niet in deze database. U kunt kiezen uit: {keus}");
    }
}
