using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>The rows of a made-up person in the deliveries to CBS of June 2015.</summary>
internal static class Statistiekrijen
{
    private static readonly Dag Vanaf = Dag.Van(new DateOnly(2015, 4, 1));

    /// <summary>Adds them: provisions and benefits that run, or ended in the last three months.</summary>
    public static void Voeg(Voorbeeldrijen rijen)
    {
        var persoon = rijen.Persoon;
        foreach (var traject in persoon.Trajecten)
        {
            if (traject.Instrument.Systeem != Voorbeeldsysteem.Reintegratie || traject.Traject.Einde < Vanaf) continue;
            foreach (var (dag, trede) in Posities(persoon, traject.Traject)) rijen[Voorbeeldbestand.Srg].Add(Srg(persoon, traject, dag, trede));
        }

        for (var nummer = 0; nummer < persoon.Uitkeringen.Count; nummer++)
            if (!(persoon.Uitkeringen[nummer].Einde < Vanaf)) rijen[Voorbeeldbestand.Bus].Add(Bus(persoon, nummer));
    }

    /// <summary>The type of a provision in layout 2015.</summary>
    public static string Soort(string instrument) => instrument switch
    {
        "Loonkostensubsidie" => "04",
        "Participatieplaats" => "03",
        "Jobcoaching" => "06",
        _ => "99",
    };

    // The position at the start, and each other position while it ran.
    private static IEnumerable<(Dag Dag, int Trede)> Posities(Voorbeeldpersoon persoon, Traject traject)
    {
        var laatste = 0;
        foreach (var meting in persoon.Metingen)
        {
            if (!meting.IsMeting || meting.Systeem != Voorbeeldsysteem.Reintegratie || meting.Trede is not { IsTrede: true } trede || !traject.LooptOp(meting.Dag)) continue;
            if (trede.Waarde == laatste || meting.Dag == traject.Einde) continue;
            laatste = trede.Waarde;
            yield return (meting.Dag, laatste);
        }
    }

    private static Voorbeeldrij Srg(Voorbeeldpersoon persoon, Voorbeeldtraject bij, Dag dag, int trede)
    {
        var traject = bij.Traject;
        var reden = traject.Einde is null ? "0" : string.Equals(traject.Resultaat, "voltooid", StringComparison.Ordinal) ? "1" : "2";
        var soort = Soort(traject.Instrument);
        var loonwaarde = string.Equals(soort, "04", StringComparison.Ordinal) ? Voorbeeldtekst.Getal(40 + (persoon.Nummer * 11 % 41), 3) : "000";
        return new Voorbeeldrij(
        [
            "2015", "06", "10", "eig", "voorbeeld", Voorbeeldgemeente.Codetekst, Voorbeeldgemeente.Codetekst, persoon.Bsn.Voluit(), Voorbeeldtekst.Aaneen(persoon.Geboren.Datum), Geslacht(persoon),
            Voorbeeldtekst.Getal(trede), Voorbeeldtekst.Aaneen(dag), "0", traject.Nummer, soort, Voorbeeldtekst.Aaneen(traject.Start), Voorbeeldtekst.Aaneen(traject.Einde), reden, loonwaarde,
        ]);
    }

    private static Voorbeeldrij Bus(Voorbeeldpersoon persoon, int nummer)
    {
        var uitkering = persoon.Uitkeringen[nummer];
        var alleen = persoon.Nummer % 5;
        return new Voorbeeldrij(
        [
            "2015", "06", Voorbeeldgemeente.Codetekst, Voorbeeldgemeente.Codetekst, "and", "voorbeeld", $"U{Voorbeeldtekst.Getal(persoon.Nummer + 1, 7)}-{Voorbeeldtekst.Getal(nummer + 1)}",
            persoon.Nummer % 23 == 7 ? "02" : "01", alleen < 3 ? "1" : alleen == 3 ? "2" : "3", alleen == 4 ? "02" : "01", persoon.Bsn.Voluit(), Voorbeeldtekst.Aaneen(persoon.Geboren.Datum),
            Geslacht(persoon), Voorbeeldtekst.Aaneen(uitkering.Begin), uitkering.Einde is { } einde ? Voorbeeldtekst.Aaneen(einde) : string.Empty, uitkering.Reden,
        ]);
    }

    private static string Geslacht(Voorbeeldpersoon persoon) => persoon.Geslacht == Klanten.Geslacht.Man ? "1" : "2";
}
