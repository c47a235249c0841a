using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>
/// Signs in through the identity provider of the organisation. The first time the person is recognised by the e-mail address of an account that the administrator
/// prepared, and from then on only by the id at the provider.
/// </summary>
internal sealed class OrganisatieAanmelden(Opslag opslag, Organisatiedienst dienst, Koekjeslot slot, SessieBeginnen beginnen, IHttpContextAccessor verzoek)
{
    /// <summary>Where the provider sends the browser back to.</summary>
    public const string Terugpad = "/aanmelden/terug";

    private const string Naam = "trede-organisatie";
    private const string Wijze = "via de organisatie";
    private static readonly TimeSpan Duur = TimeSpan.FromMinutes(15);

    /// <summary>Where to send the browser, or null when the provider does not answer.</summary>
    public async Task<string?> BeginAsync(string terug, string? bewaard, CancellationToken stop)
    {
        var context = verzoek.HttpContext!;
        if (await dienst.BeginAsync(Terugpunt(context), terug, bewaard, stop) is not { } begin) return null;
        slot.Zet(context, Naam, begin.Aanvraag, Duur);
        return begin.Adres;
    }

    /// <summary>Takes the answer of the provider, and says where one was going.</summary>
    public async Task<(Organisatiefout Fout, string Terug, string? Bewaard)> VoltooiAsync(string? state, string? code, string? fout, CancellationToken stop)
    {
        var context = verzoek.HttpContext!;
        var aanvraag = slot.Lees<Organisatieaanvraag>(context, Naam);
        Koekjeslot.Wis(context, Naam);
        if (aanvraag is null || state is null || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(state), Encoding.UTF8.GetBytes(aanvraag.State))) return (Organisatiefout.Ongeldig, "/", null);
        if (fout is not null || string.IsNullOrEmpty(code)) return (Organisatiefout.Afgebroken, aanvraag.Terug, aanvraag.Bewaard);
        var antwoord = await dienst.WisselAsync(aanvraag, code, Terugpunt(context), stop);
        var uitkomst = antwoord.Fout == Organisatiefout.Geen ? await BindAsync(antwoord, stop) : antwoord.Fout;
        return (uitkomst, aanvraag.Terug, aanvraag.Bewaard);
    }

    private static string Terugpunt(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}{Terugpad}";

    private async Task<Organisatiefout> BindAsync(Organisatieantwoord antwoord, CancellationToken stop)
    {
        var account = await opslag.SchrijfAsync(Gemeentenummer.Organisatie, Dader.Programma("aanmelden"), async (beurt, ct) =>
        {
            var bekend = await beurt.Context.Set<AccountRecord>().SingleOrDefaultAsync(rij => rij.Subject == antwoord.Subject, ct);
            if (bekend is null && await VoorbereidAsync(beurt.Context, antwoord.Email, ct) is { } nieuw)
            {
                (bekend, nieuw.Subject, nieuw.ConcurrencyStamp) = (nieuw, antwoord.Subject, Guid.NewGuid().ToString("N"));
                beurt.Leg(new Auditregel(Handeling.AccountGewijzigd, SessieBeginnen.Onderwerp(nieuw.Id), "verbonden met de aanmelddienst van de organisatie"));
            }

            if (bekend is { Actief: true, Extern: true }) return bekend;
            beurt.Leg(SessieBeginnen.Mislukt(bekend?.Id, Wijze));
            return null;
        }, stop);
        return account is not null && await beginnen.RunAsync(account, Wijze, static (_, _) => Task.FromResult(true), stop) ? Organisatiefout.Geen : Organisatiefout.Onbekend;
    }

    private static async Task<AccountRecord?> VoorbereidAsync(ParticipatieContext tabellen, string? email, CancellationToken stop)
    {
        if (string.IsNullOrWhiteSpace(email)) return null;
        var naam = AccountRecord.Vorm(email);
        return await tabellen.Set<AccountRecord>().SingleOrDefaultAsync(rij => rij.NormalizedUserName == naam && rij.Extern && rij.Actief && rij.Subject == null, stop);
    }
}
