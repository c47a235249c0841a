using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>A klantmanager of the demo, within one team.</summary>
/// <param name="Nummer">The number, from 1, over all municipalities.</param>
/// <param name="Naam">The name on screen.</param>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Team">The number of the team.</param>
public sealed record Demoklantmanager(int Nummer, string Naam, Gemeente Gemeente, int Team)
{
    private const ulong Namenzaad = 20_090_101;

    /// <summary>The klantmanagers by number: they are the same in every demo.</summary>
    public static readonly IReadOnlyList<Demoklantmanager> Alle = Maak();

    /// <summary>The klantmanagers of a team by number.</summary>
    public static IReadOnlyList<Demoklantmanager> Van(int team) => [.. Alle.Where(manager => manager.Team == team)];

    private static List<Demoklantmanager> Maak()
    {
        var alle = new List<Demoklantmanager>();
        var namen = new HashSet<string>(StringComparer.Ordinal);
        var toeval = new Toevalsreeks(Namenzaad);
        foreach (var team in Demoteam.Alle)
        {
            for (var plaats = 0; plaats < team.Klantmanagers; plaats++) alle.Add(new Demoklantmanager(alle.Count + 1, NieuweNaam(toeval, namen), team.Gemeente, team.Nummer));
        }

        return alle;
    }

    private static string NieuweNaam(Toevalsreeks toeval, HashSet<string> namen)
    {
        while (true)
        {
            var (voornaam, achternaam) = Demonamen.Geef(toeval, Demogroep.Bijstand, toeval.Kans(650) ? Geslacht.Vrouw : Geslacht.Man);
            if (namen.Add($"{voornaam} {achternaam}")) return $"{voornaam} {achternaam}";
        }
    }
}
