using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;

namespace Participatie.Data.Ladder;

/// <summary>A subgroup of the municipality itself, numbers 8..31.</summary>
public sealed class SubgroepRecord : IBeheerd
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The number, 8..31.</summary>
    public int Subgroep { get; set; }

    /// <summary>The name.</summary>
    public required string Naam { get; set; }

    /// <summary>Who belongs to it.</summary>
    public string Omschrijving { get; set; } = string.Empty;

    /// <summary>Whether it is no longer used.</summary>
    public bool Vervallen { get; set; }

    /// <inheritdoc/>
    public int Versie { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<SubgroepRecord>
    {
        public void Configure(EntityTypeBuilder<SubgroepRecord> builder)
        {
            builder.ToTable("subgroep").HasKey(rij => new { rij.Gemeente, rij.Subgroep });
            builder.Property(rij => rij.Subgroep).ValueGeneratedNever();
            builder.Property(rij => rij.Naam).HasMaxLength(100);
            builder.Property(rij => rij.Omschrijving).HasMaxLength(1000);
            builder.HasOne<GemeenteRecord>().WithMany().HasForeignKey(rij => rij.Gemeente);
        }
    }
}
