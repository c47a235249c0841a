using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// Makes up what happens to one person from 2010 up to and including June 2015: measurements, trajecten, benefits, leavings and returns.
/// Whole numbers only, so that every machine comes to the same.
/// </summary>
public sealed class Levensloop
{
    /// <summary>The first day of the made-up years.</summary>
    public static readonly Dag Eerste = Dag.Van(new DateOnly(2010, 1, 1));

    /// <summary>The last day of the made-up years.</summary>
    public static readonly Dag Laatste = Dag.Van(new DateOnly(2015, 6, 30));

    private readonly Toevalsreeks toeval;
    private readonly Voorbeeldpersoon persoon;
    private readonly Voorbeeldsysteem thuis;
    private readonly List<Voorbeeldsysteem> andere = [];
    private readonly bool inburgeraar;
    private readonly bool uwv;
    private readonly bool leerwerkrecht;
    private Voorbeelduitkering? uitkering;
    private int dag;
    private int trede;
    private Groeipotentieel groei;
    private bool klaar;

    private Levensloop(ulong zaad, int nummer, Bsn bsn, int roc)
    {
        toeval = Toevalsreeks.Voor(zaad, nummer);
        thuis = (Voorbeeldsysteem)toeval.Kies(745, 170, roc);
        dag = toeval.Kans(430) ? Eerste.Nummer + toeval.Onder(365) : toeval.Tussen(Eerste.Nummer + 60, Laatste.Nummer - 30);
        persoon = Persoon(nummer, bsn);
        inburgeraar = thuis == Voorbeeldsysteem.Inburgering || (thuis == Voorbeeldsysteem.Reintegratie && toeval.Kans(300));
        if (inburgeraar && thuis != Voorbeeldsysteem.Inburgering) andere.Add(Voorbeeldsysteem.Inburgering);
        if (thuis != Voorbeeldsysteem.Educatie && toeval.Kans(2 * roc)) andere.Add(Voorbeeldsysteem.Educatie);
        uwv = toeval.Kans(40);
        leerwerkrecht = toeval.Kans(350);
    }

    /// <summary>
    /// The life of the person with this number. <paramref name="roc"/> is how many in a thousand go to the roc.
    /// </summary>
    public static Voorbeeldpersoon Maak(ulong zaad, int nummer, Bsn bsn, int roc)
    {
        var loop = new Levensloop(zaad, nummer, bsn, roc);
        loop.Begin(Starttrede(loop));
        while (!loop.klaar && loop.dag < Laatste.Nummer) loop.Stap();
        if (loop.uitkering is { } lopend) loop.persoon.Uitkeringen.Add(lopend);
        return loop.persoon;
    }

    private Voorbeeldpersoon Persoon(int nummer, Bsn bsn)
    {
        var leeftijd = toeval.Kies(17, 26, 27, 22, 8) switch { 0 => toeval.Tussen(18, 26), 1 => toeval.Tussen(27, 36), 2 => toeval.Tussen(37, 46), 3 => toeval.Tussen(47, 56), _ => toeval.Tussen(57, 60) };
        var geboren = Dag.VanNummer((ushort)dag).Datum.AddYears(-leeftijd).AddDays(-toeval.Onder(365));
        return new Voorbeeldpersoon(nummer, bsn, Geboortedatum.Van(geboren), toeval.Kans(480) ? Geslacht.Man : Geslacht.Vrouw, 9900 + toeval.Kies(30, 22, 14, 9, 8, 6, 5, 3, 2, 1));
    }

    private static int Starttrede(Levensloop loop) => 1 + (loop.thuis switch
    {
        Voorbeeldsysteem.Reintegratie => loop.toeval.Kies(43, 18, 13, 12, 14, 0),
        Voorbeeldsysteem.Inburgering => loop.toeval.Kies(32, 32, 18, 10, 7, 1),
        _ => loop.toeval.Kies(20, 30, 22, 14, 12, 2),
    });

