using Participatie.App.Kern;
using Participatie.Kern;

namespace Trede.Tests.Kern;

/// <summary>What was typed is read, or said what is wrong with it.</summary>
public sealed class InvoerfoutenTests
{
    [Theory]
    [InlineData("31-03-2026", "2026-03-31", null)]
    [InlineData(" 1-3-2026 ", "2026-03-01", null)]
    [InlineData("2026-03-31", "2026-03-31", null)]
    [InlineData("", null, "De dag is nog niet ingevuld.")]
    [InlineData(null, null, "De dag is nog niet ingevuld.")]
    [InlineData("31-04-2026", null, "De dag bestaat niet. Controleer de dag en de maand.")]
    [InlineData("01-01-1949", null, "De dag ligt vóór 1950. Controleer het jaar.")]
    [InlineData("gisteren", null, "De dag is niet te lezen. Schrijf een datum als 31-03-2026.")]
    [InlineData("31/03/2026", null, "De dag is niet te lezen. Schrijf een datum als 31-03-2026.")]
    public void Datum_Typed_IsADayOrAFinding(string? getypt, string? dag, string? fout)
    {
        var lezer = new Invoerfouten();

        var gelezen = lezer.Datum("Dag", getypt, "de dag");

        Assert.Equal(dag, gelezen?.Datum.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(fout, lezer.Bij("Dag"));
        Assert.Equal(fout is null, lezer.Geen);
    }

    [Theory]
    [InlineData("12", 12, null)]
    [InlineData("1.200", 1200, null)]
    [InlineData("1.20", null, "Het aantal is geen heel getal. Gebruik alleen cijfers.")]
    [InlineData("1,5", null, "Het aantal is geen heel getal. Gebruik alleen cijfers.")]
    [InlineData("0", null, "Het aantal moet liggen tussen 1 en 5.000.")]
    [InlineData("-3", null, "Het aantal moet liggen tussen 1 en 5.000.")]
    [InlineData("99999999999", null, "Het aantal moet liggen tussen 1 en 5.000.")]
    [InlineData("99999999999999999999999", null, "Het aantal is geen heel getal. Gebruik alleen cijfers.")]
    [InlineData(" ", null, "Het aantal is nog niet ingevuld.")]
    public void Getal_Typed_IsANumberOrAFinding(string getypt, int? getal, string? fout)
    {
        var lezer = new Invoerfouten();

        Assert.Equal(getal, lezer.Getal("Aantal", getypt, "het aantal", 1, 5000));
        Assert.Equal(fout, lezer.Bij("Aantal"));
    }

    [Fact]
    public void Tekst_Typed_IsTrimmedAndBounded()
    {
        var lezer = new Invoerfouten();

        Assert.Equal("Café", lezer.Tekst("Goed", "  Cafe\u0301 ", "de naam", 4));
        Assert.Null(lezer.Tekst("Leeg", null, "de naam", 4, verplicht: false));
        Assert.True(lezer.Geen);
        Assert.Null(lezer.Tekst("Lang", "12345", "de naam", 4));
        Assert.Null(lezer.Tekst("Teken", "a\0b", "de naam", 4));
        Assert.Equal(["Lang De naam is te lang: er passen 4 tekens en u gebruikte er 5.", "Teken De naam bevat een teken dat hier niet kan. Typ de tekst opnieuw."], lezer.Lijst.Select(fout => $"{fout.Veld} {fout.Tekst}"));
    }

    [Fact]
    public void Keuze_NotOneOfThem_IsAFinding()
    {
        var lezer = new Invoerfouten();

        Assert.Equal("a", lezer.Keuze("Een", "a", "soort", [new("a", "A")]));
        Assert.Null(lezer.Keuze("Twee", "b", "soort", [new("a", "A")]));
        Assert.Equal("Maak een keuze bij soort.", lezer.Bij("Twee"));
    }

    [Fact]
    public void Meld_FieldThatHasOne_KeepsTheFirst()
    {
        var lezer = new Invoerfouten();
        lezer.Meld("Naam", "Eerst.");
        lezer.Meld("Naam", "Daarna.");
        lezer.Meld(string.Empty, "Over alles.");
        lezer.Meld(string.Empty, "Nog iets.");

        Assert.Equal(["Eerst.", "Over alles.", "Nog iets."], lezer.Lijst.Select(fout => fout.Tekst));
    }
}
