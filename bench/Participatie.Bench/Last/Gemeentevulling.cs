using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Participatie.App.Kern;
using Participatie.Data.Inkoop;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Inkoop;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;

namespace Participatie.Bench;

/// <summary>Fills an empty database with the large municipality, through what the product itself writes with: deliveries one by one, each accepted in one act.</summary>
internal sealed class Gemeentevulling(Opslagkeuze keuze, Omvang omvang)
{
    private static readonly Dader Dader = Dader.Programma("meting");
    private static readonly Gemeentenummer Hier = new(Proefgemeente.Nummer);

    /// <summary>Fills, and tells how many rows a second went in: measurements, and the audit log.</summary>
    public async Task<(double Metingen, double Logregels)> RunAsync(CancellationToken stop)
    {
        await using var vestiging = await Vestiging.MaakAsync(keuze, "Meetorganisatie", Dader, TimeProvider.System, stop);
        var accounts = Accounts();
        await OrganisatieAsync(vestiging.Opslag, accounts.Select(paar => paar.Record), stop);
        Guid[] managers = [.. accounts.Where(paar => paar.Account.Rol == Rol.Klantmanager).Select(paar => paar.Record.Id)];
        await GemeenteAsync(vestiging, accounts, managers, stop);
        var metingen = await TijdAsync(omvang.Metingen, () => MetingenAsync(vestiging.Opslag, stop));
        var logregels = await TijdAsync(omvang.Logregels, () => Proeflogboek.VulAsync(vestiging.Opslag, vestiging.Sleutels, omvang.Klanten, omvang.Logregels, managers, stop));
        return (metingen, logregels);
    }

    private static async Task<double> TijdAsync(int rijen, Func<Task> werk)
    {
        var begin = Stopwatch.GetTimestamp();
        await werk();
        return rijen / Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }

    private static List<(Proefaccount Account, AccountRecord Record)> Accounts()
    {
        var opties = Options.Create(new PasswordHasherOptions { IterationCount = Wachtwoorden.Rondes });
        var gesloten = new Wachtwoorden(new PasswordHasher<AccountRecord>(opties)).Sluit(AccountRecord.Maak("iedereen", "iedereen@meting.invalid"), Proefaccount.Wachtwoord);
        return [.. Proefaccount.Alle.Select(account =>
        {
            var record = AccountRecord.Maak(account.Login.Split('@')[0], account.Login);
            record.PasswordHash = gesloten;
            record.Organisatiebeheerder = account.Rol == Rol.Beheerder;
            return (account, record);
        })];
    }

    private static Task OrganisatieAsync(Opslag opslag, IEnumerable<AccountRecord> accounts, CancellationToken stop) => opslag.SchrijfAsync(Gemeentenummer.Organisatie, Dader, (beurt, _) =>
    {
        beurt.Context.Add(new GemeenteRecord { Nummer = Proefgemeente.Nummer, Code = Proefgemeente.Code, Naam = Proefgemeente.Naam });
        beurt.Context.AddRange(accounts);
        beurt.Leg(new Auditregel(Handeling.DemoGevuld));
        return Task.CompletedTask;
    }, stop);

    private Task GemeenteAsync(Vestiging vestiging, List<(Proefaccount Account, AccountRecord Record)> accounts, Guid[] managers, CancellationToken stop) =>
        vestiging.Opslag.SchrijfAsync(Hier, Dader, async (beurt, ct) =>
        {
            Lijsten(beurt.Context);
            await beurt.Context.SaveChangesAsync(ct);
            beurt.Context.AddRange(accounts.Select((paar, plaats) => new ToekenningRecord
            {
                Gemeente = Proefgemeente.Nummer,
                Nummer = plaats + 1,
                Account = paar.Record.Id,
                Rol = paar.Account.Rol,
                Team = paar.Account.Team,
                Aanbieder = paar.Account.Aanbieder,
                Klantlijst = paar.Account.Rol == Rol.Beleid,
            }));
            beurt.Context.Add(new LogstandRecord { Gemeente = Proefgemeente.Nummer });
            await beurt.Context.SaveChangesAsync(ct);
            await beurt.VoegAsync(Proefgemeente.Klanten(omvang.Klanten, vestiging.Bsns, managers), ct);
            await beurt.VoegAsync(Proefgemeente.Trajecten(omvang.Klanten), ct);
            beurt.Leg(new Auditregel(Handeling.DemoGevuld));
        }, stop);

