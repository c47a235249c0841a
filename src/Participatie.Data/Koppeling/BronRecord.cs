using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Ladder;

namespace Participatie.Data.Koppeling;

/// <summary>A system that delivers to a municipality. What is measured in Trede itself is source 1, <c>trede</c>, of the highest priority.</summary>
public sealed class BronRecord : IBeheerd
{
    /// <summary>The number of what is measured in Trede itself.</summary>
    public const short Eigen = 1;

    /// <summary>The highest number: it fits in the key of the columns.</summary>
    public const short Hoogste = 32;

    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The number within the municipality, 1..32.</summary>
    public short Bron { get; set; }

    /// <summary>The name as deliveries bear it.</summary>
    public required string Naam { get; set; }

    /// <summary>The place in the order of priority: the lowest goes first.</summary>
    public int Prioriteit { get; set; }

    /// <summary>What it is, in words.</summary>
    public string Omschrijving { get; set; } = string.Empty;

    /// <summary>The provider whose deliveries it is for; null for a source of the municipality itself.</summary>
    public int? Aanbieder { get; set; }

    /// <summary>Whether it delivers no more; its rows stay.</summary>
    public bool Vervallen { get; set; }

    /// <inheritdoc/>
    public int Versie { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<BronRecord>
    {
        public void Configure(EntityTypeBuilder<BronRecord> builder)
        {
            builder.ToTable("bron").HasKey(rij => new { rij.Gemeente, rij.Bron });
            builder.Property(rij => rij.Bron).ValueGeneratedNever();
            builder.Property(rij => rij.Naam).HasMaxLength(40);
            builder.Property(rij => rij.Omschrijving).HasMaxLength(300);
            builder.HasIndex(rij => new { rij.Gemeente, rij.Naam }).IsUnique();
            builder.HasOne<GemeenteRecord>().WithMany().HasForeignKey(rij => rij.Gemeente);
            builder.HasMany<BoekingRecord>().WithOne().HasForeignKey(rij => new { rij.Gemeente, rij.Bron }).OnDelete(DeleteBehavior.Restrict);
            builder.HasMany<TrajectRecord>().WithOne().HasForeignKey(rij => new { rij.Gemeente, rij.Bron }).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
