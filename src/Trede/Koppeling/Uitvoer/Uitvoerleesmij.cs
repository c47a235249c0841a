using System.Text;
using Participatie.App.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>The text beside the files of a whole participatiedatabase: what they are, and how they are read back.</summary>
internal static class Uitvoerleesmij
{
    /// <summary>The name of its file.</summary>
    public const string Naam = "leesmij.txt";

    /// <summary>The text.</summary>
    public static string Schrijf(Uitvoerverslag verslag, DateTimeOffset moment)
    {
        var tekst = new StringBuilder();
        Regel(tekst, $"De participatiedatabase van {verslag.Naam} (gemeente {verslag.Gemeente})");
        Regel(tekst, $"Zoals die was op {moment.ToString("d MMMM yyyy 'om' HH:mm", Balie.Nederlands)} (UTC).\n");
        Regel(tekst, "Let op: in deze bestanden staan persoonsgegevens met BSN. Bewaar ze net zo goed als de database zelf, en gooi ze weg als u ze niet meer nodig hebt.\n");
        Regel(tekst, "Wat er is:\n");
        foreach (var bestand in verslag.Bestanden) Regel(tekst, $"  {bestand.Naam}: {Balie.Aantal(bestand.Rijen, "rij", "rijen")}. {bestand.Tabel.Uitleg}");
        Regel(tekst, "\nElk bestand is csv, UTF-8, met een puntkomma tussen de velden. Een tekst die een rekenblad als formule zou lezen, begint met een apostrof; Trede haalt die er bij het lezen weer af.");
        Regel(tekst, "Een rij met vervalt=ja zegt: vanaf bekend_op telt niet meer wat deze bron eerder zei over deze persoon, deze dag en deze soort (meting of uitstroom).");
        if (verslag.ZonderBsn > 0) Regel(tekst, $"Van {Balie.Aantal(verslag.ZonderBsn, "persoon", "personen")} is geen BSN bekend. Die {(verslag.ZonderBsn == 1 ? "staat" : "staan")} er met lokale_sleutel in.");
        Regel(tekst, "\nAlles overnemen in een gemeente die nog leeg is, ook in een andere database:\n");
        Regel(tekst, $"  trede overneem --van . --gemeente {verslag.Gemeente}");
        if (verslag.Koppelbaar.Count == 0) return tekst.ToString();
        Regel(tekst, "\nAlleen de cijfers, zonder database:\n");
        Regel(tekst, "  " + Opdracht(verslag));
        return tekst.ToString();
    }

    /// <summary>The command that links the files again.</summary>
    public static string Opdracht(Uitvoerverslag verslag) =>
        $"trede koppel {string.Join(' ', verslag.Koppelbaar.Select(paar => $"--bron {paar.Bron}={paar.Bestand},{Profiel(paar.Bestand)}"))} --prioriteit {string.Join(',', verslag.Volgorde)} --uit gekoppeld.trede";

    private static string Profiel(string bestand) => bestand.Split('-', '.')[0];

    private static void Regel(StringBuilder tekst, string regel) => tekst.Append(regel).Append('\n');
}
