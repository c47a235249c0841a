using System.Text;
using Participatie.Data.Koppeling;
using Participatie.Koppeling;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>BUS layouts as data: the one that comes with the program, and a descriptor of one's own.</summary>
public sealed class BusLayoutsTests : IDisposable
{
    private const string Eigen = """
        {"naam":"eigen","titel":"Eigen","herkomst":"test","record":["regel"],"subgroepen":[1,9],"velden":[
         {"naam":"statistiekcode","ook":["soort"]},{"naam":"bsn","ook":["k18"]},{"naam":"begin_uitkering","ook":["van"]},
         {"naam":"einde_uitkering"},{"naam":"reden_beeindiging"},{"naam":"registratienummer_uitkering"}]}
        """;

    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Fact]
    public void Alle_Indeling_HeeftDeKenmerkenInVolgorde()
    {
        var layout = Assert.Single(BusLayouts.Alle);

        Assert.Equal(("bus-2015", 34), (layout.Naam, layout.Velden.Count));
        int[] kenmerken = [1, 2, 4, 7, 8, 18, 19, 20, 22, 23, 34];
        string[] namen = [Buslayout.Jaar, Buslayout.Maand, Buslayout.Gemeente, Buslayout.Registratienummer, Buslayout.Statistiekcode, Buslayout.Bsn, Buslayout.Geboortedatum, Buslayout.Geslacht, Buslayout.Begin, Buslayout.Einde, Buslayout.Reden];
        Assert.Equal(kenmerken, namen.Select(naam => layout.Plaats(naam) + 1));
        Assert.Contains("bus-2015", Koppelprofielen.Namen);
    }

    [Fact]
    public void Lezen_EigenIndeling_WordtGebruikt()
    {
        var inhoud = map.Lees("<x><Regel><Soort>01</Soort><K-18>999990019</K-18><van>20140301</van></Regel></x>", profiel: Profiel(Eigen));

        Assert.Equal(("eigen", 1L), (inhoud.Verslag.Profiel, inhoud.Verslag.Bruikbaar));
        Assert.Equal("1,9", Assert.Single(inhoud.Busmetingen).Subgroepen.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"naam\":\"x\",\"record\":[\"r\"],\"velden\":[null]}")]
    [InlineData("{\"naam\":\"x\",\"record\":[\"r\"],\"velden\":[]}")]
    public void Lees_GeenIndeling_GeeftNull(string json) => Assert.Null(Lees(json));

    [Theory]
    [InlineData("\"naam\":\"bsn\"", "\"naam\":\"sofinummer\"")]
    [InlineData("\"naam\":\"einde_uitkering\"", "\"naam\":\"einde\"")]
    [InlineData("\"record\":[\"regel\"]", "\"record\":[]")]
    [InlineData("\"record\":[\"regel\"]", "\"record\":[null]")]
    [InlineData("\"record\":[\"regel\"]", "\"record\":[\"BSN\"]")]
    [InlineData("[\"van\"]", "[\"Statistiek-Code\"]")]
    [InlineData("[\"van\"]", "[null]")]
    [InlineData("[\"van\"]", "[\"_\"]")]
    [InlineData("[1,9]", "[32]")]
    [InlineData("\"naam\":\"eigen\"", "\"naam\":\" \"")]
    public void Lees_IndelingMetEenFout_GeeftNullEnHetBestandWordtGeweigerd(string goed, string fout)
    {
        var json = Eigen.Replace(goed, fout, StringComparison.Ordinal);

        Assert.NotNull(Lees(Eigen));
        Assert.Null(Lees(json));
        Assert.NotNull(map.Lees("<x><regel bsn='999990019'/></x>", profiel: Profiel(json)).Verslag.Weigering);
    }

    private static Buslayout? Lees(string json)
    {
        using var stroom = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return BusLayouts.Lees(stroom);
    }

    private string Profiel(string json)
    {
        var pad = Path.Combine(map.Pad, "eigen.json");
        File.WriteAllText(pad, json);
        return pad;
    }
}
