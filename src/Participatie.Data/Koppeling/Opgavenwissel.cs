using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>
/// Makes trajecten, clients and benefits what a delivery says of them, and what they were again: a question for all rows together, however many there are, because
/// others wait for it. What somebody changed since is left alone.
/// </summary>
internal sealed class Opgavenwissel(ParticipatieContext context, int levering, long positie)
{
    private static readonly string[] Trajectvelden =
        ["domein", "start", "einde", "resultaat", "kosten", "prestatiedatum", "soort_voorziening", "duaal", "financieringsdeel", "examenonderdeel", "examendatum", "bekend"];

    private static readonly string[] Uitkeringvelden = ["start", "einde", "bekend"];

    private static readonly string[] Klantvelden = ["geboren", "geslacht", "postcode4", "voornaam", "achternaam", "zoeknaam"];

    /// <summary>Whether somebody changed something that the delivery changes since it was compared.</summary>
    public async Task<bool> IsAchterhaaldAsync(CancellationToken stop) =>
        await TelAsync($"""
            SELECT (SELECT COUNT(*) FROM trajectopgave AS o JOIN traject AS t ON t.gemeente = o.gemeente AND t.traject = o.traject
                    WHERE o.gemeente = @gemeente AND o.levering = @levering AND o.kant = {Wordt} AND (t.versie <> o.plaats OR t.ingetrokken))
                 + (SELECT COUNT(*) FROM uitkeringopgave AS o JOIN uitkering AS u ON u.gemeente = o.gemeente AND u.uitkering = o.uitkering
                    WHERE o.gemeente = @gemeente AND o.levering = @levering AND o.kant = {Wordt} AND NOT o.maakt AND (u.versie <> o.plaats OR u.ingetrokken))
                 + (SELECT COUNT(*) FROM klantopgave AS o JOIN klant AS k ON k.gemeente = o.gemeente AND k.klant = o.klant
                    WHERE o.gemeente = @gemeente AND o.levering = @levering AND o.kant = {Wordt} AND k.versie <> o.plaats)
            """, stop) > 0;

    /// <summary>People whom nobody but this delivery named are there from now on.</summary>
    public async Task ToonKlantenAsync(CancellationToken stop)
    {
        // Whom another delivery named that does not count: what that one said of them does not count either, and when it never will, this one named them first.
        await DoeAsync($"""
            UPDATE klant SET {Uit("o", Klantvelden)} FROM klantopgave AS o
            WHERE klant.gemeente = @gemeente AND klant.klaargezet AND COALESCE(klant.levering, 0) <> @levering
              AND o.gemeente = @gemeente AND o.levering = @levering AND o.kant = {Geleverd} AND klant.klant = o.klant
            """, stop);
        await DoeAsync($"""
            UPDATE klant SET klaargezet = {Onwaar}, positie = @positie,
              levering = CASE WHEN levering IN (SELECT l.levering FROM levering AS l WHERE l.gemeente = @gemeente AND l.stand = {Klaargezet}) THEN levering ELSE @levering END
            WHERE gemeente = @gemeente AND klaargezet AND (levering = @levering OR klant IN (
              SELECT m.klant FROM meting AS m JOIN boeking AS b ON b.gemeente = m.gemeente AND b.boeking = m.boeking WHERE m.gemeente = @gemeente AND b.levering = @levering
              UNION SELECT klant FROM trajectopgave WHERE gemeente = @gemeente AND levering = @levering
              UNION SELECT klant FROM klantopgave WHERE gemeente = @gemeente AND levering = @levering
              UNION SELECT klant FROM uitkeringopgave WHERE gemeente = @gemeente AND levering = @levering))
            """, stop);
    }

