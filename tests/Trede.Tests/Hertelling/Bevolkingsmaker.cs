using System.Globalization;

namespace Trede.Tests.Hertelling;

/// <summary>Draws a population: few people, few days close together, so that what is rare in life happens often.</summary>
internal sealed class Bevolkingsmaker
{
    // zorg-loket and zorgaap stand in another order for a culture than for ordinal comparison.
    private static readonly string[] Bronnamen =
        ["re-integratie", "inburgering", "educatie", "wmo", "bus", "aanbieder", "zorg-loket", "zorgaap", "trede"];

    private static readonly DateOnly[] Begindagen =
    [
        new(2012, 2, 29), new(2011, 2, 28), new(2016, 2, 29), new(2010, 12, 31), new(2011, 1, 1), new(2013, 6, 5), new(1999, 11, 30),
    ];

    private static readonly string[] Keuzen = ["1", "4", "3", "1,4", "1+4", "1+4,3", "3+1+4", "31,6+1", "6,3,31"];

    private static readonly string[] Codes = ["0363", "0014", "1680", "0599"];

    private readonly Toeval _toeval;
    private readonly List<string> _bronnen;
    private readonly List<DateOnly> _dagen;
    private readonly DateOnly _vandaag;
    private readonly Gemeentewijze _wijze;
    private readonly List<string> _codes;
    private readonly Rijmaker _rijen;

    public Bevolkingsmaker(Toeval toeval)
    {
        _toeval = toeval;
        _bronnen = toeval.Enkele(Bronnamen, toeval.Tussen(1, 4));
        _dagen = Dagen(toeval);
        _vandaag = toeval.Kans(40) ? _dagen.Max() : _dagen.Max().AddDays(toeval.Tussen(1, 500));
        _wijze = toeval.Een(
            [Gemeentewijze.Geen, Gemeentewijze.Geen, Gemeentewijze.Een, Gemeentewijze.Meer, Gemeentewijze.Meer, Gemeentewijze.MeerMetLeeg]);
        _codes = toeval.Enkele(Codes, _wijze == Gemeentewijze.Een ? 1 : toeval.Tussen(2, 3));
        _rijen = new Rijmaker(toeval, toeval.Enkele(Testbsn.Goed, toeval.Een([1, 1, 2, 2, 3, 4, 5, 6, 7, 8])), _dagen, _vandaag, _wijze, _codes);
    }

    public Bevolking Maak()
    {
        var leverdag = _toeval.Kans(60) ? _vandaag : _toeval.Een(_dagen);
        var voorrang = _toeval.Enkele(_bronnen, _toeval.Tussen(0, _bronnen.Count));
        var leveringen = new List<(string Bron, string Csv)>();
        foreach (var bron in _bronnen)
        {
            var keren = _toeval.Kans(25) ? 2 : 1;
            for (var keer = 0; keer < keren; keer++)
                leveringen.Add((bron, Csv()));
        }

        return new Bevolking(_toeval.Geschud(leveringen), new Instelling(_vandaag, leverdag, voorrang), Vragen(), Vraagdagen());
    }

    private static List<DateOnly> Dagen(Toeval toeval)
    {
        var begin = toeval.Een(Begindagen);
        var jaarLater = begin.AddYears(1);
        DateOnly[] dichtbij =
        [
            begin, begin.AddDays(1), begin.AddDays(-1), begin.AddDays(40), begin.AddDays(200),
            jaarLater, jaarLater.AddDays(1), jaarLater.AddDays(-1), begin.AddYears(2), begin.AddDays(-400),
        ];
        return toeval.Enkele(dichtbij, toeval.Tussen(2, 6));
    }

    private string Csv()
    {
        var schrijver = new Csvschrijver(_toeval, _wijze != Gemeentewijze.Geen);
        var foutkans = _toeval.Een([0, 5, 30]);
        for (var aantal = _toeval.Tussen(0, 14); aantal > 0; aantal--)
            schrijver.Voeg(_toeval.Kans(foutkans) ? _rijen.Fout() : _rijen.Goed());
        return schrijver.Tekst();
    }

    private List<Vraag> Vragen()
    {
        var vragen = new List<Vraag> { new(Gemeente: Gemeente(0)) };
        for (var aantal = _toeval.Tussen(3, 6); aantal > 0; aantal--)
        {
            var keuze = _toeval.Kans(70) ? _toeval.Een(Keuzen) : null;
            DateOnly? bekendOp = _toeval.Kans(40) ? _toeval.Een(_dagen).AddDays(_toeval.Tussen(0, 60)) : null;
            vragen.Add(new Vraag(keuze, bekendOp, Gemeente(25)));
        }

        return vragen;
    }

    /// <summary>Several codes and rows without one can only be asked per municipality.</summary>
    private string? Gemeente(int procent)
    {
        if (_wijze != Gemeentewijze.MeerMetLeeg && !_toeval.Kans(procent))
            return null;
        var code = _toeval.Kans(90) ? _toeval.Een(_codes) : "1999";
        return _toeval.Kans(30) ? int.Parse(code, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) : code;
    }

    private List<DateOnly> Vraagdagen()
    {
        var alle = _dagen
            .Concat(_dagen.Select(dag => dag.AddYears(1)))
            .Concat(_dagen.Select(dag => dag.AddYears(1).AddDays(1)))
            .Concat(_dagen.Select(dag => new DateOnly(dag.Year, 12, 31)))
            .Append(_dagen.Min().AddDays(-1))
            .Distinct()
            .ToList();
        return [.. _toeval.Enkele(alle, 5).Order()];
    }
}
