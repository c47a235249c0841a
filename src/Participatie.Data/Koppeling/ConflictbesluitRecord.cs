using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;

namespace Participatie.Data.Koppeling;

/// <summary>
/// How somebody settled a conflict between two sources about a client. The rows themselves stay; what the decision changes in the figures is a boeking of its own,
/// so that taking back the decision takes back that too.
/// </summary>
public sealed class ConflictbesluitRecord : IPerGemeente
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The number within the municipality, from 1.</summary>
    public int Besluit { get; set; }

    /// <summary>The client.</summary>
    public int Klant { get; set; }

    /// <summary>The kind of conflict, as the catalogue of findings numbers it.</summary>
    public Bevindingcode Soort { get; set; }

    /// <summary>The source of the side that counts.</summary>
    public short WinnaarBron { get; set; }

    /// <summary>The day of that side; null for a day of birth.</summary>
    public Dag? WinnaarDag { get; set; }

    /// <summary>What that side says, as a conflict words it.</summary>
    public required string WinnaarWaarde { get; set; }

    /// <summary>The source of the other side.</summary>
    public short VerliezerBron { get; set; }

    /// <summary>The day of the other side; null for a day of birth.</summary>
    public Dag? VerliezerDag { get; set; }

    /// <summary>What the other side says.</summary>
    public required string VerliezerWaarde { get; set; }

    /// <summary>Why.</summary>
    public required string Reden { get; set; }

    /// <summary>Who decided.</summary>
    public Guid Account { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset Genomen { get; set; }

    /// <summary>The act with the rows that make it so; null when priority gave the same already.</summary>
    public int? Boeking { get; set; }

    /// <summary>When it was taken back; null while it holds.</summary>
    public DateTimeOffset? Herroepen { get; set; }

    /// <summary>Who took it back; null while it holds.</summary>
    public Guid? HerroepenDoor { get; set; }

    /// <summary>Why it was taken back; empty while it holds.</summary>
    public string Herroepreden { get; set; } = string.Empty;

    internal sealed class Mapping : IEntityTypeConfiguration<ConflictbesluitRecord>
    {
        public void Configure(EntityTypeBuilder<ConflictbesluitRecord> builder)
        {
            builder.ToTable("conflictbesluit").HasKey(rij => new { rij.Gemeente, rij.Besluit });
            builder.Property(rij => rij.Besluit).ValueGeneratedNever();
            builder.Property(rij => rij.WinnaarWaarde).HasMaxLength(60);
            builder.Property(rij => rij.VerliezerWaarde).HasMaxLength(60);
            builder.Property(rij => rij.Reden).HasMaxLength(1000);
            builder.Property(rij => rij.Herroepreden).HasMaxLength(1000);
            builder.HasIndex(rij => new { rij.Gemeente, rij.Klant });
            builder.HasOne<KlantRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Klant });
            builder.HasOne<AccountRecord>().WithMany().HasForeignKey(rij => rij.Account);
        }
    }
}
