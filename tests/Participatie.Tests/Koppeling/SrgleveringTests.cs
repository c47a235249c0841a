using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Tests.Koppeling;

/// <summary>What goes to the SRG, and what is found: each check by itself.</summary>
public sealed class SrgleveringTests
{
    private static readonly Srglayout Layout = new(
        "srg-proef", "SRG", "proef", "10", [3],
        [.. "statistiekjaar 4,statistiekmaand 2,statistiekcode 2,versienummer 12,gemeentecode 4,bsn 9,geboortedatum 8,geslacht 1,positie 1,begindatum_positie 8,arbeidsvermogen 1,registratienummer 15,type_voorziening 2,begindatum 8,einddatum 8,reden_einde 1".Split(',').Select(veld => new Srgveld(veld.Split(' ')[0], veld.Split(' ')[^1] switch { "15" => 15, "12" => 12, var breedte => breedte[0] - '0' }))])
    {
        Typen = new Dictionary<string, string>(StringComparer.Ordinal) { ["04"] = "loonkostensubsidie", ["06"] = "jobcoach", ["99"] = "overige voorziening" },
        Redenen = new Dictionary<string, string>(StringComparer.Ordinal) { ["1"] = "voltooid", ["2"] = "voortijdig gestopt", ["3"] = "gestopt door verhuizing" },
    };

    private static readonly Bsn Bsn = Bsn.Van(999_990_019);
    private static readonly Srgladder Ladder = new([new(Trede.Van(3), Dag("2015-01-05"), Dag("2015-06-11")), new(Trede.Van(4), Dag("2015-06-11"), null)], Dag("2015-06-11"), Uitstroomreden.Geen);

    [Fact]
    public void Making_AChangedPositionInTheMonth_DeliversTheOldAndTheNew()
    {
        var levering = Maak([Een()]);

        Assert.Empty(levering.Bevindingen);
        string[] samen = ["2015", "06", "10", "trede 0.5.0", "9901", "999990019", "19800203", "2"];
        Assert.Equal(
            [[.. samen, "3", "20150105", "0", "T1", "99", "20150105", "00000000", "0"], [.. samen, "4", "20150611", "0", "T1", "99", "20150105", "00000000", "0"]],
            levering.Rijen.Select(rij => rij.ToArray()));
        Assert.Equal((1, 1, 0), (levering.Voorzieningen, levering.Klanten.Count, levering.Tegengehouden));
    }

    [Theory]
    [InlineData("2015-04-30", "2015-05-31", 0)]
    [InlineData("2015-04-30", "2015-06-01", 1)]
    [InlineData("2015-06-30", null, 1)]
    [InlineData("2015-07-01", null, 0)]
    public void Making_AProvision_GoesWhenItTouchesTheMonth(string start, string? einde, int verwacht) =>
        Assert.Equal(verwacht, Maak([Een() with { Start = Dag(start), Einde = einde is null ? null : Dag(einde), Resultaat = einde is null ? string.Empty : "voltooid" }]).Voorzieningen);

    [Fact]
    public void Making_AnEndAfterTheMonth_IsNotKnownYet()
    {
        var levering = Maak([Een() with { Einde = Dag("2015-07-03"), Resultaat = "voltooid" }]);

        Assert.All(levering.Rijen, rij => Assert.Equal(("00000000", "0"), (rij[14], rij[15])));
        Assert.Empty(levering.Bevindingen);
    }

    [Theory]
    [InlineData("voltooid", "1")]
    [InlineData("Geslaagd", "1")]
    [InlineData("gestopt door werk", "1")]
    [InlineData("voortijdig gestopt", "2")]
    [InlineData("contract niet verlengd", "2")]
    [InlineData("gestopt: verhuisd", "3")]
    [InlineData("overleden", "3")]
    public void Making_AResult_IsAReason(string resultaat, string reden) =>
        Assert.Equal(reden, Maak([Een() with { Einde = Dag("2015-06-30"), Resultaat = resultaat }]).Rijen[0][15]);

