using Participatie.App.Kern;
using Participatie.App.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Verantwoording;

/// <summary>How good the numbers of a report are, in sentences and rows.</summary>
internal static class Kwaliteit
{
    /// <summary>The sentences, from the numbers alone.</summary>
    public static string Van(Rapport rapport)
    {
        var stand = rapport.Stand;
        if (stand.Totaal == 0) return "Er staat niemand op de ladder; er is niets te controleren.";
        var niet = stand.Rijen.Sum(rij => rij.NietGemeten);
        var gemeten = niet == 0
            ? "Iedereen op de ladder is in de twaalf maanden tot en met de sluitdag gemeten."
            : $"{Woord.Mensen(niet, "is", "zijn")} in de twaalf maanden tot en met de sluitdag niet gemeten. Dat is {Balie.Procent((double)niet / stand.Totaal)} van iedereen op de ladder. Iedereen hoort elk jaar gemeten te worden.";
        var afgekeurd = rapport.Herkomst.Bronnen.Sum(bron => bron.Afgekeurd);
        return $"{gemeten} {(afgekeurd == 0 ? "Er is geen enkele rij afgekeurd." : $"{Balie.Aantal(afgekeurd, "rij is", "rijen zijn")} afgekeurd en {(afgekeurd == 1 ? "telt" : "tellen")} niet mee.")}";
    }

    /// <summary>What is missing in the snapshot: name, number, part of all.</summary>
    public static IReadOnlyList<string[]> Ontbreekt(Rapport rapport)
    {
        var rijen = rapport.Stand.Rijen;
        return
        [
            Rij("Niet gemeten in twaalf maanden", rijen.Sum(rij => rij.NietGemeten), rapport),
            Rij("Verouderd: laatste meting meer dan een jaar oud", rijen.Sum(rij => rij.Verouderd), rapport),
            Rij("Groei niet ingevuld (trede 1 tot en met 5)", rijen.Sum(rij => rij.GroeiOnbekend), rapport),
            .. rijen.Where(rij => !rij.Trede.IsTrede).Select(rij => Rij($"Code {rij.Trede}: {Participatie.Ladder.Tredefeiten.Van(rij.Trede).Titel.ToLowerInvariant()}", rij.Aantal, rapport)),
        ];
    }

    /// <summary>The findings of reading, by code over all files; with how many rows another row took the place of.</summary>
    public static IReadOnlyList<Bevindingtelling> Bevindingen(Koppelverslag verslag) =>
    [
        .. verslag.Leveringen.SelectMany(levering => levering.Bevindingen).GroupBy(telling => telling.Code)
            .Select(groep => new Bevindingtelling(groep.Key, groep.Sum(telling => telling.Aantal), 0, string.Empty))
            .Concat(verslag.Vervangen > 0 ? [new Bevindingtelling(Bevindingcode.RijVervangen, verslag.Vervangen, 0, string.Empty)] : Array.Empty<Bevindingtelling>())
            .OrderBy(telling => Bevindingcatalogus.Van(telling.Code).Ernst == Ernst.Afgekeurd ? 0 : 1).ThenBy(telling => telling.Code),
    ];

    /// <summary>What a finding does, in words.</summary>
    public static string Gevolg(Ernst ernst) => ernst switch
    {
        Ernst.Afgekeurd => "telt niet mee",
        Ernst.Geweigerd => "bestand geweigerd",
        _ => "telt mee",
    };

    private static string[] Rij(string naam, int aantal, Rapport rapport) =>
        [naam, Balie.Getal(aantal), rapport.Stand.Totaal == 0 ? "–" : Balie.Procent((double)aantal / rapport.Stand.Totaal)];
}
