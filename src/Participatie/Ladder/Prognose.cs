using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>
/// A forecast, not a count: where the persons stand a year after a snapshot when they do as persons on the same rung did in the years
/// before, and as many come in (Trede; from the flows of participatieladder 2008, figure 2.3). One year is one step: who stands on a rung now is taken to go
/// where the persons who stood on it went, whatever else is known of them. Policy, economy and law are taken to stay as they were.
/// </summary>
/// <remarks>
/// The interval is from <see cref="Trekkingen"/> draws. Each draws the years before anew (per rung as many persons as there were, dealt out by
/// where they went; newcomers by Poisson) and from that the year to come in the same way. So it holds both that few persons were seen and that a
/// year has its chances; it does not hold that the times change.
/// </remarks>
/// <param name="Gemeente">The municipality; empty when none is named or there are several.</param>
/// <param name="Peildatum">The day of the snapshot.</param>
/// <param name="Voor">The day that is forecast: twelve months later.</param>
/// <param name="Jaren">The years on which it rests, oldest first.</param>
/// <param name="Rijen">One row for each rung and code, in the order of <see cref="Momentopname.Volgorde"/>.</param>
/// <param name="Totaal">All of them together.</param>
/// <param name="Instroom">How many come in during the year and are there at its end: new, returned, or in the ladder and in the selection only then.</param>
/// <param name="Vertrek">How many of now are gone at the end: out of the ladder, or out of the selection.</param>
/// <param name="ZonderStroom">How many stand on a rung or code now on which nobody stood before: they are taken to stay.</param>
public sealed record Prognose(
    Gemeente Gemeente,
    Dag Peildatum,
    Dag Voor,
    IReadOnlyList<Periode> Jaren,
    IReadOnlyList<Prognoserij> Rijen,
    Prognosegetal Totaal,
    Prognosegetal Instroom,
    Prognosegetal Vertrek,
    int ZonderStroom)
{
    /// <summary>How many draws the interval is made of.</summary>
    public const int Trekkingen = 1000;

    /// <summary>How many persons stand on a rung or code now.</summary>
    public int TotaalNu => Rijen.Sum(rij => rij.Nu);

    /// <summary>How many persons it rests on, each year apart.</summary>
    public int Gezien => Rijen.Sum(rij => rij.Gezien);

    /// <summary>
    /// Forecasts the year after a day from that day's snapshot and the flows of the years before it, over all municipalities in the selection
    /// together. Null when nobody was in the ladder at the start of any of those years: then there is nothing to go by.
    /// </summary>
    /// <param name="kolommen">The linked rows.</param>
    /// <param name="peildatum">The day.</param>
    /// <param name="jaren">How many years to look back; at least 1.</param>
    /// <param name="selectie">Whom it is about.</param>
    /// <param name="stop">Breaks off.</param>
    public static Prognose? MaakSamen(Participatiekolommen kolommen, Dag peildatum, int jaren, Selectie selectie, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jaren, 1);
        var stromen = new List<Stromen>();
        for (var jaar = jaren; jaar >= 1; jaar--)
        {
            var (van, tot) = (peildatum.MaandenLater(-12 * jaar), peildatum.MaandenLater(-12 * (jaar - 1)));
            // Before the first day there is, there is no month.
            if (van < tot && tot <= peildatum) stromen.Add(Stromen.Samen(Stromen.Maak(kolommen, new Periode(van, tot), selectie, stop)));
        }

        return Maak(Momentopname.Samen(Momentopname.Maak(kolommen, peildatum, selectie, metNietGemeten: false, stop)), stromen);
    }

    /// <summary>
    /// Forecasts from a snapshot and flows over years of the same persons. Years at whose start nobody was in the ladder do not count: who came then
    /// is the filling of the ladder and no inflow. Null when no year is left.
    /// </summary>
    /// <param name="nu">The snapshot.</param>
    /// <param name="stromen">The flows, each over a year; of another length is a wrong call.</param>
    /// <param name="zaad">What the draws begin with; the same gives the same interval.</param>
    public static Prognose? Maak(Momentopname nu, IReadOnlyList<Stromen> stromen, ulong zaad = 1)
    {
        ArgumentNullException.ThrowIfNull(nu);
        ArgumentNullException.ThrowIfNull(stromen);
        foreach (var stroom in stromen)
            if (stroom.Periode.Tot.Nummer - stroom.Periode.Van.Nummer is not (365 or 366)) throw new ArgumentOutOfRangeException(nameof(stromen), stroom.Periode, "A forecast of a year rests on years.");
        var jaren = stromen.Where(stroom => stroom.Matrix.Any(cel => cel.Van.IsOpTrede)).ToList();
        if (jaren.Count == 0) return null;
        var rekening = new Prognoserekening(nu, jaren);
        var verwacht = rekening.Verwacht();
        var trekkingen = rekening.Trek(new Trekking(new Toevalsreeks(zaad)), Trekkingen);
        return new Prognose(
            nu.Gemeente,
            nu.Peildatum,
            nu.Peildatum.MaandenLater(12),
            [.. jaren.Select(jaar => jaar.Periode)],
            [.. nu.Rijen.Select((rij, plaats) => new Prognoserij(rij.Trede, rij.Aantal, Getal(plaats), rekening.Gezien(plaats)))],
            Getal(Prognoserekening.Totaal),
            Getal(Prognoserekening.Instroom),
            Getal(Prognoserekening.Vertrek),
            nu.Rijen.Where((_, plaats) => rekening.Gezien(plaats) == 0).Sum(rij => rij.Aantal));

        Prognosegetal Getal(int plaats) => Prognosegetal.Van(verwacht[plaats], trekkingen[plaats]);
    }
}
