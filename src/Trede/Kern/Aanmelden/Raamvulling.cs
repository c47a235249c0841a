namespace Participatie.App.Kern;

/// <summary>Fills what stands around a page with who is signed in and where.</summary>
internal static class Raamvulling
{
    /// <summary>What stands around every page, wherever it is.</summary>
    public static void Rond(Raamgegevens raam, Werkplek werkplek, string? organisatie, bool demo)
    {
        raam.Organisatie = organisatie;
        raam.Aankondiging = demo ? Aanmeldtekst.DemoOveral : null;
        if (!werkplek.Aangemeld)
        {
            raam.Aanmeldadres = "/aanmelden";
            return;
        }

        raam.Account = werkplek.Naam;
        raam.Accountmenu = [new(Aanmeldtekst.AccountTitel, "/account"), .. werkplek.Organisatiebeheerder ? [new Verwijzing(Beheertekst.GemeentenTitel, "/organisatie/gemeenten")] : Array.Empty<Verwijzing>()];
        raam.Afmeldadres = "/afmelden";
        raam.Gemeenten = [.. werkplek.Gemeenten.Select(plek => new Verwijzing(plek.Naam, plek.Adres))];
    }

    /// <summary>What stands around a page in a municipality.</summary>
    public static void In(Raamgegevens raam, Werkplek werkplek)
    {
        raam.Gemeente = werkplek.Plek.Naam;
        raam.Rol = Zin.Met(Aanmeldtekst.RolIn, werkplek.Plek.Rollen, werkplek.Plek.Naam);
        raam.Gemeenten = [.. werkplek.Gemeenten.Select(plek => new Verwijzing(plek.Naam, plek.Adres) { Huidig = plek == werkplek.Plek })];
        raam.Navigatie = [.. Menupunt.Voor(werkplek.Plek).Select(punt => punt.In(werkplek.Plek))];
    }
}
