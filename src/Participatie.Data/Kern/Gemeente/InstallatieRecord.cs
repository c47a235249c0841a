using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Participatie.Data.Kern;

/// <summary>The one row about this database: whose it is, which keys it needs, and whether it holds only made-up people.</summary>
public sealed class InstallatieRecord
{
    /// <summary>Always 1.</summary>
    public int Id { get; set; } = 1;

    /// <summary>The organisation that serves the municipalities, as shown on every page.</summary>
    public required string Organisatie { get; set; }

    /// <summary>Whether this is a demo: made-up people, and accounts that everybody may know.</summary>
    public bool Demo { get; set; }

    /// <summary>The id of the key ring that opens the BSNs.</summary>
    public Guid Sleutelbos { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset Begonnen { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<InstallatieRecord>
    {
        public void Configure(EntityTypeBuilder<InstallatieRecord> builder)
        {
            builder.ToTable("installatie").HasKey(rij => rij.Id);
            builder.Property(rij => rij.Id).ValueGeneratedNever();
            builder.Property(rij => rij.Organisatie).HasMaxLength(100);
        }
    }
}
