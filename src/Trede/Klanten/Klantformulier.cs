using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.App.Klanten;

/// <summary>The fields of a client in a form, with what there is to choose from.</summary>
/// <param name="Teams">The teams that may be chosen.</param>
/// <param name="Klantmanagers">Who may be responsible, with their teams; a null team is all.</param>
public sealed record Klantformulier(IReadOnlyList<Keuze> Teams, IReadOnlyList<(Keuze Keuze, IReadOnlyList<int?> Teams)> Klantmanagers)
{
    /// <summary>The names of the fields, in the order of the form.</summary>
    public static readonly IReadOnlyList<string> Namen = ["Voornaam", "Achternaam", "Bsn", "LokaleSleutel", "Geboren", "Geslacht", "Postcode", "Team", "Klantmanager"];

    /// <summary>The sexes.</summary>
    public static readonly IReadOnlyList<Keuze> Geslachten = [new("man", Klanttekst.Man), new("vrouw", Klanttekst.Vrouw)];

    private const int LangsteVoornaam = 60;
    private const int LangsteAchternaam = 120;
    private const int LangsteSleutel = 60;

    /// <summary>Loads the choices: the own teams, or all for who divides the work, and the team that the client has.</summary>
    public static async Task<Klantformulier> LaadAsync(ParticipatieContext context, Toegang toegang, KlantRecord? klant, CancellationToken stop)
    {
        var rollen = toegang.Toekenningen.Where(rol => (rol.Rechten & Recht.KlantVastleggen) != Recht.Geen).ToList();
        var alle = toegang.Mag(Recht.WerkVerdelen) || rollen.Exists(rol => rol.Team is null);
        var eigen = rollen.Select(rol => rol.Team).Append(klant?.Team).ToHashSet();
        var teams = (await context.Set<TeamRecord>().AsNoTracking().OrderBy(team => team.Naam).ToListAsync(stop))
            .Where(team => team.Team == klant?.Team || (!team.Vervallen && (alle || eigen.Contains(team.Team)))).ToList();
        var nu = klant?.Klantmanager;
        var managers = await (from rol in context.Set<ToekenningRecord>().AsNoTracking()
                              join account in context.Set<AccountRecord>() on rol.Account equals account.Id
                              where rol.Rol == Rol.Klantmanager && (account.Actief || account.Id == nu)
                              orderby account.Naam, account.Id
                              select new { account.Id, account.Naam, rol.Team }).ToListAsync(stop);
        var lijst = managers.GroupBy(rij => (rij.Id, rij.Naam)).Select(groep => (new Keuze(groep.Key.Id.ToString(), groep.Key.Naam), (IReadOnlyList<int?>)[.. groep.Select(rij => rij.Team)])).ToList();
        // Who was responsible and lost the role is still responsible until somebody else is chosen.
        if (nu is { } wie && managers.TrueForAll(rij => rij.Id != wie) && await context.Set<AccountRecord>().AsNoTracking().Where(account => account.Id == wie).Select(account => account.Naam).SingleOrDefaultAsync(stop) is { } naam)
            lijst.Add((new Keuze(wie.ToString(), naam), [null]));
        return new Klantformulier([.. teams.Select(team => new Keuze(Getal(team.Team), team.Naam))], lijst);
    }

