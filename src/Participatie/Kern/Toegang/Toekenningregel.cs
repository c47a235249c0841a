namespace Participatie.Kern;

/// <summary>
/// When roles may be given and taken away (rules of access). Nobody changes the own roles, so that managing gives no way to clients by itself; a
/// municipality always keeps an active beheerder; and the account behind the roles is only for who manages every municipality where it holds one.
/// </summary>
public static class Toekenningregel
{
    /// <summary>Whether a role may be given.</summary>
    /// <param name="dader">Who gives it.</param>
    /// <param name="account">Who gets it.</param>
    /// <param name="nieuw">The role.</param>
    /// <param name="bestaand">The roles that the account holds in the municipality.</param>
    public static Toekenningfout BijGeven(Guid dader, Guid account, Toekenning nieuw, IEnumerable<Toekenning> bestaand)
    {
        ArgumentNullException.ThrowIfNull(nieuw);
        ArgumentNullException.ThrowIfNull(bestaand);
        if (dader == account) return Toekenningfout.EigenRol;
        var vorm = Vorm(nieuw);
        if (vorm != Toekenningfout.Geen) return vorm;
        return bestaand.Any(oud => oud with { Klantlijst = nieuw.Klantlijst } == nieuw) ? Toekenningfout.Dubbel : Toekenningfout.Geen;
    }

    /// <summary>Whether what is chosen with a role belongs to it.</summary>
    public static Toekenningfout Vorm(Toekenning toekenning)
    {
        ArgumentNullException.ThrowIfNull(toekenning);
        var feiten = Rolfeiten.Van(toekenning.Rol);
        if (feiten.PerAanbieder && toekenning.Aanbieder is null) return Toekenningfout.AanbiederNodig;
        if (!feiten.PerAanbieder && toekenning.Aanbieder is not null) return Toekenningfout.AanbiederHoortNiet;
        if (!feiten.PerTeam && toekenning.Team is not null) return Toekenningfout.TeamHoortNiet;
        return toekenning.Klantlijst && !KanKlantlijst(toekenning.Rol) ? Toekenningfout.KlantlijstHoortNiet : Toekenningfout.Geen;
    }

    /// <summary>Whether the right to lists can be given with a role: it sees figures, and no lists by itself.</summary>
    public static bool KanKlantlijst(Rol rol) => (Rolfeiten.Van(rol).Rechten & (Recht.CijfersInzien | Recht.LijstInzien | Recht.KlantInzien)) == Recht.CijfersInzien;

    /// <summary>Whether a role may be taken away.</summary>
    /// <param name="dader">Who takes it.</param>
    /// <param name="account">Who loses it.</param>
    /// <param name="weg">The role.</param>
    /// <param name="anderen">The active accounts that hold the role of beheerder in the municipality, without this role of this account.</param>
    public static Toekenningfout BijNemen(Guid dader, Guid account, Toekenning weg, IEnumerable<Guid> anderen)
    {
        ArgumentNullException.ThrowIfNull(weg);
        ArgumentNullException.ThrowIfNull(anderen);
        if (dader == account) return Toekenningfout.EigenRol;
        return weg.Rol == Rol.Beheerder && !anderen.Any() ? Toekenningfout.LaatsteBeheerder : Toekenningfout.Geen;
    }

    /// <summary>
    /// Whether the account itself may be changed, ended or given a new link to sign in: not the own one, not one that manages the organisation, and
    /// only when every municipality where it holds a role is managed by who does it. Otherwise somebody could take over rights elsewhere.
    /// </summary>
    /// <param name="dader">Who does it.</param>
    /// <param name="eigen">The roles of who does it, in every municipality.</param>
    /// <param name="account">The account.</param>
    /// <param name="rollen">The roles of the account, in every municipality.</param>
    /// <param name="organisatiebeheerder">Whether the account manages the organisation.</param>
    public static bool MagAccount(Guid dader, IEnumerable<Toekenning> eigen, Guid account, IEnumerable<Toekenning> rollen, bool organisatiebeheerder)
    {
        ArgumentNullException.ThrowIfNull(eigen);
        ArgumentNullException.ThrowIfNull(rollen);
        if (dader == account || organisatiebeheerder) return false;
        var beheerd = eigen.Where(toekenning => toekenning.Rechten.HasFlag(Recht.Beheren)).Select(toekenning => toekenning.Gemeente).ToHashSet();
        return rollen.All(rol => beheerd.Contains(rol.Gemeente));
    }
}
