using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Participatie.Data.Kern;

/// <summary>A year of account that was closed. A year without a row is open: providers still see the clients whose traject ended in it.</summary>
public sealed class RekeningjaarRecord : IPerGemeente
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The year.</summary>
    public int Jaar { get; set; }

    /// <summary>When it was closed.</summary>
    public DateTimeOffset Gesloten { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<RekeningjaarRecord>
    {
        public void Configure(EntityTypeBuilder<RekeningjaarRecord> builder)
        {
            builder.ToTable("rekeningjaar").HasKey(rij => new { rij.Gemeente, rij.Jaar });
            builder.HasOne<GemeenteRecord>().WithMany().HasForeignKey(rij => rij.Gemeente);
        }
    }
}
