using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Puts in order what a program that died left of deliveries: rows that were laid ready, files that no delivery names, and what was not checked yet.</summary>
internal sealed class Leveropruiming(Opslag opslag, Ontvangstmap map, TimeProvider klok)
{
    /// <summary>How long the file of an accepted delivery with refused rows stays, so that they can be corrected.</summary>
    public static readonly TimeSpan Bewaard = TimeSpan.FromDays(30);

    /// <summary>Clears away for all municipalities.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        var gemeenten = await GemeentenAsync(stop);
        // First what lies there, then what is named: a file that comes in between is left alone.
        var liggen = map.Alle().ToHashSet();
        foreach (var gemeente in gemeenten)
        {
            await new LeveringOpruimen(opslag, gemeente).VerlopenAsync(stop);
            await VergeetAsync(gemeente, stop);
            var genoemd = await opslag.LeesAsync(gemeente, static (context, ct) => context.Set<LeveringRecord>().Where(rij => rij.Bestand != null).Select(rij => rij.Bestand!.Value).ToListAsync(ct), stop);
            liggen.ExceptWith(genoemd);
        }

        foreach (var los in liggen) map.Weg(los, klok.GetUtcNow().AddHours(-1));
    }

    /// <summary>
    /// The deliveries that still have to be checked: the program stopped, or the database was away. One that somebody handed in and that was accepted before waits for a person; one
    /// by which the program has a fault, too.
    /// </summary>
    public async Task<IReadOnlyList<(Gemeentenummer Gemeente, int Levering)>> NogTeControlerenAsync(CancellationToken stop)
    {
        var uit = new List<(Gemeentenummer, int)>();
        foreach (var gemeente in await GemeentenAsync(stop))
        {
            var open = await opslag.LeesAsync(gemeente, static (context, ct) => context.Set<LeveringRecord>()
                .Where(rij => rij.Stand == Leveringstand.Ontvangen && rij.Bestand != null && rij.Verslag == null
                    && (rij.Kanaal != Leverkanaal.Scherm || !context.Set<LeveringRecord>().Any(een => een.Bron == rij.Bron && een.Stand == Leveringstand.Aanvaard && een.Sha256 == rij.Sha256)))
                .OrderBy(rij => rij.Levering).Select(rij => new { rij.Levering, Bestand = rij.Bestand!.Value }).ToListAsync(ct), stop);
            uit.AddRange(open.Where(rij => map.Heeft(rij.Bestand)).Select(rij => (gemeente, rij.Levering)));
        }

        return uit;
    }

    /// <summary>Writes down with a delivery that something went wrong in the program itself.</summary>
    public Task MeldAsync(Gemeentenummer gemeente, int levering, string nummer) => opslag.LegKlaarAsync(gemeente, async (beurt, stop) =>
    {
        var rij = await beurt.Context.Set<LeveringRecord>().SingleAsync(een => een.Levering == levering, stop);
        if (Leveringsbestand.IsOpen(rij.Stand)) rij.Verslag = ((Leveringsrapport.Lees(rij.Verslag) ?? new Leveringsrapport()) with { Storing = nummer }).AlsTekst();
    }, CancellationToken.None);

    private Task VergeetAsync(Gemeentenummer gemeente, CancellationToken stop) => opslag.LegKlaarAsync(gemeente, (beurt, ct) =>
    {
        DateTimeOffset? grens = beurt.Nu - Bewaard;
        return beurt.Context.Set<LeveringRecord>().Where(rij => rij.Bestand != null && (rij.Stand == Leveringstand.Teruggedraaid || (rij.Stand == Leveringstand.Aanvaard && rij.Afgehandeld < grens)))
            .ExecuteUpdateAsync(rij => rij.SetProperty(een => een.Bestand, (Guid?)null), ct);
    }, stop);

    private async Task<List<Gemeentenummer>> GemeentenAsync(CancellationToken stop) =>
        (await opslag.LeesAsync(Gemeentenummer.Organisatie, static (context, ct) => context.Set<GemeenteRecord>().Select(rij => rij.Nummer).ToListAsync(ct), stop)).ConvertAll(nummer => new Gemeentenummer(nummer));
}
