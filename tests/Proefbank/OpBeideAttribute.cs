using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Proefbank;

/// <summary>Data of a theory that runs on SQLite and on PostgreSQL: its argument is the <see cref="Databank"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpBeideAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([new TheoryDataRow<Databank>(Databank.Sqlite), new TheoryDataRow<Databank>(Databank.Postgres)]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
