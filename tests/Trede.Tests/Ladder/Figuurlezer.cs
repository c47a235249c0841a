using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Trede.Tests.Ladder;

/// <summary>Reads figures and pages as XML, and checks what holds for all of them.</summary>
internal static partial class Figuurlezer
{
    /// <summary>Reads a figure or page; what is not well-formed does not get through. Only <c>meta</c> may stay open, as HTML wants.</summary>
    public static XElement Lees(string tekst)
    {
        using var lezer = XmlReader.Create(new StringReader(Open().Replace(tekst, "<meta $1/>")), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(lezer).Root!;
    }

    /// <summary>Everything with this name, in whatever namespace.</summary>
    public static IEnumerable<XElement> Alle(this XElement element, string naam) => element.DescendantsAndSelf().Where(deel => deel.Name.LocalName == naam);

    /// <summary>A number in an attribute.</summary>
    public static double Getal(this XElement element, string naam) => double.Parse(element.Attribute(naam)!.Value, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The parts of bars that stand for people: what, how many, where.</summary>
    public static List<Balk> Balken(this XElement figuur) =>
    [
        .. figuur.Alle("rect").Where(vlak => vlak.Attribute("data-aantal") is not null)
            .Select(vlak => new Balk(vlak.Attribute("data-naam")!.Value, (int)vlak.Getal("data-aantal"), vlak.Getal("x"), vlak.Getal("y"), vlak.Getal("width"), vlak.Getal("height"))),
    ];

    /// <summary>The cells of the table with this caption, the header first.</summary>
    public static List<string[]> Tabel(this XElement pagina, string kop)
    {
        var tabel = Assert.Single(pagina.Alle("table"), tabel => tabel.Alle("caption").Single().Value == kop);
        return [.. tabel.Alle("tr").Select(rij => rij.Elements().Select(cel => cel.Value.Replace('\u00A0', ' ')).ToArray())];
    }

    /// <summary>Named, explained, self-contained, without script, and every id once and every reference to one that is there.</summary>
    public static void Controleer(string tekst)
    {
        var wortel = Lees(tekst);
        Assert.DoesNotContain("<script", tekst, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", tekst, StringComparison.OrdinalIgnoreCase);
        Assert.All(Adres().Matches(tekst), adres => Assert.Equal("http://www.w3.org/2000/svg", adres.Value));
        Assert.DoesNotContain(wortel.DescendantsAndSelf().Attributes(), attribuut => attribuut.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.All(wortel.DescendantsAndSelf().Attributes("href"), verwijzing => Assert.StartsWith("#", verwijzing.Value, StringComparison.Ordinal));
        var ids = wortel.DescendantsAndSelf().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(Verwijzingen(wortel), verwijzing => Assert.Contains(verwijzing, ids));
        foreach (var figuur in wortel.Alle("svg"))
        {
            Assert.Equal("img", figuur.Attribute("role")!.Value);
            Assert.NotEmpty(figuur.Elements().Single(deel => deel.Name.LocalName == "title").Value);
            Assert.NotEmpty(figuur.Elements().Single(deel => deel.Name.LocalName == "desc").Value);
            Assert.All(figuur.Alle("rect"), vlak => Assert.True(vlak.Getal("width") >= 0 && vlak.Getal("height") >= 0));
        }

        Assert.All(wortel.Alle("table"), tabel =>
        {
            Assert.NotEmpty(tabel.Alle("caption").Single().Value);
            Assert.All(tabel.Alle("th"), kop => Assert.Contains(kop.Attribute("scope")?.Value, new[] { "row", "col" }));
            Assert.Single(tabel.Alle("tr").Select(rij => rij.Elements().Count()).Distinct());
        });
    }

    private static IEnumerable<string> Verwijzingen(XElement wortel) => wortel.DescendantsAndSelf().Attributes()
        .SelectMany(attribuut => attribuut.Name.LocalName switch
        {
            "href" => [attribuut.Value[1..]],
            "fill" when attribuut.Value.StartsWith("url(#", StringComparison.Ordinal) => [attribuut.Value[5..^1]],
            "aria-labelledby" => attribuut.Value.Split(' '),
            _ => Array.Empty<string>(),
        });

    [GeneratedRegex("<meta ([^>/]*)>")]
    private static partial Regex Open();

    [GeneratedRegex("https?://[^\"' <)]*")]
    private static partial Regex Adres();

    internal sealed record Balk(string Naam, int Aantal, double X, double Y, double Breedte, double Hoogte);
}
