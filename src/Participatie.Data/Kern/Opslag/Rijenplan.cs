using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Participatie.Data.Kern;

/// <summary>How rows of one kind are written by many at a time: the table, its columns, and how the value of each is found.</summary>
internal sealed record Rijenplan(string Tabel, IReadOnlyList<Rijenkolom> Kolommen)
{
    /// <summary>Of the model.</summary>
    public static Rijenplan Van(IEntityType soort)
    {
        var tabel = soort.GetTableName()!;
        var plaats = StoreObjectIdentifier.Table(tabel, null);
        return new Rijenplan(tabel, [.. soort.GetProperties().Select(eigenschap => Rijenkolom.Van(eigenschap, eigenschap.GetColumnName(plaats)!))]);
    }
}
