using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>The course of life of somebody in sheltered work: rung 5, measured once a year by the company, now and then a while in day activities.</summary>
internal static class Demowsw
{
    private static readonly Subgroepen Groepen = Subgroepen.Geen.Met(Demosubgroep.Wsw);

    private static readonly Demoinstrument Binnen = Demoinstrument.Alle.First(instrument => instrument.Domein == Domein.Wsw);

    private static readonly Demoinstrument Detachering = Demoinstrument.Alle.Last(instrument => instrument.Domein == Domein.Wsw);

    /// <summary>What is registered of a client.</summary>
    public static Demodossier Maak(Demokader kader, Toevalsreeks toeval, int laatste)
    {
        var dossier = new Demodossier(laatste, toeval);
        var periode = kader.Perioden[0];
        var grens = Math.Min(periode.Einde, laatste + 1);
        var werkdag = periode.Reden == Uitstroomreden.Werk6Maanden && periode.Einde <= laatste ? periode.Einde - 190 : int.MaxValue;
        var begeleid = toeval.Kans(160);
        var trede = 5;
        for (var dag = dossier.Werkdag(periode.Begin + toeval.Tussen(4, Math.Min(200, grens - periode.Begin - 6))); dag < Math.Min(grens, werkdag); dag = dossier.Werkdag(dag + toeval.Tussen(345, 366)))
        {
            trede = trede == 5 && toeval.Kans(12) ? 3 : 5;
            dossier.MeetElders(Demobronnen.Wsw, dag, Meetmoment.Jaarmeting, trede, begeleid || trede < 5 ? Groeipotentieel.Groei : Groeipotentieel.GeenGroei, Groepen);
        }

        if (werkdag != int.MaxValue)
            dossier.MeetElders(Demobronnen.Wsw, dossier.Werkdag(werkdag), Meetmoment.EindeTraject, 6, Groeipotentieel.NietVanToepassing, Groepen);
        Dienstverbanden(dossier, periode.Begin, Math.Min(periode.Einde, werkdag == int.MaxValue ? periode.Einde : dossier.Werkdag(werkdag) - 1), toeval, laatste);
        if (periode.Einde <= laatste) dossier.Vertrek(periode.Einde, periode.Reden, Demobronnen.Wsw, Trede.Van(werkdag == int.MaxValue ? trede : 6));
        return dossier;
    }

    // A third works at an ordinary employer, some of them after years inside.
    private static void Dienstverbanden(Demodossier dossier, int begin, int einde, Toevalsreeks toeval, int laatste)
    {
        var eerst = toeval.Kans(260) ? Detachering : Binnen;
        var duurt = Math.Min(einde, laatste) - begin;
        if (duurt > 800 && toeval.Kans(200))
        {
            var over = begin + toeval.Tussen(400, duurt - 200);
            dossier.Bewaar(eerst, 7, begin, over - 1, eerst == Binnen ? "naar detachering" : "terug naar binnen", Demobronnen.Wsw);
            (eerst, begin) = (eerst == Binnen ? Detachering : Binnen, over);
        }

        dossier.Bewaar(eerst, 7, begin, Math.Min(einde, 60_000), "uit dienst", Demobronnen.Wsw);
    }
}
