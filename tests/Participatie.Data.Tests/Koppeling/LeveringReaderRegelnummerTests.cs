using System.Text;
using Participatie.Kern;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>A finding names the line on which the row begins, wherever in the file it is.</summary>
public sealed class LeveringReaderRegelnummerTests : IDisposable
{
    private const string Kop = "bsn;meetdatum;aanleiding;trede;groeipotentieel;klantmanager";

    // Some seventy bytes with the line end; a block is 512 KB.
    private const string Goed = "999990007;2012-03-31;overig;4;0;iemand van team noord met een naam";

    private readonly Proefmap map = new();

    public void Dispose() => map.Dispose();

    [Theory]
    [InlineData(2, "\n")]
    [InlineData(5, "\r\n")]
    [InlineData(5, "\r")]
    [InlineData(7_000, "\n")]
    [InlineData(9_000, "\r\n")]
    [InlineData(17_500, "\n")]
    [InlineData(24_999, "\n")]
    [InlineData(13_000, "\r")]
    public void Lezen_FouteRij_NoemtDeRegel(int regel, string einde) => Assert.Equal(regel, Regel(Bestand(einde is "\r" ? 14_000 : 25_000, regel), einde));

    [Theory]
    [InlineData("sep=;", 2, "\n")]
    [InlineData("", 2, "\r\n")]
    [InlineData("sep=;", 2, "\r")]
    [InlineData("\n", 3, "\n")]
    public void Lezen_RegelsVoorDeKop_TellenMee(string voor, int meer, string einde)
    {
        var tekst = voor.Replace("\n", einde, StringComparison.Ordinal) + einde + string.Join(einde, [Kop, Goed, Fout(), Goed]);

        var telling = Assert.Single(map.Lees(tekst).Verslag.Bevindingen, telling => telling.Code == Bevindingcode.BsnElfproef);

        Assert.Equal(2 + meer, telling.EersteRegel);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Lezen_NaRegeleindenTussenAanhalingstekens_KloptDeRegelNog(string einde)
    {
        var rij = Goed.Replace("iemand", $"\"ie{einde}mand\"", StringComparison.Ordinal);

        Assert.Equal(2 + (2 * 3), Regel([Kop, rij, rij, rij, Fout(), Goed], einde));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sep=;\n")]
    public void Lezen_RegeleindeTussenAanhalingstekensOverEenBlokgrens_KloptDeRegelNog(string voor)
    {
        // Every row holds line breaks only, so that every block ends inside a quoted value.
        var rij = Goed.Replace("iemand van team noord met een naam", "\"" + new string('\n', 9_000) + "\"", StringComparison.Ordinal);
        List<string> rijen = [Kop, .. Enumerable.Repeat(rij, 150), Fout(), Goed];

        var telling = Assert.Single(map.Lees(voor + string.Join('\n', rijen)).Verslag.Bevindingen, telling => telling.Code == Bevindingcode.BsnElfproef);

        Assert.Equal(voor.Length / 6 + 2 + (150 * 9_001), telling.EersteRegel);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(9_500)]
    [InlineData(24_000)]
    public void Lezen_AanhalingstekenDatNietSluit_NoemtDeRegelWaarHetBegon(int regel)
    {
        var rijen = Bestand(25_000, 0);
        rijen[regel - 1] = Goed.Replace("iemand", "\"iemand", StringComparison.Ordinal);

        var inhoud = map.Lees(string.Join('\n', rijen));

        Assert.Equal((Bevindingcode.AanhalingstekenOpen, (long)regel), (inhoud.Verslag.Weigering?.Code, inhoud.Verslag.Weigering?.Regel));
        Assert.Empty(inhoud.Blokken);
    }

    [Fact]
    public void Lezen_AanhalingstekenDatNietSluitInEenKleinBestand_NoemtDeRegelWaarHetBegon()
    {
        var open = Goed.Replace("iemand", "\"iemand", StringComparison.Ordinal);

        var verslag = map.Lees(string.Join('\n', [Kop, Goed, open, Goed, Goed, ""])).Verslag;

        Assert.Equal((Bevindingcode.AanhalingstekenOpen, 3L), (verslag.Weigering?.Code, verslag.Weigering?.Regel));
    }

    [Fact]
    public void Lezen_MeerFouteRijen_NoemtDeEersteEnTeltZe()
    {
        var rijen = Bestand(25_000, 0);
        foreach (var regel in new[] { 24_990, 9_001, 16_000 }) rijen[regel - 1] = Fout();

        var telling = Assert.Single(map.Lees(string.Join('\n', rijen)).Verslag.Bevindingen);

        Assert.Equal((Bevindingcode.BsnElfproef, 3L, 9_001L), (telling.Code, telling.Aantal, telling.EersteRegel));
    }

    private static string Fout() => Goed.Replace("999990007", "999990008", StringComparison.Ordinal);

    private static List<string> Bestand(int regels, int fout)
    {
        List<string> rijen = [Kop, .. Enumerable.Repeat(Goed, regels - 1)];
        if (fout > 0) rijen[fout - 1] = Fout();
        return rijen;
    }

    private long Regel(List<string> rijen, string einde)
    {
        var telling = Assert.Single(map.Lees(Encoding.UTF8.GetBytes(string.Join(einde, rijen))).Verslag.Bevindingen);
        Assert.Equal(1, telling.Aantal);
        return telling.EersteRegel;
    }
}
