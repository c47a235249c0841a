using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>How long a kind of record is kept, from a day on.</summary>
public sealed class BewaartermijnRecord : IPerGemeente, IMetVersie
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The kind of record, by its code.</summary>
    public required string Soort { get; set; }

    /// <summary>The first day the rule holds.</summary>
    public Dag Vanaf { get; set; }

    /// <summary>How many years, counted from what <see cref="Soort"/> says.</summary>
    public int Jaren { get; set; }

    /// <summary>The law or list that the term comes from.</summary>
    public string Grondslag { get; set; } = string.Empty;

    /// <summary>Whether an archivist confirmed it; until then it is shown as to be verified.</summary>
    public bool Bevestigd { get; set; }

    /// <inheritdoc/>
    public int Versie { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<BewaartermijnRecord>
    {
        public void Configure(EntityTypeBuilder<BewaartermijnRecord> builder)
        {
            builder.ToTable("bewaartermijn").HasKey(rij => new { rij.Gemeente, rij.Soort, rij.Vanaf });
            builder.Property(rij => rij.Soort).HasMaxLength(40);
            builder.Property(rij => rij.Grondslag).HasMaxLength(300);
            builder.HasOne<GemeenteRecord>().WithMany().HasForeignKey(rij => rij.Gemeente);
        }
    }
}
