using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;

namespace Participatie.Data.Ladder;

/// <summary>
/// The act by which rows enter the participatiedatabase: one measurement made here, or all rows of a delivery. Its rows count from the moment it gets
/// a position, and no longer when it gets a position of withdrawal: one switch, whatever the number of rows.
/// </summary>
public sealed class BoekingRecord : IPerGemeente
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The number within the municipality, from 1, given out when the rows are laid ready.</summary>
    public int Boeking { get; set; }

    /// <summary>The source.</summary>
    public short Bron { get; set; }

    /// <summary>The delivery, when it is one.</summary>
    public int? Levering { get; set; }

    /// <summary>When it was laid ready.</summary>
    public DateTimeOffset Geboekt { get; set; }

    /// <summary>By whom.</summary>
    public Guid? Account { get; set; }

    /// <summary>What the form that was sent is known by, so that sending it twice saves once; null for what came otherwise.</summary>
    public Guid? Verzoek { get; set; }

    /// <summary>The position in the log; null while it is not accepted.</summary>
    public long? Positie { get; set; }

    /// <summary>The position in the log of its withdrawal; null while it counts.</summary>
    public long? Ingetrokken { get; set; }

    /// <summary>Why it was withdrawn.</summary>
    public string Intrekreden { get; set; } = string.Empty;

    internal sealed class Mapping : IEntityTypeConfiguration<BoekingRecord>
    {
        public void Configure(EntityTypeBuilder<BoekingRecord> builder)
        {
            builder.ToTable("boeking").HasKey(rij => new { rij.Gemeente, rij.Boeking });
            builder.Property(rij => rij.Boeking).ValueGeneratedNever();
            builder.Property(rij => rij.Intrekreden).HasMaxLength(1000);
            builder.HasIndex(rij => new { rij.Gemeente, rij.Positie });
            builder.HasIndex(rij => new { rij.Gemeente, rij.Verzoek }).IsUnique();
            builder.HasIndex(rij => new { rij.Gemeente, rij.Ingetrokken });
            builder.HasOne<GemeenteRecord>().WithMany().HasForeignKey(rij => rij.Gemeente);
        }
    }
}
