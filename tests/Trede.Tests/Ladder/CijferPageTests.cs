using System.Globalization;
using System.Net;
using Participatie.Koppeling;
using Participatie.Ladder;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Ladder;

/// <summary>The figures on screen, against a count of the people of the demo that shares nothing with the columns.</summary>
public sealed class CijferPageTests
{
    [Theory, OpBeide]
    public async Task Snapshot_OfMunicipality_CountsItsPeopleOnly(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("beleid");

        var blad = await Demoproef.Blad("/9902/cijfers?peildatum=31-12-2012", browser);

        var verwacht = Verwacht(9902, new DateOnly(2012, 12, 31));
        Assert.NotEmpty(verwacht);
        foreach (var trede in Enumerable.Range(1, 6))
        {
            var rij = blad.QuerySelectorAll("tbody tr").Single(regel => regel.Children[0].TextContent.StartsWith(trede.ToString(CultureInfo.InvariantCulture) + " ", StringComparison.Ordinal));
            Assert.Equal(verwacht.GetValueOrDefault(trede).ToString("N0", CultureInfo.GetCultureInfo("nl-NL")), rij.Children[1].TextContent.Trim());
        }
    }

    [Theory]
    [InlineData("/9901/cijfers?peildatum=31-02-2020")]
    [InlineData("/9901/cijfers?peildatum=gisteren")]
    [InlineData("/9901/cijfers/stromen?van=01-01-2020&tot=01-01-2019")]
    public async Task Figures_WrongDay_SaysSoAndKeepsWhatWasTyped(string pad)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var blad = await Demoproef.Blad(pad, await demo.Als("beleid"));

        Assert.StartsWith("Fout: ", blad.Title, StringComparison.Ordinal);
        Assert.NotNull(blad.QuerySelector(".veldfout"));
        Assert.Contains(blad.QuerySelectorAll("input"), veld => pad.Contains("=" + veld.GetAttribute("value"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("onderzoeker")]
    [InlineData("uitvoerder")]
    [InlineData("beheerder")]
    public async Task Figures_WithoutRight_AreNotThere(string login)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als(login);

        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag("/9901/cijfers", browser)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag("/9901/cijfers/stromen", browser)).Status);
    }

    // Before 2013 nobody of the demo was corrected, so the last rung of any source that still knows the person is the newest measurement of a source that has not left.
    private static Dictionary<int, int> Verwacht(int gemeente, DateOnly dag)
    {
        var aantallen = new Dictionary<int, int>();
        foreach (var persoon in Demoproef.Gegevens.Personen.Where(persoon => persoon.Gemeente.Code == gemeente))
            if (Stand(persoon, dag) is { } trede) aantallen[trede] = aantallen.GetValueOrDefault(trede) + 1;
        return aantallen;
    }

    private static int? Stand(Demopersoon persoon, DateOnly dag)
    {
        var perBron = new Dictionary<string, (int Trede, DateOnly Dag)?>(StringComparer.Ordinal);
        var rang = Demobronnen.OpVolgorde.Select((bron, plaats) => (bron.Naam, plaats)).ToDictionary(paar => paar.Naam, paar => paar.plaats, StringComparer.Ordinal);
        foreach (var meting in persoon.Metingen.Where(meting => meting.Dag.Datum <= dag).OrderBy(meting => meting.Dag).ThenBy(meting => meting.IsMeting ? 0 : Uitstroomredenfeiten.OverPersoon(meting.Reden) ? 2 : 1).ThenBy(meting => meting.BekendOp))
        {
            if (meting is { IsMeting: true, Trede: { } trede })
            {
                var oud = perBron.GetValueOrDefault(meting.Bron.Naam);
                perBron[meting.Bron.Naam] = trede.Waarde == 0 && oud is not null ? oud : (trede.Waarde, meting.Dag.Datum);
            }
            else if (Uitstroomredenfeiten.OverPersoon(meting.Reden))
            {
                foreach (var bron in perBron.Keys.ToList()) perBron[bron] = null;
            }
            else
            {
                perBron[meting.Bron.Naam] = null;
            }
        }

        var treden = perBron.Where(paar => paar.Value is { Trede: >= 1 and <= 6 }).OrderByDescending(paar => paar.Value!.Value.Dag).ThenBy(paar => rang[paar.Key]).ToList();
        return treden.Count == 0 ? null : treden[0].Value!.Value.Trede;
    }
}
