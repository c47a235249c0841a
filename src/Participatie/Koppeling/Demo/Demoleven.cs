using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// The course of life of one client of the demo: measured once a year and at the start and end of trajecten, rising and falling, with trajecten
/// more often before a rise than before a fall.
/// </summary>
internal sealed class Demoleven
{
    private readonly Demokader kader;
    private readonly int laatste;
    private readonly int geboren;
    private readonly Toevalsreeks toeval;
    private readonly Demodossier dossier;
    private readonly Demowandeling loop;
    private readonly Demowandeling verwachting;
    private readonly Demobegeleiding traject;
    private readonly bool uwv;
    private readonly bool leerwerkrecht;
    private readonly int stilVanaf;
    private int dag;
    private int trede;
    private int? straks;
    private int werkdag;
    private int grens;

    private Demoleven(Demokader kader, int geboren, Toevalsreeks toeval, int laatste)
    {
        (this.kader, this.geboren, this.toeval, this.laatste) = (kader, geboren, toeval, laatste);
        dossier = new Demodossier(laatste, toeval);
        loop = new Demowandeling(toeval, toeval.Kies(38, 40, 22) switch { 0 => 450, 1 => 1500, _ => 3000 });
        if (kader.Lokaal) loop = new Demowandeling(toeval, 300) { Plaats = toeval.Onder(4200) };
        verwachting = new Demowandeling(toeval, 900);
        traject = new Demobegeleiding(dossier, toeval, kader.Groep);
        uwv = toeval.Kans(40) && kader.Groep == Demogroep.Bijstand;
        leerwerkrecht = toeval.Kans(450);
        stilVanaf = toeval.Kans(30) ? laatste - toeval.Tussen(380, 560) : int.MaxValue;
    }

    /// <summary>What is registered of a client who was born on a day.</summary>
    public static Demodossier Maak(Demokader kader, int geboren, Toevalsreeks toeval, int laatste)
    {
        var leven = new Demoleven(kader, geboren, toeval, laatste);
        foreach (var periode in kader.Perioden) leven.Beleef(periode);
        return leven.dossier;
    }

    private void Beleef(Demoperiode periode)
    {
        werkdag = periode.Reden == Uitstroomreden.Werk6Maanden && periode.Einde != int.MaxValue ? Math.Max(periode.Begin + 40, periode.Einde - toeval.Tussen(190, 290)) : int.MaxValue;
        grens = Math.Min(periode.Einde, laatste + 1);
        straks = null;
        Begin(periode.Begin);
        while (Stap()) continue;
        traject.BreekAf(Math.Min(periode.Einde, Dag.Laatste.Nummer));
        if (periode.Einde > laatste) return;
        var einde = periode.Einde;
        Trede? kent = trede is >= 1 and <= 6 && toeval.Kans(650) ? Trede.Van(trede) : null;
        dossier.Vertrek(einde, Reden(periode.Reden, einde), dossier.Hoofdbron, kent);
        loop.Plaats = Math.Min(loop.Plaats, toeval.Tussen(1500, 8000));
    }

    // Some of the young leave by school.
    private Uitstroomreden Reden(Uitstroomreden reden, int op) => reden == Uitstroomreden.Werk6Maanden && Leeftijd(op) < 24 && toeval.Kans(300)
        ? toeval.Kans(650) ? Uitstroomreden.Bbl6Maanden : Uitstroomreden.Bol6Maanden
        : reden;

    private void Begin(int begin)
    {
        // Who had a benefit before the ladder was there is met in the course of the first year.
        var bestaand = begin == Demokaders.Eerste;
        dag = dossier.Werkdag(bestaand ? begin + toeval.Tussen(4, Math.Min(330, Math.Min(grens, werkdag) - begin - 30)) : begin);
        if (dag >= grens) dag = Math.Max(begin, Math.Min(dag, grens - 1));
        // Nobody comes from far down and works soon after.
        if (werkdag - dag < 450) loop.Plaats = Math.Max(loop.Plaats, Demoverdeling.Plaats(toeval.Tussen(3, 4), dag, kader.Groep));
        trede = Plaats(loop.Plaats);
        var moment = bestaand ? Meetmoment.Jaarmeting : kader.Groep == Demogroep.Nugger || kader.Lokaal ? Meetmoment.Overig : Meetmoment.InschrijvingUitkering;
        if (!bestaand && toeval.Kans(45) && dag + 90 < Math.Min(grens, werkdag))
        {
            Meet(moment, 0);
            dag = dossier.Werkdag(dag + toeval.Tussen(25, 80));
            moment = Meetmoment.Overig;
        }

        Meet(moment, trede);
    }

