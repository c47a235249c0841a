using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;
using Participatie.Klanten;
using Participatie.Kern;

namespace Participatie.Data.Klanten;

/// <summary>The use of an instrument for a client, from a day up to and including a day.</summary>
public sealed class TrajectRecord : IPerGemeente, IMetVersie
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The number within the municipality, from 1.</summary>
    public int Traject { get; set; }

    /// <summary>The client.</summary>
    public int Klant { get; set; }

    /// <summary>The source that told of it.</summary>
    public short Bron { get; set; }

    /// <summary>What the source calls it.</summary>
    public required string Kenmerk { get; set; }

    /// <summary>The instrument.</summary>
    public int Instrument { get; set; }

    /// <summary>The provider; null when the municipality carries it out itself.</summary>
    public int? Aanbieder { get; set; }

    /// <summary>The field of policy.</summary>
    public Domein Domein { get; set; }

    /// <summary>The first day.</summary>
    public Dag Start { get; set; }

    /// <summary>The last day; null while it runs.</summary>
    public Dag? Einde { get; set; }

    /// <summary>The result as the source words it.</summary>
    public string Resultaat { get; set; } = string.Empty;

    /// <summary>What it costs in eurocents; null when not known.</summary>
    public long? Kosten { get; set; }

    /// <summary>The day of the agreed performance.</summary>
    public Dag? Prestatiedatum { get; set; }

    /// <summary>The kind of provision as the source words it.</summary>
    public string SoortVoorziening { get; set; } = string.Empty;

    /// <summary>Whether it combines learning with work.</summary>
    public bool? Duaal { get; set; }

    /// <summary>Which part of the money pays it.</summary>
    public string Financieringsdeel { get; set; } = string.Empty;

    /// <summary>The part of the exam.</summary>
    public string Examenonderdeel { get; set; } = string.Empty;

    /// <summary>The day of the exam.</summary>
    public Dag? Examendatum { get; set; }

    /// <summary>The day it became known.</summary>
    public Dag Bekend { get; set; }

    /// <summary>What the form that made it is known by, so that sending it twice makes one; null for what came otherwise.</summary>
    public Guid? Verzoek { get; set; }

    /// <summary>The position in the log of the last change.</summary>
    public long Positie { get; set; }

    /// <summary>Whether only a delivery that was taken back told of it: then it is not there for anybody.</summary>
    public bool Ingetrokken { get; set; }

    /// <summary>The delivery that made it; null for what was made otherwise.</summary>
    public int? Levering { get; set; }

    /// <inheritdoc/>
    public int Versie { get; set; }

    /// <summary>The filter that leaves out what was taken back, for who must see that too.</summary>
    public const string Zichtbaarheid = "ingetrokken";

    internal sealed class Mapping : IEntityTypeConfiguration<TrajectRecord>
    {
        public void Configure(EntityTypeBuilder<TrajectRecord> builder)
        {
            builder.ToTable("traject").HasKey(rij => new { rij.Gemeente, rij.Traject });
            builder.HasQueryFilter(Zichtbaarheid, rij => !rij.Ingetrokken);
            builder.Property(rij => rij.Traject).ValueGeneratedNever();
            builder.Property(rij => rij.Kenmerk).HasMaxLength(60);
            builder.Property(rij => rij.Resultaat).HasMaxLength(200);
            builder.Property(rij => rij.SoortVoorziening).HasMaxLength(100);
            builder.Property(rij => rij.Financieringsdeel).HasMaxLength(100);
            builder.Property(rij => rij.Examenonderdeel).HasMaxLength(100);
            builder.HasIndex(rij => new { rij.Gemeente, rij.Klant });
            builder.HasIndex(rij => new { rij.Gemeente, rij.Verzoek }).IsUnique();
            builder.HasIndex(rij => new { rij.Gemeente, rij.Aanbieder });
            builder.HasIndex(rij => new { rij.Gemeente, rij.Positie });
            builder.HasOne<KlantRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Klant });
            builder.HasOne<InstrumentRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Instrument });
        }
    }
}
