using System.Text;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>
/// Takes over in a municipality that has nothing yet what <see cref="Databaseuitvoer"/> wrote of one: lists, clients, the whole log of measurements with what it was before,
/// trajecten, benefits and decisions. One act: when anything is wrong, nothing is kept. For one taking over; BSNs do not outlive it.
/// </summary>
public sealed class Databaseovername
{
    private const int PerKeer = 5000;

    private readonly Schrijfbeurt beurt;
    private readonly Bsnkluis kluis;
    private readonly Uitvoerbron bron;
    private readonly Voortgang voortgang;
    private readonly ParticipatieContext context;
    private readonly short gemeente;
    private readonly Overnamegebreken gebreken = new();
    private readonly List<(string Naam, long Rijen)> bestanden = [];
    private readonly Overnamelijsten lijsten;
    private Overnameklanten klanten = null!;
    private Overnamelog log = null!;

    private Databaseovername(Schrijfbeurt beurt, Bsnkluis kluis, Uitvoerbron bron, IReadOnlyList<Uitvoerdeel> delen, Voortgang voortgang)
    {
        (this.beurt, this.kluis, this.bron, this.voortgang, context) = (beurt, kluis, bron, voortgang, beurt.Context);
        gemeente = context.Gemeente.Nummer;
        lijsten = new Overnamelijsten(beurt, bron, delen, gebreken, bestanden);
    }

    /// <summary>Takes over; an <see cref="OvernameException"/> when something is wrong. <paramref name="delen"/> are the tables of other rooms, the same that went out.</summary>
    public static Task<Overnameverslag> RunAsync(
        Opslag opslag, Gemeentenummer gemeente, Bsnkluis kluis, Uitvoerbron bron, IReadOnlyList<Uitvoerdeel> delen, Dader dader, Voortgang voortgang, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(opslag);
        ArgumentNullException.ThrowIfNull(kluis);
        ArgumentNullException.ThrowIfNull(bron);
        ArgumentNullException.ThrowIfNull(delen);
        ArgumentNullException.ThrowIfNull(voortgang);
        return opslag.SchrijfAsync(gemeente, dader, (beurt, ct) => new Databaseovername(beurt, kluis, bron, delen, voortgang).VulAsync(ct), stop);
    }

    private async Task<Overnameverslag> VulAsync(CancellationToken stop)
    {
        var positie = await beurt.NeemPositieAsync(stop);
        log = new Overnamelog(beurt, positie, await beurt.VolgendNummerAsync<LeveringRecord>(rij => (int?)rij.Levering, stop) - 1, voortgang);
        await KeurLeegAsync(stop);
        var code = Gemeente.Van(await context.Set<GemeenteRecord>().Where(rij => rij.Nummer == gemeente).Select(rij => rij.Code).SingleAsync(stop));
        if (!bron.Namen.Contains(Uitvoertabel.Klanten.Bestand(), StringComparer.Ordinal)) gebreken.Voeg(Overnamegebreksoort.BestandOntbreekt, Uitvoertabel.Klanten.Bestand(), 0, string.Empty);
        if (!bron.Namen.Contains(Uitvoertabel.Bronnen.Bestand(), StringComparer.Ordinal)) gebreken.Voeg(Overnamegebreksoort.BestandOntbreekt, Uitvoertabel.Bronnen.Bestand(), 0, string.Empty);
        gebreken.Stop();
        await lijsten.LeesAsync(stop);
        klanten = new Overnameklanten(beurt, kluis, code, lijsten, gebreken);
        await klanten.LeesAsync(positie, voortgang, stop);
        foreach (var (naam, nummer) in lijsten.Bronnen) await MetingenAsync(naam, nummer, stop);
        await IngetrokkenAsync(stop);
        await log.VoegAsync(stop);
        foreach (var (naam, nummer) in lijsten.Bronnen) await TrajectenAsync(naam, nummer, positie, stop);
        await UitkeringenAsync(stop);
        await BesluitenAsync(stop);
        gebreken.Stop();
        if (log.Positie > positie) await beurt.NeemPositiesAsync((int)(log.Positie - positie), stop);
        beurt.Leg(new Auditregel(Handeling.DatabaseOvergenomen, string.Empty, $"{klanten.Aantal} klanten, {bestanden.Sum(bestand => bestand.Rijen)} rijen"));
        var gelezen = bestanden.Select(bestand => bestand.Naam).ToHashSet(StringComparer.Ordinal);
        return new Overnameverslag(klanten.Aantal, [.. bestanden.Where(bestand => bestand.Rijen > 0)], [.. bron.Namen.Where(naam => !gelezen.Contains(naam))], lijsten.Namen);
    }

