using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Shows the rows of a delivery that have a finding, without numbers that may be BSNs; and gives the refused rows as a file to correct. Both are in the audit log.</summary>
internal sealed class BevindingInzien(Opslag opslag, Ontvangstmap map, TimeProvider klok)
{
    /// <summary>The rows; null for a delivery that is not there, may not be seen, or whose file is gone.</summary>
    public async Task<Bevindingbeeld?> RunAsync(Toegang toegang, Dader dader, int nummer, Bevindingcode code, CancellationToken stop)
    {
        if (await opslag.LeesAsync(toegang.Gemeente, (context, ct) => LeveringenLezen.VanAsync(context, toegang, nummer, ct), stop) is not { HeeftBestand: true, Rapport: { } rapport } beeld) return null;
        if (rapport.Bevindingen.FirstOrDefault(bevinding => bevinding.Code == code) is not { EersteRegel: > 0 } bevinding) return null;
        if (await Leveringsbestand.ZieInAsync(opslag, map, toegang.Gemeente, nummer, klok, stop) is not { } open) return null;
        using (open)
        {
            await opslag.SchrijfAsync(toegang.Gemeente, dader, (beurt, _) =>
            {
                beurt.Leg(new Auditregel(Handeling.LeveringIngezien, $"levering {nummer}", Bevindingcatalogus.Van(code).Code));
                return Task.CompletedTask;
            }, stop);
            var toon = new Rijtoon(code, Bevindingteller.MeesteRegels);
            var inhoud = await new LeveringLezen(opslag).RunAsync(open.Opdracht with { Toon = toon }, null, new Voortgang(), stop);
            return new Bevindingbeeld(beeld, bevinding, [.. inhoud.Verslag.GezienKop.Select(Leesverslag.Veilig)], [.. toon.Rijen.Select(rij => (rij.Regel, (IReadOnlyList<string>)[.. rij.Velden.Select(Leesverslag.Veilig)]))]);
        }
    }

    /// <summary>Writes the refused rows to a stream; false when there is no such delivery with refused rows.</summary>
    public async Task<bool> SchrijfAfkeurAsync(Toegang toegang, Dader dader, int nummer, Func<string, Stream> naar, CancellationToken stop)
    {
        if (await opslag.LeesAsync(toegang.Gemeente, (context, ct) => LeveringenLezen.VanAsync(context, toegang, nummer, ct), stop) is not { HeeftBestand: true, Levering.Afgekeurd: > 0 } beeld) return false;
        if (await Leveringsbestand.ZieInAsync(opslag, map, toegang.Gemeente, nummer, klok, stop) is not { } open) return false;
        using (open)
        {
            // The line first: what is not in the log does not leave.
            await opslag.SchrijfAsync(toegang.Gemeente, dader, (beurt, _) =>
            {
                beurt.Leg(new Auditregel(Handeling.BestandUitgevoerd, $"levering {nummer}", $"{Balie.Aantal(beeld.Levering.Afgekeurd, "afgekeurde rij", "afgekeurde rijen")}"));
                return Task.CompletedTask;
            }, stop);
            using var afkeur = new AfkeurFile(Path.GetDirectoryName(open.Opdracht.Levering.Pad)!, open.Opdracht.Levering.Bron);
            await new LeveringLezen(opslag).RunAsync(open.Opdracht, afkeur, new Voortgang(), stop);
            afkeur.Bevestig();
            if (afkeur.Paden.Count == 0) return false;
            await using var gelezen = new FileStream(afkeur.Paden[0], FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan);
            await gelezen.CopyToAsync(naar($"{open.Opdracht.Levering.Bron.Naam}-afgekeurd.csv"), stop);
            return true;
        }
    }
}
