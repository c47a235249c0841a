using System.Globalization;
using Npgsql;

namespace Participatie.Data.Kern;

/// <summary>Adds many rows to PostgreSQL, a few thousand a statement. COPY would be quicker but does not go with row-level security.</summary>
internal static class PostgresRijen
{
    private const int PerKeer = 5000;

    public static async Task VoegAsync(NpgsqlConnection verbinding, Rijenplan plan, IEnumerable<object> rijen, CancellationToken stop)
    {
        var kolommen = plan.Kolommen;
        var opdrachttekst = $"INSERT INTO {plan.Tabel} ({string.Join(", ", kolommen.Select(kolom => kolom.Naam))}) SELECT * FROM unnest({string.Join(", ", kolommen.Select((kolom, plaats) => $"${plaats + 1}::{Kaal(kolom.Databasetype)}[]"))})";
        foreach (var deel in rijen.Chunk(PerKeer))
        {
            await using var opdracht = new NpgsqlCommand(opdrachttekst, verbinding);
            foreach (var kolom in kolommen) opdracht.Parameters.Add(new NpgsqlParameter { Value = Reeks(kolom, deel) });
            await opdracht.ExecuteNonQueryAsync(stop);
        }
    }

    private static Array Reeks(Rijenkolom kolom, object[] rijen) => Kaal(kolom.Databasetype) switch
    {
        "smallint" => Array.ConvertAll(rijen, rij => kolom.Waarde(rij) is { } waarde ? Convert.ToInt16(waarde, CultureInfo.InvariantCulture) : (short?)null),
        "integer" => Array.ConvertAll(rijen, rij => kolom.Waarde(rij) is { } waarde ? Convert.ToInt32(waarde, CultureInfo.InvariantCulture) : (int?)null),
        "bigint" => Array.ConvertAll(rijen, rij => kolom.Waarde(rij) is { } waarde ? Convert.ToInt64(waarde, CultureInfo.InvariantCulture) : (long?)null),
        "boolean" => Array.ConvertAll(rijen, rij => (bool?)kolom.Waarde(rij)),
        "uuid" => Array.ConvertAll(rijen, rij => (Guid?)kolom.Waarde(rij)),
        "bytea" => Array.ConvertAll(rijen, rij => (byte[]?)kolom.Waarde(rij)),
        "text" or "character varying" => Array.ConvertAll(rijen, rij => (string?)kolom.Waarde(rij)),
        var anders => throw new InvalidOperationException($"Rows with a column of type {anders} cannot be added by many at a time."),
    };

    private static string Kaal(string type) => type.IndexOf('(', StringComparison.Ordinal) is var haak and > 0 ? type[..haak] : type;
}
