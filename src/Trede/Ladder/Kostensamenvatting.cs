using Participatie.App.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Costs beside what rose, in plain sentences.</summary>
internal static class Kostensamenvatting
{
    /// <summary>The sentences, from the numbers alone.</summary>
    public static string Van(IReadOnlyList<Effectrij> rijen, bool perDeelnemer)
    {
        var punten = Kostenpunt.Van(rijen, perDeelnemer);
        string?[] zinnen = punten.Count == 0
            ? [Kostentekst.Niets, Zonder(rijen, perDeelnemer)]
            : [Wat(punten, perDeelnemer), Uitersten(punten), Zonder(rijen, perDeelnemer), TeVeel(rijen, punten, perDeelnemer), Klein(punten), Kostentekst.DeelKosten, Kostentekst.GeenBewijs];
        return string.Join(' ', zinnen.Where(zin => zin is not null));
    }

    /// <summary>Whether the groups can fairly be held beside each other, and if not why.</summary>
    public static string Menging(IReadOnlyList<Effectmenging> menging)
    {
        var klein = menging.Where(deel => deel.IsKlein).Select(deel => Effectsamenvatting.Naam(deel.Rij)).ToList();
        var anders = menging.Where(deel => deel.IsAnders).Select(deel => Effectsamenvatting.Naam(deel.Rij)).ToList();
        if (menging.Count == 0) return string.Empty;
        if (klein.Count + anders.Count == 0) return Kostentekst.Vergelijkbaar;
        string?[] zinnen =
        [
            Kostentekst.Vergelijken,
            klein.Count == 0 ? null : Zin.Met(Kostentekst.MengingKlein, Balie.Getal(Interval.KleineGroep), string.Join("; ", klein)),
            anders.Count == 0 ? null : Zin.Met(Kostentekst.MengingAnders, string.Join("; ", anders)),
        ];
        return string.Join(' ', zinnen.Where(zin => zin is not null));
    }

    /// <summary>What the measure of starting rungs says.</summary>
    public static string Uitleg => Zin.Met(Kostentekst.MengingUitleg, Effectmenging.GrootVerschil.ToString("P0", Balie.Nederlands), Balie.Getal(Interval.KleineGroep));

    /// <summary>How many clients.</summary>
    public static string Deelnemers(int aantal) => aantal == 1 ? Kostentekst.EenDeelnemer : Zin.Met(Kostentekst.Deelnemers, Balie.Getal(aantal));

    private static string Wat(IReadOnlyList<Kostenpunt> punten, bool perDeelnemer) => Zin.Met(
        perDeelnemer ? Kostentekst.WatDeelnemer : Kostentekst.WatTraject,
        Zin.Met(punten.Count == 1 ? Kostentekst.Staat : Kostentekst.Staan, Balie.Getal(punten.Count)));

    private static string? Uitersten(IReadOnlyList<Kostenpunt> punten)
    {
        if (punten.Count < 2) return null;
        Kostenpunt duur = punten.MaxBy(punt => punt.Euro)!, goedkoop = punten.MinBy(punt => punt.Euro)!;
        var zin = Zin.Met(Kostentekst.Duurste, Naam(duur), Euro(duur), Naam(goedkoop), Euro(goedkoop));
        // Of small groups the part says too little to call it the highest.
        var groot = punten.Where(punt => !punt.IsKlein).ToList();
        if (groot.Count < 2) return zin;
        Kostenpunt hoog = groot.MaxBy(punt => punt.Deel)!, laag = groot.MinBy(punt => punt.Deel)!;
        return zin + " " + Zin.Met(Kostentekst.Hoogste, Balie.Procent(hoog.Deel), Naam(hoog), Balie.Procent(laag.Deel), Naam(laag));
    }

    private static string? Zonder(IReadOnlyList<Effectrij> rijen, bool perDeelnemer)
    {
        var zonder = rijen.Count(rij => !Kostenpunt.IsBekend(rij, perDeelnemer));
        return zonder == 0 ? null : Zin.Met(zonder == 1 ? Kostentekst.ZonderKostenEen : Kostentekst.ZonderKostenMeer, Balie.Getal(zonder));
    }

    private static string? TeVeel(IReadOnlyList<Effectrij> rijen, IReadOnlyList<Kostenpunt> punten, bool perDeelnemer)
    {
        var niet = rijen.Count(rij => Kostenpunt.IsBekend(rij, perDeelnemer)) - punten.Count;
        return niet == 0 ? null : Zin.Met(Kostentekst.TeVeel, Balie.Getal(punten.Count), Balie.Getal(niet));
    }

    private static string? Klein(IReadOnlyList<Kostenpunt> punten)
    {
        var klein = punten.Count(punt => punt.IsKlein);
        return klein == 0 ? null : Zin.Met(klein == 1 ? Kostentekst.KleinEen : Kostentekst.KleinMeer, Balie.Getal(klein), Balie.Getal(Interval.KleineGroep));
    }

    private static string Naam(Kostenpunt punt) => Effectsamenvatting.Naam(punt.Rij);

    private static string Euro(Kostenpunt punt) => $"€\u00A0{punt.Euro.ToString("N0", Balie.Nederlands)}";
}
