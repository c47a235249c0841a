using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Participatie.Data.Kern;

/// <summary>A team of a municipality; clients and klantmanagers belong to one.</summary>
public sealed class TeamRecord : IBeheerd
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The number within the municipality, from 1.</summary>
    public int Team { get; set; }

    /// <summary>The name.</summary>
    public required string Naam { get; set; }

    /// <summary>Whether it no longer exists; its history stays.</summary>
    public bool Vervallen { get; set; }

    /// <inheritdoc/>
    public int Versie { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<TeamRecord>
    {
        public void Configure(EntityTypeBuilder<TeamRecord> builder)
        {
            builder.ToTable("team").HasKey(rij => new { rij.Gemeente, rij.Team });
            builder.Property(rij => rij.Team).ValueGeneratedNever();
            builder.Property(rij => rij.Naam).HasMaxLength(100);
            builder.HasIndex(rij => new { rij.Gemeente, rij.Naam }).IsUnique();
            builder.HasOne<GemeenteRecord>().WithMany().HasForeignKey(rij => rij.Gemeente);
        }
    }
}
