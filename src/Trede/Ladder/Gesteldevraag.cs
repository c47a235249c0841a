using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>A question about figures, with what it is counted from.</summary>
/// <param name="Keuze">What is asked.</param>
/// <param name="Cijfers">What it is counted from.</param>
/// <param name="Vandaag">Today.</param>
internal sealed record Gesteldevraag(Cijferkeuze Keuze, Cijfers Cijfers, Dag Vandaag)
{
    /// <summary>The first day of the period.</summary>
    public Dag Begin => Keuze.Van ?? Einde.JaarEerder;

    /// <summary>The last day of the period.</summary>
    public Dag Einde => Keuze.Tot ?? Vandaag;

    /// <summary>The period; the first day must lie before the last.</summary>
    public Periode Periode => new(Begin, Einde);

    /// <summary>The receipt.</summary>
    public Herkomst Herkomst => Cijfers.Herkomst(Vandaag);

    /// <summary>The name of a figure, with whom it is about.</summary>
    public string Titel(string titel) => string.Join(", ", Cijfers.Regels(Keuze.Selectie).Select(regel => char.ToLowerInvariant(regel[0]) + regel[1..]).Prepend(titel));
}
