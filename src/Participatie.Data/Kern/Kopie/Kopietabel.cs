using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>A table of a backup, as the model knows it.</summary>
/// <param name="Naam">The name, the same in both databases.</param>
/// <param name="PerGemeente">Whether its rows belong to a municipality.</param>
/// <param name="Kolommen">The columns.</param>
internal sealed record Kopietabel(string Naam, bool PerGemeente, IReadOnlyList<Kopiekolom> Kolommen)
{
    // The type of each column in this database, and the columns of the primary key.
    private IReadOnlyList<string> Databasetypen { get; init; } = [];

    private IReadOnlyList<string> Sleutel { get; init; } = [];

    /// <summary>All tables, each behind those that its rows refer to; those of the organisation first.</summary>
    public static IReadOnlyList<Kopietabel> Alle(IModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var over = model.GetEntityTypes().OrderBy(soort => soort.GetTableName(), StringComparer.Ordinal).ToList();
        var gedaan = new List<IEntityType>();
        while (over.Count > 0)
        {
            var klaar = over.Where(soort => soort.GetForeignKeys().All(verwijzing => verwijzing.PrincipalEntityType == soort || gedaan.Contains(verwijzing.PrincipalEntityType))).ToList();
            if (klaar.Count == 0) throw new InvalidOperationException("Tables refer to each other in a circle.");
            gedaan.AddRange(klaar);
            over.RemoveAll(klaar.Contains);
        }

        var tabellen = gedaan.ConvertAll(Van);
        return [.. tabellen.Where(tabel => !tabel.PerGemeente), .. tabellen.Where(tabel => tabel.PerGemeente)];
    }

    /// <summary>The question that gives all rows of a municipality, in an order that is the same in both databases.</summary>
    public string Vraag(Databasesoort soort, Gemeentenummer gemeente)
    {
        var volgorde = Sleutel.Select(naam => Kolommen.First(kolom => string.Equals(kolom.Naam, naam, StringComparison.Ordinal)))
            .Select(kolom => kolom.Soort == Kopiesoort.Tekst && soort == Databasesoort.Postgres ? kolom.Naam + " COLLATE \"C\"" : kolom.Naam);
        var deel = PerGemeente ? $" WHERE gemeente = {Doorsnede.Getal(gemeente)}" : string.Empty;
        return $"SELECT {string.Join(", ", Kolommen.Select(kolom => kolom.Naam))} FROM {Naam}{deel} ORDER BY {string.Join(", ", volgorde)}";
    }

    /// <summary>How rows that are read from a backup are added.</summary>
    public Rijenplan Plan() => new(Naam, [.. Kolommen.Select((kolom, plaats) => new Rijenkolom(kolom.Naam, Databasetypen[plaats], rij => ((object?[])rij)[plaats]))]);

    /// <summary>Whether another table has the same name and columns.</summary>
    public bool IsGelijk(Kopietabel ander) =>
        string.Equals(Naam, ander.Naam, StringComparison.Ordinal) && PerGemeente == ander.PerGemeente && Kolommen.SequenceEqual(ander.Kolommen);

    private static Kopietabel Van(IEntityType soort)
    {
        var tabel = soort.GetTableName()!;
        var plaats = StoreObjectIdentifier.Table(tabel, null);
        var eigenschappen = soort.GetProperties().OrderBy(eigenschap => eigenschap.GetColumnName(plaats), StringComparer.Ordinal).ToList();
        return new Kopietabel(
            tabel,
            typeof(IPerGemeente).IsAssignableFrom(soort.ClrType),
            [.. eigenschappen.Select(eigenschap => new Kopiekolom(eigenschap.GetColumnName(plaats)!, Waarde(eigenschap)))])
        {
            Databasetypen = [.. eigenschappen.Select(eigenschap => eigenschap.GetColumnType())],
            Sleutel = [.. soort.FindPrimaryKey()!.Properties.Select(eigenschap => eigenschap.GetColumnName(plaats)!)],
        };
    }

    private static Kopiesoort Waarde(IProperty eigenschap)
    {
        var mapping = eigenschap.GetTypeMapping();
        var soort = mapping.Converter?.ProviderClrType ?? mapping.ClrType;
        soort = Nullable.GetUnderlyingType(soort) ?? soort;
        if (soort.IsEnum) soort = Enum.GetUnderlyingType(soort);
        if (soort == typeof(string)) return Kopiesoort.Tekst;
        if (soort == typeof(byte[])) return Kopiesoort.Bytes;
        if (soort == typeof(bool)) return Kopiesoort.JaNee;
        if (soort == typeof(Guid)) return Kopiesoort.Kenmerk;
        return soort == typeof(byte) || soort == typeof(short) || soort == typeof(int) || soort == typeof(long)
            ? Kopiesoort.Getal
            : throw new InvalidOperationException($"A column of {soort.Name} cannot be kept in a backup.");
    }
}
