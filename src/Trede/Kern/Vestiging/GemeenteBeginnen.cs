using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>
/// Makes a municipality with its first beheerder, and the database and the keys when there are none. All rows come in one transaction: what is broken off leaves
/// nothing but keys and empty tables, which the next try uses.
/// </summary>
internal sealed class GemeenteBeginnen(Opslagkeuze keuze, TimeProvider klok, int uitnodigingUren)
{
    /// <summary>Begins.</summary>
    public async Task<Beginuitkomst> RunAsync(Begininvoer invoer, CancellationToken stop)
    {
        var bestaand = await Vestiging.OpenAsync(keuze, klok, stop);
        await using var vestiging = bestaand ?? Vestiging.Nieuw(keuze, Sleutelbos.Bestaat(keuze.Sleutelmap) ? Sleutelbos.Open(keuze.Sleutelmap) : Sleutelbos.Maak(keuze.Sleutelmap, klok.GetUtcNow()), klok);
        if (bestaand is null) await vestiging.Opslag.MigreerAsync(stop);
        if (bestaand is { Installatie.Demo: true }) throw new AanroepException("In deze database staat een demo. Kies voor een echte gemeente een andere database met TREDE_DATABASE.");
        var (gemeenten, account) = await vestiging.Opslag.LeesAsync(Gemeentenummer.Organisatie, async (context, ct) =>
            (await context.Set<GemeenteRecord>().ToListAsync(ct), await ZoekAsync(context, invoer.Email, ct)), stop);
        if (gemeenten.Find(rij => rij.Code == invoer.Code.Code) is { } bezet) return await OpnieuwAsync(vestiging, bezet, account, stop);
        if (gemeenten.Exists(rij => string.Equals(rij.Naam, invoer.Naam, StringComparison.OrdinalIgnoreCase))) throw new AanroepException($"Er is al een gemeente met de naam {invoer.Naam}. Kies een andere naam.");
        var nummer = checked((short)(gemeenten.Select(rij => rij.Nummer).DefaultIfEmpty().Max() + 1));
        return await vestiging.Opslag.SchrijfAsync(new Gemeentenummer(nummer), Opdrachtgever.Dader, (beurt, ct) => MaakAsync(beurt, vestiging, nummer, invoer, ct), stop);
    }

    private static Task<AccountRecord?> ZoekAsync(ParticipatieContext context, string email, CancellationToken stop)
    {
        var vorm = AccountRecord.Vorm(email);
        return context.Set<AccountRecord>().SingleOrDefaultAsync(rij => rij.NormalizedUserName == vorm, stop);
    }

    private async Task<Beginuitkomst> MaakAsync(Schrijfbeurt beurt, Vestiging vestiging, short nummer, Begininvoer invoer, CancellationToken stop)
    {
        var context = beurt.Context;
        var installatie = await context.Set<InstallatieRecord>().SingleOrDefaultAsync(stop);
        if (installatie is null)
        {
            var sleutels = vestiging.Sleutels;
            installatie = new InstallatieRecord { Organisatie = invoer.Organisatie, Sleutelbos = sleutels.Kenmerk, Begonnen = beurt.Nu };
            context.Add(installatie);
            context.AddRange(sleutels.Generaties.Select(generatie => new SleutelgebruikRecord { Nummer = generatie.Nummer, Vingerafdruk = generatie.Vingerafdruk }));
            beurt.Leg(new Auditregel(Handeling.SleutelVernieuwd, $"generatie {sleutels.Huidig.Nummer}"));
        }

        context.AddRange(Gemeentebegin.Rijen(nummer, invoer.Code, invoer.Naam));
        beurt.Leg(new Auditregel(Handeling.GemeenteGemaakt, $"gemeente {invoer.Code}"));
        var account = await ZoekAsync(context, invoer.Email, stop);
        var nieuw = account is null;
        if (account is null)
        {
            account = AccountRecord.Maak(invoer.Beheerder, invoer.Email);
            account.Organisatiebeheerder = true;
            context.Add(account);
            beurt.Leg(new Auditregel(Handeling.AccountGemaakt, SessieBeginnen.Onderwerp(account.Id), "organisatiebeheerder"));
        }

        context.Add(new ToekenningRecord { Gemeente = nummer, Nummer = 1, Account = account.Id, Rol = Rol.Beheerder });
        beurt.Leg(new Auditregel(Handeling.ToekenningGemaakt, SessieBeginnen.Onderwerp(account.Id), Rolfeiten.Van(Rol.Beheerder).Code));
        return new Beginuitkomst(installatie.Organisatie, Nieuw: true, nieuw ? AccountUitnodigen.Leg(beurt, account.Id, uitnodigingUren) : null);
    }

    // Broken off after saving, before the link was read: whoever never signed in gets another.
    private async Task<Beginuitkomst> OpnieuwAsync(Vestiging vestiging, GemeenteRecord gemeente, AccountRecord? account, CancellationToken stop)
    {
        var wacht = account is { PasswordHash: null, Extern: false, Actief: true } && await vestiging.Opslag.LeesAsync(
            new Gemeentenummer(gemeente.Nummer), (context, ct) => context.Set<ToekenningRecord>().AnyAsync(rij => rij.Account == account.Id && rij.Rol == Rol.Beheerder, ct), stop);
        if (!wacht) throw new AanroepException($"Code {Gemeente.Van(gemeente.Code)} is in deze database al van gemeente {gemeente.Naam}.");
        var uitnodigen = new AccountUitnodigen(vestiging.Opslag, Microsoft.Extensions.Options.Options.Create(new Aanmeldopties { UitnodigingUren = uitnodigingUren }), klok);
        return new Beginuitkomst(vestiging.Installatie.Organisatie, Nieuw: false, await uitnodigen.RunAsync(account!.Id, zonderTweedeFactor: false, Opdrachtgever.Dader, stop));
    }
}
