using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Who asks something during this request, in which municipality, and what may be done there. Filled before a page is made.</summary>
public sealed class Werkplek
{
    private Sessiestand? stand;
    private Gemeenteplek? hier;

    /// <summary>Whether somebody is signed in.</summary>
    public bool Aangemeld => stand is not null;

    /// <summary>The account; only for who is signed in.</summary>
    public Guid Account => Stand.Account;

    /// <summary>The name of who is signed in.</summary>
    public string Naam => Stand.Naam;

    /// <summary>Whether municipalities may be made and changed.</summary>
    public bool Organisatiebeheerder => stand?.Organisatiebeheerder ?? false;

    /// <summary>Who acts, for the audit log.</summary>
    public Dader Dader => Dader.OpScherm(Account);

    /// <summary>The municipalities in which a role is held, by name.</summary>
    public IReadOnlyList<Gemeenteplek> Gemeenten { get; private set; } = [];

    /// <summary>The municipality of the address; asking for it on a page outside a municipality is a wrong call.</summary>
    public Gemeenteplek Plek => hier ?? throw new InvalidOperationException("This page does not stand in a municipality.");

    /// <summary>Whether the address lies within a municipality.</summary>
    public bool InGemeente => hier is not null;

    /// <summary>The number of the municipality of the address.</summary>
    public Gemeentenummer Gemeente => Plek.Nummer;

    /// <summary>What may be done in the municipality of the address.</summary>
    public Toegang Toegang => Plek.Toegang;

    /// <summary>What is known of who is signed in.</summary>
    internal Sessiestand Stand => stand ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>The id of the session.</summary>
    internal string Sessie { get; private set; } = string.Empty;

    /// <summary>An address within the municipality, such as <c>/0344/teams</c> for <c>teams</c>.</summary>
    public string Adres(string pad = "") => pad.Length == 0 ? Plek.Adres : $"{Plek.Adres}/{pad}";

    /// <summary>Somebody is signed in.</summary>
    internal void MeldAan(Sessiestand wie, string sessie)
    {
        (stand, Sessie) = (wie, sessie);
        Gemeenten = [.. from rol in wie.Rollen
                        group rol by (rol.Toekenning.Gemeente, rol.Code, rol.Gemeente) into groep
                        let toegang = Toegang.Tot(groep.Key.Item1, groep.Select(rol => rol.Toekenning))
                        where toegang is not null
                        select new Gemeenteplek(groep.Key.Code, groep.Key.Item3, toegang)];
    }

    /// <summary>The address lies in a municipality; false when no role is held there.</summary>
    internal bool Betreed(int code)
    {
        hier = Gemeenten.FirstOrDefault(plek => plek.Code == code);
        return hier is not null;
    }

    /// <summary>Whether a page may be seen.</summary>
    internal bool Mag(VereistAttribute eis) =>
        (!eis.Organisatie || Organisatiebeheerder) && (hier is null ? eis.Recht == Recht.Geen : hier.Toegang.Mag(eis.Recht) || (eis.Of != Recht.Geen && hier.Toegang.Mag(eis.Of)));
}
