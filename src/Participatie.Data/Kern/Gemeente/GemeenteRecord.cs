using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Participatie.Data.Kern;

/// <summary>A municipality that is served, under the number that every key begins with.</summary>
public sealed class GemeenteRecord : IMetVersie
{
    /// <summary>The number within this database, from 1.</summary>
    public short Nummer { get; set; }

    /// <summary>The CBS code that it has today, 1..9999; addresses of pages bear it.</summary>
    public int Code { get; set; }

    /// <summary>The name.</summary>
    public required string Naam { get; set; }

    /// <summary>Whether it is no longer served.</summary>
    public bool Vervallen { get; set; }

    /// <inheritdoc/>
    public int Versie { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<GemeenteRecord>
    {
        public void Configure(EntityTypeBuilder<GemeenteRecord> builder)
        {
            builder.ToTable("gemeente").HasKey(rij => rij.Nummer);
            builder.Property(rij => rij.Nummer).ValueGeneratedNever();
            builder.Property(rij => rij.Naam).HasMaxLength(100);
            builder.HasIndex(rij => rij.Code).IsUnique();
        }
    }
}
