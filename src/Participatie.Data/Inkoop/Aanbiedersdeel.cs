using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Inkoop;
using Participatie.Koppeling;

namespace Participatie.Data.Inkoop;

/// <summary>The providers, when a whole participatiedatabase leaves or comes.</summary>
public sealed class Aanbiedersdeel : Uitvoerdeel
{
    /// <inheritdoc/>
    public override Uitvoertabel Tabel { get; } = new("aanbieders", ["aanbieder", "soort", "contact", "vervallen"], "De aanbieders.");

    /// <inheritdoc/>
    internal override IAsyncEnumerable<IReadOnlyList<string>> RijenAsync(ParticipatieContext context) => context.Set<AanbiederRecord>().OrderBy(rij => rij.Aanbieder).AsAsyncEnumerable()
        .Select(IReadOnlyList<string> (rij) => [rij.Naam, Aanbiedersoortfeiten.Van(rij.Soort).Code, rij.Contact, Codeschrift.JaNee(rij.Vervallen)]);

    /// <inheritdoc/>
    internal override async Task LeesAsync(Schrijfbeurt beurt, Overnametabel tabel, CancellationToken stop)
    {
        var bekend = (await beurt.Context.Set<AanbiederRecord>().Select(rij => rij.Naam).ToListAsync(stop)).ToHashSet(StringComparer.Ordinal);
        var volgende = await beurt.VolgendNummerAsync<AanbiederRecord>(rij => (int?)rij.Aanbieder, stop);
        while (tabel.Lees())
        {
            var naam = tabel.Naam(0, 100);
            if (!bekend.Add(naam)) continue;
            beurt.Context.Add(new AanbiederRecord
            {
                Gemeente = beurt.Context.Gemeente.Nummer,
                Aanbieder = volgende++,
                Naam = naam,
                Soort = tabel.Code(1, Aanbiedersoortfeiten.Alle, feiten => feiten.Code, Aanbiedersoortfeiten.Van(Aanbiedersoort.Overig)).Soort,
                Contact = tabel.Tekst(2, 200),
                Vervallen = tabel.JaNee(3) ?? false,
            });
        }
    }
}
