using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.App.Koppeling;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>Puts everything in a municipality of the demo that a log can hold, and reads back what counts in it, worked out from the rows themselves.</summary>
internal static class Uitvoerproef
{
    public const string Kenmerk = "=som(\"A1\");'x'";

    public static readonly Gemeentenummer Hier = new(1);

    private static readonly Dader Dader = Dader.Programma("proef");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>
    /// Answers with a rule, hours and test answers; a correction that moves to another day, one that moves back, one of the same day; a row that its source told twice with another occasion; a withdrawal by
    /// a full delivery; a delivery that was taken back; one that is only laid ready; a measurement that was taken back; somebody with a local key; a traject with every field.
    /// </summary>
    public static async Task<Uitvoerklanten> VulAsync(Vestiging vestiging)
    {
        var klanten = await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<KlantRecord>().Where(klant => klant.Bsn != null).OrderBy(klant => klant.Klant).Select(klant => klant.Klant).Take(8).ToListAsync(ct), Stop);
        var lokaal = await KlantAsync(vestiging, "L-17", klaargezet: false);
        var klaar = await KlantAsync(vestiging, "L-18", klaargezet: true);
        var oud = await BoekAsync(vestiging, Meting(klanten[0], 1, "2025-03-04", 3, bekend: "2025-03-05") with { Antwoorden = "n-nj-", Uren = 12, Toets = "gezin=ja", Kenmerk = Kenmerk, Horizon = 6, Groepen = [1, 4, 9] });
        await BoekAsync(vestiging, Meting(klanten[0], 1, "2025-03-11", 2, bekend: "2025-06-01") with { Antwoorden = "n-nj-", Regel = ToegepasteRegel.GeorganiseerdMinderDanWekelijks, Vervangt = oud, Reden = "Verkeerde dag; \"3\"" });
        var fout = await BoekAsync(vestiging, Meting(klanten[1], 2, "2025-03-04", 4, bekend: "2025-04-05"));
        await BoekAsync(vestiging, Meting(klanten[1], 2, "2025-03-04", 5, bekend: "2025-07-01") with { Vervangt = fout, Reden = "tikfout", Moment = Meetmoment.Overig });
        await BoekAsync(vestiging, Meting(klanten[2], 3, "2025-05-04", 3, bekend: "2025-05-05") with { Moment = Meetmoment.StartTraject });
        await BoekAsync(vestiging, Meting(klanten[2], 3, "2025-05-04", 3, bekend: "2025-08-05") with { Moment = Meetmoment.Jaarmeting, Kenmerk = "'=dubbel" });
        var weg = await BoekAsync(vestiging, Meting(klanten[3], 4, "2025-05-14", 6, bekend: "2025-05-15"));
        await TrekInAsync(vestiging, klanten[3], 4, weg, "2025-09-09");
        await BoekAsync(vestiging, Meting(klanten[4], 2, "2025-10-10", 1, bekend: "2025-10-11") with { Teruggedraaid = true, Levering = 1 });
        await BoekAsync(vestiging, Meting(klanten[4], 1, "2025-10-10", 1, bekend: "2025-10-11") with { Teruggedraaid = true });
        await BoekAsync(vestiging, Meting(klaar, 2, "2025-10-10", 1, bekend: "2025-10-11") with { Klaargezet = true, Levering = 1 });
        await BoekAsync(vestiging, Meting(klanten[5], 2, "2025-10-10", null, bekend: "2025-10-11") with { Uitreden = Uitstroomreden.Verhuisd });
        await BoekAsync(vestiging, Meting(klanten[6], 2, "2025-10-10", 4, bekend: "2025-10-11") with { Uitreden = Uitstroomreden.UitvalTraject });
        await BoekAsync(vestiging, Meting(lokaal, 2, "2025-10-10", 4, bekend: "2025-10-11") with { Groei = Groeipotentieel.GeenGroei });
        var traject = await TrajectAsync(vestiging, klanten[7]);
        return new Uitvoerklanten(klanten, lokaal, klaar, traject);
    }

    /// <summary>A traject that ended in June 2025 with a result that says nothing.</summary>
    public static Task ZonderRedenAsync(Vestiging vestiging) => vestiging.Opslag.SchrijfAsync(Hier, Dader, async (beurt, ct) =>
    {
        var traject = await beurt.Context.Set<TrajectRecord>().Where(rij => rij.Domein == Domein.Reintegratie && rij.Start < Dag("2025-06-01") && rij.Einde == null).OrderBy(rij => rij.Traject).FirstAsync(ct);
        (traject.Einde, traject.Resultaat, traject.Positie) = (Dag("2025-06-12"), "tja", await beurt.NeemPositieAsync(ct));
        beurt.Leg(new Auditregel(Handeling.TrajectGewijzigd, traject.Klant));
    }, Stop);

    /// <summary>What counts, by BSN or local key, source, day and kind, from the rows of the log in order: nothing of the program decides here.</summary>
    public static async Task<SortedDictionary<string, string>> GeldendAsync(Vestiging vestiging)
    {
        var (rijen, weg, bronnen, klanten) = await vestiging.Opslag.LeesMomentAsync(Hier, async (context, ct) => (
            await (from meting in context.Set<MetingRecord>() join boeking in context.Set<BoekingRecord>() on meting.Boeking equals boeking.Boeking where boeking.Positie != null && boeking.Ingetrokken == null select new { Meting = meting, boeking.Positie }).ToListAsync(ct),
            await (from een in context.Set<IntrekkingRecord>() join boeking in context.Set<BoekingRecord>() on een.Boeking equals boeking.Boeking where boeking.Positie != null && boeking.Ingetrokken == null select new { Weg = een, boeking.Positie }).ToListAsync(ct),
            await context.Set<BronRecord>().ToDictionaryAsync(bron => bron.Bron, bron => bron.Naam, ct),
            await context.Set<KlantRecord>().ToDictionaryAsync(klant => klant.Klant, ct)), Stop);
        var geldend = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var opPlaats = rijen.ToDictionary(rij => (rij.Meting.Boeking, rij.Meting.Nummer), rij => rij.Meting);
        var daden = rijen.Select(rij => (rij.Positie, rij.Meting.Nummer, Meting: (MetingRecord?)rij.Meting, Weg: rij.Meting.VervangtBoeking is { } boeking ? opPlaats.GetValueOrDefault((boeking, rij.Meting.VervangtNummer!.Value)) : null))
            .Concat(weg.Select(rij => (rij.Positie, rij.Weg.Nummer, Meting: (MetingRecord?)null, Weg: opPlaats.GetValueOrDefault((rij.Weg.VanBoeking, rij.Weg.VanNummer)))));
        foreach (var (_, _, meting, eerder) in daden.OrderBy(daad => daad.Positie).ThenBy(daad => daad.Nummer))
        {
            if (eerder is not null) geldend.Remove(Sleutel(eerder));
            if (meting is not null) geldend[Sleutel(meting)] = Inhoud(meting);
        }

        return geldend;

        string Sleutel(MetingRecord meting) => $"{Wie(klanten[meting.Klant])} {bronnen[meting.Bron]} {meting.Meetdatum} {meting.Uitstroom}";

        string Wie(KlantRecord klant) => klant.Bsn is { } geheim ? vestiging.Bsns.Ontsleutel(Hier, klant.Klant, geheim).Voluit() : klant.LokaleSleutel!;
    }

    /// <summary>The figures on some days, as known now and as known at some earlier days.</summary>
    public static string Cijfers(Participatiekolommen kolommen)
    {
        var regels = new List<string>();
        foreach (var bekend in (Dag?[])[null, Dag("2025-06-15"), Dag("2025-05-20"), Dag("2024-01-01")])
        {
            var selectie = new Selectie([], bekend, default);
            foreach (var dag in (string[])["2019-12-31", "2024-12-31", "2025-05-31", "2025-12-31", "2026-03-02"])
            {
                var opname = Momentopname.Samen(Momentopname.Maak(kolommen, Dag(dag), selectie, metNietGemeten: true));
                regels.Add($"{bekend} {dag}: " + string.Join("; ", opname.Rijen.Select(rij => $"{rij.Trede}: {(rij.Aantal, rij.Groei, rij.GroeiOnbekend, rij.Verouderd, rij.NietGemeten)}")));
            }

            var stromen = Stromen.Samen(Stromen.Maak(kolommen, new Periode(Dag("2024-12-31"), Dag("2025-12-31")), selectie));
            regels.Add($"{bekend}: " + string.Join("; ", stromen.Matrix.Where(stroom => stroom.Aantal > 0).Select(stroom => $"{stroom.Van} {stroom.Naar}: {stroom.Aantal}").Order(StringComparer.Ordinal)));
        }

        return string.Join('\n', regels);
    }

    public static Dag Dag(string tekst) => Participatie.Kern.Dag.Van(DateOnly.Parse(tekst, CultureInfo.InvariantCulture));

    private static string Inhoud(MetingRecord rij) => string.Create(
        CultureInfo.InvariantCulture,
        $"{rij.Trede} {rij.Groei} {rij.Reden} {rij.Subgroepen} {rij.Antwoorden} {rij.Regel} {rij.Uren} [{rij.Bronkenmerk}] {rij.Bekend} {rij.Ladderversie} {(rij.Uitstroom ? 0 : rij.Horizon)} {rij.Toetsantwoorden}");

    private static Proefmeting Meting(int klant, short bron, string dag, int? trede, string bekend) => new(klant, bron, dag, trede, bekend);

    private static async Task<int> KlantAsync(Vestiging vestiging, string sleutel, bool klaargezet)
    {
        var klant = KlantRecord.TrekNummer();
        await vestiging.Opslag.SchrijfAsync(Hier, Dader, (beurt, _) =>
        {
            beurt.Context.Add(new KlantRecord { Gemeente = Hier.Nummer, Klant = klant, LokaleSleutel = sleutel, Klaargezet = klaargezet, Achternaam = "-Min" });
            beurt.Leg(new Auditregel(Handeling.KlantGemaakt, klant));
            return Task.CompletedTask;
        }, Stop);
        return klant;
    }

    private static Task<(int Boeking, int Nummer)> BoekAsync(Vestiging vestiging, Proefmeting meting) => vestiging.Opslag.SchrijfAsync(Hier, Dader, async (beurt, ct) =>
    {
        var boeking = await beurt.VolgendNummerAsync<BoekingRecord>(rij => (int?)rij.Boeking, ct);
        beurt.Context.Add(new BoekingRecord
        {
            Gemeente = Hier.Nummer,
            Boeking = boeking,
            Bron = meting.Bron,
            Levering = meting.Levering,
            Geboekt = beurt.Nu,
            Positie = meting.Klaargezet ? null : await beurt.NeemPositieAsync(ct),
            Ingetrokken = meting.Teruggedraaid ? await beurt.NeemPositieAsync(ct) : null,
            Intrekreden = meting.Teruggedraaid ? "vergissing" : string.Empty,
        });
        beurt.Context.Add(new MetingRecord
        {
            Gemeente = Hier.Nummer,
            Boeking = boeking,
            Nummer = 1,
            Klant = meting.Klant,
            Bron = meting.Bron,
            Meetdatum = Dag(meting.Dag),
            Bekend = Dag(meting.Bekend),
            Uitstroom = meting.Uitreden != Uitstroomreden.Geen,
            Trede = (byte?)meting.Trede,
            Groei = meting.Uitreden != Uitstroomreden.Geen || meting.Trede == 6 ? Groeipotentieel.NietVanToepassing : meting.Groei,
            Momenten = meting.Uitreden == Uitstroomreden.Geen ? meting.Moment : Meetmoment.Uitstroom,
            Reden = meting.Uitreden,
            Subgroepen = unchecked((int)meting.Groepen.Aggregate(Subgroepen.Geen, (set, nummer) => set.Met(nummer)).Masker),
            Antwoorden = meting.Antwoorden,
            Regel = meting.Regel,
            Ladderversie = "2008",
            Horizon = meting.Horizon,
            Uren = meting.Uren,
            Toetsantwoorden = meting.Toets,
            Bronkenmerk = meting.Kenmerk,
            VervangtBoeking = meting.Vervangt?.Boeking,
            VervangtNummer = meting.Vervangt?.Nummer,
            Correctiereden = meting.Reden,
        });
        beurt.Leg(new Auditregel(Handeling.MetingVastgelegd, meting.Klant));
        return (boeking, 1);
    }, Stop);

    private static Task TrekInAsync(Vestiging vestiging, int klant, short bron, (int Boeking, int Nummer) van, string bekend) => vestiging.Opslag.SchrijfAsync(Hier, Dader, async (beurt, ct) =>
    {
        var boeking = await beurt.VolgendNummerAsync<BoekingRecord>(rij => (int?)rij.Boeking, ct);
        beurt.Context.Add(new BoekingRecord { Gemeente = Hier.Nummer, Boeking = boeking, Bron = bron, Levering = 1, Geboekt = beurt.Nu, Positie = await beurt.NeemPositieAsync(ct) });
        beurt.Context.Add(new IntrekkingRecord { Gemeente = Hier.Nummer, Boeking = boeking, Nummer = 1, Klant = klant, VanBoeking = van.Boeking, VanNummer = van.Nummer, Bekend = Dag(bekend) });
        beurt.Leg(new Auditregel(Handeling.LeveringAanvaard, "levering 1"));
    }, Stop);

    /// <summary>A traject with every field.</summary>
    public static Task<int> TrajectAsync(Vestiging vestiging, int klant) => vestiging.Opslag.SchrijfAsync(Hier, Dader, async (beurt, ct) =>
    {
        var nummer = await beurt.VolgendNummerAsync<TrajectRecord>(rij => (int?)rij.Traject, ct);
        var instrument = await beurt.Context.Set<InstrumentRecord>().Select(rij => rij.Instrument).OrderBy(een => een).FirstAsync(ct);
        beurt.Context.Add(new TrajectRecord
        {
            Gemeente = Hier.Nummer,
            Traject = nummer,
            Klant = klant,
            Bron = 2,
            Kenmerk = "@T;1",
            Instrument = instrument,
            Aanbieder = 1,
            Domein = Domein.Educatie,
            Start = Dag("2024-09-01"),
            Einde = Dag("2025-06-30"),
            Resultaat = "+goed, \"geslaagd\"",
            Kosten = 123_405,
            Prestatiedatum = Dag("2025-06-30"),
            SoortVoorziening = "-taal",
            Duaal = true,
            Financieringsdeel = "=deel",
            Examenonderdeel = "'=lezen",
            Examendatum = Dag("2025-06-15"),
            Bekend = Dag("2024-09-02"),
            Positie = await beurt.NeemPositieAsync(ct),
        });
        beurt.Leg(new Auditregel(Handeling.TrajectVastgelegd, klant));
        return nummer;
    }, Stop);
}
