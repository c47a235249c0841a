using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Participatie.Data.Kern;

/// <summary>A generation of keys that this database needs, known by its fingerprint: with other keys it does not start.</summary>
public sealed class SleutelgebruikRecord
{
    /// <summary>The number of the generation.</summary>
    public int Nummer { get; set; }

    /// <summary>The fingerprint; no secret.</summary>
    public required string Vingerafdruk { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<SleutelgebruikRecord>
    {
        public void Configure(EntityTypeBuilder<SleutelgebruikRecord> builder)
        {
            builder.ToTable("sleutelgebruik").HasKey(rij => rij.Nummer);
            builder.Property(rij => rij.Nummer).ValueGeneratedNever();
            builder.Property(rij => rij.Vingerafdruk).HasMaxLength(100);
        }
    }
}