    private void Begin(int begintrede)
    {
        trede = begintrede;
        groei = Oordeel();
        if (thuis == Voorbeeldsysteem.Reintegratie)
        {
            uitkering = new Voorbeelduitkering(Dag.VanNummer((ushort)(dag - toeval.Tussen(0, 28))), null, string.Empty);
            if (toeval.Kans(40)) Meet(thuis, Meetmoment.InschrijvingUitkering, Trede.NietBepaald, toeval.Tussen(30, 90));
            Meet(thuis, Meetmoment.InschrijvingUitkering, Trede.Van(trede), 0);
            return;
        }

        if (!Traject(thuis, meteen: true)) Meet(thuis, Meetmoment.Overig, Trede.Van(trede), 0);
    }

    private void Stap()
    {
        if (Vertrekt()) return;
        var traject = toeval.Kans(thuis == Voorbeeldsysteem.Reintegratie ? groei == Groeipotentieel.Groei ? 520 : 300 : 420);
        if (traject && Traject(andere.Count > 0 && toeval.Kans(700) ? andere[toeval.Onder(andere.Count)] : thuis, meteen: false)) return;
        Jaar();
    }

    private void Jaar()
    {
        dag += toeval.Kans(80) ? toeval.Tussen(440, 640) : toeval.Tussen(290, 385);
        if (toeval.Kans(18))
        {
            Meet(thuis, Meetmoment.Jaarmeting, Trede.UitHetZicht, toeval.Tussen(60, 240));
            Meet(thuis, Meetmoment.Overig, Trede.Van(trede), 0);
            return;
        }

        var stijging = trede switch { 1 => 100, 2 => 190, 5 => 170, _ => 160 };
        Verander(groei == Groeipotentieel.Groei ? stijging * 3 / 2 : stijging * 3 / 4, trede switch { 6 => 150, 2 => 190, _ => 120 }, 6);
        Meet(thuis, Meetmoment.Jaarmeting, Trede.Van(trede), 0);
    }

    private bool Traject(Voorbeeldsysteem systeem, bool meteen)
    {
        var mogelijk = Voorbeeldinstrument.Alle.Where(keuze => keuze.Systeem == systeem && keuze.Van <= trede && trede <= keuze.TotEnMet).ToList();
        if (mogelijk.Count == 0) return false;
        var instrument = mogelijk[toeval.Onder(mogelijk.Count)];
        var aanbieder = Voorbeeldaanbieder.Alle[instrument.Aanbieders[toeval.Onder(instrument.Aanbieders.Count)]];
        if (!meteen) dag += toeval.Tussen(10, 70);
        if (dag > Laatste.Nummer) return true;
        var start = dag;
        var uitval = toeval.Kans(aanbieder.Kwaliteit < 100 ? 200 : 110);
        var dagen = instrument.Dagen * toeval.Tussen(70, 130) / 100;
        if (uitval) dagen = Math.Max(14, dagen * toeval.Tussen(20, 60) / 100);
        Meet(systeem, Meetmoment.StartTraject, Trede.Van(trede), 0, instrument);
        Bewaar(instrument, aanbieder, start, start + dagen, uitval);
        Volg(systeem, instrument, aanbieder, start, dagen, uitval);
        return true;
    }