    private async Task KeurLeegAsync(CancellationToken stop)
    {
        if (await context.Set<KlantRecord>().IgnoreQueryFilters([KlantRecord.Zichtbaarheid]).AnyAsync(stop) || await context.Set<BoekingRecord>().AnyAsync(stop)
            || await context.Set<TrajectRecord>().IgnoreQueryFilters([TrajectRecord.Zichtbaarheid]).AnyAsync(stop)) gebreken.Voeg(Overnamegebreksoort.NietLeeg, string.Empty, 0, string.Empty);
        gebreken.Stop();
    }

    private async Task MetingenAsync(string naam, short nummer, CancellationToken stop)
    {
        using var tabel = Open(Uitvoertabel.Metingen, naam);
        if (tabel is null) return;
        log.Begin(nummer);
        while (tabel.Lees())
        {
            if (klanten.Wie(tabel, (int)Metingkolom.Bsn, (int)Metingkolom.LokaleSleutel) is not { } klant) continue;
            klanten.KeurGemeente(tabel, (int)Metingkolom.Gemeente);
            var rij = new Overnamemeting(tabel, klant, nummer);
            if (rij.Vervalt) log.Vervalt(rij);
            else log.Voeg(rij, lijsten.Account(rij.Klantmanager));
            if (log.IsVol) await log.VoegAsync(stop);
        }

        gebreken.Stop();
        await log.EindigAsync(Uitvoertabel.Metingen.Bestand(naam), tabel.Rijen, stop);
        Klaar(Uitvoertabel.Metingen.Bestand(naam), tabel);
    }

    private async Task IngetrokkenAsync(CancellationToken stop)
    {
        const int Intrekreden = (int)Metingkolom.VastgelegdOp + 1;
        using var tabel = Open(Uitvoertabel.Ingetrokken, null);
        if (tabel is null) return;
        while (tabel.Lees())
        {
            if (klanten.Wie(tabel, (int)Metingkolom.Bsn, (int)Metingkolom.LokaleSleutel) is not { } klant || Bronvan(tabel, (int)Metingkolom.Bron) is not { } nummer) continue;
            klanten.KeurGemeente(tabel, (int)Metingkolom.Gemeente);
            var rij = new Overnamemeting(tabel, klant, nummer);
            log.VoegIngetrokken(rij, lijsten.Account(rij.Klantmanager), tabel.Tekst(Intrekreden, 1000));
            if (log.IsVol) await log.VoegAsync(stop);
        }

        gebreken.Stop();
        Klaar(Uitvoertabel.Ingetrokken.Bestand(), tabel);
    }

    private async Task TrajectenAsync(string naam, short nummer, long positie, CancellationToken stop)
    {
        using var tabel = Open(Uitvoertabel.Trajecten, naam);
        if (tabel is null) return;
        var volgende = await beurt.VolgendNummerAsync<TrajectRecord>(rij => (int?)rij.Traject, stop);
        var rijen = new List<TrajectRecord>();
        while (tabel.Lees())
        {
            if (klanten.Wie(tabel, 0, 16) is not { } klant) continue;
            klanten.KeurGemeente(tabel, 15);
            var (domein, start, einde) = (Overnamelijsten.Domein(tabel, 3), tabel.Dagtekst(5), tabel.Dag(6));
            if (einde < start) tabel.Meld(Overnamegebreksoort.WaardeOnjuist, 6);
            Bedrag? kosten = null;
            if (Bedrag.TryParse(tabel.Veld(8), out var bedrag)) kosten = bedrag;
            else if (!tabel.Veld(8).IsEmpty) tabel.Meld(Overnamegebreksoort.WaardeOnjuist, 8);
            rijen.Add(new TrajectRecord
            {
                Gemeente = gemeente,
                Traject = volgende++,
                Klant = klant,
                Bron = nummer,
                Kenmerk = tabel.Naam(1, 60),
                Instrument = lijsten.Instrument(tabel.Naam(2, 100), domein, null),
                Domein = domein,
                Aanbieder = lijsten.Aanbieder(tabel, 4),
                Start = start,
                Einde = einde,
                Resultaat = tabel.Tekst(7, 200),
                Kosten = kosten?.Centen,
                Prestatiedatum = tabel.Dag(9),
                SoortVoorziening = tabel.Tekst(10, 100),
                Duaal = tabel.JaNee(11),
                Financieringsdeel = tabel.Tekst(12, 100),
                Examenonderdeel = tabel.Tekst(13, 100),
                Examendatum = tabel.Dag(14),
                Bekend = tabel.Dagtekst(17),
                Positie = positie,
            });
        }

        gebreken.Stop();
        await context.SaveChangesAsync(stop);
        foreach (var deel in rijen.Chunk(PerKeer)) await beurt.VoegAsync(deel, stop);
        Klaar(Uitvoertabel.Trajecten.Bestand(naam), tabel);
    }

