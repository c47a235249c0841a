using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Ladder;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Reads columns from the log of a municipality: all of it, or the persons touched since they were last read.</summary>
internal static class Kolommenlezer
{
    // Above this share of the persons, reading all is quicker than asking for each.
    private const int Deel = 5;
    private const int Weinig = 100;

    /// <summary>The columns of now; without those of before they are built from all there is.</summary>
    public static async Task<Kolommenstand> LeesAsync(ParticipatieContext context, Kolommenstand? eerder, CancellationToken stop)
    {
        var positie = await context.Set<LogstandRecord>().Select(rij => rij.Positie).SingleOrDefaultAsync(stop);
        var lijsten = await Kolomlijsten.LeesAsync(context, stop);
        if (eerder is null || !lijsten.Vervolgt(eerder.Namen)) return await BouwAsync(context, positie, lijsten, stop);
        if (positie == eerder.Positie && lijsten.Bronnen.Count == eerder.Namen.Bronnen.Count) return eerder;
        await ZoekAsync(context, true, stop);
        var geraakt = await GeraaktAsync(context, eerder.Positie, stop);
        if (geraakt.Length > Weinig && geraakt.Length * Deel > eerder.Kolommen.Personen) return await BouwAsync(context, positie, lijsten, stop);
        var bouwer = new Logbouwer(lijsten.Bronnen, lijsten.Gemeente);
        await new Logvulling(context, lijsten, bouwer, geraakt).VulAsync(stop);
        return new Kolommenstand(bouwer.BouwOver(eerder.Kolommen, Array.ConvertAll(geraakt, klant => (uint)klant), stop), positie, lijsten);
    }

    /// <summary>The columns of some clients only.</summary>
    public static async Task<Participatiekolommen> LeesVanAsync(ParticipatieContext context, int[] klanten, CancellationToken stop)
    {
        var lijsten = await Kolomlijsten.LeesAsync(context, stop);
        await ZoekAsync(context, true, stop);
        var bouwer = new Logbouwer(lijsten.Bronnen, lijsten.Gemeente);
        await new Logvulling(context, lijsten, bouwer, klanten).VulAsync(stop);
        return bouwer.Bouw(stop);
    }

    private static async Task<Kolommenstand> BouwAsync(ParticipatieContext context, long positie, Kolomlijsten lijsten, CancellationToken stop)
    {
        await ZoekAsync(context, false, stop);
        var bouwer = new Logbouwer(lijsten.Bronnen, lijsten.Gemeente);
        await new Logvulling(context, lijsten, bouwer, null).VulAsync(stop);
        return new Kolommenstand(bouwer.Bouw(stop), positie, lijsten);
    }

    // A few rows among millions are always found through an index, whatever PostgreSQL knows or believes of the table; for all rows it may choose.
    private static async Task ZoekAsync(ParticipatieContext context, bool weinig, CancellationToken stop)
    {
        if (!context.Database.IsNpgsql()) return;
        var (keuze, volgorde) = weinig ? ("off", "1") : ("on", "8");
        await context.Database.ExecuteSqlAsync(
            $"SELECT set_config('enable_seqscan', {keuze}, true), set_config('enable_hashjoin', {keuze}, true), set_config('enable_mergejoin', {keuze}, true), set_config('join_collapse_limit', {volgorde}, true)", stop);
    }

    // Who has rows in an act that was accepted or withdrawn since, or rows that such an act corrects; and whose facts or trajecten changed. The acts are
    // asked for first: how many rows an act has differs too much for a planner to guess.
    private static async Task<int[]> GeraaktAsync(ParticipatieContext context, long positie, CancellationToken stop)
    {
        var boekingen = await GetallenAsync(context, """
            SELECT boeking FROM boeking WHERE gemeente = @gemeente AND positie > @positie
            UNION SELECT boeking FROM boeking WHERE gemeente = @gemeente AND ingetrokken > @positie
            """, positie, [], stop);
        return await GetallenAsync(context, $"""
            SELECT klant FROM meting WHERE gemeente = @gemeente AND {Logvraag.In(context, "boeking")}
            UNION SELECT oud.klant FROM meting CROSS JOIN meting AS oud WHERE meting.gemeente = @gemeente AND {Logvraag.In(context, "meting.boeking")}
              AND oud.gemeente = @gemeente AND oud.boeking = meting.vervangt_boeking AND oud.nummer = meting.vervangt_nummer
            UNION SELECT klant FROM intrekking WHERE gemeente = @gemeente AND {Logvraag.In(context, "boeking")}
            UNION SELECT klant FROM klant WHERE gemeente = @gemeente AND positie > @positie
            UNION SELECT klant FROM traject WHERE gemeente = @gemeente AND positie > @positie
            """, positie, boekingen, stop);
    }

    private static async Task<int[]> GetallenAsync(ParticipatieContext context, string tekst, long positie, int[] lijst, CancellationToken stop)
    {
        await using var vraag = Logvraag.Maak(context, tekst, lijst);
        Logvraag.Voeg(vraag, "positie", positie);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        var getallen = new List<int>();
        while (await lezer.ReadAsync(stop)) getallen.Add(lezer.GetInt32(0));
        return [.. getallen];
    }
}