    // One event further; false when the next one would lie too late.
    private bool Stap()
    {
        var gat = toeval.Kans(70) ? toeval.Tussen(390, 560) : toeval.Tussen(310, 368);
        straks ??= Straks(gat);
        var (volgende, moment) = Volgende(gat, straks.Value);
        volgende = dossier.Werkdag(volgende);
        if (volgende >= Math.Min(Math.Min(grens, werkdag - 25), stilVanaf))
        {
            if (moment == Meetmoment.StartTraject) traject.Vervalt();
            return volgende >= werkdag - 25 && GaatWerken();
        }

        var dagen = volgende - dag;
        dag = volgende;
        if (moment == Meetmoment.StartTraject) return Start();
        verwachting.Plaats = verwachting.Na(dagen);
        Verander();
        if (traject.Contract && moment != Meetmoment.EindeTraject) trede = 5;
        return moment switch { Meetmoment.EindeTraject => Eindig(), Meetmoment.Jaarmeting => Jaar(), _ => Meet(moment, trede) };
    }

    private (int Dag, Meetmoment Moment) Volgende(int gat, int plaats)
    {
        if (traject.Einde is { } einde)
        {
            // A contract with support ends when the person falls or rises from it; who begins at one is on rung 5 soon after.
            var valtUit = traject.Contract && Plaats(plaats) != 5;
            if (traject.Contract && trede < 5 && !valtUit) return (dag + toeval.Tussen(14, 40), Meetmoment.Overig);
            if (einde <= dag + gat + 45 || valtUit) return (valtUit ? Math.Min(einde, dag + gat) : einde, Meetmoment.EindeTraject);
        }
        else if (!kader.Lokaal && toeval.Kans(traject.Zin(trede, plaats)))
        {
            // A contract of the new target group is renewed at once.
            var start = dag + (kader.Groep == Demogroep.NieuweDoelgroep && trede == 5 ? toeval.Tussen(1, 4) : toeval.Tussen(8, 60));
            if (traject.Kies(trede, Plaats(plaats), start, Leeftijd(start), werkdag)) return (start, Meetmoment.StartTraject);
        }

        return (dag + gat, Meetmoment.Jaarmeting);
    }

    private bool Jaar()
    {
        if (!toeval.Kans(14)) return Meet(Meetmoment.Jaarmeting, trede);
        // Not to be reached this time; the next try is sooner.
        var gevonden = trede;
        Meet(Meetmoment.Jaarmeting, 8);
        dag = dossier.Werkdag(dag + toeval.Tussen(40, 150));
        if (dag >= werkdag - 25) return GaatWerken();
        if (dag >= grens) return false;
        return Meet(Meetmoment.Overig, gevonden);
    }

    private bool Start()
    {
        traject.Begin(dag);
        Meet(Meetmoment.StartTraject, trede);
        traject.Elders(dag, Meetmoment.StartTraject, trede, Groei(trede));
        return true;
    }

    private bool Eindig()
    {
        // At the end it is not always clear yet where somebody stands.
        if (toeval.Kans(20) && dag + 90 < Math.Min(grens, werkdag))
        {
            Meet(Meetmoment.EindeTraject, 9);
            traject.Eindig(dag, trede, Groei(trede));
            dag = dossier.Werkdag(dag + toeval.Tussen(30, 80));
            return Meet(Meetmoment.Overig, trede);
        }

        Meet(Meetmoment.EindeTraject, trede);
        traject.Eindig(dag, trede, Groei(trede));
        return true;
    }

