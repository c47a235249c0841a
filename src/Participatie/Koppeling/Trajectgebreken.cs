using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>Flaws in the file with trajecten.</summary>
internal static class Trajectgebreken
{
    private static readonly Voorbeeldbestandfeiten Feiten = Voorbeeldbestandfeiten.Van(Voorbeeldbestand.Trajecten);

    /// <summary>All of them; <paramref name="vrij"/> is a BSN that nobody has.</summary>
    public static IEnumerable<Func<Voorbeeldrijen, bool>> Alle(Bsn vrij)
    {
        var vorige = string.Empty;
        yield return Extra(Bevindingcode.TrajectnummerLeeg, "trajectnummer ontbreekt", rij => rij.Met(1, string.Empty));
        yield return Extra(Bevindingcode.EindeVoorStart, "einddatum vóór de startdatum", rij => rij.Met(1, rij.Velden[1] + "E").Met(Feiten.Plaats("einddatum"), "2009-12-31"));
        yield return Bederf(Bevindingcode.KostenLeeg, "kosten niet ingevuld", rij => rij.Met(Feiten.Plaats("kosten"), string.Empty));
        yield return Extra(Bevindingcode.KostenOnjuist, "kosten die geen bedrag zijn", rij => rij.Met(1, rij.Velden[1] + "K").Met(Feiten.Plaats("kosten"), "pm"));
        yield return rijen =>
        {
            // Remembered for the flaw behind it, which gives the same number to somebody else.
            if (rijen[Voorbeeldbestand.Trajecten].Count > 0) vorige = rijen[Voorbeeldbestand.Trajecten][0].Velden[1];
            return vorige.Length > 0;
        };
        yield return Extra(Bevindingcode.DomeinOnbekend, "domein dat niet bestaat", rij => rij.Met(1, rij.Velden[1] + "D").Met(Feiten.Plaats("domein"), "sport"));
        yield return rijen => vorige.Length > 0 && Extra(Bevindingcode.TrajectnummerGedeeld, "trajectnummer dat ook bij iemand anders staat", rij => rij.Met(1, vorige))(rijen);
        yield return Extra(Bevindingcode.TrajectZonderPersoon, "traject van iemand van wie geen meting is geleverd", rij => rij.Met(0, vrij.Voluit()).Met(1, rij.Velden[1] + "Z"));
    }

    private static Func<Voorbeeldrijen, bool> Extra(Bevindingcode code, string uitleg, Func<Voorbeeldrij, Voorbeeldrij> bederf) => rijen =>
    {
        var lijst = rijen[Voorbeeldbestand.Trajecten];
        if (lijst.Count == 0) return false;
        lijst.Add(bederf(lijst[0]) with { Gebrek = Metinggebreken.Gebrek(code, uitleg) });
        return true;
    };

    private static Func<Voorbeeldrijen, bool> Bederf(Bevindingcode code, string uitleg, Func<Voorbeeldrij, Voorbeeldrij> bederf) => rijen =>
    {
        var lijst = rijen[Voorbeeldbestand.Trajecten];
        if (lijst.Count == 0) return false;
        lijst[0] = bederf(lijst[0]) with { Gebrek = Metinggebreken.Gebrek(code, uitleg) };
        return true;
    };
}
