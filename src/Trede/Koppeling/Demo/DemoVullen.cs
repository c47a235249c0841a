using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Inkoop;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>
/// Fills a new database with the joint organisation of the demo: three made-up municipalities with their people, teams, providers and accounts. One act for each
/// municipality, so that a demo that was broken off is filled further.
/// </summary>
internal sealed class DemoVullen(Vestiging vestiging)
{
    private static readonly Dader Dader = Dader.Programma("demo");

    /// <summary>Fills what is not filled yet. People have a history up to and including <paramref name="vandaag"/>.</summary>
    public async Task RunAsync(Dag vandaag, CancellationToken stop)
    {
        var (bekend, gevuld) = await vestiging.Opslag.LeesAsync(
            Gemeentenummer.Organisatie,
            async (context, ct) => (await context.Set<AccountRecord>().ToListAsync(ct), await context.Set<GemeenteRecord>().Select(gemeente => gemeente.Nummer).ToListAsync(ct)),
            stop);
        var (accounts, managers) = Accounts(bekend);
        if (gevuld.Count == 0) await OrganisatieAsync(accounts.Values, stop);
        Demogegevens? gegevens = null;
        for (short nummer = 1; nummer <= Demogemeente.Alle.Count; nummer++)
        {
            if (await IsGevuldAsync(new Gemeentenummer(nummer), stop)) continue;
            gegevens ??= Demogegevens.Maak(Demogegevens.Zaad, vandaag > Demogegevens.LaatsteLaatste ? Demogegevens.LaatsteLaatste : vandaag);
            await GemeenteAsync(nummer, Demogemeente.Alle[nummer - 1], gegevens, accounts, managers, stop);
        }
    }

    private Task<bool> IsGevuldAsync(Gemeentenummer gemeente, CancellationToken stop) =>
        vestiging.Opslag.LeesAsync(gemeente, (context, ct) => context.Set<LogstandRecord>().AnyAsync(ct), stop);

    private Task OrganisatieAsync(IEnumerable<AccountRecord> accounts, CancellationToken stop) =>
        vestiging.Opslag.SchrijfAsync(Gemeentenummer.Organisatie, Dader, (beurt, _) =>
        {
            beurt.Context.AddRange(Demogemeente.Alle.Select((gemeente, plaats) => new GemeenteRecord { Nummer = (short)(plaats + 1), Code = gemeente.Gemeente.Code, Naam = gemeente.Naam }));
            beurt.Context.AddRange(accounts);
            beurt.Leg(new Auditregel(Handeling.DemoGevuld));
            return Task.CompletedTask;
        }, stop);

    // Those that are there already keep their ids.
    private static (Dictionary<string, AccountRecord> Accounts, Dictionary<int, Guid> Managers) Accounts(List<AccountRecord> bekend)
    {
        var accounts = Demoaccount.Alle.ToDictionary(account => account.Login, account => Account(bekend, account.Naam, account.Login), StringComparer.Ordinal);
        var managers = new Dictionary<int, Guid>();
        foreach (var account in Demoaccount.Alle)
        {
            accounts[account.Login].Organisatiebeheerder = account.Toekenningen.Any(toekenning => toekenning.Rol == Rol.Beheerder);
            foreach (var toekenning in account.Toekenningen.Where(toekenning => toekenning.Klantmanager is not null)) managers[toekenning.Klantmanager!.Value] = accounts[account.Login].Id;
        }

        foreach (var manager in Demoklantmanager.Alle.Where(manager => !managers.ContainsKey(manager.Nummer)))
        {
            var login = $"medewerker{manager.Nummer}@demo.invalid";
            accounts[login] = Account(bekend, manager.Naam, login);
            managers[manager.Nummer] = accounts[login].Id;
        }

        return (accounts, managers);
    }

    private static AccountRecord Account(List<AccountRecord> bekend, string naam, string login) =>
        bekend.Find(account => string.Equals(account.Email, login, StringComparison.Ordinal)) ?? AccountRecord.Maak(naam, login);

