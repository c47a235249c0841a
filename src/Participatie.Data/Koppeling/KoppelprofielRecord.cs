using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;

namespace Participatie.Data.Koppeling;

/// <summary>A version of a koppelprofiel of a source, as it was saved: a saved version never changes, so it can always be told by what a delivery was read.</summary>
public sealed class KoppelprofielRecord : IPerGemeente
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The number within the municipality, from 1; every version has its own.</summary>
    public int Koppelprofiel { get; set; }

    /// <summary>The source.</summary>
    public short Bron { get; set; }

    /// <summary>The name, as in the profile.</summary>
    public required string Naam { get; set; }

    /// <summary>The version among those of the same name and source, from 1.</summary>
    public int Volgnummer { get; set; }

    /// <summary>The profile, as the file that the command line takes.</summary>
    public required string Inhoud { get; set; }

    /// <summary>The SHA-256 of that file.</summary>
    public required byte[] Sha256 { get; set; }

    /// <summary>The SHA-256 of the header of the file that it was made with: a later file with the same header is recognised.</summary>
    public required byte[] Kop { get; set; }

    /// <summary>When it was saved.</summary>
    public DateTimeOffset Gemaakt { get; set; }

    /// <summary>By whom; null for the command line.</summary>
    public Guid? Account { get; set; }

    /// <summary>Whether it is not proposed any more.</summary>
    public bool Vervallen { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<KoppelprofielRecord>
    {
        public void Configure(EntityTypeBuilder<KoppelprofielRecord> builder)
        {
            builder.ToTable("koppelprofiel").HasKey(rij => new { rij.Gemeente, rij.Koppelprofiel });
            builder.Property(rij => rij.Koppelprofiel).ValueGeneratedNever();
            builder.Property(rij => rij.Naam).HasMaxLength(60);
            builder.HasIndex(rij => new { rij.Gemeente, rij.Bron, rij.Naam, rij.Volgnummer }).IsUnique();
            builder.HasOne<BronRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Bron });
        }
    }
}
