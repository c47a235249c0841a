using System.Text;
using Trede.Tests.Hertelling;
using Trede.Tests.Kern;

namespace Trede.Tests.Ladder;

/// <summary>The approved figures of the example municipality: what users saw yesterday, they see today.</summary>
public sealed class VoorbeeldgemeenteTests
{
    [Theory]
    [InlineData("stand-2013-12-31.csv", "stand", "--peildatum", "2013-12-31")]
    [InlineData("jaar-2013.csv", "jaar", "2013")]
    [InlineData("stromen-2013.csv", "stromen", "--van", "2012-12-31", "--tot", "2013-12-31")]
    [InlineData("effect-2013.csv", "effect", "--van", "2013-01-01", "--tot", "2013-12-31")]
    [InlineData("stromen-2013-subgroep-4.csv", "stromen", "--van", "2012-12-31", "--tot", "2013-12-31", "--subgroep", "4")]
    public void Figures_Voorbeeldgemeente_AreThoseApproved(string goedgekeurd, params string[] opdracht)
    {
        using var balie = new Testbalie(new DateOnly(2026, 1, 1));

        var code = balie.Run([.. opdracht, .. Bronnen(), "--formaat", "csv"]);

        Assert.Equal(1, code);
        Assert.Equal("gelezen 5401, gebruikt 5383, vervangen 3, afgekeurd 13, leeg 2", balie.Slotregel);
        Assert.Equal(File.ReadAllText(Pad(Path.Combine("uitkomst", goedgekeurd))), balie.Uit);
    }

    [Fact]
    public void Approved_CsvSourcesAlone_AreThoseOfTheRecount()
    {
        var leveringen = new[] { "re-integratie", "inburgering" }.Select(naam => (Bron: naam, Csv: File.ReadAllText(Pad(naam + ".csv"), Encoding.UTF8))).ToList();
        var hertelling = Hertelling.Hertelling.Lees(leveringen, new Instelling(new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 1), []));
        using var balie = new Testbalie(new DateOnly(2026, 1, 1));
        string[] bronnen = [.. Bronnen().Take(4)];

        balie.Run(["jaar", "2013", .. bronnen, "--formaat", "csv"]);
        Assert.Equal(hertelling.Telregel, balie.Slotregel);
        Assert.Equal(hertelling.Jaar(new DateOnly(2013, 12, 31), new Vraag()).TrimEnd('\n'), balie.Uit.TrimEnd('\n'));

        balie.Run(["stromen", "--van", "2012-12-31", "--tot", "2013-12-31", .. bronnen, "--formaat", "csv"]);
        Assert.Equal(hertelling.Stromen(new DateOnly(2012, 12, 31), new DateOnly(2013, 12, 31), new Vraag()).TrimEnd('\n'), balie.Uit.TrimEnd('\n'));
    }

    private static string[] Bronnen() => StroomfiguurTests.Bronnen();

    private static string Pad(string bestand)
    {
        for (var map = new DirectoryInfo(AppContext.BaseDirectory); map is not null; map = map.Parent)
            if (File.Exists(Path.Combine(map.FullName, "Trede.slnx"))) return Path.Combine(map.FullName, "samples", "voorbeeldgemeente", bestand);
        throw new DirectoryNotFoundException("The folder with Trede.slnx is not above the tests.");
    }
}
