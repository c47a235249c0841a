using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Data.Koppeling;

/// <summary>
/// Writes the whole participatiedatabase of a municipality in Trede's own format (exchange format, section 4), all of one moment. People who are only laid ready, and rows of
/// deliveries that were taken back, are not in it. Rows stream from the database to the file; who is who is kept in memory. For one writing; BSNs do not outlive it.
/// </summary>
public sealed class Databaseuitvoer
{
    private const int RijenPerMelding = 4096;

    private readonly ParticipatieContext context;
    private readonly Bsnkluis kluis;
    private readonly Uitvoerdoel doel;
    private readonly IReadOnlyList<Uitvoerdeel> delen;
    private readonly Voortgang voortgang;
    private readonly List<Uitvoerbestand> bestanden = [];
    private readonly Dictionary<int, (Bsn Bsn, string? LokaleSleutel)> personen = [];
    private Dictionary<Guid, string> accounts = [];
    private Kolomlijsten lijsten = null!;
    private Dictionary<short, string> bronnen = [];

    private Databaseuitvoer(ParticipatieContext context, Bsnkluis kluis, Uitvoerdoel doel, IReadOnlyList<Uitvoerdeel> delen, Voortgang voortgang) =>
        (this.context, this.kluis, this.doel, this.delen, this.voortgang) = (context, kluis, doel, delen, voortgang);

    /// <summary>Writes everything; <paramref name="leesmij"/> makes the text that goes beside it, with the name of its file. <paramref name="delen"/> are the tables of other rooms.</summary>
    public static Task<Uitvoerverslag> RunAsync(
        Opslag opslag, Gemeentenummer gemeente, Bsnkluis kluis, Uitvoerdoel doel, IReadOnlyList<Uitvoerdeel> delen, Func<Uitvoerverslag, (string Naam, string Tekst)> leesmij, Voortgang voortgang, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(opslag);
        ArgumentNullException.ThrowIfNull(doel);
        ArgumentNullException.ThrowIfNull(delen);
        ArgumentNullException.ThrowIfNull(leesmij);
        return opslag.LeesMomentAsync(gemeente, async (context, ct) =>
        {
            var verslag = await new Databaseuitvoer(context, kluis, doel, delen, voortgang).SchrijfAsync(ct);
            var (naam, tekst) = leesmij(verslag);
            await using (var stroom = doel.Begin(naam)) stroom.Write(new UTF8Encoding(false).GetBytes(tekst));
            doel.MaakAf();
            return verslag;
        }, stop);
    }

    private async Task<Uitvoerverslag> SchrijfAsync(CancellationToken stop)
    {
        var nummer = context.Gemeente.Nummer;
        var naam = await context.Set<GemeenteRecord>().Where(rij => rij.Nummer == nummer).Select(rij => rij.Naam).SingleAsync(stop);
        lijsten = await Kolomlijsten.LeesAsync(context, stop);
        bronnen = lijsten.Bronnummers.Zip(lijsten.Bronnen).ToDictionary(paar => paar.First, paar => paar.Second.Naam);
        accounts = await context.Set<AccountRecord>().Select(rij => new { rij.Id, rij.Naam }).ToDictionaryAsync(rij => rij.Id, rij => rij.Naam, stop);
        await KlantenAsync(stop);
        foreach (var bron in lijsten.Bronnummers) await MetingenAsync(bron, stop);
        await IngetrokkenAsync(stop);
        foreach (var bron in lijsten.Bronnummers) await TrajectenAsync(bron, stop);
        await UitkeringenAsync(stop);
        await BesluitenAsync(stop);
        await LijstenAsync(stop);
        return new Uitvoerverslag(lijsten.Gemeente, naam, [.. bestanden.Where(bestand => bestand.Rijen > 0)], lijsten.Bronnen, [.. personen.Keys], personen.Values.Count(persoon => persoon.Bsn.IsLeeg));
    }

    private async Task KlantenAsync(CancellationToken stop)
    {
        var teams = await context.Set<TeamRecord>().ToDictionaryAsync(rij => rij.Team, rij => rij.Naam, stop);
        var code = lijsten.Gemeente.ToString();
        await SchrijfAsync(Uitvoertabel.Klanten, null, context.Set<KlantRecord>().OrderBy(rij => rij.Klant), klant =>
        {
            var bsn = klant.Bsn is { } geheim ? kluis.Ontsleutel(context.Gemeente, klant.Klant, geheim) : default;
            personen.Add(klant.Klant, (bsn, klant.LokaleSleutel));
            var wie = Wie(klant.Klant);
            return
            [
                wie.Bsn, klant.Geboren.ToString(), Codeschrift.Geslacht(klant.Geslacht), klant.Postcode4 == 0 ? string.Empty : Codeschrift.Getal(klant.Postcode4), code, wie.LokaleSleutel, klant.Voornaam, klant.Achternaam,
                klant.Team is { } team ? teams.GetValueOrDefault(team, string.Empty) : string.Empty, Naam(klant.Klantmanager), klant.Ingeschreven?.ToString() ?? string.Empty,
            ];
        }, stop);
    }