    [Theory]
    [InlineData("Loonkostensubsidie", "", "04")]
    [InlineData("Jobcoach op de werkplek", "", "06")]
    [InlineData("Taalcoach", "", "99")]
    [InlineData("Taalcoach", "jobcoach", "06")]
    [InlineData("Taalcoach", "04", "04")]
    public void Making_AnInstrument_IsAKind(string instrument, string soort, string code) => Assert.Equal(code, Maak([Een() with { Instrument = instrument, Soort = soort }]).Rijen[0][12]);

    public static TheoryData<Bevindingcode> Codes => [.. Enum.GetValues<Bevindingcode>().Where(code => Bevindingcatalogus.Van(code).Code[0] == 'U' && code != Bevindingcode.SrgUitVerschil)];

    [Theory, MemberData(nameof(Codes))]
    public void Checking_OneThingWrong_IsFoundAloneAndHoldsBackOnlyWhatCannotGo(Bevindingcode code)
    {
        var (voorzieningen, ladder, vorige) = Fout(code);

        var levering = Srglevering.Maak(Layout, Periode, Gemeente.Van(9901), "trede 0.5.0", voorzieningen, new Dictionary<int, Srgladder> { [1] = ladder, [2] = Ladder }, vorige);

        Assert.All(levering.Bevindingen, een => Assert.Equal(code, een.Code));
        Assert.Contains(levering.Bevindingen, een => een.Klant == 1 && een.Detail.Contains(", vanaf 201", StringComparison.Ordinal) && !een.Detail.Contains("9999", StringComparison.Ordinal));
        var blijft = Bevindingcatalogus.Van(code).Ernst == Ernst.LetOp && code != Bevindingcode.SrgUitWmo;
        Assert.Equal(blijft, levering.Klanten.Contains(1));
        Assert.Equal(levering.Tegengehouden > 0, !blijft);
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void Checking_AgainstTheDeliveryBefore_TellsALargeDifference(int toen, bool verwacht)
    {
        var nu = Enumerable.Range(1, 20).Select(nummer => Een() with { Nummer = $"T{nummer}", Start = Dag("2015-03-01") }).ToList();
        var eerder = Enumerable.Range(1, toen).Select(nummer => Vorige($"T{nummer}", "2015-03-01")).ToList();
        // One more than twenty is under five hundredths of twenty-one, two more is not.
        if (verwacht) eerder.Add(Vorige("T99", "2015-03-01"));

        var levering = Srglevering.Maak(Layout, Periode, Gemeente.Van(9901), "x", nu, new Dictionary<int, Srgladder> { [1] = Ladder }, eerder);

        Assert.Equal(verwacht, levering.Bevindingen.Any(een => een.Code == Bevindingcode.SrgUitVerschil));
    }

    [Fact]
    public void Making_OtherFieldsOfPolicy_GoOnlyWithANameOfTheLayout()
    {
        var levering = Maak([Een() with { Domein = Domein.Educatie }, Een() with { Domein = Domein.Wsw, Instrument = "Loonkostensubsidie", Nummer = "T2" }]);

        Assert.Equal("04", Assert.Single(levering.Rijen.Select(rij => rij[12]).Distinct()));
    }

    [Fact]
    public void Mark_OfFindings_ChangesWithThem() =>
        Assert.NotEqual(Maak([Een()]).Kenmerk, Maak([Een() with { Geslacht = Geslacht.Onbekend }]).Kenmerk);

    [Theory]
    [InlineData("2015-06", true)]
    [InlineData("2015-13", false)]
    [InlineData("2015-0", false)]
    [InlineData("juni 2015", false)]
    [InlineData("2015", false)]
    public void Reading_APeriod_IsAMonthOfTheLayout(string tekst, bool goed) => Assert.Equal(goed, Srgperiode.TryLees(Layout, tekst, out _));

    [Fact]
    public void Reading_APeriodByHalfYear_IsSixMonths()
    {
        Assert.True(Srgperiode.TryLees(Layout with { Velden = [new("statistiekperiode", 1)] }, "2014-2", out var periode));

        Assert.Equal((Dag("2014-07-01"), Dag("2014-12-31"), "2014", "2"), (periode.Eerste, periode.Laatste, periode.Jaar, periode.Deel));
    }

    private static Srgperiode Periode => Srgperiode.TryLees(Layout, "2015-06", out var periode) ? periode : throw new InvalidOperationException();

    private static Srgvoorziening Een() => new(1, Bsn, Geboortedatum.Van(new DateOnly(1980, 2, 3)), Geslacht.Vrouw, "T1", "Meedoencoach", Domein.Reintegratie, Dag("2015-01-05"), null, string.Empty);

    private static Srglevering Maak(IReadOnlyList<Srgvoorziening> voorzieningen) =>
        Srglevering.Maak(Layout, Periode, Gemeente.Van(9901), "trede 0.5.0 en nog veel meer"[..11], voorzieningen, new Dictionary<int, Srgladder> { [1] = Ladder }, null);

    private static (IReadOnlyList<Srgvoorziening> Voorzieningen, Srgladder Ladder, IReadOnlyList<Traject>? Vorige) Fout(Bevindingcode code) => code switch
    {
        Bevindingcode.SrgUitZonderBsn => ([Een() with { Bsn = default }], Ladder, null),
        Bevindingcode.SrgUitEindeVoorBegin => ([Een() with { Einde = Dag("2015-01-04"), Resultaat = "voltooid" }], Ladder, null),
        Bevindingcode.SrgUitNummerGedeeld => ([Een(), Een() with { Klant = 2, Bsn = Bsn.Van(999_990_020) }], Ladder, null),
        Bevindingcode.SrgUitNummerPastNiet => ([Een() with { Nummer = "1234567890123456" }], Ladder, null),
        Bevindingcode.SrgUitZonderReden => ([Een() with { Einde = Dag("2015-06-03"), Resultaat = "tja" }], Ladder, null),
        Bevindingcode.SrgUitBeginGewijzigd => ([Een()], Ladder, [Vorige("T1", "2015-01-04")]),
        Bevindingcode.SrgUitSoortOnbekend => ([Een() with { Soort = "iets" }], Ladder, null),
        Bevindingcode.SrgUitZonderBeginpositie => ([Een() with { Start = Dag("2014-11-05") }], Ladder, null),
        Bevindingcode.SrgUitResultaatZonderEinde => ([Een() with { Resultaat = "voltooid" }], Ladder, null),
        Bevindingcode.SrgUitPersoonOnvolledig => ([Een() with { Geboren = default }], Ladder, null),
        Bevindingcode.SrgUitLangNietGemeten => ([Een() with { Start = Dag("2012-11-05") }], new Srgladder([new(Trede.Van(2), Dag("2012-11-01"), null)], Dag("2012-11-01"), Uitstroomreden.Geen), null),
        Bevindingcode.SrgUitDubbel => ([Een() with { Instrument = "Jobcoach" }, Een() with { Instrument = "jobcoach", Nummer = "T2" }], Ladder, null),
        Bevindingcode.SrgUitWmo => ([Een() with { Financieringsdeel = "Wmo" }], Ladder, null),
        Bevindingcode.SrgUitVertrokken => ([Een()], new Srgladder([new(Trede.Van(3), Dag("2015-01-05"), Dag("2015-06-11"))], Dag("2015-01-05"), Uitstroomreden.Verhuisd), null),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "This check has no example."),
    };

    private static Traject Vorige(string nummer, string start) => new(new Klant(Gemeente.Van(9901), Bsn), 0, nummer, "overige", Domein.Reintegratie, string.Empty, Dag(start), null, string.Empty, null);

    private static Dag Dag(string tekst) => Proefrij.Dag(tekst);
}
