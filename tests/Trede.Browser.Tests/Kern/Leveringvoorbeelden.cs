using Microsoft.EntityFrameworkCore;
using Participatie.App.Koppeling;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;
using Trede.Browser.Tests.Koppeling;

namespace Trede.Browser.Tests.Kern;

/// <summary>What must be there to look at: deliveries that wait, that are held, that were accepted, and one with the same file as an accepted one.</summary>
/// <param name="Vreemd">Handed in and not read yet; the same file was accepted before.</param>
/// <param name="Aanvaard">Accepted.</param>
/// <param name="Gehouden">Checked, with findings, and held because it differs much from the one before.</param>
/// <param name="Terug">Taken back, while of some something stayed.</param>
internal sealed record Leveringvoorbeelden(int Vreemd, int Aanvaard, int Gehouden, int Terug)
{
    private static readonly Gemeentenummer Hier = new(1);
    private static readonly Dader Dader = Dader.Programma("proef");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Lays them.</summary>
    public static async Task<Leveringvoorbeelden> LegAsync(Proefkantoor kantoor)
    {
        var (opslag, map) = (kantoor.Vestiging.Opslag, new Ontvangstmap(kantoor.Vestiging.Keuze.Ontvangst, kantoor.Vestiging.Sleutels));
        var ontvangen = new LeveringOntvangen(opslag, map);
        var eerste = await StuurAsync(ontvangen, 2, Vreemdbestand.Maak(40));
        await opslag.SchrijfAsync(Hier, Dader, async (beurt, ct) =>
        {
            (await beurt.Context.Set<LeveringRecord>().SingleAsync(rij => rij.Levering == eerste, ct)).Stand = Leveringstand.Aanvaard;
            beurt.Leg(new Auditregel(Handeling.LeveringAanvaard, "proef"));
        }, Stop);
        var vreemd = await StuurAsync(ontvangen, 2, Vreemdbestand.Maak(40));
        using var kolommen = new Kolommenbron(opslag);
        var planner = new Leveringsplanner(opslag, kantoor.Vestiging.Bsns, kolommen);
        var controleren = new LeveringControleren(opslag, map, planner, kantoor.Klok);
        var aanvaard = await StuurAsync(ontvangen, 3, Vreemdbestand.Eigen(100, dag: 4));
        await ControleerAsync(controleren, aanvaard);
        using (var taak = new Lopendetaak(Hier, aanvaard, Leveringstaak.Aanvaarden, Dader)) await new LeveringVerwerken(opslag, kantoor.Vestiging.Bsns, map, planner, controleren, kantoor.Klok).RunAsync(taak, Stop);
        var gehouden = await StuurAsync(ontvangen, 3, Vreemdbestand.Eigen(30, dag: 5));
        await ControleerAsync(controleren, gehouden);
        var terug = await StuurAsync(ontvangen, 3, Vreemdbestand.Eigen(20, dag: 6));
        await opslag.SchrijfAsync(Hier, Dader, async (beurt, ct) =>
        {
            var levering = await beurt.Context.Set<LeveringRecord>().SingleAsync(rij => rij.Levering == terug, ct);
            (levering.Stand, levering.Afgehandeld, levering.Bestand) = (Leveringstand.Teruggedraaid, beurt.Nu, null);
            Leveringsrapport.Noteer(levering, await beurt.Context.Set<KlantRecord>().OrderBy(klant => klant.Klant).Take(3).Select(klant => klant.Klant).ToListAsync(ct));
            beurt.Leg(new Auditregel(Handeling.LeveringTeruggedraaid, "proef"));
        }, Stop);
        return new Leveringvoorbeelden(vreemd, aanvaard, gehouden, terug);
    }

    private static async Task<int> StuurAsync(LeveringOntvangen ontvangen, short bron, byte[] inhoud)
    {
        using var stroom = new MemoryStream(inhoud);
        return (await ontvangen.RunAsync(new Ontvangstopdracht(Hier, bron, "export.csv", Leverkanaal.Scherm, Dag.Van(new DateOnly(2026, 1, 5))), stroom, Dader, Stop)).Levering;
    }

    private static async Task ControleerAsync(LeveringControleren controleren, int levering)
    {
        using var taak = new Lopendetaak(Hier, levering, Leveringstaak.Controleren, Dader);
        await controleren.RunAsync(taak, herzien: false, Stop);
    }
}
