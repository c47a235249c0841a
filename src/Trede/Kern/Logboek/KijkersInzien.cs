using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Shows who looks at most clients in a period, beside the own team. That somebody asked is a line in the log too.</summary>
internal sealed class KijkersInzien(Opslag opslag)
{
    /// <summary>The acts that are a look at a client.</summary>
    public static readonly IReadOnlyList<Handeling> Kijken = [Handeling.KlantGezocht, Handeling.KlantIngezien, Handeling.BsnGetoond, Handeling.LijstIngezien, Handeling.BestandUitgevoerd, Handeling.Afgedrukt];

    /// <summary>Everybody who looked, most first; both days are included.</summary>
    public Task<IReadOnlyList<Kijker>> RunAsync(Gemeentenummer gemeente, Dader dader, Dag vanaf, Dag tot, CancellationToken stop) => opslag.KijkAsync<IReadOnlyList<Kijker>>(gemeente, dader, async (beurt, ct) =>
    {
        var tellingen = await TelAsync(beurt.Context, Logboektijd.Begin(vanaf), Logboektijd.Begin(Dag.Van(tot.Datum.AddDays(1))), ct);
        var namen = await beurt.Context.Set<AccountRecord>().Where(rij => tellingen.Keys.Contains(rij.Id)).ToDictionaryAsync(rij => rij.Id, rij => rij.Naam, ct);
        var rollen = await beurt.Context.Set<ToekenningRecord>().Where(rij => rij.Team != null).Select(rij => new { rij.Account, Team = rij.Team!.Value }).Distinct().ToListAsync(ct);
        var teams = rollen.ToLookup(rij => rij.Account, rij => rij.Team);
        beurt.Leg(new Auditregel(Handeling.LogboekIngezien, "kijkers", $"vanaf {vanaf}, tot en met {tot}"));
        var alle = tellingen.Select(telling => new Kijker(telling.Key, namen.GetValueOrDefault(telling.Key, string.Empty), telling.Value, [.. teams[telling.Key].Order()])).ToList();
        return [.. alle.Select(kijker => kijker with { Teamgenoten = Gemiddelde(kijker, alle) }).OrderByDescending(kijker => kijker.Klanten).ThenBy(kijker => kijker.Naam, StringComparer.Ordinal)];
    }, stop);

    private static Task<Dictionary<Guid, int>> TelAsync(ParticipatieContext context, DateTimeOffset eerste, DateTimeOffset einde, CancellationToken stop)
    {
        var gezien = from rij in context.Set<AuditregelRecord>()
                     join daad in context.Set<AuditschakelRecord>() on new { rij.Gemeente, rij.Schakel } equals new { daad.Gemeente, Schakel = daad.Nummer }
                     where rij.Klant != null && Kijken.Contains(rij.Handeling) && daad.Account != null && daad.Tijdstip >= eerste && daad.Tijdstip < einde
                     select new { Account = daad.Account!.Value, rij.Klant };
        return gezien.Distinct().GroupBy(rij => rij.Account).Select(groep => new { groep.Key, Aantal = groep.Count() }).ToDictionaryAsync(rij => rij.Key, rij => rij.Aantal, stop);
    }

    private static double? Gemiddelde(Kijker kijker, List<Kijker> alle)
    {
        var genoten = alle.Where(ander => ander.Account != kijker.Account && ander.Teams.Intersect(kijker.Teams).Any()).ToList();
        return genoten.Count == 0 ? null : genoten.Average(ander => ander.Klanten);
    }
}
