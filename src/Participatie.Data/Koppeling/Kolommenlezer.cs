using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Participatie.Data.Kern;
using Participatie.Ladder;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Reads columns from the log of a municipality: all of it, or the persons touched since they were last read.</summary>
internal static class Kolommenlezer
{
    // Above this share of the persons, reading all is quicker than asking for each.
    private const int Deel = 5;

    /// <summary>The columns of now; without those of before they are built from all there is.</summary>
    public static async Task<Kolommenstand> LeesAsync(ParticipatieContext context, Kolommenstand? eerder, CancellationToken stop)
    {
        var positie = await context.Set<LogstandRecord>().Select(rij => rij.Positie).SingleAsync(stop);
        var lijsten = await Kolomlijsten.LeesAsync(context, stop);
        if (eerder is null || !lijsten.Vervolgt(eerder.Namen)) return await BouwAsync(context, positie, lijsten, stop);
        if (positie == eerder.Positie && lijsten.Bronnen.Count == eerder.Namen.Bronnen.Count) return eerder;
        var geraakt = await GeraaktAsync(context, eerder.Positie, stop);
        if (geraakt.Length > 100 && geraakt.Length * Deel > eerder.Kolommen.Personen) return await BouwAsync(context, positie, lijsten, stop);
        var bouwer = new Logbouwer(lijsten.Bronnen, lijsten.Gemeente);
        await new Logvulling(context, lijsten, bouwer, geraakt).VulAsync(stop);
        return new Kolommenstand(bouwer.BouwOver(eerder.Kolommen, Array.ConvertAll(geraakt, klant => (uint)klant), stop), positie, lijsten);
    }

    private static async Task<Kolommenstand> BouwAsync(ParticipatieContext context, long positie, Kolomlijsten lijsten, CancellationToken stop)
    {
        var bouwer = new Logbouwer(lijsten.Bronnen, lijsten.Gemeente);
        await new Logvulling(context, lijsten, bouwer, null).VulAsync(stop);
        return new Kolommenstand(bouwer.Bouw(stop), positie, lijsten);
    }

    // Who has rows in an act that was accepted or withdrawn since, or rows that such an act corrects; and whose facts or trajecten changed.
    private const string Geraakt = """
        WITH nieuw AS (
          SELECT boeking FROM boeking WHERE gemeente = @gemeente AND positie > @positie
          UNION SELECT boeking FROM boeking WHERE gemeente = @gemeente AND ingetrokken > @positie)
        SELECT meting.klant FROM nieuw JOIN meting ON meting.gemeente = @gemeente AND meting.boeking = nieuw.boeking
        UNION SELECT oud.klant FROM nieuw JOIN meting ON meting.gemeente = @gemeente AND meting.boeking = nieuw.boeking
          JOIN meting AS oud ON oud.gemeente = @gemeente AND oud.boeking = meting.vervangt_boeking AND oud.nummer = meting.vervangt_nummer
        UNION SELECT klant FROM klant WHERE gemeente = @gemeente AND positie > @positie
        UNION SELECT klant FROM traject WHERE gemeente = @gemeente AND positie > @positie
        """;

    private static async Task<int[]> GeraaktAsync(ParticipatieContext context, long positie, CancellationToken stop)
    {
        await using var vraag = Vraag(context, Geraakt);
        Voeg(vraag, "positie", positie);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        var klanten = new List<int>();
        while (await lezer.ReadAsync(stop)) klanten.Add(lezer.GetInt32(0));
        return [.. klanten];
    }

    /// <summary>A question of the municipality, within the transaction of the context.</summary>
    public static DbCommand Vraag(ParticipatieContext context, string tekst)
    {
        var vraag = context.Database.GetDbConnection().CreateCommand();
        vraag.CommandText = tekst;
        vraag.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        Voeg(vraag, "gemeente", context.Gemeente.Nummer);
        return vraag;
    }

    /// <summary>Gives a question a value.</summary>
    public static void Voeg(DbCommand vraag, string naam, object waarde)
    {
        var deel = vraag.CreateParameter();
        (deel.ParameterName, deel.Value) = (naam, waarde);
        vraag.Parameters.Add(deel);
    }
}
