using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Data.Ladder;

/// <summary>
/// A row of the log of measurements: a measurement or a leaving. Written once and never changed; a correction is a new row of the same source that
/// names the old one. It has two times: the day it speaks of and the day it became known.
/// </summary>
public sealed class MetingRecord : IPerGemeente
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The act that brought it.</summary>
    public int Boeking { get; set; }

    /// <summary>The place within that act, from 1.</summary>
    public int Nummer { get; set; }

    /// <summary>The client.</summary>
    public int Klant { get; set; }

    /// <summary>The source.</summary>
    public short Bron { get; set; }

    /// <summary>The day it speaks of.</summary>
    public Dag Meetdatum { get; set; }

    /// <summary>The day it became known.</summary>
    public Dag Bekend { get; set; }

    /// <summary>Whether it is a leaving.</summary>
    public bool Uitstroom { get; set; }

    /// <summary>The rung or code; of a leaving the last rung, or null.</summary>
    public byte? Trede { get; set; }

    /// <summary>The growth potential.</summary>
    public Groeipotentieel Groei { get; set; }

    /// <summary>The occasions.</summary>
    public Meetmoment Momenten { get; set; }

    /// <summary>The reason of leaving.</summary>
    public Uitstroomreden Reden { get; set; }

    /// <summary>The subgroups, as the mask of <see cref="Subgroepen"/>.</summary>
    public int Subgroepen { get; set; }

    /// <summary>The answers to the five questions: a letter each, <c>j</c>, <c>n</c> or <c>-</c>; null when it came without.</summary>
    public string? Antwoorden { get; set; }

    /// <summary>The rule that decided, or none.</summary>
    public ToegepasteRegel Regel { get; set; }

    /// <summary>The version of the ladder.</summary>
    public required string Ladderversie { get; set; }

    /// <summary>The months that the growth question looked ahead.</summary>
    public short Horizon { get; set; }

    /// <summary>Hours a week, when asked; null when not.</summary>
    public short? Uren { get; set; }

    /// <summary>The answers to the test questions, by their codes; empty when none was asked.</summary>
    public string Toetsantwoorden { get; set; } = string.Empty;

    /// <summary>What the source calls the row.</summary>
    public string Bronkenmerk { get; set; } = string.Empty;

    /// <summary>The act of the row that this one corrects.</summary>
    public int? VervangtBoeking { get; set; }

    /// <summary>The place of the row that this one corrects.</summary>
    public int? VervangtNummer { get; set; }

    /// <summary>Why it was corrected.</summary>
    public string Correctiereden { get; set; } = string.Empty;

    internal sealed class Mapping : IEntityTypeConfiguration<MetingRecord>
    {
        public void Configure(EntityTypeBuilder<MetingRecord> builder)
        {
            builder.ToTable("meting").HasKey(rij => new { rij.Gemeente, rij.Boeking, rij.Nummer });
            builder.Property(rij => rij.Nummer).ValueGeneratedNever();
            builder.Property(rij => rij.Antwoorden).HasMaxLength(5);
            builder.Property(rij => rij.Ladderversie).HasMaxLength(20);
            builder.Property(rij => rij.Toetsantwoorden).HasMaxLength(200);
            builder.Property(rij => rij.Bronkenmerk).HasMaxLength(60);
            builder.Property(rij => rij.Correctiereden).HasMaxLength(1000);
            builder.HasIndex(rij => new { rij.Gemeente, rij.Klant });
            builder.HasIndex(rij => new { rij.Gemeente, rij.VervangtBoeking, rij.VervangtNummer }).HasFilter("vervangt_boeking IS NOT NULL");
            builder.HasOne<BoekingRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Boeking });
            builder.HasOne<KlantRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Klant });
        }
    }
}
