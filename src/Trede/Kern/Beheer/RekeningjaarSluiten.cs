using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Closes a year of account, or opens it again.</summary>
internal sealed class RekeningjaarSluiten(Opslag opslag)
{
    /// <summary>The first year that can be closed.</summary>
    public const int EersteJaar = 2004;

    /// <summary>Closes a year that has ended.</summary>
    public Task<Beheeruitkomst> RunAsync(Gemeentenummer gemeente, Dader dader, string? jaartekst, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, dader, async (beurt, ct) =>
        {
            var fouten = new Invoerfouten();
            var jaar = fouten.Getal("Jaar", jaartekst?.Trim(), Beheertekst.HetJaar, EersteJaar, beurt.Nu.Year - 1);
            if (jaar is null) return Beheeruitkomst.Fout(fouten);
            if (await beurt.Context.Set<RekeningjaarRecord>().AnyAsync(rij => rij.Jaar == jaar, ct)) return Beheeruitkomst.Met(jaar.Value);
            beurt.Context.Add(new RekeningjaarRecord { Gemeente = gemeente.Nummer, Jaar = jaar.Value, Gesloten = beurt.Nu });
            beurt.Leg(new Auditregel(Handeling.RekeningjaarGesloten, Onderwerp(jaar.Value)));
            return Beheeruitkomst.Met(jaar.Value);
        }, stop));

    /// <summary>Opens a year again.</summary>
    public Task<Beheeruitkomst> HeropenAsync(Gemeentenummer gemeente, Dader dader, int jaar, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, dader, async (beurt, ct) =>
        {
            var rij = await beurt.Context.Set<RekeningjaarRecord>().SingleOrDefaultAsync(rij => rij.Jaar == jaar, ct);
            if (rij is null) return Beheeruitkomst.Onbekend;
            beurt.Context.Remove(rij);
            beurt.Leg(new Auditregel(Handeling.RekeningjaarHeropend, Onderwerp(jaar)));
            return Beheeruitkomst.Met(jaar);
        }, stop));

    private static string Onderwerp(int jaar) => string.Create(CultureInfo.InvariantCulture, $"rekeningjaar {jaar}");
}