    /// <summary>Makes everything what the delivery says.</summary>
    public async Task PasToeAsync(CancellationToken stop)
    {
        await NoemAsync(stop);
        await ZetTrajectenAsync(Wordt, "o.plaats", "traject.versie + 1", stop);
        await MaakTrajectenAsync(stop);
        await ZetUitkeringenAsync(Wordt, "o.plaats", "uitkering.versie + 1", stop);
        await MaakUitkeringenAsync(stop);
        await DoeAsync($"""
            UPDATE klant SET {Uit("o", Klantvelden)}, positie = @positie, versie = klant.versie + 1 FROM klantopgave AS o
            WHERE klant.gemeente = @gemeente AND o.gemeente = @gemeente AND o.levering = @levering AND o.kant = {Wordt} AND klant.klant = o.klant
            """, stop);
    }

    /// <summary>Makes everything what it was, where nobody changed it since.</summary>
    public async Task DraaiTerugAsync(CancellationToken stop)
    {
        // What is as it was at a version, bears that version: an earlier delivery can be taken back after this one.
        await ZetTrajectenAsync(Was, "o.plaats + 1", "o.plaats", stop);
        await DoeAsync($"UPDATE traject SET ingetrokken = {Waar}, positie = @positie WHERE gemeente = @gemeente AND levering = @levering AND versie = 0", stop);
        await ZetUitkeringenAsync(Was, "o.plaats + 1", "o.plaats", stop);
        await DoeAsync($"UPDATE uitkering SET ingetrokken = {Waar} WHERE gemeente = @gemeente AND levering = @levering AND versie = 0", stop);
        await DoeAsync($"""
            UPDATE klant SET {Uit("w", Klantvelden)}, positie = @positie, versie = CASE WHEN klant.versie = w.plaats + 1 THEN w.plaats ELSE klant.versie + 1 END
            FROM klantopgave AS w JOIN klantopgave AS n ON n.gemeente = w.gemeente AND n.levering = w.levering AND n.nummer = w.nummer AND n.kant = {Wordt}
            WHERE klant.gemeente = @gemeente AND w.gemeente = @gemeente AND w.levering = @levering AND w.kant = {Was} AND klant.klant = w.klant
              AND klant.geboren = n.geboren AND klant.geslacht = n.geslacht AND klant.postcode4 = n.postcode4 AND klant.voornaam = n.voornaam AND klant.achternaam = n.achternaam
            """, stop);
    }

    /// <summary>The clients of whom something stays, because somebody changed it since.</summary>
    public async Task<IReadOnlyList<int>> BlijftAsync(CancellationToken stop)
    {
        await using var vraag = Vraag($"""
            SELECT t.klant FROM trajectopgave AS o JOIN traject AS t ON t.gemeente = o.gemeente AND t.traject = o.traject
            WHERE o.gemeente = @gemeente AND o.levering = @levering AND o.kant = {Was} AND t.versie <> o.plaats + 1
            UNION SELECT klant FROM traject WHERE gemeente = @gemeente AND levering = @levering AND versie <> 0
            UNION SELECT u.klant FROM uitkeringopgave AS o JOIN uitkering AS u ON u.gemeente = o.gemeente AND u.uitkering = o.uitkering
            WHERE o.gemeente = @gemeente AND o.levering = @levering AND o.kant = {Was} AND u.versie <> o.plaats + 1
            UNION SELECT klant FROM uitkering WHERE gemeente = @gemeente AND levering = @levering AND versie <> 0
            UNION SELECT k.klant FROM klantopgave AS o JOIN klant AS k ON k.gemeente = o.gemeente AND k.klant = o.klant
            WHERE o.gemeente = @gemeente AND o.levering = @levering AND o.kant = {Wordt}
              AND (k.geboren <> o.geboren OR k.geslacht <> o.geslacht OR k.postcode4 <> o.postcode4 OR k.voornaam <> o.voornaam OR k.achternaam <> o.achternaam)
            UNION SELECT m.klant FROM boeking AS b JOIN meting AS m ON m.gemeente = b.gemeente AND m.vervangt_boeking = b.boeking
            JOIN boeking AS v ON v.gemeente = m.gemeente AND v.boeking = m.boeking AND v.positie IS NOT NULL AND v.ingetrokken IS NULL
            WHERE b.gemeente = @gemeente AND b.levering = @levering AND m.vervangt_boeking IS NOT NULL
            """);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        var klanten = new List<int>();
        while (await lezer.ReadAsync(stop)) klanten.Add(lezer.GetInt32(0));
        klanten.Sort();
        return klanten;
    }

