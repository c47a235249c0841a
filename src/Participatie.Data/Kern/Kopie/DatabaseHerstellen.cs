using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>
/// Puts a backup back into an empty database, in one transaction. All that was written is read again and compared before it is saved. In PostgreSQL every row
/// is added under the role that works, for its own municipality: the row-level security stays as it is.
/// </summary>
public static class DatabaseHerstellen
{
    private const int Steeds = 1000;

    /// <summary>Reads a backup to its end and checks everything in it; nothing is made.</summary>
    /// <param name="verbinding">The connection string of where it is to go; nothing is asked there.</param>
    /// <param name="sleutels">The keys by which it was made.</param>
    /// <param name="bron">The backup.</param>
    /// <param name="gedaan">Is told of rows as they are read.</param>
    /// <param name="stop">Breaks off.</param>
    public static Kopieverslag Keur(string verbinding, Sleutelbos sleutels, Stream bron, Action<long>? gedaan, CancellationToken stop)
    {
        using var lezer = new Kopielezer(bron, sleutels);
        using (var soort = Opslag.Kies(verbinding))
        using (var context = soort.Maak(Gemeentenummer.Organisatie)) Toets(lezer.Opgave, context);
        while (lezer.VolgendDeel() is { } deel)
            foreach (var rij in Tel(deel.Rijen, gedaan)) stop.ThrowIfCancellationRequested();
        return lezer.Sluit();
    }

    /// <summary>Puts a backup back.</summary>
    /// <param name="opslag">The database, with its tables but without a row.</param>
    /// <param name="sleutels">The keys that are used from now on.</param>
    /// <param name="ankermap">The folder with anchors; what is in it is set aside.</param>
    /// <param name="dader">Who.</param>
    /// <param name="nu">What time it is.</param>
    /// <param name="bron">The backup.</param>
    /// <param name="gedaan">Is told of rows as they are added.</param>
    /// <param name="stop">Breaks off.</param>
    public static async Task<Herstelverslag> RunAsync(Opslag opslag, Sleutelbos sleutels, string ankermap, Dader dader, DateTimeOffset nu, Stream bron, Action<long>? gedaan, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(opslag);
        ArgumentNullException.ThrowIfNull(sleutels);
        Kopieverslag? kopie = null;
        IReadOnlyList<Ketenuitslag> logboeken = [];
        IReadOnlyList<Auditkop> koppen = [];
        try
        {
            await opslag.VulAsync(dader, async (doorsnede, beurt, ct) =>
            {
                using var lezer = new Kopielezer(bron, sleutels);
                kopie = await VulAsync(doorsnede, lezer, gedaan, ct);
                await ToetsSleutelsAsync(doorsnede, sleutels, ct);
                var ankers = kopie.Koppen.ToDictionary(kop => kop.Gemeente, kop => ((IReadOnlyList<Auditkop>)[kop], (string?)null));
                logboeken = await Logboekcontrole.ControleerAsync(doorsnede, ankers, sleutels.Logboeksleutel, null, ct);
                beurt.Leg(new Auditregel(Handeling.DatabaseHersteld, string.Create(CultureInfo.InvariantCulture, $"kopie van {kopie.Gemaakt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC"), "ankers opzijgezet"));
            }, schakel =>
            {
                koppen = [.. kopie!.Koppen.Where(kop => kop.Gemeente != schakel.Gemeente), schakel.Kop];
                Ankerwissel.Bereid(ankermap, koppen);
            }, stop);
        }
        catch
        {
            Ankerwissel.Vergeet(ankermap);
            throw;
        }

        var later = Later(ankermap, kopie!.Koppen);
        // Another program with the same keys may have thought that they were left behind.
        if (!Ankerwissel.IsBegonnen(ankermap)) Ankerwissel.Bereid(ankermap, koppen);
        return new Herstelverslag(kopie, logboeken, later, Ankerwissel.Voltooi(ankermap, nu));
    }

    /// <summary>Finishes what was broken off between saving and the anchors; to be done when a database is opened, before anything is added to it.</summary>
    public static async Task RondAfAsync(Opslag opslag, string ankermap, DateTimeOffset nu, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(opslag);
        if (!Ankerwissel.IsBegonnen(ankermap)) return;
        var klaar = Ankerwissel.Kop(ankermap) is { } kop && await opslag.LeesAsync(Gemeentenummer.Organisatie, async (context, ct) =>
            (await context.Set<AuditschakelRecord>().SingleOrDefaultAsync(rij => rij.Nummer == kop.Nummer, ct))?.AlsSchakel().Mac == kop.Mac, stop);
        if (klaar) Ankerwissel.Voltooi(ankermap, nu);
        else Ankerwissel.Vergeet(ankermap);
    }

