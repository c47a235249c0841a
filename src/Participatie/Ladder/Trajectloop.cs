using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>From when to when a traject runs, and what it is of: all that measuring needs of it.</summary>
/// <param name="Domein">The field of policy.</param>
/// <param name="Leerweg">Whether it is a school course of which six months lead off the ladder.</param>
/// <param name="Start">The first day.</param>
/// <param name="Einde">The last day; null while it runs.</param>
public readonly record struct Trajectloop(Domein Domein, Leerweg Leerweg, Dag Start, Dag? Einde)
{
    /// <summary>Whether it runs on a day.</summary>
    public bool LooptOp(Dag dag) => Start <= dag && !(Einde < dag);
}
