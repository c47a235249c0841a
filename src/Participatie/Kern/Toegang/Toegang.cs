namespace Participatie.Kern;

/// <summary>
/// What one account may do in one municipality (rules of access). Pure: made anew for every request of the roles as they stand, so that a right
/// that is taken away holds at the next request. An account without a role in the municipality gets no <see cref="Toegang"/> at all: the
/// municipality is then like one that does not exist.
/// </summary>
public sealed class Toegang
{
    private readonly IReadOnlyList<Toekenning> toekenningen;

    private Toegang(Gemeentenummer gemeente, IReadOnlyList<Toekenning> toekenningen)
    {
        Gemeente = gemeente;
        this.toekenningen = toekenningen;
        foreach (var toekenning in toekenningen) Rechten |= toekenning.Rechten;
    }

    /// <summary>The municipality.</summary>
    public Gemeentenummer Gemeente { get; }

    /// <summary>Everything that may be done.</summary>
    public Recht Rechten { get; }

    /// <summary>The roles behind it.</summary>
    public IReadOnlyList<Toekenning> Toekenningen => toekenningen;

    /// <summary>The access of an account in a municipality, or null when it holds no role there.</summary>
    public static Toegang? Tot(Gemeentenummer gemeente, IEnumerable<Toekenning> alle)
    {
        ArgumentNullException.ThrowIfNull(alle);
        var hier = alle.Where(toekenning => toekenning.Gemeente == gemeente && toekenning.Rol != Rol.Geen).ToList();
        return hier.Count == 0 ? null : new Toegang(gemeente, hier);
    }

    /// <summary>Whether all of these rights are held.</summary>
    public bool Mag(Recht recht) => (Rechten & recht) == recht;

    /// <summary>Whether this right is held for a client with these ties.</summary>
    public bool MagKlant(Recht recht, Klantband band)
    {
        ArgumentNullException.ThrowIfNull(band);
        foreach (var toekenning in toekenningen)
            if ((toekenning.Rechten & recht) == recht && Raakt(toekenning, band)) return true;
        return false;
    }

    /// <summary>Of which providers trajecten may be kept for a client with these ties, when a right is held; null for all, the municipality itself among them.</summary>
    public IReadOnlyCollection<int>? AanbiedersVoor(Recht recht, Klantband band)
    {
        ArgumentNullException.ThrowIfNull(band);
        var eigen = new HashSet<int>();
        foreach (var toekenning in toekenningen.Where(toekenning => (toekenning.Rechten & recht) == recht && Raakt(toekenning, band)))
        {
            if (!Rolfeiten.Van(toekenning.Rol).PerAanbieder) return null;
            eigen.Add(toekenning.Aanbieder!.Value);
        }

        return eigen;
    }

    // A role held for a team or a provider reaches the clients of that one; another role that may see clients sees those of the whole municipality.
    private static bool Raakt(Toekenning toekenning, Klantband band)
    {
        var feiten = Rolfeiten.Van(toekenning.Rol);
        if (feiten.PerAanbieder) return toekenning.Aanbieder is { } aanbieder && band.Aanbieders.Contains(aanbieder);
        return !feiten.PerTeam || toekenning.Team is null || band.Team is null || band.Team == toekenning.Team;
    }
}
