using Participatie.Koppeling;

namespace Participatie.Tests.Koppeling;

public sealed class KolomnamenTests
{
    [Theory]
    [InlineData("bns", "bsn")]
    [InlineData("sbn", "bsn")]
    [InlineData("BSN", "bsn")]
    [InlineData(" bsn ", "bsn")]
    [InlineData("bsn-nummer", "bsn")]
    [InlineData("Burgerservicenummer", "bsn")]
    [InlineData("sofinummer", "bsn")]
    [InlineData("meetdatm", "meetdatum")]
    [InlineData("meetdautm", "meetdatum")]
    [InlineData("meet_datum", "meetdatum")]
    [InlineData("datum meting", "meetdatum")]
    [InlineData("peildatum", "meetdatum")]
    [InlineData("trdee", "trede")]
    [InlineData("treden", "trede")]
    [InlineData("tred", "trede")]
    [InlineData("ladderpositie", "trede")]
    [InlineData("niveau", "trede")]
    [InlineData("vraag 1", "vraag1")]
    [InlineData("vrag5", "vraag5")]
    [InlineData("groeipotentie", "groeipotentieel")]
    [InlineData("groei", "groeipotentieel")]
    [InlineData("subgroep", "subgroepen")]
    [InlineData("doelgroep", "subgroepen")]
    [InlineData("reden", "uitstroomreden")]
    [InlineData("uitstroom-reden", "uitstroomreden")]
    [InlineData("aanlieding", "aanleiding")]
    [InlineData("gemeentecode", "gemeente")]
    [InlineData("bekendop", "bekend_op")]
    public void Naaste_ANameThatLooksLikeOne_IsThatOne(string gezien, string verwacht) =>
        Assert.Equal(verwacht, Kolomnamen.Naaste(gezien, Metingkolommen.Namen));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("x")]
    [InlineData("xyz")]
    [InlineData("postcode")]
    [InlineData("achternaam")]
    [InlineData("geslacht")]
    public void Naaste_NothingNear_IsNull(string gezien) => Assert.Null(Kolomnamen.Naaste(gezien, Metingkolommen.Namen));

    [Fact]
    public void Naaste_AVeryLongName_IsNull() => Assert.Null(Kolomnamen.Naaste(new string('a', 1_000_000), Metingkolommen.Namen));

    [Fact]
    public void Naaste_NothingExpected_IsNull() => Assert.Null(Kolomnamen.Naaste("bsn", []));

    [Fact]
    public void Naaste_EveryNameWithOneLetterGone_IsThatName()
    {
        foreach (var naam in Metingkolommen.Namen.Where(naam => naam.Length > 4 && !naam.StartsWith("vraag", StringComparison.Ordinal)))
        {
            for (var plaats = 0; plaats < naam.Length; plaats++) Assert.Equal(naam, Kolomnamen.Naaste(naam.Remove(plaats, 1), Metingkolommen.Namen));
        }
    }

    [Fact]
    public void Naaste_Options_FindsTheMistypedOne()
    {
        string[] opties = ["--bron", "--prioriteit", "--gemeente", "--peildatum"];

        Assert.Equal("--bron", Kolomnamen.Naaste("--brn", opties));
        Assert.Equal("--peildatum", Kolomnamen.Naaste("--pieldatum", opties));
        Assert.Null(Kolomnamen.Naaste("--helemaalanders", opties));
    }
}
