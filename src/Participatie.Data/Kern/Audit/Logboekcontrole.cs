using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>Checks the audit log of every municipality and of the organisation, link by link, against the end in the database and the anchors outside it.</summary>
public static class Logboekcontrole
{
    private const int PerKeer = 2000;

    /// <summary>Checks all of it, as it is at one moment.</summary>
    /// <param name="opslag">The database.</param>
    /// <param name="sleutels">Its keys.</param>
    /// <param name="ankermap">The folder with anchors.</param>
    /// <param name="gedaan">Is told of lines as they are followed.</param>
    /// <param name="stop">Breaks off.</param>
    public static Task<IReadOnlyList<Ketenuitslag>> RunAsync(Opslag opslag, Sleutelbos sleutels, string ankermap, Action<long>? gedaan, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(opslag);
        ArgumentNullException.ThrowIfNull(sleutels);
        // Before the log is read: an act that is added meanwhile may not look like one that is missing.
        var ankers = Ankers.Gemeenten(ankermap).ToDictionary(gemeente => gemeente, gemeente => LeesAnkers(ankermap, gemeente));
        return opslag.LeesDoorsnedeAsync((doorsnede, ct) => ControleerAsync(doorsnede, ankers, sleutels.Logboeksleutel, gedaan, ct), stop);
    }

    /// <summary>Checks all of it within a transaction.</summary>
    internal static async Task<IReadOnlyList<Ketenuitslag>> ControleerAsync(
        Doorsnede doorsnede, IReadOnlyDictionary<Gemeentenummer, (IReadOnlyList<Auditkop> Koppen, string? Fout)> ankers, Func<int, byte[]?> sleutel, Action<long>? gedaan, CancellationToken stop)
    {
        var namen = await doorsnede.Context.Set<GemeenteRecord>().ToDictionaryAsync(rij => new Gemeentenummer(rij.Nummer), rij => rij.Naam, stop);
        var uitslagen = new List<Ketenuitslag>();
        foreach (var gemeente in namen.Keys.Concat(ankers.Keys).Append(Gemeentenummer.Organisatie).Distinct().Order())
        {
            var (koppen, fout) = ankers.GetValueOrDefault(gemeente, ([], null));
            var controle = new Ketencontrole(gemeente, koppen, sleutel);
            await doorsnede.KiesAsync(gemeente, stop);
            await VolgAsync(doorsnede, gemeente, controle, gedaan, stop);
            controle.Sluit(await KopAsync(doorsnede, gemeente, stop));
            uitslagen.Add(new Ketenuitslag(gemeente, namen.GetValueOrDefault(gemeente, string.Empty), controle.Gevolgd, controle.Regels, controle.Aantal, controle.Bevindingen, fout));
        }

        return uitslagen;
    }

    private static (IReadOnlyList<Auditkop> Koppen, string? Fout) LeesAnkers(string map, Gemeentenummer gemeente)
    {
        try
        {
            return (Ankers.Lees(map, gemeente), null);
        }
        catch (SleutelException fout)
        {
            return ([], fout.Message);
        }
    }

    private static async Task VolgAsync(Doorsnede doorsnede, Gemeentenummer gemeente, Ketencontrole controle, Action<long>? gedaan, CancellationToken stop)
    {
        long? na = null;
        while (true)
        {
            var schakels = await SchakelsAsync(doorsnede, gemeente, na, stop);
            var tot = schakels.Count < PerKeer ? (long?)null : schakels[^1].Nummer;
            var regels = await RegelsAsync(doorsnede, gemeente, na, tot, stop);
            Volg(controle, schakels, regels);
            gedaan?.Invoke(regels.Count);
            if (tot is null) return;
            na = tot;
        }
    }

    // Both are in the order of the number of the act.
    private static void Volg(Ketencontrole controle, List<Auditschakel> schakels, List<(long Schakel, Auditregel Regel)> regels)
    {
        var plaats = 0;
        foreach (var schakel in schakels)
        {
            for (; plaats < regels.Count && regels[plaats].Schakel < schakel.Nummer; plaats++) controle.VolgLosseRegel(regels[plaats].Schakel);
            var begin = plaats;
            while (plaats < regels.Count && regels[plaats].Schakel == schakel.Nummer) plaats++;
            controle.Volg(schakel, [.. regels.Skip(begin).Take(plaats - begin).Select(regel => regel.Regel)]);
        }

        for (; plaats < regels.Count; plaats++) controle.VolgLosseRegel(regels[plaats].Schakel);
    }

    private static async Task<List<Auditschakel>> SchakelsAsync(Doorsnede doorsnede, Gemeentenummer gemeente, long? na, CancellationToken stop)
    {
        await using var vraag = Vraag(doorsnede, Ketenrij.Schakelvelden, "auditschakel", gemeente, "nummer", na, null, $"nummer LIMIT {PerKeer}");
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        var schakels = new List<Auditschakel>();
        while (await lezer.ReadAsync(stop)) schakels.Add(Ketenrij.Schakel(lezer, gemeente));
        return schakels;
    }

    private static async Task<List<(long Schakel, Auditregel Regel)>> RegelsAsync(Doorsnede doorsnede, Gemeentenummer gemeente, long? na, long? tot, CancellationToken stop)
    {
        await using var vraag = Vraag(doorsnede, Ketenrij.Regelvelden, "auditregel", gemeente, "schakel", na, tot, "schakel, regel");
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        var regels = new List<(long, Auditregel)>();
        while (await lezer.ReadAsync(stop)) regels.Add(Ketenrij.Regel(lezer));
        return regels;
    }

    private static DbCommand Vraag(Doorsnede doorsnede, string velden, string tabel, Gemeentenummer gemeente, string nummer, long? na, long? tot, string volgorde)
    {
        var waar = new List<string> { $"gemeente = {Doorsnede.Getal(gemeente)}" };
        var waarden = new List<(string, object)>();
        if (na is { } vanaf)
        {
            waar.Add($"{nummer} > @na");
            waarden.Add(("@na", vanaf));
        }

        if (tot is { } laatste)
        {
            waar.Add($"{nummer} <= @tot");
            waarden.Add(("@tot", laatste));
        }

        return doorsnede.Vraag($"SELECT {velden} FROM {tabel} WHERE {string.Join(" AND ", waar)} ORDER BY {volgorde}", waarden);
    }

    private static async Task<Auditkop?> KopAsync(Doorsnede doorsnede, Gemeentenummer gemeente, CancellationToken stop)
    {
        await using var vraag = doorsnede.Vraag($"SELECT nummer, mac FROM auditkop WHERE gemeente = {Doorsnede.Getal(gemeente)}");
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        return await lezer.ReadAsync(stop) ? new Auditkop(gemeente, Ketenrij.Getal(lezer, 0), Ketenrij.Zegel(lezer, 1)) : null;
    }
}