    // The rows of the log, with what takes rows away at its place among them: so the file, read in order, tells what the log tells.
    private async Task MetingenAsync(short bron, CancellationToken stop)
    {
        var weg = new Queue<(long Positie, int Nummer, Uitvoermeting Rij)>((await WegAsync(bron, stop)).OrderBy(rij => rij.Positie).ThenBy(rij => rij.Nummer));
        var rijen = from meting in context.Set<MetingRecord>()
                    join boeking in context.Set<BoekingRecord>() on meting.Boeking equals boeking.Boeking
                    where meting.Bron == bron && boeking.Positie != null && boeking.Ingetrokken == null
                    orderby boeking.Positie, meting.Nummer
                    select new Logrij(meting, boeking.Positie!.Value, boeking.Geboekt, boeking.Levering == null ? boeking.Account : null, string.Empty);
        using var uit = new Uitvoerschrijver(doel, Uitvoertabel.Metingen.Bestand(bronnen[bron]), Uitvoertabel.Metingen.Kolommen);
        await foreach (var rij in rijen.AsAsyncEnumerable().WithCancellation(stop))
        {
            while (weg.TryPeek(out var eerst) && (eerst.Positie, eerst.Nummer).CompareTo((rij.Positie, rij.Meting.Nummer)) <= 0) uit.Schrijf(weg.Dequeue().Rij.Velden());
            if (personen.ContainsKey(rij.Meting.Klant)) uit.Schrijf(Meting(rij).Velden());
            if (uit.Rijen % RijenPerMelding == RijenPerMelding - 1) voortgang.Meld(0, RijenPerMelding);
        }

        while (weg.TryDequeue(out var over)) uit.Schrijf(over.Rij.Velden());
        bestanden.Add(new Uitvoerbestand(Uitvoertabel.Metingen, bronnen[bron], uit.Rijen));
    }

    // What a correction or a full delivery takes away: the row that was, at the place of what took it away. The same rows as the columns are built from.
    private async Task<List<(long Positie, int Nummer, Uitvoermeting Rij)>> WegAsync(short bron, CancellationToken stop)
    {
        var weg = new List<(long, int, Uitvoermeting)>();
        foreach (var tekst in (string[])
        [
            """
            SELECT nb.positie, n.nummer, o.klant, o.meetdatum, o.uitstroom, n.bekend
            FROM meting AS n CROSS JOIN meting AS o CROSS JOIN boeking AS nb CROSS JOIN boeking AS ob
            WHERE n.gemeente = @gemeente AND n.vervangt_boeking IS NOT NULL AND o.gemeente = @gemeente AND o.boeking = n.vervangt_boeking AND o.nummer = n.vervangt_nummer
              AND nb.gemeente = @gemeente AND nb.boeking = n.boeking AND ob.gemeente = @gemeente AND ob.boeking = o.boeking AND o.bron = @bron
              AND nb.positie IS NOT NULL AND nb.ingetrokken IS NULL AND ob.positie IS NOT NULL AND ob.ingetrokken IS NULL
            """,
            """
            SELECT nb.positie, i.nummer, o.klant, o.meetdatum, o.uitstroom, i.bekend
            FROM intrekking AS i CROSS JOIN boeking AS nb CROSS JOIN meting AS o
            WHERE i.gemeente = @gemeente AND nb.gemeente = @gemeente AND nb.boeking = i.boeking AND nb.positie IS NOT NULL AND nb.ingetrokken IS NULL
              AND o.gemeente = @gemeente AND o.boeking = i.van_boeking AND o.nummer = i.van_nummer AND o.bron = @bron
            """,
        ])
        {
            await using var vraag = Logvraag.Maak(context, tekst, null);
            Logvraag.Voeg(vraag, "bron", bron);
            await using var lezer = await vraag.ExecuteReaderAsync(stop);
            while (await lezer.ReadAsync(stop))
                if (personen.ContainsKey(lezer.GetInt32(2))) weg.Add((lezer.GetInt64(0), lezer.GetInt32(1), Weg(lezer, bronnen[bron])));
        }

        return weg;
    }

