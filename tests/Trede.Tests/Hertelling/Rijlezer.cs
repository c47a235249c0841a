namespace Trede.Tests.Hertelling;

/// <summary>One row of cells to a usable row, by the row table of uitwisseling.md section 1; what is not usable is refused by exception.</summary>
internal sealed class Rijlezer
{
    private readonly string _bron;
    private readonly Instelling _instelling;
    private readonly Kolommen _kolommen;

    public Rijlezer(string bron, Kolommen kolommen, Instelling instelling)
    {
        _bron = bron;
        _instelling = instelling;
        _kolommen = kolommen;
        if (!kolommen.Heeft("bsn") || !kolommen.Heeft("meetdatum"))
            throw new FormatException("the header of " + bron + " has no bsn or no meetdatum");
    }

    public static bool Leeg(IReadOnlyList<string> velden) => velden.All(veld => Kolommen.Kaal(veld).Length == 0);

    public Rij Lees(IReadOnlyList<string> velden)
    {
        _kolommen.Controleer(velden);
        var bsn = Celwaarde.Bsn(Cel(velden, "bsn"));
        var gemeente = Celwaarde.Gemeente(Cel(velden, "gemeente"));
        var dag = Celwaarde.Dag(Cel(velden, "meetdatum"), _instelling.Vandaag);
        var bekend = Cel(velden, "bekend_op");
        var bekendOp = bekend.Length == 0 ? _instelling.Leverdag : Celwaarde.Dag(bekend, _instelling.Vandaag);

        var aanleidingen = Celwaarde.Aanleidingen(Cel(velden, "aanleiding"));

        if (aanleidingen.Contains("uitstroom"))
        {
            var reden = Celwaarde.Uitstroomreden(Cel(velden, "uitstroomreden"));
            return new Rij(bsn, gemeente, _bron, dag, bekendOp, null, reden, aanleidingen, Celwaarde.LaatsteTrede(Cel(velden, "trede")));
        }

        return new Rij(bsn, gemeente, _bron, dag, bekendOp, LeesMeting(velden), string.Empty, aanleidingen, null);
    }

    private Meting LeesMeting(IReadOnlyList<string> velden)
    {
        var trede = LeesTrede(velden);
        var groei = Celwaarde.Groeipotentieel(Cel(velden, "groeipotentieel"), trede);
        return new Meting(trede, groei, Celwaarde.Subgroepen(Cel(velden, "subgroepen")));
    }

    private int LeesTrede(IReadOnlyList<string> velden)
    {
        var gegeven = Celwaarde.Trede(Cel(velden, "trede"));
        var regel = Celwaarde.Regel(Cel(velden, "regel"));
        var antwoorden = new[] { "vraag1", "vraag2", "vraag3", "vraag4", "vraag5" }
            .Select(vraag => Celwaarde.JaNee(Cel(velden, vraag)))
            .ToList();

        if (antwoorden.TrueForAll(antwoord => antwoord is null))
            return gegeven ?? throw new AfgekeurdException("geen trede en geen antwoorden");

        var uitAntwoorden = Beslis(antwoorden) ?? throw new AfgekeurdException("antwoorden zonder beslissing");
        if (gegeven is null)
            return regel ?? uitAntwoorden;
        if (gegeven == uitAntwoorden || gegeven == regel)
            return gegeven.Value;
        throw new AfgekeurdException("trede en antwoorden verschillen");
    }

    private static int? Beslis(List<bool?> antwoorden)
    {
        if (antwoorden[0] is null)
            return null;
        if (antwoorden[0] == true)
            return antwoorden[1] is { } ondersteund ? (ondersteund ? 5 : 6) : null;
        if (antwoorden[2] is null)
            return null;
        if (antwoorden[2] == true)
            return 4;
        if (antwoorden[3] is null)
            return null;
        if (antwoorden[3] == true)
            return 3;
        return antwoorden[4] is { } contact ? (contact ? 2 : 1) : null;
    }

    private string Cel(IReadOnlyList<string> velden, string kolom) => _kolommen.Cel(velden, kolom);
}
