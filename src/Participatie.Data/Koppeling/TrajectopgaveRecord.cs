using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>
/// What a delivery says of a traject, when that is new or other than what its source said before; and what that makes of the traject. It is the memory of what a source
/// said last, and what taking the delivery back needs.
/// </summary>
public sealed class TrajectopgaveRecord : IOpgave
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The delivery.</summary>
    public int Levering { get; set; }

    /// <summary>The place of the row in the file among those that can be used, from 1.</summary>
    public int Nummer { get; set; }

    /// <summary>Which side of the change it is.</summary>
    public Opgavekant Kant { get; set; }

    /// <summary>The client.</summary>
    public int Klant { get; set; }

    /// <summary>The traject that it changes; null for one that is made by it and is not there yet.</summary>
    public int? Traject { get; set; }

    /// <summary>The version of the traject that it was compared with, and for one that it makes its place among those, from 1.</summary>
    public int Plaats { get; set; }

    /// <summary>Whether it makes the traject.</summary>
    public bool Maakt { get; set; }

    /// <summary>What the source calls the traject.</summary>
    public required string Kenmerk { get; set; }

    /// <summary>The name of the instrument, as the list of the municipality writes it or is going to.</summary>
    public required string Instrument { get; set; }

    /// <summary>The name of the provider, likewise; empty when the municipality carries it out itself.</summary>
    public string Aanbieder { get; set; } = string.Empty;

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

    /// <summary>The first day on which the source told a position of the client in this provision; only in a statistics delivery.</summary>
    public Dag? EerstePositie { get; set; }

    /// <summary>The day it became known.</summary>
    public Dag Bekend { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<TrajectopgaveRecord>
    {
        public void Configure(EntityTypeBuilder<TrajectopgaveRecord> builder)
        {
            builder.ToTable("trajectopgave").HasKey(rij => new { rij.Gemeente, rij.Levering, rij.Nummer, rij.Kant });
            builder.Property(rij => rij.Levering).ValueGeneratedNever();
            builder.Property(rij => rij.Nummer).ValueGeneratedNever();
            builder.Property(rij => rij.Kenmerk).HasMaxLength(60);
            builder.Property(rij => rij.Instrument).HasMaxLength(100);
            builder.Property(rij => rij.Aanbieder).HasMaxLength(100);
            builder.Property(rij => rij.Resultaat).HasMaxLength(200);
            builder.Property(rij => rij.SoortVoorziening).HasMaxLength(100);
            builder.Property(rij => rij.Financieringsdeel).HasMaxLength(100);
            builder.Property(rij => rij.Examenonderdeel).HasMaxLength(100);
            builder.HasIndex(rij => new { rij.Gemeente, rij.Klant });
            builder.HasOne<LeveringRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Levering });
            builder.HasOne<KlantRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Klant });
        }
    }
}
