using System.Text;
using Participatie.Kern;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>The shapes in which one and the same table comes (exchange format, section 1).</summary>
public sealed class LeveringReaderVormTests : IDisposable
{
    private const string Tabel = "bsn;meetdatum;aanleiding;trede;groeipotentieel;subgroepen;klantmanager\n"
        + "999990007;2012-03-31;jaarmeting;4;+;1 3;Zoë\n"
        + "999990019;5-6-2013;start-traject;2;0;;René\n"
        + "999990020;2014-01-01;;6;;3;\n";

    private static readonly string[] Verwacht =
    [
        "999990007 2012-03-31 4 Groei Jaarmeting 1,3",
        "999990019 2013-06-05 2 GeenGroei StartTraject",
        "999990020 2014-01-01 6 NietVanToepassing Overig 3",
    ];

    private readonly Proefmap map = new();

    static LeveringReaderVormTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => map.Dispose();

    [Theory]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("\t")]
    public void Lezen_Scheidingsteken_WordtHerkend(string teken) => Controleer(Encoding.UTF8.GetBytes(Tabel.Replace(";", teken, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lezen_Regeleinde_MaaktGeenVerschil(string einde)
    {
        Controleer(Encoding.UTF8.GetBytes(Tabel.Replace("\n", einde, StringComparison.Ordinal)));
        Controleer(Encoding.UTF8.GetBytes(Tabel.TrimEnd().Replace("\n", einde, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("utf-8", "\n")]
    [InlineData("utf-16", "\r\n")]
    [InlineData("utf-16BE", "\n")]
    [InlineData("utf-32", "\r\n")]
    [InlineData("utf-16", "\r")]
    public void Lezen_BestandMetByteOrderMark_WordtGelezen(string codering, string einde)
    {
        var encoding = Encoding.GetEncoding(codering);

        Controleer([.. encoding.Preamble, .. encoding.GetBytes(Tabel.Replace("\n", einde, StringComparison.Ordinal))]);
    }

    [Fact]
    public void Lezen_Windows1252_GeeftHetzelfdeAlsUtf8EnZegtHet()
    {
        var inhoud = Controleer(Encoding.GetEncoding(1252).GetBytes(Tabel));

        Assert.Contains(inhoud.Verslag.Bevindingen, telling => telling.Code == Bevindingcode.Windows1252);
        Assert.DoesNotContain(Controleer(Encoding.UTF8.GetBytes(Tabel)).Verslag.Bevindingen, telling => telling.Code == Bevindingcode.Windows1252);
    }

    [Fact]
    public void Lezen_Windows1252MetLosseCr_WordtOokHerkend()
    {
        var inhoud = Controleer(Encoding.GetEncoding(1252).GetBytes(Tabel.Replace('\n', '\r')));

        Assert.Contains(inhoud.Verslag.Bevindingen, telling => telling.Code == Bevindingcode.Windows1252);
    }

    [Theory]
    [InlineData("sep=;\n", ";")]
    [InlineData("sep=;\r\n", ";")]
    [InlineData("\n\nsep=,\n", ",")]
    [InlineData("sep=|\n", "|")]
    [InlineData("\uFEFFsep=;\n", ";")]
    public void Lezen_RegelMetSep_WijstHetScheidingstekenAan(string regel, string teken) =>
        Controleer(Encoding.UTF8.GetBytes(regel + Tabel.Replace(";", teken, StringComparison.Ordinal)));

    [Theory]
    [InlineData("sep=\r\n")]
    [InlineData("sep=\"\n")]
    [InlineData("sep=\u0001\n")]
    public void Lezen_RegelMetSepEnEenOnbruikbaarTeken_GeeftEenWeigeringOfWordtGelezen(string regel)
    {
        var inhoud = map.Lees(regel + Tabel);

        Assert.True(inhoud.Verslag.Weigering is not null || inhoud.Verslag.Bruikbaar == 3);
    }

    [Fact]
    public void Lezen_SepMetTekenBuitenAscii_GeeftEenWeigeringOfWordtGelezen()
    {
        var inhoud = map.Lees([.. "sep="u8, 0xA7, .. "\n"u8, .. Encoding.UTF8.GetBytes(Tabel)]);

        Assert.True(inhoud.Verslag.Weigering is not null || inhoud.Verslag.Bruikbaar == 3);
    }

    [Fact]
    public void Lezen_Utf8MetMarkMiddenInEenLetterAfgekapt_WordtGelezenTotDaar()
    {
        var heel = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Tabel + "999990032;2014-01-01;overig;3;0;;Zoë")).ToArray();

        var inhoud = map.Lees(heel[..^1]);

        Assert.Null(inhoud.Verslag.Weigering);
        Assert.Equal(4, inhoud.Verslag.Gelezen);
        Assert.Equal(4, inhoud.Verslag.Bruikbaar);
    }

    [Fact]
    public void Lezen_LegeRegels_WordenGeteldEnOvergeslagen()
    {
        var inhoud = map.Lees("\r\n\n" + Tabel.Replace("999990019", "\n;;;;;;\n  ;\t\n\"\";\"\"\n999990019", StringComparison.Ordinal) + "\n");

        Assert.Equal(Verwacht, map.Rijen(inhoud));
        Assert.Equal((8L, 3L, 5L, 0L), (inhoud.Verslag.Gelezen, inhoud.Verslag.Bruikbaar, inhoud.Verslag.Leeg, inhoud.Verslag.Afgekeurd));
    }

    [Fact]
    public void Lezen_LegeVeldenAchteraan_TellenNietMee()
    {
        var regels = Tabel.TrimEnd().Split('\n');

        Controleer(Encoding.UTF8.GetBytes(string.Join('\n', regels.Select((regel, nummer) => regel + new string(';', nummer * 2)))));
        Controleer(Encoding.UTF8.GetBytes(string.Join('\n', regels.Select(regel => regel + ";; ;"))));
    }

    private Participatie.Koppeling.Leveringsinhoud Controleer(byte[] bestand)
    {
        var inhoud = map.Lees(bestand);
        Assert.Null(inhoud.Verslag.Weigering);
        Assert.Equal("metingen", inhoud.Verslag.Profiel);
        Assert.Equal(Verwacht, map.Rijen(inhoud));
        Assert.Equal((3L, 0L, 0L), (inhoud.Verslag.Gelezen, inhoud.Verslag.Afgekeurd, inhoud.Verslag.Leeg));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bestand)), inhoud.Verslag.Sha256);
        return inhoud;
    }
}
