using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>What somebody decides about a delivery: that it may count, that it must be checked again, that it is thrown away, or that it is taken back.</summary>
internal sealed class LeveringBeslissen(Opslag opslag, LeveringWeggooien weggooien, Leveringswerk werk)
{
    /// <summary>The longest reason.</summary>
    public const int LangsteReden = 500;

    /// <summary>Lets it count: it is laid ready in the background. A delivery that is held needs a yes to that.</summary>
    public async Task<Beheeruitkomst> AanvaardAsync(Toegang toegang, Dader dader, int nummer, int versie, bool klopt, CancellationToken stop)
    {
        if (!toegang.Mag(Recht.LeveringAanvaarden)) return Beheeruitkomst.Onbekend;
        var uitkomst = await opslag.SchrijfAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            if (await LeveringenLezen.VanAsync(beurt.Context, toegang, nummer, ct) is not { } beeld) return Beheeruitkomst.Onbekend;
            var fouten = new Invoerfouten();
            if (!beeld.KanAanvaard || beeld.Levering.Versie != versie)
            {
                fouten.Meld(string.Empty, Leveringtekst.Intussen);
                return Beheeruitkomst.Fout(fouten);
            }

            if (beeld.Rapport is not { Houdt: true } || beeld.Levering.Bevestigd) return Beheeruitkomst.Met(nummer);
            if (!klopt)
            {
                fouten.Meld("Klopt", Leveringtekst.KloptNodig);
                return Beheeruitkomst.Fout(fouten);
            }

            (await beurt.Context.Set<LeveringRecord>().SingleAsync(rij => rij.Levering == nummer, ct)).Bevestigd = true;
            beurt.Leg(new Auditregel(Handeling.LeveringKlaargezet, $"levering {nummer}", "de afwijking is gezien"));
            return Beheeruitkomst.Met(nummer);
        }, stop);
        if (uitkomst.Gelukt) werk.Vraag(toegang.Gemeente, nummer, Leveringstaak.Aanvaarden, dader);
        return uitkomst;
    }

    /// <summary>Has it checked again.</summary>
    public async Task<Beheeruitkomst> ControleerAsync(Toegang toegang, Dader dader, int nummer, CancellationToken stop)
    {
        if (await opslag.LeesAsync(toegang.Gemeente, (context, ct) => LeveringenLezen.VanAsync(context, toegang, nummer, ct), stop) is not { KanAfgewezen: true }) return Beheeruitkomst.Onbekend;
        werk.Vraag(toegang.Gemeente, nummer, Leveringstaak.Controleren, dader);
        return Beheeruitkomst.Met(nummer);
    }

    /// <summary>Breaks off what is being done with it.</summary>
    public async Task<Beheeruitkomst> BreekAfAsync(Toegang toegang, int nummer, CancellationToken stop)
    {
        if (await opslag.LeesAsync(toegang.Gemeente, (context, ct) => LeveringenLezen.VanAsync(context, toegang, nummer, ct), stop) is null) return Beheeruitkomst.Onbekend;
        werk.Van(toegang.Gemeente, nummer)?.Breek();
        return Beheeruitkomst.Met(nummer);
    }

    /// <summary>Throws it away: its file goes, and it counts for nothing.</summary>
    public async Task<Beheeruitkomst> WijsAfAsync(Toegang toegang, Dader dader, int nummer, string? reden, CancellationToken stop)
    {
        var fouten = new Invoerfouten();
        var waarom = fouten.Tekst("Reden", reden, Leveringtekst.DeReden, LangsteReden, verplicht: false);
        if (!fouten.Geen) return Beheeruitkomst.Fout(fouten);
        return await weggooien.RunAsync(toegang, dader, nummer, waarom ?? string.Empty, stop) ? Beheeruitkomst.Met(nummer) : Beheeruitkomst.Onbekend;
    }

    /// <summary>Takes an accepted one back; gives the clients of whom something stays.</summary>
    public async Task<(Beheeruitkomst Uitkomst, IReadOnlyList<int> Gebleven)> DraaiTerugAsync(Toegang toegang, Dader dader, int nummer, string? reden, CancellationToken stop)
    {
        if (!toegang.Mag(Recht.LeveringAanvaarden)) return (Beheeruitkomst.Onbekend, []);
        if (await opslag.LeesAsync(toegang.Gemeente, (context, ct) => LeveringenLezen.VanAsync(context, toegang, nummer, ct), stop) is not { KanTerug: true }) return (Beheeruitkomst.Onbekend, []);
        var fouten = new Invoerfouten();
        var waarom = fouten.Tekst("Reden", reden, Leveringtekst.DeReden, LangsteReden);
        if (!fouten.Geen) return (Beheeruitkomst.Fout(fouten), []);
        return await new LeveringTerugdraaien(opslag, toegang.Gemeente).RunAsync(nummer, waarom!, dader, Leveringsrapport.Noteer, stop) is { } gebleven ? (Beheeruitkomst.Met(nummer), gebleven) : (Beheeruitkomst.Onbekend, []);
    }
}
