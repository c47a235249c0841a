using Participatie.App.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>
/// Where everything stands in the picture of flows over several days: a lane for each place, in it a bar for each day, and between the bars
/// of two days a band for each flow. One scale for bars and bands, so the bands that leave a bar fill it, as do those that come in.
/// </summary>
internal sealed class Doorstroomtekening
{
    /// <summary>How wide the names of the lanes are.</summary>
    public const double Goot = 88;

    /// <summary>How wide a bar is: the largest number stands in it.</summary>
    public const double Staaf = 74;

    /// <summary>Where the lanes begin, under the days and the totals.</summary>
    public const double Kop = 70;

    // A number needs this height; a lower bar has it above itself.
    private const double Letter = 18;
    private const double Tussen = 10;
    private const double Ruimte = 430;

    // Thinner bands are hairlines: many of them together hide the rest.
    private const double Dunst = 1.2;

    // A few people are no reason for a bar as high as the page.
    private const double Hoogste = 24;

    private readonly Doorstroom doorstroom;

    public Doorstroomtekening(Doorstroom doorstroom)
    {
        this.doorstroom = doorstroom;
        var plaatsen = doorstroom.Personen == 0 ? [] : Stroomplaats.Banen(doorstroom);
        var aantallen = plaatsen.Select(plaats => doorstroom.Knopen.Select(knopen => knopen.Where(knoop => plaats.Bevat(knoop.Punt)).Sum(knoop => knoop.Aantal)).ToList()).ToList();
        Schaal = Math.Min(Hoogste, Ruimte / Math.Max(1, aantallen.Sum(dagen => dagen.Max())));
        var (banen, staven, y) = (new List<Doorstroombaan>(), new List<Doorstroomstaaf>(), Kop);
        foreach (var (plaats, dagen) in plaatsen.Zip(aantallen))
        {
            var hoogte = dagen.Max(aantal => aantal * Schaal >= Letter ? aantal * Schaal : (aantal * Schaal) + Letter);
            var baan = new Doorstroombaan(plaats, y, y + hoogte);
            banen.Add(baan);
            staven.AddRange(dagen.Select((aantal, dag) => new Doorstroomstaaf(baan, dag, aantal, baan.Onder - (aantal * Schaal), aantal * Schaal)));
            y += hoogte + Tussen;
        }

        (Banen, Staven, Voet) = (banen, staven, y);
        var banden = Enumerable.Range(0, doorstroom.Stappen.Count).SelectMany(Leg).ToList();
        Banden = [.. banden.Where(band => band.Dikte >= Dunst && band.Soort != Stroomsoort.Elders).OrderBy(band => band.Stap).ThenByDescending(band => band.Aantal)];
        TeDun = banden.Where(band => band.Dikte < Dunst && band.Soort != Stroomsoort.Elders).Sum(band => band.Aantal);
    }

    /// <summary>The lanes, from the top down.</summary>
    public IReadOnlyList<Doorstroombaan> Banen { get; }

    /// <summary>The bars, by lane and day, zeros included.</summary>
    public IReadOnlyList<Doorstroomstaaf> Staven { get; }

    /// <summary>The bands that are drawn, the large ones first, so that the small ones lie on top. Who is on no ladder on both days has none.</summary>
    public IReadOnlyList<Doorstroomband> Banden { get; }

    /// <summary>How many moves are in flows too thin to draw.</summary>
    public int TeDun { get; }

    /// <summary>Where the lanes end.</summary>
    public double Voet { get; }

    /// <summary>How high one person is.</summary>
    public double Schaal { get; }

    /// <summary>How wide the whole is.</summary>
    public double Breedte => Goot + (doorstroom.Dagen.Count * Staaf) + (Math.Max(0, doorstroom.Dagen.Count - 1) * Gat);

    /// <summary>Where the bars of a day begin.</summary>
    public double Links(int dag) => Goot + (dag * (Staaf + Gat));

    /// <summary>The outline of a band.</summary>
    public string Omtrek(Doorstroomband band)
    {
        var (van, naar) = (Links(band.Stap) + Staaf, Links(band.Stap + 1));
        var (x1, half, x2) = (Maat.Van(van), Maat.Van((van + naar) / 2), Maat.Van(naar));
        var (a, b, c, d) = (Maat.Van(band.VanY), Maat.Van(band.NaarY), Maat.Van(band.NaarY + band.Dikte), Maat.Van(band.VanY + band.Dikte));
        return $"M{x1},{a} C{half},{a} {half},{b} {x2},{b} V{c} C{half},{c} {half},{d} {x1},{d} Z";
    }

    private double Gat => Math.Max(60, doorstroom.Dagen.Count < 2 ? 0 : (Maat.Breedte - Goot - (doorstroom.Dagen.Count * Staaf)) / (doorstroom.Dagen.Count - 1));

    // Both ends in the order of the lanes, so that bands cross no more than they must.
    private List<Doorstroomband> Leg(int stap)
    {
        var cellen = doorstroom.Stappen[stap].GroupBy(stroom => (Van: Baan(stroom.Van), Naar: Baan(stroom.Naar)))
            .Select(groep => (groep.Key.Van, groep.Key.Naar, groep.First().Soort, Aantal: groep.Sum(stroom => stroom.Aantal))).ToList();
        var uit = Banen.Select((_, baan) => Begin(baan, stap)).ToArray();
        var naarY = new Dictionary<(int, int), double>();
        var binnen = Banen.Select((_, baan) => Begin(baan, stap + 1)).ToArray();
        foreach (var cel in cellen.OrderBy(cel => cel.Naar).ThenBy(cel => cel.Van))
        {
            naarY[(cel.Van, cel.Naar)] = binnen[cel.Naar];
            binnen[cel.Naar] += cel.Aantal * Schaal;
        }

        var banden = new List<Doorstroomband>();
        foreach (var cel in cellen.OrderBy(cel => cel.Van).ThenBy(cel => cel.Naar))
        {
            banden.Add(new Doorstroomband(stap, Banen[cel.Van].Plaats, Banen[cel.Naar].Plaats, cel.Soort, cel.Aantal, uit[cel.Van], naarY[(cel.Van, cel.Naar)], cel.Aantal * Schaal));
            uit[cel.Van] += cel.Aantal * Schaal;
        }

        return banden;
    }

    private double Begin(int baan, int dag) => Staven[(baan * doorstroom.Dagen.Count) + dag].Y;

    private int Baan(Stroompunt punt) => Banen.Select((baan, nummer) => (baan, nummer)).First(baan => baan.baan.Plaats.Bevat(punt)).nummer;
}
