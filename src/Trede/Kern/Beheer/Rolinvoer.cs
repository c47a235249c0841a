using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Inkoop;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>A role as it was chosen in a form.</summary>
/// <param name="Rol">The code of the role.</param>
/// <param name="Team">The number of the team, or empty for all.</param>
/// <param name="Aanbieder">The number of the provider.</param>
/// <param name="Klantlijst">Whether lists of clients were allowed.</param>
internal sealed record Rolinvoer(string? Rol, string? Team, string? Aanbieder, bool Klantlijst)
{
    /// <summary>Reads it; null when something is wrong. A team or provider of another municipality is one that does not exist.</summary>
    public async Task<Toekenning?> LeesAsync(ParticipatieContext context, Invoerfouten fouten, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(fouten);
        var code = fouten.Keuze("Rol", Rol, Beheertekst.Rol, Rolfeiten.Alle.Select(feiten => new Keuze(feiten.Code, feiten.Naam)));
        var team = Nummer(Team);
        var aanbieder = Nummer(Aanbieder);
        if (team is { } t && !await context.Set<TeamRecord>().AnyAsync(rij => rij.Team == t && !rij.Vervallen, stop)) fouten.Meld("Team", Beheertekst.TeamOnbekend);
        if (aanbieder is { } a && !await context.Set<AanbiederRecord>().AnyAsync(rij => rij.Aanbieder == a && !rij.Vervallen, stop)) fouten.Meld("Aanbieder", Beheertekst.AanbiederOnbekend);
        if (!fouten.Geen) return null;
        var toekenning = new Toekenning(context.Gemeente, Rolfeiten.MetCode(code)!.Rol, team, aanbieder, Klantlijst);
        Meld(fouten, Toekenningregel.Vorm(toekenning));
        return fouten.Geen ? toekenning : null;
    }

    /// <summary>Says why a role cannot be given or taken away.</summary>
    public static void Meld(Invoerfouten fouten, Toekenningfout fout)
    {
        ArgumentNullException.ThrowIfNull(fouten);
        var (veld, tekst) = fout switch
        {
            Toekenningfout.EigenRol => (string.Empty, Beheertekst.EigenRol),
            Toekenningfout.LaatsteBeheerder => (string.Empty, Beheertekst.LaatsteBeheerder),
            Toekenningfout.AanbiederNodig => ("Aanbieder", Beheertekst.AanbiederNodig),
            Toekenningfout.AanbiederHoortNiet => ("Aanbieder", Beheertekst.AanbiederHoortNiet),
            Toekenningfout.TeamHoortNiet => ("Team", Beheertekst.TeamHoortNiet),
            Toekenningfout.KlantlijstHoortNiet => ("Klantlijst", Beheertekst.KlantlijstHoortNiet),
            Toekenningfout.Dubbel => ("Rol", Beheertekst.RolDubbel),
            _ => (string.Empty, string.Empty),
        };
        if (tekst.Length > 0) fouten.Meld(veld, tekst);
    }

    private static int? Nummer(string? tekst) => string.IsNullOrEmpty(tekst) ? null : int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? nummer : 0;
}
