using System.Globalization;
using Trede.Tests.Hertelling;

namespace Trede.Tests.Ladder;

/// <summary>A random question, as it stands in an address and as the recount takes it. Each is drawn from its own seed, so that it can be asked again alone.</summary>
internal sealed record Toevalsvraag(bool IsStroom, DateOnly Van, DateOnly Dag, Vraag Vraag, string Adres)
{
    private static readonly string[] Subgroepen = ["1", "4", "10", "31", "1,4", "1+4", "4+10", "1+4,31", "10,4", "2"];
    private static readonly string[] Leeftijden = ["-26", "27-44", "45-54", "55+", "27+", "26", "44-45"];
    private static readonly string[] Postcodes = ["9901", "9902-9905", "9901,9903", "9905,9902", "9901-9902,9906", "1000-9999"];
    private static readonly int[] Plaatsen = [0, 1, 2, 3, 4, 5, 6, 8, 9];

    /// <summary>The path of the page within the municipality, and of the file of it.</summary>
    public string Pagina => IsStroom ? "/cijfers/stromen" : "/cijfers";

    public string Bestand => IsStroom ? "/cijfers/stromen." : "/cijfers/momentopname.";

    public string Lijst => IsStroom ? "/cijfers/stromen/lijst" : "/cijfers/lijst";

    public static Toevalsvraag Maak(Vragenbevolking bevolking, int zaad, int nummer)
    {
        var toeval = new Toeval((zaad * 10_007) + nummer);
        var stroom = toeval.Kans(50);
        var delen = new List<(string Naam, string Waarde)>();
        var (van, dag) = Dagen(bevolking, toeval, stroom, delen);
        var (groepen, filter) = (Groepen(toeval, delen), new Filter());
        DateOnly? bekend = toeval.Kans(30) ? toeval.Een(bevolking.Dagen) : null;
        if (bekend is { } opDag) delen.Add(("bekend", Tekst(opDag)));
        if (bekend is null || bevolking.TrajectenVast)
        {
            filter = filter with
            {
                Instrumenten = Namen("instrument", 15, bevolking.Instrumenten),
                Aanbieders = Namen("aanbieder", 15, bevolking.Aanbieders),
                Domeinen = Namen("domein", 15, Effectrijmaker.Domeinen),
            };
        }

        filter = filter with
        {
            Leeftijd = Namen("leeftijd", 20, Leeftijden) is { } leeftijden ? string.Join(',', leeftijden) : null,
            Postcode = Namen("postcode", 15, Postcodes, 1) is { } postcodes ? postcodes[0] : null,
            Teams = Namen("team", 20, [.. Enumerable.Range(0, Vragenbevolking.AantalTeams + 1).Select(Getal)])?.ConvertAll(Lees),
        };
        // A snapshot has no beginning: there it chooses nothing.
        var begin = Namen("begin", stroom ? 30 : 5, [.. Plaatsen.Select(Getal)])?.ConvertAll(Lees);
        return new Toevalsvraag(stroom, van, dag, new Vraag(groepen, bekend, Filter: filter, Begin: stroom ? begin : null), string.Concat(toeval.Geschud(delen).Select((deel, plaats) => $"{(plaats == 0 ? '?' : '&')}{deel.Naam}={Uri.EscapeDataString(deel.Waarde)}")));

        List<string>? Namen(string naam, int procent, IReadOnlyList<string> alle, int hoogstens = 2)
        {
            if (alle.Count == 0 || !toeval.Kans(procent)) return null;
            var gekozen = toeval.Enkele(alle, toeval.Tussen(1, hoogstens));
            delen.AddRange(gekozen.Select(een => (naam, een)));
            return gekozen;
        }
    }

    /// <summary>The address of a file or list of the same question.</summary>
    public string Met(string pad, params ReadOnlySpan<string> extra)
    {
        var tekst = "/" + Vragenbevolking.Gemeente + pad + Adres;
        foreach (var deel in extra) tekst += (tekst.Contains('?', StringComparison.Ordinal) ? "&" : "?") + deel;
        return tekst;
    }

    // Sometimes a day is not named: it is then today, and a period a year.
    private static (DateOnly Van, DateOnly Dag) Dagen(Vragenbevolking bevolking, Toeval toeval, bool stroom, List<(string, string)> delen)
    {
        var dag = toeval.Kans(10) ? Vragenbevolking.Vandaag : toeval.Een(bevolking.Dagen.Skip(1).ToList());
        if (dag != Vragenbevolking.Vandaag || toeval.Kans(50)) delen.Add((stroom ? "tot" : "peildatum", Vorm(toeval, dag)));
        if (!stroom) return (default, dag);
        if (toeval.Kans(20)) return (dag.AddYears(-1), dag);
        var van = toeval.Een(bevolking.Dagen.Where(eerder => eerder < dag).ToList());
        delen.Add(("van", Vorm(toeval, van)));
        return (van, dag);
    }

    // Any of them, or all of them: in one part of the address, in several, or several taken together.
    private static string? Groepen(Toeval toeval, List<(string Naam, string Waarde)> delen)
    {
        if (!toeval.Kans(35)) return null;
        var keuze = toeval.Een(Subgroepen);
        var sets = keuze.Split(',');
        if (sets.Length > 1 && toeval.Kans(40))
        {
            delen.AddRange(sets.Select(set => ("subgroep", set)));
            delen.Add(("samen", "ja"));
            return string.Join('+', sets);
        }

        if (toeval.Kans(50)) delen.Add(("subgroep", keuze));
        else delen.AddRange(sets.Select(set => ("subgroep", set)));
        return keuze;
    }

    private static string Vorm(Toeval toeval, DateOnly dag) => toeval.Kans(70) ? Tekst(dag) : dag.ToString("d-M-yyyy", CultureInfo.InvariantCulture);

    private static string Tekst(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    private static int Lees(string getal) => int.Parse(getal, NumberStyles.None, CultureInfo.InvariantCulture);
}
