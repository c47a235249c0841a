using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Tests.Koppeling;

/// <summary>Of each benefit the last state told counts, and each row is used or replaced (decision 9).</summary>
public sealed class BusverloopTests
{
    [Fact]
    public void Bepaal_TheSameMonthsAgain_GivesWhatTheLastOneTells()
    {
        Busmeting[] maart = [Uitkering(1, "A", "2014-01-01", maand: 3), Uitkering(2, "B", "2014-02-01", maand: 3)];
        Busmeting[] april = [Uitkering(1, "A", "2014-01-01", "2015-04-10", Uitstroomreden.UitUitkeringAnders, 4), Uitkering(2, "B", "2014-02-01", maand: 4)];

        var uit = Busverloop.Bepaal([maart, april, april], 3, eenGemeente: false);

        Assert.Equal(["1 2014-01-01 begin", "1 2015-04-10 UitUitkeringAnders", "2 2014-02-01 begin"], Leesbaar(uit));
        Assert.Equal([4, 0, 0], uit.Vervangen);
        Assert.Equal([0, 0, 3], uit.Rijen.Select(rijen => rijen.Count));
    }

    [Theory]
    [InlineData("2014-01-01", "2015-03-31", "2014-01-01", null, "2014-01-01 begin")]
    [InlineData("2014-01-01", null, "2014-02-01", null, "2014-02-01 begin")]
    [InlineData("2014-01-01", "2015-03-31", "2014-01-01", "2015-03-15", "2014-01-01 begin|2015-03-15 UitUitkeringAnders")]
    [InlineData("2014-01-01", "2014-06-30", "2015-01-01", null, "2014-01-01 begin|2014-06-30 UitUitkeringAnders|2015-01-01 begin")]
    [InlineData("2015-01-01", null, "2014-01-01", "2014-06-30", "2014-01-01 begin|2014-06-30 UitUitkeringAnders|2015-01-01 begin")]
    [InlineData("2014-01-01", "2014-06-30", "2014-06-30", null, "2014-01-01 begin|2014-06-30 begin")]
    [InlineData("2014-01-01", "2014-01-01", "2014-01-01", "2014-01-01", "2014-01-01 begin|2014-01-01 UitUitkeringAnders")]
    public void Bepaal_OneBenefitToldTwice_TheLastCountsWhereTheyOverlap(string begin, string? einde, string nieuwBegin, string? nieuwEinde, string verwacht)
    {
        var uit = Busverloop.Bepaal([[Uitkering(1, "A", begin, einde, maand: 1)], [Uitkering(1, "A", nieuwBegin, nieuwEinde, maand: 2)]], 3, eenGemeente: false);

        Assert.Equal(verwacht.Split('|'), Leesbaar(uit).Select(regel => regel[2..]));
    }

    [Fact]
    public void Bepaal_DeliveriesInAnotherOrder_TheMonthOfTheStatisticDecides()
    {
        Busmeting[] maart = [Uitkering(1, "A", "2014-01-01", maand: 3)];
        Busmeting[] april = [Uitkering(1, "A", "2014-01-01", "2015-04-10", maand: 4)];

        Assert.Equal(Leesbaar(Busverloop.Bepaal([maart, april], 3, eenGemeente: false)), Leesbaar(Busverloop.Bepaal([april, maart], 3, eenGemeente: false)));
    }

    [Theory]
    [InlineData("2014-05-01", null, false)]
    [InlineData("2014-07-01", null, false)]
    [InlineData("2014-07-02", null, true)]
    [InlineData("2013-01-01", "2014-06-30", true)]
    [InlineData("2013-01-01", "2014-07-01", false)]
    public void Bepaal_AnotherBenefitGoesOn_NobodyLeaves(string begin, string? einde, bool vertrekt)
    {
        var uit = Busverloop.Bepaal([[Uitkering(1, "A", "2014-01-01", "2014-06-30"), Uitkering(1, "B", begin, einde, Uitstroomreden.Geen)]], 3, eenGemeente: false);

        Assert.Equal(vertrekt, Leesbaar(uit).Contains("1 2014-06-30 UitUitkeringAnders", StringComparer.Ordinal));
        Assert.Equal([0, 0, 0], uit.Vervangen);
    }

