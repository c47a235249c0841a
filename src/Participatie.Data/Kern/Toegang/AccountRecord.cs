using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Participatie.Data.Kern;

/// <summary>Somebody who signs in; what may be done is told by <see cref="ToekenningRecord"/>. The name to sign in with is the e-mail address.</summary>
public sealed class AccountRecord : IdentityUser<Guid>
{
    /// <summary>The name as colleagues know it.</summary>
    public required string Naam { get; set; }

    /// <summary>Whether signing in is possible.</summary>
    public bool Actief { get; set; } = true;

    /// <summary>Whether municipalities may be made and changed: a right over the organisation, and not over any municipality.</summary>
    public bool Organisatiebeheerder { get; set; }

    /// <summary>Whether signing in goes through the identity provider of the organisation, and not with a password here.</summary>
    public bool Extern { get; set; }

    /// <summary>The subject at the identity provider; null until the first time.</summary>
    public string? Subject { get; set; }

    /// <summary>The last time step of which a code of the second factor was used: a code counts once.</summary>
    public long LaatsteCodestap { get; set; }

    /// <summary>Whether the measuring form stands on one page; otherwise one question per page.</summary>
    public bool VragenBijElkaar { get; set; }

    /// <summary>When somebody last signed in.</summary>
    public DateTimeOffset? LaatstAangemeld { get; set; }

    /// <summary>An account that nobody signed in to yet; a local one waits for its invitation.</summary>
    public static AccountRecord Maak(string naam, string email)
    {
        var account = new AccountRecord { Id = Guid.NewGuid(), Naam = naam };
        account.ZetEmail(email);
        account.Vernieuw();
        return account;
    }

    /// <summary>How an e-mail address is compared: without regard to capitals and to how marks above letters are written.</summary>
    public static string Vorm(string email)
    {
        ArgumentNullException.ThrowIfNull(email);
        return email.Trim().Normalize().ToUpperInvariant();
    }

    /// <summary>Gives the account this e-mail address, which is also the name to sign in with.</summary>
    public void ZetEmail(string email)
    {
        ArgumentNullException.ThrowIfNull(email);
        UserName = Email = email.Trim().Normalize();
        NormalizedUserName = NormalizedEmail = Vorm(email);
    }

    /// <summary>Ends everything that was given out for this account: sessions and half-finished signing in.</summary>
    public void Vernieuw() => (SecurityStamp, ConcurrencyStamp) = (Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString("N"));

    internal sealed class Mapping : IEntityTypeConfiguration<AccountRecord>
    {
        public void Configure(EntityTypeBuilder<AccountRecord> builder)
        {
            builder.ToTable("account").HasKey(rij => rij.Id);
            builder.Property(rij => rij.Id).ValueGeneratedNever();
            builder.Property(rij => rij.Naam).HasMaxLength(100);
            builder.Property(rij => rij.UserName).HasMaxLength(256);
            builder.Property(rij => rij.NormalizedUserName).HasMaxLength(256);
            builder.Property(rij => rij.Email).HasMaxLength(256);
            builder.Property(rij => rij.NormalizedEmail).HasMaxLength(256);
            builder.Property(rij => rij.Subject).HasMaxLength(300);
            builder.Property(rij => rij.ConcurrencyStamp).IsConcurrencyToken();
            builder.Ignore(rij => rij.PhoneNumber).Ignore(rij => rij.PhoneNumberConfirmed).Ignore(rij => rij.LockoutEnabled).Ignore(rij => rij.LockoutEnd).Ignore(rij => rij.AccessFailedCount);
            builder.HasIndex(rij => rij.NormalizedUserName).IsUnique();
            builder.HasIndex(rij => rij.NormalizedEmail);
            builder.HasIndex(rij => rij.Subject).IsUnique();
        }
    }

    internal sealed class Geheimmapping : IEntityTypeConfiguration<IdentityUserToken<Guid>>
    {
        public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> builder)
        {
            builder.ToTable("accountgeheim").HasKey(rij => new { rij.UserId, rij.LoginProvider, rij.Name });
            builder.Property(rij => rij.LoginProvider).HasMaxLength(60);
            builder.Property(rij => rij.Name).HasMaxLength(60);
            builder.HasOne<AccountRecord>().WithMany().HasForeignKey(rij => rij.UserId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
