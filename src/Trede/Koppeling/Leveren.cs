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
/// The use case of delivering: reads a file, compares it with what its source said before, lays ready what is new or changed, and makes it count in one act. What is
/// broken off leaves nothing that counts.
/// </summary>
internal sealed class Leveren(Vestiging vestiging, Kolommenbron kolommenbron)
{
    private const int Pogingen = 3;

    /// <summary>Delivers.</summary>
    public async Task<Leveruitkomst> RunAsync(Leveropdracht opdracht, Dader dader, Voortgang voortgang, CancellationToken stop)
    {
        var (bron, gemeente, codes, keuzen) = await vestiging.Opslag.LeesAsync(opdracht.Gemeente, (context, ct) => LijstenAsync(context, opdracht.Levering.Bron, ct), stop);
        await new LeveringOpruimen(vestiging.Opslag, opdracht.Gemeente).VerlopenAsync(stop);
        voortgang.TotaalBytes = LeveringReader.Grootte([opdracht.Levering]);
        using var afkeur = opdracht.AfkeurMap is { } map ? new AfkeurFile(map, opdracht.Levering.Bron) : null;
        var lezen = new Leesopdracht([opdracht.Levering.Bron], opdracht.Vandaag, opdracht.Leverdag, gemeente) { Bewaart = true };
        var inhoud = new LeveringReader(lezen, voortgang).Lees(opdracht.Levering, 0, afkeur, stop);
        if (Weigering(inhoud, lezen, codes) is { } waarom) return new Leveruitkomst(inhoud.Verslag with { Weigering = waarom }, null, 0, null);
        for (var poging = 1; ; poging++)
        {
            if (await ProbeerAsync(opdracht, bron, inhoud, keuzen, dader, voortgang, stop) is not { } uitkomst)
            {
                if (poging == Pogingen) throw new AanroepException($"Er werd steeds iets anders van {opdracht.Levering.Bron} aanvaard. Probeer het straks nog eens.");
                continue;
            }

            if (opdracht.Proef || afkeur is null || uitkomst.Verslag.Weigering is not null) return uitkomst;
            afkeur.MaakAf();
            afkeur.Bevestig();
            return uitkomst with { Afkeur = [.. afkeur.Paden] };
        }
    }

    // Null when something else of the source was accepted meanwhile: then what was compared is of no use any more.
    private async Task<Leveruitkomst?> ProbeerAsync(
        Leveropdracht opdracht, BronRecord? bron, Leveringsinhoud inhoud, Regelkeuzen keuzen, Dader dader, Voortgang voortgang, CancellationToken stop)
    {
        var (opslag, gemeente) = (vestiging.Opslag, opdracht.Gemeente);
        var klaarleggen = new LeveringKlaarleggen(opslag, gemeente);
        var levering = Record(opdracht, inhoud);
        if (!opdracht.Proef)
        {
            levering.Bron = bron?.Bron ?? await MaakBronAsync(gemeente, opdracht.Levering.Bron, dader, stop);
            await klaarleggen.BeginAsync(levering, dader, stop);
        }

        try
        {
            var (rijen, koppeling) = await KoppelAsync(gemeente, inhoud.Geleverd, stop);
            var (kolommen, positie) = await kolommenbron.GeefStandAsync(gemeente, stop);
            var volledig = inhoud.Volledig is { } heel ? heel.Periode ?? Leveringsvergelijking.Periode(rijen) : null;
            var eerder = Bronrijen.Van(kolommen, opdracht.Levering.Bron, volledig is null ? rijen.Select(rij => (int)rij.Sleutel.Persoon).ToHashSet() : null);
            var uit = Leveringsvergelijking.Maak(rijen, eerder, volledig);
            Vul(levering, inhoud.Verslag, uit, koppeling.Nieuw.Count);
            var uitkomst = new Leveruitkomst(Verslag(inhoud.Verslag, uit, opdracht.Intrekken), uit, koppeling.Nieuw.Count, null);
            if (opdracht.Proef) return uitkomst;
            if (uitkomst.Verslag.Weigering is not null)
            {
                await new LeveringOpruimen(opslag, gemeente).RunAsync(levering.Levering, stop);
                return uitkomst;
            }

            List<Geleverderij> bewaar = [.. uit.Rijen.Select(plaats => inhoud.Geleverd[plaats] with { Rij = rijen[plaats] })];
            var genoemd = bewaar.Select(rij => (int)rij.Rij.Sleutel.Persoon).ToHashSet();
            await klaarleggen.RunAsync(
                new Klaarlegging(levering, bewaar, [.. koppeling.Nieuw.Where(klant => genoemd.Contains(klant.Klant))], [.. uit.Ontbreekt.Select(plaats => eerder[plaats])], dag => keuzen.Getal(Instelbareregel.Groeihorizon, dag)),
                dader, voortgang, stop);
            if (await new LeveringAanvaarden(opslag, gemeente).RunAsync(levering.Levering, positie, dader, stop)) return uitkomst with { Nummer = levering.Levering };
            await new LeveringOpruimen(opslag, gemeente).RunAsync(levering.Levering, stop);
            return null;
        }
        catch when (levering.Levering > 0)
        {
            await new LeveringOpruimen(opslag, gemeente).RunAsync(levering.Levering, CancellationToken.None);
            throw;
        }
    }