    [Fact]
    public void Bepaal_DeathBesideAnotherBenefit_IsALeaving() => Assert.Contains(
        "1 2014-06-30 Overleden",
        Leesbaar(Busverloop.Bepaal([[Uitkering(1, "A", "2014-01-01", "2014-06-30", Uitstroomreden.Overleden), Uitkering(1, "B", "2014-05-01")]], 3, eenGemeente: false)));

    [Fact]
    public void Bepaal_EndByWork_LeavesNothing() => Assert.Equal(
        ["1 2014-01-01 begin"], Leesbaar(Busverloop.Bepaal([[Uitkering(1, "A", "2014-01-01", "2014-06-30", Uitstroomreden.Geen)]], 3, eenGemeente: false)));

    [Fact]
    public void Bepaal_TwoBenefitsOnOneDay_GiveOneMeasurementAndBothAreUsed()
    {
        var uit = Busverloop.Bepaal([[Uitkering(1, "A", "2014-01-01", "2014-06-30"), Uitkering(1, "B", "2014-01-01", "2014-06-30", Uitstroomreden.Onbekend)]], 3, eenGemeente: false);

        Assert.Equal(["1 2014-01-01 begin", "1 2014-06-30 Onbekend"], Leesbaar(uit));
        Assert.Equal([0, 0, 0], uit.Vervangen);
    }

    [Fact]
    public void Bepaal_RowWithoutMunicipality_IsTheSamePersonWhenThereIsOne()
    {
        IReadOnlyList<IReadOnlyList<Busmeting>> leveringen = [[Uitkering(1, "A", "2014-01-01", gemeente: 0)], [Uitkering(1, "A", "2014-01-01", gemeente: 1)]];

        Assert.Equal([1, 0, 0], Busverloop.Bepaal(leveringen, 3, eenGemeente: true).Vervangen);
        Assert.Equal([0, 0, 0], Busverloop.Bepaal(leveringen, 3, eenGemeente: false).Vervangen);
    }

    [Fact]
    public void Bepaal_RandomDeliveries_EveryRowIsUsedOrReplacedAndKeysAreUnique()
    {
        var toeval = new Random(11);
        for (var keer = 0; keer < 400; keer++)
        {
            var leveringen = Enumerable.Range(0, toeval.Next(1, 6)).Select(maand => (IReadOnlyList<Busmeting>)[.. Enumerable.Range(0, toeval.Next(12)).Select(_ => Willekeurig(toeval, maand))]).ToList();
            var uit = Busverloop.Bepaal(leveringen, 3, eenGemeente: false);
            var (staan, verwacht) = Naief(leveringen);

            Assert.Equal(leveringen.Sum(levering => levering.Count), staan + uit.Vervangen.Sum());
            Assert.Equal(verwacht, Leesbaar(uit));
            var samen = Samenvoeging.Voeg([.. uit.Rijen.Select(Meetblokbouwer.Van)], Proefrij.Bronnen, new Gemeentetabel(), TestContext.Current.CancellationToken);
            Assert.Equal(0, samen.Vervangen.Sum());
        }
    }

    [Fact]
    public void Bepaal_OnePersonWithManyBenefits_IsNotSlow()
    {
        var toeval = new Random(3);
        var rijen = Enumerable.Range(0, 60_000).Select(rij =>
        {
            var begin = Dag.VanNummer((ushort)toeval.Next(20_000));
            return Uitkering(1, rij % 2 == 0 ? "A" : "B" + rij, begin.ToString(), Dag.VanNummer((ushort)(begin.Nummer + toeval.Next(3))).ToString());
        }).ToList();

        Assert.True(Busverloop.Bepaal([rijen], 3, eenGemeente: false).Vervangen[0] > 0);
    }

