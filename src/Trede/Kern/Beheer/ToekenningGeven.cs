using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Gives an account that already holds a role in the municipality another one.</summary>
internal sealed class ToekenningGeven(Opslag opslag)
{
    /// <summary>Gives it.</summary>
    public Task<Beheeruitkomst> RunAsync(Gemeentenummer gemeente, Guid dader, Guid account, Rolinvoer invoer, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, Dader.OpScherm(dader), async (beurt, ct) =>
        {
            if (!await beurt.Context.Set<ToekenningRecord>().AnyAsync(rij => rij.Account == account, ct)) return Beheeruitkomst.Onbekend;
            var fouten = new Invoerfouten();
            if (await invoer.LeesAsync(beurt.Context, fouten, ct) is { } toekenning) await GeefAsync(beurt, dader, account, toekenning, fouten, ct);
            return fouten.Geen ? Beheeruitkomst.Klaar : Beheeruitkomst.Fout(fouten);
        }, stop));

    /// <summary>Gives a role within an act, or says why it cannot be given.</summary>
    public static async Task GeefAsync(Schrijfbeurt beurt, Guid dader, Guid account, Toekenning toekenning, Invoerfouten fouten, CancellationToken stop)
    {
        var eigen = await beurt.Context.Set<ToekenningRecord>().Where(rij => rij.Account == account).ToListAsync(stop);
        Rolinvoer.Meld(fouten, Toekenningregel.BijGeven(dader, account, toekenning, eigen.Select(rij => rij.AlsToekenning())));
        if (!fouten.Geen) return;
        beurt.Context.Add(new ToekenningRecord
        {
            Gemeente = beurt.Context.Gemeente.Nummer,
            Nummer = await beurt.VolgendNummerAsync<ToekenningRecord>(rij => rij.Nummer, stop),
            Account = account,
            Rol = toekenning.Rol,
            Team = toekenning.Team,
            Aanbieder = toekenning.Aanbieder,
            Klantlijst = toekenning.Klantlijst,
        });
        beurt.Leg(new Auditregel(Handeling.ToekenningGemaakt, $"account {account}", Toelichting(toekenning)));
    }

    /// <summary>A role as the log words it.</summary>
    public static string Toelichting(Toekenning toekenning)
    {
        ArgumentNullException.ThrowIfNull(toekenning);
        var delen = new List<string> { Rolfeiten.Van(toekenning.Rol).Code };
        if (toekenning.Team is { } team) delen.Add($"team {team}");
        if (toekenning.Aanbieder is { } aanbieder) delen.Add($"aanbieder {aanbieder}");
        if (toekenning.Klantlijst) delen.Add("met klantlijst");
        return string.Join(", ", delen);
    }
}