    // What happens between the start and the end of a traject, and at its end.
    private void Volg(Voorbeeldsysteem systeem, Voorbeeldinstrument instrument, Voorbeeldaanbieder aanbieder, int start, int dagen, bool uitval)
    {
        var kans = instrument.Stijging * aanbieder.Kwaliteit / 100 * (uitval ? 25 : 100) / 100;
        if (groei == Groeipotentieel.Groei) kans = kans * 5 / 4;
        if (groei == Groeipotentieel.GeenGroei) kans = kans * 3 / 5;
        var leeftijd = persoon.Geboren.LeeftijdOp(Dag.VanNummer((ushort)start));
        kans = kans * (leeftijd >= 50 ? 75 : leeftijd < 27 ? 120 : 100) / 100;
        if (dagen > 300 || (dagen > 150 && toeval.Kans(300)))
        {
            dag = start + (dagen / 2);
            Verander(kans / 3, 20, instrument.Top);
            Meet(systeem, Meetmoment.Overig, Trede.Van(trede), 0, instrument);
            kans = kans * 2 / 3;
        }

        dag = start + dagen;
        Verander(kans, uitval ? 120 : 55, instrument.Top);
        if (toeval.Kans(30)) Meet(systeem, Meetmoment.EindeTraject, Trede.NaTrajectNietBepaald, toeval.Tussen(40, 90), instrument);
        Meet(systeem, Meetmoment.EindeTraject, Trede.Van(trede), 0, instrument);
        if (systeem == Voorbeeldsysteem.Reintegratie || !toeval.Kans(systeem == thuis ? 400 : 550)) return;
        Vertrek(systeem, uitval ? Uitstroomreden.UitvalTraject : Uitstroomreden.GeenVervolgtraject, toeval.Tussen(1, 20));
        if (systeem == thuis) Terug(200);
    }

    private void Verander(int stijging, int daling, int top)
    {
        var omhoog = toeval.Kans(Math.Min(stijging, 950));
        var omlaag = toeval.Kans(daling);
        var twee = toeval.Kans(100);
        if (omhoog && trede < top) trede = Math.Min(top, trede + (twee ? 2 : 1));
        else if (!omhoog && omlaag && trede > 1) trede--;
    }

    private bool Vertrekt()
    {
        var leeftijd = persoon.Geboren.LeeftijdOp(Dag.VanNummer((ushort)dag));
        var werk = trede switch { 6 => 340, 5 => 45, _ => 5 };
        if (toeval.Kans(werk)) return VertrektNaarWerk();
        var keuze = toeval.Kies(930, 22, leeftijd > 55 ? 12 : 4, uitkering is null ? 0 : 40, 4);
        if (keuze == 0) return false;
        Uitstroomreden[] redenen = [Uitstroomreden.Geen, Uitstroomreden.Verhuisd, Uitstroomreden.Overleden, Uitstroomreden.UitUitkeringAnders, Uitstroomreden.Onbekend];
        string[] codes = [string.Empty, "32", "04", toeval.Kans(400) ? "02" : toeval.Kans(400) ? "19" : "31", "98"];
        Stop(codes[keuze], toeval.Tussen(15, 150), redenen[keuze]);
        if (keuze == 2) klaar = true;
        else Terug(140);
        return true;
    }

    // The benefit ends when the work begins; half a year later the person leaves the ladder.
    private bool VertrektNaarWerk()
    {
        trede = 6;
        var begin = dag + toeval.Tussen(5, 40);
        if (begin <= Laatste.Nummer) Beeindig(Dag.VanNummer((ushort)begin), toeval.Kans(900) ? "11" : "13");
        var jong = persoon.Geboren.LeeftijdOp(Dag.VanNummer((ushort)dag)) < 27;
        Stop(string.Empty, begin - dag + 184, !jong || uitkering is not null ? Uitstroomreden.Werk6Maanden : (Uitstroomreden)(1 + toeval.Kies(5, 3, 2)));
        Terug(160);
        return true;
    }

    private void Stop(string code, int dagen, Uitstroomreden reden)
    {
        Vertrek(thuis, reden, dagen);
        if (dag <= Laatste.Nummer) Beeindig(Dag.VanNummer((ushort)dag), code);
    }

    private void Vertrek(Voorbeeldsysteem systeem, Uitstroomreden reden, int dagen)
    {
        dag += dagen;
        if (dag > Laatste.Nummer) return;
        Trede? laatste = toeval.Kans(600) ? Trede.Van(trede) : null;
        persoon.Metingen.Add(new Voorbeeldmeting(systeem, Dag.VanNummer((ushort)dag), Meetmoment.Uitstroom, laatste, Groeipotentieel.NietVanToepassing, Subgroepen.Geen, reden));
    }