    private bool GaatWerken()
    {
        dag = dossier.Werkdag(werkdag);
        if (dag >= grens) return false;
        trede = 6;
        Meet(traject.Einde is null ? Meetmoment.Overig : Meetmoment.EindeTraject, 6);
        traject.StopDoorWerk(dag);
        return false;
    }

    private bool Meet(Meetmoment moment, int waarde)
    {
        var groei = waarde is >= 1 and <= 5 ? Groei(waarde) : Groeipotentieel.NietVanToepassing;
        dossier.Meet(dag, moment, waarde, groei, Groepen(waarde, groei));
        return true;
    }

    private void Verander()
    {
        if (straks is { } plaats) loop.Plaats = Math.Max(plaats, 0);
        trede = straks is null ? trede : Plaats(loop.Plaats);
        straks = null;
    }

    // Where the person will be next time: on the way to work in the last year before it.
    private int Straks(int dagen)
    {
        if (dag + dagen >= werkdag - 200 && trede < 5 && toeval.Kans(600)) return Demoverdeling.Plaats(Math.Clamp(trede + 2, 3, 5), dag, kader.Groep);
        return loop.Na(dagen);
    }

    private int Plaats(int plaats)
    {
        // Refugees begin low and have caught up after seven years.
        if (kader.Groep == Demogroep.Statushouder) plaats = plaats * Math.Min(100, 58 + ((dag - kader.Perioden[0].Begin) * 6 / 365)) / 100;
        return Demoverdeling.Trede(plaats, dag, kader.Groep);
    }

    // Who will rise is expected to more often than who will not.
    private Groeipotentieel Groei(int waarde)
    {
        if (waarde == 6) return Groeipotentieel.NietVanToepassing;
        var kans = Demoverdeling.Groei(waarde, dag);
        var verschil = straks is { } plaats ? Plaats(plaats) - waarde : 0;
        kans += verschil > 0 ? 220 : verschil < 0 ? -120 : -25;
        if (werkdag != int.MaxValue && werkdag - dag < 500) kans += 350;
        if (Leeftijd(dag) >= 60) kans -= 150;
        return verwachting.Plaats < kans * 10 ? Groeipotentieel.Groei : Groeipotentieel.GeenGroei;
    }

    private Subgroepen Groepen(int waarde, Groeipotentieel groei)
    {
        var groepen = Subgroepen.Geen;
        if (kader.Lokaal) return groepen;
        if (kader.Groep == Demogroep.Nugger) groepen = groepen.Met(2);
        else if (kader.Groep != Demogroep.NieuweDoelgroep || trede != 5) groepen = groepen.Met(1);
        if (traject.Domein == Domein.Reintegratie || (kader.Groep == Demogroep.NieuweDoelgroep && trede == 5)) groepen = groepen.Met(3);
        var jaren = (dag - kader.Perioden[0].Begin) / 365;
        if ((kader.Groep == Demogroep.Statushouder && jaren < 4) || (kader.Groep == Demogroep.Inburgeraar && jaren < 3)) groepen = groepen.Met(4);
        if (traject.Domein == Domein.Educatie) groepen = groepen.Met(5);
        // The budget was used for the young as long as there was a law for them.
        if (leerwerkrecht && waarde <= 3 && dag < Demokaders.Eerste + 1096 && Leeftijd(dag) < 27) groepen = groepen.Met(6);
        if (uwv) groepen = groepen.Met(7);
        if (kader.Groep == Demogroep.NieuweDoelgroep) groepen = groepen.Met(Demosubgroep.NieuweDoelgroep);
        if (kader.Groep == Demogroep.Statushouder) groepen = groepen.Met(Demosubgroep.Statushouder);
        var perspectief = dag >= Demokaders.Participatiewet && (groei == Groeipotentieel.Groei || waarde is 5 or 6);
        return perspectief ? groepen.Met(Demosubgroep.PerspectiefOpWerk) : groepen;
    }

    private int Leeftijd(int op) => geboren == 0 ? 40 : Geboortedatum.VanNummer((ushort)geboren).LeeftijdOp(Dag.VanNummer((ushort)op));
}
