using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.App.Klanten;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;

namespace Participatie.App.Koppeling;

/// <summary>
/// Takes back how a conflict was settled: the row that made it so counts no more, so the conflict is open again and the figures are as they were. The decision stays
/// to be read, with who took it back, when and why.
/// </summary>
internal sealed class ConflictHerroepen(Opslag opslag)
{
    /// <summary>Takes it back; once more is the same as once.</summary>
    public Task<Beheeruitkomst> RunAsync(Toegang toegang, Dader dader, int nummer, string? reden, CancellationToken stop) =>
        opslag.SchrijfAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            await beurt.HoudGemeenteAsync(ct);
            var besluit = await beurt.Context.Set<ConflictbesluitRecord>().SingleOrDefaultAsync(rij => rij.Besluit == nummer, ct);
            if (besluit is null || await Openklant.LaadAsync(beurt.Context, toegang, besluit.Klant, Recht.ConflictBeslechten, ct) is null) return Beheeruitkomst.Onbekend;
            if (besluit.Herroepen is not null) return Beheeruitkomst.Met(nummer);
            var fouten = new Invoerfouten();
            var waarom = fouten.Tekst("Reden", reden, Conflicttekst.DeReden, ConflictBeslechten.LangsteReden);
            if (!fouten.Geen) return Beheeruitkomst.Fout(fouten);
            (besluit.Herroepen, besluit.HerroepenDoor, besluit.Herroepreden) = (beurt.Nu, dader.Account, waarom!);
            if (besluit.Boeking is { } daad) await TrekInAsync(beurt, daad, waarom!, ct);
            beurt.Leg(new Auditregel(Handeling.ConflictBeslecht, besluit.Klant, string.Create(CultureInfo.InvariantCulture, $"besluit {nummer}"), "teruggenomen"));
            return Beheeruitkomst.Met(nummer);
        }, stop);

    // A measurement that was withdrawn by itself keeps who and why of then.
    private static async Task TrekInAsync(Schrijfbeurt beurt, int daad, string waarom, CancellationToken stop)
    {
        var boeking = await beurt.Context.Set<BoekingRecord>().SingleAsync(rij => rij.Boeking == daad, stop);
        if (boeking.Ingetrokken is null) (boeking.Ingetrokken, boeking.Intrekreden) = (await beurt.NeemPositieAsync(stop), waarom);
    }
}
