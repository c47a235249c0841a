using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.Data.Ladder;

/// <summary>A trial of the ladder (participatieladder 2008, paragraph 3.5): one team and one group measure for a while with nothing but the form.</summary>
public sealed class PilotRecord : IBeheerd
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The number within the municipality, from 1.</summary>
    public int Pilot { get; set; }

    /// <summary>The name.</summary>
    public required string Naam { get; set; }

    /// <summary>The team; null for all.</summary>
    public int? Team { get; set; }

    /// <summary>The subgroup, 1..31; null for everybody.</summary>
    public int? Subgroep { get; set; }

    /// <summary>The first day.</summary>
    public Dag Van { get; set; }

    /// <summary>The last day.</summary>
    public Dag Tot { get; set; }

    /// <summary>Whether it was called off; what was measured stays.</summary>
    public bool Vervallen { get; set; }

    /// <inheritdoc/>
    public int Versie { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<PilotRecord>
    {
        public void Configure(EntityTypeBuilder<PilotRecord> builder)
        {
            builder.ToTable("pilot").HasKey(rij => new { rij.Gemeente, rij.Pilot });
            builder.Property(rij => rij.Pilot).ValueGeneratedNever();
            builder.Property(rij => rij.Naam).HasMaxLength(100);
            builder.HasIndex(rij => new { rij.Gemeente, rij.Naam }).IsUnique();
            builder.HasOne<GemeenteRecord>().WithMany().HasForeignKey(rij => rij.Gemeente);
            builder.HasOne<TeamRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Team });
        }
    }
}
