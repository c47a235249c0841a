using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.Bench;

/// <summary>The audit log of three years of work, a whole chain of acts as the product would have made them one by one.</summary>
internal static class Proeflogboek
{
    private const int PerKeer = 10_000;
    private static readonly TimeSpan Terug = TimeSpan.FromDays(3 * 365);

    /// <summary>Adds so many acts behind the end of the chain.</summary>
    public static async Task VulAsync(Opslag opslag, Sleutelbos sleutels, int klanten, int aantal, IReadOnlyList<Guid> managers, CancellationToken stop)
    {
        for (var begin = 0; begin < aantal; begin += PerKeer)
        {
            var (van, tot) = (begin, Math.Min(begin + PerKeer, aantal));
            await opslag.SchrijfAsync(new Gemeentenummer(Proefgemeente.Nummer), Dader.Programma("meting"), (beurt, ct) => DeelAsync(beurt, sleutels, klanten, van, tot, aantal, managers, ct), stop);
        }
    }

    private static async Task DeelAsync(Schrijfbeurt beurt, Sleutelbos sleutels, int klanten, int van, int tot, int aantal, IReadOnlyList<Guid> managers, CancellationToken stop)
    {
        var record = await beurt.Context.Set<AuditkopRecord>().FindAsync([Proefgemeente.Nummer], stop) ?? throw new BenchException("The log has no end.");
        var (kop, generatie) = (record.AlsKop(), sleutels.Huidig.Nummer);
        List<AuditschakelRecord> schakels = [];
        List<AuditregelRecord> regels = [];
        for (var plaats = van; plaats < tot; plaats++)
        {
            var dader = Dader.OpScherm(managers[plaats * 7 % managers.Count]);
            var (schakel, gelegd) = Auditketen.Leg(kop, dader, beurt.Nu - (Terug * (1 - (plaats / (double)aantal))), [Regel(plaats, klanten)], generatie, sleutels.Logboeksleutel(generatie)!);
            schakels.Add(AuditschakelRecord.Van(schakel));
            regels.AddRange(gelegd.Select(regel => AuditregelRecord.Van(schakel, regel)));
            kop = schakel.Kop;
        }

        await beurt.VoegAsync(schakels, stop);
        await beurt.VoegAsync(regels, stop);
        (record.Nummer, record.Mac) = (kop.Nummer, kop.Mac.Bytes());
        await beurt.Context.SaveChangesAsync(stop);
        beurt.Leg(new Auditregel(Handeling.DemoGevuld));
    }

    private static Auditregel Regel(int plaats, int klanten) => (plaats % 10) switch
    {
        0 or 1 => new Auditregel(Handeling.KlantGezocht, string.Empty, "op naam of sleutel"),
        2 => new Auditregel(Handeling.CijfersIngezien, "stand"),
        3 => new Auditregel(Handeling.BsnGetoond, Proefgemeente.Klant(plaats % klanten)),
        _ => new Auditregel(Handeling.KlantIngezien, Proefgemeente.Klant((int)(plaats * 7919L % klanten))),
    };
}
