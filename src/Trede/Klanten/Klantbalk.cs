using Participatie.App.Kern;

namespace Participatie.App.Klanten;

/// <summary>A bar in the figure of a client, on a row of its own when it would touch another one.</summary>
/// <param name="Naam">What it is.</param>
/// <param name="Van">Where it begins.</param>
/// <param name="Tot">Where it ends.</param>
/// <param name="Tekst">Where its name begins.</param>
/// <param name="Rij">The row, from 0.</param>
internal readonly record struct Klantbalk(string Naam, double Van, double Tot, double Tekst, int Rij)
{
    private const int Langst = 70;
    private const double Letter = 7.6;
    private const double Tussen = 12;
    private const double Smalst = 3;

    /// <summary>Lays bars on as few rows as they fit on, those that begin first above.</summary>
    public static IReadOnlyList<Klantbalk> Leg(IEnumerable<(string Naam, double Van, double Tot)> balken, double rechts)
    {
        var rijen = new List<double>();
        var gelegd = new List<Klantbalk>();
        foreach (var (naam, van, tot) in balken.OrderBy(balk => balk.Van).ThenBy(balk => balk.Tot))
        {
            var kort = naam.Length > Langst ? naam[..(Langst - 1)] + "…" : naam;
            var tekst = Math.Min(van, rechts - (kort.Length * Letter));
            var rij = rijen.FindIndex(bezet => bezet + Tussen <= Math.Min(van, tekst));
            if (rij < 0)
            {
                rij = rijen.Count;
                rijen.Add(0);
            }

            rijen[rij] = Math.Max(tot, tekst + (kort.Length * Letter));
            gelegd.Add(new Klantbalk(kort, van, Math.Max(tot, van + Smalst), tekst, rij));
        }

        return gelegd;
    }
}
