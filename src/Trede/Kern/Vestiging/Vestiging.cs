using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>An opened database with its keys: what pages and commands work with.</summary>
internal sealed class Vestiging : IAsyncDisposable
{
    private Vestiging(Opslagkeuze keuze, Sleutelbos sleutels, TimeProvider klok)
    {
        Keuze = keuze;
        Sleutels = sleutels;
        Ankers = new Ankers(keuze.Ankermap, klok);
        Opslag = Opslag.Open(keuze.Verbinding, sleutels, Ankers, klok);
        Bsns = new Bsnkluis(sleutels);
    }

    /// <summary>Where it stands.</summary>
    public Opslagkeuze Keuze { get; }

    /// <summary>The keys.</summary>
    public Sleutelbos Sleutels { get; }

    /// <summary>The anchors of the audit log.</summary>
    public Ankers Ankers { get; }

    /// <summary>The database.</summary>
    public Opslag Opslag { get; }

    /// <summary>What opens and closes BSNs.</summary>
    public Bsnkluis Bsns { get; }

    /// <summary>What this database says of itself.</summary>
    public InstallatieRecord Installatie { get; private set; } = null!;

    /// <summary>Opens a database that is there, and brings its tables up to date; null when nothing was made there yet.</summary>
    public static async Task<Vestiging?> OpenAsync(Opslagkeuze keuze, TimeProvider klok, CancellationToken stop)
    {
        if (!await Opslag.HeeftTabellenAsync(keuze.Verbinding, stop)) return null;
        var vestiging = new Vestiging(keuze, Sleutelbos.Open(keuze.Sleutelmap), klok);
        try
        {
            await vestiging.Opslag.MigreerAsync(stop);
            return await vestiging.LaadAsync(klok, stop) ? vestiging : await WegAsync(vestiging);
        }
        catch
        {
            await vestiging.DisposeAsync();
            throw;
        }
    }

    /// <summary>A place of which nothing is read or made yet, to fill.</summary>
    public static Vestiging Nieuw(Opslagkeuze keuze, Sleutelbos sleutels, TimeProvider klok) => new(keuze, sleutels, klok);

    /// <summary>Opens the database that a command is about.</summary>
    public static async Task<Vestiging> OpenAsync(Balie balie, CancellationToken stop)
    {
        var keuze = Opslagkeuze.Lees(balie.Instellingen ?? Opslagkeuze.Instellingen());
        return await OpenAsync(keuze, balie.Klok, stop) ?? throw new AanroepException("Er is hier nog geen database. Maak er een met: trede begin");
    }

    /// <summary>Makes a new database, with new keys when there are none; a database that is in use is a wrong call and is left alone.</summary>
    public static async Task<Vestiging> MaakAsync(Opslagkeuze keuze, string organisatie, Dader dader, TimeProvider klok, CancellationToken stop)
    {
        var sleutels = Sleutelbos.Bestaat(keuze.Sleutelmap) ? Sleutelbos.Open(keuze.Sleutelmap) : Sleutelbos.Maak(keuze.Sleutelmap, klok.GetUtcNow());
        var vestiging = new Vestiging(keuze, sleutels, klok);
        try
        {
            await vestiging.Opslag.MigreerAsync(stop);
            await vestiging.Opslag.SchrijfAsync(Gemeentenummer.Organisatie, dader, (beurt, ct) => vestiging.BeginAsync(beurt, organisatie, ct), stop);
            return vestiging;
        }
        catch
        {
            await vestiging.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Opslag.Dispose();
        await Ankers.DisposeAsync();
    }

    private static async Task<Vestiging?> WegAsync(Vestiging vestiging)
    {
        await vestiging.DisposeAsync();
        return null;
    }

    private async Task<bool> LaadAsync(TimeProvider klok, CancellationToken stop)
    {
        var (installatie, gebruik) = await Opslag.LeesAsync(
            Gemeentenummer.Organisatie,
            async (context, ct) => (await context.Set<InstallatieRecord>().SingleOrDefaultAsync(ct), await context.Set<SleutelgebruikRecord>().ToListAsync(ct)),
            stop);
        if (installatie is null) return false;
        Sleutels.Toets(installatie.Sleutelbos, gebruik.Select(rij => (rij.Nummer, rij.Vingerafdruk)));
        Installatie = installatie;
        await DatabaseHerstellen.RondAfAsync(Opslag, Keuze.Ankermap, klok.GetUtcNow(), stop);
        return true;
    }

    private async Task BeginAsync(Schrijfbeurt beurt, string organisatie, CancellationToken stop)
    {
        if (await beurt.Context.Set<InstallatieRecord>().AnyAsync(stop)) throw new AanroepException("Deze database is al in gebruik. Kies een andere met TREDE_DATABASE.");
        Installatie = new InstallatieRecord { Organisatie = organisatie, Demo = Keuze.Demo, Sleutelbos = Sleutels.Kenmerk, Begonnen = beurt.Nu };
        beurt.Context.Add(Installatie);
        beurt.Context.Add(new SleutelgebruikRecord { Nummer = Sleutels.Huidig.Nummer, Vingerafdruk = Sleutels.Huidig.Vingerafdruk });
        beurt.Leg(new Auditregel(Handeling.SleutelVernieuwd, $"generatie {Sleutels.Huidig.Nummer}"));
    }
}
