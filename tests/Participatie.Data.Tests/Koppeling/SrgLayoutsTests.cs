using System.Text;
using Participatie.Data.Koppeling;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>Layouts as data: those that come with the program, and a descriptor of one's own.</summary>
public sealed class SrgLayoutsTests : IDisposable
{
    private const string Eigen = """
        {"naam":"eigen","titel":"Eigen","herkomst":"test","statistiekcode":"99","subgroepen":[4],"velden":[
         {"naam":"statistiekcode","breedte":2},{"naam":"bsn","breedte":9},{"naam":"positie","breedte":1},
         {"naam":"begindatum_positie","breedte":8},{"naam":"registratienummer","breedte":3}]}
        """;

    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Fact]
    public void Alle_Indelingen_HebbenDeBreedteEnVeldenUitDeRegeling() =>
        Assert.Equal([("srg-2013h", 86, 16), ("srg-2015", 96, 19)], SrgLayouts.Alle.Select(layout => (layout.Naam, layout.Breedte, layout.Velden.Count)));

    [Theory]
    [InlineData("srg-2013h", "bsn", 26)]
    [InlineData("srg-2013h", "positie", 44)]
    [InlineData("srg-2013h", "registratienummer", 53)]
    [InlineData("srg-2015", "bsn", 31)]
    [InlineData("srg-2015", "positie", 49)]
    [InlineData("srg-2015", "begindatum_positie", 50)]
    [InlineData("srg-2015", "registratienummer", 59)]
    public void Begin_Veld_IsDePlaatsUitDeRegeling(string naam, string veld, int begin) => Assert.Equal(begin, SrgLayouts.Zoek(naam.ToUpperInvariant())!.Begin(veld));

    [Theory]
    [InlineData("999999900074201403011-A")]
    [InlineData("99;999990007;4;20140301;1-A")]
    [InlineData("99\t999990007\t4\t1-3-2014\t1-A\n")]
    public void Lezen_EigenIndeling_WordtGebruikt(string bestand)
    {
        var inhoud = map.Lees(bestand, profiel: Profiel(Eigen));

        Assert.Equal("eigen", inhoud.Verslag.Profiel);
        Assert.Equal(["999990007 2014-03-01 4 Onbekend StartTraject 4"], map.Rijen(inhoud));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("geen json")]
    [InlineData("{\"naam\":\"x\",\"velden\":[]}")]
    [InlineData("{\"naam\":\"x\",\"velden\":[null]}")]
    [InlineData("{\"naam\":\"x\",\"velden\":[{\"naam\":null,\"breedte\":1}]}")]
    [InlineData("{\"naam\":\"x\",\"velden\":\"bsn\"}")]
    public void Lees_GeenIndeling_GeeftNull(string json) => Assert.Null(Lees(json));

    [Theory]
    [InlineData("\"breedte\":9", "\"breedte\":0")]
    [InlineData("\"breedte\":9", "\"breedte\":-9")]
    [InlineData("\"breedte\":9", "\"breedte\":\"9\"")]
    [InlineData("\"breedte\":9", "\"breedte\":2147483647")]
    [InlineData("\"naam\":\"bsn\"", "\"naam\":\"sofinummer\"")]
    [InlineData("\"naam\":\"positie\"", "\"naam\":\"trede\"")]
    [InlineData("\"naam\":\"begindatum_positie\"", "\"naam\":\"datum\"")]
    [InlineData("\"naam\":\"registratienummer\"", "\"naam\":\"nummer\"")]
    [InlineData("\"naam\":\"statistiekcode\"", "\"naam\":\"code\"")]
    [InlineData("\"statistiekcode\":\"99\",", "")]
    [InlineData("[4]", "[32]")]
    [InlineData("[4]", "[0]")]
    [InlineData("\"naam\":\"eigen\",", "")]
    public void Lees_IndelingMetEenFout_GeeftNull(string goed, string fout)
    {
        Assert.NotNull(Lees(Eigen));
        Assert.Null(Lees(Eigen.Replace(goed, fout, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"naam\":\"statistiekcode\"", "\"naam\":\"code\"")]
    [InlineData("\"statistiekcode\":\"99\",", "")]
    [InlineData("[4]", "[32]")]
    [InlineData("\"velden\":[", "\"velden\":[null,")]
    public void Lezen_IndelingMetEenFout_WordtGeweigerd(string goed, string fout)
    {
        var profiel = Profiel(Eigen.Replace(goed, fout, StringComparison.Ordinal));

        Assert.NotNull(map.Lees("99;999990007;4;20140301;1-A\n", profiel: profiel).Verslag.Weigering);
        Assert.NotNull(map.Lees("999999900074201403011-A\n", profiel: profiel).Verslag.Weigering);
    }

    private static Participatie.Koppeling.Srglayout? Lees(string json)
    {
        using var stroom = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return SrgLayouts.Lees(stroom);
    }

    private string Profiel(string json)
    {
        var pad = Path.Combine(map.Pad, "eigen.json");
        File.WriteAllText(pad, json);
        return pad;
    }
}
