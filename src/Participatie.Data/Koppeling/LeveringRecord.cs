using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>A file that was delivered for a source. Its rows stand in the log under a boeking; accepting and taking back is done there.</summary>
public sealed class LeveringRecord : IPerGemeente, IMetVersie
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The number within the municipality, from 1.</summary>
    public int Levering { get; set; }

    /// <summary>The source.</summary>
    public short Bron { get; set; }

    /// <summary>How far it is.</summary>
    public Leveringstand Stand { get; set; }

    /// <summary>The name of the file as it was delivered, without a place.</summary>
    public required string Bestandsnaam { get; set; }

    /// <summary>The SHA-256 of the file.</summary>
    public required byte[] Sha256 { get; set; }

    /// <summary>How many bytes it has.</summary>
    public long Bytes { get; set; }

    /// <summary>The profile by which it was read; empty for Trede's own format.</summary>
    public string Profiel { get; set; } = string.Empty;

    /// <summary>Whether what it does not name is withdrawn.</summary>
    public bool Volledig { get; set; }

    /// <summary>What it tells of.</summary>
    public Leveringsoort Soort { get; set; }

    /// <summary>By which way it came in.</summary>
    public Leverkanaal Kanaal { get; set; }

    /// <summary>The day on which rows that do not say so became known; null for deliveries of before that was kept.</summary>
    public Dag? Leverdag { get; set; }

    /// <summary>The name under which the received file lies encrypted in the folder of Trede; null when it is no longer there.</summary>
    public Guid? Bestand { get; set; }

    /// <summary>The saved profile by which it is read; null for one that is not saved, or none.</summary>
    public int? Koppelprofiel { get; set; }

    /// <summary>What checking it gave, to be shown again; null when it was not checked.</summary>
    public string? Verslag { get; set; }

    /// <summary>The position in the log that it was compared at; null when it was not compared.</summary>
    public long? Vergeleken { get; set; }

    /// <summary>Whether somebody said yes to what it was held for.</summary>
    public bool Bevestigd { get; set; }

    /// <summary>When it was accepted, turned down or taken back last.</summary>
    public DateTimeOffset? Afgehandeld { get; set; }

    /// <summary>By whom.</summary>
    public Guid? Afhandelaar { get; set; }

    /// <summary>How many rows were read.</summary>
    public int Gelezen { get; set; }

    /// <summary>How many rows were used.</summary>
    public int Gebruikt { get; set; }

    /// <summary>How many rows speak of something that the source did not speak of before.</summary>
    public int Nieuw { get; set; }

    /// <summary>How many rows say something else than the source said before.</summary>
    public int Gewijzigd { get; set; }

    /// <summary>How many rows say what the source said before.</summary>
    public int Ongewijzigd { get; set; }

    /// <summary>How many earlier rows it withdraws.</summary>
    public int Ingetrokken { get; set; }

    /// <summary>How many people it names who were not known yet.</summary>
    public int NieuweKlanten { get; set; }

    /// <summary>How many rows another row took the place of.</summary>
    public int Vervangen { get; set; }

    /// <summary>How many rows were refused.</summary>
    public int Afgekeurd { get; set; }

    /// <summary>How many rows were wholly empty.</summary>
    public int Leeg { get; set; }

    /// <summary>When it came in.</summary>
    public DateTimeOffset Ontvangen { get; set; }

    /// <summary>Who handed it in; null for the command line.</summary>
    public Guid? Account { get; set; }

    /// <summary>Until when somebody is sure to be laying rows ready; after that whoever did so is gone. Null when nobody does.</summary>
    public DateTimeOffset? BezigTot { get; set; }

    /// <inheritdoc/>
    public int Versie { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<LeveringRecord>
    {
        public void Configure(EntityTypeBuilder<LeveringRecord> builder)
        {
            builder.ToTable("levering").HasKey(rij => new { rij.Gemeente, rij.Levering });
            builder.Property(rij => rij.Levering).ValueGeneratedNever();
            builder.Property(rij => rij.Bestandsnaam).HasMaxLength(200);
            builder.Property(rij => rij.Profiel).HasMaxLength(60);
            builder.HasIndex(rij => new { rij.Gemeente, rij.Sha256 });
            builder.HasOne<BronRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Bron });
            builder.HasOne<KoppelprofielRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Koppelprofiel }).OnDelete(DeleteBehavior.Restrict);
            builder.HasMany<BoekingRecord>().WithOne().HasForeignKey(rij => new { rij.Gemeente, rij.Levering }).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
