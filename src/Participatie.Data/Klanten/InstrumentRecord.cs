using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;
using Participatie.Klanten;

namespace Participatie.Data.Klanten;

/// <summary>An instrument that a municipality uses to help clients.</summary>
public sealed class InstrumentRecord : IBeheerd
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The number within the municipality, from 1.</summary>
    public int Instrument { get; set; }

    /// <summary>The name.</summary>
    public required string Naam { get; set; }

    /// <summary>The field of policy.</summary>
    public Domein Domein { get; set; }

    /// <summary>Whether it is a school course of which six months lead off the ladder.</summary>
    public Leerweg Leerweg { get; set; }

    /// <summary>For whom it is and what it does.</summary>
    public string Omschrijving { get; set; } = string.Empty;

    /// <summary>Whether it is no longer offered; trajecten that used it stay.</summary>
    public bool Vervallen { get; set; }

    /// <inheritdoc/>
    public int Versie { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<InstrumentRecord>
    {
        public void Configure(EntityTypeBuilder<InstrumentRecord> builder)
        {
            builder.ToTable("instrument").HasKey(rij => new { rij.Gemeente, rij.Instrument });
            builder.Property(rij => rij.Instrument).ValueGeneratedNever();
            builder.Property(rij => rij.Naam).HasMaxLength(100);
            builder.Property(rij => rij.Omschrijving).HasMaxLength(1000);
            builder.HasIndex(rij => new { rij.Gemeente, rij.Naam }).IsUnique();
            builder.HasOne<GemeenteRecord>().WithMany().HasForeignKey(rij => rij.Gemeente);
        }
    }
}