    private string Waar => context.Database.IsSqlite() ? "1" : "TRUE";

    private string Onwaar => context.Database.IsSqlite() ? "0" : "FALSE";

    // The statistic is about no other benefits.
    private static string Bijstand { get; } = ((int)Participatie.Klanten.Uitkeringsoort.Bijstand).ToString(CultureInfo.InvariantCulture);

    private static string Geleverd { get; } = Getal(Opgavekant.Geleverd);

    private static string Wordt { get; } = Getal(Opgavekant.Wordt);

    private static string Klaargezet { get; } = ((int)Leveringstand.Klaargezet).ToString(CultureInfo.InvariantCulture);

    private static string Was { get; } = Getal(Opgavekant.Was);

    // Instruments and providers that the lists of the municipality do not have yet come behind the others.
    private async Task NoemAsync(CancellationToken stop)
    {
        await DoeAsync($"""
            INSERT INTO instrument (gemeente, instrument, naam, domein, leerweg, omschrijving, vervallen, versie)
            SELECT @gemeente, (SELECT COALESCE(MAX(instrument), 0) FROM instrument WHERE gemeente = @gemeente) + ROW_NUMBER() OVER (ORDER BY n.naam), n.naam, n.domein, 0, '', {Onwaar}, 0
            FROM (SELECT instrument AS naam, MIN(domein) AS domein FROM trajectopgave WHERE gemeente = @gemeente AND levering = @levering GROUP BY instrument) AS n
            WHERE NOT EXISTS (SELECT 1 FROM instrument AS i WHERE i.gemeente = @gemeente AND i.naam = n.naam)
            """, stop);
        await DoeAsync($"""
            INSERT INTO aanbieder (gemeente, aanbieder, naam, soort, contact, vervallen, versie)
            SELECT @gemeente, (SELECT COALESCE(MAX(aanbieder), 0) FROM aanbieder WHERE gemeente = @gemeente) + ROW_NUMBER() OVER (ORDER BY n.naam), n.naam, 0, '', {Onwaar}, 0
            FROM (SELECT DISTINCT aanbieder AS naam FROM trajectopgave WHERE gemeente = @gemeente AND levering = @levering AND aanbieder <> '') AS n
            WHERE NOT EXISTS (SELECT 1 FROM aanbieder AS a WHERE a.gemeente = @gemeente AND a.naam = n.naam)
            """, stop);
    }

    private Task ZetTrajectenAsync(string kant, string versie, string wordt, CancellationToken stop) => DoeAsync($"""
        UPDATE traject SET instrument = i.instrument, aanbieder = a.aanbieder, {Uit("o", Trajectvelden)}, positie = @positie, versie = {wordt}
        FROM trajectopgave AS o JOIN instrument AS i ON i.gemeente = o.gemeente AND i.naam = o.instrument LEFT JOIN aanbieder AS a ON a.gemeente = o.gemeente AND a.naam = o.aanbieder
        WHERE o.gemeente = @gemeente AND o.levering = @levering AND o.kant = {kant} AND traject.gemeente = @gemeente AND traject.traject = o.traject AND traject.versie = {versie}
        """, stop);

