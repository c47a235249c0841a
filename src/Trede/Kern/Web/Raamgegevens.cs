namespace Participatie.App.Kern;

/// <summary>What stands around a page during one request; who knows who is signed in fills it before the page is made.</summary>
public sealed class Raamgegevens
{
    /// <summary>The organisation that uses the program, or null when that is not known yet.</summary>
    public string? Organisatie { get; set; }

    /// <summary>The municipality in which one works, or null.</summary>
    public string? Gemeente { get; set; }

    /// <summary>The municipalities to change to; with fewer than two there is nothing to choose.</summary>
    public IReadOnlyList<Verwijzing> Gemeenten { get; set; } = [];

    /// <summary>The name of who is signed in, or null.</summary>
    public string? Account { get; set; }

    /// <summary>What one is here, such as "klantmanager in Utrecht".</summary>
    public string? Rol { get; set; }

    /// <summary>Pages about the own account.</summary>
    public IReadOnlyList<Verwijzing> Accountmenu { get; set; } = [];

    /// <summary>Where signing in starts, shown to who is not signed in; null when there is nothing to sign in to.</summary>
    public string? Aanmeldadres { get; set; }

    /// <summary>Where the form posts with which one signs out.</summary>
    public string? Afmeldadres { get; set; }

    /// <summary>The parts of the program that are open here.</summary>
    public IReadOnlyList<Verwijzing> Navigatie { get; set; } = [];

    /// <summary>What must be said on every page, such as that the data are made up; null for nothing.</summary>
    public string? Aankondiging { get; set; }

    /// <summary>Takes over what another has.</summary>
    public void NeemOver(Raamgegevens ander)
    {
        (Organisatie, Gemeente, Gemeenten) = (ander.Organisatie, ander.Gemeente, ander.Gemeenten);
        (Account, Rol, Accountmenu, Aanmeldadres, Afmeldadres) = (ander.Account, ander.Rol, ander.Accountmenu, ander.Aanmeldadres, ander.Afmeldadres);
        (Navigatie, Aankondiging) = (ander.Navigatie, ander.Aankondiging);
    }
}
