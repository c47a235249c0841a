using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>Does every check on one person. A verdict is -1 where the check does not apply, else twice the place of the source, plus 1 when something is wrong.</summary>
internal sealed class Kwaliteitsblik(Participatiekolommen kolommen, Selectie selectie, Dag dag)
{
    /// <summary>How many checks there are; the verdict of a check stands at its number less one.</summary>
    public const int Toetsen = 11;

    private const int LangeLooptijd = 36;
    private const int Nameting = 6;
    private const int Terugblik = 36;

    private readonly Persoonkeuze keuze = new(kolommen, selectie);
    private readonly int heden = dag.Nummer;
    private readonly int jaarEerder = dag.JaarEerder.Nummer;
    private readonly int langGeleden = Eerder(dag, LangeLooptijd);
    private readonly int eersteEinde = Eerder(dag, Terugblik);
    private readonly int laatsteEinde = Eerder(dag, Nameting);

    /// <summary>Gives the verdicts on a person.</summary>
    public void Toets(int persoon, Persoonrijen rijen, Span<sbyte> uitslagen)
    {
        uitslagen.Fill(-1);
        var toestand = rijen.Op(heden);
        var groepen = toestand.IsOpLadder ? toestand.Subgroepen.Masker : 0;
        if (toestand.IsOpLadder && keuze.Past(persoon, heden, groepen)) ToetsLadder(persoon, rijen, toestand, uitslagen);
        if (kolommen.Trajecten.Tot(persoon) > kolommen.Trajecten.Van(persoon) && keuze.TrajectenBekend && keuze.PastKlant(persoon, heden, groepen)) ToetsTrajecten(persoon, rijen, toestand, uitslagen);
    }

    private void ToetsLadder(int persoon, Persoonrijen rijen, Toestand toestand, Span<sbyte> uitslagen)
    {
        var (trede, bron) = (toestand.Trede, toestand.Bron);
        Zet(uitslagen, Kwaliteitstoets.NietGemeten, bron, !rijen.GemetenTussen(jaarEerder, heden, ookCodeNul: false));
        if (trede.KentGroei) Zet(uitslagen, Kwaliteitstoets.GroeiNietIngevuld, bron, toestand.Groei == Groeipotentieel.Onbekend);
        if (trede.Waarde is 8 or 9) Zet(uitslagen, Kwaliteitstoets.LangZonderTrede, bron, StondZonderTrede(rijen));
        if (trede.IsTrede) Zet(uitslagen, Kwaliteitstoets.ZonderAntwoorden, bron, ZonderAntwoorden(rijen, toestand));
        Zet(uitslagen, Kwaliteitstoets.ZonderSubgroep, bron, toestand.Subgroepen.Masker == 0);
        Zet(uitslagen, Kwaliteitstoets.GeboortedatumOnbekend, bron, kolommen.Kenmerken.IsLeeg || kolommen.Kenmerken.Geboren[persoon] == 0);
        Zet(uitslagen, Kwaliteitstoets.PostcodeOnbekend, bron, kolommen.Kenmerken.IsLeeg || kolommen.Kenmerken.Postcodes[persoon] == 0);
    }

    private void ToetsTrajecten(int persoon, Persoonrijen rijen, Toestand toestand, Span<sbyte> uitslagen)
    {
        var trajecten = kolommen.Trajecten;
        for (var traject = trajecten.Van(persoon); traject < trajecten.Tot(persoon); traject++)
        {
            if (!keuze.PastTraject(traject)) continue;
            int bron = trajecten.Bron[traject], einde = trajecten.Einde[traject];
            if (trajecten.LooptOp(traject, heden))
            {
                Zet(uitslagen, Kwaliteitstoets.TrajectLooptLang, bron, trajecten.Start[traject] < langGeleden);
                Zet(uitslagen, Kwaliteitstoets.TrajectZonderLadder, bron, !toestand.IsOpLadder);
            }
            else if (einde <= heden)
            {
                if (einde > eersteEinde && einde <= laatsteEinde) Zet(uitslagen, Kwaliteitstoets.EindeNietGemeten, bron, !IsNagemeten(rijen, trajecten.Einde[traject]));
                if (einde > jaarEerder) Zet(uitslagen, Kwaliteitstoets.KostenOnbekend, bron, trajecten.Kosten[traject] == Trajectkolommen.KostenOnbekend);
            }
        }
    }

    // Of several trajecten the first with something wrong decides, else the first.
    private static void Zet(Span<sbyte> uitslagen, Kwaliteitstoets toets, int bron, bool gebrek)
    {
        ref var uitslag = ref uitslagen[(int)toets - 1];
        if (uitslag < 0 || (gebrek && (uitslag & 1) == 0)) uitslag = (sbyte)((bron << 1) | (gebrek ? 1 : 0));
    }

    // On 8 or 9 a year before too, and no rung was measured since.
    private bool StondZonderTrede(Persoonrijen rijen)
    {
        var eerder = rijen.Op(jaarEerder);
        if (!eerder.IsOpLadder || eerder.Trede.Waarde is not (8 or 9)) return false;
        for (var rij = 0; rij < rijen.Aantal; rij++)
        {
            var kern = rijen.Kernen[(int)rijen.Nummers[rij]];
            if (rijen.Dagen[rij] > jaarEerder && rijen.Dagen[rij] <= heden && (kern & Rijsoort.Uitstroomvlag) == 0 && (kern & Rijsoort.TredeMasker) is >= 1 and <= 6) return false;
        }

        return true;
    }

    private bool ZonderAntwoorden(Persoonrijen rijen, Toestand toestand)
    {
        for (var rij = 0; rij < rijen.Aantal; rij++)
        {
            var soort = new Rijsoort(kolommen.Soorten[(int)rijen.Nummers[rij]]);
            if (soort.Bron == toestand.Bron && !soort.Uitstroom && rijen.Dagen[rij] == toestand.LaatstGemeten.Nummer) return soort.Waarde.ZonderAntwoorden;
        }

        return false;
    }

    // Measured near the end or in the half year after it, or off the ladder by then: that leaving is known.
    private static bool IsNagemeten(Persoonrijen rijen, ushort einde)
    {
        int tot = Dag.VanNummer(einde).MaandenLater(Nameting).Nummer;
        return rijen.GemetenTussen(einde - Trajectmeter.Dagen - 1, tot, ookCodeNul: false) || rijen.Op(tot).IsWeg;
    }

    private static int Eerder(Dag dag, int maanden)
    {
        var eerder = dag.MaandenLater(-maanden);
        return eerder < dag ? eerder.Nummer : 0;
    }
}
