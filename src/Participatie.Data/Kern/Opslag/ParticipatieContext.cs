using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>
/// The tables, as seen for one municipality: rows of another do not exist here. Made by <see cref="Opslag"/>, for one transaction. What the tables hold is
/// told by the configurations in each room.
/// </summary>
public abstract class ParticipatieContext(DbContextOptions options, Gemeentenummer gemeente) : DbContext(options)
{
    /// <summary>The municipality.</summary>
    public Gemeentenummer Gemeente { get; } = gemeente;

    /// <summary>Read by the query filter.</summary>
    internal short Gemeentewaarde => Gemeente.Nummer;

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        Bewaak();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        Bewaak();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<Dag>().HaveConversion<DagConverter>();
        configurationBuilder.Properties<Geboortedatum>().HaveConversion<GeboortedatumConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<TijdstipConverter>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ParticipatieContext).Assembly);
        foreach (var soort in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var eigenschap in soort.GetProperties()) eigenschap.SetColumnName(Kolomnaam(eigenschap.Name));
            if (typeof(IMetVersie).IsAssignableFrom(soort.ClrType)) soort.FindProperty(nameof(IMetVersie.Versie))!.IsConcurrencyToken = true;
            if (!typeof(IPerGemeente).IsAssignableFrom(soort.ClrType)) continue;
            soort.FindProperty(nameof(IPerGemeente.Gemeente))!.ValueGenerated = ValueGenerated.Never;
            Afschermer.MakeGenericMethod(soort.ClrType).Invoke(this, [modelBuilder]);
        }
    }

    private const string Afscherming = "gemeente";

    private static readonly System.Reflection.MethodInfo Afschermer =
        typeof(ParticipatieContext).GetMethod(nameof(SchermAf), System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!;

    private void SchermAf<T>(ModelBuilder model)
        where T : class, IPerGemeente => model.Entity<T>().HasQueryFilter(Afscherming, rij => rij.Gemeente == Gemeentewaarde);

    // Lower case with underscores, so that PostgreSQL needs no quotes.
    private static string Kolomnaam(string naam)
    {
        var tekst = new System.Text.StringBuilder();
        foreach (var teken in naam)
        {
            if (char.IsAsciiLetterUpper(teken) && tekst.Length > 0) tekst.Append('_');
            tekst.Append(char.ToLowerInvariant(teken));
        }

        return tekst.ToString();
    }

    private void Bewaak()
    {
        foreach (var rij in ChangeTracker.Entries())
        {
            if (rij.State is EntityState.Unchanged or EntityState.Detached) continue;
            if (rij.Entity is IPerGemeente eigen && eigen.Gemeente != Gemeentewaarde)
                throw new InvalidOperationException($"A row of {rij.Metadata.GetTableName()} belongs to another municipality.");
            if (rij is { Entity: IMetVersie versie, State: EntityState.Modified }) versie.Versie++;
        }
    }
}
