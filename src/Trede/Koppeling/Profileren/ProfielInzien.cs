using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;

namespace Participatie.App.Koppeling;

/// <summary>Looks at the file of a delivery, to say how it is to be read. Its rows say who somebody is, so every look is in the audit log.</summary>
internal sealed class ProfielInzien(Opslag opslag, Ontvangstmap map, TimeProvider klok)
{
    /// <summary>How many of the first rows are shown.</summary>
    public const int Rijen = 100;

    /// <summary>Looks; without a question as the saved profile that fits has it. Null when there is nothing to look at for who asks.</summary>
    public async Task<Profielblik?> RunAsync(Toegang toegang, Dader dader, int nummer, Bestandsvraag? vraag, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(toegang);
        var (bewaard, eigen) = await opslag.KijkAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            if (await OpenAsync(beurt.Context, toegang, nummer, ct) is not { } bron) return default;
            beurt.Leg(new Auditregel(Handeling.LeveringIngezien, string.Create(CultureInfo.InvariantCulture, $"levering {nummer}"), "de eerste rijen"));
            var profiel = await beurt.Context.Set<LeveringRecord>().Where(rij => rij.Levering == nummer).Select(rij => rij.Koppelprofiel).SingleAsync(ct);
            var gekozen = profiel is null ? null : await beurt.Context.Set<KoppelprofielRecord>().AsNoTracking().SingleAsync(rij => rij.Koppelprofiel == profiel, ct);
            return (await Profielherkenning.LeesAsync(beurt.Context, bron.Naam, ct), gekozen);
        }, stop);
        if (bewaard is null || await Leveringsbestand.OpenAsync(opslag, map, toegang.Gemeente, nummer, klok, stop) is not { } open) return null;
        using (open)
        {
            var levering = open.Opdracht.Levering;
            var past = eigen ?? Profielherkenning.Zoek(bewaard, levering.Pad, string.Empty, stop);
            if (vraag is null && past is not null && KoppelprofielReader.Lees(Encoding.UTF8.GetBytes(past.Inhoud), out _) is { } profiel)
                vraag = Bestandsvraag.Van(profiel);
            return new Profielblik(open.Levering, levering.Bron.Naam, BestandsbeeldReader.Lees(levering.Pad, (vraag ?? new Bestandsvraag()) with { Eerste = Rijen }, stop), past);
        }
    }

    /// <summary>The source of a delivery that can still be read in another way by who asks; null when there is no such one.</summary>
    public static async Task<BronRecord?> OpenAsync(ParticipatieContext context, Toegang toegang, int nummer, CancellationToken stop)
    {
        var levering = await context.Set<LeveringRecord>().AsNoTracking().SingleOrDefaultAsync(rij => rij.Levering == nummer, stop);
        if (levering is null || !Leveringsbestand.IsOpen(levering.Stand) || levering.Bestand is null) return null;
        var bron = await context.Set<BronRecord>().AsNoTracking().SingleAsync(rij => rij.Bron == levering.Bron, stop);
        return Leverbronnen.Mag(toegang, bron) ? bron : null;
    }
}
