using System.Text;
using Participatie.Kern;

namespace Participatie.Tests.Kern;

public sealed class BevindingcatalogusTests
{
    [Fact]
    public void Catalogue_EveryCode_StandsAtItsNumberWithAUniqueStableCode()
    {
        Assert.Equal(Enum.GetValues<Bevindingcode>(), Bevindingcatalogus.Alle.Select(soort => soort.Soort));
        Assert.Equal(Bevindingcatalogus.Alle.Count, Bevindingcatalogus.Alle.Select(soort => soort.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.True(Bevindingcatalogus.Alle.Count <= 128, "the findings of a row are one mask of 128 bits");
    }

    [Fact]
    public void Catalogue_EveryText_SaysWhatWhyAndWhatToDo()
    {
        foreach (var soort in Bevindingcatalogus.Alle)
            Assert.All([soort.Wat, soort.Waarom, soort.Doe], tekst => Assert.Matches(@"^[A-ZÉ].{5,}[.]$", tekst));
    }

    [Theory]
    [InlineData("R", Ernst.Afgekeurd)]
    [InlineData("L", Ernst.LetOp)]
    [InlineData("B", Ernst.Geweigerd)]
    [InlineData("K", Ernst.LetOp)]
    [InlineData("U50", Ernst.Afgekeurd)]
    [InlineData("U51", Ernst.LetOp)]
    public void Catalogue_BeginOfTheCode_TellsTheSeverity(string begin, Ernst ernst) =>
        Assert.All(Bevindingcatalogus.Alle.Where(soort => soort.Code.StartsWith(begin, StringComparison.Ordinal)), soort => Assert.Equal(ernst, soort.Ernst));

    [Fact]
    public void Document_Bevindingen_IsTheCatalogue()
    {
        var pad = Projectmap.In("docs", "bevindingen.md");
        var verwacht = Document();
        var gevonden = File.Exists(pad) ? File.ReadAllText(pad) : string.Empty;
        if (!string.Equals(verwacht, gevonden, StringComparison.Ordinal)) File.WriteAllText(pad, verwacht);
        Assert.True(string.Equals(verwacht, gevonden, StringComparison.Ordinal), "docs/bevindingen.md was not the catalogue; it is written anew, look at it and commit it.");
    }

    private static string Document()
    {
        var tekst = new StringBuilder();
        tekst.Append("# Bevindingen\n\nAlles wat Trede over aangeleverde bestanden kan melden, en over de levering aan de SRG. Deze lijst is gemaakt uit het programma.\n");
        (string Kop, Func<Bevindingsoort, bool> Keuze)[] delen =
        [
            ("Afgekeurde rijen: de rij telt niet mee en komt in het afkeurbestand", soort => soort.Code[0] == 'R'),
            ("Geweigerde bestanden: er wordt niets gemaakt", soort => soort.Ernst == Ernst.Geweigerd),
            ("Goed om te weten: de rij of het bestand telt mee", soort => soort.Ernst == Ernst.LetOp && soort.Code[0] == 'L'),
            ("Conflicten tussen bronnen: alles telt mee, iemand moet beslissen", soort => soort.Code[0] == 'K'),
            ("De levering aan de SRG: deze voorziening gaat niet mee", soort => soort.Code[0] == 'U' && soort.Ernst == Ernst.Afgekeurd),
            ("De levering aan de SRG: kijk dit na", soort => soort.Code[0] == 'U' && soort.Ernst == Ernst.LetOp),
        ];
        foreach (var (kop, keuze) in delen)
        {
            tekst.Append("\n## ").Append(kop).Append("\n\n| code | plaats | wat | waarom | wat u doet |\n|---|---|---|---|---|\n");
            foreach (var soort in Bevindingcatalogus.Alle.Where(keuze))
                tekst.Append("| ").AppendJoin(" | ", soort.Code, soort.Plaats, soort.Wat, soort.Waarom, soort.Doe).Append(" |\n");
        }

        return tekst.ToString();
    }
}