    private Uitvoermeting Weg(DbDataReader lezer, string bron) =>
        new(Wie(lezer.GetInt32(2)), bron, DagConverter.Dagvan(lezer.GetInt32(3)), lezer.GetBoolean(4), DagConverter.Dagvan(lezer.GetInt32(5))) { Gemeente = lijsten.Gemeente, Vervalt = true };

    private Task IngetrokkenAsync(CancellationToken stop) => SchrijfAsync(
        Uitvoertabel.Ingetrokken, null,
        from meting in context.Set<MetingRecord>()
        join boeking in context.Set<BoekingRecord>() on meting.Boeking equals boeking.Boeking
        where boeking.Positie != null && boeking.Ingetrokken != null && boeking.Levering == null
        orderby boeking.Positie, meting.Nummer
        select new Logrij(meting, boeking.Positie!.Value, boeking.Geboekt, boeking.Account, boeking.Intrekreden),
        rij => personen.ContainsKey(rij.Meting.Klant) ? [.. Meting(rij).Velden(), rij.Intrekreden] : null, stop);

    private Task TrajectenAsync(short bron, CancellationToken stop) => SchrijfAsync(
        Uitvoertabel.Trajecten, bronnen[bron], context.Set<TrajectRecord>().Where(rij => rij.Bron == bron).OrderBy(rij => rij.Traject), traject =>
        {
            if (!personen.ContainsKey(traject.Klant)) return null;
            var wie = Wie(traject.Klant);
            return
            [
                wie.Bsn, traject.Kenmerk, lijsten.Instrumenten[traject.Instrument], Domeinfeiten.Van(traject.Domein).Code, traject.Aanbieder is { } aanbieder ? lijsten.Aanbieders[aanbieder] : string.Empty,
                traject.Start.ToString(), Dagtekst(traject.Einde), traject.Resultaat, Codeschrift.Bedrag(traject.Kosten), Dagtekst(traject.Prestatiedatum), traject.SoortVoorziening, Codeschrift.JaNee(traject.Duaal),
                traject.Financieringsdeel, traject.Examenonderdeel, Dagtekst(traject.Examendatum), lijsten.Gemeente.ToString(), wie.LokaleSleutel, traject.Bekend.ToString(), bronnen[bron],
            ];
        }, stop);

    private Task UitkeringenAsync(CancellationToken stop) => SchrijfAsync(Uitvoertabel.Uitkeringen, null, context.Set<UitkeringRecord>().OrderBy(rij => rij.Uitkering), uitkering =>
    {
        if (!personen.ContainsKey(uitkering.Klant)) return null;
        var wie = Wie(uitkering.Klant);
        return
        [
            wie.Bsn, Uitkeringsoortfeiten.Van(uitkering.Soort).Code, uitkering.Start.ToString(), Dagtekst(uitkering.Einde), Codeschrift.Einde(uitkering.Reden), lijsten.Gemeente.ToString(), wie.LokaleSleutel,
            bronnen[uitkering.Bron], uitkering.Bekend.ToString(),
        ];
    }, stop);

    private Task BesluitenAsync(CancellationToken stop) => SchrijfAsync(Uitvoertabel.Besluiten, null, context.Set<ConflictbesluitRecord>().OrderBy(rij => rij.Besluit), besluit =>
    {
        if (!personen.ContainsKey(besluit.Klant)) return null;
        var wie = Wie(besluit.Klant);
        return
        [
            wie.Bsn, wie.LokaleSleutel, Bevindingcatalogus.Van(besluit.Soort).Code, Bronnaam(besluit.WinnaarBron), Dagtekst(besluit.WinnaarDag), besluit.WinnaarWaarde, Bronnaam(besluit.VerliezerBron),
            Dagtekst(besluit.VerliezerDag), besluit.VerliezerWaarde, besluit.Reden, Dagtekst(Dagvan(besluit.Genomen)), Naam(besluit.Account),
            besluit.Herroepen is { } moment ? Dagtekst(Dagvan(moment)) : string.Empty, Naam(besluit.HerroepenDoor), besluit.Herroepreden, lijsten.Gemeente.ToString(),
        ];
    }, stop);

