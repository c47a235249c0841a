using System.Text.Json;
using Trede.Tests.Kern;

namespace Trede.Tests.Ladder;

/// <summary><c>trede effect</c> and the filters that every figure has, against a count by hand.</summary>
public sealed class EffectCommandTests
{
    private static readonly string[] Jaar = ["effect", "--van", "2013-01-01", "--tot", "2013-12-31"];

    [Theory]
    [InlineData("", "instrument;aanbieder", "Cursus;ROC;1;1;0;0;0;0;2,00;100,00;50,00|Stage;;1;0;0;0;1;0;;50,50;")]
    [InlineData("domein", "domein", "educatie;1;1;0;0;0;0;2,00;100,00;50,00|wsw;1;0;0;0;1;0;;50,50;")]
    [InlineData("Starttrede", "starttrede", "1;1;1;0;0;0;0;2,00;100,00;50,00|2;1;0;0;0;1;0;;50,50;")]
    [InlineData("subgroep", "subgroep", "1;2;1;0;0;1;0;2,00;150,50;75,25|4;1;0;0;0;1;0;;50,50;")]
    [InlineData("aanbieder, instrument,aanbieder", "aanbieder;instrument", ";Stage;1;0;0;0;1;0;;50,50;|ROC;Cursus;1;1;0;0;0;0;2,00;100,00;50,00")]
    public void Effect_Per_IsTheCountByHand(string per, string kop, string rijen)
    {
        var uit = Run(0, [.. Jaar, "--formaat", "csv", .. per.Length == 0 ? [] : new[] { "--per", per }]).Uit;

        Assert.Equal(kop + ";trajecten;gestegen;gelijk;gedaald;uitgestroomd;onbepaald;gemiddelde_stijging;kosten;kosten_per_stijging\n" + rijen.Replace('|', '\n') + "\n", uit);
    }

    [Theory]
    [InlineData("--instrument cursus", "Cursus;ROC;1")]
    [InlineData("--aanbieder -", "Stage;;1")]
    [InlineData("--aanbieder ROC,-", "Cursus;ROC;1|Stage;;1")]
    [InlineData("--domein WSW", "Stage;;1")]
    [InlineData("--subgroep 4", "Stage;;1")]
    [InlineData("--leeftijd -26", "Cursus;ROC;1")]
    [InlineData("--leeftijd 42,55+", "Stage;;1")]
    [InlineData("--postcode 1012-1019", "Stage;;1")]
    [InlineData("--instrument Cursus --postcode 1012", "")]
    public void Effect_AFilter_IsTheCountByHand(string filter, string verwacht) => Assert.Equal(
        verwacht.Split('|', StringSplitOptions.RemoveEmptyEntries), Run(0, [.. Jaar, "--formaat", "csv", .. filter.Split(' ')]).Uit.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(regel => string.Join(';', regel.Split(';')[..3])));

    // On 31 December 2012: T1 and T2 run, T3 does not yet.
    [Theory]
    [InlineData("--instrument Stage", "2")]
    [InlineData("--instrument Stage,Cursus", "12")]
    [InlineData("--instrument stage --instrument CURSUS", "12")]
    [InlineData("--aanbieder -", "2")]
    [InlineData("--aanbieder Bureau", "")]
    [InlineData("--domein educatie", "1")]
    [InlineData("--leeftijd -26", "1")]
    [InlineData("--leeftijd 0+", "12")]
    [InlineData("--postcode 1011,1019", "13")]
    [InlineData("--postcode 1000-1018", "12")]
    [InlineData("--subgroep 4 --postcode 1012", "2")]
    public void Stand_AFilter_IsTheCountByHand(string filter, string treden) => Assert.Equal(
        treden, string.Concat(Run(0, ["stand", "--peildatum", "2012-12-31", "--formaat", "csv", .. filter.Split(' ')]).Uit.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(regel => regel[0])));

