using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>The last link of the chain of a municipality. Locked for a moment at the end of each act, so that links follow each other.</summary>
public sealed class AuditkopRecord : IPerGemeente
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The number of the last link; 0 when there is none.</summary>
    public long Nummer { get; set; }

    /// <summary>The mac of the last link.</summary>
    public required byte[] Mac { get; set; }

    /// <summary>The end as it stands in this row.</summary>
    public Auditkop AlsKop() => new(new Gemeentenummer(Gemeente), Nummer, Zegel.Van(Mac));

    internal sealed class Mapping : IEntityTypeConfiguration<AuditkopRecord>
    {
        public void Configure(EntityTypeBuilder<AuditkopRecord> builder) => builder.ToTable("auditkop").HasKey(rij => rij.Gemeente);
    }
}
