namespace Participatie.Kern;

/// <summary>Everything known about a role (rules of access, the table of roles).</summary>
/// <param name="Rol">The role.</param>
/// <param name="Code">How it is written in settings and addresses.</param>
/// <param name="Naam">How people call it.</param>
/// <param name="Uitleg">What it sees and does, in plain Dutch.</param>
/// <param name="Rechten">What it may do.</param>
public sealed record Rolfeiten(Rol Rol, string Code, string Naam, string Uitleg, Recht Rechten)
{
    /// <summary>All roles.</summary>
    public static readonly IReadOnlyList<Rolfeiten> Alle =
    [
        new(Rol.Klantmanager, "klantmanager", "Klantmanager", "Ziet en meet de klanten van het eigen team.",
            Recht.KlantInzien | Recht.BsnTonen | Recht.Meten | Recht.TrajectVastleggen | Recht.KlantVastleggen | Recht.CijfersInzien) { PerTeam = true },
        new(Rol.Uitvoerder, "uitvoerder", "Uitvoerder", "Ziet en meet alleen klanten met een traject bij de eigen aanbieder.",
            Recht.KlantInzien | Recht.BsnTonen | Recht.Meten | Recht.TrajectVastleggen | Recht.Leveren) { PerAanbieder = true },
        new(Rol.Teamleider, "teamleider", "Teamleider", "Ziet de klanten van het team, verdeelt het werk en beslist bij tegenstrijdige metingen.",
            Recht.KlantInzien | Recht.BsnTonen | Recht.WerkVerdelen | Recht.ConflictBeslechten | Recht.CijfersInzien | Recht.LijstInzien) { PerTeam = true },
        new(Rol.Beleid, "beleid", "Beleid en management", "Ziet cijfers, geen personen. Een lijst van klanten alleen met het recht ‘klantlijst’.",
            Recht.CijfersInzien),
        new(Rol.Controller, "controller", "Controller", "Ziet de bestedingen met het bewijs en beheert de budgetten.",
            Recht.CijfersInzien | Recht.BestedingInzien | Recht.BudgetVastleggen),
        new(Rol.Onderzoeker, "onderzoeker", "Onderzoeker", "Krijgt één keer een bestand zonder namen en BSN’s, voor een doel dat is vastgelegd.",
            Recht.OnderzoeksbestandOntvangen),
        new(Rol.Accountant, "accountant", "Accountant", "Leest dossiers, bewijs en het logboek. Wijzigt niets.",
            Recht.KlantInzien | Recht.CijfersInzien | Recht.LijstInzien | Recht.BestedingInzien | Recht.LogboekInzien),
        new(Rol.Beheerder, "beheerder", "Functioneel beheerder", "Beheert accounts, bronnen en instellingen. Ziet door deze rol geen klanten.",
            Recht.Beheren | Recht.Leveren | Recht.LeveringAanvaarden | Recht.LogboekInzien),
    ];

    /// <summary>Whether the role is held for one team.</summary>
    public bool PerTeam { get; init; }

    /// <summary>Whether the role is held for one provider.</summary>
    public bool PerAanbieder { get; init; }

    /// <summary>The facts of a role; <see cref="Rol.Geen"/> or a number that is no role is a wrong call.</summary>
    public static Rolfeiten Van(Rol rol)
    {
        foreach (var feiten in Alle)
            if (feiten.Rol == rol) return feiten;
        throw new ArgumentOutOfRangeException(nameof(rol), rol, "This is no role.");
    }

    /// <summary>The role with this code, or null.</summary>
    public static Rolfeiten? MetCode(string? code)
    {
        foreach (var feiten in Alle)
            if (string.Equals(feiten.Code, code, StringComparison.Ordinal)) return feiten;
        return null;
    }
}