    [Theory]
    [InlineData("--instrument Stage", "2;uit:verhuisd;1|buiten;3;1")]
    [InlineData("--domein educatie", "1;buiten;1")]
    [InlineData("--postcode 1011", "1;3;1")]
    [InlineData("--leeftijd -22", "1;buiten;1")]
    public void Stromen_AFilter_IsTheCountByHand(string filter, string verwacht) => Assert.Equal(
        verwacht.Split('|').Order(StringComparer.Ordinal), Run(0, ["stromen", "--van", "2012-12-31", "--tot", "2013-06-30", "--formaat", "csv", .. filter.Split(' ')]).Uit.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("--instrument cursos", "Bij --instrument staat cursos; dat komt niet voor. Bedoelt u cursus? U kunt kiezen uit: Cursus, Stage.")]
    [InlineData("--aanbieder Kans", "Bij --aanbieder staat Kans; dat komt niet voor. U kunt kiezen uit: -, Bureau, ROC.")]
    [InlineData("--domein sport", "Bij --domein kunt u kiezen uit re-integratie, inburgering, educatie, wsw, dagbesteding, wmo. Er staat: sport")]
    [InlineData("--leeftijd jong", "Bij --leeftijd staan leeftijden als 27-44, -26 of 55+. Er staat: jong")]
    [InlineData("--leeftijd 44-27", "Bij --leeftijd staan leeftijden als 27-44, -26 of 55+. Er staat: 44-27")]
    [InlineData("--postcode 999", "Bij --postcode staan vier cijfers, zoals 1011 of 1011-1019. Er staat: 999")]
    [InlineData("--postcode 1019-1011", "Bij --postcode staan vier cijfers, zoals 1011 of 1011-1019. Er staat: 1019-1011")]
    [InlineData("--subgroep 0", "Bij --subgroep staan nummers van 1 tot en met 31, zoals 1,4 of 1+4. Er staat: 0")]
    public void Filter_AWrongValue_NamesTheChoices(string filter, string melding)
    {
        foreach (var figuur in new string[][] { Jaar, ["stand", "--peildatum", "2012-12-31"], ["jaar", "2012"], ["stromen", "--van", "2011-12-31", "--tot", "2012-12-31"] })
        {
            var (uit, fout) = Run(2, [.. figuur, .. filter.Split(' ')]);
            Assert.Empty(uit);
            Assert.EndsWith(melding, fout.Replace('\u00A0', ' ').TrimEnd(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("effect", "Geef twee dagen op, bijvoorbeeld: --van 1-1-2013 --tot 31-12-2013")]
    [InlineData("effect --van 2013-01-01", "Geef twee dagen op, bijvoorbeeld: --van 1-1-2013 --tot 31-12-2013")]
    [InlineData("effect --van 2013-01-02 --tot 2013-01-01", "De dag bij --van mag niet na de dag bij --tot liggen.")]
    [InlineData("effect --van 2013-01-01 --tot 2013-12-31 --per kleur", "Bij --per kunt u kiezen uit instrument, aanbieder, domein, subgroep, starttrede. Er staat: kleur")]
    [InlineData("effect --van 2013-01-01 --tot 2013-12-31 --formaat pdf", "Bij --formaat kunt u kiezen uit tekst, csv, json, xlsx, svg, html. Er staat: pdf")]
    public void Effect_AWrongCall_SaysWhatToDo(string woorden, string melding)
    {
        var (uit, fout) = Run(2, woorden.Split(' '));

        Assert.Empty(uit);
        Assert.EndsWith(melding, fout.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Effect_Help_NamesTheChoices()
    {
        using var balie = new Testbalie(Proefbestand.Vandaag);

        Assert.Equal(0, balie.Run("effect", "--help"));
        Assert.All(["--van", "--tot", "--per", "--instrument", "--aanbieder", "--domein", "--leeftijd", "--postcode", "--lijst", "--formaat"], woord => Assert.Contains(woord, balie.Uit, StringComparison.Ordinal));
    }

    [Fact]
    public void Effect_OneDay_IsAPeriod() => Assert.Equal(2, Run(0, ["effect", "--van", "2013-03-01", "--tot", "2013-03-01", "--formaat", "csv"]).Uit.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

    [Fact]
    public void Effect_EveryForm_IsThatForm()
    {
        using var json = JsonDocument.Parse(Run(0, [.. Jaar, "--formaat", "json"]).Uit);
        Assert.Equal(["Cursus", "Stage"], json.RootElement.GetProperty("gemeenten")[0].GetProperty("rijen").EnumerateArray().Select(rij => rij.GetProperty("instrument").GetString()));
        Assert.StartsWith("PK", Run(0, [.. Jaar, "--formaat", "xlsx"]).Uit, StringComparison.Ordinal);
        Assert.StartsWith("<svg", Run(0, [.. Jaar, "--formaat", "svg"]).Uit.TrimStart(), StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", Run(0, [.. Jaar, "--formaat", "html"]).Uit.TrimStart(), StringComparison.OrdinalIgnoreCase);
        var tekst = Run(0, Jaar).Uit;
        Assert.All(["Cursus", "Stage", "ROC", "sha256"], woord => Assert.Contains(woord, tekst, StringComparison.Ordinal));
        foreach (var formaat in new[] { "csv", "json", "svg", "html", "tekst" })
            for (var persoon = 1; persoon <= 4; persoon++) Assert.DoesNotContain(Proefbestand.Bsn(persoon), Run(0, [.. Jaar, "--formaat", formaat]).Uit, StringComparison.Ordinal);
    }

    [Fact]
    public void Effect_WithoutTrajecten_SaysSo()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);

        Assert.Equal(0, balie.Run([.. Jaar, "--bron", "a=" + map.Schrijf("m.csv", Kleinegemeente.Metingen), "--formaat", "csv"]));

        Assert.Single(balie.Uit.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("Let op: er zijn geen trajecten. Koppel ook een bestand met trajecten, bijvoorbeeld: --bron re-integratie=trajecten.csv", balie.Fout, StringComparison.Ordinal);
        Assert.Equal(2, balie.Run([.. Jaar, "--bron", "a=" + map["m.csv"], "--instrument", "Cursus"]));
        Assert.EndsWith("Er zijn geen trajecten in deze bestanden.", balie.Fout.TrimEnd(), StringComparison.Ordinal);
    }

    private static (string Uit, string Fout) Run(int verwacht, string[] woorden)
    {
        using var map = new Testmap();
        using var balie = new Testbalie(Proefbestand.Vandaag);
        var code = balie.Run([.. woorden, .. Kleinegemeente.Bronnen(map)]);
        Assert.True(verwacht == code, $"{code}: {balie.Fout}");
        return (balie.Uit, balie.Fout);
    }
}
