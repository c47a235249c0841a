using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Takes a role away from an account; it holds from the next request on.</summary>
internal sealed class ToekenningNemen(Opslag opslag)
{
    /// <summary>Takes it away.</summary>
    public Task<Beheeruitkomst> RunAsync(Gemeentenummer gemeente, Guid dader, Guid account, int nummer, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, Dader.OpScherm(dader), async (beurt, ct) =>
        {
            await beurt.HoudGemeenteAsync(ct);
            if (await beurt.Context.Set<ToekenningRecord>().SingleOrDefaultAsync(rij => rij.Nummer == nummer && rij.Account == account, ct) is not { } weg) return Beheeruitkomst.Onbekend;
            var fouten = new Invoerfouten();
            Rolinvoer.Meld(fouten, Toekenningregel.BijNemen(dader, account, weg.AlsToekenning(), await BeheerdersAsync(beurt, weg, ct)));
            if (!fouten.Geen) return Beheeruitkomst.Fout(fouten);
            beurt.Context.Remove(weg);
            beurt.Leg(new Auditregel(Handeling.ToekenningBeeindigd, $"account {account}", ToekenningGeven.Toelichting(weg.AlsToekenning())));
            return Beheeruitkomst.Klaar;
        }, stop));

    private static Task<List<Guid>> BeheerdersAsync(Schrijfbeurt beurt, ToekenningRecord weg, CancellationToken stop) =>
        beurt.Context.Set<ToekenningRecord>().Where(rij => rij.Rol == Rol.Beheerder && rij.Nummer != weg.Nummer)
            .Join(beurt.Context.Set<AccountRecord>().Where(rij => rij.Actief), rij => rij.Account, rij => rij.Id, (rij, account) => account.Id).ToListAsync(stop);
}
