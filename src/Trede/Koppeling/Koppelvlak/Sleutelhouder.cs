using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Who asks with a delivery key: for which source of which municipality, and nothing beyond.</summary>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Bron">The source.</param>
/// <param name="MagAanvaarden">Whether it may accept what it delivered: the key says so, and the source is the municipality's own.</param>
/// <param name="Dader">Who acts, for the audit log.</param>
internal sealed record Sleutelhouder(Gemeentenummer Gemeente, short Bron, bool MagAanvaarden, Dader Dader)
{
    private const string Schema = "Bearer ";

    // Somebody without a key waits as long as somebody with a wrong one.
    private static readonly byte[] Niets = new byte[32];

    /// <summary>Who asks; null when the key opens nothing here, whatever is wrong with it.</summary>
    public static async Task<Sleutelhouder?> HerkenAsync(HttpContext context)
    {
        var kop = context.Request.Headers.Authorization.ToString();
        var sleutel = kop.StartsWith(Schema, StringComparison.OrdinalIgnoreCase) ? Leversleutel.Lees(kop[Schema.Length..].Trim()) : null;
        var stop = context.RequestAborted;
        var opslag = context.RequestServices.GetRequiredService<Opslag>();
        if (sleutel is null || await GemeenteAsync(opslag, context.Request.RouteValues["code"] as string, stop) is not { } gemeente) return null;
        var (rij, bron) = await opslag.LeesAsync(gemeente, async (tabellen, ct) =>
        {
            var gevonden = await tabellen.Set<LeversleutelRecord>().SingleOrDefaultAsync(een => een.Kenmerk == sleutel.Kenmerk, ct);
            return (gevonden, gevonden is null ? null : await tabellen.Set<BronRecord>().SingleAsync(een => een.Bron == gevonden.Bron, ct));
        }, stop);
        var vandaag = Logboektijd.Op(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
        if (!sleutel.Is(rij?.Hash ?? Niets) || rij is null || rij.Vervallen || rij.Tot < vandaag || bron!.Vervallen) return null;
        // Nothing counts by it and it is no act, so it is no line in the log.
        if (rij.Gebruikt != vandaag)
            await opslag.LegKlaarAsync(gemeente, (beurt, ct) => beurt.Context.Set<LeversleutelRecord>().Where(een => een.Leversleutel == rij.Leversleutel).ExecuteUpdateAsync(een => een.SetProperty(deel => deel.Gebruikt, (Dag?)vandaag), ct), stop);
        return new Sleutelhouder(gemeente, rij.Bron, Leversleutel.MagAanvaarden(rij.Kenmerk) && bron.Aanbieder is null, Dader.Programma(string.Create(CultureInfo.InvariantCulture, $"leversleutel {rij.Leversleutel}")));
    }

    /// <summary>Its deliveries: of its source, and come in by a key.</summary>
    public IQueryable<LeveringRecord> Leveringen(ParticipatieContext context)
    {
        var bron = Bron;
        return context.Set<LeveringRecord>().Where(rij => rij.Bron == bron && rij.Kanaal == Leverkanaal.Koppelvlak);
    }

    private static async Task<Gemeentenummer?> GemeenteAsync(Opslag opslag, string? code, CancellationToken stop)
    {
        if (code is not { Length: 4 } || !code.All(char.IsAsciiDigit)) return null;
        var getal = int.Parse(code, CultureInfo.InvariantCulture);
        var nummer = await opslag.LeesAsync(Gemeentenummer.Organisatie, (context, ct) => context.Set<GemeenteRecord>().Where(rij => rij.Code == getal && !rij.Vervallen).Select(rij => (short?)rij.Nummer).SingleOrDefaultAsync(ct), stop);
        return nummer is { } gevonden ? new Gemeentenummer(gevonden) : null;
    }
}
