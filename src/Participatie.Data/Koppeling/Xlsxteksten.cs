using System.Text;

namespace Participatie.Data.Koppeling;

/// <summary>The texts to which cells point, close together: a list of millions of strings would take several times the memory.</summary>
internal sealed class Xlsxteksten
{
    private const int Stukgrootte = 1 << 20;

    private readonly List<byte[]> stukken = [];
    private readonly List<(int Stuk, int Begin, int Lengte)> plaatsen = [];
    private int vrij = Stukgrootte;

    /// <summary>How many there are.</summary>
    public int Aantal => plaatsen.Count;

    /// <summary>One of them, from 0.</summary>
    public string this[int nummer]
    {
        get
        {
            var (stuk, begin, lengte) = plaatsen[nummer];
            return Encoding.UTF8.GetString(stukken[stuk], begin, lengte);
        }
    }

    /// <summary>Adds a text behind the others.</summary>
    public void Voeg(string tekst)
    {
        var lengte = Encoding.UTF8.GetByteCount(tekst);
        if (vrij + lengte > Stukgrootte)
        {
            stukken.Add(new byte[Math.Max(Stukgrootte, lengte)]);
            vrij = 0;
        }

        Encoding.UTF8.GetBytes(tekst, stukken[^1].AsSpan(vrij));
        plaatsen.Add((stukken.Count - 1, vrij, lengte));
        vrij += lengte;
    }
}