    private static async Task<Kopieverslag> VulAsync(Doorsnede doorsnede, Kopielezer lezer, Action<long>? gedaan, CancellationToken stop)
    {
        if (await doorsnede.Context.Set<InstallatieRecord>().AnyAsync(stop)) throw new KopieException("Deze database is niet leeg. Herstellen kan alleen in een lege database. Kies een andere met TREDE_DATABASE.");
        var tabellen = Toets(lezer.Opgave, doorsnede.Context);
        while (lezer.VolgendDeel() is var (vreemd, gemeente, rijen))
        {
            var tabel = tabellen.First(tabel => string.Equals(tabel.Naam, vreemd.Naam, StringComparison.Ordinal));
            if (tabel.PerGemeente) await doorsnede.KiesAsync(gemeente, stop);
            await doorsnede.VoegAsync(tabel.Plan(), Tel(rijen, gedaan), stop);
        }

        var verslag = lezer.Sluit();
        await VergelijkAsync(doorsnede, tabellen, lezer.Delen, stop);
        return verslag;
    }

    private static async Task VergelijkAsync(Doorsnede doorsnede, IReadOnlyList<Kopietabel> tabellen, IReadOnlyList<Kopiedeel> delen, CancellationToken stop)
    {
        using var keuring = new Kopiekeuring();
        foreach (var deel in delen)
        {
            var tabel = tabellen[deel.Tabel];
            var terug = await DatabaseBewaren.LeesDeelAsync(doorsnede, tabel, deel.Tabel, new Gemeentenummer(deel.Gemeente), keuring, null, null, stop);
            if (terug != deel) throw new KopieException($"De tabel {tabel.Naam} kwam niet terug zoals zij in de kopie staat. Er is niets bewaard. Meld dit aan de makers van Trede.");
        }
    }

    private static async Task ToetsSleutelsAsync(Doorsnede doorsnede, Sleutelbos sleutels, CancellationToken stop)
    {
        var installatie = await doorsnede.Context.Set<InstallatieRecord>().AsNoTracking().SingleAsync(stop);
        var gebruik = await doorsnede.Context.Set<SleutelgebruikRecord>().AsNoTracking().ToListAsync(stop);
        sleutels.Toets(installatie.Sleutelbos, gebruik.Select(rij => (rij.Nummer, rij.Vingerafdruk)));
    }

    // The same tables in the same order, or it cannot be put back by this version.
    private static IReadOnlyList<Kopietabel> Toets(Kopieopgave opgave, ParticipatieContext context)
    {
        var eigen = Kopietabel.Alle(context.Model);
        var migraties = DatabaseBewaren.Migraties(context);
        if (opgave.Migraties.Except(migraties, StringComparer.Ordinal).Any()) throw new KopieException($"Deze kopie is gemaakt door een nieuwere versie van Trede ({opgave.Programma}). Herstel haar met die versie.");
        if (!opgave.Migraties.SequenceEqual(migraties, StringComparer.Ordinal) || eigen.Count != opgave.Tabellen.Count || !eigen.Zip(opgave.Tabellen).All(paar => paar.First.IsGelijk(paar.Second)))
            throw new KopieException($"Deze kopie is gemaakt door een andere versie van Trede ({opgave.Programma}). Herstel haar met die versie en start daarna deze.");
        return eigen;
    }

    private static long Later(string ankermap, IReadOnlyList<Auditkop> koppen)
    {
        try
        {
            return Ankers.Gemeenten(ankermap).Sum(gemeente => Math.Max(0, Ankers.Lees(ankermap, gemeente).Max(anker => anker.Nummer) - koppen.FirstOrDefault(kop => kop.Gemeente == gemeente).Nummer));
        }
        catch (SleutelException)
        {
            // They are set aside, damaged or not.
            return 0;
        }
    }

    private static IEnumerable<object?[]> Tel(IEnumerable<object?[]> rijen, Action<long>? gedaan)
    {
        var aantal = 0L;
        foreach (var rij in rijen)
        {
            yield return rij;
            if (++aantal % Steeds == 0) gedaan?.Invoke(Steeds);
        }

        gedaan?.Invoke(aantal % Steeds);
    }
}
