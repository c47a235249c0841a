using Participatie.Koppeling;

namespace Participatie.Tests.Koppeling;

public sealed class TabelkopTests
{
    private static readonly string[] Namen = ["bsn", "startdatum", "kosten"];

    [Fact]
    public void Lees_AnyOrderCaseAndSpaces_FindsTheColumns()
    {
        var kop = Tabelkop.Lees([" KOSTEN ", "iets", "Bsn"], Namen);

        Assert.Equal((2, -1, 0), (kop[0], kop[1], kop[2]));
        Assert.Equal(2, kop.Aantal);
        Assert.Null(kop.Dubbel);
    }

    [Fact]
    public void Lees_OtherNames_AreToldAsTheyStandThere() => Assert.Equal(["Mijn Kolom", ""], Tabelkop.Lees(["bsn", " Mijn Kolom ", "", "kosten"], Namen).Onbekend);

    [Fact]
    public void Lees_EmptyNamesAtTheEnd_AreNoPartOfIt()
    {
        var kop = Tabelkop.Lees(["bsn", "", "kosten", "", "  "], Namen);

        Assert.Equal(["bsn", "", "kosten"], kop.Kop);
        Assert.Single(kop.Onbekend);
    }

    [Fact]
    public void Lees_AColumnTwice_IsNamedAndTheFirstIsTaken()
    {
        var kop = Tabelkop.Lees(["bsn", "BSN", "kosten", "Kosten"], Namen);

        Assert.Equal("bsn", kop.Dubbel);
        Assert.Equal((0, 2), (kop[0], kop[2]));
    }

    [Fact]
    public void Lees_TheColumnsOfARejectionFile_AreNotUnknown()
    {
        var kop = Tabelkop.Lees([.. Metingkolommen.Afkeurkolommen, "bsn"], Namen);

        Assert.Empty(kop.Onbekend);
        Assert.Equal(Metingkolommen.Afkeurkolommen.Count, kop[0]);
        Assert.Equal(1, kop.Aantal);
    }

    [Fact]
    public void Lees_Nothing_HasNothing() => Assert.Equal((0, 0), (Tabelkop.Lees([], Namen).Aantal, Tabelkop.Lees(["", ""], Namen).Kop.Count));

    [Theory]
    [InlineData("bsn,trajectnummer,instrument,startdatum", true)]
    [InlineData("STARTDATUM,x,Instrument,BSN,trajectnummer", true)]
    [InlineData("bsn,trajectnummer,instrument", false)]
    [InlineData("bsn,trajectnummer,startdatum", false)]
    [InlineData("bsn,instrument,startdatum", false)]
    [InlineData("trajectnummer,instrument,startdatum", false)]
    public void Herkent_Trajecten_ByFourColumns(string kop, bool verwacht) =>
        Assert.Equal(verwacht, Trajectcontrole.Herkent(Tabelkop.Lees(kop.Split(','), Trajectcontrole.Kolommen)));

    [Theory]
    [InlineData("bsn,geboortedatum", true)]
    [InlineData("geslacht,BSN", true)]
    [InlineData("bsn,postcode4", true)]
    [InlineData("bsn,gemeente", false)]
    [InlineData("geboortedatum,geslacht,postcode4", false)]
    public void Herkent_Klanten_ByBsnAndOneThingMore(string kop, bool verwacht) =>
        Assert.Equal(verwacht, Klantcontrole.Herkent(Tabelkop.Lees(kop.Split(','), Klantcontrole.Kolommen)));

    [Fact]
    public void Kolommen_BothTables_HaveOneNameForEachColumn()
    {
        Assert.Equal(Enum.GetValues<Trajectkolom>().Length, Trajectcontrole.Kolommen.Count);
        Assert.Equal("financieringsdeel", Trajectcontrole.Kolommen[(int)Trajectkolom.Financieringsdeel]);
        Assert.Equal("gemeente", Trajectcontrole.Kolommen[(int)Trajectkolom.Gemeente]);
        Assert.Equal(Enum.GetValues<Klantkolom>().Length, Klantcontrole.Kolommen.Count);
        Assert.Equal("postcode4", Klantcontrole.Kolommen[(int)Klantkolom.Postcode4]);
    }
}
