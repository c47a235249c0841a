using System.Text;
using Participatie.Kern;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>Quoting and blocks: the same rows give the same answer, however they are quoted and wherever a block of 512 KB ends.</summary>
public sealed class LeveringReaderAanhalingTests : IDisposable
{
    private const string Kop = "bsn;meetdatum;aanleiding;trede;groeipotentieel;klantmanager";

    private readonly Proefmap map = new();

    static LeveringReaderAanhalingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => map.Dispose();

    [Theory]
    [InlineData("999990007;2012-03-31;overig;4;0;\"Jan; de tweede\"")]
    [InlineData("999990007;2012-03-31;overig;4;0;\"Jan \"\"de\"\" tweede\"")]
    [InlineData("999990007;2012-03-31;overig;4;0;\"Jan\nde tweede\r\n\"")]
    [InlineData("999990007;2012-03-31;overig;4;0;\"\"\"\"")]
    [InlineData("999990007;2012-03-31;overig;4;0;Jan \"de\" tweede")]
    [InlineData("\"999990007\";\"2012-03-31\";\"overig\";\"4\";\"0\";\"\"")]
    public void Lezen_Aanhaling_MaaktGeenVerschil(string rij)
    {
        var inhoud = map.Lees($"{Kop}\n{rij}\n999990019;2012-03-31;overig;6;;x\n");

        Assert.Equal(["999990007 2012-03-31 4 GeenGroei Overig", "999990019 2012-03-31 6 NietVanToepassing Overig"], map.Rijen(inhoud));
        Assert.Equal((2L, 0L), (inhoud.Verslag.Gelezen, inhoud.Verslag.Afgekeurd));
    }

    [Theory]
    [InlineData("\"Jan; de tweede\"", "\n")]
    [InlineData("\"Jan \"\"de\"\" tweede\"", "\r\n")]
    [InlineData("\"Jan\nde\ntweede\"", "\n")]
    [InlineData("\"\n\"", "\n")]
    [InlineData("\"\r\n\r\n\"", "\r\n")]
    [InlineData("\"Jan \"\"\n\"\" de tweede\"", "\n")]
    [InlineData("Jan de tweede", "\r")]
    public void Lezen_MeerBlokken_GeeftHetzelfdeAlsZonderAanhaling(string naam, string einde)
    {
        const int Aantal = 9_000;
        var kaal = map.Lees(Bestand(Aantal, _ => "Jan", "\n"));
        var aangehaald = map.Lees(Bestand(Aantal, _ => naam + new string(' ', 40), einde));

        Assert.Equal(Aantal, kaal.Verslag.Gelezen);
        Assert.Equal(kaal.Verslag.Bevindingen.Select(telling => telling with { Regels = [] }), aangehaald.Verslag.Bevindingen.Select(telling => telling with { EersteRegel = 3, Regels = [] }));
        Gelijk(kaal, aangehaald);
    }

