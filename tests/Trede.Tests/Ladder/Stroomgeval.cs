using System.Globalization;
using System.Xml.Linq;
using Participatie.Ladder;

namespace Trede.Tests.Ladder;

/// <summary>Flows at the edge of what a figure must bear, and what a figure must then do.</summary>
internal static class Stroomgeval
{
    public static Doorstroom Doorstroom(string geval) => Stroomproef.Doorstroom(Paden(geval), Keer(geval), Keuze(geval));

    public static Stromen Stromen(string geval) => Stroomproef.Stromen(Paden(geval), Keer(geval), Keuze(geval));

    /// <summary>Everything stands inside the frame, and no two texts lie over each other: letters of eight units wide and twelve high.</summary>
    public static void PastInKader(XElement figuur)
    {
        var kader = figuur.Attribute("viewBox")!.Value.Split(' ').Select(deel => double.Parse(deel, CultureInfo.InvariantCulture)).ToList();
        var (links, boven, rechts, onder) = (kader[0], kader[1], kader[0] + kader[2], kader[1] + kader[3]);
        Assert.All(figuur.Balken(), balk =>
        {
            Assert.InRange(balk.X, links, rechts - balk.Breedte + 0.01);
            Assert.InRange(balk.Y, boven, onder - balk.Hoogte + 0.01);
        });
        var vakken = figuur.Alle("text").Where(tekst => tekst.Value.Length > 0 && tekst.Attribute("class")?.Value != "titel").Select(Vak).ToList();
        Assert.All(vakken, vak => Assert.True(vak.Links >= links && vak.Rechts <= rechts && vak.Boven >= boven && vak.Onder <= onder, $"'{vak.Tekst}' steekt uit"));
        for (var een = 0; een < vakken.Count; een++)
        {
            for (var ander = een + 1; ander < vakken.Count; ander++)
            {
                var (a, b) = (vakken[een], vakken[ander]);
                Assert.False(a.Links < b.Rechts && b.Links < a.Rechts && a.Boven < b.Onder && b.Boven < a.Onder, $"'{a.Tekst}' ligt over '{b.Tekst}'");
            }
        }
    }

    private static (string Tekst, double Links, double Rechts, double Boven, double Onder) Vak(XElement tekst)
    {
        var breed = tekst.Value.Length * (tekst.Attribute("class")?.Value.Contains("leegte", StringComparison.Ordinal) == true ? 9 : 7.2);
        var links = tekst.Attribute("text-anchor")?.Value switch { "middle" => tekst.Getal("x") - (breed / 2), "end" => tekst.Getal("x") - breed, _ => tekst.Getal("x") };
        return (tekst.Value, links, links + breed, tekst.Getal("y") - 11, tekst.Getal("y") + 1);
    }

    private static (int Aantal, string Pad)[] Paden(string geval) => geval switch
    {
        "veertig" => Stroomproef.Veertig,
        "gewoon" => Stroomproef.Gewoon(1, 3000, 4),
        "acht" => Stroomproef.Gewoon(3, 3000, 8),
        "selectie" => [.. Stroomproef.Veertig.Select((pad, plaats) => (pad.Aantal, string.Join(' ', pad.Pad.Split(' ').Select((deel, dag) => deel is [>= '0' and <= '9'] && (plaats + dag) % 4 != 0 ? deel + ":1" : deel))))],
        "miljoen" => Stroomproef.Gewoon(4, 1000, 5),
        "een" => [(1, "2 3 3")],
        "blijft" => [(500, "3 3 3")],
        _ => [],
    };

    private static int Keer(string geval) => geval == "miljoen" ? 1400 : 1;

    private static Selectie? Keuze(string geval) => geval == "selectie" ? new Selectie([Subgroepen.Geen.Met(1)], null, default) : null;
}
