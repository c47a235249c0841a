using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>
/// Gives somebody a first role in a municipality. When the e-mail address has no account yet, it is made; when it has, the role is added to it and what
/// was typed about the person is left out. The answer is the same, so that nobody learns who has an account elsewhere.
/// </summary>
internal sealed class AccountVastleggen(Opslag opslag)
{
    /// <summary>The longest e-mail address.</summary>
    public const int LangsteAdres = 254;

    /// <summary>Gives it; <paramref name="via"/> is <c>hier</c> for a password here, or <c>organisatie</c> for the identity provider of the organisation.</summary>
    public Task<Beheeruitkomst> RunAsync(Gemeentenummer gemeente, Guid dader, string? naam, string? adres, string? via, Rolinvoer rol, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, Dader.OpScherm(dader), async (beurt, ct) =>
        {
            var fouten = new Invoerfouten();
            var schoon = Naamregel.Schoon(fouten.Tekst("Naam", naam, Beheertekst.DeNaam, Naamregel.Langst));
            var email = Adres(adres, fouten);
            var viaOrganisatie = string.Equals(fouten.Keuze("Via", via, Beheertekst.Aanmeldwijze, [new("hier", string.Empty), new("organisatie", string.Empty)]), "organisatie", StringComparison.Ordinal);
            var toekenning = await rol.LeesAsync(beurt.Context, fouten, ct);
            if (!fouten.Geen) return Beheeruitkomst.Fout(fouten);
            var sleutel = AccountRecord.Vorm(email!);
            var account = await beurt.Context.Set<AccountRecord>().SingleOrDefaultAsync(rij => rij.NormalizedEmail == sleutel, ct) ?? Maak(beurt, schoon, email!, viaOrganisatie);
            await ToekenningGeven.GeefAsync(beurt, dader, account.Id, toekenning!, fouten, ct);
            return fouten.Geen ? Beheeruitkomst.Klaar : Beheeruitkomst.Fout(fouten);
        }, stop));

    /// <summary>Reads an e-mail address.</summary>
    public static string? Adres(string? getypt, Invoerfouten fouten)
    {
        ArgumentNullException.ThrowIfNull(fouten);
        var adres = fouten.Tekst("Email", getypt, Beheertekst.HetAdres, LangsteAdres);
        if (adres is null || (System.Net.Mail.MailAddress.TryCreate(adres, out var gelezen) && string.Equals(gelezen.Address, adres, StringComparison.Ordinal) && gelezen.Host.Contains('.', StringComparison.Ordinal))) return adres;
        fouten.Meld("Email", Beheertekst.AdresVorm);
        return null;
    }

    private static AccountRecord Maak(Schrijfbeurt beurt, string naam, string adres, bool viaOrganisatie)
    {
        var account = AccountRecord.Maak(naam, adres);
        account.Extern = viaOrganisatie;
        beurt.Context.Add(account);
        beurt.Leg(new Auditregel(Handeling.AccountGemaakt, $"account {account.Id}"));
        return account;
    }
}
