using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>One line of an act: what was done to whom or what.</summary>
public sealed class AuditregelRecord : IPerGemeente
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The act.</summary>
    public long Schakel { get; set; }

    /// <summary>The place within the act, from 1.</summary>
    public int Regel { get; set; }

    /// <summary>What was done.</summary>
    public Handeling Handeling { get; set; }

    /// <summary>The client, when it is about one.</summary>
    public int? Klant { get; set; }

    /// <summary>What else it is about, such as <c>team 3</c>; never what identifies a person.</summary>
    public string Onderwerp { get; set; } = string.Empty;

    /// <summary>Which fields; never what identifies a person.</summary>
    public string Toelichting { get; set; } = string.Empty;

    /// <summary>The row of a line.</summary>
    public static AuditregelRecord Van(Auditschakel schakel, Auditregel regel) => new()
    {
        Gemeente = schakel.Gemeente.Nummer,
        Schakel = schakel.Nummer,
        Regel = regel.Plaats,
        Handeling = regel.Handeling,
        Klant = regel.Klant,
        Onderwerp = regel.Onderwerp,
        Toelichting = regel.Toelichting,
    };

    /// <summary>The line as it stands in this row.</summary>
    public Auditregel AlsRegel() => new(Handeling, Klant, Onderwerp, Toelichting) { Plaats = Regel };

    internal sealed class Mapping : IEntityTypeConfiguration<AuditregelRecord>
    {
        public void Configure(EntityTypeBuilder<AuditregelRecord> builder)
        {
            builder.ToTable("auditregel").HasKey(rij => new { rij.Gemeente, rij.Schakel, rij.Regel });
            builder.Property(rij => rij.Onderwerp).HasMaxLength(Auditregel.LangsteOnderwerp);
            builder.Property(rij => rij.Toelichting).HasMaxLength(Auditregel.LangsteToelichting);
            builder.HasIndex(rij => new { rij.Gemeente, rij.Klant, rij.Schakel });
            builder.HasOne<AuditschakelRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Schakel });
        }
    }
}
