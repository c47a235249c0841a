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

    /// <summary>When somebody last signed in.</summary>
    public DateTimeOffset? LaatstAangemeld { get; set; }

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
