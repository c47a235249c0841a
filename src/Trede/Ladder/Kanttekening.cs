using Participatie.App.Kern;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Says what a reader may overlook in a figure that is right.</summary>
internal static class Kanttekening
{
    /// <summary>A day that is yet to come, or a day on which nothing was known.</summary>
    public static void Schrijf(Balie balie, Participatiekolommen kolommen, Dag dag, Selectie selectie)
    {
        if (dag > balie.Vandaag) balie.Fout.WriteLine($"Let op: {Balie.Datum(dag)} moet nog komen. Geteld is wat nu bekend is.");
        if (selectie.BekendOp is not { } bekendOp || (kolommen.Bekend.IsEmpty && kolommen.AlleBekend <= bekendOp)) return;
        if (kolommen.Bekend.IsEmpty) balie.Fout.WriteLine($"Let op: alle rijen zijn pas bekend op {Balie.Datum(kolommen.AlleBekend)}. Gebruik de kolom bekend_op of --geleverd-op als dat eerder was.");
    }
}
