using System.Text;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Tests.Koppeling;

/// <summary>Packed rows made by hand. BSNs are fictitious: 9999xxxxx.</summary>
internal static class Proefrij
{
    public static readonly Dag Geleverd = Dag("2014-01-01");

    public static readonly IReadOnlyList<Bron> Bronnen = [Bron("re-integratie"), Bron("inburgering"), Bron("wmo")];

    private static readonly List<Bsn> Bsns = [.. Enumerable.Range(999_900_000, 100_000).Select(getal => (uint)getal).Where(Bsn.SlaagtVoorElfproef).Select(Bsn.Van)];

    /// <summary>The n-th of some nine thousand.</summary>
    public static Bsn Persoon(int n) => Bsns[n];

    public static Dag Dag(string tekst) => Participatie.Kern.Dag.TryParse(Encoding.UTF8.GetBytes(tekst), out var dag) == Dagfout.Geen ? dag : throw new ArgumentException(tekst, nameof(tekst));

    public static Bron Bron(string naam) => Participatie.Kern.Bron.TryParse(naam, out var bron) ? bron : throw new ArgumentException(naam, nameof(naam));

    public static Meetrij Meting(int persoon, int bron, string dag, int trede, Meetmoment moment = Meetmoment.Jaarmeting, string? bekend = null, int gemeente = 0, string groepen = "") => new(
        Meetsleutel.Van(Persoon(persoon), gemeente, bron, Dag(dag), false),
        Meetwaarde.Meting(
            Trede.Van(trede),
            trede is >= 1 and <= 5 ? Groeipotentieel.GeenGroei : Groeipotentieel.NietVanToepassing,
            moment,
            groepen.Split(',', StringSplitOptions.RemoveEmptyEntries).Aggregate(Subgroepen.Geen, (set, nummer) => set.Met(int.Parse(nummer, System.Globalization.CultureInfo.InvariantCulture))),
            true,
            bekend is null ? Geleverd : Dag(bekend)));

    public static Meetrij Vertrek(int persoon, int bron, string dag, Uitstroomreden reden, string? bekend = null, int gemeente = 0) => new(
        Meetsleutel.Van(Persoon(persoon), gemeente, bron, Dag(dag), true),
        Meetwaarde.Vertrek(null, Meetmoment.Uitstroom, reden, bekend is null ? Geleverd : Dag(bekend)));

    public static Samenvoeging Voeg(params Meetrij[] rijen) => Samenvoeging.Voeg([Meetblokbouwer.Van(rijen)], Bronnen, new Gemeentetabel());

    /// <summary>The linked rows, readable: person, municipality, source, day, what it says, occasions, day of becoming known.</summary>
    public static IReadOnlyList<string> Leesbaar(Participatiekolommen kolommen)
    {
        var regels = new List<string>();
        for (var persoon = 0; persoon < kolommen.Personen; persoon++)
        {
            var gemeente = kolommen.Gemeenten[kolommen.GemeenteVan.IsEmpty ? 0 : kolommen.GemeenteVan[persoon]];
            for (var rij = kolommen.Begin[persoon]; rij < kolommen.Begin[persoon + 1]; rij++)
            {
                var soort = new Rijsoort(kolommen.Soorten[(int)kolommen.Soortnummers[rij]]);
                var wat = soort.Uitstroom ? "uit " + soort.Waarde.Reden : soort.Waarde.Trede.ToString();
                var bekend = kolommen.Bekend.IsEmpty ? kolommen.AlleBekend : Participatie.Kern.Dag.VanNummer(kolommen.Bekend[rij]);
                regels.Add($"{Bsns.IndexOf(Bsn.Van(kolommen.Bsns![persoon]))} [{gemeente}] {kolommen.Bronnen[soort.Bron]} {Participatie.Kern.Dag.VanNummer(kolommen.Dagen[rij])} {wat} ({soort.Waarde.Momenten}) {bekend}");
            }
        }

        return [.. regels.Order(StringComparer.Ordinal)];
    }
}
