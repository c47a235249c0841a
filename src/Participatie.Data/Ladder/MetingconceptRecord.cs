using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;

namespace Participatie.Data.Ladder;

/// <summary>A measurement that somebody began and has not saved yet: one for each client and account, gone when it is saved or thrown away. It counts nowhere.</summary>
public sealed class MetingconceptRecord : IPerGemeente
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The client.</summary>
    public int Klant { get; set; }

    /// <summary>Who began it.</summary>
    public Guid Account { get; set; }

    /// <summary>What was filled in until now, as the form sends it: names and values, escaped as in an address.</summary>
    public required string Invoer { get; set; }

    /// <summary>When it was last kept.</summary>
    public DateTimeOffset Bewaard { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<MetingconceptRecord>
    {
        public void Configure(EntityTypeBuilder<MetingconceptRecord> builder)
        {
            builder.ToTable("metingconcept").HasKey(rij => new { rij.Gemeente, rij.Klant, rij.Account });
            builder.Property(rij => rij.Invoer).HasMaxLength(4000);
            builder.HasIndex(rij => new { rij.Gemeente, rij.Account });
            builder.HasOne<KlantRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Klant });
            builder.HasOne<AccountRecord>().WithMany().HasForeignKey(rij => rij.Account);
        }
    }
}
