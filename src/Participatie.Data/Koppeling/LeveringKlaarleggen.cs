using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Data.Koppeling;

/// <summary>
/// Lays the rows of a delivery ready, some thousands at a time, so that nobody who works waits long; while the database writes some, the next are made. Nothing of it counts
/// yet, and what is broken off is cleared away by <see cref="LeveringOpruimen"/>: at once, or when the lease has run out because the program died. One for each delivery.
/// </summary>
public sealed class LeveringKlaarleggen(Opslag opslag, Gemeentenummer gemeente, Bsnkluis kluis)
{
    /// <summary>How long somebody who lays ready can be silent without being thought gone.</summary>
    public static readonly TimeSpan Pacht = TimeSpan.FromMinutes(2);

    private const int PerKeer = 5000;
    private const int Tegelijk = 2;

    // So that the lease is not written with every few thousand rows.
    private static readonly TimeSpan Verlengtijd = TimeSpan.FromSeconds(20);
    private long verlengd;

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
            verlengd = beurt.Nu.UtcTicks;
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
            verlengd = beurt.Nu.UtcTicks;
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
            await LegAsync([.. werk.Klanten.OrderBy(klant => klant.Klant)], (_, deel) => Klanten(deel, werk.Levering.Levering), (beurt, deel, ct) => beurt.VoegAsync(deel, ct), null);
            await LegAsync(OpKlant(werk.Rijen), (begin, deel) => Array.ConvertAll(deel, plaats => Record(werk, nummer, ++begin, werk.Rijen[plaats])), (beurt, deel, ct) => beurt.VoegAsync(deel, ct), voortgang);
            await LegAsync([.. werk.Weg], (begin, deel) => (Begin: werk.Rijen.Count + begin, Rijen: deel), (beurt, deel, ct) => TrekInAsync(beurt, werk, nummer, deel.Begin, deel.Rijen, ct), voortgang);
            await LegOpgavenAsync(werk.Trajecten);
            await LegOpgavenAsync(werk.Gegevens);
            await LegOpgavenAsync(werk.Uitkeringen);
        }

        await VoegAsync(werk.Levering, (beurt, _) =>
        {
            werk.Levering.BezigTot = null;
            beurt.Context.Update(werk.Levering);
            return Task.CompletedTask;
        }, stop);
        return boeking;

        Task LegOpgavenAsync<T>(IReadOnlyList<T> opgaven)
            where T : class, IOpgave
        {
            foreach (var opgave in opgaven) (opgave.Gemeente, opgave.Levering) = (gemeente.Nummer, werk.Levering.Levering);
            return LegAsync([.. opgaven], static (_, deel) => deel, (beurt, deel, ct) => beurt.VoegAsync(deel, ct), voortgang);
        }

        // What goes in is made before anybody waits for it.
        Task LegAsync<T, TDeel>(T[] rijen, Func<int, T[], TDeel> maak, Func<Schrijfbeurt, TDeel, CancellationToken, Task> voeg, Voortgang? meld) => Parallel.ForEachAsync(
            rijen.Chunk(PerKeer).Select((deel, plaats) => (Deel: deel, Begin: plaats * PerKeer)),
            new ParallelOptions { MaxDegreeOfParallelism = Tegelijk, CancellationToken = stop },
            async (deel, ct) =>
            {
                var gemaakt = maak(deel.Begin, deel.Deel);
                await VoegAsync(werk.Levering, (beurt, ct2) => voeg(beurt, gemaakt, ct2), ct);
                meld?.Meld(0, deel.Deel.Length);
            });
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

    // Whoever was thought gone in the meantime finds nothing of its own any more.
    private async Task VoegAsync(LeveringRecord levering, Func<Schrijfbeurt, CancellationToken, Task> voeg, CancellationToken stop)
    {
        var nu = DateTimeOffset.MinValue;
        await opslag.LegKlaarAsync(gemeente, async (beurt, ct) =>
        {
            nu = beurt.Nu;
            if (!await IsMijnAsync(beurt.Context, levering.Levering, ct)) throw new InvalidOperationException("The delivery was cleared away while it was laid ready.");
            await voeg(beurt, ct);
        }, stop);
        if (nu.UtcTicks - Interlocked.Read(ref verlengd) < Verlengtijd.Ticks) return;
        Interlocked.Exchange(ref verlengd, nu.UtcTicks);
        DateTimeOffset? tot = nu + Pacht;
        await opslag.LegKlaarAsync(gemeente, (beurt, ct) => beurt.Context.Set<LeveringRecord>().Where(rij => rij.Levering == levering.Levering && rij.Stand == Leveringstand.Klaargezet)
            .ExecuteUpdateAsync(rij => rij.SetProperty(een => een.BezigTot, tot), ct), stop);
    }

    // Nobody can clear it away until this is saved; others who lay it ready need not wait.
    private static async Task<bool> IsMijnAsync(ParticipatieContext context, int levering, CancellationToken stop)
    {
        await using var vraag = Logvraag.Maak(context, "SELECT stand FROM levering WHERE gemeente = @gemeente AND levering = @levering" + (context.Database.IsNpgsql() ? " FOR SHARE" : string.Empty), null);
        Logvraag.Voeg(vraag, "levering", levering);
        return await vraag.ExecuteScalarAsync(stop) is { } stand && Convert.ToByte(stand, CultureInfo.InvariantCulture) == (byte)Leveringstand.Klaargezet;
    }

    private KlantRecord[] Klanten(Nieuweklant[] nieuwen, int levering)
    {
        using var bsns = kluis.Reeks(gemeente);
        return Array.ConvertAll(nieuwen, klant => klant.Leg(gemeente, levering, bsns));
    }

    // The places of the rows, by client: so the index on clients grows at one place at a time, which saves most of what is written. Two rows of a delivery never speak of the
    // same thing, so which of them stands first means nothing.
    private static int[] OpKlant(IReadOnlyList<Geleverderij> rijen)
    {
        var sleutels = new long[rijen.Count];
        for (var plaats = 0; plaats < sleutels.Length; plaats++) sleutels[plaats] = ((long)rijen[plaats].Rij.Sleutel.Persoon << 32) | (uint)plaats;
        Array.Sort(sleutels);
        return Array.ConvertAll(sleutels, static sleutel => (int)(sleutel & int.MaxValue));
    }

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
