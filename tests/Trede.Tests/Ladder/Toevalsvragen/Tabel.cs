using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Trede.Tests.Ladder;

/// <summary>A table of numbers on a page: of each row its name, and its cells by the name of the column.</summary>
internal sealed record Tabel(IReadOnlyList<string> Kolommen, IReadOnlyList<(string Naam, IReadOnlyDictionary<string, IElement> Cellen)> Rijen)
{
    /// <summary>The table with this id; none when it is not there.</summary>
    public static Tabel? Zoek(IHtmlDocument blad, string id)
    {
        if (blad.GetElementById(id + "-kop")?.Closest("table") is not { } tabel) return null;
        var kolommen = tabel.QuerySelectorAll("thead th").Select(kop => kop.TextContent).ToList();
        return new Tabel(kolommen,
        [
            .. tabel.QuerySelectorAll("tbody tr, tfoot tr").Select(rij => (
                rij.Children[0].TextContent, (IReadOnlyDictionary<string, IElement>)rij.Children.Skip(1).Select((cel, plaats) => (Naam: kolommen[plaats + 1], cel)).ToDictionary(paar => paar.Naam, paar => paar.cel, StringComparer.Ordinal))),
        ]);
    }

    /// <summary>The table with this id.</summary>
    public static Tabel Lees(IHtmlDocument blad, string id) => Zoek(blad, id) ?? throw new InvalidOperationException("no table " + id);
}
