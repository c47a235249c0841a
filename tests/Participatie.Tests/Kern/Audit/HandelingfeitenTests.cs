using Participatie.Kern;

namespace Participatie.Tests.Kern;

public sealed class HandelingfeitenTests
{
    [Fact]
    public void Acts_All_HaveFactsInTheOrderOfTheirNumbers() =>
        Assert.Equal(Enum.GetValues<Handeling>().Where(handeling => handeling != Handeling.Geen), Handelingfeiten.Alle.Select(feiten => feiten.Handeling));

    [Fact]
    public void Facts_CodesAndNames_Differ()
    {
        Assert.Equal(Handelingfeiten.Alle.Count, Handelingfeiten.Alle.Select(feiten => feiten.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Handelingfeiten.Alle.Count, Handelingfeiten.Alle.Select(feiten => feiten.Naam).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Facts_Each_IsReadable()
    {
        Assert.All(Handelingfeiten.Alle, feiten =>
        {
            Assert.Matches("^[a-z]+(-[a-z]+)*$", feiten.Code);
            Assert.Matches("^[A-ZÉ].{5,}$", feiten.Naam);
            Assert.Matches("^[A-Z].{5,}$", feiten.Verwerking);
            Assert.True(Enum.IsDefined(feiten.Soort));
            Assert.Same(feiten, Handelingfeiten.Van(feiten.Handeling));
            Assert.Same(feiten, Handelingfeiten.MetCode(feiten.Code));
        });
    }

    // Stored for ever: whoever changes one of these numbers makes old logs tell something else.
    [Theory]
    [InlineData(Handeling.Aangemeld, 1)]
    [InlineData(Handeling.KlantIngezien, 11)]
    [InlineData(Handeling.BsnGetoond, 12)]
    [InlineData(Handeling.MetingIngetrokken, 22)]
    [InlineData(Handeling.LeveringTeruggedraaid, 32)]
    [InlineData(Handeling.LogboekIngezien, 44)]
    [InlineData(Handeling.GemeenteGemaakt, 100)]
    [InlineData(Handeling.BronBeeindigd, 202)]
    [InlineData(Handeling.BewaartermijnVerstreken, 223)]
    public void Numbers_Stored_StayAsTheyAre(Handeling handeling, short nummer) => Assert.Equal(nummer, (short)handeling);

    [Fact]
    public void Facts_OfNoAct_AreAWrongCallAndFoundNowhere()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Handelingfeiten.Van(Handeling.Geen));
        Assert.Null(Handelingfeiten.Zoek((Handeling)9999));
        Assert.Null(Handelingfeiten.MetCode("bestaat-niet"));
        Assert.Null(Handelingfeiten.MetCode(null));
    }
}