    private static void Lijsten(ParticipatieContext context)
    {
        context.Add(new GemeentecodeRecord { Gemeente = Proefgemeente.Nummer, Code = Proefgemeente.Code, Vanaf = Dag.Eerste });
        context.AddRange(Nummers(Proefgemeente.Teams).Select(nummer => new TeamRecord { Gemeente = Proefgemeente.Nummer, Team = nummer, Naam = Naam("Team", nummer) }));
        context.AddRange(Proefgemeente.Bronnen.Select((bron, plaats) => new BronRecord { Gemeente = Proefgemeente.Nummer, Bron = (short)(plaats + 1), Naam = bron, Prioriteit = plaats + 1 }));
        context.AddRange(Nummers(Proefgemeente.Instrumenten).Select(nummer => new InstrumentRecord { Gemeente = Proefgemeente.Nummer, Instrument = nummer, Naam = Naam("Instrument", nummer), Domein = Domein.Reintegratie }));
        context.AddRange(Nummers(Proefgemeente.Aanbieders).Select(nummer => new AanbiederRecord { Gemeente = Proefgemeente.Nummer, Aanbieder = nummer, Naam = Naam("Aanbieder", nummer), Soort = Aanbiedersoort.Roc }));
    }

    private async Task MetingenAsync(Opslag opslag, CancellationToken stop)
    {
        var boeking = 0;
        for (var jaar = Proefgemeente.EersteJaar; jaar < Proefgemeente.EersteJaar + Proefgemeente.Jaren; jaar++)
            for (short bron = 1; bron <= Proefgemeente.Bronnen.Count; bron++) await LeverAsync(opslag, jaar, bron, ++boeking, stop);
    }

    private Task LeverAsync(Opslag opslag, int jaar, short bron, int nummer, CancellationToken stop) => opslag.SchrijfAsync(Hier, Dader, async (beurt, ct) =>
    {
        var naam = string.Create(CultureInfo.InvariantCulture, $"{Proefgemeente.Bronnen[bron - 1]}-{jaar}.csv");
        var moment = new DateTimeOffset(jaar + 1, 1, 15, 9, 0, 0, TimeSpan.Zero);
        beurt.Context.Add(new LeveringRecord
        {
            Gemeente = Proefgemeente.Nummer,
            Levering = nummer,
            Bron = bron,
            Stand = Leveringstand.Aanvaard,
            Bestandsnaam = naam,
            Sha256 = SHA256.HashData(Encoding.UTF8.GetBytes(naam)),
            Ontvangen = moment,
        });
        var boeking = new BoekingRecord { Gemeente = Proefgemeente.Nummer, Boeking = nummer, Bron = bron, Levering = nummer, Geboekt = moment };
        beurt.Context.Add(boeking);
        await beurt.Context.SaveChangesAsync(ct);
        await beurt.VoegAsync(Proefgemeente.Metingen(omvang.Klanten, jaar, bron, nummer), ct);
        beurt.Leg(new Auditregel(Handeling.LeveringAanvaard, $"levering {nummer}"));
        boeking.Positie = await beurt.NeemPositieAsync(ct);
    }, stop);

    private static IEnumerable<int> Nummers(int aantal) => Enumerable.Range(1, aantal);

    private static string Naam(string soort, int nummer) => string.Create(CultureInfo.InvariantCulture, $"{soort} {nummer:00}");
}
