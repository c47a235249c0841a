using System.Text;

namespace Trede.Tests.Hertelling;

/// <summary>Writes the rows of one delivery with a separator, line end, column order and quoting of its own.</summary>
internal sealed class Csvschrijver
{
    /// <summary>Not a column but an order to this writer: a field too few or a field too many.</summary>
    public const string Velden = "#velden";

    private static readonly string[] Vast = ["bsn", "meetdatum"];
    private static readonly string[] Meestal = ["aanleiding", "trede", "groeipotentieel", "subgroepen", "uitstroomreden"];
    private static readonly string[] Vragen = ["vraag1", "vraag2", "vraag3", "vraag4", "vraag5"];
    private static readonly string[] Soms = ["klantmanager", "uren", "bronkenmerk", "opmerking"];

    private readonly Toeval _toeval;
    private readonly string _scheiding;
    private readonly string _regeleinde;
    private readonly List<string> _kolommen;
    private readonly StringBuilder _tekst = new();

    public Csvschrijver(Toeval toeval, bool metGemeente)
    {
        _toeval = toeval;
        _scheiding = toeval.Een([";", ";", ",", "\t"]);
        _regeleinde = toeval.Een(["\n", "\n", "\r\n"]);
        _kolommen = Kolommen(metGemeente);
        if (toeval.Kans(10))
            _tekst.Append('\uFEFF');
        Regel(_kolommen.Select(Kop));
    }

    /// <summary>A table of these columns, in any order.</summary>
    public Csvschrijver(Toeval toeval, IReadOnlyList<string> kolommen)
    {
        _toeval = toeval;
        _scheiding = toeval.Een([";", ";", ",", "\t"]);
        _regeleinde = toeval.Een(["\n", "\n", "\r\n"]);
        _kolommen = toeval.Kans(60) ? toeval.Geschud(kolommen) : [.. kolommen];
        if (toeval.Kans(10))
            _tekst.Append('\uFEFF');
        Regel(_kolommen.Select(Kop));
    }

    public void Voeg(Dictionary<string, string> rij)
    {
        var velden = _kolommen.Select(kolom => rij.GetValueOrDefault(kolom, "")).ToList();
        if (rij.Count == 0 && _toeval.Kans(60))
            velden = [.. Enumerable.Repeat("", _toeval.Tussen(1, _kolommen.Count + 2)).Select(_ => _toeval.Kans(20) ? " " : "")];
        else if (rij.TryGetValue(Velden, out var orde))
            velden = string.Equals(orde, "min", StringComparison.Ordinal) ? velden[..^1] : [.. velden, .. _toeval.Een<string[]>([["x"], ["", "x"]])];
        else if (_toeval.Kans(5))
            velden.AddRange(_toeval.Een<string[]>([[""], ["", " "]]));
        Regel(velden);
    }

    public string Tekst()
    {
        var tekst = _tekst.ToString();
        return _toeval.Kans(30) ? tekst[..^_regeleinde.Length] : tekst;
    }

    private List<string> Kolommen(bool metGemeente)
    {
        List<string> kolommen = [.. Vast, .. Meestal.Where(_ => !_toeval.Kans(4)), .. Soms.Where(_ => _toeval.Kans(25))];
        if (_toeval.Kans(70))
            kolommen.AddRange(Vragen);
        if (_toeval.Kans(70))
            kolommen.Add("regel");
        if (_toeval.Kans(75))
            kolommen.Add("bekend_op");
        if (metGemeente)
            kolommen.Add("gemeente");
        return _toeval.Kans(70) ? _toeval.Geschud(kolommen) : kolommen;
    }

    private string Kop(string kolom)
    {
        var naam = _toeval.Kans(15) ? kolom.ToUpperInvariant() : kolom;
        return _toeval.Kans(8) ? " " + naam + " " : naam;
    }

    private void Regel(IEnumerable<string> velden) =>
        _tekst.AppendJoin(_scheiding, velden.Select(Veld)).Append(_regeleinde);

    private string Veld(string waarde)
    {
        // Only what RFC 4180 allows without quotes goes without; the rest, and some more, is quoted.
        var moet = waarde.Contains(_scheiding, StringComparison.Ordinal) || waarde.AsSpan().ContainsAny("\"\r\n");
        return moet || _toeval.Kans(5) ? '"' + waarde.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : waarde;
    }
}
