using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>When a source is expected to deliver.</summary>
public sealed class LeverafspraakRecord : IPerGemeente, IMetVersie
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The number within the municipality, from 1.</summary>
    public int Leverafspraak { get; set; }

    /// <summary>The source.</summary>
    public short Bron { get; set; }

    /// <summary>What is expected, in words.</summary>
    public required string Naam { get; set; }

    /// <summary>How often.</summary>
    public Leverritme Ritme { get; set; }

    /// <summary>The first day on which it must be there; the others follow from the rhythm.</summary>
    public Dag Eerste { get; set; }

    /// <summary>How many days before that day it is said that it is coming, 0 up to and including 60.</summary>
    public short Vooraf { get; set; }

    /// <summary>Whether it is no longer expected.</summary>
    public bool Vervallen { get; set; }

    /// <inheritdoc/>
    public int Versie { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<LeverafspraakRecord>
    {
        public void Configure(EntityTypeBuilder<LeverafspraakRecord> builder)
        {
            builder.ToTable("leverafspraak").HasKey(rij => new { rij.Gemeente, rij.Leverafspraak });
            builder.Property(rij => rij.Leverafspraak).ValueGeneratedNever();
            builder.Property(rij => rij.Naam).HasMaxLength(200);
            builder.HasOne<BronRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Bron });
        }
    }
}
