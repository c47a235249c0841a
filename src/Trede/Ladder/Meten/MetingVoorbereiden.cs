using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Keeps what was filled in of a measurement to go on later, throws it away, and remembers how somebody wants to see the form.</summary>
internal sealed class MetingVoorbereiden(Opslag opslag)
{
    private const int Langst = 4000;

    /// <summary>Keeps it, in the place of what was kept before; false for who may not measure the client.</summary>
    public Task<bool> BewaarAsync(Toegang toegang, Dader dader, int klant, Metingvelden velden, Dag vandaag, CancellationToken stop) =>
        opslag.SchrijfAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            if (await Meetblad.LaadAsync(beurt.Context, toegang, klant, vandaag, Recht.Meten, ct) is null) return false;
            var tekst = velden.AlsTekst();
            if (tekst.Length > Langst) tekst = velden.Met(Metingvelden.Reden).AlsTekst();
            if (tekst.Length > Langst) return true;
            var concept = await beurt.Context.Set<MetingconceptRecord>().SingleOrDefaultAsync(rij => rij.Klant == klant && rij.Account == dader.Account, ct);
            if (concept is null) beurt.Context.Add(concept = new MetingconceptRecord { Gemeente = toegang.Gemeente.Nummer, Klant = klant, Account = dader.Account!.Value, Invoer = tekst });
            (concept.Invoer, concept.Bewaard) = (tekst, beurt.Nu);
            beurt.Leg(new Auditregel(Handeling.MetingVoorbereid, klant));
            return true;
        }, stop);

    /// <summary>Throws it away; nothing happens when there is none.</summary>
    public Task GooiWegAsync(Toegang toegang, Dader dader, int klant, CancellationToken stop) =>
        opslag.SchrijfAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            var concept = await beurt.Context.Set<MetingconceptRecord>().SingleOrDefaultAsync(rij => rij.Klant == klant && rij.Account == dader.Account, ct);
            if (concept is null) return;
            beurt.Context.Remove(concept);
            beurt.Leg(new Auditregel(Handeling.MetingVoorbereid, klant, "weggegooid"));
        }, stop);

    /// <summary>From one page to one question per page, or back.</summary>
    public Task KiesWijzeAsync(Gemeentenummer gemeente, Dader dader, CancellationToken stop) =>
        opslag.SchrijfAsync(gemeente, dader, async (beurt, ct) =>
        {
            var account = await beurt.Context.Set<AccountRecord>().SingleAsync(rij => rij.Id == dader.Account, ct);
            account.VragenBijElkaar = !account.VragenBijElkaar;
            beurt.Leg(new Auditregel(Handeling.AccountGewijzigd, $"account {account.Id}", "vorm van het meetformulier"));
        }, stop);
}
