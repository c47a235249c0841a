using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.Data.Koppeling;

/// <summary>A key with which a system may deliver for one source, and nothing else. Only its hash is kept.</summary>
public sealed class LeversleutelRecord : IPerGemeente, IMetVersie
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The number within the municipality, from 1.</summary>
    public int Leversleutel { get; set; }

    /// <summary>The source that may be delivered for.</summary>
    public short Bron { get; set; }

    /// <summary>What it is used by, in words.</summary>
    public required string Naam { get; set; }

    /// <summary>The first part of the key, by which it is found and shown.</summary>
    public required string Kenmerk { get; set; }

    /// <summary>The SHA-256 of the whole key.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>The last day on which it may be used; null for as long as it is not ended.</summary>
    public Dag? Tot { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset Gemaakt { get; set; }

    /// <summary>By whom; null for the command line.</summary>
    public Guid? Account { get; set; }

    /// <summary>When it was used last, to the day.</summary>
    public Dag? Gebruikt { get; set; }

    /// <summary>Whether it was ended.</summary>
    public bool Vervallen { get; set; }

    /// <inheritdoc/>
    public int Versie { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<LeversleutelRecord>
    {
        public void Configure(EntityTypeBuilder<LeversleutelRecord> builder)
        {
            builder.ToTable("leversleutel").HasKey(rij => new { rij.Gemeente, rij.Leversleutel });
            builder.Property(rij => rij.Leversleutel).ValueGeneratedNever();
            builder.Property(rij => rij.Naam).HasMaxLength(100);
            builder.Property(rij => rij.Kenmerk).HasMaxLength(20);
            builder.HasIndex(rij => new { rij.Gemeente, rij.Kenmerk }).IsUnique();
            builder.HasOne<BronRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Bron });
        }
    }
}
