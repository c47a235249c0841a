using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>All municipalities in one transaction, one after the other: for a backup, for putting one back, and for checking the log.</summary>
internal sealed class Doorsnede(IDatabasewijze wijze, ParticipatieContext context)
{
    /// <summary>The tables.</summary>
    public ParticipatieContext Context => context;

    /// <summary>Which database it is.</summary>
    public Databasesoort Soort => wijze.Soort;

    /// <summary>From here on rows of this municipality exist.</summary>
    public Task KiesAsync(Gemeentenummer gemeente, CancellationToken stop) => wijze.KiesGemeenteAsync(context, gemeente, stop);

    /// <summary>The organisation and every municipality, in the order of their numbers.</summary>
    public async Task<IReadOnlyList<Gemeentenummer>> GemeentenAsync(CancellationToken stop)
    {
        var nummers = await context.Set<GemeenteRecord>().OrderBy(rij => rij.Nummer).Select(rij => rij.Nummer).ToListAsync(stop);
        return [Gemeentenummer.Organisatie, .. nummers.Select(nummer => new Gemeentenummer(nummer))];
    }

    /// <summary>A question in SQL that is the same in both databases.</summary>
    public DbCommand Vraag(string tekst, params IReadOnlyList<(string Naam, object Waarde)> waarden)
    {
        var opdracht = context.Database.GetDbConnection().CreateCommand();
        opdracht.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        // Tables, columns and numbers of the model only; what comes from outside is a parameter.
#pragma warning disable CA2100
        opdracht.CommandText = tekst;
#pragma warning restore CA2100
        foreach (var (naam, waarde) in waarden)
        {
            var parameter = opdracht.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (naam, waarde);
            opdracht.Parameters.Add(parameter);
        }

        return opdracht;
    }

    /// <summary>Adds many rows quickly.</summary>
    public Task VoegAsync(Rijenplan plan, IEnumerable<object> rijen, CancellationToken stop) => wijze.VoegAsync(context, plan, rijen, stop);

    /// <summary>A number as it stands in a question.</summary>
    public static string Getal(Gemeentenummer gemeente) => gemeente.Nummer.ToString(CultureInfo.InvariantCulture);
}
