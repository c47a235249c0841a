using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>Flaws in the files with measurements: each adds a row or spoils one, and says whether it could.</summary>
internal static class Metinggebreken
{
    private static readonly Voorbeeldbestandfeiten Ri = Voorbeeldbestandfeiten.Van(Voorbeeldbestand.Reintegratie);
    private static readonly Voorbeeldbestandfeiten Ib = Voorbeeldbestandfeiten.Van(Voorbeeldbestand.Inburgering);

    /// <summary>Those of the social service.</summary>
    public static IEnumerable<Func<Voorbeeldrijen, bool>> Reintegratie()
    {
        yield return Extra(Ri, Bevindingcode.TredeOnbekend, "trede 7 bestaat niet", rij => rij.Met(Ri.Plaats("trede"), "7"));
        yield return GroeiLeeg(Ri);
        yield return Extra(Ri, Bevindingcode.TeVeelVelden, "een veld te veel", rij => rij with { Velden = [.. rij.Velden, "let op"] });
        yield return GroeiLeeg(Ri);
        yield return Extra(Ri, Bevindingcode.BsnElfproef, "BSN dat niet door de elfproef komt", rij => rij.Met(0, FoutBsn(rij.Velden[0])));
        yield return Vervangen(Ri, anders: true);
        yield return Extra(Ri, Bevindingcode.RedenOnbekend, "uitstroom met een reden die niet bestaat", rij => rij.Met(Ri.Plaats("aanleiding"), "uitstroom").Met(Ri.Plaats("uitstroomreden"), "naar-buitenland"));
        yield return Leeg(Ri, velden: 0);
        yield return Extra(Ri, Bevindingcode.DatumToekomst, "meetdatum in de toekomst", rij => rij.Met(Ri.Plaats("meetdatum"), "2051-03-12"));
        yield return GroeiLeeg(Ri);
        yield return Extra(Ri, Bevindingcode.SubgroepOnbekend, "subgroep die niet bestaat", rij => rij.Met(Ri.Plaats("subgroepen"), "1,42"));
        yield return Vervangen(Ri, anders: false);
        yield return Extra(Ri, Bevindingcode.TeWeinigVelden, "een veld te weinig: de rij is afgekapt", rij => rij with { Velden = [.. rij.Velden.Take(rij.Velden.Count - 1)] });
        yield return GroeiLeeg(Ri);
        yield return GroeiLeeg(Ri);
    }

    /// <summary>Those of civic integration.</summary>
    public static IEnumerable<Func<Voorbeeldrijen, bool>> Inburgering()
    {
        yield return Extra(Ib, Bevindingcode.DatumBestaatNiet, "31 februari", rij => rij.Met(Ib.Plaats("meetdatum"), "31-2-2012"));
        yield return GroeiLeeg(Ib);
        yield return Extra(Ib, Bevindingcode.AntwoordenAndereTrede, "de antwoorden geven trede 3, in de rij staat 4", rij => MetAntwoorden(rij, "4"));
        yield return NaBesluit;
        yield return Vervangen(Ib, anders: true);
        yield return ZonderReden;
        yield return Leeg(Ib, Ib.Kolommen.Count);
        yield return GroeiLeeg(Ib);
    }

    // A row beside the person's first one, which is spoilt so that it cannot be used.
    private static Func<Voorbeeldrijen, bool> Extra(Voorbeeldbestandfeiten feiten, Bevindingcode code, string uitleg, Func<Voorbeeldrij, Voorbeeldrij> bederf) => rijen =>
    {
        var lijst = rijen[feiten.Bestand];
        if (lijst.Count == 0) return false;
        lijst.Insert(1, bederf(lijst[0]) with { Gebrek = Gebrek(code, uitleg) });
        return true;
    };

