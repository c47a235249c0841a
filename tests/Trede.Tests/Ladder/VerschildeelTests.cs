using System.Xml.Linq;
using Participatie.App.Kern;
using Participatie.App.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Trede.Tests.Ladder;

/// <summary>The administrative difference in words and as a table: published, difference, known now.</summary>
public sealed class VerschildeelTests
{
    [Theory]
    [InlineData(3, 4, "Op 31 december 2010 stonden 4 mensen op de ladder, 1 meer dan toen bekend was.", "+1")]
    [InlineData(4, 3, "Op 31 december 2010 stonden 3 mensen op de ladder, 1 minder dan toen bekend was.", "−1")]
    public void Deel_ADifference_HasASignAndAddsUp(int toen, int nu, string zin, string verschil)
    {
        var pagina = Deel([(toen, "1")], [(nu, "1")]);

        Assert.StartsWith(zin, pagina.Alle("p").Single().Value, StringComparison.Ordinal);
        Assert.Equal([toen.ToString(Balie.Nederlands), verschil, nu.ToString(Balie.Nederlands)], pagina.Tabel("Stand op 31 december 2010: toen bekend en nu bekend")[^1].Skip(1));
    }

    [Fact]
    public void Deel_OtherRungsButAsMany_SaysSo()
    {
        var pagina = Deel([(2, "1")], [(1, "1"), (1, "2")]);

        Assert.StartsWith("Op 31 december 2010 staan er nu evenveel mensen op de ladder als toen bekend was, maar niet op dezelfde treden.", pagina.Alle("p").Single().Value, StringComparison.Ordinal);
        Assert.Equal(["2 Sociale contacten buiten de deur", "0", "+1", "1"], pagina.Tabel("Stand op 31 december 2010: toen bekend en nu bekend").Single(rij => rij[0].StartsWith('2')));
    }

    [Fact]
    public void Deel_NoDifference_HasNoTable()
    {
        var pagina = Deel([(2, "1")], [(2, "1")]);

        Assert.Equal("De stand op 31 december 2010 is gelijk aan wat toen bekend was.", pagina.Alle("p").Single().Value);
        Assert.Empty(pagina.Alle("table"));
    }

    private static XElement Deel((int Aantal, string Pad)[] toen, (int Aantal, string Pad)[] nu)
    {
        var verschil = AdministratiefVerschil.Van(Stand(toen), Stand(nu));
        return Figuurlezer.Lees("<div>" + ComponentText.Maak<Verschildeel>(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Verschil"] = verschil }) + "</div>");
    }

    private static Momentopname Stand((int Aantal, string Pad)[] paden) =>
        Momentopname.Samen(Momentopname.Maak(Stroomproef.Kolommen(paden), Stroomproef.Dagen(1)[0], Selectie.Iedereen, false, TestContext.Current.CancellationToken));
}
