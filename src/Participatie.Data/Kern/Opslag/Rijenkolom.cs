using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Participatie.Data.Kern;

/// <summary>A column of rows that are written by many at a time.</summary>
/// <param name="Naam">The name in the database.</param>
/// <param name="Databasetype">The type in the database.</param>
/// <param name="Waarde">The value of a row as the database keeps it; null when there is none.</param>
internal sealed record Rijenkolom(string Naam, string Databasetype, Func<object, object?> Waarde)
{
    public static Rijenkolom Van(IProperty eigenschap, string naam)
    {
        var lezer = eigenschap.GetGetter();
        var omzetter = eigenschap.GetTypeMapping().Converter;
        return new Rijenkolom(naam, eigenschap.GetColumnType(), rij =>
        {
            var waarde = lezer.GetClrValue(rij);
            return waarde is null || omzetter is null ? waarde : omzetter.ConvertToProvider(waarde);
        });
    }
}
