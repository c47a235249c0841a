using Participatie.App.Koppeling;
using Participatie.App.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Verantwoording;

/// <summary>Everything that stands in the report of one year (rules, section 7): all figures are loaded first, and then shown.</summary>
public sealed record Rapport
{
    /// <summary>How many years stand beside each other when nobody chooses.</summary>
    public const int StandaardJaren = 5;

    /// <summary>The most years that fit beside each other.</summary>
    public const int MeesteJaren = 10;

    /// <summary>The year.</summary>
    public required int Jaar { get; init; }

    /// <summary>Whom it is about.</summary>
    public required Selectie Selectie { get; init; }

    /// <summary>From what it was made.</summary>
    public required Herkomst Herkomst { get; init; }

    /// <summary>Whether the closing day is yet to come.</summary>
    public bool MoetNogKomen { get; init; }

    /// <summary>The snapshot at the closing day, of each municipality.</summary>
    public required IReadOnlyList<Momentopname> PerGemeente { get; init; }

    /// <summary>The snapshot at the closing day, of all municipalities together.</summary>
    public required Momentopname Stand { get; init; }

    /// <summary>The flows since the closing day before.</summary>
    public required Stromen Stromen { get; init; }

    /// <summary>The snapshots of the closing days on which someone stood on a rung, in order of time.</summary>
    public required IReadOnlyList<Momentopname> Jaren { get; init; }

    /// <summary>The snapshots of the subgroups.</summary>
    public required IReadOnlyList<Subgroepstand> Subgroepen { get; init; }

    /// <summary>The effects of trajecten that ended in the year, by instrument; empty when they are not known.</summary>
    public IReadOnlyList<Effectrij> Effecten { get; init; } = [];

    /// <summary>All trajecten that ended in the year together.</summary>
    public Effectrij? Effecttotaal => PerAanbieder?.Totaal;

    /// <summary>The same by instrument and provider, for the workbook; null when not known.</summary>
    public Effect? PerAanbieder { get; init; }

    /// <summary>The judgements of growth, as a whole; null when not known.</summary>
    public Schatting? Schatting { get; init; }

    /// <summary>What became of the judgements of growth of the closing day before; empty when that is not known.</summary>
    public IReadOnlyList<Schattingrij> Schattingen { get; init; } = [];

    /// <summary>What reading gave; null for a file that was linked before.</summary>
    public Koppelverslag? Verslag { get; init; }

    /// <summary>How often sources contradict each other, by kind; null when there are no BSNs to find that by.</summary>
    public IReadOnlyList<Bevindingtelling>? Conflicten { get; init; }

    /// <summary>The closing day.</summary>
    public Dag Sluitdag => Stand.Peildatum;

    /// <summary>What it is called.</summary>
    public string Titel => PerGemeente.Count > 1 ? $"Participatie in {PerGemeente.Count} gemeenten samen, {Jaar}"
        : Stand.Gemeente.IsLeeg ? $"Participatie in {Jaar}"
        : $"Participatie in gemeente {Stand.Gemeente}, {Jaar}";

    /// <summary>Where and about whom, behind the name of a figure.</summary>
    public string Over => Opschrift.Over(Stand.Gemeente, Selectie, PerGemeente.Count);

    /// <summary>The name of the snapshot.</summary>
    public string Standtitel => Opschrift.Stand(Stand, Selectie, PerGemeente.Count);

    /// <summary>The name of the flows.</summary>
    public string Stroomtitel => Opschrift.Stromen(Stromen, Selectie, PerGemeente.Count);

    /// <summary>Loads all figures.</summary>
    internal static Rapport Laad(Cijferbron bron, Dag sluitdag, int aantalJaren, Selectie selectie, Dag vandaag, CancellationToken stop)
    {
        var kolommen = bron.Kolommen;
        selectie = Filteropties.MetNamen(selectie, kolommen);
        var eersteDag = Dag.Van(sluitdag.JaarEerder.Datum.AddDays(1));
        var schatting = Participatie.Ladder.Schatting.Samen(Participatie.Ladder.Schatting.Maak(kolommen, sluitdag.JaarEerder, Groeipotentieelfeiten.StandaardHorizon, selectie, stop));
        var effecten = Effect.MaakSamen(kolommen, eersteDag, sluitdag, selectie, [[Effectindeling.Instrument], Effect.Standaard], bron.Herkomst.Leverdag, metVergelijking: true, stop);
        var perGemeente = Momentopname.Maak(kolommen, sluitdag, selectie, metNietGemeten: true, stop);
        return new Rapport
        {
            Jaar = sluitdag.Datum.Year,
            Selectie = selectie,
            Herkomst = bron.Herkomst,
            MoetNogKomen = sluitdag > vandaag,
            PerGemeente = perGemeente,
            Stand = Momentopname.Samen(perGemeente),
            Stromen = Stromen.Samen(Stromen.Maak(kolommen, new Periode(sluitdag.JaarEerder, sluitdag), selectie, stop)),
            Jaren = Terug(kolommen, sluitdag, aantalJaren, selectie, stop),
            Subgroepen = Subgroepstand.Maak(kolommen, sluitdag, selectie, stop),
            Effecten = effecten[0].Rijen,
            PerAanbieder = effecten[1],
            Schatting = schatting,
            Schattingen = schatting.Rijen.Any(rij => rij.Aantal > 0) ? schatting.Rijen : [],
            Verslag = bron.Resultaat?.Verslag,
            Conflicten = Tegenspraak(bron, sluitdag, selectie, stop),
        };
    }

    private static List<Momentopname> Terug(Participatiekolommen kolommen, Dag sluitdag, int aantal, Selectie selectie, CancellationToken stop)
    {
        var jaren = new List<Momentopname>();
        for (var terug = aantal - 1; terug >= 0; terug--)
        {
            if (!Dag.TryVan(sluitdag.Datum.AddYears(-terug), out var dag)) continue;
            var opname = Momentopname.Samen(Momentopname.Maak(kolommen, dag, selectie, metNietGemeten: false, stop));
            if (opname.AantalOpTreden > 0) jaren.Add(opname);
        }

        return jaren;
    }

    private static List<Bevindingtelling>? Tegenspraak(Cijferbron bron, Dag sluitdag, Selectie selectie, CancellationToken stop)
    {
        if (bron.Kolommen.Bsns is null) return null;
        var conflicten = Participatie.Koppeling.Conflicten.Zoek(bron.Kolommen, sluitdag, stop)
            .Concat(Participatie.Koppeling.Conflicten.Geboortedatums(bron.Resultaat?.Klanten ?? []))
            .Concat(bron.Resultaat?.Trajecten is { } voeging ? Trajectconflicten.Zoek(voeging, stop) : []);
        return
        [
            .. conflicten.Where(conflict => selectie.Gemeente.IsLeeg || conflict.Klant.Gemeente == selectie.Gemeente)
                .CountBy(conflict => conflict.Soort).OrderBy(soort => soort.Key)
                .Select(soort => new Bevindingtelling(soort.Key, soort.Value, 0, string.Empty)),
        ];
    }
}