    private void Terug(int perDuizend)
    {
        klaar = !toeval.Kans(perDuizend);
        if (klaar) return;
        dag += toeval.Tussen(150, 600);
        if (dag <= Laatste.Nummer) Begin(Math.Max(1, trede - toeval.Tussen(1, 3)));
    }

    private void Meet(Voorbeeldsysteem systeem, Meetmoment moment, Trede waarde, int dagenErna, Voorbeeldinstrument? instrument = null)
    {
        var laatste = persoon.Metingen.Count == 0 ? 0 : persoon.Metingen[^1].Dag.Nummer;
        if (dag <= laatste) dag = laatste + 1;
        if (dag <= Laatste.Nummer)
        {
            Uitkering(waarde);
            groei = waarde.KentGroei ? Oordeel() : Groeipotentieel.NietVanToepassing;
            persoon.Metingen.Add(new Voorbeeldmeting(systeem, Dag.VanNummer((ushort)dag), moment, waarde, groei, Groepen(instrument), Uitstroomreden.Geen));
        }

        dag += dagenErna;
    }

    // Who stands on rung 6 has no benefit; who falls from it gets one again.
    private void Uitkering(Trede waarde)
    {
        if (thuis != Voorbeeldsysteem.Reintegratie || !waarde.IsTrede) return;
        var vandaag = Dag.VanNummer((ushort)dag);
        if (waarde.KentGroei) uitkering ??= new Voorbeelduitkering(vandaag, null, string.Empty);
        else Beeindig(vandaag, "11");
    }

    private void Beeindig(Dag einde, string reden)
    {
        if (uitkering is { } lopend) persoon.Uitkeringen.Add(lopend with { Einde = einde, Reden = reden });
        uitkering = null;
    }

    // As often as in figure 2.2 of the publication.
    private Groeipotentieel Oordeel()
    {
        var plus = trede switch { 1 => 526, 2 => 254, 3 => 444, 4 => 429, 5 => 882, _ => -1 };
        return plus < 0 ? Groeipotentieel.NietVanToepassing : toeval.Kans(plus) ? Groeipotentieel.Groei : Groeipotentieel.GeenGroei;
    }

    private Subgroepen Groepen(Voorbeeldinstrument? instrument)
    {
        var groepen = Subgroepen.Geen;
        if (uitkering is not null) groepen = groepen.Met(1);
        else if (instrument is not null) groepen = groepen.Met(2);
        if (instrument?.Systeem == Voorbeeldsysteem.Reintegratie) groepen = groepen.Met(3);
        if (inburgeraar) groepen = groepen.Met(4);
        if (instrument?.Systeem == Voorbeeldsysteem.Educatie) groepen = groepen.Met(5);
        if (leerwerkrecht && persoon.Geboren.LeeftijdOp(Dag.VanNummer((ushort)dag)) < 27) groepen = groepen.Met(6);
        return uwv && uitkering is null ? groepen.Met(7) : groepen;
    }

    private void Bewaar(Voorbeeldinstrument instrument, Voorbeeldaanbieder aanbieder, int start, int einde, bool uitval)
    {
        var loopt = einde > Laatste.Nummer;
        var euros = instrument.Prijs * aanbieder.Prijspeil / 100 * toeval.Tussen(75, 130) / 100 * (uitval && !loopt ? 60 : 100) / 100;
        var klant = new Klant(Gemeente.Van(Voorbeeldgemeente.Code), persoon.Bsn);
        var nummer = $"T{Voorbeeldtekst.Getal(persoon.Nummer + 1, 7)}-{Voorbeeldtekst.Getal(persoon.Trajecten.Count + 1, 2)}";
        persoon.Trajecten.Add(new Voorbeeldtraject(instrument, new Traject(
            klant, (int)instrument.Systeem, nummer, instrument.Naam, instrument.Domein, aanbieder.Naam, Dag.VanNummer((ushort)start),
            loopt ? null : Dag.VanNummer((ushort)einde), loopt ? string.Empty : uitval ? "voortijdig gestopt" : "voltooid", new Bedrag((euros * 100L) + (toeval.Kans(300) ? 50 : 0)))));
    }
}
