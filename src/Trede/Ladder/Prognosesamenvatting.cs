using Participatie.App.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>A forecast in plain sentences: first of all that it is one.</summary>
internal static class Prognosesamenvatting
{
    /// <summary>The name of the figure.</summary>
    public static string Titel(Prognose prognose, Selectie selectie, int gemeenten = 1) =>
        Zin.Met(Prognosetekst.Titel, Balie.Datum(prognose.Voor)) + Opschrift.Over(prognose.Gemeente, selectie, gemeenten);

    /// <summary>The sentences, from the numbers alone.</summary>
    public static string Van(Prognose? prognose)
    {
        if (prognose is null) return Prognosetekst.Niets;
        string?[] zinnen = [Wat(prognose), Verloop(prognose), Verschuiving(prognose), Grond(prognose), Klein(prognose), ZonderStroom(prognose)];
        return string.Join(' ', zinnen.Where(zin => zin is not null));
    }

    /// <summary>A number that is expected, as people write it.</summary>
    public static string Getal(double verwacht) => Balie.Getal(Rond(verwacht));

    /// <summary>Between which numbers it lies, on one line.</summary>
    public static string Grenzen(Prognosegetal getal) => $"{Getal(getal.Onder)}\u00A0–\u00A0{Getal(getal.Boven)}";

    /// <summary>The nearest whole number.</summary>
    public static int Rond(double verwacht) => (int)Math.Round(verwacht, MidpointRounding.AwayFromZero);

    private static string Wat(Prognose prognose)
    {
        var (dag, straks) = (Balie.Datum(prognose.Peildatum), Balie.Datum(prognose.Voor));
        var (getal, grenzen) = (Getal(prognose.Totaal.Verwacht), $"{Getal(prognose.Totaal.Onder)} en {Getal(prognose.Totaal.Boven)}");
        return prognose.TotaalNu == 0
            ? Zin.Met(Prognosetekst.WatNiemand, dag, Jaren(prognose), straks, getal, grenzen)
            : Zin.Met(Prognosetekst.Wat, dag, $"{(prognose.TotaalNu == 1 ? "staat" : "staan")} {Woord.Mensen(prognose.TotaalNu)}", Jaren(prognose), straks, getal, grenzen);
    }

    private static string? Verloop(Prognose prognose) =>
        prognose.TotaalNu == 0 ? null : Zin.Met(Prognosetekst.Verloop, Getal(prognose.Vertrek.Verwacht), Getal(prognose.Instroom.Verwacht));

    // Only what goes further than chance, and on a rung: codes are no goal.
    private static string Verschuiving(Prognose prognose)
    {
        var treden = prognose.Rijen.Where(rij => rij.Trede.IsTrede).ToList();
        var meer = treden.Where(rij => rij.Straks.Onder > rij.Nu).MaxBy(rij => rij.Straks.Verwacht - rij.Nu);
        var minder = treden.Where(rij => rij.Straks.Boven < rij.Nu).MinBy(rij => rij.Straks.Verwacht - rij.Nu);
        string?[] zinnen = [Regel(Prognosetekst.Meer, meer), Regel(Prognosetekst.Minder, minder)];
        return meer is null && minder is null ? Prognosetekst.Gelijk : string.Join(' ', zinnen.Where(zin => zin is not null));

        static string? Regel(string vorm, Prognoserij? rij) => rij is null ? null : Zin.Met(vorm, Woord.Trede(rij.Trede), Balie.Getal(rij.Nu), Getal(rij.Straks.Verwacht));
    }

    private static string Grond(Prognose prognose) => Zin.Met(Prognosetekst.Grond, Woord.Mensen(prognose.Gezien), Jaren(prognose));

    private static string? Klein(Prognose prognose)
    {
        var klein = prognose.Rijen.Where(rij => rij.IsKlein && rij.Gezien > 0).Select(rij => Woord.Trede(rij.Trede)).ToList();
        return klein.Count == 0 ? null : Zin.Met(Prognosetekst.Klein, Opsomming(klein), Balie.Getal(Interval.KleineGroep));
    }

    private static string? ZonderStroom(Prognose prognose) =>
        prognose.ZonderStroom == 0 ? null : Zin.Met(Prognosetekst.ZonderStroom, Woord.Mensen(prognose.ZonderStroom));

    private static string Jaren(Prognose prognose) => prognose.Jaren.Count == 1 ? Prognosetekst.EenJaar : Zin.Met(Prognosetekst.MeerJaren, Balie.Getal(prognose.Jaren.Count));

    private static string Opsomming(List<string> delen) => delen.Count == 1 ? delen[0] : $"{string.Join(", ", delen[..^1])} en {delen[^1]}";
}
