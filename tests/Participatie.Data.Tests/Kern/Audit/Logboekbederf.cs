using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Proefbank;

namespace Participatie.Data.Tests.Kern;

/// <summary>Changes the audit tables at random, as somebody would who owns the database: with SQL, past every guard.</summary>
internal sealed class Logboekbederf(Doorsnede doorsnede, Databank databank, Random toeval)
{
    private static readonly string[] Tabellen = ["auditschakel", "auditregel", "auditkop"];

    /// <summary>Takes the guards away, for this transaction.</summary>
    public async Task OntgrendelAsync()
    {
        if (databank == Databank.Postgres)
        {
            await VoerAsync("SET LOCAL ROLE postgres");
            await VoerAsync("SET LOCAL session_replication_role = replica");
            return;
        }

        await VoerAsync("PRAGMA defer_foreign_keys = ON");
        foreach (var trekker in new[] { "auditschakel_vast", "auditschakel_blijft", "auditregel_vast", "auditregel_blijft" }) await VoerAsync($"DROP TRIGGER {trekker}");
    }

    /// <summary>Does one act of vandalism and tells what it was; null when it changed nothing.</summary>
    public async Task<string?> DoeAsync()
    {
        var oud = await StandAsync();
        var sql = await KiesAsync();
        foreach (var zin in sql.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) await VoerAsync(zin);
        return string.Equals(oud, await StandAsync(), StringComparison.Ordinal) ? null : sql;
    }

    public async Task VoerAsync(string sql)
    {
        await using var opdracht = doorsnede.Vraag(sql);
        await opdracht.ExecuteNonQueryAsync();
    }

    private async Task<string> KiesAsync()
    {
        var (g, n, r) = await RegelAsync();
        var waarRegel = $"WHERE gemeente = {g} AND schakel = {n} AND regel = {r}";
        var waarSchakel = $"WHERE gemeente = {g} AND nummer = {n}";
        var getal = toeval.Next(1, 1_000_000).ToString(CultureInfo.InvariantCulture);
        return toeval.Next(24) switch
        {
            0 => $"UPDATE auditregel SET klant = {getal} {waarRegel}",
            1 => $"UPDATE auditregel SET klant = NULL {waarRegel}",
            2 => $"UPDATE auditregel SET handeling = {toeval.Next(1, 230)} {waarRegel}",
            3 => $"UPDATE auditregel SET toelichting = toelichting || '{(char)toeval.Next('a', 'z')}' {waarRegel}",
            4 => $"UPDATE auditregel SET onderwerp = 'team {getal}' {waarRegel}",
            5 => $"UPDATE auditregel SET regel = regel + 1000 {waarRegel}",
            6 => $"UPDATE auditregel SET schakel = schakel + 1000 {waarRegel}",
            7 => $"DELETE FROM auditregel {waarRegel}",
            8 => $"INSERT INTO auditregel (gemeente, schakel, regel, handeling, onderwerp, toelichting) VALUES ({g}, {n}, {r + 500}, 11, '', '')",
            9 => $"UPDATE auditschakel SET tijdstip = tijdstip + {getal} {waarSchakel}",
            10 => $"UPDATE auditschakel SET account = '{new Guid(Reeks(16)).ToString().ToUpperInvariant()}' {waarSchakel}",
            11 => $"UPDATE auditschakel SET functie = 'ander{getal}' {waarSchakel}",
            12 => $"UPDATE auditschakel SET regels = regels + 1 {waarSchakel}",
            13 => $"UPDATE auditschakel SET digest = {Bytes(32)} {waarSchakel}",
            14 => $"UPDATE auditschakel SET vorige = {Bytes(32)} {waarSchakel}",
            15 => $"UPDATE auditschakel SET mac = {Bytes(32)} {waarSchakel}",
            16 => $"UPDATE auditschakel SET sleutel = {toeval.Next(2, 9)} {waarSchakel}",
            17 => $"DELETE FROM auditregel WHERE gemeente = {g} AND schakel = {n}; DELETE FROM auditschakel {waarSchakel}",
            18 => $"UPDATE auditschakel SET nummer = nummer + 5000 {waarSchakel}; UPDATE auditregel SET schakel = schakel + 5000 WHERE gemeente = {g} AND schakel = {n}",
            19 => $"UPDATE auditkop SET nummer = nummer + {toeval.Next(1, 5)} WHERE gemeente = {g}",
            20 => $"DELETE FROM auditkop WHERE gemeente = {g}",
            21 => Verwissel(g, n),
            22 => $"UPDATE auditregel SET gemeente = 2 {waarRegel} AND gemeente = 1 AND schakel > 100; DELETE FROM auditregel {waarRegel}",
            _ => KnipEinde(g, n),
        };
    }

    // All behind a link goes, and the head in the database is made to fit: only the anchors know.
    private static string KnipEinde(int g, long n) =>
        $"DELETE FROM auditregel WHERE gemeente = {g} AND schakel >= {n}; DELETE FROM auditschakel WHERE gemeente = {g} AND nummer >= {n}; "
        + $"UPDATE auditkop SET nummer = {n - 1}, mac = coalesce((SELECT mac FROM auditschakel WHERE gemeente = {g} AND nummer = {n - 1}), mac) WHERE gemeente = {g}";

    private static string Verwissel(int g, long n) =>
        $"UPDATE auditschakel SET nummer = 9999 WHERE gemeente = {g} AND nummer = {n}; UPDATE auditschakel SET nummer = {n} WHERE gemeente = {g} AND nummer = {n} + 1; "
        + $"UPDATE auditschakel SET nummer = {n} + 1 WHERE gemeente = {g} AND nummer = 9999";

    private string Bytes(int aantal) => (databank == Databank.Postgres ? "'\\x" : "x'") + Convert.ToHexString(Reeks(aantal)) + "'";

    private byte[] Reeks(int aantal)
    {
        var bytes = new byte[aantal];
        toeval.NextBytes(bytes);
        return bytes;
    }

    private async Task<(int Gemeente, long Schakel, int Regel)> RegelAsync()
    {
        var alle = await doorsnede.Context.Set<AuditregelRecord>().IgnoreQueryFilters().AsNoTracking().OrderBy(rij => rij.Gemeente).ThenBy(rij => rij.Schakel).ThenBy(rij => rij.Regel)
            .Select(rij => new { rij.Gemeente, rij.Schakel, rij.Regel }).ToListAsync();
        // A municipality first: the one act with many lines may not take all turns.
        var groep = alle.GroupBy(rij => (rij.Gemeente, rij.Schakel)).ToList();
        var rij = groep[toeval.Next(groep.Count)].ToList() is var regels ? regels[toeval.Next(regels.Count)] : null!;
        return (rij.Gemeente, rij.Schakel, rij.Regel);
    }

    private async Task<string> StandAsync()
    {
        using var keuring = new Kopiekeuring();
        var delen = new List<string>();
        foreach (var tabel in Kopietabel.Alle(doorsnede.Context.Model).Where(tabel => Tabellen.Contains(tabel.Naam, StringComparer.Ordinal)))
        {
            foreach (var gemeente in await doorsnede.GemeentenAsync(default))
                delen.Add((await DatabaseBewaren.LeesDeelAsync(doorsnede, tabel, 0, gemeente, keuring, null, null, default)).Sha256);
        }

        return string.Concat(delen);
    }
}
