using System.Globalization;
using System.Text;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Reads what was typed in a form and collects what is wrong with it; what was typed stays as it is.</summary>
public sealed class Invoerfouten
{
    private readonly List<(string Veld, string Tekst)> lijst = [];

    /// <summary>What is wrong, in the order in which it was found; the field is empty when it is about the whole form.</summary>
    public IReadOnlyList<(string Veld, string Tekst)> Lijst => lijst;

    /// <summary>Whether nothing is wrong.</summary>
    public bool Geen => lijst.Count == 0;

    /// <summary>What is wrong with a field, or null.</summary>
    public string? Bij(string veld)
    {
        foreach (var (naam, tekst) in lijst)
            if (string.Equals(naam, veld, StringComparison.Ordinal)) return tekst;
        return null;
    }

    /// <summary>Adds a finding; a field has one at a time.</summary>
    public void Meld(string veld, string tekst)
    {
        if (veld.Length == 0 || Bij(veld) is null) lijst.Add((veld, tekst));
    }

    /// <summary>A text without space around it, or null; <paramref name="wat"/> names it in a sentence, such as "de naam".</summary>
    public string? Tekst(string veld, string? getypt, string wat, int langst, bool verplicht = true)
    {
        var tekst = getypt?.Trim().Normalize() ?? string.Empty;
        if (tekst.Length == 0)
        {
            if (verplicht) Meld(veld, Zeg(Webtekst.InvoerLeeg, wat));
            return null;
        }

        if (tekst.Length > langst) Meld(veld, Zeg(Webtekst.InvoerTeLang, wat, langst, tekst.Length));
        else if (tekst.Any(teken => char.IsControl(teken) && teken is not ('\n' or '\r' or '\t'))) Meld(veld, Zeg(Webtekst.InvoerTeken, wat));
        else return tekst;
        return null;
    }

    /// <summary>A day, or null.</summary>
    public Dag? Datum(string veld, string? getypt, string wat, bool verplicht = true)
    {
        var tekst = getypt?.Trim() ?? string.Empty;
        switch (Dag.TryParse(Encoding.UTF8.GetBytes(tekst), out var dag))
        {
            case Dagfout.Geen:
                return dag;
            case Dagfout.Leeg:
                if (verplicht) Meld(veld, Zeg(Webtekst.InvoerLeeg, wat));
                return null;
            case Dagfout.BestaatNiet:
                Meld(veld, Zeg(Webtekst.InvoerDagBestaatNiet, wat));
                return null;
            case Dagfout.Voor1950:
                Meld(veld, Zeg(Webtekst.InvoerDagVoor1950, wat));
                return null;
            default:
                Meld(veld, Zeg(Webtekst.InvoerDagVorm, wat));
                return null;
        }
    }

    /// <summary>A whole number within bounds, or null; points between thousands are allowed.</summary>
    public int? Getal(string veld, string? getypt, string wat, int minst, int meest, bool verplicht = true)
    {
        var tekst = getypt?.Trim() ?? string.Empty;
        if (tekst.Length == 0)
        {
            if (verplicht) Meld(veld, Zeg(Webtekst.InvoerLeeg, wat));
            return null;
        }

        if (!Heel(tekst, out var getal)) Meld(veld, Zeg(Webtekst.InvoerGetal, wat));
        else if (getal < minst || getal > meest) Meld(veld, Zeg(Webtekst.InvoerGrens, wat, minst, meest));
        else return (int)getal;
        return null;
    }

    /// <summary>One of the choices, or null.</summary>
    public string? Keuze(string veld, string? gekozen, string wat, IEnumerable<Keuze> keuzes, bool verplicht = true)
    {
        if (string.IsNullOrEmpty(gekozen))
        {
            if (verplicht) Meld(veld, Zeg(Webtekst.InvoerKies, wat));
            return null;
        }

        if (keuzes.Any(keuze => string.Equals(keuze.Waarde, gekozen, StringComparison.Ordinal))) return gekozen;
        Meld(veld, Zeg(Webtekst.InvoerKies, wat));
        return null;
    }

    private static bool Heel(string tekst, out long getal)
    {
        var delen = tekst.Split('.');
        getal = 0;
        return (delen.Length == 1 || (delen[0].TrimStart('-').Length is >= 1 and <= 3 && delen.Skip(1).All(deel => deel.Length == 3)))
            && long.TryParse(string.Concat(delen), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out getal);
    }

    private static string Zeg(string vorm, params ReadOnlySpan<object?> delen)
    {
        var tekst = string.Format(Balie.Nederlands, vorm, delen);
        return char.ToUpper(tekst[0], Balie.Nederlands) + tekst[1..];
    }
}
