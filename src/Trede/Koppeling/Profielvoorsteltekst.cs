using System.Globalization;
using Participatie.App.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Says in plain Dutch what is proposed, what to check and what to do next. No values: they stand in the proposal.</summary>
internal static class Profielvoorsteltekst
{
    /// <summary>Writes the summary.</summary>
    public static void Toon(Profielvoorstel voorstel, Bestandsbeeld beeld, string pad, string? uit, TextWriter tekst)
    {
        var profiel = voorstel.Profiel;
        tekst.WriteLine($"Voorstel voor {Leesverslag.Veilig(Path.GetFileName(pad))}: {Balie.Aantal(beeld.Rijen, "rij", "rijen")}, tabel {profiel.Tabel.Naam}, kop op regel {beeld.Kopregel.ToString(CultureInfo.InvariantCulture)}, velden gescheiden door {Teken(beeld.Scheidingsteken)}.");
        if (profiel.Datum.Count > 0) tekst.WriteLine($"Datums staan als {string.Join(" of ", profiel.Datum.Select(stijl => Datumstijlen.Codes[(int)stijl]))}.");
        tekst.WriteLine("Gebruikt:");
        foreach (var kolom in profiel.Kolommen) Kolom(kolom, tekst);
        if (voorstel.NietGebruikt.Count > 0) tekst.WriteLine($"Niet gebruikt: {ProfielCommand.Namen(voorstel.NietGebruikt)}");
        if (voorstel.Ontbreekt.Count > 0) tekst.WriteLine($"Geen kolom gevonden voor: {string.Join(", ", voorstel.Ontbreekt)}. Zonder deze gegevens is het profiel niet te gebruiken.");
        if (profiel.Tabel == Koppeltabel.Metingen && !profiel.Velden().Any(veld => veld.Naam is "trede" or "vraag1"))
            tekst.WriteLine("Geen kolom geeft een trede of antwoorden. Zegt een andere kolom waar iemand staat? Zet die er dan zelf bij, met waarden.");
        tekst.WriteLine(voorstel.NogInTeVullen > 0
            ? $"Vul in het profiel nog {Balie.Aantal(voorstel.NogInTeVullen, "lege code", "lege codes")} in."
            : "Alle waarden hebben een code. Controleer ze.");
        tekst.WriteLine($"Daarna: trede koppel --bron naam={pad},{uit ?? "profiel.json"} --proef");
    }

    private static void Kolom(Profielkolom kolom, TextWriter tekst)
    {
        var waarden = kolom.Waarden.Count > 0 ? $", {Balie.Aantal(kolom.Waarden.Count, "waarde", "waarden")}" : string.Empty;
        tekst.WriteLine($"  {Leesverslag.Veilig(kolom.Kolom)} -> {kolom.Veld}{waarden}{(kolom.Opmerking.Length > 0 ? $". {kolom.Opmerking}" : string.Empty)}");
    }

    private static string Teken(char teken) => teken == '\t' ? "een tab" : teken.ToString();
}
