using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;

namespace Participatie.Data.Ladder;

/// <summary>A row of the log that a full delivery does not name any more: it counts no longer as long as the act that withdraws it counts.</summary>
public sealed class IntrekkingRecord : IPerGemeente
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The act that withdraws.</summary>
    public int Boeking { get; set; }

    /// <summary>The place within that act, from 1.</summary>
    public int Nummer { get; set; }

    /// <summary>The client that the row is about.</summary>
    public int Klant { get; set; }

    /// <summary>The act of the row.</summary>
    public int VanBoeking { get; set; }

    /// <summary>The place of the row within its act.</summary>
    public int VanNummer { get; set; }

    /// <summary>The day on which it became known.</summary>
    public Dag Bekend { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<IntrekkingRecord>
    {
        public void Configure(EntityTypeBuilder<IntrekkingRecord> builder)
        {
            builder.ToTable("intrekking").HasKey(rij => new { rij.Gemeente, rij.Boeking, rij.Nummer });
            builder.Property(rij => rij.Nummer).ValueGeneratedNever();
            builder.HasIndex(rij => new { rij.Gemeente, rij.Klant });
            builder.HasOne<BoekingRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Boeking });
            builder.HasOne<KlantRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Klant });
        }
    }
}
