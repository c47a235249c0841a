using System.Globalization;
using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>
/// Something that is due for a client: a measurement, or a proposal to leave the ladder (participatieladder 2008, paragraphs 2.3 and 3.2). It is made of what is
/// known and never stored: what is done, is no longer due.
/// </summary>
/// <param name="Soort">What is due.</param>
/// <param name="Sinds">The first day on which it is.</param>
/// <param name="Om">The day it is about: that of the start, the end, the last measurement or the standing that asks for it.</param>
/// <param name="Code">The code that must become a rung, for <see cref="Meettaaksoort.TredeBepalen"/>; 0 with the others.</param>
public readonly record struct Meettaak(Meettaaksoort Soort, Dag Sinds, Dag Om, int Code = 0)
{
    private const int MaandenInHalfJaar = 6;
    private const int Jaar = 12;

    private static readonly string[] Maanden = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>What is known of the kind.</summary>
    public Meettaaksoortfeiten Feiten => Meettaaksoortfeiten.Van(Soort);

    /// <summary>Why, in plain Dutch, with the day.</summary>
    public string Waarom => Soort switch
    {
        Meettaaksoort.StartTraject => $"Op {Op(Om)} begon een traject. De meting bij de start ontbreekt.",
        Meettaaksoort.InschrijvingUitkering => $"Op {Op(Om)} begon een uitkering. De meting bij de inschrijving ontbreekt.",
        Meettaaksoort.EindeTraject => $"De laatste dag van een traject was {Op(Om)}. De meting bij het einde ontbreekt.",
        Meettaaksoort.TredeBepalen => $"Sinds {Op(Om)} staat de klant op code {Code}. De trede moet nog worden bepaald.",
        Meettaaksoort.Jaarmeting when Om == Sinds => $"De klant is bekend sinds {Op(Om)} en is nog niet gemeten.",
        Meettaaksoort.Jaarmeting => $"De laatste meting was op {Op(Om)}. U meet elke klant elk jaar.",
        Meettaaksoort.Werk6Maanden => HalfJaar("staat de klant zonder onderbreking op trede 6"),
        Meettaaksoort.Bbl6Maanden => HalfJaar("volgt de klant een bbl-opleiding"),
        Meettaaksoort.Bol6Maanden => HalfJaar("volgt de klant een bol-opleiding"),
        Meettaaksoort.GeenVervolgtraject => $"Het laatste traject eindigde op {Op(Om)}. Er is geen vervolgtraject en er loopt geen uitkering.",
        _ => $"De uitkering eindigde op {Op(Om)}, en niet door werk.",
    };

    // Of one day: the measurement of what happened, then the yearly one, of which it takes the place, then the proposals.
    private int Rang => Soort == Meettaaksoort.Jaarmeting ? (2 * (int)Meettaaksoort.TredeBepalen) + 1 : 2 * (int)Soort;

    /// <summary>Whether it is due for longer than a measurement may lie from what it is about.</summary>
    public bool IsTeLaat(Dag dag) => dag.Nummer > Sinds.Nummer + Metingvoorstel.Speling;

    /// <summary>
    /// What is due on a day, longest first. Who left the ladder has only the measurement at what began after that. A start or end stays due until it was measured
    /// as such within <see cref="Metingvoorstel.Speling"/> days, or until any later measurement. Proposals that rest on an end do so until then too.
    /// </summary>
    /// <param name="situatie">What is known beside the ladder. Measurements are those that determined a rung or code: code 0 is none.</param>
    /// <param name="loop">Where the client stands on that day.</param>
    /// <param name="dag">The day.</param>
    /// <param name="keuzen">What the municipality chose: it may switch the proposals after six months off.</param>
    public static IReadOnlyList<Meettaak> Op(Klantsituatie situatie, Ladderloop loop, Dag dag, Regelkeuzen keuzen)
    {
        ArgumentNullException.ThrowIfNull(situatie);
        ArgumentNullException.ThrowIfNull(keuzen);
        var taken = new List<Meettaak>(0);
        Begonnen(situatie, loop, dag, taken);
        if (loop.Vertrokken is null)
        {
            Geeindigd(situatie, dag, taken);
            Vast(situatie, loop, dag, taken);
        }

        if (loop.Trede is { } trede)
        {
            HalfJaarlang(situatie, trede, loop.Sinds, dag, keuzen, taken);
            ZonderVervolg(situatie, dag, taken);
            UitUitkering(situatie, dag, taken);
        }

        if (taken.Count > 1) taken.Sort(static (een, ander) => een.Sinds != ander.Sinds ? een.Sinds.CompareTo(ander.Sinds) : een.Rang.CompareTo(ander.Rang));
        return taken.Count == 0 ? [] : taken;
    }

    private static void Begonnen(Klantsituatie situatie, Ladderloop loop, Dag dag, List<Meettaak> taken)
    {
        foreach (var traject in situatie.Trajecten)
        {
            if (Begon(traject.Start) && Vraagt(situatie, traject.Start, Meetmoment.StartTraject, dag))
                taken.Add(new Meettaak(Meettaaksoort.StartTraject, traject.Start, traject.Start));
        }

        foreach (var uitkering in situatie.Uitkeringen)
        {
            if (Begon(uitkering.Start) && Vraagt(situatie, uitkering.Start, Meetmoment.InschrijvingUitkering, dag))
                taken.Add(new Meettaak(Meettaaksoort.InschrijvingUitkering, uitkering.Start, uitkering.Start));
        }

        bool Begon(Dag start) => start <= dag && !(start <= loop.Vertrokken);
    }

    private static void Geeindigd(Klantsituatie situatie, Dag dag, List<Meettaak> taken)
    {
        foreach (var traject in situatie.Trajecten)
        {
            if (traject.Einde is { } einde && einde <= dag && Vraagt(situatie, einde, Meetmoment.EindeTraject, dag))
                taken.Add(new Meettaak(Meettaaksoort.EindeTraject, einde, einde));
        }
    }

    // Who must be determined yet is asked that, and not the yearly measurement too.
    private static void Vast(Klantsituatie situatie, Ladderloop loop, Dag dag, List<Meettaak> taken)
    {
        if (loop.Trede is { Waarde: (0 or 9) and var code })
        {
            taken.Add(new Meettaak(Meettaaksoort.TredeBepalen, loop.Sinds, loop.Sinds, code));
        }
        else if (Laatste(situatie, dag) is not { } laatste)
        {
            if (loop.Gekomen <= dag) taken.Add(new Meettaak(Meettaaksoort.Jaarmeting, loop.Gekomen, loop.Gekomen));
        }
        else if (laatste.MaandenLater(Jaar) is var jaarLater && jaarLater <= dag)
        {
            taken.Add(new Meettaak(Meettaaksoort.Jaarmeting, jaarLater, laatste));
        }
    }

    private static void HalfJaarlang(Klantsituatie situatie, Trede trede, Dag sinds, Dag dag, Regelkeuzen keuzen, List<Meettaak> taken)
    {
        if (trede.Waarde == 6) Voeg(Meettaaksoort.Werk6Maanden, Instelbareregel.UitstroomWerk, sinds);
        Volgt(Leerweg.Bbl, Meettaaksoort.Bbl6Maanden, Instelbareregel.UitstroomBbl);
        Volgt(Leerweg.Bol, Meettaaksoort.Bol6Maanden, Instelbareregel.UitstroomBol);

        void Volgt(Leerweg leerweg, Meettaaksoort soort, Instelbareregel regel)
        {
            Dag? eerste = null;
            foreach (var traject in situatie.Trajecten)
                if (traject.Leerweg == leerweg && traject.LooptOp(dag) && !(traject.Start >= eerste)) eerste = traject.Start;
            if (eerste is { } start) Voeg(soort, regel, start);
        }

        void Voeg(Meettaaksoort soort, Instelbareregel regel, Dag vanaf)
        {
            var half = vanaf.MaandenLater(MaandenInHalfJaar);
            if (half <= dag && keuzen.Aan(regel, dag)) taken.Add(new Meettaak(soort, half, vanaf));
        }
    }

    // Work after a benefit leads off the ladder by six months on rung 6, and not by the end of what helped on the way.
    private static void ZonderVervolg(Klantsituatie situatie, Dag dag, List<Meettaak> taken)
    {
        if (situatie.Trajecten.Count == 0 || LooptNog(situatie, dag)) return;
        if (Uitkering(situatie, dag, out var laatste) || laatste?.Reden == Uitkeringseinde.Werk) return;
        var einde = situatie.Trajecten.Max(traject => traject.Einde!.Value);
        var sinds = DagNa(laatste?.Einde > einde ? laatste.Einde.Value : einde);
        if (!LaterGemeten(situatie, sinds, dag))
            taken.Add(new Meettaak(Meettaaksoort.GeenVervolgtraject, sinds, einde));
    }

    private static bool LooptNog(Klantsituatie situatie, Dag dag)
    {
        foreach (var traject in situatie.Trajecten)
            if (!(traject.Einde < dag)) return true;
        return false;
    }

    private static void UitUitkering(Klantsituatie situatie, Dag dag, List<Meettaak> taken)
    {
        if (Uitkering(situatie, dag, out var laatste) || laatste?.Reden != Uitkeringseinde.Anders) return;
        var sinds = DagNa(laatste.Einde!.Value);
        if (!LaterGemeten(situatie, sinds, dag))
            taken.Add(new Meettaak(Meettaaksoort.UitUitkeringAnders, sinds, laatste.Einde!.Value));
    }

    // Whether a benefit runs or is about to; else which ended last. Where none are kept, the subgroups of now tell it.
    private static bool Uitkering(Klantsituatie situatie, Dag dag, out Uitkering? laatste)
    {
        laatste = null;
        foreach (var uitkering in situatie.Uitkeringen)
        {
            if (!(uitkering.Einde < dag)) return true;
            if (laatste is null || uitkering.Einde > laatste.Einde) laatste = uitkering;
        }

        return situatie.Uitkeringen.Count == 0 && (situatie.Vorige.Bevat(1) || situatie.Vorige.Bevat(7));
    }

    private static bool Vraagt(Klantsituatie situatie, Dag gebeurd, Meetmoment moment, Dag dag)
    {
        foreach (var meting in situatie.Metingen)
        {
            if (meting.Dag > dag) continue;
            var verschil = meting.Dag.Nummer - gebeurd.Nummer;
            if (verschil > Metingvoorstel.Speling || ((meting.Momenten & moment) != Meetmoment.Geen && verschil >= -Metingvoorstel.Speling)) return false;
        }

        return true;
    }

    private static bool LaterGemeten(Klantsituatie situatie, Dag sinds, Dag dag) => situatie.Metingen.Any(meting => meting.Dag <= dag && meting.Dag.Nummer > sinds.Nummer + Metingvoorstel.Speling);

    private static Dag? Laatste(Klantsituatie situatie, Dag dag)
    {
        Dag? laatste = null;
        foreach (var meting in situatie.Metingen)
            if (meting.Dag <= dag && !(meting.Dag <= laatste)) laatste = meting.Dag;
        return laatste;
    }

    private static Dag DagNa(Dag dag) => Dag.VanNummer((ushort)Math.Min(dag.Nummer + 1, ushort.MaxValue));

    private string HalfJaar(string wat) => $"Sinds {Op(Om)} {wat}. Op {Op(Sinds)} was dat zes maanden.";

    private static string Op(Dag dag)
    {
        var datum = dag.Datum;
        return string.Create(CultureInfo.InvariantCulture, $"{datum.Day} {Maanden[datum.Month - 1]} {datum.Year}");
    }
}
