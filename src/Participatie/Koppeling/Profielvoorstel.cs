namespace Participatie.Koppeling;

/// <summary>
/// A koppelprofiel that is proposed for a file (exchange format, section 2). Codes that nobody could guess are empty: the profile is refused until
/// they are filled in. Doubts stand with the columns, as remarks.
/// </summary>
/// <param name="Profiel">The proposal.</param>
/// <param name="NietGebruikt">The columns of the file that it leaves alone.</param>
/// <param name="Ontbreekt">Fields without which no row can be used and for which no column was found.</param>
public sealed record Profielvoorstel(Koppelprofiel Profiel, IReadOnlyList<string> NietGebruikt, IReadOnlyList<string> Ontbreekt)
{
    /// <summary>Whether the file has the exchange format's own columns already, and needs no profile.</summary>
    public bool IsEigen { get; private init; }

    /// <summary>How many values still have no code.</summary>
    public int NogInTeVullen => Profiel.Vullingen().Count(vulling => vulling.Code.Length == 0);

    /// <summary>Proposes; the same file always gives the same. Without a table it is the one of which most fields are found.</summary>
    /// <param name="beeld">What the file looks like.</param>
    /// <param name="naam">The name of the profile.</param>
    /// <param name="tabel">The table, or null to recognise it.</param>
    public static Profielvoorstel Maak(Bestandsbeeld beeld, string naam, Koppeltabel? tabel)
    {
        ArgumentNullException.ThrowIfNull(beeld);
        var keuze = (tabel is null ? Koppeltabel.Alle : [tabel]).Select(mogelijk => Kolomtoewijzing.Maak(beeld, mogelijk)).MaxBy(toewijzing => toewijzing.Sterkte)!;
        var kolommen = keuze.Toegewezen.Select(paar => Waardevoorstel.Kolom(paar, keuze)).ToList();
        var datums = keuze.Toegewezen.Where(paar => paar.Veld.Soort == Koppelveldsoort.Datum).SelectMany(paar => paar.Kolom.Stijlen()).Distinct().ToList();
        if (datums.Contains(Datumstijl.DagSchuinMaand)) datums.Remove(Datumstijl.MaandSchuinDag);
        var bedragen = keuze.Toegewezen.Where(paar => paar.Veld.Soort == Koppelveldsoort.Bedrag).ToList();
        var profiel = new Koppelprofiel(naam, $"Voorstel voor {naam}", keuze.Tabel, kolommen)
        {
            Opmerking = "Dit is een voorstel. Controleer elke kolom en vul de lege codes in.",
            Kopregel = beeld.Kopregel,
            Scheidingsteken = beeld.Scheidingsteken,
            Datum = datums,
            Getal = bedragen.Exists(paar => paar.Kolom.MetPunt > paar.Kolom.MetKomma) ? Getalstijl.Punt : bedragen.Exists(paar => paar.Kolom.MetKomma > 0) ? Getalstijl.Komma : Getalstijl.Onbekend,
        };
        var gebruikt = keuze.Toegewezen.Select(paar => paar.Kolom).ToHashSet(ReferenceEqualityComparer.Instance);
        return new Profielvoorstel(
            profiel,
            [.. beeld.Kolommen.Where(kolom => !gebruikt.Contains(kolom) && kolom.Naam.Length > 0).Select(kolom => kolom.Naam)],
            [.. keuze.Tabel.Nodig.Where(nodig => keuze.Toegewezen.All(paar => !string.Equals(paar.Veld.Naam, nodig, StringComparison.Ordinal)))])
        {
            IsEigen = IsAlEigen(beeld, profiel),
        };
    }

    private static bool IsAlEigen(Bestandsbeeld beeld, Koppelprofiel profiel) =>
        beeld.Kolommen.Where(kolom => kolom.Naam.Length > 0).All(kolom => Eigen(profiel.Tabel.Namen, kolom.Naam) || Eigen(Metingkolommen.Afkeurkolommen, kolom.Naam))
        && profiel.Tabel.Nodig.All(nodig => beeld.Kolommen.Any(kolom => Eigen([nodig], kolom.Naam)))
        && profiel.Kolommen.All(kolom => kolom.Waarden.Count == 0)
        && profiel.Datum.All(stijl => stijl is Datumstijl.JaarMaandDag or Datumstijl.DagMaandJaar)
        && beeld.Scheidingsteken != '|';

    private static bool Eigen(IReadOnlyList<string> namen, string kolom) => namen.Contains(kolom.Trim(), StringComparer.OrdinalIgnoreCase);
}
