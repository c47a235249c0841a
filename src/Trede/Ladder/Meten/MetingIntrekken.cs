using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;

namespace Participatie.App.Ladder;

/// <summary>Takes back a measurement or leaving that was made here: it counts no more, and stays to be read in the log, with who, when and why.</summary>
internal sealed class MetingIntrekken(Opslag opslag)
{
    /// <summary>Takes it back.</summary>
    public Task<Metinguitkomst> RunAsync(Toegang toegang, Dader dader, int klant, int nummer, string? reden, Dag vandaag, CancellationToken stop) =>
        opslag.SchrijfAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            if (await Meetblad.LaadAsync(beurt.Context, toegang, klant, vandaag, Recht.Meten, ct) is not { } blad) return Metinguitkomst.Onbekend;
            if (blad.Rij(nummer, 1) is not { Meting: { Bron: BronRecord.Eigen } meting } || blad.IsVervangen(meting)) return Metinguitkomst.Onbekend;
            var boeking = await beurt.Context.Set<BoekingRecord>().SingleAsync(rij => rij.Boeking == nummer, ct);
            if (boeking.Levering is not null) return Metinguitkomst.Onbekend;
            var fouten = new Invoerfouten();
            var waarom = fouten.Tekst("Reden", reden, Meettekst.DeReden, MetingVastleggen.LangsteReden);
            if (!fouten.Geen) return Metinguitkomst.Fout(fouten);
            (boeking.Ingetrokken, boeking.Intrekreden) = (await beurt.NeemPositieAsync(ct), waarom!);
            beurt.Leg(new Auditregel(Handeling.MetingIngetrokken, klant, string.Create(CultureInfo.InvariantCulture, $"meting {nummer}"), string.Empty));
            return Metinguitkomst.Bewaard(nummer, []);
        }, stop);
}
