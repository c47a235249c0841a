using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Proefbank;

namespace Trede.Tests.Kern;

/// <summary>A place for a municipality of its own: an empty database and a folder; commands run there as a user gives them.</summary>
internal sealed class Vestigingsproef : IAsyncDisposable
{
    public const string Wachtwoord = "vier warme blauwe stoelen";

    private const string Roldaad = $"DO $$ BEGIN CREATE ROLE trede_gebruik NOLOGIN; GRANT trede_gebruik TO {Postgresserver.Eigenaar}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$";
    private static readonly string[] Beginwoorden = ["begin", "--gemeente", "9901", "--naam", "Duinrade", "--beheerder", "noor@duinrade.nl", "--naam-beheerder", "Noor Vrij"];

    private readonly Proefdatabase database;

    private Vestigingsproef(Proefdatabase database)
    {
        this.database = database;
        Keuze = new Opslagkeuze(database.ConnectionString, Map["sleutels"], Demo: false);
    }

    public Testmap Map { get; } = new();

    public Opslagkeuze Keuze { get; }

    public Proefdatabase Database => database;

    /// <summary>What a process of its own gets.</summary>
    public IReadOnlyDictionary<string, string> Omgeving => new Dictionary<string, string>(StringComparer.Ordinal) { ["TREDE_DATABASE"] = Keuze.Verbinding, ["TREDE_SLEUTELS"] = Keuze.Sleutelmap };

    public static async Task<Vestigingsproef> MaakAsync(Databank databank)
    {
        if (databank == Databank.Postgres) await (await Postgresserver.GedeeldAsync()).BeheerAsync(Roldaad);
        return new Vestigingsproef(await Proefdatabase.MaakAsync(databank));
    }

    /// <summary>Begun, with clients.</summary>
    public static async Task<Vestigingsproef> MetKlantenAsync(Databank databank, int klanten = 30)
    {
        var proef = await MaakAsync(databank);
        Assert.Equal(0, proef.Begin().Code);
        await proef.VulAsync(klanten);
        return proef;
    }

    public static IReadOnlyList<string> BeginWoorden(string code = "9901", string naam = "Duinrade") => [.. Beginwoorden.Select(woord => woord switch { "9901" => code, "Duinrade" => naam, _ => woord })];

    public (int Code, string Uit, string Fout) Begin(string code = "9901", string naam = "Duinrade") => Run([.. BeginWoorden(code, naam)]);

    public (int Code, string Uit, string Fout) Run(params IReadOnlyList<string> woorden) => Run(woorden, []);

    public (int Code, string Uit, string Fout) Run(IReadOnlyList<string> woorden, IReadOnlyList<string> invoer)
    {
        using var uit = new MemoryStream();
        using var tekst = new StreamWriter(uit, new UTF8Encoding(false)) { AutoFlush = true };
        using var fout = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var lezer = new StringReader(string.Join('\n', invoer));
        var instellingen = new ConfigurationBuilder().AddInMemoryCollection(Omgeving.Select(paar => KeyValuePair.Create(paar.Key, (string?)paar.Value))).Build();
        var balie = new Balie(uit, tekst, fout, lezer, new Springklok()) { Instellingen = instellingen };
        var code = Opdrachtregel.Run(woorden, balie, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        return (code, Encoding.UTF8.GetString(uit.ToArray()), fout.ToString());
    }

    public async Task<Vestiging> OpenAsync() => (await Vestiging.OpenAsync(Keuze, TimeProvider.System, TestContext.Current.CancellationToken))!;

    /// <summary>The BSN of a client that was made by <see cref="VulAsync"/>.</summary>
    public static Bsn Bsnvan(int klant) => Bsn.Van(uint.Parse(Proefbestand.Bsn(klant), CultureInfo.InvariantCulture));

    /// <summary>How many clients have a BSN that opens and is found by each pseudonym that a search would use.</summary>
    public async Task<int> VindbaarAsync(int klanten)
    {
        await using var vestiging = await OpenAsync();
        var gemeente = new Gemeentenummer(1);
        var rijen = await vestiging.Opslag.LeesAsync(gemeente, (context, stop) => context.Set<KlantRecord>().ToDictionaryAsync(rij => Convert.ToHexString(rij.Pseudoniem!), stop), TestContext.Current.CancellationToken);
        var gevonden = 0;
        for (var klant = 1; klant <= klanten; klant++)
        {
            var rij = vestiging.Bsns.Pseudoniemen(gemeente, Bsnvan(klant)).Select(pseudoniem => rijen.GetValueOrDefault(Convert.ToHexString(pseudoniem))).FirstOrDefault(rij => rij is not null);
            if (rij is not null && Opent(vestiging, rij) == Bsnvan(klant)) gevonden++;
        }

        return gevonden;
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        Map.Dispose();
    }

    public async Task VulAsync(int klanten)
    {
        await using var vestiging = await OpenAsync();
        var gemeente = new Gemeentenummer(1);
        await vestiging.Opslag.SchrijfAsync(gemeente, Dader.Programma("proef"), async (beurt, stop) =>
        {
            await beurt.VoegAsync(Enumerable.Range(1, klanten).Select(klant => new KlantRecord
            {
                Gemeente = 1,
                Klant = klant,
                Sleutel = 1,
                Bsn = vestiging.Bsns.Versleutel(gemeente, klant, Bsnvan(klant)),
                Pseudoniem = vestiging.Bsns.Pseudoniem(gemeente, Bsnvan(klant)),
            }), stop);
            for (var klant = 1; klant <= klanten; klant++) beurt.Leg(new Auditregel(Handeling.KlantGemaakt, klant));
        }, TestContext.Current.CancellationToken);
    }

    private static Bsn? Opent(Vestiging vestiging, KlantRecord rij)
    {
        try
        {
            return vestiging.Bsns.Ontsleutel(new Gemeentenummer(rij.Gemeente), rij.Klant, rij.Bsn!);
        }
        catch (SleutelException)
        {
            return null;
        }
    }

    // Who waits, waits no longer than it takes to say so.
    private sealed class Springklok : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? TimeSpan.FromMilliseconds(1) : dueTime, period);
    }
}
