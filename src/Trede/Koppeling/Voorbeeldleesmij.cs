using System.Globalization;
using System.Text;
using Participatie.Data.Koppeling;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>The text that stands beside the files of a made-up municipality. Never a day, a machine or a folder: the same call gives the same text.</summary>
internal static class Voorbeeldleesmij
{
    /// <summary>The command that links the files in a folder.</summary>
    public static string Koppelopdracht(string map) =>
        "trede koppel " + string.Join(' ', Bronnen.Select(bron => $"--bron {bron.Bron}={Aangehaald(Path.Combine(map, Voorbeeldbestandfeiten.Van(bron.Bestand).Naam))}")) + " --proef";

    /// <summary>Which files are linked, and under which source.</summary>
    public static readonly IReadOnlyList<(string Bron, Voorbeeldbestand Bestand)> Bronnen =
    [
        ("re-integratie", Voorbeeldbestand.Reintegratie),
        ("inburgering", Voorbeeldbestand.Inburgering),
        ("educatie", Voorbeeldbestand.Educatie),
        ("srg", Voorbeeldbestand.Srg),
        ("bus", Voorbeeldbestand.Bus),
        ("re-integratie", Voorbeeldbestand.Trajecten),
        ("educatie", Voorbeeldbestand.Educatietrajecten),
        ("re-integratie", Voorbeeldbestand.Klanten),
    ];

    /// <summary>The text.</summary>
    public static string Schrijf(Voorbeelduitkomst uitkomst, long personen, ulong zaad, bool ruim)
    {
        var tekst = new StringBuilder();
        Regel(tekst, "# Een verzonnen gemeente\n");
        Regel(tekst, $"Deze bestanden zijn gemaakt met `trede genereer --personen {personen} --zaad {zaad}{(ruim ? " --ruime-bsn" : string.Empty)}`. Niets is echt: geen persoon, geen aanbieder en geen bedrag.");
        Regel(tekst, ruim
            ? "**Let op: de BSN's kunnen van echte mensen zijn. Deze bestanden zijn alleen om te meten. Bewaar en deel ze niet.**"
            : "De BSN's beginnen met 9999 en zijn van niemand.");
        Regel(tekst, "De gemeente heeft CBS-code 9999. De gegevens lopen van 2010 tot en met juni 2015.\n");
        Regel(tekst, "| bestand | wat het is | rijen |\n|---|---|---|");
        foreach (var feiten in Voorbeeldbestandfeiten.Alle) Regel(tekst, $"| `{feiten.Naam}` | {feiten.Uitleg} | {Getal(uitkomst.Rijen[(int)feiten.Bestand])} |");
        Regel(tekst, $"| `gebreken.csv` | De lijst hieronder, om na te rekenen | {Getal(uitkomst.Gebreken.Count)} |\n");
        Regel(tekst, "De kop telt niet als rij. Een lege regel telt wel.\n");
        Regel(tekst, $"Koppelen, in deze map:\n\n    {Koppelopdracht(string.Empty)}\n");
        Gebreken(tekst, uitkomst);
        return tekst.ToString();
    }

    private static void Gebreken(StringBuilder tekst, Voorbeelduitkomst uitkomst)
    {
        Regel(tekst, "## Fouten en bijzonderheden, met opzet\n");
        Regel(tekst, "Regels tellen vanaf 1, met de kop mee. De code is de bevinding die Trede moet geven; zonder code hoort er geen te komen.\n");
        Regel(tekst, "| bestand | regel | code | wat er staat |\n|---|---|---|---|");
        foreach (var (bestand, regel, gebrek) in uitkomst.Gebreken) Regel(tekst, $"| `{Voorbeeldbestandfeiten.Van(bestand).Naam}` | {regel} | {gebrek.Code} | {gebrek.Uitleg} |");
    }

    private static void Regel(StringBuilder tekst, string regel) => tekst.Append(regel).Append('\n');

    // Points between thousands without asking the machine how Dutch numbers look.
    private static string Getal(long getal) => getal.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');

    private static string Aangehaald(string pad) => pad.Contains(' ', StringComparison.Ordinal) ? $"\"{pad}\"" : pad;
}
