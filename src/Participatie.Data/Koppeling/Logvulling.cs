using System.Data.Common;
using Participatie.Data.Kern;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Data.Koppeling;

/// <summary>Reads rows, trajecten and facts of everybody, or of some clients, into the builder of the columns.</summary>
internal sealed class Logvulling(ParticipatieContext context, Kolomlijsten lijsten, Logbouwer bouwer, int[]? klanten)
{
    private readonly int[] bronplaatsen = lijsten.Bronplaatsen();

    public async Task VulAsync(CancellationToken stop)
    {
        await MetingenAsync(stop);
        await VervangenAsync(stop);
        await IngetrokkenAsync(stop);
        await TrajectenAsync(stop);
        await KlantenAsync(stop);
    }

    private async Task MetingenAsync(CancellationToken stop)
    {
        await using var vraag = Vraag($"""
            SELECT boeking.positie, m.nummer, m.klant, m.bron, m.meetdatum, m.bekend, m.uitstroom, m.trede, m.groei, m.momenten, m.reden, m.subgroepen, m.antwoorden IS NULL
            FROM {Eerst("meting AS m", "boeking")}
            WHERE m.gemeente = @gemeente AND boeking.gemeente = @gemeente AND boeking.boeking = m.boeking AND boeking.positie IS NOT NULL AND boeking.ingetrokken IS NULL{Van("m.klant")}
            """);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            var sleutel = Sleutel(lezer, 2, uitstroom: lezer.GetBoolean(6));
            bouwer.Voeg(lezer.GetInt64(0), lezer.GetInt32(1), new Meetrij(sleutel, Waarde(lezer, sleutel.Uitstroom)));
        }
    }

    private static Meetwaarde Waarde(DbDataReader lezer, bool uitstroom)
    {
        Trede? trede = lezer.IsDBNull(7) ? null : Trede.Van(lezer.GetInt16(7));
        var momenten = (Meetmoment)lezer.GetInt16(9);
        var bekend = DagConverter.Dagvan(lezer.GetInt32(5));
        return uitstroom
            ? Meetwaarde.Vertrek(trede, momenten, (Uitstroomreden)lezer.GetInt16(10), bekend)
            : Meetwaarde.Meting(trede!.Value, (Groeipotentieel)lezer.GetInt16(8), momenten, new Subgroepen((uint)lezer.GetInt32(11)), lezer.GetBoolean(12), bekend);
    }

    private async Task VervangenAsync(CancellationToken stop)
    {
        await using var vraag = Vraag($"""
            SELECT nb.positie, n.nummer, o.klant, o.bron, o.meetdatum, n.bekend, o.uitstroom
            FROM {Eerst("meting AS o", "meting AS n")} CROSS JOIN boeking AS nb CROSS JOIN boeking AS ob
            WHERE n.gemeente = @gemeente AND n.vervangt_boeking IS NOT NULL AND o.gemeente = @gemeente AND o.boeking = n.vervangt_boeking AND o.nummer = n.vervangt_nummer
              AND nb.gemeente = @gemeente AND nb.boeking = n.boeking AND ob.gemeente = @gemeente AND ob.boeking = o.boeking
              AND nb.positie IS NOT NULL AND nb.ingetrokken IS NULL AND ob.positie IS NOT NULL AND ob.ingetrokken IS NULL{Van("o.klant")}
            """);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop)) bouwer.Vervang(lezer.GetInt64(0), lezer.GetInt32(1), Sleutel(lezer, 2, lezer.GetBoolean(6)), DagConverter.Dagvan(lezer.GetInt32(5)));
    }

    private async Task IngetrokkenAsync(CancellationToken stop)
    {
        await using var vraag = Vraag($"""
            SELECT nb.positie, i.nummer, o.klant, o.bron, o.meetdatum, i.bekend, o.uitstroom
            FROM {Eerst("intrekking AS i", "boeking AS nb")} CROSS JOIN meting AS o
            WHERE i.gemeente = @gemeente AND nb.gemeente = @gemeente AND nb.boeking = i.boeking AND nb.positie IS NOT NULL AND nb.ingetrokken IS NULL
              AND o.gemeente = @gemeente AND o.boeking = i.van_boeking AND o.nummer = i.van_nummer{Van("i.klant")}
            """);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop)) bouwer.Vervang(lezer.GetInt64(0), lezer.GetInt32(1), Sleutel(lezer, 2, lezer.GetBoolean(6)), DagConverter.Dagvan(lezer.GetInt32(5)));
    }

    private async Task TrajectenAsync(CancellationToken stop)
    {
        await using var vraag = Vraag($"""
            SELECT klant, bron, kenmerk, instrument, aanbieder, domein, start, einde, kosten, bekend FROM traject
            WHERE gemeente = @gemeente AND NOT ingetrokken{Van("klant")} ORDER BY traject
            """);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            var traject = new Traject(
                default, bronplaatsen[lezer.GetInt16(1)], lezer.GetString(2), lijsten.Instrumenten[lezer.GetInt32(3)], (Domein)lezer.GetInt16(5),
                lezer.IsDBNull(4) ? string.Empty : lijsten.Aanbieders[lezer.GetInt32(4)], DagConverter.Dagvan(lezer.GetInt32(6)),
                lezer.IsDBNull(7) ? null : DagConverter.Dagvan(lezer.GetInt32(7)), string.Empty, lezer.IsDBNull(8) ? null : new Bedrag(lezer.GetInt64(8)));
            bouwer.Voeg((uint)lezer.GetInt32(0), traject, DagConverter.Dagvan(lezer.GetInt32(9)));
        }
    }

    private async Task KlantenAsync(CancellationToken stop)
    {
        await using var vraag = Vraag($"SELECT klant, geboren, geslacht, postcode4, team FROM klant WHERE gemeente = @gemeente{Van("klant")}");
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
            bouwer.Voeg((uint)lezer.GetInt32(0), GeboortedatumConverter.Datum(lezer.GetInt32(1)), (Geslacht)lezer.GetInt16(2), lezer.GetInt32(3), lezer.IsDBNull(4) ? 0 : lezer.GetInt32(4));
    }

    private Meetsleutel Sleutel(DbDataReader lezer, int plaats, bool uitstroom) =>
        Meetsleutel.Van((uint)lezer.GetInt32(plaats), 1, bronplaatsen[lezer.GetInt16(plaats + 1)], DagConverter.Dagvan(lezer.GetInt32(plaats + 2)), uitstroom);

    // For some clients their rows come first; for everybody the other way round, in the order in which rows lie. CROSS JOIN is SQLite's word for that.
    private string Eerst(string tabel, string ander) => klanten is null ? $"{ander} CROSS JOIN {tabel}" : $"{tabel} CROSS JOIN {ander}";

    private string Van(string kolom) => klanten is null ? string.Empty : $" AND {Logvraag.In(context, kolom)}";

    private DbCommand Vraag(string tekst) => Logvraag.Maak(context, tekst, klanten);
}
