using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Inkoop;

namespace Participatie.Data.Inkoop;

/// <summary>An organisation that carries out trajecten for a municipality.</summary>
public sealed class AanbiederRecord : IBeheerd
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The number within the municipality, from 1.</summary>
    public int Aanbieder { get; set; }

    /// <summary>The name.</summary>
    public required string Naam { get; set; }

    /// <summary>What kind of organisation it is.</summary>
    public Aanbiedersoort Soort { get; set; }

    /// <summary>Where it can be reached about its deliveries.</summary>
    public string Contact { get; set; } = string.Empty;

    /// <summary>Whether it no longer works for the municipality.</summary>
    public bool Vervallen { get; set; }

    /// <inheritdoc/>
    public int Versie { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<AanbiederRecord>
    {
        public void Configure(EntityTypeBuilder<AanbiederRecord> builder)
        {
            builder.ToTable("aanbieder").HasKey(rij => new { rij.Gemeente, rij.Aanbieder });
            builder.Property(rij => rij.Aanbieder).ValueGeneratedNever();
            builder.Property(rij => rij.Naam).HasMaxLength(100);
            builder.Property(rij => rij.Contact).HasMaxLength(200);
            builder.HasIndex(rij => new { rij.Gemeente, rij.Naam }).IsUnique();
            builder.HasOne<GemeenteRecord>().WithMany().HasForeignKey(rij => rij.Gemeente);
            builder.HasMany<BronRecord>().WithOne().HasForeignKey(rij => new { rij.Gemeente, rij.Aanbieder }).OnDelete(DeleteBehavior.Restrict);
            builder.HasMany<TrajectRecord>().WithOne().HasForeignKey(rij => new { rij.Gemeente, rij.Aanbieder }).OnDelete(DeleteBehavior.Restrict);
            builder.HasMany<ToekenningRecord>().WithOne().HasForeignKey(rij => new { rij.Gemeente, rij.Aanbieder }).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
