using System.Text;
using Participatie.Klanten;
using Participatie.Koppeling;

namespace Participatie.Tests.Koppeling;

public sealed class KoppeltabelTests
{
    [Fact]
    public void Namen_Metingen_AreThoseThatAreRead() => Assert.Equal(Metingkolommen.Namen, Koppeltabel.Metingen.Namen);

    [Fact]
    public void Namen_OtherTables_AreThoseOfTheExchangeFormat()
    {
        Assert.Equal(
            "bsn trajectnummer instrument domein aanbieder startdatum einddatum resultaat kosten prestatiedatum soort_voorziening duaal financieringsdeel examenonderdeel examendatum gemeente lokale_sleutel bekend_op",
            string.Join(' ', Koppeltabel.Trajecten.Namen));
        Assert.Equal("bsn geboortedatum geslacht postcode4 gemeente lokale_sleutel voornaam achternaam", string.Join(' ', Koppeltabel.Klanten.Namen));
    }

    [Fact]
    public void Codes_OfMetingen_AreReadByTheExchangeFormat()
    {
        Assert.All(Veld("aanleiding").Codes, code => Assert.True(Codewoorden.TryMomenten(Encoding.UTF8.GetBytes(code), out _)));
        Assert.All(Veld("uitstroomreden").Codes, code => Assert.True(Codewoorden.TryReden(Encoding.UTF8.GetBytes(code), out _)));
        Assert.All(Veld("regel").Codes, code => Assert.True(Codewoorden.TryRegel(Encoding.UTF8.GetBytes(code), out _)));
        Assert.All(Veld("groeipotentieel").Codes, code => Assert.True(Codewoorden.TryGroei(Encoding.UTF8.GetBytes(code), out _)));
        Assert.All(Veld("subgroepen").Codes, code => Assert.True(Codewoorden.TrySubgroepen(Encoding.UTF8.GetBytes(code), out _)));
        Assert.All(Veld("vraag3").Codes, code => Assert.True(Codewoorden.TryAntwoord(Encoding.UTF8.GetBytes(code), out _)));
        Assert.Equal(["0", "1", "2", "3", "4", "5", "6", "8", "9"], Veld("trede").Codes);
        Assert.Equal((6, 9, 3, 31), (Veld("aanleiding").Codes.Count, Veld("uitstroomreden").Codes.Count, Veld("regel").Codes.Count, Veld("subgroepen").Codes.Count));
        Assert.All(Koppeltabel.Trajecten.Veld("domein")!.Codes, code => Assert.True(Domeinfeiten.TryParse(code, out _)));
    }

    [Theory]
    [InlineData("trede", "7", false)]
    [InlineData("trede", " 3 ", true)]
    [InlineData("subgroepen", "1,4", true)]
    [InlineData("subgroepen", "1 4", true)]
    [InlineData("subgroepen", "1,32", false)]
    [InlineData("subgroepen", ",", false)]
    [InlineData("aanleiding", "Jaarmeting, start-traject", true)]
    [InlineData("aanleiding", "jaarmeting start-traject", false)]
    [InlineData("klantmanager", "wie dan ook", true)]
    public void Kent_Value_AsTheExchangeFormatDoes(string veld, string waarde, bool verwacht) => Assert.Equal(verwacht, Veld(veld).Kent(waarde));

    private static Koppelveld Veld(string naam) => Koppeltabel.Metingen.Veld(naam)!;
}
