using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Participatie.Data.Kern;

/// <summary>
/// How far the log of a municipality has come. Raised in the transaction that makes something visible, so that the order of positions is the order of
/// becoming visible; a sequence would not give that.
/// </summary>
public sealed class LogstandRecord : IPerGemeente
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The last position given out.</summary>
    public long Positie { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<LogstandRecord>
    {
        public void Configure(EntityTypeBuilder<LogstandRecord> builder)
        {
            builder.ToTable("logstand").HasKey(rij => rij.Gemeente);
            builder.HasOne<GemeenteRecord>().WithOne().HasForeignKey<LogstandRecord>(rij => rij.Gemeente);
        }
    }
}
