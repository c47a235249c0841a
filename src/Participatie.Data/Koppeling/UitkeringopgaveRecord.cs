using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Data.Koppeling;

/// <summary>What a delivery says of a benefit, when that is new or other than what its source said before; and what that makes of the benefit.</summary>
public sealed class UitkeringopgaveRecord : IOpgave
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

    /// <summary>The benefit that it changes; null for one that is made by it and is not there yet.</summary>
    public int? Uitkering { get; set; }

    /// <summary>The version of the benefit that it was compared with, and for one that it makes its place among those, from 1.</summary>
    public int Plaats { get; set; }

    /// <summary>Whether it makes the benefit.</summary>
    public bool Maakt { get; set; }

    /// <summary>A hash of the number by which the source registers it.</summary>
    public long Nummerhash { get; set; }

    /// <summary>Year times twelve plus month of the statistic; 0 when it cannot be read.</summary>
    public int Periode { get; set; }

    /// <summary>The first day.</summary>
    public Dag Start { get; set; }

    /// <summary>The last day; null while it runs.</summary>
    public Dag? Einde { get; set; }

    /// <summary>With which reason the client leaves by its end; none when it runs or ended by work.</summary>
    public Uitstroomreden Reden { get; set; }

    /// <summary>The subgroups that it means, bit n-1 for number n.</summary>
    public int Subgroepen { get; set; }

    /// <summary>Why it ended, as kept with the benefit.</summary>
    public Uitkeringseinde Uitkeringseinde { get; set; }

    /// <summary>The day it became known.</summary>
    public Dag Bekend { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<UitkeringopgaveRecord>
    {
        public void Configure(EntityTypeBuilder<UitkeringopgaveRecord> builder)
        {
            builder.ToTable("uitkeringopgave").HasKey(rij => new { rij.Gemeente, rij.Levering, rij.Nummer, rij.Kant });
            builder.Property(rij => rij.Levering).ValueGeneratedNever();
            builder.Property(rij => rij.Nummer).ValueGeneratedNever();
            builder.HasIndex(rij => new { rij.Gemeente, rij.Klant });
            builder.HasOne<LeveringRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Levering });
            builder.HasOne<KlantRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Klant });
        }
    }
}
