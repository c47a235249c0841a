using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Koppeling;

/// <summary>
/// The use case of delivering at once: reads a file, compares it with what its source said before, lays ready what is new or changed, and makes it count in one act.
/// What is broken off leaves nothing that counts.
/// </summary>
internal sealed class Leveren(Vestiging vestiging, Kolommenbron kolommenbron)
{
    private const int Pogingen = 3;

    private readonly Leveringsplanner planner = new(vestiging.Opslag, vestiging.Bsns, kolommenbron);

    /// <summary>Delivers.</summary>
    public async Task<Leveruitkomst> RunAsync(Leveropdracht opdracht, Dader dader, Voortgang voortgang, CancellationToken stop)
    {
        await new LeveringOpruimen(vestiging.Opslag, opdracht.Gemeente).VerlopenAsync(stop);
        using var afkeur = opdracht.AfkeurMap is { } map ? new AfkeurFile(map, opdracht.Levering.Bron) : null;
        var inhoud = await new LeveringLezen(vestiging.Opslag).RunAsync(opdracht, afkeur, voortgang, stop);
        int? profiel = null;
        if (await new Profielherkenning(vestiging.Opslag).ZoekAsync(opdracht.Gemeente, opdracht.Levering, inhoud.Verslag.Weigering, stop) is { } bewaard)
        {
            using var bestand = new Profielbestand(bewaard.Inhoud);
            var met = opdracht with { Levering = opdracht.Levering with { Profiel = bestand.Pad } };
            (profiel, inhoud) = (bewaard.Koppelprofiel, await new LeveringLezen(vestiging.Opslag).RunAsync(met, afkeur, voortgang, stop));
        }

        if (inhoud.Verslag.Weigering is not null) return new Leveruitkomst(inhoud.Verslag, null, null);
        for (var poging = 1; ; poging++)
        {
            if (await ProbeerAsync(opdracht, inhoud, profiel, dader, voortgang, stop) is not { } uitkomst)
            {
                if (poging == Pogingen) throw new AanroepException($"Er werd steeds iets anders van {opdracht.Levering.Bron} aanvaard. Probeer het straks nog eens.");
                continue;
            }

            if (opdracht.Proef || afkeur is null || uitkomst.Nummer is null) return uitkomst;
            afkeur.MaakAf();
            afkeur.Bevestig();
            return uitkomst with { Afkeur = [.. afkeur.Paden] };
        }
    }

    // Null when something else of the source was accepted meanwhile: then what was compared is of no use any more.
    private async Task<Leveruitkomst?> ProbeerAsync(Leveropdracht opdracht, Leveringsinhoud inhoud, int? profiel, Dader dader, Voortgang voortgang, CancellationToken stop)
    {
        var (opslag, gemeente) = (vestiging.Opslag, opdracht.Gemeente);
        var (bron, keuzen) = await opslag.LeesAsync(gemeente, (context, ct) => BronAsync(context, opdracht.Levering.Bron, ct), stop);
        var klaarleggen = new LeveringKlaarleggen(opslag, gemeente, vestiging.Bsns);
        var levering = Record(opdracht, inhoud);
        levering.Koppelprofiel = profiel;
        if (!opdracht.Proef)
        {
            levering.Bron = bron ?? await MaakBronAsync(gemeente, opdracht.Levering.Bron, dader, stop);
            await klaarleggen.BeginAsync(levering, dader, stop);
        }

        try
        {
            var plan = await planner.RunAsync(opdracht, bron, inhoud, opdracht.Proef, stop);
            plan.Vul(levering);
            var eerder = await opslag.LeesAsync(gemeente, (context, ct) => Leveringsrapport.EerdereOmvangAsync(context, bron, plan.Soort, ct), stop);
            levering.Verslag = Leveringsrapport.Van(plan, eerder).AlsTekst();
            var uitkomst = new Leveruitkomst(Verslag(plan, opdracht.Intrekken), plan, null) { Afwijkingen = Leveringsafwijking.Zoek(plan.Omvang, eerder) };
            if (opdracht.Proef) return uitkomst;
            if (uitkomst.Verslag.Weigering is not null || (uitkomst.Afwijkingen.Count > 0 && !opdracht.Toch))
            {
                await new LeveringOpruimen(opslag, gemeente).RunAsync(levering.Levering, stop);
                return uitkomst;
            }

            await klaarleggen.RunAsync(plan.Klaarlegging(levering, dag => keuzen.Getal(Instelbareregel.Groeihorizon, dag)), dader, voortgang, stop);
            if (await new LeveringAanvaarden(opslag, gemeente).RunAsync(levering.Levering, plan.Positie, dader, stop)) return uitkomst with { Nummer = levering.Levering };
            await new LeveringOpruimen(opslag, gemeente).RunAsync(levering.Levering, stop);
            return null;
        }
        catch when (levering.Levering > 0)
        {
            await new LeveringOpruimen(opslag, gemeente).RunAsync(levering.Levering, CancellationToken.None);
            throw;
        }
    }

