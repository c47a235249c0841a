using System.Globalization;

namespace Trede.Tests.Hertelling;

/// <summary>Draws rows of the three tables as cells by column name; an empty dictionary is an empty row.</summary>
internal sealed class Effectrijmaker
{
    public static readonly string[] Meetkolommen =
        ["bsn", "meetdatum", "aanleiding", "trede", "groeipotentieel", "subgroepen", "uitstroomreden", "bekend_op"];

    public static readonly string[] Trajectkolommen =
    [
        "bsn", "trajectnummer", "instrument", "domein", "aanbieder", "startdatum", "einddatum", "resultaat", "kosten", "prestatiedatum", "duaal",
    ];

    public static readonly string[] Klantkolommen = ["bsn", "geboortedatum", "geslacht", "postcode4", "wijk"];

    public static readonly string[] Domeinen = ["re-integratie", "inburgering", "educatie", "wsw", "dagbesteding", "wmo"];

    // In another order for a culture than for ordinal comparison.
    private static readonly string[] AlleInstrumenten = ["Sollicitatietraining", "werkstage", "Loonkostensubsidie", "Één-op-één coaching", "werk-ervaring"];
    private static readonly string[] AlleAanbieders = ["", "", "Kans, Werk en Co", "roc Zuid", "Bureau \"De Brug\"", "Links;Rechts"];
    private static readonly string[] Aanleidingen = ["start-traject", "einde-traject", "start-traject", "einde-traject", "jaarmeting", "overig", ""];
    private static readonly string[] Tredes = ["1", "2", "3", "4", "5", "6", "3", "4", "0", "8", "9"];
    private static readonly string[] Subgroepen = ["", "1", "4", "1,4", "1 4", "31", "10", "4,10"];
    private static readonly string[] Bedragen = ["", "", "100", "250,50", "1000.00", "-75,25", "-1000", "0,01", "33,33", "0", "99999,9", "-0.05"];
    private static readonly DateOnly[] Schrikkeldagen = [new(1984, 2, 29), new(1956, 2, 29), new(1968, 2, 29)];

    private readonly Toeval _toeval;
    private readonly List<string> _gemeten;
    private readonly List<string> _klanten;
    private readonly List<DateOnly> _starten;
    private readonly List<DateOnly> _einden;
    private readonly List<DateOnly> _meetdagen;
    private readonly DateOnly _vandaag;
    private readonly Gemeentewijze _wijze;
    private readonly List<string> _codes;
    private readonly DateOnly _vertrekdag;
    private readonly int _vertrekkans;
    private readonly int _foutkans;
    private readonly List<string> _instrumenten;
    private readonly List<string> _aanbieders;
    private readonly HashSet<string> _genoemd = new(StringComparer.Ordinal);

    public Effectrijmaker(
        Toeval toeval,
        List<string> gemeten,
        List<DateOnly> starten,
        List<DateOnly> einden,
        List<DateOnly> meetdagen,
        DateOnly vandaag,
        Gemeentewijze wijze,
        List<string> codes)
    {
        _toeval = toeval;
        _gemeten = gemeten;
        // One client who is never measured.
        _klanten = [.. gemeten, .. gemeten, Testbsn.Goed.Find(bsn => !gemeten.Contains(bsn, StringComparer.Ordinal))!];
        _starten = starten;
        _einden = einden;
        _meetdagen = meetdagen;
        _vandaag = vandaag;
        _wijze = wijze;
        _codes = codes;
        // Leavings of several sources fall on one day more often than chance would have it.
        _vertrekdag = toeval.Een(meetdagen.TakeLast(8).ToList());
        _vertrekkans = toeval.Een([10, 30, 50]);
        _foutkans = toeval.Een([0, 0, 10]);
        _instrumenten = toeval.Enkele(AlleInstrumenten, toeval.Tussen(1, 3));
        _aanbieders = toeval.Enkele(AlleAanbieders, toeval.Tussen(1, 3));
    }

    /// <summary>The names that stand in a good row.</summary>
    public IReadOnlyList<string> Instrumenten => [.. _instrumenten.Where(naam => _genoemd.Contains("i" + naam))];

    /// <summary>The names that stand in a good row; empty is the municipality itself.</summary>
    public IReadOnlyList<string> Aanbieders => [.. _aanbieders.Where(naam => _genoemd.Contains("a" + naam)).Distinct(StringComparer.Ordinal)];

    public Dictionary<string, string> Meetrij()
    {
        if (_toeval.Kans(3))
            return [];
        var rij = Basis(_gemeten);
        rij["meetdatum"] = Datum(_toeval.Een(_meetdagen));
        rij["bekend_op"] = _toeval.Kans(65) ? "" : Datum(Vroegste(_toeval.Een(_meetdagen).AddDays(_toeval.Tussen(0, 40)), _vandaag));
        rij["aanleiding"] = string.Join(',', _toeval.Enkele(Aanleidingen, _toeval.Kans(20) ? 2 : 1));
        rij["trede"] = _toeval.Een(Tredes);
        rij["groeipotentieel"] = _toeval.Een(["", "+", "0"]);
        rij["subgroepen"] = _toeval.Een(Subgroepen);
        if (_toeval.Kans(_vertrekkans))
        {
            rij["aanleiding"] = _toeval.Een(["uitstroom", "uitstroom,einde-traject", "start-traject,uitstroom"]);
            rij["trede"] = _toeval.Een(["", "", "1", "2", "3", "4", "5", "6", "0", "9", "7", "x"]);
            if (_toeval.Kans(60))
                rij["meetdatum"] = Datum(_vertrekdag);
            rij["uitstroomreden"] = _toeval.Een([.. Reden.Alle, ""]);
        }

        if (_toeval.Kans(_foutkans))
            rij["meetdatum"] = _toeval.Een(["", "2011-02-29", "gisteren"]);
        return Opgemaakt(rij, ["aanleiding", "uitstroomreden"]);
    }

