using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Data.Koppeling;

/// <summary>
/// Lays the rows of a delivery ready, some thousands at a time, so that nobody who works waits long. Nothing of it counts yet, and what is broken off is cleared
/// away by <see cref="LeveringOpruimen"/>: at once, or when the lease has run out because the program died.
/// </summary>
public sealed class LeveringKlaarleggen(Opslag opslag, Gemeentenummer gemeente)
{
    /// <summary>How long somebody who lays ready can be silent without being thought gone.</summary>
    public static readonly TimeSpan Pacht = TimeSpan.FromMinutes(2);

    private const int PerKeer = 5000;

    /// <summary>
    /// Writes down that a delivery came in, before anybody is looked up for it: from then on nobody whom it may name is cleared away. Gives its number, which it keeps
    /// whatever becomes of it.
    /// </summary>
    public Task BeginAsync(LeveringRecord levering, Dader dader, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(levering);
        ArgumentNullException.ThrowIfNull(dader);
        return opslag.LegKlaarAsync(gemeente, async (beurt, ct) =>
        {
            await beurt.HoudGemeenteAsync(ct);
            levering.Levering = await beurt.VolgendNummerAsync<LeveringRecord>(rij => (int?)rij.Levering, ct);
            (levering.Gemeente, levering.Stand, levering.Ontvangen, levering.Account, levering.BezigTot) = (gemeente.Nummer, Leveringstand.Klaargezet, beurt.Nu, dader.Account, beurt.Nu + Pacht);
            beurt.Context.Add(levering);
        }, stop);
    }

    /// <summary>Takes up a received delivery that was checked, to lay it ready; false when somebody else did, or it is not there to be taken up.</summary>
    public async Task<bool> HervatAsync(LeveringRecord levering, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(levering);
        var gelukt = false;
        await opslag.LegKlaarAsync(gemeente, async (beurt, ct) =>
        {
            DateTimeOffset? tot = beurt.Nu + Pacht;
            gelukt = await beurt.Context.Set<LeveringRecord>().Where(rij => rij.Levering == levering.Levering && rij.Stand == Leveringstand.Gecontroleerd && rij.Versie == levering.Versie)
                .ExecuteUpdateAsync(rij => rij.SetProperty(een => een.Stand, Leveringstand.Klaargezet).SetProperty(een => een.BezigTot, tot), ct) > 0;
            levering.Stand = Leveringstand.Klaargezet;
        }, stop);
        return gelukt;
    }

    /// <summary>Lays ready what a delivery that was begun changes, with its counts; gives the number of the act, or null when it changes nothing.</summary>
    public async Task<int?> RunAsync(Klaarlegging werk, Dader dader, Voortgang voortgang, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(werk);
        ArgumentNullException.ThrowIfNull(dader);
        ArgumentNullException.ThrowIfNull(voortgang);
        var boeking = werk.IsLeeg ? (int?)null : await BoekAsync(werk.Levering, dader, stop);
        if (boeking is { } nummer)
        {
            foreach (var klant in werk.Klanten) klant.Levering = werk.Levering.Levering;
            foreach (var deel in werk.Klanten.Chunk(PerKeer)) await VoegAsync(werk.Levering, (beurt, ct) => beurt.VoegAsync(deel, ct), stop);
            var rij = 0;
            foreach (var deel in werk.Rijen.Chunk(PerKeer))
            {
                var begin = rij;
                await VoegAsync(werk.Levering, (beurt, ct) => beurt.VoegAsync(deel.Select((een, plaats) => Record(werk, nummer, begin + plaats + 1, een)), ct), stop);
                rij += deel.Length;
                voortgang.Meld(0, deel.Length);
            }

            foreach (var deel in werk.Weg.Chunk(PerKeer))
            {
                var begin = rij;
                await VoegAsync(werk.Levering, (beurt, ct) => TrekInAsync(beurt, werk, nummer, begin, deel, ct), stop);
                rij += deel.Length;
                voortgang.Meld(0, deel.Length);
            }

            await LegOpgavenAsync(werk.Levering, werk.Trajecten, voortgang, stop);
            await LegOpgavenAsync(werk.Levering, werk.Gegevens, voortgang, stop);
            await LegOpgavenAsync(werk.Levering, werk.Uitkeringen, voortgang, stop);
        }

        await VoegAsync(werk.Levering, (beurt, _) =>
        {
            werk.Levering.BezigTot = null;
            beurt.Context.Update(werk.Levering);
            return Task.CompletedTask;
        }, stop);
        return boeking;
    }

    private async Task<int> BoekAsync(LeveringRecord levering, Dader dader, CancellationToken stop)
    {
        var boeking = 0;
        await VoegAsync(levering, async (beurt, ct) =>
        {
            await beurt.HoudGemeenteAsync(ct);
            boeking = await beurt.VolgendNummerAsync<BoekingRecord>(rij => (int?)rij.Boeking, ct);
            beurt.Context.Add(new BoekingRecord { Gemeente = gemeente.Nummer, Boeking = boeking, Bron = levering.Bron, Levering = levering.Levering, Geboekt = beurt.Nu, Account = dader.Account });
        }, stop);
        return boeking;
    }

