namespace Participatie.Koppeling;

/// <summary>Proposes what the values of a column mean, and says what there is to check.</summary>
internal static class Waardevoorstel
{
    private const string Uitstroomreden = "uitstroomreden";

    public static Profielkolom Kolom(Toegewezenkolom paar, Kolomtoewijzing toewijzing)
    {
        var (kolom, veld) = (paar.Kolom, paar.Veld);
        var vertrek = veld.Naam is Uitstroomreden && toewijzing.Toegewezen.All(ander => ander.Veld.Naam is not "aanleiding");
        var twijfels = new List<string>();
        if (paar.Twijfel.Length > 0) twijfels.Add(paar.Twijfel);
        var waarden = veld.IsCode ? Waarden(kolom, veld, vertrek, twijfels) : [];
        if (veld.Soort == Koppelveldsoort.Bsn && kolom.Gevuld > 0 && !kolom.IsBsn) twijfels.Add("Niet alle waarden zijn een goed BSN.");
        if (veld.Soort == Koppelveldsoort.Datum) Datums(kolom, twijfels);
        return new Profielkolom(kolom.Naam.Trim()) { Veld = veld.Naam, Waarden = waarden, Opmerking = string.Join(" ", twijfels) };
    }

    private static void Datums(Kolombeeld kolom, List<string> twijfels)
    {
        if (kolom is { Gevuld: > 0, IsDatum: false }) twijfels.Add("Niet alle waarden zijn een datum.");
        if (kolom.DagOfMaand) twijfels.Add("Het is niet te zien of de dag of de maand vooraan staat. Kies d/m/jjjj of m/d/jjjj.");
    }

    private static List<Profielwaarde> Waarden(Kolombeeld kolom, Koppelveld veld, bool vertrek, List<string> twijfels)
    {
        if (kolom.Gevuld == 0) return [];
        if (Kolombijnamen.IsPersoonlijk(kolom.Naam) || kolom.Waarden is not { } gezien)
        {
            twijfels.Add("Er zijn veel waarden, of waarden die over een persoon kunnen gaan. Zet zelf in waarden wat ze betekenen.");
            return [];
        }

        var waarden = gezien.SelectMany(waarde => Delen(waarde, veld)).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal).ToList();
        if (!vertrek && waarden.TrueForAll(veld.Kent)) return [];
        var lijst = waarden.Select(waarde => new Profielwaarde(waarde, Vullingen(veld, Codegok.Van(veld, waarde), vertrek))).ToList();
        var leeg = lijst.Count(waarde => waarde.Velden[0].Code.Length == 0);
        if (lijst.Exists(waarde => waarde.Velden[0].Code.Length > 0 && !veld.Kent(waarde.Waarde))) twijfels.Add("De codes zijn geraden. Controleer ze.");
        if (leeg > 0) twijfels.Add(leeg == 1 ? "Vul de lege code in." : "Vul de lege codes in.");
        return lijst;
    }

    private static string[] Delen(string waarde, Koppelveld veld) =>
        veld.Soort == Koppelveldsoort.Codes && !veld.Kent(waarde) ? waarde.Split([',', ';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [waarde];

    // A source that has no occasions says by its reason that somebody left.
    private static Profielvulling[] Vullingen(Koppelveld veld, string code, bool vertrek) =>
        vertrek ? [new(veld.Naam, code), new("aanleiding", "uitstroom")] : [new(veld.Naam, code)];
}