    private async Task MaakTrajectenAsync(CancellationToken stop)
    {
        var basis = await TelAsync("SELECT COALESCE(MAX(traject), 0) FROM traject WHERE gemeente = @gemeente", stop);
        await DoeAsync($"UPDATE trajectopgave SET traject = {basis} + plaats WHERE gemeente = @gemeente AND levering = @levering AND kant = {Geleverd} AND maakt", stop);
        await DoeAsync($"""
            INSERT INTO traject (gemeente, traject, klant, bron, kenmerk, instrument, aanbieder, {string.Join(", ", Trajectvelden)}, verzoek, positie, ingetrokken, levering, versie)
            SELECT o.gemeente, o.traject, o.klant, l.bron, o.kenmerk, i.instrument, a.aanbieder, {string.Join(", ", Trajectvelden.Select(veld => "o." + veld))}, NULL, @positie, {Onwaar}, o.levering, 0
            FROM trajectopgave AS o JOIN levering AS l ON l.gemeente = o.gemeente AND l.levering = o.levering
            JOIN instrument AS i ON i.gemeente = o.gemeente AND i.naam = o.instrument LEFT JOIN aanbieder AS a ON a.gemeente = o.gemeente AND a.naam = o.aanbieder
            WHERE o.gemeente = @gemeente AND o.levering = @levering AND o.kant = {Geleverd} AND o.maakt
            """, stop);
    }

    private Task ZetUitkeringenAsync(string kant, string versie, string wordt, CancellationToken stop) => DoeAsync($"""
        UPDATE uitkering SET {Uit("o", Uitkeringvelden)}, reden = o.uitkeringseinde, versie = {wordt} FROM uitkeringopgave AS o
        WHERE o.gemeente = @gemeente AND o.levering = @levering AND o.kant = {kant} AND uitkering.gemeente = @gemeente AND uitkering.uitkering = o.uitkering AND uitkering.versie = {versie}
        """, stop);

    private async Task MaakUitkeringenAsync(CancellationToken stop)
    {
        var basis = await TelAsync("SELECT COALESCE(MAX(uitkering), 0) FROM uitkering WHERE gemeente = @gemeente", stop);
        await DoeAsync($"UPDATE uitkeringopgave SET uitkering = {basis} + plaats WHERE gemeente = @gemeente AND levering = @levering AND kant = {Wordt} AND maakt", stop);
        await DoeAsync($"""
            INSERT INTO uitkering (gemeente, uitkering, klant, bron, soort, {string.Join(", ", Uitkeringvelden)}, reden, verzoek, ingetrokken, levering, versie)
            SELECT o.gemeente, o.uitkering, o.klant, l.bron, {Bijstand}, {string.Join(", ", Uitkeringvelden.Select(veld => "o." + veld))}, o.uitkeringseinde, NULL, {Onwaar}, o.levering, 0
            FROM uitkeringopgave AS o JOIN levering AS l ON l.gemeente = o.gemeente AND l.levering = o.levering
            WHERE o.gemeente = @gemeente AND o.levering = @levering AND o.kant = {Wordt} AND o.maakt
            """, stop);
    }

    private static string Uit(string tabel, string[] velden) => string.Join(", ", velden.Select(veld => $"{veld} = {tabel}.{veld}"));

    private static string Getal(Opgavekant kant) => ((int)kant).ToString(CultureInfo.InvariantCulture);

    private async Task DoeAsync(string tekst, CancellationToken stop)
    {
        await using var vraag = Vraag(tekst);
        await vraag.ExecuteNonQueryAsync(stop);
    }

    private async Task<long> TelAsync(string tekst, CancellationToken stop)
    {
        await using var vraag = Vraag(tekst);
        return Convert.ToInt64(await vraag.ExecuteScalarAsync(stop), CultureInfo.InvariantCulture);
    }

    private System.Data.Common.DbCommand Vraag(string tekst)
    {
        var vraag = Logvraag.Maak(context, tekst, null);
        Logvraag.Voeg(vraag, "levering", levering);
        Logvraag.Voeg(vraag, "positie", positie);
        return vraag;
    }
}