    private static async Task<(short? Bron, Regelkeuzen Keuzen)> BronAsync(ParticipatieContext context, Bron naam, CancellationToken stop) =>
        (await context.Set<BronRecord>().Where(rij => rij.Naam == naam.Naam).Select(rij => (short?)rij.Bron).SingleOrDefaultAsync(stop), await RegelkeuzeRecord.LeesAsync(context, stop));

    // A source that nobody heard of before comes behind the others.
    private Task<short> MaakBronAsync(Gemeentenummer gemeente, Bron naam, Dader dader, CancellationToken stop) => vestiging.Opslag.SchrijfAsync(gemeente, dader, async (beurt, ct) =>
    {
        await beurt.HoudGemeenteAsync(ct);
        var alle = await beurt.Context.Set<BronRecord>().AsNoTracking().ToListAsync(ct);
        if (alle.Find(rij => string.Equals(rij.Naam, naam.Naam, StringComparison.Ordinal)) is { } intussen) return intussen.Bron;
        if (alle.Count >= Meetsleutel.MaxBronnen) throw new AanroepException("Deze gemeente heeft al 32 bronnen. Lever aan onder een naam die er al is.");
        var bron = (short)(alle.Max(rij => rij.Bron) + 1);
        beurt.Context.Add(new BronRecord { Gemeente = gemeente.Nummer, Bron = bron, Naam = naam.Naam, Prioriteit = alle.Max(rij => rij.Prioriteit) + 1 });
        beurt.Leg(new Auditregel(Handeling.LeveringKlaargezet, $"eerste levering van bron {naam}"));
        return bron;
    }, stop);

    private static LeveringRecord Record(Leveropdracht opdracht, Leveringsinhoud inhoud) => new()
    {
        Bestandsnaam = LeveringOntvangen.Naam(inhoud.Verslag.Bestand),
        Sha256 = Convert.FromHexString(inhoud.Verslag.Sha256),
        Bytes = new FileInfo(opdracht.Levering.Pad).Length,
        Leverdag = opdracht.Leverdag,
        Kanaal = Leverkanaal.Opdracht,
    };

    private static Leveringsverslag Verslag(Leveringsplan plan, bool bevestigd) => plan.Intrekking is { VraagtBevestiging: true } intrekking && !bevestigd
        ? plan.Verslag with { Weigering = new Bevinding(Bevindingcode.TeVeelIngetrokken, plan.Verslag.Bestand, 0, $"{Balie.Getal(plan.Weg.Count)} van {Balie.Aantal(intrekking.Eerder, "eerdere rij", "eerdere rijen")} in die periode") }
        : plan.Intrekking is null || plan.Weg.Count == 0 ? plan.Verslag
        : plan.Verslag with { Bevindingen = [.. plan.Verslag.Bevindingen, new Bevindingtelling(Bevindingcode.RijIngetrokken, plan.Weg.Count, 0, Balie.Aantal(plan.Weg.Count, "rij", "rijen"))] };
}