    private async Task LegOpgavenAsync<T>(LeveringRecord levering, IReadOnlyList<T> opgaven, Voortgang voortgang, CancellationToken stop)
        where T : class, IOpgave
    {
        foreach (var deel in opgaven.Chunk(PerKeer))
        {
            foreach (var opgave in deel) (opgave.Gemeente, opgave.Levering) = (gemeente.Nummer, levering.Levering);
            await VoegAsync(levering, (beurt, ct) => beurt.VoegAsync(deel, ct), stop);
            voortgang.Meld(0, deel.Length);
        }
    }

    // Whoever was thought gone in the meantime finds nothing of its own any more.
    private Task VoegAsync(LeveringRecord levering, Func<Schrijfbeurt, CancellationToken, Task> voeg, CancellationToken stop) => opslag.LegKlaarAsync(gemeente, async (beurt, ct) =>
    {
        DateTimeOffset? tot = beurt.Nu + Pacht;
        var mijn = await beurt.Context.Set<LeveringRecord>().Where(rij => rij.Levering == levering.Levering && rij.Stand == Leveringstand.Klaargezet)
            .ExecuteUpdateAsync(rij => rij.SetProperty(een => een.BezigTot, tot), ct);
        if (mijn == 0) throw new InvalidOperationException("The delivery was cleared away while it was laid ready.");
        await voeg(beurt, ct);
    }, stop);

    private MetingRecord Record(Klaarlegging werk, int boeking, int nummer, Geleverderij geleverd)
    {
        var (sleutel, waarde) = geleverd.Rij;
        return new MetingRecord
        {
            Gemeente = gemeente.Nummer,
            Boeking = boeking,
            Nummer = nummer,
            Klant = (int)sleutel.Persoon,
            Bron = werk.Levering.Bron,
            Meetdatum = sleutel.Dag,
            Bekend = waarde.Bekend,
            Uitstroom = sleutel.Uitstroom,
            Trede = (byte?)waarde.Trede?.Waarde,
            Groei = sleutel.Uitstroom ? Groeipotentieel.NietVanToepassing : waarde.Groei,
            Momenten = waarde.Momenten,
            Reden = waarde.Reden,
            Subgroepen = unchecked((int)waarde.Subgroepen.Masker),
            Antwoorden = geleverd.Antwoorden,
            Regel = geleverd.Regel,
            Ladderversie = Ladderversie.Versie2008.Id,
            Horizon = geleverd.Horizon ?? (short)werk.Horizon(sleutel.Dag),
            Uren = geleverd.Uren,
            Toetsantwoorden = geleverd.Toetsantwoorden,
            Bronkenmerk = geleverd.Bronkenmerk,
        };
    }

    // One row is enough: it takes away all with the same key that stand before it.
    private async Task TrekInAsync(Schrijfbeurt beurt, Klaarlegging werk, int boeking, int begin, Meetrij[] weg, CancellationToken stop)
    {
        var gezocht = weg.Select(rij => ((int)rij.Sleutel.Persoon, rij.Sleutel.Dag, rij.Sleutel.Uitstroom)).ToHashSet();
        var laatste = new Dictionary<(int Klant, Dag Dag, bool Uitstroom), (long Positie, int Boeking, int Nummer)>();
        int[] klanten = [.. gezocht.Select(rij => rij.Item1).Distinct()];
        await using (var vraag = Logvraag.Maak(beurt.Context, $"""
            SELECT m.klant, m.meetdatum, m.uitstroom, b.positie, m.boeking, m.nummer FROM meting AS m CROSS JOIN boeking AS b
            WHERE m.gemeente = @gemeente AND {Logvraag.In(beurt.Context, "m.klant")} AND m.bron = @bron
              AND b.gemeente = @gemeente AND b.boeking = m.boeking AND b.positie IS NOT NULL AND b.ingetrokken IS NULL
            """, klanten))
        {
            Logvraag.Voeg(vraag, "bron", werk.Levering.Bron);
            await using var lezer = await vraag.ExecuteReaderAsync(stop);
            while (await lezer.ReadAsync(stop))
            {
                var wat = (lezer.GetInt32(0), DagConverter.Dagvan(lezer.GetInt32(1)), lezer.GetBoolean(2));
                var plaats = (lezer.GetInt64(3), lezer.GetInt32(4), lezer.GetInt32(5));
                if (gezocht.Contains(wat) && (!laatste.TryGetValue(wat, out var eerder) || plaats.CompareTo(eerder) > 0)) laatste[wat] = plaats;
            }
        }

        await beurt.VoegAsync(
            weg.Select((rij, plaats) => (Rij: rij, Plaats: plaats, Oud: laatste[((int)rij.Sleutel.Persoon, rij.Sleutel.Dag, rij.Sleutel.Uitstroom)])).Select(een => new IntrekkingRecord
            {
                Gemeente = gemeente.Nummer,
                Boeking = boeking,
                Nummer = begin + een.Plaats + 1,
                Klant = (int)een.Rij.Sleutel.Persoon,
                VanBoeking = een.Oud.Boeking,
                VanNummer = een.Oud.Nummer,
                Bekend = Dag.Van(DateOnly.FromDateTime(beurt.Nu.Date)),
            }), stop);
    }
}
