using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Data.Kern;
using Participatie.Data.Tests.Koppeling;
using Participatie.Kern;
using Participatie.Ladder;
using Proefbank;

namespace Participatie.Data.Tests.Kern;

/// <summary>A database with keys and anchors of its own, and something to fill it with.</summary>
internal sealed class Kopieproef : IAsyncDisposable
{
    public static readonly Dader Dader = Dader.Programma("proef");

    // What the administrator of a database does once.
    private static readonly Lazy<Task> Gebruiksrol = new(async () =>
        await (await Postgresserver.GedeeldAsync()).BeheerAsync(
            $"DO $$ BEGIN CREATE ROLE trede_gebruik NOLOGIN; GRANT trede_gebruik TO {Postgresserver.Eigenaar}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"));

    private readonly Proefdatabase database;
    private readonly string map = Directory.CreateTempSubdirectory("trede-opslag-").FullName;

    private Kopieproef(Proefdatabase database, Func<string, Sleutelbos> sleutels)
    {
        this.database = database;
        Sleutels = sleutels(Path.Combine(map, "sleutels"));
        Ankermap = Ankers.Map(Sleutels.Map);
        Ankers = new Ankers(Ankermap, TimeProvider.System);
        Opslag = Opslag.Open(database.ConnectionString, Sleutels, Ankers, TimeProvider.System);
    }

    public Sleutelbos Sleutels { get; }

    public string Ankermap { get; }

    public Ankers Ankers { get; }

    public Opslag Opslag { get; }

    public string Verbinding => database.ConnectionString;

    public string Naam => database.Naam;

    public static Task<Kopieproef> MaakAsync(Databank databank) => MaakAsync(databank, map => Sleutelbos.Maak(map, Sleutelproef.Nu));

    public static async Task<Kopieproef> MaakAsync(Databank databank, Func<string, Sleutelbos> sleutels)
    {
        if (databank == Databank.Postgres) await Gebruiksrol.Value;
        var proef = new Kopieproef(await Proefdatabase.MaakAsync(databank), sleutels);
        await proef.Opslag.MigreerAsync(TestContext.Current.CancellationToken);
        return proef;
    }

    /// <summary>Two municipalities with people, measurements and accounts, and acts of one and of many lines.</summary>
    public async Task VulAsync(int klanten = 60)
    {
        var stop = TestContext.Current.CancellationToken;
        var account = AccountRecord.Maak("Noor Vrij", "noor@voorbeeld.nl");
        await Opslag.SchrijfAsync(Gemeentenummer.Organisatie, Dader, (beurt, _) =>
        {
            beurt.Context.Add(new InstallatieRecord { Organisatie = "Samenwerking Proef", Sleutelbos = Sleutels.Kenmerk, Begonnen = Sleutelproef.Nu });
            beurt.Context.Add(new SleutelgebruikRecord { Nummer = 1, Vingerafdruk = Sleutels.Huidig.Vingerafdruk });
            beurt.Context.Add(account);
            beurt.Context.Add(Accountgeheim.Maak(account.Id, Accountgeheim.Codesleutel, Accountgeheim.Codesleutel, "AAECAw=="));
            beurt.Leg(new Auditregel(Handeling.SleutelVernieuwd, "generatie 1"));
            return Task.CompletedTask;
        }, stop);
        foreach (short nummer in new short[] { 1, 2 }) await VulAsync(new Gemeentenummer(nummer), account.Id, klanten);
        await Ankers.FlushAsync(stop);
    }

    /// <summary>An act of one line.</summary>
    public Task DoeAsync(Gemeentenummer gemeente, int klant) => Opslag.SchrijfAsync(gemeente, Dader, (beurt, _) =>
    {
        beurt.Leg(new Auditregel(Handeling.KlantIngezien, klant));
        return Task.CompletedTask;
    }, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Opslag.Dispose();
        await Ankers.DisposeAsync();
        await database.DisposeAsync();
        Directory.Delete(map, recursive: true);
    }

    private async Task VulAsync(Gemeentenummer gemeente, Guid account, int klanten)
    {
        var nummer = gemeente.Nummer;
        var kluis = new Bsnkluis(Sleutels);
        var stop = TestContext.Current.CancellationToken;
        await Opslag.SchrijfAsync(gemeente, new Dader(account, "scherm"), async (beurt, ct) =>
        {
            beurt.Context.Add(new GemeenteRecord { Nummer = nummer, Code = 9000 + nummer, Naam = $"Gemeente “{nummer}” ’s-é" });
            beurt.Context.Add(new LogstandRecord { Gemeente = nummer });
            beurt.Context.Add(new TeamRecord { Gemeente = nummer, Team = 1, Naam = "Team Oost" });
            beurt.Context.Add(new ToekenningRecord { Gemeente = nummer, Nummer = 1, Account = account, Rol = Rol.Klantmanager, Team = 1 });
            beurt.Context.Add(new BronRecord { Gemeente = nummer, Bron = 1, Naam = "trede", Prioriteit = 1 });
            for (var klant = 1; klant <= klanten; klant++) beurt.Context.Add(Klant(kluis, gemeente, klant));
            var boeking = new BoekingRecord { Gemeente = nummer, Boeking = 1, Bron = 1, Geboekt = beurt.Nu, Account = account };
            beurt.Context.Add(boeking);
            await beurt.Context.SaveChangesAsync(ct);
            await beurt.VoegAsync(Enumerable.Range(1, klanten).Select(rij => Meting(gemeente, rij)), ct);
            boeking.Positie = await beurt.NeemPositieAsync(ct);
            for (var klant = 1; klant <= klanten; klant++) beurt.Leg(new Auditregel(Handeling.MetingVastgelegd, klant));
        }, stop);
        for (var keer = 0; keer < 12; keer++) await DoeAsync(gemeente, 1 + keer);
    }

    private static KlantRecord Klant(Bsnkluis kluis, Gemeentenummer gemeente, int klant)
    {
        var bsn = Bsn.Van(uint.Parse(Testbsn.Nummer(klant), System.Globalization.CultureInfo.InvariantCulture));
        return new KlantRecord
        {
            Gemeente = gemeente.Nummer,
            Klant = klant,
            Sleutel = 1,
            Team = klant % 3 == 0 ? 1 : null,
            Achternaam = "Ünal",
            Zoeknaam = "unal",
            Bsn = kluis.Versleutel(gemeente, klant, bsn),
            Pseudoniem = kluis.Pseudoniem(gemeente, bsn),
            Geboren = Geboortedatum.Van(new DateOnly(1980, 1 + (klant % 12), 2)),
            Postcode4 = 1234,
        };
    }

    private static MetingRecord Meting(Gemeentenummer gemeente, int rij) => new()
    {
        Gemeente = gemeente.Nummer,
        Boeking = 1,
        Nummer = rij,
        Klant = rij,
        Bron = 1,
        Meetdatum = Dag.Van(new DateOnly(2025, 2, 3)),
        Bekend = Dag.Van(new DateOnly(2025, 2, 4)),
        Trede = (byte)(1 + (rij % 6)),
        Ladderversie = "2014",
        Uren = rij % 2 == 0 ? (short)12 : null,
        Antwoorden = rij % 5 == 0 ? null : "jn-jn",
    };
}
