using System.Text;
using Participatie.App.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;
using Trede.Tests.Hertelling;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

public sealed class ToonTests
{
    [Fact]
    public void Replay_RandomPopulations_EndsWhereTheColumnsDo()
    {
        for (var zaad = 1; zaad <= 300; zaad++)
        {
            var bevolking = Bevolking.Maak(zaad);
            using var map = new Testmap();
            var opdracht = Opdracht(bevolking, map);
            var kolommen = Koppelen.Run(opdracht, new Voortgang(), TestContext.Current.CancellationToken).Kolommen!;
            if (kolommen.Gemeenten.Count > 1) continue;
            foreach (var bsn in kolommen.Bsns!.Select(Bsn.Van))
            {
                var gevolgd = Koppelen.Run(opdracht with { Volg = bsn }, new Voortgang(), TestContext.Current.CancellationToken);
                foreach (var dag in bevolking.Dagen.Select(Dag.Van)) Vergelijk(zaad, gevolgd, bsn, dag);
            }
        }
    }

    [Fact]
    public void Toon_BsnOnInput_IsNeverShown()
    {
        using var map = new Testmap();
        using var balie = new Testbalie(new DateOnly(2026, 1, 1));
        var pad = map.Schrijf("a.csv", "bsn;meetdatum;aanleiding;trede;groeipotentieel\n999990019;2012-03-01;jaarmeting;3;+\n999990019;2012-03-02;jaarmeting;7;+\n");

        var code = balie.Run(["toon", "--bron", "re-integratie=" + pad, "--peildatum", "2012-12-31"], "999990019\n");

        Assert.Equal(0, code);
        Assert.Contains("Op 2012-12-31 staat deze persoon op trede 3", balie.Uit, StringComparison.Ordinal);
        Assert.Contains("Deze trede bestaat niet.", balie.Uit, StringComparison.Ordinal);
        Assert.DoesNotContain("999990019", balie.Uit + balie.Fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Er is geen BSN ingevoerd.")]
    [InlineData("999990018", "Dit is geen geldig BSN.")]
    public void Toon_WrongInput_SaysWhatIsWrong(string invoer, string verwacht)
    {
        using var map = new Testmap();
        using var balie = new Testbalie(new DateOnly(2026, 1, 1));
        var pad = map.Schrijf("a.csv", "bsn;meetdatum;trede\n");

        Assert.Equal(2, balie.Run(["toon", "--bron", "a=" + pad], invoer));
        Assert.Contains(verwacht, balie.Fout, StringComparison.Ordinal);
    }

    // The snapshot of a single person is a count of one.
    private static void Vergelijk(int zaad, Koppelresultaat resultaat, Bsn bsn, Dag dag)
    {
        var verloop = Participatie.Koppeling.Verloop.Van(resultaat.Gevolgd, resultaat.Verslag.Bronnen, dag, null);
        var alleen = Alleen(resultaat, bsn);
        var rij = Momentopname.Maak(alleen, dag, Selectie.Iedereen, metNietGemeten: false)[0].Rijen.SingleOrDefault(rij => rij.Aantal > 0);
        Assert.True(rij?.Trede == verloop.Winnaar?.Niveau, $"seed {zaad} {dag}: {rij?.Trede} {verloop.Winnaar}\n{string.Join('\n', verloop.Stappen)}");
        if (rij is null) return;
        Assert.Equal(rij.Groei > 0, verloop.Winnaar!.Groei == Groeipotentieel.Groei && rij.Trede.KentGroei);
        var set = new Selectie([verloop.Subgroepen], null, default);
        Assert.Equal(1, Momentopname.Maak(alleen, dag, set, metNietGemeten: false)[0].Totaal);
    }

    private static Participatiekolommen Alleen(Koppelresultaat resultaat, Bsn bsn)
    {
        var kolommen = resultaat.Kolommen!;
        var persoon = Array.IndexOf(kolommen.Bsns!, bsn.Getal);
        var (van, tot) = (kolommen.Begin[persoon], kolommen.Begin[persoon + 1]);
        return new Participatiekolommen(
            kolommen.Bronnen,
            kolommen.Gemeenten,
            null,
            [0, tot - van],
            kolommen.Dagen[van..tot].ToArray(),
            kolommen.Soortnummers[van..tot].ToArray(),
            kolommen.Bekend.IsEmpty ? null : kolommen.Bekend[van..tot].ToArray(),
            kolommen.AlleBekend,
            kolommen.Soorten.ToArray(),
            [bsn.Getal]);
    }

    private static Koppelopdracht Opdracht(Bevolking bevolking, Testmap map) => new()
    {
        Leveringen = [.. bevolking.Leveringen.Select((levering, nummer) => new Levering(Naam(levering.Bron), map.Schrijf($"{nummer}.csv", levering.Csv), string.Empty))],
        Prioriteit = [.. bevolking.Instelling.Voorrang.Select(Naam)],
        Vandaag = Dag.Van(bevolking.Instelling.Vandaag),
        Leverdag = Dag.Van(bevolking.Instelling.Leverdag),
        Gemeente = bevolking.Vragen[0].Gemeente is { } code && Gemeente.TryParse(Encoding.UTF8.GetBytes(code), out var gemeente) ? gemeente : default,
    };

    private static Bron Naam(string naam) => Bron.TryParse(naam, out var bron) ? bron : throw new ArgumentException(naam, nameof(naam));
}
