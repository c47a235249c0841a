using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>A team of a municipality of the demo.</summary>
/// <param name="Nummer">Its number, from 1, over all municipalities.</param>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Naam">The name on screen.</param>
/// <param name="Taken">What it is there for.</param>
/// <param name="Klantmanagers">How many klantmanagers it has.</param>
public sealed record Demoteam(int Nummer, Gemeente Gemeente, string Naam, IReadOnlyList<Demotaak> Taken, int Klantmanagers)
{
    /// <summary>Every team once, by number; each task belongs to one team of a municipality.</summary>
    public static readonly IReadOnlyList<Demoteam> Alle =
    [
        new(1, Demogemeente.Alle[0].Gemeente, "Werk", [Demotaak.Werk], 8),
        new(2, Demogemeente.Alle[0].Gemeente, "Meedoen", [Demotaak.Meedoen], 8),
        new(3, Demogemeente.Alle[0].Gemeente, "Nieuwkomers", [Demotaak.Nieuwkomers], 3),
        new(4, Demogemeente.Alle[0].Gemeente, "Jongeren en beschut werk", [Demotaak.Jongeren, Demotaak.Wsw], 6),
        new(5, Demogemeente.Alle[1].Gemeente, "Werk", [Demotaak.Werk], 4),
        new(6, Demogemeente.Alle[1].Gemeente, "Meedoen en nieuwkomers", [Demotaak.Meedoen, Demotaak.Nieuwkomers], 5),
        new(7, Demogemeente.Alle[1].Gemeente, "Jongeren en beschut werk", [Demotaak.Jongeren, Demotaak.Wsw], 3),
        new(8, Demogemeente.Alle[2].Gemeente, "Werk en jongeren", [Demotaak.Werk, Demotaak.Jongeren, Demotaak.Wsw], 5),
        new(9, Demogemeente.Alle[2].Gemeente, "Meedoen en nieuwkomers", [Demotaak.Meedoen, Demotaak.Nieuwkomers], 4),
    ];

    /// <summary>The team of a municipality for a task.</summary>
    public static Demoteam Voor(Gemeente gemeente, Demotaak taak)
    {
        foreach (var team in Alle)
            if (team.Gemeente == gemeente && team.Taken.Contains(taak)) return team;
        throw new ArgumentOutOfRangeException(nameof(gemeente), gemeente, "This municipality has no team for that.");
    }
}
