using System.Text;
using Participatie.Data.Koppeling;
using Participatie.Koppeling;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>By what a file is known again, and how it is looked at in a way that is chosen.</summary>
public sealed class KopmerkTests : IDisposable
{
    private readonly Proefmap map = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Header_WithOtherRowsCaseAndSpaces_IsTheSame()
    {
        var profiel = Profiel();
        var een = Kopmerk.Lees(Schrijf("a.csv", "Naam van  de klant;Dag\n1;2\n"), profiel, string.Empty, Stop);

        Assert.NotNull(een);
        Assert.Equal(een, Kopmerk.Lees(Schrijf("b.csv", "NAAM VAN DE KLANT ;dag\n3;4\n5;6\n"), profiel, string.Empty, Stop));
        Assert.NotEqual(een, Kopmerk.Lees(Schrijf("c.csv", "Dag;Naam van de klant\n1;2\n"), profiel, string.Empty, Stop));
        Assert.Null(Kopmerk.Lees(Schrijf("d.csv", "Dag;Naam\n1;2\n"), profiel with { Kopregel = 9 }, string.Empty, Stop));
    }

    [Fact]
    public void File_LookedAtAsChosen_HasThatHeaderAndItsFirstRows()
    {
        var pad = Schrijf("a.csv", "Titel;x;y\nBsn|Dag,zoveel|Stand\n1|2|3\n4|5|6\n7|8|9\n");

        var blik = BestandsbeeldReader.Lees(pad, new Bestandsvraag { Kopregel = 2, Scheidingsteken = '|', Eerste = 2 }, Stop);

        Assert.Equal(["Bsn", "Dag,zoveel", "Stand"], blik.Beeld!.Kolommen.Select(kolom => kolom.Naam));
        Assert.Equal((2, '|', 3L), (blik.Beeld.Kopregel, blik.Beeld.Scheidingsteken, blik.Beeld.Rijen));
        Assert.Equal([["1", "2", "3"], ["4", "5", "6"]], blik.Beeld.Eerste);
        Assert.Equal(1, blik.Beeld.Kolommen[0].Aantal("7"));
        Assert.Equal("utf-8", blik.Codering!.WebName);
    }

    [Fact]
    public void Profile_WithASheet_ReadsBackAsItWasWritten()
    {
        using var json = new MemoryStream();
        KoppelprofielWriter.Schrijf(json, Profiel() with { Blad = "Deelnemers 2" });

        Assert.Equal("Deelnemers 2", KoppelprofielReader.Lees(json.ToArray(), out var fout)?.Blad);
        Assert.Equal(string.Empty, fout);
    }

    public void Dispose() => map.Dispose();

    private static Koppelprofiel Profiel() => new("x", "X", Koppeltabel.Klanten, [new Profielkolom("Naam van de klant") { Veld = "bsn" }]) { Scheidingsteken = ';' };

    private string Schrijf(string naam, string tekst)
    {
        var pad = Path.Combine(map.Pad, naam);
        File.WriteAllText(pad, tekst, new UTF8Encoding(false));
        return pad;
    }
}
