namespace Participatie.Koppeling;

/// <summary>What other systems call the fields of the exchange format. Only to propose a field, never to read by.</summary>
public static class Kolombijnamen
{
    // Letters and digits only, lower case. The first that fits counts.
    private static readonly (string Veld, string[] Namen)[] Bijnamen =
    [
        ("bsn", ["burgerservicenummer", "burgerservicenr", "bsnnummer", "bsnnr", "bsnklant", "bsncliënt", "bsnclient", "sofinummer", "sofi"]),
        ("meetdatum", ["datum", "peildatum", "datummeting", "metingdatum", "datumtrede", "datumladder", "datumscore", "datumafname", "afgenomenop", "gemetenop", "registratiedatum", "datumregistratie"]),
        ("aanleiding", ["moment", "meetmoment", "redenmeting", "soortmeting", "typemeting", "aanleidingmeting"]),
        ("trede", ["niveau", "ladder", "positie", "ladderpositie", "laddertrede", "tredeladder", "participatietrede", "participatieniveau", "participatieladder", "positieladder", "score"]),
        ("groeipotentieel", ["groei", "groeiverwachting", "verwachtegroei", "groeikans", "perspectief"]),
        ("subgroepen", ["subgroep", "groep", "groepen", "doelgroep", "doelgroepen", "regeling", "uitkering", "uitkeringssoort", "soortuitkering"]),
        ("uitstroomreden", ["redenuitstroom", "uitstroom", "reden", "redenbeëindiging", "redenbeeindiging", "redenvertrek", "redeneinde"]),
        ("uren", ["urenperweek", "aantaluren"]),
        ("klantmanager", ["naamklantmanager", "consulent", "casemanager", "regisseur", "medewerker"]),
        ("gemeente", ["gemeentecode", "cbscode"]),
        ("bronkenmerk", ["kenmerk", "dossier", "dossiernummer", "dossiernr", "clientnummer", "cliëntnummer", "klantnummer"]),
        ("bekend_op", ["bekend", "datumbekend", "geregistreerdop", "mutatiedatum", "invoerdatum"]),
        ("trajectnummer", ["trajectid", "trajectnr", "voorzieningnummer", "registratienummer"]),
        ("instrument", ["voorziening", "product", "soorttraject", "trajectsoort", "instrumentnaam", "naaminstrument", "trajectnaam"]),
        ("domein", ["beleidsveld", "beleidsterrein", "wet"]),
        ("aanbieder", ["leverancier", "uitvoerder", "reintegratiebedrijf", "naamaanbieder"]),
        ("startdatum", ["begindatum", "ingangsdatum", "datumstart", "datumbegin", "start", "begin", "startdatumtraject", "begindatumtraject"]),
        ("einddatum", ["eindedatum", "datumeinde", "datumeind", "einde", "eind", "afsluitdatum", "einddatumtraject"]),
        ("resultaat", ["uitkomst", "uitslag"]),
        ("kosten", ["bedrag", "prijs", "trajectkosten", "trajectprijs", "kostentraject"]),
        ("duaal", ["duaaltraject"]),
        ("geboortedatum", ["geboren", "gebdatum", "geboortedag", "datumgeboorte"]),
        ("geslacht", ["sekse", "gender", "manvrouw", "mv"]),
        ("postcode4", ["postcode", "pc4", "postcodecijfers"]),
        ("voornaam", ["voornamen", "roepnaam", "voorletters", "initialen"]),
        ("achternaam", ["naam", "geslachtsnaam", "familienaam"]),
    ];

    private static readonly string[] Persoonsnamen =
        ["naam", "voorletter", "tussenvoegsel", "adres", "straat", "huisnummer", "woonplaats", "geboorteplaats", "telefoon", "mobiel", "mail", "iban", "rekening", "opmerking", "toelichting", "notitie", "memo"];

    private static readonly string[] Wie = ["klant", "client", "cliënt", "persoon", "deelnemer", "partner", "kandidaat", "inwoner", "medewerker", "consulent", "manager", "contact"];

    /// <summary>The field that a column is by its name alone, or null; <paramref name="zeker"/> when the name leaves no doubt.</summary>
    public static Koppelveld? Veld(string kolom, Koppeltabel tabel, out bool zeker)
    {
        ArgumentNullException.ThrowIfNull(tabel);
        var naam = Kaal(kolom);
        zeker = true;
        if (tabel.Velden.FirstOrDefault(veld => string.Equals(Kaal(veld.Naam), naam, StringComparison.Ordinal)) is { } eigen) return eigen;
        if (Bijnamen.Where(bijnaam => bijnaam.Namen.Contains(naam, StringComparer.Ordinal)).Select(bijnaam => tabel.Veld(bijnaam.Veld)).FirstOrDefault(veld => veld is not null) is { } bekend) return bekend;
        zeker = false;
        if (IsPersoonlijk(kolom) || naam.Length is 0 or > 60) return null;
        var lijkt = Bijnamen.SelectMany(bijnaam => bijnaam.Namen.Append(Kaal(bijnaam.Veld)).Select(ander => (Veld: tabel.Veld(bijnaam.Veld), Naam: ander)))
            .Where(paar => paar.Veld is not null && paar.Naam.Length > 3 && naam.Contains(paar.Naam, StringComparison.Ordinal) && !naam.StartsWith("geboorte", StringComparison.Ordinal))
            .OrderByDescending(paar => paar.Naam.Length).Select(paar => paar.Veld).FirstOrDefault();
        return lijkt ?? (Kolomnamen.Naaste(naam, tabel.Namen) is { } naaste && Math.Abs(naaste.Length - naam.Length) <= 2 ? tabel.Veld(naaste) : null);
    }

    /// <summary>Whether a column holds names, addresses or remarks by its name: its values are never listed.</summary>
    public static bool IsPersoonlijk(string kolom) => Persoonsnamen.Any(deel => Kaal(kolom).Contains(deel, StringComparison.Ordinal));

    /// <summary>Whether a column may say who somebody is by its name: nothing is concluded from its values.</summary>
    public static bool IsOverWie(string kolom) => IsPersoonlijk(kolom) || Wie.Any(deel => Kaal(kolom).Contains(deel, StringComparison.Ordinal));

    private static string Kaal(string naam)
    {
        ArgumentNullException.ThrowIfNull(naam);
        return new string([.. naam.ToLowerInvariant().Where(char.IsLetterOrDigit)]);
    }
}
