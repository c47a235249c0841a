using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;

namespace Participatie.App.Klanten;

/// <summary>
/// Which clients an account may see. The same rule as <see cref="Toegang.MagKlant"/>, as a condition that the database applies, so that who may not be seen is
/// not read.
/// </summary>
/// <param name="Toegang">What the account may do in the municipality.</param>
/// <param name="OpenVanaf">The first day of the years of account that are open: providers see the trajecten that end on it or later.</param>
internal sealed record Klantblik(Toegang Toegang, Dag OpenVanaf)
{
    /// <summary>Loads what is needed to decide.</summary>
    public static async Task<Klantblik> LaadAsync(ParticipatieContext context, Toegang toegang, CancellationToken stop)
    {
        var gesloten = await context.Set<RekeningjaarRecord>().MaxAsync(rij => (int?)rij.Jaar, stop);
        return new Klantblik(toegang, gesloten is { } jaar ? Dag.Van(new DateOnly(jaar + 1, 1, 1)) : Dag.Eerste);
    }

    /// <summary>The clients that may be seen.</summary>
    public IQueryable<KlantRecord> Zichtbaar(ParticipatieContext context)
    {
        var rollen = Toegang.Toekenningen.Where(rol => (rol.Rechten & Recht.KlantInzien) != Recht.Geen).ToList();
        var alle = rollen.Exists(ZietAlles);
        var perTeam = rollen.Exists(rol => Rolfeiten.Van(rol.Rol).PerTeam);
        var teams = rollen.Where(rol => Rolfeiten.Van(rol.Rol).PerTeam).Select(rol => rol.Team).Distinct().ToList();
        var aanbieders = rollen.Where(rol => Rolfeiten.Van(rol.Rol).PerAanbieder && rol.Aanbieder is not null).Select(rol => rol.Aanbieder).Distinct().ToList();
        if (alle) return context.Set<KlantRecord>();
        var grens = OpenVanaf;
        var eigen = context.Set<TrajectRecord>().Where(traject => aanbieders.Contains(traject.Aanbieder) && (traject.Einde == null || traject.Einde >= grens)).Select(traject => traject.Klant);
        return aanbieders.Count == 0
            ? context.Set<KlantRecord>().Where(klant => perTeam && (klant.Team == null || teams.Contains(klant.Team)))
            : context.Set<KlantRecord>().Where(klant => (perTeam && (klant.Team == null || teams.Contains(klant.Team))) || eigen.Contains(klant.Klant));
    }

    /// <summary>What ties a client to people.</summary>
    public Klantband Band(KlantRecord klant, IEnumerable<TrajectRecord> trajecten) => new(
        klant.Team, [.. trajecten.Where(traject => traject.Aanbieder is not null && !(traject.Einde < OpenVanaf)).Select(traject => traject.Aanbieder!.Value).Distinct()]);

    private static bool ZietAlles(Toekenning rol)
    {
        var feiten = Rolfeiten.Van(rol.Rol);
        return !feiten.PerAanbieder && (!feiten.PerTeam || rol.Team is null);
    }
}
