using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Tests.Koppeling;

public sealed class VerloopstandTests
{
    [Fact]
    public void Standing_ThroughTime_ChangesWithWhatCounts()
    {
        var standen = Standen(
            Proefrij.Meting(0, 0, "2010-01-01", 2),
            Proefrij.Meting(0, 0, "2011-01-01", 2),
            Proefrij.Meting(0, 1, "2011-06-01", 4),
            Proefrij.Vertrek(0, 0, "2012-01-01", Uitstroomreden.GeenVervolgtraject),
            Proefrij.Meting(0, 1, "2012-06-01", 9),
            Proefrij.Vertrek(0, 1, "2013-01-01", Uitstroomreden.Verhuisd),
            Proefrij.Meting(0, 0, "2013-06-01", 3));

        Assert.Equal(["2010-01-01 2", "2011-06-01 4", "2012-06-01 9", "2013-01-01 Verhuisd", "2013-06-01 3"], standen);
    }

    [Fact]
    public void Standing_AfterTheLastDay_IsNotTold() =>
        Assert.Equal(["2010-01-01 2"], Standen(Proefrij.Meting(0, 0, "2010-01-01", 2), Proefrij.Meting(0, 0, "2014-01-02", 5)));

    [Fact]
    public void Standing_WithoutRows_IsNothing() => Assert.Empty(Standen());

    private static List<string> Standen(params Meetrij[] rijen) =>
        [.. Verloop.Standen([.. rijen.Select((rij, plaats) => new Gevolgderij(Proefrij.Bronnen[rij.Sleutel.Bron], 0, string.Empty, default, plaats, rij, default, null, string.Empty))], Proefrij.Bronnen, Proefrij.Dag("2014-01-01"))
            .Select(stand => $"{stand.Vanaf} {stand.Niveau?.ToString() ?? stand.Reden.ToString()}")];
}
