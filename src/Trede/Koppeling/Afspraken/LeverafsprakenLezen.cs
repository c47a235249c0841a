using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Reads what is expected of which source, and how that stands.</summary>
internal sealed class LeverafsprakenLezen(Opslag opslag)
{
    /// <summary>What is expected of the sources that somebody may deliver for, the most urgent first.</summary>
    public Task<IReadOnlyList<Verwachtelevering>> RunAsync(Toegang toegang, Dag vandaag, CancellationToken stop) =>
        opslag.LeesAsync(toegang.Gemeente, async (context, ct) =>
        {
            var eigen = (await Leverbronnen.LeesAsync(context, toegang, metVervallen: false, ct)).ToDictionary(bron => bron.Bron);
            var nummers = eigen.Keys.ToList();
            var afspraken = await context.Set<LeverafspraakRecord>().Where(rij => !rij.Vervallen && nummers.Contains(rij.Bron)).ToListAsync(ct);
            if (afspraken.Count == 0) return [];
            var geleverd = (await context.Set<LeveringRecord>().Where(rij => rij.Stand == Leveringstand.Aanvaard || rij.Stand == Leveringstand.Ontvangen || rij.Stand == Leveringstand.Gecontroleerd || rij.Stand == Leveringstand.Klaargezet)
                .Select(rij => new { rij.Bron, rij.Ontvangen }).ToListAsync(ct)).ToLookup(rij => rij.Bron, rij => Logboektijd.Op(rij.Ontvangen));
            return (IReadOnlyList<Verwachtelevering>)[.. afspraken
                .Select(rij => new Verwachtelevering(rij.Leverafspraak, eigen[rij.Bron].Naam, rij.Naam, rij.Ritme, Leververwachting.Bepaal(rij.Eerste, rij.Ritme, rij.Vooraf, geleverd[rij.Bron], vandaag)))
                .OrderBy(rij => rij.Verwachting.Status switch { Leverstatus.TeLaat => 0, Leverstatus.Verwacht => 1, Leverstatus.Later => 2, _ => 3 })
                .ThenBy(rij => rij.Verwachting.Uiterlijk).ThenBy(rij => rij.Bron, StringComparer.Ordinal).ThenBy(rij => rij.Nummer)];
        }, stop);
}
