using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>The CBS code of a municipality from a day on: municipalities merge, and old deliveries bear old codes.</summary>
public sealed class GemeentecodeRecord : IPerGemeente
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The code, 1..9999.</summary>
    public int Code { get; set; }

    /// <summary>The first day it holds.</summary>
    public Dag Vanaf { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<GemeentecodeRecord>
    {
        public void Configure(EntityTypeBuilder<GemeentecodeRecord> builder)
        {
            builder.ToTable("gemeentecode").HasKey(rij => new { rij.Gemeente, rij.Code, rij.Vanaf });
            builder.HasOne<GemeenteRecord>().WithMany().HasForeignKey(rij => rij.Gemeente);
        }
    }
}
