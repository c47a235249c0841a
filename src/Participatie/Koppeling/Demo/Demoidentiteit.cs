using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>Who somebody of the demo is: name, sex, day of birth. The day of birth fits the times there is a file: 18 at the first, no pension before the end.</summary>
internal static class Demoidentiteit
{
    /// <summary>The sex, in a part that differs by group.</summary>
    public static Geslacht Geslacht(Toevalsreeks toeval, Demogroep groep) =>
        toeval.Kans(groep switch { Demogroep.Wsw => 640, Demogroep.NieuweDoelgroep => 630, Demogroep.Statushouder => 580, Demogroep.Nugger => 330, _ => 460 })
            ? Klanten.Geslacht.Man
            : Klanten.Geslacht.Vrouw;

    /// <summary>The day of birth.</summary>
    public static Geboortedatum Geboren(Toevalsreeks toeval, Demokader kader, int laatste)
    {
        var begin = kader.Perioden[0].Begin;
        var einde = Math.Min(kader.Perioden[^1].Einde, laatste);
        if (kader.Dubbel) return Jaren(laatste, toeval.Tussen(46, 56), toeval);
        if (einde < laatste && GaatMetPensioen(kader, toeval) && Pensioen(einde) - (einde - begin) > 19 * 365) return Van(einde - Pensioen(einde));
        var leeftijd = kader.Groep switch
        {
            Demogroep.NieuweDoelgroep => toeval.Kans(800) ? toeval.Tussen(18, 24) : toeval.Tussen(25, 45),
            Demogroep.Statushouder => toeval.Kies(30, 40, 30) switch { 0 => toeval.Tussen(18, 26), 1 => toeval.Tussen(27, 38), _ => toeval.Tussen(39, 58) },
            Demogroep.Wsw => toeval.Kies(18, 30, 52) switch { 0 => toeval.Tussen(22, 32), 1 => toeval.Tussen(33, 43), _ => toeval.Tussen(44, 58) },
            _ => toeval.Kies(19, 25, 26, 30) switch { 0 => toeval.Tussen(18, 26), 1 => toeval.Tussen(27, 36), 2 => toeval.Tussen(37, 46), _ => toeval.Tussen(47, 60) },
        };
        return Jaren(begin, Math.Max(18, Math.Min(leeftijd, 63 - ((einde - begin) / 365))), toeval);
    }

    private static bool GaatMetPensioen(Demokader kader, Toevalsreeks toeval) => (kader.Groep, kader.Perioden[^1].Reden) switch
    {
        (Demogroep.Wsw, Uitstroomreden.GeenVervolgtraject) => toeval.Kans(850),
        (Demogroep.Bijstand or Demogroep.Inburgeraar, Uitstroomreden.UitUitkeringAnders) => toeval.Kans(450),
        _ => false,
    };

    // The pension age in days: 65 up to 2012, then rising to 67 in 2024.
    private static int Pensioen(int dag)
    {
        var jaar = Dag.VanNummer((ushort)dag).Datum.Year;
        var maanden = jaar switch { < 2013 => 0, < 2016 => (jaar - 2012) * 2, < 2018 => 6 + ((jaar - 2015) * 2), < 2022 => 14, < 2024 => 18, _ => 24 };
        return ((65 * 12) + maanden) * 3044 / 100;
    }

    private static Geboortedatum Jaren(int dag, int jaren, Toevalsreeks toeval) => Van(dag - (jaren * 3653 / 10) - toeval.Onder(360) - 2);

    private static Geboortedatum Van(int dag) => Geboortedatum.Van(Dag.VanNummer(0).Datum.AddDays(dag));
}
