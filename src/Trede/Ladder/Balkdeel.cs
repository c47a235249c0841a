using Participatie.App.Kern;

namespace Participatie.App.Ladder;

/// <summary>One part of a bar, as wide as its number.</summary>
/// <param name="Vulling">How it is filled.</param>
/// <param name="Naam">What is counted.</param>
/// <param name="Aantal">How many.</param>
/// <param name="X">Where it begins.</param>
/// <param name="Breedte">How wide it is.</param>
internal sealed record Balkdeel(Vulling Vulling, string Naam, int Aantal, double X, double Breedte)
{
    /// <summary>Lays parts beside each other, those that are not zero; to the left when the scale is negative.</summary>
    public static IReadOnlyList<Balkdeel> Leg(IEnumerable<(Vulling Vulling, string Naam, int Aantal)> delen, double begin, double schaal)
    {
        var balk = new List<Balkdeel>();
        foreach (var (vulling, naam, aantal) in delen.Where(deel => deel.Aantal > 0))
        {
            var eind = begin + (aantal * schaal);
            balk.Add(new Balkdeel(vulling, naam, aantal, Math.Min(begin, eind), Math.Abs(eind - begin)));
            begin = eind;
        }

        return balk;
    }
}