    private static Func<Voorbeeldrijen, bool> GroeiLeeg(Voorbeeldbestandfeiten feiten) => rijen =>
    {
        var lijst = rijen[feiten.Bestand];
        var plaats = feiten.Plaats("groeipotentieel");
        for (var rij = 0; rij < lijst.Count; rij++)
        {
            if (lijst[rij].Velden[plaats].Length == 0) continue;
            lijst[rij] = lijst[rij].Met(plaats, string.Empty) with { Gebrek = Gebrek(Bevindingcode.GroeiLeeg, "groeipotentieel niet ingevuld") };
            return true;
        }

        return false;
    };

    private static Func<Voorbeeldrijen, bool> Vervangen(Voorbeeldbestandfeiten feiten, bool anders) => rijen =>
    {
        var lijst = rijen[feiten.Bestand];
        var trede = feiten.Plaats("trede");
        for (var rij = 0; rij < lijst.Count; rij++)
        {
            if (lijst[rij].Velden[trede] is not ("2" or "3" or "4") || lijst[rij].Velden[2] is "uitstroom") continue;
            var eerder = anders ? lijst[rij].Met(trede, "1") : lijst[rij];
            lijst.Insert(rij, eerder with { Gebrek = Gebrek(Bevindingcode.RijVervangen, anders ? "zelfde dag als de volgende rij, met een andere trede: die volgende rij telt" : "de volgende rij is precies gelijk") });
            return true;
        }

        return false;
    };

    private static Func<Voorbeeldrijen, bool> Leeg(Voorbeeldbestandfeiten feiten, int velden) => rijen =>
    {
        if (rijen[feiten.Bestand].Count == 0) return false;
        rijen[feiten.Bestand].Add(new Voorbeeldrij([.. Enumerable.Repeat(string.Empty, velden)], new Voorbeeldgebrek(string.Empty, velden == 0 ? "lege regel: telt als leeg" : "rij met alleen scheidingstekens: telt als leeg")));
        return true;
    };

    private static bool NaBesluit(Voorbeeldrijen rijen)
    {
        var lijst = rijen[Voorbeeldbestand.Inburgering];
        for (var rij = 0; rij < lijst.Count; rij++)
        {
            if (lijst[rij].Velden[Ib.Plaats("trede")] is not "3" || lijst[rij].Velden[2] is "uitstroom") continue;
            lijst[rij] = MetAntwoorden(lijst[rij], "3").Met(Ib.Plaats("vraag5"), "ja") with { Gebrek = Gebrek(Bevindingcode.AntwoordenNaBesluit, "ook een antwoord op vraag 5, die niet meer nodig was") };
            return true;
        }

        return false;
    }

    private static bool ZonderReden(Voorbeeldrijen rijen)
    {
        var lijst = rijen[Voorbeeldbestand.Inburgering];
        for (var rij = 0; rij < lijst.Count; rij++)
        {
            if (lijst[rij].Velden[2] is not "uitstroom") continue;
            lijst[rij] = lijst[rij].Met(Ib.Plaats("uitstroomreden"), string.Empty) with { Gebrek = Gebrek(Bevindingcode.UitstroomZonderReden, "uitstroom zonder reden") };
            return true;
        }

        return false;
    }

    internal static Voorbeeldgebrek Gebrek(Bevindingcode code, string uitleg) => new(Bevindingcatalogus.Van(code).Code, uitleg);

    private static Voorbeeldrij MetAntwoorden(Voorbeeldrij rij, string trede) => rij
        .Met(Ib.Plaats("trede"), trede).Met(Ib.Plaats("vraag1"), "nee").Met(Ib.Plaats("vraag2"), string.Empty).Met(Ib.Plaats("vraag3"), "nee").Met(Ib.Plaats("vraag4"), "ja").Met(Ib.Plaats("vraag5"), string.Empty);

    // The last digit differs by one: never a BSN.
    private static string FoutBsn(string bsn) => bsn[..^1] + (char)(bsn[^1] == '9' ? '8' : bsn[^1] + 1);
}
