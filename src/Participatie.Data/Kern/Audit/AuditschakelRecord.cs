using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>One act in the audit log of a municipality (0: of the organisation): a link of the chain.</summary>
public sealed class AuditschakelRecord : IPerGemeente
{
    /// <inheritdoc/>
    public short Gemeente { get; set; }

    /// <summary>The place in the chain, from 1 without gaps.</summary>
    public long Nummer { get; set; }

    /// <summary>When.</summary>
    public DateTimeOffset Tijdstip { get; set; }

    /// <summary>Who; null when the program did it by itself or from the command line.</summary>
    public Guid? Account { get; set; }

    /// <summary>In which function, when it was no account.</summary>
    public string Functie { get; set; } = string.Empty;

    /// <summary>How many lines the act has.</summary>
    public int Regels { get; set; }

    /// <summary>The digest of the lines.</summary>
    public required byte[] Digest { get; set; }

    /// <summary>The mac of the link before; empty for the first.</summary>
    public required byte[] Vorige { get; set; }

    /// <summary>The generation of the key.</summary>
    public int Sleutel { get; set; }

    /// <summary>The mac of this link.</summary>
    public required byte[] Mac { get; set; }

    /// <summary>The row of a link.</summary>
    public static AuditschakelRecord Van(Auditschakel schakel) => new()
    {
        Gemeente = schakel.Gemeente.Nummer,
        Nummer = schakel.Nummer,
        Tijdstip = DateTimeOffset.FromUnixTimeMilliseconds(schakel.Tijdstip),
        Account = schakel.Dader.Account,
        Functie = schakel.Dader.Functie,
        Regels = schakel.Aantal,
        Digest = schakel.Regels.Bytes(),
        Vorige = schakel.Vorige.Bytes(),
        Sleutel = schakel.Sleutel,
        Mac = schakel.Mac.Bytes(),
    };

    /// <summary>The link as it stands in this row.</summary>
    public Auditschakel AlsSchakel() => new(
        new Gemeentenummer(Gemeente), Nummer, Tijdstip.ToUnixTimeMilliseconds(), new Dader(Account, Functie), Regels, Zegel.Van(Digest), Zegel.Van(Vorige), Sleutel, Zegel.Van(Mac));

    internal sealed class Mapping : IEntityTypeConfiguration<AuditschakelRecord>
    {
        public void Configure(EntityTypeBuilder<AuditschakelRecord> builder)
        {
            builder.ToTable("auditschakel").HasKey(rij => new { rij.Gemeente, rij.Nummer });
            builder.Property(rij => rij.Nummer).ValueGeneratedNever();
            builder.Property(rij => rij.Functie).HasMaxLength(Auditketen.LangsteFunctie);
            builder.HasIndex(rij => new { rij.Gemeente, rij.Account, rij.Tijdstip });
            builder.HasIndex(rij => new { rij.Gemeente, rij.Tijdstip });
        }
    }
}
