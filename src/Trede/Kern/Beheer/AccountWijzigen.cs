using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Changes an account itself: its name, its address, whether one can sign in with it.</summary>
internal sealed class AccountWijzigen(Opslag opslag, AccountsLezen accounts)
{
    /// <summary>Changes name and address; the stamp is the one that was shown.</summary>
    public Task<Beheeruitkomst> RunAsync(Gemeentenummer gemeente, Guid dader, Guid id, string? stempel, string? naam, string? adres, CancellationToken stop) =>
        WijzigAsync(gemeente, dader, id, async (beurt, account, ct) =>
        {
            if (!string.Equals(account.ConcurrencyStamp, stempel, StringComparison.Ordinal)) return Beheeruitkomst.Botst(Velden(account), 0);
            var fouten = new Invoerfouten();
            var schoon = Naamregel.Schoon(fouten.Tekst("Naam", naam, Beheertekst.DeNaam, Naamregel.Langst));
            var email = AccountVastleggen.Adres(adres, fouten);
            var sleutel = AccountRecord.Vorm(email ?? string.Empty);
            if (email is not null && await beurt.Context.Set<AccountRecord>().AnyAsync(rij => rij.NormalizedUserName == sleutel && rij.Id != id, ct)) fouten.Meld("Email", Beheertekst.AdresKanNiet);
            if (!fouten.Geen) return Beheeruitkomst.Fout(fouten);
            var velden = new List<string>();
            if (!string.Equals(account.Naam, schoon, StringComparison.Ordinal)) velden.Add("naam");
            if (!string.Equals(account.Email, email, StringComparison.Ordinal)) velden.Add("e-mailadres");
            if (velden.Count == 0) return Beheeruitkomst.Klaar;
            account.Naam = schoon;
            account.ZetEmail(email!);
            Merk(beurt, account, Handeling.AccountGewijzigd, string.Join(", ", velden));
            return Beheeruitkomst.Klaar;
        }, stop);

    /// <summary>Ends an account, or makes that one can sign in with it again. Its roles stay, and hold again when it is taken up.</summary>
    public Task<Beheeruitkomst> ZetActiefAsync(Gemeentenummer gemeente, Guid dader, Guid id, bool actief, CancellationToken stop) =>
        WijzigAsync(gemeente, dader, id, (beurt, account, _) =>
        {
            if (account.Actief == actief) return Task.FromResult(Beheeruitkomst.Klaar);
            account.Actief = actief;
            account.Vernieuw();
            Merk(beurt, account, actief ? Handeling.AccountGewijzigd : Handeling.AccountBeeindigd, actief ? "teruggezet" : string.Empty);
            return Task.FromResult(Beheeruitkomst.Klaar);
        }, stop);

    /// <summary>The fields of an account as a form has them.</summary>
    public static IReadOnlyDictionary<string, string> Velden(AccountRecord account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return new Dictionary<string, string>(StringComparer.Ordinal) { ["Naam"] = account.Naam, ["Email"] = account.Email ?? string.Empty, ["Stempel"] = account.ConcurrencyStamp ?? string.Empty };
    }

    // Who may change the account manages every municipality where it has a role, and never the own one: so a beheerder always stays.
    private async Task<Beheeruitkomst> WijzigAsync(Gemeentenummer gemeente, Guid dader, Guid id, Func<Schrijfbeurt, AccountRecord, CancellationToken, Task<Beheeruitkomst>> daad, CancellationToken stop)
    {
        if (await accounts.ZoekAsync(gemeente, id, stop) is not { } rij) return Beheeruitkomst.Onbekend;
        if (!await accounts.MagAccountAsync(dader, rij.Account, stop)) return Beheeruitkomst.Fout(string.Empty, dader == id ? Beheertekst.EigenAccount : Beheertekst.AccountElders);
        return await Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, Dader.OpScherm(dader), async (beurt, ct) =>
            await daad(beurt, await beurt.Context.Set<AccountRecord>().SingleAsync(account => account.Id == id, ct), ct), stop));
    }

    private static void Merk(Schrijfbeurt beurt, AccountRecord account, Handeling handeling, string toelichting)
    {
        account.ConcurrencyStamp = Guid.NewGuid().ToString();
        beurt.Leg(new Auditregel(handeling, $"account {account.Id}", toelichting));
    }
}
