using Participatie.App.Kern;

namespace Participatie.App.Ladder;

/// <summary>Where the number of a point stands: beside it, or further away with a line to it, so that numbers cover neither each other nor points.</summary>
/// <param name="X">The middle of the number.</param>
/// <param name="Y">The middle of the number.</param>
/// <param name="Ver">Whether it stands so far away that a line must lead to it.</param>
internal readonly record struct Puntnaam(double X, double Y, bool Ver)
{
    private const double Halfhoog = 8;

    // Around the point, first close by and then in wider circles.
    private static readonly (double X, double Y)[] Richtingen = [(1, 0), (-1, 0), (0.7, -0.7), (-0.7, -0.7), (0.7, 0.7), (-0.7, 0.7), (0.4, -0.9), (-0.4, -0.9), (0.4, 0.9), (-0.4, 0.9)];

    // What it costs to cover another number or point, to cover a whisker, and to stand one circle further away.
    private const int Bedekt = 100;
    private const int Gekruist = 8;
    private const int Verder = 4;

    /// <summary>Places the numbers of points within a width and a height.</summary>
    public static IReadOnlyList<Puntnaam> Plaats(IReadOnlyList<Tekenpunt> punten, (double Links, double Boven, double Rechts, double Onder) ruimte)
    {
        var namen = new List<(Puntnaam Naam, double Halfbreed)>();
        foreach (var punt in punten) namen.Add((Kies(punt, punten, namen, ruimte), Halfbreed(punt.Tekst)));
        return [.. namen.Select(naam => naam.Naam)];
    }

    private static Puntnaam Kies(Tekenpunt punt, IReadOnlyList<Tekenpunt> punten, List<(Puntnaam Naam, double Halfbreed)> namen, (double Links, double Boven, double Rechts, double Onder) ruimte)
    {
        var half = Halfbreed(punt.Tekst);
        var beste = (Last: int.MaxValue, Naam: default(Puntnaam));
        for (var ring = 0; ring < 10; ring++)
        {
            var afstand = punt.Straal + (ring * 10);
            foreach (var (x, y) in Richtingen)
            {
                var naam = new Puntnaam(punt.X + (x * (afstand + half + 3)), punt.Y + (y * (afstand + Halfhoog + 2)), ring > 0);
                if (naam.X - half < ruimte.Links || naam.X + half > ruimte.Rechts || naam.Y - Halfhoog < ruimte.Boven || naam.Y + Halfhoog > ruimte.Onder) continue;
                var last = (ring * Verder)
                    + (Bedekt * punten.Count(ander => Raakt(naam, half, ander.X, ander.Y, ander.Straal, ander.Straal)))
                    + (Bedekt * namen.Count(ander => Raakt(naam, half, ander.Naam.X, ander.Naam.Y, ander.Halfbreed, Halfhoog)))
                    + (Gekruist * punten.Count(ander => Raakt(naam, half, ander.X, (ander.SnorBoven + ander.SnorOnder) / 2, 5, (ander.SnorOnder - ander.SnorBoven) / 2)));
                if (last < beste.Last) beste = (last, naam);
            }
        }

        return beste.Naam;
    }

    private static bool Raakt(Puntnaam naam, double half, double x, double y, double breed, double hoog) =>
        Math.Abs(naam.X - x) < half + breed && Math.Abs(naam.Y - y) < Halfhoog + hoog;

    private static double Halfbreed(string tekst) => Maat.Tekst(tekst) / 2;
}
