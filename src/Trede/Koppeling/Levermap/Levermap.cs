using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>
/// The watched folder: what is put in <c>CODE/BRON/</c> is taken in as soon as it has stopped growing, and then moved to <c>verwerkt/</c> beside it, or to <c>mislukt/</c> with
/// a text that says why. Nothing is followed out of the folder. Accepting is for a person.
/// </summary>
internal sealed partial class Levermap(string map, Opslag opslag, LeveringOntvangen ontvangen, Leveringswerk werk, TimeProvider klok, ILogger<Levermap> logboek)
{
    /// <summary>The environment variable with the folder.</summary>
    public const string Variabele = "TREDE_LEVERMAP";

    /// <summary>How long a file must be as it is before it is taken in.</summary>
    public static readonly TimeSpan Rust = TimeSpan.FromSeconds(5);

    /// <summary>How long a file may stay empty: some programs make it first and fill it later.</summary>
    public static readonly TimeSpan RustLeeg = TimeSpan.FromMinutes(1);

    private const string Verwerkt = "verwerkt";
    private const string Mislukt = "mislukt";

    private static readonly Dader Dader = Dader.Programma("levermap");
    private static readonly EnumerationOptions Hier = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true, RecurseSubdirectories = false };

    private readonly Dictionary<string, Gevondenbestand> gezien = new(StringComparer.Ordinal);

    /// <summary>The folder that the settings name: <c>TREDE_LEVERMAP</c> or <c>Trede:Levermap</c>; null for none.</summary>
    public static string? Lees(IConfiguration instellingen)
    {
        var gekozen = instellingen[Variabele] is { } variabele && !string.IsNullOrWhiteSpace(variabele) ? variabele : instellingen["Trede:Levermap"];
        return string.IsNullOrWhiteSpace(gekozen) ? null : Path.GetFullPath(gekozen.Trim());
    }

    /// <summary>Looks once at everything that is there.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        var nu = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (bestand, gemeente, bron) in Vind())
        {
            nu.Add(bestand.FullName);
            try
            {
                await BekijkAsync(bestand, gemeente, bron, stop);
            }
            catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or OpslagWegException)
            {
                // Locked, gone meanwhile, or the database is away: the next look is soon. The name of a file may name a person, so it is not written.
                Later(logboek, fout.GetType().Name);
            }
        }

        foreach (var weg in gezien.Keys.Where(pad => !nu.Contains(pad)).ToList()) gezien.Remove(weg);
    }

    // A link may lead anywhere, so no folder behind one is looked into.
    private IEnumerable<(FileInfo Bestand, string? Gemeente, string? Bron)> Vind()
    {
        var wortel = new DirectoryInfo(map);
        if (!wortel.Exists) yield break;
        foreach (var bestand in Bestanden(wortel)) yield return (bestand, null, null);
        foreach (var gemeente in Mappen(wortel))
        {
            foreach (var bestand in Bestanden(gemeente)) yield return (bestand, gemeente.Name, null);
            foreach (var bron in Mappen(gemeente))
                foreach (var bestand in Bestanden(bron)) yield return (bestand, gemeente.Name, bron.Name);
        }
    }

    private static IEnumerable<FileInfo> Bestanden(DirectoryInfo hier) => [.. hier.EnumerateFiles("*", Hier).Where(bestand => !Verborgen(bestand)).OrderBy(bestand => bestand.LastWriteTimeUtc).ThenBy(bestand => bestand.Name, StringComparer.Ordinal)];

    private static IEnumerable<DirectoryInfo> Mappen(DirectoryInfo hier) =>
        [.. hier.EnumerateDirectories("*", Hier).Where(deel => !Verborgen(deel) && deel.LinkTarget is null && deel.Name is not (Verwerkt or Mislukt)).OrderBy(deel => deel.Name, StringComparer.Ordinal)];

    // Programs that copy often begin under such a name.
    private static bool Verborgen(FileSystemInfo deel) => deel.Name.StartsWith('.') || deel.Attributes.HasFlag(FileAttributes.Hidden);

    private async Task BekijkAsync(FileInfo bestand, string? gemeente, string? bron, CancellationToken stop)
    {
        if (bestand.LinkTarget is not null)
        {
            Weiger(bestand, Kanaaltekst.MapVerwijzing);
            return;
        }

        if (!gezien.TryGetValue(bestand.FullName, out var eerder) || !eerder.Is(bestand))
        {
            gezien[bestand.FullName] = new Gevondenbestand(bestand.Length, bestand.LastWriteTimeUtc, klok.GetUtcNow(), Klaar: false);
            return;
        }

        if (klok.GetUtcNow() - eerder.Sinds < (bestand.Length == 0 ? RustLeeg : Rust)) return;
        if (!eerder.Klaar)
        {
            var (reden, waar, van) = await BestemmingAsync(bestand, gemeente, bron, stop);
            reden ??= await NeemAsync(bestand, eerder, waar, van, stop);
            if (reden is not null)
            {
                Weiger(bestand, reden);
                return;
            }

            gezien[bestand.FullName] = eerder with { Klaar = true };
        }

        Verplaats(bestand, Verwerkt);
        gezien.Remove(bestand.FullName);
    }

    // For whom it is, or why it is for nobody.
    private async Task<(string? Reden, Gemeentenummer Gemeente, short Bron)> BestemmingAsync(FileInfo bestand, string? gemeente, string? bron, CancellationToken stop)
    {
        if (gemeente is null || bron is null) return (Kanaaltekst.MapPlaats, default, 0);
        if (await GemeenteAsync(gemeente, stop) is not { } nummer) return (Zin.Met(Kanaaltekst.MapGemeente, gemeente), default, 0);
        if (await BronAsync(nummer, bron, stop) is not { } van) return (Zin.Met(Kanaaltekst.MapBron, bron), default, 0);
        return (bestand.Length == 0 ? Kanaaltekst.MapLeeg : bestand.Length > LeveringOntvangen.Grens ? Kanaaltekst.MapGroot : null, nummer, van);
    }

    // Gives why it cannot be taken in; null when it was.
    private async Task<string?> NeemAsync(FileInfo bestand, Gevondenbestand eerder, Gemeentenummer gemeente, short bron, CancellationToken stop)
    {
        await using var inhoud = new FileStream(bestand.FullName, FileMode.Open, FileAccess.Read, FileShare.None, 1 << 16, FileOptions.SequentialScan | FileOptions.Asynchronous);
        if (await EerderAsync(inhoud, gemeente, bron, stop) is { } levering)
        {
            // It was taken in, and then the program stopped before it could be moved.
            if (levering.Stand == Leveringstand.Ontvangen) werk.Vraag(gemeente, levering.Levering, Leveringstaak.Controleren, Dader);
            return null;
        }

        inhoud.Position = 0;
        var opdracht = new Ontvangstopdracht(gemeente, bron, bestand.Name, Leverkanaal.Map, Logboektijd.Op(klok.GetUtcNow()));
        try
        {
            var ontvangst = await ontvangen.RunAsync(opdracht, new Eindstroom(inhoud, _ => NogZo(bestand, eerder)), Dader, stop);
            werk.Vraag(gemeente, ontvangst.Levering, Leveringstaak.Controleren, Dader);
            return null;
        }
        catch (AanroepException fout)
        {
            return fout.Message;
        }
    }

    // Somebody who still writes in it has to be waited for: then nothing is taken in.
    private static Task NogZo(FileInfo bestand, Gevondenbestand eerder)
    {
        bestand.Refresh();
        return bestand.Exists && eerder.Is(bestand) ? Task.CompletedTask : throw new IOException("A file changed while it was read.");
    }

    private async Task<LeveringRecord?> EerderAsync(FileStream inhoud, Gemeentenummer gemeente, short bron, CancellationToken stop)
    {
        var grootte = inhoud.Length;
        var open = (await opslag.LeesAsync(gemeente, (context, ct) => context.Set<LeveringRecord>().Where(rij => rij.Bron == bron && rij.Kanaal == Leverkanaal.Map && rij.Bytes == grootte).ToListAsync(ct), stop)).FindAll(rij => Leveringsbestand.IsOpen(rij.Stand));
        if (open.Count == 0) return null;
        var hash = await SHA256.HashDataAsync(inhoud, stop);
        return open.Find(rij => rij.Sha256.AsSpan().SequenceEqual(hash));
    }

    private async Task<Gemeentenummer?> GemeenteAsync(string naam, CancellationToken stop)
    {
        if (naam.Length != 4 || !naam.All(char.IsAsciiDigit)) return null;
        var code = int.Parse(naam, CultureInfo.InvariantCulture);
        var nummer = await opslag.LeesAsync(Gemeentenummer.Organisatie, (context, ct) => context.Set<GemeenteRecord>().Where(rij => rij.Code == code && !rij.Vervallen).Select(rij => (short?)rij.Nummer).SingleOrDefaultAsync(ct), stop);
        return nummer is { } gevonden ? new Gemeentenummer(gevonden) : null;
    }

    private Task<short?> BronAsync(Gemeentenummer gemeente, string map, CancellationToken stop)
    {
        var naam = map.ToLowerInvariant();
        return opslag.LeesAsync(gemeente, (context, ct) => context.Set<BronRecord>().Where(rij => rij.Naam == naam && !rij.Vervallen && rij.Bron != BronRecord.Eigen).Select(rij => (short?)rij.Bron).SingleOrDefaultAsync(ct), stop);
    }

    private void Weiger(FileInfo bestand, string reden)
    {
        var doel = Verplaats(bestand, Mislukt);
        File.WriteAllText(doel + ".txt", Zin.Met(Kanaaltekst.MapTekst, bestand.Name, reden, Logboektijd.Tekst(klok.GetUtcNow())));
        gezien.Remove(bestand.FullName);
    }

    private static string Verplaats(FileInfo bestand, string naar)
    {
        var map = Directory.CreateDirectory(Path.Combine(bestand.DirectoryName!, naar));
        // A link that bears this name would lead out of the folder.
        if (map.LinkTarget is not null) throw new IOException("The folder to move to is a link.");
        for (var nummer = 1; ; nummer++)
        {
            var naam = nummer == 1 ? bestand.Name : string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(bestand.Name)} ({nummer}){bestand.Extension}");
            var doel = Path.Combine(map.FullName, naam);
            if (Path.Exists(doel) || Path.Exists(doel + ".txt")) continue;
            File.Move(bestand.FullName, doel);
            return doel;
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "A file in the watched folder waits: {Soort}")]
    private static partial void Later(ILogger logboek, string soort);
}
