namespace Trede.Tests.Hertelling;

/// <summary>Draws a population with trajecten: few days, and measurements just within and just without reach of them.</summary>
internal sealed class Effectbevolkingsmaker
{
    private static readonly string[] Bronnamen = ["re-integratie", "inburgering", "wmo", "roc-zuid", "rocnoord", "bus"];
    private static readonly string[] Codes = ["0363", "0014", "1680"];

    private static readonly DateOnly[] Begindagen =
    [
        new(2011, 2, 28), new(2011, 3, 1), new(2012, 2, 29), new(2013, 2, 28), new(2012, 12, 31), new(2010, 6, 15),
    ];

    private static readonly string[] Keuzen = ["1", "4", "1,4", "1+4", "31", "10,4"];
    private static readonly string[] Leeftijden = ["-26", "27-44", "45-54", "55+", "-26,45-54", "27-44,55+", "27+", "-44", "26-26,27-27,44-45"];
    private static readonly string[] Postcodes = ["9901", "9902-9905", "9901,9903-9903", "9905,9902", "9901-9902,9906"];

    private static readonly IReadOnlyList<string>[] Kolomkeuzen =
    [
        ["domein"], ["starttrede"], ["subgroep"], ["instrument"], ["aanbieder"], ["aanbieder", "instrument"], ["domein", "starttrede"], ["subgroep", "domein"],
        ["starttrede", "subgroep", "aanbieder"],
    ];

    private readonly Toeval _toeval;
    private readonly List<string> _bronnen;
    private readonly List<DateOnly> _starten;
    private readonly List<DateOnly> _einden;
    private readonly DateOnly _vandaag;
    private readonly DateOnly _leverdag;
    private readonly Gemeentewijze _wijze;
    private readonly List<string> _codes;
    private readonly Effectrijmaker _rijen;

    public Effectbevolkingsmaker(Toeval toeval)
    {
        _toeval = toeval;
        _bronnen = toeval.Enkele(Bronnamen, toeval.Tussen(1, 4));
        var begin = toeval.Een(Begindagen);
        _starten = [begin, .. toeval.Enkele([begin.AddDays(1), begin.AddDays(31), begin.AddDays(32), begin.AddDays(62)], toeval.Tussen(0, 2))];
        _einden = toeval.Enkele(
            [begin, begin.AddDays(31), begin.AddDays(63), begin.AddDays(64), begin.AddDays(100), begin.AddYears(1)], toeval.Tussen(2, 4));
        var meetdagen = Meetdagen();
        _vandaag = meetdagen.Max().AddDays(toeval.Een([0, 0, 1, 300]));
        _leverdag = toeval.Kans(50) ? _vandaag : toeval.Een(meetdagen);
        _wijze = toeval.Een(
            [Gemeentewijze.Geen, Gemeentewijze.Geen, Gemeentewijze.Geen, Gemeentewijze.Een, Gemeentewijze.Meer, Gemeentewijze.MeerMetLeeg]);
        _codes = toeval.Enkele(Codes, _wijze == Gemeentewijze.Een ? 1 : 2);
        _rijen = new Effectrijmaker(
            toeval, toeval.Enkele(Testbsn.Goed, toeval.Een([1, 1, 2, 3, 4])), _starten, _einden, meetdagen, _vandaag, _wijze, _codes);
    }

    public Effectbevolking Maak()
    {
        var voorrang = _toeval.Enkele(_bronnen, _toeval.Tussen(0, _bronnen.Count));
        var leveringen = new List<(string Bron, string Csv)>();
        foreach (var bron in _bronnen)
        {
            Voeg(bron, _toeval.Een([0, 1, 1, 1, 2]), Effectrijmaker.Trajectkolommen, _rijen.Traject, 9);
            Voeg(bron, _toeval.Een([0, 0, 1, 1, 2]), Effectrijmaker.Klantkolommen, _rijen.Klant, 5);
        }

        // Each source has a measurement table; of trajecten and clients there is at least one.
        foreach (var bron in _bronnen)
            Voeg(bron, _toeval.Een([1, 1, 1, 2]), Effectrijmaker.Meetkolommen, _rijen.Meetrij, 14);
        Voeg(_bronnen[0], 1, Effectrijmaker.Trajectkolommen, _rijen.Traject, 9);
        Voeg(_bronnen[^1], 1, Effectrijmaker.Klantkolommen, _rijen.Klant, 5);

        return new Effectbevolking(
            _toeval.Geschud(leveringen), new Instelling(_vandaag, _leverdag, voorrang), Vragen(), Vraagdagen(), Perioden(), _toeval.Enkele(Kolomkeuzen, 4));

        void Voeg(string bron, int keren, IReadOnlyList<string> kolommen, Func<Dictionary<string, string>> rij, int hoogstens)
        {
            for (; keren > 0; keren--)
                leveringen.Add((bron, Csv(kolommen, rij, hoogstens)));
        }
    }

