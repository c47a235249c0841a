using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>What a delivery says of a client beside measurements, when that is new or other than what its source said before; and what that makes of the client.</summary>
public sealed class KlantopgaveRecord : IOpgave
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

    /// <summary>The version of the client that it was compared with.</summary>
    public int Plaats { get; set; }

    /// <summary>The day of birth; empty when not said.</summary>
    public Geboortedatum Geboren { get; set; }

    /// <summary>The sex as registered.</summary>
    public Geslacht Geslacht { get; set; }

    /// <summary>The four digits of the postal code; 0 when not said.</summary>
    public int Postcode4 { get; set; }

    /// <summary>The first name or initials; empty when not said.</summary>
    public string Voornaam { get; set; } = string.Empty;

    /// <summary>The family name, with what stands before it; empty when not said.</summary>
    public string Achternaam { get; set; } = string.Empty;

    /// <summary>The names as they are searched by.</summary>
    public string Zoeknaam { get; set; } = string.Empty;

    internal sealed class Mapping : IEntityTypeConfiguration<KlantopgaveRecord>
    {
        public void Configure(EntityTypeBuilder<KlantopgaveRecord> builder)
        {
            builder.ToTable("klantopgave").HasKey(rij => new { rij.Gemeente, rij.Levering, rij.Nummer, rij.Kant });
            builder.Property(rij => rij.Levering).ValueGeneratedNever();
            builder.Property(rij => rij.Nummer).ValueGeneratedNever();
            builder.Property(rij => rij.Voornaam).HasMaxLength(Persoonstekst.LangsteVoornaam);
            builder.Property(rij => rij.Achternaam).HasMaxLength(Persoonstekst.LangsteAchternaam);
            builder.Property(rij => rij.Zoeknaam).HasMaxLength(Participatie.Klanten.Zoeknaam.Langst);
            builder.HasIndex(rij => new { rij.Gemeente, rij.Klant });
            builder.HasOne<LeveringRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Levering });
            builder.HasOne<KlantRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Klant });
        }
    }
}
