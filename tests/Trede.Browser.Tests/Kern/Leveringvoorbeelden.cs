using Microsoft.EntityFrameworkCore;
using Participatie.App.Koppeling;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;
using Trede.Browser.Tests.Koppeling;

namespace Trede.Browser.Tests.Kern;

/// <summary>What must be there to look at: a file that was handed in, the same as one that was accepted before.</summary>
internal static class Leveringvoorbeelden
{
    /// <summary>Lays it; gives the number of the delivery.</summary>
    public static async Task<int> LegAsync(Proefkantoor kantoor)
    {
        var (hier, dader, stop) = (new Gemeentenummer(1), Dader.Programma("proef"), TestContext.Current.CancellationToken);
        var ontvangen = new LeveringOntvangen(kantoor.Vestiging.Opslag, new Ontvangstmap(kantoor.Vestiging.Keuze.Ontvangst, kantoor.Vestiging.Sleutels));
        var opdracht = new Ontvangstopdracht(hier, 2, "export.csv", Leverkanaal.Scherm, Dag.Van(new DateOnly(2026, 1, 5)));
        var eerste = await ontvangen.RunAsync(opdracht, new MemoryStream(Vreemdbestand.Maak(40)), dader, stop);
        await kantoor.Vestiging.Opslag.SchrijfAsync(hier, dader, async (beurt, ct) =>
        {
            (await beurt.Context.Set<LeveringRecord>().SingleAsync(rij => rij.Levering == eerste.Levering, ct)).Stand = Leveringstand.Aanvaard;
            beurt.Leg(new Auditregel(Handeling.LeveringAanvaard, "proef"));
        }, stop);
        return (await ontvangen.RunAsync(opdracht, new MemoryStream(Vreemdbestand.Maak(40)), dader, stop)).Levering;
    }
}