    private List<DateOnly> Meetdagen()
    {
        int[] afstanden = [0, 0, 1, -1, 5, -5, 31, 31, -31, -31, 32, -32];
        return
        [
            .. _starten.Concat(_einden).Append(_starten[0]).SelectMany(dag => _toeval.Enkele(afstanden, 3).Select(dag.AddDays)),
            _starten[0].AddDays(-200),
        ];
    }

    private string Csv(IReadOnlyList<string> kolommen, Func<Dictionary<string, string>> rij, int hoogstens)
    {
        var schrijver = new Csvschrijver(_toeval, _wijze == Gemeentewijze.Geen ? kolommen : [.. kolommen, "gemeente"]);
        for (var aantal = _toeval.Tussen(1, hoogstens); aantal > 0; aantal--)
            schrijver.Voeg(rij());
        return schrijver.Tekst();
    }

    private List<Vraag> Vragen()
    {
        var vragen = new List<Vraag> { new(Gemeente: Gemeente()) };
        for (var aantal = _toeval.Tussen(3, 5); aantal > 0; aantal--)
        {
            DateOnly? bekendOp = _toeval.Kans(25) ? _toeval.Een([_leverdag, _leverdag, _leverdag.AddDays(-1), _leverdag.AddDays(20), _vandaag]) : null;
            vragen.Add(new Vraag(_toeval.Kans(25) ? _toeval.Een(Keuzen) : null, bekendOp, Gemeente(), Filter()));
        }

        return vragen;
    }

    private Filter Filter()
    {
        var filter = new Filter();
        while (filter == new Filter())
        {
            filter = new Filter(
                Namen(35, _rijen.Instrumenten),
                Namen(35, [.. _rijen.Aanbieders.Select(naam => naam.Length == 0 ? "-" : naam)]),
                Namen(25, Effectrijmaker.Domeinen),
                _toeval.Kans(30) ? _toeval.Een(Leeftijden) : null,
                _toeval.Kans(20) ? _toeval.Een(Postcodes) : null);
        }

        return filter;
    }

    private List<string>? Namen(int procent, IReadOnlyList<string> alle)
    {
        if (!_toeval.Kans(procent) || alle.Count == 0)
            return null;
        return [.. _toeval.Enkele(alle, _toeval.Tussen(1, 2)).Select(naam => _toeval.Kans(25) ? naam.ToUpperInvariant() : naam)];
    }

    /// <summary>Several codes and rows without one can only be asked per municipality.</summary>
    private string? Gemeente() => _wijze == Gemeentewijze.MeerMetLeeg || (_wijze == Gemeentewijze.Meer && _toeval.Kans(25)) ? _toeval.Een(_codes) : null;

    private List<DateOnly> Vraagdagen()
    {
        var alle = _starten.Concat(_einden)
            .SelectMany(dag => new[] { dag, dag.AddDays(-1), dag.AddDays(1), dag.AddDays(40) })
            .Distinct()
            .ToList();
        return [.. _toeval.Enkele(alle, 4).Order()];
    }

    private List<(DateOnly Van, DateOnly Tot)> Perioden()
    {
        var (eerste, laatste) = (_einden.Min(), _einden.Max());
        return [(eerste, laatste), (eerste.AddDays(-40), laatste.AddDays(-1)), (eerste.AddDays(1), laatste.AddDays(40))];
    }
}