    // The border of the first block, and of the second, goes through every place of a quoted value with line breaks.
    [Fact]
    public void Lezen_RegeleindenRondEenBlokgrens_GeeftHetzelfdeAlsZonderAanhaling()
    {
        const int Aantal = 12_000;
        var kaal = map.Lees(Bestand(Aantal, _ => "Jan", "\n"));

        for (var verschuiving = 0; verschuiving < 24; verschuiving++)
            Gelijk(kaal, map.Lees(Bestand(Aantal, nummer => nummer == 0 ? new string('x', verschuiving * 3) : nummer % 7 == 0 ? "\"aan\n\n;\"\"\n\"" : "Jan de Tweede uit Team Noord", "\n")));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lezen_EenBlokOfVeleBlokken_TeltHetzelfde(string einde)
    {
        const int Aantal = 3_000;
        var klein = map.Lees(Bestand(Aantal, _ => "Jan", einde));
        var groot = map.Lees(Bestand(Aantal, nummer => new string('x', nummer % 2_000), einde));

        Gelijk(klein, groot);
        Assert.Equal(klein.Verslag.Bevindingen, groot.Verslag.Bevindingen);
    }

    [Fact]
    public void Lezen_Windows1252PasInEenLaterBlok_GeeftHetzelfde()
    {
        const int Aantal = 20_000;
        var tekst = Bestand(Aantal, nummer => nummer == Aantal - 5 ? "Zoë" : "Jan met een lange naam erachter", "\n");

        var inhoud = map.Lees(Encoding.GetEncoding(1252).GetBytes(tekst));

        Gelijk(map.Lees(Bestand(Aantal, _ => "Jan", "\n")), inhoud);
        Assert.Contains(inhoud.Verslag.Bevindingen, telling => telling.Code == Bevindingcode.Windows1252);
    }

    [Fact]
    public void Lezen_Windows1252MetRegeleindeOverEenBlokgrens_WordtOokHerkend()
    {
        var veel = "\"" + new string('\n', 9_000) + "\"";
        var tekst = Bestand(150, nummer => nummer == 140 ? "Zoë" : veel, "\n");

        var inhoud = map.Lees(Encoding.GetEncoding(1252).GetBytes(tekst));

        Gelijk(map.Lees(Bestand(150, _ => "Jan", "\n")), inhoud);
        Assert.Contains(inhoud.Verslag.Bevindingen, telling => telling.Code == Bevindingcode.Windows1252);
    }

    [Fact]
    public void Lezen_LosseCrInEenGrootBestand_WordtGelezen()
    {
        const int Aantal = 40_000;
        var tekst = Bestand(Aantal, _ => "Jan met een lange naam erachter", "\r");
        Assert.True(tekst.Length > 2 * 1024 * 1024);

        var inhoud = map.Lees(tekst);

        Assert.Null(inhoud.Verslag.Weigering);
        Gelijk(map.Lees(Bestand(Aantal, _ => "Jan", "\n")), inhoud);
    }

    [Fact]
    public void Lezen_LaatsteBlokBegintTussenAanhalingstekens_WordtNooitGeweigerd()
    {
        // The first block ends behind the line break in the value; the last one begins with the closing quote.
        var vul = 524_288 - Kop.Length - 1 - "999990007;2012-03-31;overig;4;0;".Length - 3;
        var tekst = $"{Kop}\n999990007;2012-03-31;overig;4;0;\"{new string('x', vul)}\n\";\n";

        for (var keer = 0; keer < 50; keer++)
        {
            var verslag = map.Lees(tekst).Verslag;
            Assert.Equal((1L, null), (verslag.Bruikbaar, verslag.Weigering));
        }
    }

    // Rows that are good, refused and worth a remark in turn.
    private static string Bestand(int aantal, Func<int, string> naam, string einde)
    {
        var tekst = new StringBuilder(Kop).Append(einde);
        for (var nummer = 0; nummer < aantal; nummer++)
        {
            var groei = nummer % 50 == 1 ? "?" : "0";
            tekst.Append(Testbsn.Nummer(nummer % 8_000)).Append(";2012-03-31;overig;").Append(1 + (nummer % 5)).Append(';').Append(groei).Append(';').Append(naam(nummer)).Append(einde);
        }

        return tekst.ToString();
    }

    private void Gelijk(Participatie.Koppeling.Leveringsinhoud verwacht, Participatie.Koppeling.Leveringsinhoud gelezen)
    {
        var (een, ander) = (verwacht.Verslag, gelezen.Verslag);
        Assert.Null(ander.Weigering);
        Assert.Equal((een.Gelezen, een.Bruikbaar, een.Afgekeurd, een.Leeg), (ander.Gelezen, ander.Bruikbaar, ander.Afgekeurd, ander.Leeg));
        Assert.Equal(map.Rijen(verwacht), map.Rijen(gelezen));
    }
}
