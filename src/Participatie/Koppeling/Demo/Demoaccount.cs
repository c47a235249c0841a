using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>An account of the demo, to be made by who can; it exists only in a demo.</summary>
/// <param name="Login">The e-mail address to sign in with, at a domain that nobody can have.</param>
/// <param name="Naam">The name on screen.</param>
/// <param name="Uitleg">Who this is, in plain Dutch.</param>
/// <param name="Toekenningen">The roles, at least one.</param>
public sealed record Demoaccount(string Login, string Naam, string Uitleg, IReadOnlyList<Demotoekenning> Toekenningen)
{
    /// <summary>What every login of the demo ends in.</summary>
    public const string Domein = "@demo.invalid";

    /// <summary>The accounts: at least one of every role.</summary>
    public static readonly IReadOnlyList<Demoaccount> Alle = Maak();

    private static Demoaccount[] Maak()
    {
        var gemeenten = Demogemeente.Alle.Select(gemeente => gemeente.Gemeente).ToArray();
        return
        [
            Klantmanager("klantmanager", "Klantmanager in Lindervoort, team Werk", 1),
            Klantmanager("klantmanager.esselmark", "Klantmanager in Esselmark, team Werk", 5),
            Klantmanager("klantmanager.wolmerdijk", "Klantmanager in Wolmerdijk, team Werk en jongeren", 8),
            Klantmanager("klantmanager.twee", "Klantmanager voor nieuwkomers in Esselmark en in Wolmerdijk", 6, 9),
            new("uitvoerder.roc" + Domein, "Mirjam Zandstra", "Docent bij Roc Lindervoort", [.. gemeenten.Select(gemeente => new Demotoekenning(gemeente, Rol.Uitvoerder) { Aanbieder = 1 })]),
            new("uitvoerder" + Domein, "Bram Oldenhof", "Coach bij Wendbaar Wolmerdijk bv", [.. gemeenten.Select(gemeente => new Demotoekenning(gemeente, Rol.Uitvoerder) { Aanbieder = 2 })]),
            new("teamleider" + Domein, "Soraya Bouwman", "Teamleider van team Werk in Lindervoort", [new(gemeenten[0], Rol.Teamleider) { Team = 1 }]),
            Overal("beleid", "Jasper Terpstra", "Beleidsmedewerker, ziet alleen cijfers", Rol.Beleid),
            new("beleid.lijst" + Domein, "Nadia Kroeze", "Beleidsmedewerker die lijsten van klanten mag zien", [.. gemeenten.Select(gemeente => new Demotoekenning(gemeente, Rol.Beleid) { Klantlijst = true })]),
            Overal("controller", "Wouter Haverkamp", "Controller van de drie gemeenten", Rol.Controller),
            Overal("onderzoeker", "Ilona Praag", "Onderzoeker", Rol.Onderzoeker),
            Overal("accountant", "Gijs Wessels", "Accountant, leest mee", Rol.Accountant),
            Overal("beheerder", "Renske Molenaar", "Beheerder van Trede", Rol.Beheerder),
        ];

        Demoaccount Overal(string login, string naam, string uitleg, Rol rol) =>
            new(login + Domein, naam, uitleg, [.. gemeenten.Select(gemeente => new Demotoekenning(gemeente, rol))]);
    }

    private static Demoaccount Klantmanager(string login, string uitleg, params int[] teams)
    {
        var eerste = Demoklantmanager.Alle.First(manager => manager.Team == teams[0]);
        var toekenningen = new List<Demotoekenning>();
        foreach (var team in teams)
        {
            var manager = Demoklantmanager.Alle.First(manager => manager.Team == team);
            toekenningen.Add(new Demotoekenning(manager.Gemeente, Rol.Klantmanager) { Team = team, Klantmanager = manager.Nummer });
        }

        return new Demoaccount(login + Domein, eerste.Naam, uitleg, toekenningen);
    }
}
