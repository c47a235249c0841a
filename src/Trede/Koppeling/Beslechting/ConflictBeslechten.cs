using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.App.Klanten;
using Participatie.App.Ladder;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Koppeling;

/// <summary>
/// Settles a conflict: writes who decided what and why, and, when the other side wins, one row in the source of the losing side that makes it so. No row of a source is
/// changed; taking back the decision takes back that row.
/// </summary>
internal sealed class ConflictBeslechten(Opslag opslag, Kolommenbron bron)
{
    /// <summary>The choice for what counts now.</summary>
    public const string KiesGeldend = "geldend";

    /// <summary>The choice for the other side.</summary>
    public const string KiesAnder = "ander";

    /// <summary>The longest reason.</summary>
    public const int LangsteReden = 1000;

    /// <summary>Settles it; <paramref name="sleutel"/> is what it is known by within the client.</summary>
    public async Task<Metinguitkomst> RunAsync(Toegang toegang, Dader dader, int klant, string sleutel, string? keuze, string? reden, Dag vandaag, CancellationToken stop)
    {
        var kolommen = await bron.GeefVanAsync(toegang.Gemeente, [klant], stop);
        return await opslag.SchrijfAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            await beurt.HoudGemeenteAsync(ct);
            var conflict = (await ConflictenLezen.OpenAsync(beurt.Context, toegang, kolommen, vandaag, ct)).Find(een => een.Klant == klant && string.Equals(een.Sleutel, sleutel, StringComparison.Ordinal));
            if (conflict is null || !await MagAsync(beurt.Context, toegang, klant, ct)) return Metinguitkomst.Onbekend;
            var fouten = new Invoerfouten();
            var gekozen = fouten.Keuze("Keuze", keuze, Conflicttekst.WatKlopt, [new(KiesGeldend, string.Empty), new(KiesAnder, string.Empty)]);
            var waarom = fouten.Tekst("Reden", reden, Conflicttekst.DeReden, LangsteReden);
            if (!fouten.Geen) return Metinguitkomst.Fout(fouten);
            var anders = string.Equals(gekozen, KiesAnder, StringComparison.Ordinal);
            var (winnaar, verliezer) = anders ? (conflict.Ander, conflict.Geldend) : (conflict.Geldend, conflict.Ander);
            var besluit = await beurt.VolgendNummerAsync<ConflictbesluitRecord>(rij => (int?)rij.Besluit, ct);
            beurt.Context.Add(new ConflictbesluitRecord
            {
                Gemeente = toegang.Gemeente.Nummer,
                Besluit = besluit,
                Klant = klant,
                Soort = conflict.Soort,
                WinnaarBron = winnaar.Bron,
                WinnaarDag = winnaar.Dag,
                WinnaarWaarde = winnaar.Waarde,
                VerliezerBron = verliezer.Bron,
                VerliezerDag = verliezer.Dag,
                VerliezerWaarde = verliezer.Waarde,
                Reden = waarom!,
                Account = dader.Account!.Value,
                Genomen = beurt.Nu,
                Boeking = anders ? await Metingboeking.BoekAsync(beurt, await GelijkAsync(beurt.Context, conflict, waarom!, vandaag, ct), dader, null, ct) : null,
            });
            beurt.Leg(new Auditregel(Handeling.ConflictBeslecht, klant, string.Create(CultureInfo.InvariantCulture, $"besluit {besluit}"), string.Empty));
            return Metinguitkomst.Bewaard(besluit, []);
        }, stop);
    }

    private static async Task<bool> MagAsync(ParticipatieContext context, Toegang toegang, int nummer, CancellationToken stop)
    {
        var blik = await Klantblik.LaadAsync(context, toegang, stop);
        var klant = await blik.Zichtbaar(context).AsNoTracking().SingleOrDefaultAsync(rij => rij.Klant == nummer, stop);
        return klant is not null && toegang.MagKlant(Recht.ConflictBeslechten, blik.Band(klant, await context.Set<TrajectRecord>().AsNoTracking().Where(traject => traject.Klant == nummer).ToListAsync(stop)));
    }

    // What the other side says, in the source that counted until now: in the place of its row of that day, or as what came after it.
    private static async Task<MetingRecord> GelijkAsync(ParticipatieContext context, Openconflict conflict, string reden, Dag vandaag, CancellationToken stop)
    {
        var (klant, geldend, ander) = (conflict.Klant, conflict.Geldend, conflict.Ander);
        var rijen = await Klantrij.LeesAsync(context, klant, stop);
        var oud = rijen.Select(rij => rij.Meting).LastOrDefault(meting => meting.Bron == geldend.Bron && meting.Meetdatum == geldend.Dag && !meting.Uitstroom);
        var voorbeeld = rijen.Select(rij => rij.Meting).LastOrDefault(meting => meting.Bron == ander.Bron && meting.Meetdatum == ander.Dag && meting.Uitstroom == ander.Reden is not null);
        var vervangt = conflict.Soort == Bevindingcode.ZelfdeDagAndereTrede;
        return new MetingRecord
        {
            Klant = klant,
            Bron = geldend.Bron,
            Meetdatum = ander.Dag,
            Bekend = vandaag,
            Uitstroom = ander.Reden is not null,
            Trede = ander.Trede is { } trede ? (byte)trede.Waarde : voorbeeld?.Trede,
            Groei = voorbeeld?.Groei ?? Groeipotentieel.NietVanToepassing,
            Reden = ander.Reden ?? Uitstroomreden.Geen,
            Momenten = voorbeeld?.Momenten ?? Meetmoment.Overig,
            Subgroepen = ander.Reden is null ? oud?.Subgroepen ?? 0 : 0,
            Antwoorden = voorbeeld?.Antwoorden,
            Regel = voorbeeld?.Regel ?? ToegepasteRegel.Geen,
            Ladderversie = voorbeeld?.Ladderversie ?? Ladderversie.Versie2008.Id,
            Horizon = voorbeeld?.Horizon ?? 0,
            VervangtBoeking = vervangt ? oud?.Boeking : null,
            VervangtNummer = vervangt ? oud?.Nummer : null,
            Correctiereden = reden,
        };
    }
}
