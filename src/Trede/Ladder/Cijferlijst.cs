using Participatie.App.Kern;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>The persons behind a number of a figure: the same calculation as the figure itself.</summary>
/// <param name="Kolommen">The names of what is told of each.</param>
/// <param name="Personen">The persons, in the order of the columns.</param>
public sealed record Cijferlijst(IReadOnlyList<string> Kolommen, IReadOnlyList<Lijstpersoon> Personen)
{
    /// <summary>Whether a line is a traject, and a client can have several.</summary>
    public bool VanTrajecten { get; init; }

    /// <summary>Behind a number of a snapshot.</summary>
    public static Cijferlijst Stand(Cijfers cijfers, Dag peildatum, Selectie selectie, Standkeuze keuze, CancellationToken stop)
    {
        var kolommen = cijfers.Kolommen;
        return new Cijferlijst(
            [Cijfertekst.KolomTrede, Cijfertekst.KolomGroei, Cijfertekst.KolomSubgroepen, Cijfertekst.KolomGemeten, Cijfertekst.KolomBron],
            [
                .. Standpersoon.Lijst(kolommen, peildatum, selectie, keuze, stop).Select(een => Maak(
                    cijfers, een.Persoon, new(een.Trede.ToString()), new(een.Trede.KentGroei ? Groeipotentieelfeiten.Van(een.Groei).Titel : string.Empty), new(een.Subgroepen.ToString()), Lijstwaarde.Van(een.Rij.Dag),
                    new(kolommen.Bronnen[een.Rij.Bron].Naam))),
            ]);
    }

    /// <summary>Behind a number of flows.</summary>
    public static Cijferlijst Stroom(Cijfers cijfers, Periode periode, Selectie selectie, Stroomkeuze keuze, CancellationToken stop) => new(
        [Cijfertekst.KolomVan, Cijfertekst.KolomSinds, Cijfertekst.KolomNaar, Cijfertekst.KolomSinds],
        [
            .. Stroompersoon.Lijst(cijfers.Kolommen, periode, selectie, keuze, stop).Select(een => Maak(
                cijfers, een.Persoon, Punt(een.Van), Lijstwaarde.Van(een.VanRij?.Dag), Punt(een.Naar), Lijstwaarde.Van(een.NaarRij?.Dag))),
        ]);

    /// <summary>Behind a number of effects: the trajecten, each with its client.</summary>
    public static Cijferlijst Effect(Cijfers cijfers, Dag van, Dag tot, Selectie selectie, Dag heden, Effectkeuze keuze, CancellationToken stop)
    {
        var trajecten = cijfers.Kolommen.Trajecten;
        return new Cijferlijst(
            [Cijfertekst.KolomInstrument, Cijfertekst.KolomAanbieder, Cijfertekst.KolomStart, Cijfertekst.KolomEinde, Cijfertekst.KolomBij, Cijfertekst.KolomNa, Cijfertekst.KolomUitkomst],
            [
                .. Effecttraject.Lijst(cijfers.Kolommen, van, tot, selectie, heden, keuze, stop).Select(een => Maak(
                    cijfers, een.Persoon, new(trajecten.Instrumenten[trajecten.Instrument[een.Traject]]), new(Selectietekst.Aanbieder(trajecten.Aanbieders[trajecten.Aanbieder[een.Traject]])),
                    Lijstwaarde.Van(Dag.VanNummer(trajecten.Start[een.Traject])), Lijstwaarde.Van(Dag.VanNummer(trajecten.Einde[een.Traject])), new(een.Begin), new(een.Eind), new(een.Uitkomst.ToString().ToLowerInvariant()))),
            ])
        { VanTrajecten = true };
    }

    /// <summary>With whom a check of the data found something wrong.</summary>
    public static Cijferlijst Kwaliteit(Cijfers cijfers, Dag dag, Selectie selectie, Kwaliteitstoets toets, Bron? bron, CancellationToken stop)
    {
        var standen = Standpersoon.Lijst(cijfers.Kolommen, dag, Selectie.Iedereen with { BekendOp = selectie.BekendOp }, null, stop).ToDictionary(een => een.Persoon);
        return new Cijferlijst(
            [Cijfertekst.KolomTrede, Cijfertekst.KolomGemeten, Cijfertekst.KolomBron],
            [
                .. Kwaliteitsoverzicht.Personen(cijfers.Kolommen, dag, selectie, toets, bron, stop).Select(persoon => standen.GetValueOrDefault(persoon) is { } stand
                    ? Maak(cijfers, persoon, new(stand.Trede.ToString()), Lijstwaarde.Van(stand.Rij.Dag), new(cijfers.Kolommen.Bronnen[stand.Rij.Bron].Naam))
                    : Maak(cijfers, persoon, new(Cijfertekst.NietOpLadder), Lijstwaarde.Van(null), new(string.Empty))),
            ]);
    }

    private static Lijstwaarde Punt(Stroompunt? punt) => new(punt is { } een ? Woord.Hoofdletter(Lijstvraag.Naam(een)) : Cijfertekst.PuntTussen);

    private static Lijstpersoon Maak(Cijfers cijfers, int persoon, params IReadOnlyList<Lijstwaarde> waarden) => new(persoon, (int)cijfers.Kolommen.Klantnummers![persoon], waarden);
}
