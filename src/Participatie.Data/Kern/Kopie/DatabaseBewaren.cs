using System.Data.Common;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>
/// Writes a whole database into one encrypted stream, as it was at one moment, while people go on working. The rows stand in it the same, whichever database
/// they come from.
/// </summary>
public static class DatabaseBewaren
{
    internal const string Merk = "trede-kopie";
    internal const int Versie = 1;
    internal const byte Deel = 1;
    internal const byte Rij = 2;
    internal const byte Einde = 3;

    private const int Steeds = 1000;

    /// <summary>Writes it, and gives what is in it.</summary>
    /// <param name="opslag">The database.</param>
    /// <param name="sleutels">Its keys, by which the backup is encrypted.</param>
    /// <param name="programma">The version of the program.</param>
    /// <param name="nu">What time it is.</param>
    /// <param name="doel">Where it goes; stays open.</param>
    /// <param name="gedaan">Is told of rows as they are written.</param>
    /// <param name="stop">Breaks off.</param>
    public static Task<Kopieverslag> RunAsync(Opslag opslag, Sleutelbos sleutels, string programma, DateTimeOffset nu, Stream doel, Action<long>? gedaan, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(opslag);
        return opslag.LeesDoorsnedeAsync(async (doorsnede, ct) =>
        {
            var tabellen = Kopietabel.Alle(doorsnede.Context.Model);
            var organisatie = (await doorsnede.Context.Set<InstallatieRecord>().SingleAsync(ct)).Organisatie;
            using var kopie = new KopieWriter(doel, sleutels);
            Kopiesluiting sluiting;
            await using (var smal = new ZLibStream(kopie, CompressionLevel.Fastest, leaveOpen: true))
            await using (var schrijver = new BinaryWriter(smal, Encoding.UTF8, leaveOpen: true))
            {
                schrijver.Write(Merk);
                schrijver.Write(Versie);
                schrijver.Write(JsonSerializer.Serialize(new Kopieopgave(organisatie, nu, programma, Migraties(doorsnede.Context), tabellen)));
                sluiting = await SchrijfDelenAsync(doorsnede, tabellen, schrijver, gedaan, ct);
                schrijver.Write(Einde);
                schrijver.Write(JsonSerializer.Serialize(sluiting));
            }

            kopie.Voltooi();
            return new Kopieverslag(organisatie, nu, sluiting.Delen.Sum(deel => deel.Rijen), [.. sluiting.Koppen.Select(keten => keten.AlsKop())]);
        }, stop);
    }

    /// <summary>The changes of the tables, by the name that they have in both databases.</summary>
    internal static IReadOnlyList<string> Migraties(ParticipatieContext context) => [.. context.Database.GetMigrations().Select(naam => naam[(naam.IndexOf('_', StringComparison.Ordinal) + 1)..])];

    /// <summary>The parts of a database in order: the tables of the organisation, then those of each municipality.</summary>
    internal static IEnumerable<(int Tabel, Gemeentenummer Gemeente)> Delen(IReadOnlyList<Kopietabel> tabellen, IReadOnlyList<Gemeentenummer> gemeenten)
    {
        for (var plaats = 0; plaats < tabellen.Count; plaats++)
            if (!tabellen[plaats].PerGemeente) yield return (plaats, Gemeentenummer.Organisatie);
        foreach (var gemeente in gemeenten)
        {
            for (var plaats = 0; plaats < tabellen.Count; plaats++)
                if (tabellen[plaats].PerGemeente) yield return (plaats, gemeente);
        }
    }

    /// <summary>Goes through the rows of a part, in order.</summary>
    internal static async Task<Kopiedeel> LeesDeelAsync(
        Doorsnede doorsnede, Kopietabel tabel, int plaats, Gemeentenummer gemeente, Kopiekeuring keuring, Action<ReadOnlyMemory<byte>>? schrijf, Action<long>? gedaan, CancellationToken stop)
    {
        if (tabel.PerGemeente) await doorsnede.KiesAsync(gemeente, stop);
        await using var vraag = doorsnede.Vraag(tabel.Vraag(doorsnede.Soort, gemeente));
        await using var lezer = await vraag.ExecuteReaderAsync(System.Data.CommandBehavior.SequentialAccess, stop);
        var rijen = 0L;
        while (await lezer.ReadAsync(stop))
        {
            var bytes = keuring.Neem(tabel.Kolommen, Kopierij.Lees(lezer, tabel.Kolommen));
            schrijf?.Invoke(bytes.ToArray());
            if (++rijen % Steeds == 0) gedaan?.Invoke(Steeds);
        }

        gedaan?.Invoke(rijen % Steeds);
        return keuring.Sluit(plaats, gemeente.Nummer);
    }

    /// <summary>Where the audit chain of a municipality ends; null when it has none.</summary>
    internal static async Task<Auditkop?> KopAsync(Doorsnede doorsnede, Gemeentenummer gemeente, CancellationToken stop)
    {
        await doorsnede.KiesAsync(gemeente, stop);
        var kop = await doorsnede.Context.Set<AuditkopRecord>().IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(rij => rij.Gemeente == gemeente.Nummer, stop);
        return kop?.AlsKop();
    }

    private static async Task<Kopiesluiting> SchrijfDelenAsync(Doorsnede doorsnede, IReadOnlyList<Kopietabel> tabellen, BinaryWriter schrijver, Action<long>? gedaan, CancellationToken stop)
    {
        using var keuring = new Kopiekeuring();
        var gemeenten = await doorsnede.GemeentenAsync(stop);
        var delen = new List<Kopiedeel>();
        foreach (var (plaats, gemeente) in Delen(tabellen, gemeenten))
        {
            schrijver.Write(Deel);
            schrijver.Write((short)plaats);
            schrijver.Write(gemeente.Nummer);
            delen.Add(await LeesDeelAsync(doorsnede, tabellen[plaats], plaats, gemeente, keuring, SchrijfRij, gedaan, stop));
        }

        var koppen = new List<Kopieketen>();
        foreach (var gemeente in gemeenten)
            if (await KopAsync(doorsnede, gemeente, stop) is { } kop) koppen.Add(Kopieketen.Van(kop));
        return new Kopiesluiting(delen, koppen);

        void SchrijfRij(ReadOnlyMemory<byte> bytes)
        {
            schrijver.Write(Rij);
            schrijver.Write(bytes.Span);
        }
    }
}
