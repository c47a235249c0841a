using Participatie.App.Ladder;
using Participatie.Data.Kern;
using Participatie.Data.Ladder;

namespace Participatie.App.Verantwoording;

/// <summary>The numbers of a report as a workbook: a sheet for each chapter.</summary>
internal static class Rapportwerkmap
{
    /// <summary>Makes the workbook.</summary>
    public static byte[] Maak(Rapport rapport)
    {
        using var bytes = new MemoryStream();
        using (var map = new Werkmap(bytes))
        {
            CijferXlsx.Stand(map, "Stand", rapport.PerGemeente, metNietGemeten: true);
            CijferXlsx.Stromen(map, "Stromen", [rapport.Stromen]);
            CijferXlsx.Stand(map, "Jaren", rapport.Jaren, metNietGemeten: false);
            foreach (var groep in rapport.Subgroepen) CijferXlsx.Stand(map, $"Subgroep {groep.Nummer}", [groep.Opname], metNietGemeten: false);
            if (rapport.PerAanbieder is { Rijen.Count: > 0 } effect) EffectXlsx.Effecten(map, "Effect", [effect]);
            if (rapport.Schatting is { } schatting) EffectXlsx.Schattingen(map, "Schatting", [schatting]);
            Kwaliteitblad(map, rapport);
            CijferXlsx.Herkomst(map, rapport.Herkomst, Selectietekst.Regels(rapport.Selectie));
        }

        return bytes.ToArray();
    }

    private static void Kwaliteitblad(Werkmap map, Rapport rapport)
    {
        var blad = map.Blad("Kwaliteit");
        blad.Kop("code", "wat", "aantal", "gevolg");
        foreach (var rij in Kwaliteit.Ontbreekt(rapport)) blad.Rij(Cel.Leeg, Cel.Tekst(rij[0]), Cel.Tekst(rij[1]), Cel.Leeg);
        foreach (var telling in rapport.Verslag is { } verslag ? Kwaliteit.Bevindingen(verslag) : []) Rij(telling);
        foreach (var telling in rapport.Conflicten ?? []) Rij(telling);

        void Rij(Participatie.Koppeling.Bevindingtelling telling)
        {
            var soort = Participatie.Kern.Bevindingcatalogus.Van(telling.Code);
            blad.Rij(Cel.Tekst(soort.Code), Cel.Tekst(soort.Wat), Cel.Getal(telling.Aantal), Cel.Tekst(Kwaliteit.Gevolg(soort.Ernst)));
        }
    }
}
