using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Klanten;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>
/// Saves a measurement, or the correction of one. Saving the same form twice saves once; what somebody else saved of the client since the form was made comes back
/// first, to choose; the old measurement of a correction stays, marked as replaced, with who, when and why.
/// </summary>
internal sealed class MetingVastleggen(Opslag opslag)
{
    /// <summary>The longest reason of a correction.</summary>
    public const int LangsteReden = 500;

    /// <summary>Saves it; <paramref name="corrigeert"/> names the measurement that is corrected, by its act and its place in it.</summary>
    public Task<Metinguitkomst> RunAsync(Toegang toegang, Dader dader, int klant, (int Boeking, int Nummer)? corrigeert, Metingvelden velden, Dag vandaag, CancellationToken stop) =>
        opslag.SchrijfAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            if (await Meetblad.LaadAsync(beurt.Context, toegang, klant, vandaag, Recht.Meten, ct) is not { } blad) return Metinguitkomst.Onbekend;
            if (corrigeert is { } wat && blad.Rij(wat.Boeking, wat.Nummer) is null) return Metinguitkomst.Onbekend;
            if (await Metingboeking.EerderAsync(beurt.Context, velden.Een(Metingvelden.Verzoek), ct) is { } eerder) return Metinguitkomst.Bewaard(eerder, []);
            var oud = corrigeert is { } plaats ? blad.Rij(plaats.Boeking, plaats.Nummer)!.Meting : null;
            var intussen = Intussen(blad, velden);
            if (intussen.Count > 0) return Metinguitkomst.Botst(intussen);
            var fouten = new Invoerfouten();
            var (meting, gezegd) = Lees(blad, velden, oud, vandaag, fouten);
            if (!fouten.Geen) return Metinguitkomst.Fout(fouten);
            await BoekAsync(beurt, meting!, dader, velden.Een(Metingvelden.Verzoek), ct);
            return Metinguitkomst.Bewaard(meting!.Boeking, gezegd);
        }, stop);

    // Who made the form saw everything up to a position; a form that does not say so saw nothing.
    private static List<Klantrij> Intussen(Meetblad blad, Metingvelden velden)
    {
        var gezien = long.TryParse(velden.Een(Metingvelden.Gezien), NumberStyles.None, CultureInfo.InvariantCulture, out var positie) ? positie : 0;
        return [.. blad.Rijen.Where(rij => rij.Positie > gezien)];
    }

    private static (MetingRecord? Meting, IReadOnlyList<Metingbezwaar> Gezegd) Lees(Meetblad blad, Metingvelden velden, MetingRecord? oud, Dag vandaag, Invoerfouten fouten)
    {
        var dag = fouten.Datum(Metingvelden.Datum, velden.Een(Metingvelden.Datum), Meettekst.DeDag);
        var versie = blad.Keuzen.Versie(dag ?? vandaag);
        var plaatsing = Plaats(velden, versie, fouten);
        var groei = plaatsing is { } geplaatst ? Groei(velden, geplaatst.Trede, fouten) : Groeipotentieel.NietVanToepassing;
        var momenten = Momenten(velden, fouten);
        var groepen = Groepen(velden, blad, oud);
        var toets = plaatsing is { } op ? Toets(velden, op.Trede, blad.Keuzen, dag ?? vandaag, fouten) : default;
        var gezegd = dag is { } op2 ? blad.Toets.Toets(op2, groepen, vandaag) : [];
        foreach (var bezwaar in gezegd.Select(Metingbezwaarfeiten.Van).Where(feiten => feiten.Houdt)) fouten.Meld(bezwaar.Bezwaar == Metingbezwaar.UitkeringEnGeen ? Metingvelden.Subgroepen : Metingvelden.Datum, bezwaar.Tekst);
        var vervangt = oud ?? (dag is { } die ? ZelfdeDag(blad, die) : null);
        var reden = Reden(velden, vervangt, oud is not null, fouten);
        if (!fouten.Geen) return (null, gezegd);
        return (new MetingRecord
        {
            Klant = blad.Klant.Klant,
            Bron = oud?.Bron ?? BronRecord.Eigen,
            Meetdatum = dag!.Value,
            Bekend = vandaag,
            Trede = (byte)plaatsing!.Value.Trede.Waarde,
            Groei = groei,
            Momenten = momenten,
            Subgroepen = unchecked((int)groepen.Masker),
            Antwoorden = Vragenlijst.OpDeWeg(velden.Antwoorden).Letters,
            Regel = plaatsing.Value.Regel,
            Ladderversie = versie.Id,
            Horizon = (short)blad.Keuzen.Getal(Instelbareregel.Groeihorizon, dag.Value),
            Uren = toets.Uren,
            Toetsantwoorden = toets.Antwoord,
            VervangtBoeking = vervangt?.Boeking,
            VervangtNummer = vervangt?.Nummer,
            Correctiereden = reden,
        }, [.. gezegd.Where(bezwaar => !Metingbezwaarfeiten.Van(bezwaar).Houdt)]);
    }

    private static Plaatsing? Plaats(Metingvelden velden, Ladderversie versie, Invoerfouten fouten)
    {
        var antwoorden = velden.Antwoorden;
        if (Vragenlijst.Volgende(antwoorden) is { } open)
        {
            fouten.Meld(Metingvelden.Vraag(open), Meettekst.VraagLeeg);
            return null;
        }

        // A rule that was chosen on another way through the questions is no longer in sight, and does not count.
        var vragentrede = Plaatsing.Bepaal(antwoorden).Trede;
        var regel = velden.Toegepast is var gekozen && gekozen != ToegepasteRegel.Geen && Regelfeiten.Van(gekozen).BijTreden.Contains(vragentrede) ? gekozen : ToegepasteRegel.Geen;
        var plaatsing = Plaatsing.Bepaal(antwoorden, regel, versie);
        if (!plaatsing.RegelNietToegepast) return plaatsing;
        fouten.Meld(Metingvelden.Regel, Meettekst.RegelUit);
        return null;
    }

    private static Groeipotentieel Groei(Metingvelden velden, Trede trede, Invoerfouten fouten)
    {
        if (trede.Waarde == 6) return Groeipotentieel.NietVanToepassing;
        var veld = Metingvelden.Groei(trede);
        switch (velden.Een(veld))
        {
            case "+": return Groeipotentieel.Groei;
            case "0": return Groeipotentieel.GeenGroei;
            case "?": return Groeipotentieel.Onbekend;
            default:
                fouten.Meld(veld, Meettekst.GroeiLeeg);
                return Groeipotentieel.NietVanToepassing;
        }
    }

    private static Meetmoment Momenten(Metingvelden velden, Invoerfouten fouten)
    {
        var momenten = Meetmoment.Geen;
        foreach (var code in velden.Alle(Metingvelden.Momenten)) momenten |= Meetmomentfeiten.Zoek(code)?.Meetmoment ?? Meetmoment.Geen;
        momenten &= ~Meetmoment.Uitstroom;
        if (momenten == Meetmoment.Geen) fouten.Meld(Metingvelden.Momenten, Meettekst.MomentLeeg);
        return momenten;
    }

    // A subgroup that was ended can still stand in a measurement that is corrected.
    private static Subgroepen Groepen(Metingvelden velden, Meetblad blad, MetingRecord? oud)
    {
        var eerder = new Subgroepen(unchecked((uint)(oud?.Subgroepen ?? 0)));
        var groepen = Subgroepen.Geen;
        foreach (var tekst in velden.Alle(Metingvelden.Subgroepen))
            if (int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && (Subgroepfeiten.Van(nummer) is not null || blad.EigenSubgroepen.ContainsKey(nummer) || eerder.Bevat(nummer))) groepen = groepen.Met(nummer);
        return groepen;
    }

    private static (short? Uren, string Antwoord) Toets(Metingvelden velden, Trede trede, Regelkeuzen keuzen, Dag dag, Invoerfouten fouten)
    {
        if (!keuzen.Aan(Instelbareregel.Toetsvragen, dag) || Toetsvraag.Bij(trede) is not { } vraag) return (null, string.Empty);
        var veld = Metingvelden.Toets + vraag.Code;
        var gegeven = velden.Een(veld);
        if (vraag.Keuzes.Count == 0) return ((short?)fouten.Getal(veld, gegeven, Meettekst.HetAantalUren, 0, Toetsvraag.MeesteUren, verplicht: false), string.Empty);
        return vraag.Keuzes.FirstOrDefault(keuze => string.Equals(keuze.Code, gegeven, StringComparison.Ordinal)) is { } keuze ? (null, $"{vraag.Code}={keuze.Code}") : (null, string.Empty);
    }

    // One measurement a day of one source: a second one takes the place of the first.
    private static MetingRecord? ZelfdeDag(Meetblad blad, Dag dag) => blad.Rijen
        .Where(rij => rij.Meting is { Uitstroom: false, Bron: BronRecord.Eigen } && rij.Meting.Meetdatum == dag && !blad.IsVervangen(rij.Meting)).Select(rij => rij.Meting).LastOrDefault();

    private static string Reden(Metingvelden velden, MetingRecord? vervangt, bool correctie, Invoerfouten fouten)
    {
        if (vervangt is null) return string.Empty;
        var reden = fouten.Tekst(Metingvelden.Reden, velden.Een(Metingvelden.Reden), Meettekst.DeReden, LangsteReden, verplicht: correctie);
        if (reden is null && !correctie && fouten.Bij(Metingvelden.Reden) is null) fouten.Meld(Metingvelden.Reden, Zin.Met(Meettekst.ZelfdeDag, vervangt.Trede));
        return reden ?? string.Empty;
    }

    private static async Task BoekAsync(Schrijfbeurt beurt, MetingRecord meting, Dader dader, string? verzoek, CancellationToken stop)
    {
        var klant = meting.Klant;
        var concept = await beurt.Context.Set<MetingconceptRecord>().FirstOrDefaultAsync(rij => rij.Klant == klant && rij.Account == dader.Account, stop);
        if (concept is not null) beurt.Context.Remove(concept);
        var boeking = await Metingboeking.BoekAsync(beurt, meting, dader, verzoek, stop);
        beurt.Leg(new Auditregel(
            meting.VervangtBoeking is null ? Handeling.MetingVastgelegd : Handeling.MetingGecorrigeerd, klant,
            string.Create(CultureInfo.InvariantCulture, $"meting {boeking}"),
            meting.VervangtBoeking is { } oud ? string.Create(CultureInfo.InvariantCulture, $"in plaats van meting {oud}") : string.Empty));
    }
}
