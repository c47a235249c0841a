using Microsoft.EntityFrameworkCore;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>Adds an act to the chain of its municipality, in the transaction of the act. The end of the chain is held as the last thing, so that waiting is short.</summary>
internal sealed class Logboekschrijver(string kopvraag, Sleutelbos sleutels, Ankers ankers)
{
    private const int VeelRegels = 50;

    /// <summary>Writes the lines of the act under a new link, and gives the link.</summary>
    public async Task<Auditschakel> SchrijfAsync(Schrijfbeurt beurt, Dader dader, CancellationToken stop)
    {
        var context = beurt.Context;
        var gemeente = context.Gemeente.Nummer;
        var kop = (await context.Set<AuditkopRecord>().FromSqlRaw(kopvraag, gemeente).AsTracking().ToListAsync(stop)).SingleOrDefault();
        if (kop is null)
        {
            kop = new AuditkopRecord { Gemeente = gemeente, Mac = [] };
            context.Add(kop);
        }

        var sleutel = sleutels.Huidig;
        var (schakel, regels) = Auditketen.Leg(kop.AlsKop(), dader, beurt.Nu, beurt.Regels, sleutel.Nummer, sleutel.Logboek);
        context.Add(AuditschakelRecord.Van(schakel));
        (kop.Nummer, kop.Mac) = (schakel.Nummer, schakel.Mac.Bytes());
        if (regels.Count <= VeelRegels) context.AddRange(regels.Select(regel => AuditregelRecord.Van(schakel, regel)));
        await context.SaveChangesAsync(stop);
        if (regels.Count > VeelRegels) await beurt.VoegAsync(regels.Select(regel => AuditregelRecord.Van(schakel, regel)), stop);
        return schakel;
    }

    /// <summary>Has the end of the chain written down outside the database as well.</summary>
    public void Veranker(Auditschakel schakel) => ankers.Meld(schakel);
}
