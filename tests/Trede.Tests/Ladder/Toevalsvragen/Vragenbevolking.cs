using Trede.Tests.Hertelling;

namespace Trede.Tests.Ladder;

/// <summary>
/// A random municipality: deliveries of several sources in the order in which they came, with measurements, trajecten and clients, corrections and late news, and a team for
/// each client. The same seed always gives the same.
/// </summary>
/// <remarks>The database keeps of a traject only how it is now, so its past can be asked for only where deliveries do not correct each other's trajecten.</remarks>
internal sealed record Vragenbevolking(
    IReadOnlyList<Bronbestand> Leveringen,
    Instelling Instelling,
    IReadOnlyList<string> Bsns,
    IReadOnlyDictionary<string, int> Teams,
    IReadOnlyList<DateOnly> Dagen,
    IReadOnlyList<string> Instrumenten,
    IReadOnlyList<string> Aanbieders,
    bool TrajectenVast)
{
    /// <summary>The number of teams; who is in team 0 is in none.</summary>
    public const int AantalTeams = 3;

    /// <summary>The code of the municipality.</summary>
    public const string Gemeente = "9901";

    /// <summary>Today, for whoever delivers and asks.</summary>
    public static readonly DateOnly Vandaag = new(2026, 3, 2);

    private static readonly string[] Vooraan = ["re-integratie", "inburgering", "educatie", "wmo"];
    private static readonly DateOnly[] Begindagen = [new(2023, 2, 28), new(2024, 2, 29), new(2023, 12, 31), new(2024, 3, 1)];
    private static readonly int[] Meetafstanden = [-400, -200, -31, -1, 0, 0, 1, 5, 31, 60, 100, 200, 364, 365, 366, 400, 500, 600];

    public static Vragenbevolking Maak(int zaad)
    {
        var toeval = new Toeval(zaad);
        var bronnen = toeval.Enkele([.. Vooraan, "roc-zuid", "zorgaap"], toeval.Tussen(2, 4));
        var begin = toeval.Een(Begindagen);
        List<DateOnly> starten = [begin, .. toeval.Enkele([begin.AddDays(1), begin.AddDays(31), begin.AddDays(62), begin.AddDays(200)], 2)];
        var einden = toeval.Enkele([begin, begin.AddDays(31), begin.AddDays(100), begin.AddDays(365), begin.AddDays(400)], 3);
        var meetdagen = toeval.Enkele(Meetafstanden, 10).ConvertAll(begin.AddDays);
        var aantal = toeval.Een([3, 12, 40, 90]);
        var gemeten = Testbsn.Veel(aantal);
        var wijze = toeval.Kans(70) ? Gemeentewijze.Geen : Gemeentewijze.Een;
        var rijen = new Effectrijmaker(toeval, gemeten, starten, einden, meetdagen, Vandaag, wijze, [Gemeente]);
        var trajectenVast = toeval.Kans(60);
        var leveringen = new List<Bronbestand>();
        for (var ronde = toeval.Tussen(1, 3); ronde > 0; ronde--)
        {
            var leverdag = toeval.Kans(25) ? Vandaag : toeval.Een(meetdagen).AddDays(toeval.Tussen(0, 90));
            foreach (var bron in toeval.Geschud(bronnen))
            {
                if (leveringen.Count == 0 || toeval.Kans(85)) Voeg(bron, leverdag, Effectrijmaker.Meetkolommen, rijen.Meetrij, 4 * aantal);
                if (toeval.Kans(60)) Voeg(bron, leverdag, Effectrijmaker.Trajectkolommen, Traject, 2 * aantal);
                if (toeval.Kans(50)) Voeg(bron, leverdag, Effectrijmaker.Klantkolommen, rijen.Klant, 2 * aantal);
            }
        }

        // Sources that nobody heard of before come behind the others, in the order in which they came.
        var voorrang = Vooraan.Concat(leveringen.Select(levering => levering.Bron)).Distinct(StringComparer.Ordinal).ToList();
        List<string> bsns = [.. gemeten, .. Testbsn.Goed];
        return new Vragenbevolking(
            leveringen, new Instelling(Vandaag, Vandaag, voorrang), bsns, bsns.ToDictionary(bsn => bsn, _ => toeval.Tussen(0, AantalTeams), StringComparer.Ordinal),
            [.. starten.Concat(einden).Concat(meetdagen).SelectMany(dag => new[] { dag, dag.AddDays(-1), dag.AddDays(1), dag.AddDays(40), dag.AddYears(1), new DateOnly(dag.Year, 12, 31) }).Append(Vandaag).Where(dag => dag <= Vandaag).Distinct().Order()],
            rijen.Instrumenten, [.. rijen.Aanbieders.Select(naam => naam.Length == 0 ? "-" : naam)], trajectenVast);

        Dictionary<string, string> Traject()
        {
            var rij = rijen.Traject();
            if (trajectenVast && rij.TryGetValue("trajectnummer", out var nummer) && nummer.Trim().Length > 0) rij["trajectnummer"] = FormattableString.Invariant($"{leveringen.Count}-{nummer.Trim()}");
            return rij;
        }

        void Voeg(string bron, DateOnly leverdag, IReadOnlyList<string> kolommen, Func<Dictionary<string, string>> rij, int hoogstens)
        {
            var schrijver = new Csvschrijver(toeval, wijze == Gemeentewijze.Geen ? kolommen : [.. kolommen, "gemeente"]);
            for (var nummer = toeval.Tussen(hoogstens / 2, hoogstens); nummer > 0; nummer--) schrijver.Voeg(rij());
            leveringen.Add(new Bronbestand(bron, schrijver.Tekst(), leverdag));
        }
    }
}