    // By the words of the decision, row by row, without sorted lists.
    private static (int Staan, IReadOnlyList<string> Rijen) Naief(List<IReadOnlyList<Busmeting>> leveringen)
    {
        var staan = new List<Busmeting>();
        foreach (var rij in leveringen.SelectMany(levering => levering).OrderBy(rij => rij.Periode))
        {
            staan.RemoveAll(oud => oud.Sleutel.Persoon == rij.Sleutel.Persoon && oud.Nummerhash == rij.Nummerhash
                && (oud.Begin == rij.Begin || ((rij.Einde is null || oud.Begin < rij.Einde) && (oud.Einde is null || rij.Begin < oud.Einde))));
            staan.Add(rij);
        }

        var uit = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var rij in staan)
        {
            uit[$"{Nummer(rij.Sleutel)} {rij.Begin} 0"] = $"{Nummer(rij.Sleutel)} {rij.Begin} begin";
            var blijft = rij.Reden is not (Uitstroomreden.Overleden or Uitstroomreden.Verhuisd) && staan.Exists(ander => ander.Sleutel.Persoon == rij.Sleutel.Persoon
                && rij.Einde is { } einde && ander.Begin.Nummer <= einde.Nummer + 1 && (ander.Einde is null || ander.Einde > einde));
            if (rij.Reden != Uitstroomreden.Geen && !blijft) uit[$"{Nummer(rij.Sleutel)} {rij.Einde} 1"] = $"{Nummer(rij.Sleutel)} {rij.Einde} {rij.Reden}";
        }

        return (staan.Count, [.. uit.OrderBy(paar => paar.Key, StringComparer.Ordinal).Select(paar => paar.Value)]);
    }

    private static Busmeting Willekeurig(Random toeval, int maand)
    {
        var begin = Proefrij.Dag("2014-01-01").Nummer + toeval.Next(12);
        var einde = toeval.Next(3) == 0 ? null : Dag.VanNummer((ushort)(begin + toeval.Next(5))).ToString();
        Uitstroomreden[] redenen = [Uitstroomreden.Geen, Uitstroomreden.Overleden, Uitstroomreden.Verhuisd, Uitstroomreden.UitUitkeringAnders, Uitstroomreden.Onbekend];
        return Uitkering(toeval.Next(2), toeval.Next(3) == 0 ? "A" : "B", Dag.VanNummer((ushort)begin).ToString(), einde, redenen[toeval.Next(5)], toeval.Next(4) == 0 ? 1 : maand);
    }

    private static int Nummer(Meetsleutel sleutel) => Enumerable.Range(0, 5).First(n => Proefrij.Persoon(n).Getal == sleutel.Persoon);

    private static IReadOnlyList<string> Leesbaar(Busverloop verloop) => [.. verloop.Rijen.SelectMany(rijen => rijen)
        .OrderBy(rij => Nummer(rij.Sleutel)).ThenBy(rij => rij.Sleutel.Dag).ThenBy(rij => rij.Sleutel.Uitstroom)
        .Select(rij => $"{Nummer(rij.Sleutel)} {rij.Sleutel.Dag} {(rij.Sleutel.Uitstroom ? rij.Waarde.Reden : "begin")}")];

    private static Busmeting Uitkering(
        int persoon, string nummer, string begin, string? einde = null, Uitstroomreden reden = Uitstroomreden.UitUitkeringAnders, int maand = 0, int gemeente = 0) => new(
        Meetsleutel.Van(Proefrij.Persoon(persoon), gemeente, 0, Proefrij.Dag(begin), uitstroom: false),
        Participatie.Klanten.Voorziening.Hash(System.Text.Encoding.UTF8.GetBytes(nummer)),
        maand,
        einde is null ? null : Proefrij.Dag(einde),
        einde is null ? Uitstroomreden.Geen : reden,
        Subgroepen.Geen.Met(1),
        Proefrij.Geleverd);
}