    private static async Task<(BronRecord? Bron, Gemeente Gemeente, HashSet<Gemeente> Codes, Regelkeuzen Keuzen)> LijstenAsync(ParticipatieContext context, Bron naam, CancellationToken stop)
    {
        var nummer = context.Gemeente.Nummer;
        var code = await context.Set<GemeenteRecord>().Where(rij => rij.Nummer == nummer).Select(rij => rij.Code).SingleAsync(stop);
        var bron = (await context.Set<BronRecord>().AsNoTracking().ToListAsync(stop)).Find(rij => string.Equals(rij.Naam, naam.Naam, StringComparison.Ordinal));
        // Files of before a merger bear the code of then.
        var codes = await context.Set<GemeentecodeRecord>().Select(rij => rij.Code).ToListAsync(stop);
        return (bron, Gemeente.Van(code), [Gemeente.Van(code), .. codes.Select(Gemeente.Van)], await RegelkeuzeRecord.LeesAsync(context, stop));
    }

    private static Bevinding? Weigering(Leveringsinhoud inhoud, Leesopdracht lezen, HashSet<Gemeente> codes)
    {
        if (inhoud.Verslag.Weigering is { } weigering) return weigering;
        if (inhoud.Srgmetingen.Count + inhoud.Busmetingen.Count + inhoud.Trajecten.Count + inhoud.Klanten.Count > 0)
            throw new AanroepException($"{inhoud.Verslag.Bestand} is een bestand van de soort {inhoud.Verslag.Profiel}. Dat kan Trede nog niet in de database zetten. Wel kunt u het koppelen met: trede koppel");
        var vreemd = lezen.Gemeenten.Codes.Where(code => !code.IsLeeg && !codes.Contains(code)).ToList();
        return vreemd.Count == 0 ? null : throw new AanroepException($"In {inhoud.Verslag.Bestand} staan rijen van een andere gemeente: {string.Join(", ", vreemd)}. Lever die bij die gemeente aan.");
    }

    private Task<(IReadOnlyList<Meetrij> Rijen, Klantkoppeling Koppeling)> KoppelAsync(Gemeentenummer gemeente, IReadOnlyList<Geleverderij> geleverd, CancellationToken stop) =>
        vestiging.Opslag.LeesAsync(gemeente, async (context, ct) =>
        {
            var koppeling = await Klantkoppeling.LeesAsync(context, vestiging.Bsns, vestiging.Sleutels, ct);
            var rijen = new List<Meetrij>(geleverd.Count);
            foreach (var een in geleverd)
            {
                ct.ThrowIfCancellationRequested();
                var sleutel = een.Rij.Sleutel;
                var klant = een.LokaleSleutel.Length > 0 ? koppeling.Klant(een.LokaleSleutel) : koppeling.Klant(Bsn.Van(sleutel.Persoon));
                rijen.Add(een.Rij with { Sleutel = Meetsleutel.Van((uint)klant, 0, 0, sleutel.Dag, sleutel.Uitstroom) });
            }

            return (Leveringsvergelijking.Verenigd(rijen), koppeling);
        }, stop);

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
        Bestandsnaam = inhoud.Verslag.Bestand.Length <= 200 ? inhoud.Verslag.Bestand : inhoud.Verslag.Bestand[^200..],
        Sha256 = Convert.FromHexString(inhoud.Verslag.Sha256),
        Bytes = new FileInfo(opdracht.Levering.Pad).Length,
        Profiel = inhoud.Verslag.Profiel.Length <= 60 ? inhoud.Verslag.Profiel : inhoud.Verslag.Profiel[..60],
        Volledig = inhoud.Volledig is not null,
    };

    private static void Vul(LeveringRecord levering, Leveringsverslag verslag, Leveringsvergelijking uit, int nieuweKlanten)
    {
        (levering.Gelezen, levering.Afgekeurd, levering.Leeg) = ((int)verslag.Gelezen, (int)verslag.Afgekeurd, (int)verslag.Leeg);
        (levering.Nieuw, levering.Gewijzigd, levering.Ongewijzigd, levering.Vervangen) = (uit.Nieuw, uit.Gewijzigd, uit.Ongewijzigd, uit.Vervangen);
        (levering.Gebruikt, levering.Ingetrokken, levering.NieuweKlanten) = (uit.Bruikbaar - uit.Vervangen, uit.Ontbreekt.Count, nieuweKlanten);
    }

    private static Leveringsverslag Verslag(Leveringsverslag verslag, Leveringsvergelijking uit, bool bevestigd) => uit.Intrekking.VraagtBevestiging && !bevestigd
        ? verslag with { Weigering = new Bevinding(Bevindingcode.TeVeelIngetrokken, verslag.Bestand, 0, $"{Balie.Getal(uit.Ontbreekt.Count)} van {Balie.Aantal(uit.InPeriode, "eerdere rij", "eerdere rijen")} in die periode") }
        : uit.Ontbreekt.Count == 0 ? verslag
        : verslag with { Bevindingen = [.. verslag.Bevindingen, new Bevindingtelling(Bevindingcode.RijIngetrokken, uit.Ontbreekt.Count, 0, Balie.Aantal(uit.Ontbreekt.Count, "rij", "rijen"))] };
}
