using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;
using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Data.Klanten;

/// <summary>A benefit of a client, from a day up to and including a day.</summary>
public sealed class UitkeringRecord : IPerGemeente, IMetVersie
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The number within the municipality, from 1.</summary>
    public int Uitkering { get; set; }

    /// <summary>The client.</summary>
    public int Klant { get; set; }

    /// <summary>The source that told of it.</summary>
    public short Bron { get; set; }

    /// <summary>Who pays it.</summary>
    public Uitkeringsoort Soort { get; set; }

    /// <summary>The first day.</summary>
    public Dag Start { get; set; }

    /// <summary>The last day; null while it runs.</summary>
    public Dag? Einde { get; set; }

    /// <summary>Why it ended.</summary>
    public Uitkeringseinde Reden { get; set; }

    /// <summary>The day it became known.</summary>
    public Dag Bekend { get; set; }

    /// <summary>What the form that made it is known by, so that sending it twice makes one; null for what came otherwise.</summary>
    public Guid? Verzoek { get; set; }

    /// <summary>Whether only a delivery that was taken back told of it: then it is not there for anybody.</summary>
    public bool Ingetrokken { get; set; }

    /// <summary>The delivery that made it; null for what was made otherwise.</summary>
    public int? Levering { get; set; }

    /// <inheritdoc/>
    public int Versie { get; set; }

    /// <summary>The filter that leaves out what was taken back, for who must see that too.</summary>
    public const string Zichtbaarheid = "ingetrokken";

    internal sealed class Mapping : IEntityTypeConfiguration<UitkeringRecord>
    {
        public void Configure(EntityTypeBuilder<UitkeringRecord> builder)
        {
            builder.ToTable("uitkering").HasKey(rij => new { rij.Gemeente, rij.Uitkering });
            builder.HasQueryFilter(Zichtbaarheid, rij => !rij.Ingetrokken);
            builder.Property(rij => rij.Uitkering).ValueGeneratedNever();
            builder.HasIndex(rij => new { rij.Gemeente, rij.Klant });
            builder.HasIndex(rij => new { rij.Gemeente, rij.Verzoek }).IsUnique();
            builder.HasOne<KlantRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Klant });
        }
    }
}
