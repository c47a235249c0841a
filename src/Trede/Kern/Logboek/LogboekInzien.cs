using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Shows the log. That somebody looked is a line in it too, written in the same act.</summary>
internal sealed class LogboekInzien(Opslag opslag)
{
    /// <summary>How many lines a page has.</summary>
    public const int Paginaregels = 50;

    /// <summary>A page of the log.</summary>
    public Task<Logboekblad> RunAsync(Gemeentenummer gemeente, Dader dader, Logboekvraag vraag, CancellationToken stop) => opslag.KijkAsync(gemeente, dader, async (beurt, ct) =>
    {
        var rijen = await Rijen(beurt.Context, vraag).Take(Paginaregels + 1).ToListAsync(ct);
        var ids = rijen.Select(rij => rij.Account).OfType<Guid>().Distinct().ToList();
        var namen = await beurt.Context.Set<AccountRecord>().Where(rij => ids.Contains(rij.Id)).ToDictionaryAsync(rij => rij.Id, rij => rij.Naam, ct);
        beurt.Leg(new Auditregel(Handeling.LogboekIngezien, vraag.Klant, string.Empty, vraag.Toelichting()));
        return new Logboekblad([.. rijen.Take(Paginaregels).Select(rij => rij.Account is { } id && namen.TryGetValue(id, out var naam) ? rij with { Wie = naam } : rij)], rijen.Count > Paginaregels);
    }, stop);

    private static IQueryable<Logboekregel> Rijen(ParticipatieContext context, Logboekvraag vraag)
    {
        var regels = context.Set<AuditregelRecord>().AsNoTracking();
        if (vraag.Klant is { } klant) regels = regels.Where(rij => rij.Klant == klant);
        if (vraag.Handelingen is { } handelingen) regels = regels.Where(rij => handelingen.Contains(rij.Handeling));
        if (vraag.Na is var (schakel, regel)) regels = regels.Where(rij => rij.Schakel < schakel || (rij.Schakel == schakel && rij.Regel > regel));
        var schakels = context.Set<AuditschakelRecord>().AsNoTracking();
        if (vraag.Account is { } account) schakels = schakels.Where(rij => rij.Account == account);
        if (vraag.Vanaf is { } vanaf && Logboektijd.Begin(vanaf) is var eerste) schakels = schakels.Where(rij => rij.Tijdstip >= eerste);
        if (vraag.Tot is { } tot && Logboektijd.Begin(Dag.Van(tot.Datum.AddDays(1))) is var einde) schakels = schakels.Where(rij => rij.Tijdstip < einde);
        return from rij in regels
               join daad in schakels on new { rij.Gemeente, rij.Schakel } equals new { daad.Gemeente, Schakel = daad.Nummer }
               orderby rij.Schakel descending, rij.Regel
               select new Logboekregel(rij.Schakel, rij.Regel, daad.Tijdstip, daad.Account, daad.Functie, rij.Handeling, rij.Klant, rij.Onderwerp, rij.Toelichting);
    }
}
