using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;

namespace Participatie.Data.Ladder;

/// <summary>A day in the year on which the report closes. Without a row that is 31 December.</summary>
public sealed class SluitdagRecord : IPerGemeente, IMetVersie
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The month, 1..12.</summary>
    public int Maand { get; set; }

    /// <summary>The day of the month; the 29th of February closes on the 28th in most years.</summary>
    public int Dag { get; set; }

    /// <summary>The first year in which it closes.</summary>
    public int VanafJaar { get; set; }

    /// <inheritdoc/>
    public int Versie { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<SluitdagRecord>
    {
        public void Configure(EntityTypeBuilder<SluitdagRecord> builder)
        {
            builder.ToTable("sluitdag").HasKey(rij => new { rij.Gemeente, rij.Maand, rij.Dag });
            builder.HasOne<GemeenteRecord>().WithMany().HasForeignKey(rij => rij.Gemeente);
        }
    }
}
