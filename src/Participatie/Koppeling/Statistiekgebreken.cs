using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>Flaws in the deliveries to CBS.</summary>
internal static class Statistiekgebreken
{
    private static readonly Voorbeeldbestandfeiten Srg = Voorbeeldbestandfeiten.Van(Voorbeeldbestand.Srg);
    private static readonly Voorbeeldbestandfeiten Bus = Voorbeeldbestandfeiten.Van(Voorbeeldbestand.Bus);

    /// <summary>All of them.</summary>
    public static IEnumerable<Func<Voorbeeldrijen, bool>> Alle()
    {
        yield return Bederf(Srg, Bevindingcode.SrgZonderPositie, "voorziening zonder positie op de ladder", _ => true, rij => rij.Met(Srg.Plaats("positie"), "0").Met(Srg.Plaats("begindatum_positie"), "00000000"));
        yield return Bederf(Bus, Bevindingcode.BusRedenOntbreekt, "einde van de uitkering zonder reden", _ => true, rij => rij.Met(Bus.Plaats("einde_uitkering"), "20150622").Met(Bus.Plaats("reden_beeindiging"), string.Empty));
        yield return Bederf(Srg, Bevindingcode.SrgAfgeleid, "positie van vóór september 2013", rijen => rijen.Persoon.Metingen[0].Dag.Nummer > Srgcontrole.EersteLadderdag.Nummer - 200, rij => rij.Met(Srg.Plaats("begindatum_positie"), "20130211"));
        yield return Bederf(Bus, Bevindingcode.BusEindeDoorWerk, "einde van de uitkering door werk: nog geen uitstroom", _ => true, rij => rij.Met(Bus.Plaats("einde_uitkering"), "20150615").Met(Bus.Plaats("reden_beeindiging"), "11"));
        yield return Bederf(Srg, Bevindingcode.TweeGeboortedatums, "andere geboortedatum dan in klanten.csv", _ => true, rij => rij.Met(Srg.Plaats("geboortedatum"), AndereDag(rij.Velden[Srg.Plaats("geboortedatum")])));
        yield return Bederf(Bus, Bevindingcode.BusBijzondereBijstand, "bijzondere bijstand: geen uitkering voor levensonderhoud", _ => true, rij => rij.Met(Bus.Plaats("statistiekcode"), "12"));
    }

    private static Func<Voorbeeldrijen, bool> Bederf(Voorbeeldbestandfeiten feiten, Bevindingcode code, string uitleg, Func<Voorbeeldrijen, bool> past, Func<Voorbeeldrij, Voorbeeldrij> bederf) => rijen =>
    {
        var lijst = rijen[feiten.Bestand];
        if (lijst.Count != 1 || lijst[0].Velden[^1].Length == 2 || !past(rijen)) return false;
        lijst[0] = bederf(lijst[0]) with { Gebrek = Metinggebreken.Gebrek(code, uitleg) };
        return true;
    };

    // The year is one off: jjjjmmdd.
    private static string AndereDag(string dag) => dag[..3] + (char)(dag[3] == '9' ? '8' : dag[3] + 1) + (dag.EndsWith("0229", StringComparison.Ordinal) ? "0228" : dag[4..]);
}
