using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Data.Ladder;

/// <summary>What a municipality chose for a rule that it may set, from a day on. Without a row the default of the rule holds.</summary>
public sealed class RegelkeuzeRecord : IPerGemeente, IMetVersie
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The code of the rule.</summary>
    public required string Regel { get; set; }

    /// <summary>The first day the choice holds.</summary>
    public Dag Vanaf { get; set; }

    /// <summary>The choice, as the rule writes it.</summary>
    public required string Waarde { get; set; }

    /// <inheritdoc/>
    public int Versie { get; set; }

    /// <summary>Everything that a municipality chose.</summary>
    public static async Task<Regelkeuzen> LeesAsync(ParticipatieContext context, CancellationToken stop)
    {
        var rijen = await context.Set<RegelkeuzeRecord>().AsNoTracking().ToListAsync(stop);
        return new Regelkeuzen(from rij in rijen
                               let feiten = Instelbareregelfeiten.MetCode(rij.Regel)
                               where feiten is not null
                               select new Regelkeuze(feiten.Regel, rij.Vanaf, rij.Waarde));
    }

    internal sealed class Mapping : IEntityTypeConfiguration<RegelkeuzeRecord>
    {
        public void Configure(EntityTypeBuilder<RegelkeuzeRecord> builder)
        {
            builder.ToTable("regelkeuze").HasKey(rij => new { rij.Gemeente, rij.Regel, rij.Vanaf });
            builder.Property(rij => rij.Regel).HasMaxLength(60);
            builder.Property(rij => rij.Waarde).HasMaxLength(100);
            builder.HasOne<GemeenteRecord>().WithMany().HasForeignKey(rij => rij.Gemeente);
        }
    }
}
