using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Participatie.Data.Kern;

namespace Participatie.Data.Tests.Kern;

/// <summary>The rules of the tables, held against the model of both databases.</summary>
public sealed class ModelTests
{
    // Tables that belong to no municipality.
    private static readonly string[] BuitenDeRegel = ["account", "accountgeheim", "gemeente", "installatie", "sleutelgebruik"];

    public static TheoryData<string> Contexten => ["sqlite", "postgres"];

    [Theory]
    [MemberData(nameof(Contexten))]
    public void Model_AndMigrations_Agree(string soort)
    {
        using var context = Maak(soort);
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Theory]
    [MemberData(nameof(Contexten))]
    public void Tables_OutsideTheRule_AreTheNamedOnes(string soort) =>
        Assert.Equal(BuitenDeRegel, Soorten(soort).Where(tabel => !typeof(IPerGemeente).IsAssignableFrom(tabel.ClrType)).Select(tabel => tabel.GetTableName()!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Contexten))]
    public void Tables_OfAMunicipality_HaveItFirstInEveryKeyAndUniqueIndex(string soort)
    {
        var tabellen = Soorten(soort).Where(tabel => typeof(IPerGemeente).IsAssignableFrom(tabel.ClrType)).ToList();
        Assert.True(tabellen.Count >= 20, $"{tabellen.Count} tables were seen.");
        Assert.All(tabellen, tabel =>
        {
            var sleutels = tabel.GetKeys().Select(sleutel => sleutel.Properties).Concat(tabel.GetIndexes().Where(index => index.IsUnique).Select(index => index.Properties));
            Assert.All(sleutels, eigenschappen => Assert.Equal(nameof(IPerGemeente.Gemeente), eigenschappen[0].Name));
            Assert.Equal(ValueGenerated.Never, tabel.FindProperty(nameof(IPerGemeente.Gemeente))!.ValueGenerated);
            Assert.NotEmpty(tabel.GetDeclaredQueryFilters());
        });
    }

    [Theory]
    [MemberData(nameof(Contexten))]
    public void Tables_ThatReferToOneOfAMunicipality_DoSoWithinTheSame(string soort) =>
        Assert.All(Soorten(soort).SelectMany(tabel => tabel.GetForeignKeys()).Where(sleutel => typeof(IPerGemeente).IsAssignableFrom(sleutel.PrincipalEntityType.ClrType)), sleutel =>
        {
            Assert.Equal(nameof(IPerGemeente.Gemeente), sleutel.Properties[0].Name);
            Assert.Equal(nameof(IPerGemeente.Gemeente), sleutel.PrincipalKey.Properties[0].Name);
        });

    private static List<IEntityType> Soorten(string soort)
    {
        using var context = Maak(soort);
        return [.. context.GetService<IDesignTimeModel>().Model.GetEntityTypes()];
    }

    private static ParticipatieContext Maak(string soort) => soort == "sqlite" ? new SqliteContextFactory().CreateDbContext([]) : new PostgresContextFactory().CreateDbContext([]);
}
