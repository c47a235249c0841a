using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Makes or changes a trial of the ladder.</summary>
internal sealed class PilotVastleggen(Opslag opslag)
{
    /// <summary>Saves it; without a number it is a new one.</summary>
    public Task<Beheeruitkomst> RunAsync(Gemeentenummer gemeente, Dader dader, int? nummer, int versie, Func<string, string?> getypt, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, dader, async (beurt, ct) =>
        {
            var alle = await beurt.Context.Set<PilotRecord>().ToListAsync(ct);
            var rij = nummer is null ? null : alle.Find(pilot => pilot.Pilot == nummer);
            if (nummer is not null && rij is null) return Beheeruitkomst.Onbekend;
            if (rij is not null && rij.Versie != versie) return Beheeruitkomst.Botst(Waarden(rij), rij.Versie);
            var fouten = new Invoerfouten();
            var naam = fouten.Tekst("Naam", getypt("Naam"), Beheertekst.DeNaam, Naamregel.Langst);
            var van = fouten.Datum("Van", getypt("Van"), Pilottekst.DeEersteDag);
            var tot = fouten.Datum("Tot", getypt("Tot"), Pilottekst.DeLaatsteDag);
            if (van > tot) fouten.Meld("Tot", Pilottekst.TotVoorVan);
            if (naam is not null && alle.Exists(ander => !ReferenceEquals(ander, rij) && string.Equals(ander.Naam, naam, StringComparison.OrdinalIgnoreCase))) fouten.Meld("Naam", Pilottekst.NaamBezet);
            var team = await TeamAsync(beurt.Context, getypt("Team"), fouten, ct);
            var groep = Groep(getypt("Subgroep"), fouten);
            if (!fouten.Geen) return Beheeruitkomst.Fout(fouten);
            var nieuw = rij is null;
            rij ??= new PilotRecord { Gemeente = gemeente.Nummer, Pilot = alle.Count == 0 ? 1 : alle.Max(pilot => pilot.Pilot) + 1, Naam = naam! };
            (rij.Naam, rij.Van, rij.Tot, rij.Team, rij.Subgroep) = (naam!, van!.Value, tot!.Value, team, groep);
            if (nieuw) beurt.Context.Add(rij);
            beurt.Leg(new Auditregel(nieuw ? Handeling.PilotGemaakt : Handeling.PilotGewijzigd, string.Create(CultureInfo.InvariantCulture, $"pilot {rij.Pilot}")));
            return Beheeruitkomst.Met(rij.Pilot);
        }, stop));

    /// <summary>What is stored, by the names of the fields.</summary>
    public static IReadOnlyDictionary<string, string> Waarden(PilotRecord rij) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Naam"] = rij.Naam,
        ["Team"] = rij.Team?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        ["Subgroep"] = rij.Subgroep?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        ["Van"] = Datumveld.Van(rij.Van) ?? string.Empty,
        ["Tot"] = Datumveld.Van(rij.Tot) ?? string.Empty,
    };

    private static async Task<int?> TeamAsync(ParticipatieContext context, string? getypt, Invoerfouten fouten, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(getypt)) return null;
        if (int.TryParse(getypt, NumberStyles.None, CultureInfo.InvariantCulture, out var team) && await context.Set<TeamRecord>().AnyAsync(rij => rij.Team == team, stop)) return team;
        fouten.Meld("Team", Pilottekst.KiesTeam);
        return null;
    }

    private static int? Groep(string? getypt, Invoerfouten fouten)
    {
        if (string.IsNullOrEmpty(getypt)) return null;
        if (int.TryParse(getypt, NumberStyles.None, CultureInfo.InvariantCulture, out var groep) && groep is >= 1 and <= Subgroepen.Hoogste) return groep;
        fouten.Meld("Subgroep", Pilottekst.KiesGroep);
        return null;
    }
}