    /// <summary>What stands in the fields of a new client beforehand: the own team, and oneself for a klantmanager.</summary>
    public IReadOnlyDictionary<string, string> Begin(Toegang toegang, Guid account)
    {
        var team = toegang.Toekenningen.FirstOrDefault(rol => (rol.Rechten & Recht.KlantVastleggen) != Recht.Geen && rol.Team is not null)?.Team;
        var zelf = account.ToString();
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Team"] = team is { } nummer ? Getal(nummer) : string.Empty,
            ["Klantmanager"] = Klantmanagers.Any(rij => string.Equals(rij.Keuze.Waarde, zelf, StringComparison.Ordinal)) ? zelf : string.Empty,
        };
    }

    /// <summary>What is stored, as a form has it; never the BSN.</summary>
    public static IReadOnlyDictionary<string, string> Waarden(KlantRecord klant)
    {
        ArgumentNullException.ThrowIfNull(klant);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Voornaam"] = klant.Voornaam,
            ["Achternaam"] = klant.Achternaam,
            ["Bsn"] = string.Empty,
            ["LokaleSleutel"] = klant.LokaleSleutel ?? string.Empty,
            ["Geboren"] = Klantopmaak.Geboren(klant.Geboren),
            ["Geslacht"] = klant.Geslacht switch { Geslacht.Man => "man", Geslacht.Vrouw => "vrouw", _ => string.Empty },
            ["Postcode"] = klant.Postcode4 == 0 ? string.Empty : Getal(klant.Postcode4),
            ["Team"] = klant.Team is { } team ? Getal(team) : string.Empty,
            ["Klantmanager"] = klant.Klantmanager?.ToString() ?? string.Empty,
        };
    }

    /// <summary>Reads what was typed into a client, all but the BSN; says what is wrong.</summary>
    public void Lees(IReadOnlyDictionary<string, string?> getypt, KlantRecord klant, Invoerfouten fouten, Dag vandaag)
    {
        string? Van(string naam) => getypt.GetValueOrDefault(naam);
        klant.Voornaam = Naamregel.Schoon(fouten.Tekst("Voornaam", Van("Voornaam"), Dossiertekst.DeVoornaam, LangsteVoornaam, verplicht: false));
        klant.Achternaam = Naamregel.Schoon(fouten.Tekst("Achternaam", Van("Achternaam"), Dossiertekst.DeAchternaam, LangsteAchternaam));
        klant.Zoeknaam = Zoeknaam.Van(klant.Achternaam, klant.Voornaam);
        klant.LokaleSleutel = fouten.Tekst("LokaleSleutel", Van("LokaleSleutel"), Dossiertekst.DeLokaleSleutel, LangsteSleutel, verplicht: false);
        klant.Geboren = Geboren(Van("Geboren"), fouten, vandaag);
        klant.Geslacht = fouten.Keuze("Geslacht", Van("Geslacht"), Dossiertekst.HetGeslacht, Geslachten, verplicht: false) switch { "man" => Geslacht.Man, "vrouw" => Geslacht.Vrouw, _ => Geslacht.Onbekend };
        klant.Postcode4 = Postcode(Van("Postcode"), fouten);
        klant.Team = fouten.Keuze("Team", Van("Team"), Dossiertekst.HetTeam, Teams, verplicht: false) is { } team ? int.Parse(team, CultureInfo.InvariantCulture) : null;
        var manager = fouten.Keuze("Klantmanager", Van("Klantmanager"), Dossiertekst.DeKlantmanager, Klantmanagers.Select(rij => rij.Keuze), verplicht: false);
        klant.Klantmanager = manager is null ? null : Guid.Parse(manager);
        if (manager is null || klant.Team is null || !fouten.Geen) return;
        var teams = Klantmanagers.First(rij => string.Equals(rij.Keuze.Waarde, manager, StringComparison.Ordinal)).Teams;
        if (teams.All(nummer => nummer is not null && nummer != klant.Team)) fouten.Meld("Klantmanager", Dossiertekst.ManagerAnderTeam);
    }

    /// <summary>Reads a BSN; null when there is none or it is wrong. Spaces and points in it are allowed.</summary>
    public static Bsn? Bsn(string? getypt, Invoerfouten fouten)
    {
        ArgumentNullException.ThrowIfNull(fouten);
        var cijfers = string.Concat((getypt ?? string.Empty).Where(teken => !char.IsWhiteSpace(teken) && teken != '.'));
        switch (Participatie.Kern.Bsn.TryParse(Encoding.UTF8.GetBytes(cijfers), out var bsn))
        {
            case Bsnfout.Geen:
                return bsn;
            case Bsnfout.Leeg:
                return null;
            case Bsnfout.Elfproef:
                fouten.Meld("Bsn", Dossiertekst.BsnElfproef);
                return null;
            default:
                fouten.Meld("Bsn", Dossiertekst.BsnVorm);
                return null;
        }
    }

    /// <summary>How a stored value reads in a conflict.</summary>
    public string? Leesbaar(string naam, string? waarde) => naam switch
    {
        "Team" => Teams.FirstOrDefault(keuze => string.Equals(keuze.Waarde, waarde, StringComparison.Ordinal))?.Tekst,
        "Klantmanager" => Klantmanagers.FirstOrDefault(rij => string.Equals(rij.Keuze.Waarde, waarde, StringComparison.Ordinal)).Keuze?.Tekst,
        _ => waarde,
    };

    private static Geboortedatum Geboren(string? getypt, Invoerfouten fouten, Dag vandaag)
    {
        var tekst = getypt?.Trim() ?? string.Empty;
        if (tekst.Length == 0) return default;
        if (!Geboortedatum.TryParse(Encoding.UTF8.GetBytes(tekst), out var geboren)) fouten.Meld("Geboren", Dossiertekst.GeborenVorm);
        else if (geboren.Datum > vandaag.Datum) fouten.Meld("Geboren", Dossiertekst.GeborenToekomst);
        return geboren;
    }

    private static int Postcode(string? getypt, Invoerfouten fouten)
    {
        var tekst = getypt?.Trim() ?? string.Empty;
        if (tekst.Length == 0) return 0;
        if (tekst.Length == 4 && tekst[0] != '0' && tekst.All(char.IsAsciiDigit)) return int.Parse(tekst, CultureInfo.InvariantCulture);
        fouten.Meld("Postcode", Dossiertekst.PostcodeVorm);
        return 0;
    }

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
