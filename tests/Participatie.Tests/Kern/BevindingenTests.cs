using Participatie.Kern;

namespace Participatie.Tests.Kern;

public sealed class BevindingenTests
{
    [Fact]
    public void Met_EveryCodeInTurn_HoldsThatOneOnly()
    {
        foreach (var code in Enum.GetValues<Bevindingcode>())
        {
            var een = default(Bevindingen).Met(code);

            Assert.Equal([code], een.Codes());
            Assert.True(een.Bevat(code));
            Assert.False(een.IsLeeg);
            Assert.Equal(UInt128.One << (int)code, een.Masker);
            Assert.Equal(een, een.Met(code));
            Assert.Single(Enum.GetValues<Bevindingcode>(), een.Bevat);
        }
    }

    [Fact]
    public void KeurtAf_EveryCode_IsForRefusedRowsOnly()
    {
        foreach (var soort in Bevindingcatalogus.Alle)
        {
            var een = default(Bevindingen).Met(soort.Soort);
            // U50x refuses what is to go out.
            var keurtAf = soort.Code[0] == 'R' || soort.Code.StartsWith("U50", StringComparison.Ordinal);
            Assert.Equal(keurtAf, een.KeurtAf);
            Assert.Equal(keurtAf ? een : default, een.Afkeuringen);
        }
    }

    [Fact]
    public void ToString_CodesInAnyOrder_IsTheOrderOfTheCatalogue()
    {
        var samen = default(Bevindingen).Met(Bevindingcode.GroeiLeeg).Met(Bevindingcode.TredeOnbekend).Met(Bevindingcode.BsnElfproef);

        Assert.Equal("R105, R121, L205", samen.ToString());
        Assert.Equal([Bevindingcode.BsnElfproef, Bevindingcode.TredeOnbekend, Bevindingcode.GroeiLeeg], samen.Codes());
        Assert.Equal("R105, R121", samen.Afkeuringen.ToString());
        Assert.True(samen.KeurtAf);
    }

    [Fact]
    public void Default_NoFindings_IsEmpty()
    {
        Assert.True(default(Bevindingen).IsLeeg);
        Assert.False(default(Bevindingen).KeurtAf);
        Assert.Equal(string.Empty, default(Bevindingen).ToString());
        Assert.Empty(default(Bevindingen).Codes());
    }

    [Fact]
    public void Catalogue_AllCodes_FitInOneMask() => Assert.InRange(Enum.GetValues<Bevindingcode>().Max(code => (int)code), 0, 127);
}
