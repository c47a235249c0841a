using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Data.Kern;
using Participatie.Klanten;
using Participatie.Kern;

namespace Participatie.Data.Klanten;

/// <summary>
/// A client of a municipality. The number is random and says nothing: addresses, log and audit bear it. The BSN is kept encrypted, with a keyed
/// pseudonym beside it to find and link by; both are null for who is known by a local key only.
/// </summary>
public sealed class KlantRecord : IPerGemeente, IMetVersie
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The random number, 1 up to and including <see cref="HoogsteNummer"/>; one that is drawn has six digits or more.</summary>
    public int Klant { get; set; }

    /// <summary>The lowest number that is drawn.</summary>
    public const int LaagsteNummer = 100_000;

    /// <summary>The highest number: it fits in the key of the columns.</summary>
    public const int HoogsteNummer = (1 << 30) - 1;

    /// <summary>The encrypted BSN.</summary>
    public byte[]? Bsn { get; set; }

    /// <summary>The keyed pseudonym of the BSN, of the same generation.</summary>
    public byte[]? Pseudoniem { get; set; }

    /// <summary>The generation of the keys; 0 without a BSN.</summary>
    public int Sleutel { get; set; }

    /// <summary>What a source without BSNs calls the client.</summary>
    public string? LokaleSleutel { get; set; }

    /// <summary>The first name or initials; may be empty.</summary>
    public string Voornaam { get; set; } = string.Empty;

    /// <summary>The family name, with what stands before it; may be empty.</summary>
    public string Achternaam { get; set; } = string.Empty;

    /// <summary>Family and first name, lower case and without accents, to search by.</summary>
    public string Zoeknaam { get; set; } = string.Empty;

    /// <summary>The day of birth; empty when not known.</summary>
    public Geboortedatum Geboren { get; set; }

    /// <summary>The sex as registered.</summary>
    public Geslacht Geslacht { get; set; }

    /// <summary>The four digits of the postal code; 0 when not known.</summary>
    public int Postcode4 { get; set; }

    /// <summary>The team; null until divided.</summary>
    public int? Team { get; set; }

    /// <summary>The klantmanager who is responsible.</summary>
    public Guid? Klantmanager { get; set; }

    /// <summary>The day on which the client became known here; null for who came before that was kept.</summary>
    public Dag? Ingeschreven { get; set; }

    /// <summary>What the form that made it is known by, so that sending it twice makes one; null for what came otherwise.</summary>
    public Guid? Verzoek { get; set; }

    /// <summary>The position in the log of the last change that figures depend on.</summary>
    public long Positie { get; set; }

    /// <summary>Whether only deliveries that nobody accepted name the client: then it is not there for anybody.</summary>
    public bool Klaargezet { get; set; }

    /// <summary>The delivery that named the client first; null for who was made otherwise.</summary>
    public int? Levering { get; set; }

    /// <inheritdoc/>
    public int Versie { get; set; }

    /// <summary>The filter that leaves out clients that are only laid ready, for who must see those too.</summary>
    public const string Zichtbaarheid = "klaargezet";

    /// <summary>Draws a number; whether it is free is for the caller to see.</summary>
    public static int TrekNummer() => RandomNumberGenerator.GetInt32(LaagsteNummer, HoogsteNummer + 1);

    internal sealed class Mapping : IEntityTypeConfiguration<KlantRecord>
    {
        public void Configure(EntityTypeBuilder<KlantRecord> builder)
        {
            builder.ToTable("klant").HasKey(rij => new { rij.Gemeente, rij.Klant });
            builder.HasQueryFilter(Zichtbaarheid, rij => !rij.Klaargezet);
            builder.Property(rij => rij.Klant).ValueGeneratedNever();
            builder.Property(rij => rij.LokaleSleutel).HasMaxLength(60);
            builder.Property(rij => rij.Voornaam).HasMaxLength(60);
            builder.Property(rij => rij.Achternaam).HasMaxLength(120);
            builder.Property(rij => rij.Zoeknaam).HasMaxLength(Participatie.Klanten.Zoeknaam.Langst);
            builder.HasIndex(rij => new { rij.Gemeente, rij.Pseudoniem }).IsUnique();
            // Most clients have none of these: an index of those who do costs nothing when many come.
            builder.HasIndex(rij => new { rij.Gemeente, rij.LokaleSleutel }).IsUnique().HasFilter("lokale_sleutel IS NOT NULL");
            builder.HasIndex(rij => new { rij.Gemeente, rij.Team }).HasFilter("team IS NOT NULL");
            builder.HasIndex(rij => rij.Klantmanager).HasFilter("klantmanager IS NOT NULL");
            builder.HasIndex(rij => new { rij.Gemeente, rij.Verzoek }).IsUnique().HasFilter("verzoek IS NOT NULL");
            // Searching a part of a name reads this whole index, and of the table only what is shown: so all that decides stands in it.
            builder.HasIndex(rij => new { rij.Gemeente, rij.Zoeknaam, rij.Klant, rij.Team, rij.LokaleSleutel, rij.Klaargezet });
            builder.HasIndex(rij => new { rij.Gemeente, rij.Positie });
            builder.HasOne<GemeenteRecord>().WithMany().HasForeignKey(rij => rij.Gemeente);
            builder.HasOne<TeamRecord>().WithMany().HasForeignKey(rij => new { rij.Gemeente, rij.Team });
            builder.HasOne<AccountRecord>().WithMany().HasForeignKey(rij => rij.Klantmanager);
        }
    }
}
