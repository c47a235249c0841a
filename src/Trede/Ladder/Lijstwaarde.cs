using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Ladder;

/// <summary>A value in a list of persons: a text or a day.</summary>
/// <param name="Tekst">As one reads it.</param>
/// <param name="Dag">The day, when it is one.</param>
public readonly record struct Lijstwaarde(string Tekst, Dag? Dag = null)
{
    /// <summary>A day; nothing when there is none.</summary>
    public static Lijstwaarde Van(Dag? dag) => new(Datumveld.Van(dag) ?? string.Empty, dag);

    /// <summary>The cell of a workbook.</summary>
    public Cel Cel => Dag is { } dag ? Cel.Datum(dag) : Cel.Tekst(Tekst);

    /// <summary>The field of a csv file.</summary>
    public string Veld => Dag?.ToString() ?? Tekst;
}
