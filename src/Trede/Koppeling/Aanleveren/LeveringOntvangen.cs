using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>
/// Takes a file in, by whatever way it comes: it is kept encrypted, and stands in the list of deliveries until somebody is done with it. Nothing of it is read yet.
/// </summary>
internal sealed class LeveringOntvangen(Opslag opslag, Ontvangstmap map)
{
    /// <summary>How many bytes a file may have.</summary>
    public const long Grens = 2L << 30;

    private const int LangsteNaam = 200;

    /// <summary>Takes it in; an <see cref="OntvangstTeGrootException"/> when it is too large, an <see cref="AanroepException"/> when the source is not there.</summary>
    public async Task<Ontvangst> RunAsync(Ontvangstopdracht opdracht, Stream inhoud, Dader dader, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(opdracht);
        var bestand = await map.BewaarAsync(inhoud, Grens, stop);
        try
        {
            return await opslag.SchrijfAsync(opdracht.Gemeente, dader, (beurt, ct) => LegVastAsync(beurt, opdracht, bestand, dader, ct), stop);
        }
        catch
        {
            map.Weg(bestand.Naam);
            throw;
        }
    }

    /// <summary>A name of a file as it can be shown and kept: without folders, without what cannot be printed, not too long.</summary>
    public static string Naam(string bestandsnaam)
    {
        ArgumentNullException.ThrowIfNull(bestandsnaam);
        var kaal = bestandsnaam[(bestandsnaam.LastIndexOfAny(['/', '\\']) + 1)..];
        kaal = new string([.. kaal.Where(teken => !char.IsControl(teken) && char.GetUnicodeCategory(teken) != System.Globalization.UnicodeCategory.Format)]).Trim().Trim('.');
        if (kaal.Length == 0) return "levering";
        return kaal.Length <= LangsteNaam ? kaal : kaal[^LangsteNaam..];
    }

    private static async Task<Ontvangst> LegVastAsync(Schrijfbeurt beurt, Ontvangstopdracht opdracht, Ontvangenbestand bestand, Dader dader, CancellationToken stop)
    {
        await beurt.HoudGemeenteAsync(stop);
        var bron = await beurt.Context.Set<BronRecord>().AsNoTracking().SingleOrDefaultAsync(rij => rij.Bron == opdracht.Bron && !rij.Vervallen && rij.Bron != BronRecord.Eigen, stop)
            ?? throw new AanroepException("Deze bron is er niet (meer).");
        var eerder = await beurt.Context.Set<LeveringRecord>().Where(rij => rij.Bron == bron.Bron && rij.Stand == Leveringstand.Aanvaard && rij.Sha256 == bestand.Sha256)
            .MaxAsync(rij => (int?)rij.Levering, stop);
        var levering = new LeveringRecord
        {
            Gemeente = opdracht.Gemeente.Nummer,
            Levering = await beurt.VolgendNummerAsync<LeveringRecord>(rij => (int?)rij.Levering, stop),
            Bron = bron.Bron,
            Stand = Leveringstand.Ontvangen,
            Kanaal = opdracht.Kanaal,
            Leverdag = opdracht.Leverdag,
            Bestandsnaam = Naam(opdracht.Bestandsnaam),
            Sha256 = bestand.Sha256,
            Bytes = bestand.Bytes,
            Bestand = bestand.Naam,
            Koppelprofiel = opdracht.Koppelprofiel,
            Ontvangen = beurt.Nu,
            Account = dader.Account,
        };
        beurt.Context.Add(levering);
        beurt.Leg(new Auditregel(Handeling.LeveringOntvangen, $"levering {levering.Levering}", $"van bron {bron.Naam}"));
        return new Ontvangst(levering.Levering, eerder);
    }
}
