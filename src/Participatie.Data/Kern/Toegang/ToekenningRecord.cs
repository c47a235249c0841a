using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>A role that an account holds in a municipality. Taken away is gone: the audit log remembers.</summary>
public sealed class ToekenningRecord : IPerGemeente
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The number within the municipality, from 1.</summary>
    public int Nummer { get; set; }

    /// <summary>The account.</summary>
    public Guid Account { get; set; }

    /// <summary>The role.</summary>
    public Rol Rol { get; set; }

    /// <summary>The team, for a role that is held for one; null is all.</summary>
    public int? Team { get; set; }

    /// <summary>The provider, for a role that is held for one.</summary>
    public int? Aanbieder { get; set; }

    /// <summary>Whether lists of clients behind figures may be seen.</summary>
    public bool Klantlijst { get; set; }

    /// <summary>The same as the rules of access know it.</summary>
    public Toekenning AlsToekenning() => new(new Gemeentenummer(Gemeente), Rol, Team, Aanbieder, Klantlijst);

    internal sealed class Mapping : IEntityTypeConfiguration<ToekenningRecord>
    {
        public void Configure(EntityTypeBuilder<ToekenningRecord> builder)
        {
            builder.ToTable("toekenning").HasKey(rij => new { rij.Gemeente, rij.Nummer });
            builder.HasIndex(rij => rij.Account);
            builder.HasOne<GemeenteRecord>().WithMany().HasForeignKey(rij => rij.Gemeente);
            builder.HasOne<AccountRecord>().WithMany().HasForeignKey(rij => rij.Account);
            builder.HasOne<TeamRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Team });
        }
    }
}