    private Task GemeenteAsync(
        short nummer, Demogemeente waar, Demogegevens gegevens, Dictionary<string, AccountRecord> accounts, Dictionary<int, Guid> managers, CancellationToken stop)
    {
        var rijen = Demorijen.Maak(waar, nummer, gegevens, managers, vestiging.Bsns);
        return vestiging.Opslag.SchrijfAsync(new Gemeentenummer(nummer), Dader, async (beurt, ct) =>
        {
            Lijsten(beurt, nummer, waar);
            await beurt.Context.SaveChangesAsync(ct);
            Rollen(beurt, nummer, waar, accounts, managers);
            beurt.Context.Add(new LogstandRecord { Gemeente = nummer, Positie = rijen.Positie });
            await beurt.Context.SaveChangesAsync(ct);
            await beurt.VoegAsync(rijen.Klanten, ct);
            await beurt.VoegAsync(rijen.Trajecten, ct);
            await beurt.VoegAsync(rijen.Uitkeringen, ct);
            await beurt.VoegAsync(rijen.Leveringen, ct);
            await beurt.VoegAsync(rijen.Boekingen, ct);
            await beurt.VoegAsync(rijen.Metingen, ct);
            beurt.Leg(new Auditregel(Handeling.DemoGevuld, string.Empty, $"{rijen.Klanten.Count} klanten, {rijen.Metingen.Count} metingen, {rijen.Trajecten.Count} trajecten"));
        }, stop);
    }

    private static void Lijsten(Schrijfbeurt beurt, short gemeente, Demogemeente waar)
    {
        var context = beurt.Context;
        context.Add(new GemeentecodeRecord { Gemeente = gemeente, Code = waar.Gemeente.Code, Vanaf = Dag.Eerste });
        context.AddRange(Demoteam.Alle.Where(team => team.Gemeente == waar.Gemeente).Select(team => new TeamRecord { Gemeente = gemeente, Team = team.Nummer, Naam = team.Naam }));
        context.AddRange(Demobronnen.OpVolgorde.Select((bron, plaats) => new BronRecord { Gemeente = gemeente, Bron = (short)(plaats + 1), Naam = bron.Naam, Prioriteit = plaats + 1 }));
        context.AddRange(Demoinstrument.Alle.Select(instrument => new InstrumentRecord { Gemeente = gemeente, Instrument = Demonummers.Van(instrument), Naam = instrument.Naam, Domein = instrument.Domein, Leerweg = instrument.Leerweg }));
        context.AddRange(Demoaanbieder.Alle.Select(aanbieder => new AanbiederRecord { Gemeente = gemeente, Aanbieder = aanbieder.Nummer, Naam = aanbieder.Naam, Soort = Demonummers.Soort(aanbieder) }));
        context.AddRange(Demosubgroep.Alle.Select(groep => new SubgroepRecord { Gemeente = gemeente, Subgroep = groep.Nummer, Naam = groep.Naam, Omschrijving = groep.Uitleg }));
        context.Add(new SluitdagRecord { Gemeente = gemeente, Maand = 12, Dag = 31, VanafJaar = 2009 });
        context.Add(new RekeningjaarRecord { Gemeente = gemeente, Jaar = beurt.Nu.Year - 2, Gesloten = beurt.Nu });
    }

    private static void Rollen(Schrijfbeurt beurt, short gemeente, Demogemeente waar, Dictionary<string, AccountRecord> accounts, Dictionary<int, Guid> managers)
    {
        var rollen = Demoaccount.Alle.SelectMany(account => account.Toekenningen.Where(rol => rol.Gemeente == waar.Gemeente)
            .Select(rol => new ToekenningRecord { Account = accounts[account.Login].Id, Rol = rol.Rol, Team = rol.Team, Aanbieder = rol.Aanbieder, Klantlijst = rol.Klantlijst })).ToList();
        var gedaan = rollen.Select(rol => rol.Account).ToHashSet();
        rollen.AddRange(Demoklantmanager.Alle.Where(manager => manager.Gemeente == waar.Gemeente && !gedaan.Contains(managers[manager.Nummer]))
            .Select(manager => new ToekenningRecord { Account = managers[manager.Nummer], Rol = Rol.Klantmanager, Team = manager.Team }));
        for (var plaats = 0; plaats < rollen.Count; plaats++) (rollen[plaats].Gemeente, rollen[plaats].Nummer) = (gemeente, plaats + 1);
        beurt.Context.AddRange(rollen);
    }
}