    public Dictionary<string, string> Traject()
    {
        if (_toeval.Kans(3))
            return [];
        var rij = Basis(_klanten);
        var start = _toeval.Een(_starten);
        var einden = _einden.Where(einde => einde >= start).ToList();
        rij["trajectnummer"] = _toeval.Een(["T1", "T2", "T3", "2013-00004"]);
        rij["instrument"] = _toeval.Een(_instrumenten);
        rij["domein"] = _toeval.Een(["", .. Domeinen]);
        rij["aanbieder"] = _toeval.Een(_aanbieders);
        rij["startdatum"] = Datum(start);
        rij["einddatum"] = einden.Count == 0 || _toeval.Kans(12) ? "" : Datum(_toeval.Een(einden));
        rij["resultaat"] = _toeval.Een(["", "afgerond", "uitval"]);
        rij["kosten"] = _toeval.Een(Bedragen);
        rij["duaal"] = _toeval.Een(["", "ja", "nee"]);
        if (_toeval.Kans(_foutkans))
        {
            var (kolom, waarde) = _toeval.Een(Trajectfouten(start));
            rij[kolom] = waarde;
        }
        else
        {
            _genoemd.Add("i" + rij["instrument"]);
            _genoemd.Add("a" + rij["aanbieder"]);
        }

        return Opgemaakt(rij, ["domein"]);
    }

    public Dictionary<string, string> Klant()
    {
        if (_toeval.Kans(3))
            return [];
        var rij = Basis(_klanten);
        var dag = _toeval.Een(_starten.Concat(_einden).ToList());
        var geboren = _toeval.Kans(25) ? _toeval.Een(Schrikkeldagen) : dag.AddYears(-_toeval.Een([26, 27, 44, 45, 54, 55, 30])).AddDays(_toeval.Tussen(-1, 1));
        rij["geboortedatum"] = _toeval.Kans(20) ? _toeval.Een(["", "", "onbekend", "1984-02-30"]) : Datum(geboren);
        rij["geslacht"] = _toeval.Een(["m", "v", "", "?"]);
        rij["postcode4"] = _toeval.Een(["9901", "9902", "9903", "9905", "9906", "", "99", "abcd"]);
        rij["wijk"] = _toeval.Een(["", "Oost"]);
        if (_toeval.Kans(_foutkans))
        {
            var (kolom, waarde) = _toeval.Een([("bsn", "999930001x"), ("bsn", ""), (Csvschrijver.Velden, "min"), (Csvschrijver.Velden, "meer")]);
            rij[kolom] = waarde;
        }

        return Opgemaakt(rij, []);
    }

    private static (string Kolom, string Waarde)[] Trajectfouten(DateOnly start) =>
    [
        ("bsn", "000000000"), ("bsn", "99993"), ("trajectnummer", ""), ("instrument", ""), ("domein", "zorg"), ("domein", "re integratie"),
        ("startdatum", ""), ("startdatum", "2012-02-30"), ("startdatum", "1949-12-31"), ("startdatum", "binnenkort"), ("einddatum", "2012-13-01"),
        ("einddatum", "open"), ("einddatum", start.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("kosten", "veel"),
        ("kosten", "--5"), ("kosten", "12,3x"), ("kosten", "1-2"), (Csvschrijver.Velden, "min"), (Csvschrijver.Velden, "meer"),
    ];

    private static DateOnly Vroegste(DateOnly een, DateOnly ander) => een < ander ? een : ander;

    private Dictionary<string, string> Basis(List<string> bsns)
    {
        var rij = new Dictionary<string, string>(StringComparer.Ordinal) { ["bsn"] = _toeval.Een(bsns) };
        if (rij["bsn"][0] == '0' && _toeval.Kans(60))
            rij["bsn"] = rij["bsn"][1..];
        if (_wijze == Gemeentewijze.Meer || (_wijze != Gemeentewijze.Geen && _toeval.Kans(60)))
            rij["gemeente"] = _toeval.Kans(30) ? _toeval.Een(_codes).TrimStart('0') : _toeval.Een(_codes);
        return rij;
    }

    private string Datum(DateOnly dag) =>
        dag.ToString(_toeval.Een(["yyyy-MM-dd", "yyyy-MM-dd", "d-M-yyyy", "dd-MM-yyyy"]), CultureInfo.InvariantCulture);

    /// <summary>Spaces around values and, in the columns that hold codes, capitals.</summary>
    private Dictionary<string, string> Opgemaakt(Dictionary<string, string> rij, string[] codekolommen)
    {
        foreach (var kolom in rij.Keys.Where(kolom => !string.Equals(kolom, Csvschrijver.Velden, StringComparison.Ordinal)).ToList())
        {
            if (codekolommen.Contains(kolom, StringComparer.Ordinal) && _toeval.Kans(15))
                rij[kolom] = rij[kolom].ToUpperInvariant();
            if (_toeval.Kans(5))
                rij[kolom] = _toeval.Een([" ", "\t"]) + rij[kolom] + " ";
        }

        return rij;
    }
}
