using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Participatie.Data.Kern;

namespace Participatie.Data.Koppeling;

/// <summary>Makes questions to the log of a municipality past the change tracker, within the transaction of the context.</summary>
internal static class Logvraag
{
    /// <summary>A question that may name <c>@gemeente</c>, and the list of <see cref="In"/>.</summary>
    public static DbCommand Maak(ParticipatieContext context, string tekst, int[]? lijst)
    {
        var vraag = context.Database.GetDbConnection().CreateCommand();
        vraag.CommandText = tekst;
        vraag.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        Voeg(vraag, "gemeente", context.Gemeente.Nummer);
        if (lijst is not null) Voeg(vraag, "lijst", context.Database.IsSqlite() ? $"[{string.Join(',', lijst.Select(getal => getal.ToString(CultureInfo.InvariantCulture)))}]" : lijst);
        return vraag;
    }

    /// <summary>That a column is in the list of the question.</summary>
    public static string In(ParticipatieContext context, string kolom) => kolom + (context.Database.IsSqlite() ? " IN (SELECT value FROM json_each(@lijst))" : " = ANY(@lijst)");

    /// <summary>Gives a question a value.</summary>
    public static void Voeg(DbCommand vraag, string naam, object waarde)
    {
        var deel = vraag.CreateParameter();
        (deel.ParameterName, deel.Value) = (naam, waarde);
        vraag.Parameters.Add(deel);
    }
}
