using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;

namespace Participatie.App.Koppeling;

/// <summary>What a program says of the file that it hands in, beside the file.</summary>
/// <param name="Leverdag">The day on which rows that do not say so became known.</param>
/// <param name="Koppelprofiel">The saved profile by which it is read; null to recognise that.</param>
/// <param name="Fouten">Everything that is wrong with the request.</param>
internal sealed record Leveropgave(Dag Leverdag, int? Koppelprofiel, IReadOnlyList<(string In, string Naam, string Code, string Detail)> Fouten)
{
    /// <summary>Reads it from the address.</summary>
    public static async Task<Leveropgave> LeesAsync(IQueryCollection vraag, Sleutelhouder houder, Opslag opslag, Dag vandaag, CancellationToken stop)
    {
        var fouten = new List<(string, string, string, string)>();
        var leverdag = vandaag;
        if (vraag["leverdag"].LastOrDefault() is { } dagtekst)
        {
            if (dagtekst.Length != 10 || dagtekst[4] != '-' || Dag.TryParse(Encoding.UTF8.GetBytes(dagtekst), out leverdag) != Dagfout.Geen) fouten.Add(("query", "leverdag", "date", Kanaaltekst.LeverdagVorm));
            else if (leverdag > vandaag) fouten.Add(("query", "leverdag", "date.future", Kanaaltekst.LeverdagToekomst));
        }

        int? profiel = null;
        if (vraag["koppelprofiel"].LastOrDefault() is { } naam)
        {
            var bron = houder.Bron;
            profiel = await opslag.LeesAsync(houder.Gemeente, (context, ct) => context.Set<KoppelprofielRecord>().Where(rij => rij.Bron == bron && !rij.Vervallen && rij.Naam == naam)
                .OrderByDescending(rij => rij.Volgnummer).Select(rij => (int?)rij.Koppelprofiel).FirstOrDefaultAsync(ct), stop);
            if (profiel is null) fouten.Add(("query", "koppelprofiel", "unknown", Kanaaltekst.ProfielOnbekend));
        }

        return new Leveropgave(leverdag, profiel, fouten);
    }
}
