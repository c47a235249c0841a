using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Reads a file for a municipality, as the database keeps it. What belongs to another municipality refuses the file.</summary>
internal sealed class LeveringLezen(Opslag opslag)
{
    /// <summary>Reads; refused rows go to <paramref name="afkeur"/>.</summary>
    public async Task<Leveringsinhoud> RunAsync(Leveropdracht opdracht, AfkeurFile? afkeur, Voortgang voortgang, CancellationToken stop)
    {
        var (gemeente, codes) = await opslag.LeesAsync(opdracht.Gemeente, CodesAsync, stop);
        voortgang.TotaalBytes = LeveringReader.Grootte([opdracht.Levering]);
        var lezen = new Leesopdracht([opdracht.Levering.Bron], opdracht.Vandaag, opdracht.Leverdag, gemeente) { Bewaart = true, Toon = opdracht.Toon };
        var inhoud = new LeveringReader(lezen, voortgang).Lees(opdracht.Levering, 0, afkeur, stop);
        if (inhoud.Verslag.Weigering is not null) return inhoud;
        var vreemd = lezen.Gemeenten.Codes.Where(code => !code.IsLeeg && !codes.Contains(code)).ToList();
        return vreemd.Count == 0 ? inhoud : inhoud with
        {
            Verslag = inhoud.Verslag with { Weigering = new Bevinding(Bevindingcode.AndereGemeente, inhoud.Verslag.Bestand, 0, string.Join(", ", vreemd)) },
        };
    }

    // Files of before a merger bear the code of then.
    private static async Task<(Gemeente Gemeente, HashSet<Gemeente> Codes)> CodesAsync(ParticipatieContext context, CancellationToken stop)
    {
        var nummer = context.Gemeente.Nummer;
        var code = Gemeente.Van(await context.Set<GemeenteRecord>().Where(rij => rij.Nummer == nummer).Select(rij => rij.Code).SingleAsync(stop));
        var eerder = await context.Set<GemeentecodeRecord>().Select(rij => rij.Code).ToListAsync(stop);
        return (code, [code, .. eerder.Select(Gemeente.Van)]);
    }
}