    private async Task UitkeringenAsync(CancellationToken stop)
    {
        var rijen = new List<UitkeringRecord>();
        lijsten.Lees(Uitvoertabel.Uitkeringen, tabel =>
        {
            if (klanten.Wie(tabel, 0, 6) is not { } klant || Bronvan(tabel, 7) is not { } nummer) return;
            klanten.KeurGemeente(tabel, 5);
            rijen.Add(new UitkeringRecord
            {
                Gemeente = gemeente,
                Uitkering = rijen.Count + 1,
                Klant = klant,
                Bron = nummer,
                Soort = tabel.Code(1, Uitkeringsoortfeiten.Alle, feiten => feiten.Code, Uitkeringsoortfeiten.Van(Uitkeringsoort.Onbekend)).Soort,
                Start = tabel.Dagtekst(2),
                Einde = tabel.Dag(3),
                Reden = tabel.Code(4, Enum.GetValues<Uitkeringseinde>(), Codeschrift.Einde, Uitkeringseinde.Onbekend),
                Bekend = tabel.Dagtekst(8),
            });
        });
        gebreken.Stop();
        foreach (var deel in rijen.Chunk(PerKeer)) await beurt.VoegAsync(deel, stop);
    }

    private async Task BesluitenAsync(CancellationToken stop)
    {
        var besluit = 0;
        lijsten.Lees(Uitvoertabel.Besluiten, tabel =>
        {
            if (klanten.Wie(tabel, 0, 1) is not { } klant || Bronvan(tabel, 3) is not { } winnaar || Bronvan(tabel, 6) is not { } verliezer) return;
            klanten.KeurGemeente(tabel, 15);
            var (winnaarDag, reden, genomen) = (tabel.Dag(4), tabel.Naam(9, 1000), tabel.Dagtekst(10));
            var herroepen = tabel.Dag(12);
            context.Add(new ConflictbesluitRecord
            {
                Gemeente = gemeente,
                Besluit = ++besluit,
                Klant = klant,
                Soort = tabel.Code(2, Bevindingcatalogus.Alle, soort => soort.Code, Bevindingcatalogus.Alle[0]).Soort,
                WinnaarBron = winnaar,
                WinnaarDag = winnaarDag,
                WinnaarWaarde = tabel.Naam(5, 60),
                VerliezerBron = verliezer,
                VerliezerDag = tabel.Dag(7),
                VerliezerWaarde = tabel.Naam(8, 60),
                Reden = reden,
                Genomen = Overnamelog.Moment(genomen),
                Account = lijsten.Account(tabel.Naam(11, 100)) ?? default,
                Boeking = winnaarDag is { } dag ? log.Besluitboeking(klant, verliezer, dag, reden, genomen) : null,
                Herroepen = herroepen is { } moment ? Overnamelog.Moment(moment) : null,
                HerroepenDoor = lijsten.Account(tabel.Tekst(13, 100)),
                Herroepreden = tabel.Tekst(14, 1000),
            });
        });
        gebreken.Stop();
        await context.SaveChangesAsync(stop);
    }

    private Overnametabel? Open(Uitvoertabel soort, string? van) => Overnametabel.Open(bron, soort.Bestand(van), soort.Kolommen, gebreken);

    private void Klaar(string naam, Overnametabel tabel) => bestanden.Add((naam, tabel.Rijen));

    private short? Bronvan(Overnametabel tabel, int kolom)
    {
        if (lijsten.Bronnen.TryGetValue(Encoding.UTF8.GetString(tabel.Veld(kolom)), out var nummer)) return nummer;
        tabel.Meld(Overnamegebreksoort.WaardeOnjuist, kolom);
        return null;
    }
}
