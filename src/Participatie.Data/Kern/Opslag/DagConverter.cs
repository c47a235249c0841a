using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>A day is kept as the number <c>jjjjmmdd</c>: short, sortable, and readable for who looks into the table.</summary>
internal sealed class DagConverter() : ValueConverter<Dag, int>(dag => Getal(dag), getal => Dagvan(getal))
{
    public static int Getal(Dag dag) => (dag.Datum.Year * 10_000) + (dag.Datum.Month * 100) + dag.Datum.Day;

    public static Dag Dagvan(int getal) => Dag.Van(new DateOnly(getal / 10_000, getal / 100 % 100, getal % 100));
}
