using System.Globalization;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>A made-up municipality looks like one: rungs as in figure 2.2 of the publication, and instruments that differ.</summary>
public sealed class GenereerBevolkingTests
{
    [Fact]
    public void Rungs_EndOf2013_AreAboutThoseOfTheFigure()
    {
        using var map = new Testmap();
        using var balie = Maak(map, 3000);

        balie.Run("stand", "--peildatum", "2013-12-31", "--bron", "a=" + map["g/re-integratie.csv"], "--bron", "b=" + map["g/inburgering.csv"], "--bron", "c=" + map["g/educatie.xlsx"], "--formaat", "csv");
        var aantallen = balie.Uit.Split('\n').Skip(1).Select(regel => regel.Split(';')).Where(velden => velden[0] is "1" or "2" or "3" or "4" or "5" or "6")
            .Select(velden => (Aantal: int.Parse(velden[1], CultureInfo.InvariantCulture), Groei: int.Parse(velden[2], CultureInfo.InvariantCulture))).ToList();

        Assert.Equal(6, aantallen.Count);
        var som = aantallen.Sum(trede => trede.Aantal);
        Assert.InRange(som, 1200, 2400);
        int[] figuur = [1900, 1207, 789, 700, 680, 235];
        int[] groei = [1000, 307, 350, 300, 600, 0];
        for (var trede = 0; trede < 6; trede++)
        {
            Assert.InRange((double)aantallen[trede].Aantal / som, figuur[trede] * 0.5 / 5511, figuur[trede] * 1.6 / 5511);
            Assert.InRange((double)aantallen[trede].Groei / aantallen[trede].Aantal, (double)groei[trede] / figuur[trede] - 0.12, (double)groei[trede] / figuur[trede] + 0.12);
        }

        Assert.Equal(aantallen.Select(trede => trede.Aantal).Order().Reverse(), aantallen.Select(trede => trede.Aantal));
    }

    [Fact]
    public void Instruments_AtLeastTwelve_DoNotAllHelpAsMuch()
    {
        using var map = new Testmap();
        using var balie = Maak(map, 3000);
        var metingen = Lees(map["g/re-integratie.csv"]).Where(velden => velden.Length == 9 && velden[0].Length == 9).ToLookup(velden => velden[0], StringComparer.Ordinal);

        var stijging = Lees(map["g/trajecten.csv"]).Where(velden => velden[3] is "re-integratie" && velden[6].Length > 0)
            .GroupBy(velden => velden[2], velden => Stap(metingen[velden[0]], velden[5], velden[6]))
            .ToDictionary(groep => groep.Key, groep => groep.OfType<int>().Where(_ => true).DefaultIfEmpty().Average(stap => stap > 0 ? 1.0 : 0.0), StringComparer.Ordinal);

        Assert.InRange(stijging["Loonkostensubsidie"], 0.35, 0.75);
        Assert.InRange(stijging["Sociale activering"], 0.2, 0.5);
        Assert.InRange(stijging["Assessment"], 0, 0.12);
        Assert.InRange(stijging["Budgetcoaching"], 0, 0.12);
        Assert.InRange(Lees(map["g/trajecten.csv"]).Select(velden => velden[2]).Distinct(StringComparer.Ordinal).Count(), 12, 30);
        Assert.InRange(Lees(map["g/trajecten.csv"]).Select(velden => velden[4]).Distinct(StringComparer.Ordinal).Count(), 7, 10);
    }

    [Fact]
    public void Rows_EveryDay_LieBetween2010AndJune2015()
    {
        using var map = new Testmap();
        using var balie = Maak(map, 800);
        var gebreken = File.ReadLines(map["g/gebreken.csv"]).Where(regel => regel.StartsWith("re-integratie.csv;", StringComparison.Ordinal)).Select(regel => int.Parse(regel.Split(';')[1], CultureInfo.InvariantCulture)).ToHashSet();

        var dagen = File.ReadLines(map["g/re-integratie.csv"]).Select((regel, plaats) => (Velden: regel.Split(';'), Regel: plaats + 1)).Skip(1).Where(rij => !gebreken.Contains(rij.Regel)).Select(rij => rij.Velden[1]).ToList();

        Assert.True(dagen.Count > 2000);
        Assert.All(dagen, dag => Assert.InRange(DateOnly.ParseExact(dag, "yyyy-MM-dd", CultureInfo.InvariantCulture), new DateOnly(2010, 1, 1), new DateOnly(2015, 6, 30)));
    }

    private static Testbalie Maak(Testmap map, int personen)
    {
        var balie = new Testbalie(Proefbestand.Vandaag);
        Assert.Equal(0, balie.Run("genereer", "--personen", $"{personen}", "--zaad", "11", "--uit", map["g"]));
        return balie;
    }

    private static IEnumerable<string[]> Lees(string pad) => File.ReadLines(pad).Skip(1).Where(regel => regel.Length > 0).Select(regel => regel.Split(';'));

    private static int? Stap(IEnumerable<string[]> metingen, string start, string einde)
    {
        var begin = metingen.FirstOrDefault(velden => velden[2] == "start-traject" && velden[1] == start && velden[3] is not ("0" or "8" or "9"));
        var eind = metingen.FirstOrDefault(velden => velden[2] == "einde-traject" && velden[1] == einde && velden[3] is not ("0" or "8" or "9"));
        return begin is null || eind is null ? null : eind[3][0] - begin[3][0];
    }
}