    private async Task LijstenAsync(CancellationToken stop)
    {
        var namen = await context.Set<BronRecord>().ToDictionaryAsync(rij => rij.Bron, stop);
        using (var uit = new Uitvoerschrijver(doel, Uitvoertabel.Bronnen.Bestand(), Uitvoertabel.Bronnen.Kolommen))
        {
            foreach (var (nummer, plaats) in lijsten.Bronnummers.Select((nummer, plaats) => (nummer, plaats)))
                uit.Schrijf(namen[nummer].Naam, Codeschrift.Getal(plaats + 1), namen[nummer].Omschrijving, Codeschrift.JaNee(namen[nummer].Vervallen), namen[nummer].Aanbieder is { } aanbieder ? lijsten.Aanbieders[aanbieder] : string.Empty);
            bestanden.Add(new Uitvoerbestand(Uitvoertabel.Bronnen, null, uit.Rijen));
        }

        await SchrijfAsync(Uitvoertabel.Instrumenten, null, context.Set<InstrumentRecord>().OrderBy(rij => rij.Instrument),
            rij => [rij.Naam, Domeinfeiten.Van(rij.Domein).Code, rij.Omschrijving, Codeschrift.JaNee(rij.Vervallen), Codeschrift.Leerweg(rij.Leerweg)], stop);
        foreach (var deel in delen)
        {
            using var uit = new Uitvoerschrijver(doel, deel.Tabel.Bestand(), deel.Tabel.Kolommen);
            await foreach (var rij in deel.RijenAsync(context).WithCancellation(stop)) uit.Schrijf(rij);
            bestanden.Add(new Uitvoerbestand(deel.Tabel, null, uit.Rijen));
        }

        await SchrijfAsync(Uitvoertabel.Teams, null, context.Set<TeamRecord>().OrderBy(rij => rij.Team), rij => [rij.Naam, Codeschrift.JaNee(rij.Vervallen)], stop);
        await SchrijfAsync(Uitvoertabel.Subgroepen, null, context.Set<SubgroepRecord>().OrderBy(rij => rij.Subgroep),
            rij => [Codeschrift.Getal(rij.Subgroep), rij.Naam, rij.Omschrijving, Codeschrift.JaNee(rij.Vervallen)], stop);
    }

    // Null for a row that is not to leave.
    private async Task SchrijfAsync<T>(Uitvoertabel tabel, string? bron, IQueryable<T> rijen, Func<T, IReadOnlyList<string>?> velden, CancellationToken stop)
    {
        using var uit = new Uitvoerschrijver(doel, tabel.Bestand(bron), tabel.Kolommen);
        await foreach (var rij in rijen.AsAsyncEnumerable().WithCancellation(stop))
        {
            if (velden(rij) is { } een) uit.Schrijf(een);
            if (uit.Rijen % RijenPerMelding == RijenPerMelding - 1) voortgang.Meld(0, RijenPerMelding);
        }

        bestanden.Add(new Uitvoerbestand(tabel, bron, uit.Rijen));
    }

    private Uitvoermeting Meting(Logrij rij)
    {
        var meting = rij.Meting;
        return new Uitvoermeting(Wie(meting.Klant), bronnen[meting.Bron], meting.Meetdatum, meting.Uitstroom, meting.Bekend)
        {
            Gemeente = lijsten.Gemeente,
            Trede = meting.Trede,
            Groei = meting.Groei,
            Momenten = meting.Momenten,
            Reden = meting.Reden,
            Subgroepen = new Subgroepen(unchecked((uint)meting.Subgroepen)),
            Antwoorden = meting.Antwoorden,
            Regel = meting.Regel,
            Ladderversie = meting.Ladderversie,
            Horizon = meting.Horizon,
            Uren = meting.Uren,
            Toetsantwoorden = meting.Toetsantwoorden,
            Bronkenmerk = meting.Bronkenmerk,
            Klantmanager = Naam(rij.Account),
            Correctiereden = meting.Correctiereden,
            Vastgelegd = Dagvan(rij.Geboekt),
        };
    }

    private Uitvoerpersoon Wie(int klant)
    {
        var (bsn, sleutel) = personen[klant];
        return Uitvoerpersoon.Met(bsn, sleutel);
    }

    private string Naam(Guid? account) => account is { } id ? accounts.GetValueOrDefault(id, string.Empty) : string.Empty;

    private string Bronnaam(short bron) => bronnen.GetValueOrDefault(bron, string.Empty);

    private static string Dagtekst(Dag? dag) => dag?.ToString() ?? string.Empty;

    private static Dag Dagvan(DateTimeOffset moment) => Dag.Van(DateOnly.FromDateTime(moment.UtcDateTime));

    private sealed record Logrij(MetingRecord Meting, long Positie, DateTimeOffset Geboekt, Guid? Account, string Intrekreden);
}
