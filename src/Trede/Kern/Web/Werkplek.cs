using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Who asks for a page, where and what may be done there. Filled for each request before the page is made; empty for who is not signed in.</summary>
public sealed class Werkplek
{
    /// <summary>The account; null when nobody is signed in.</summary>
    public Guid? Account { get; private set; }

    /// <summary>The name of the account.</summary>
    public string Naam { get; private set; } = string.Empty;

    /// <summary>Whether municipalities may be made and changed.</summary>
    public bool Organisatiebeheerder { get; private set; }

    /// <summary>The municipality of the address; null when there is none, or when the account holds no role in it.</summary>
    public GemeenteRecord? Gemeente { get; private set; }

    /// <summary>What may be done in the municipality; null when there is none.</summary>
    public Toegang? Toegang { get; private set; }

    /// <summary>The number of the municipality; without one it is a wrong call.</summary>
    public Gemeentenummer Gemeentenummer => Toegang?.Gemeente ?? throw new InvalidOperationException("There is no municipality here.");

    /// <summary>Who acts, for the audit log; without an account it is a wrong call.</summary>
    public Dader Dader => Dader.OpScherm(Account ?? throw new InvalidOperationException("Nobody is signed in."));

    /// <summary>Says who asks.</summary>
    public void NeemAccount(AccountRecord account)
    {
        ArgumentNullException.ThrowIfNull(account);
        (Account, Naam, Organisatiebeheerder) = (account.Id, account.Naam, account.Organisatiebeheerder);
    }

    /// <summary>Says where one works.</summary>
    public void NeemGemeente(GemeenteRecord gemeente, Toegang toegang)
    {
        (Gemeente, Toegang) = (gemeente, toegang);
    }

    /// <summary>Whether these rights are held here.</summary>
    public bool Mag(Recht recht) => Toegang?.Mag(recht) == true;

    /// <summary>A path within the municipality, such as <c>/0344/beheer</c>.</summary>
    public string Pad(string deel) => $"/{Participatie.Kern.Gemeente.Van(Gemeente!.Code)}/{deel}";
}
