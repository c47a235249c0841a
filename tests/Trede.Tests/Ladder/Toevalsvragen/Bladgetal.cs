using System.Globalization;
using AngleSharp.Dom;

namespace Trede.Tests.Ladder;

/// <summary>A number on a page, where it leads to, and who are behind it by the recount.</summary>
internal sealed record Bladgetal(string Waar, string Tekst, string? Adres, IReadOnlyList<string> Bsns)
{
    /// <summary>A number that stands in an element.</summary>
    public static Bladgetal Van(string waar, IElement element, IEnumerable<string> bsns) =>
        new(waar, element.TextContent.Trim(), element.QuerySelector("a")?.GetAttribute("href"), [.. bsns]);

    /// <summary>The number is that of the recount, and leads to somebody when there is somebody.</summary>
    public void Controleer()
    {
        Assert.True(Lees(Tekst) == Bsns.Count, $"{Waar}: {Tekst} on the page, {Bsns.Count} in the recount");
        Assert.True(Adres is not null == Bsns.Count > 0, $"{Waar}: {Tekst} leads to {Adres ?? "nothing"}");
    }

    /// <summary>A number as people write it; a dot in the middle is none.</summary>
    public static int Lees(string tekst) => tekst is "·" ? 0 : int.Parse(tekst.Trim().Replace(".", string.Empty, StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture);
}
