using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

/// <summary>What is due for a client: of every kind the day before, the day itself and after.</summary>
public sealed class MeettaakTests
{
    private static readonly Klantsituatie Niets = new(default, [], [], [], Subgroepen.Geen);

    [Theory]
    [InlineData("2025-03-10", "2026-03-09", null)]
    [InlineData("2025-03-10", "2026-03-10", "2026-03-10")]
    [InlineData("2025-03-10", "2028-01-01", "2026-03-10")]
    [InlineData("2024-02-29", "2025-02-27", null)]
    [InlineData("2024-02-29", "2025-02-28", "2025-02-28")]
    [InlineData("2023-02-28", "2024-02-27", null)]
    [InlineData("2023-02-28", "2024-02-28", "2024-02-28")]
    public void Yearly_OnTheExactDay_IsDueSinceThen(string gemeten, string dag, string? sinds)
    {
        var situatie = Niets with { Metingen = [new(D(gemeten), Meetmoment.Overig), new(D("2020-01-01"), Meetmoment.Jaarmeting)] };

        Verwacht(Meettaak.Op(situatie, Op(3, "2020-01-01"), D(dag), Regelkeuzen.Geen), Meettaaksoort.Jaarmeting, sinds);
    }

    [Fact]
    public void Yearly_NeverMeasured_IsDueFromTheDayTheClientCame()
    {
        var loop = new Ladderloop(null, D("2026-01-05"), null, D("2026-01-05"));

        Assert.Empty(Meettaak.Op(Niets, loop, D("2026-01-04"), Regelkeuzen.Geen));
        Verwacht(Meettaak.Op(Niets, loop, D("2026-01-05"), Regelkeuzen.Geen), Meettaaksoort.Jaarmeting, "2026-01-05");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    public void Code_ToBeDetermined_IsDueAtOnceAndInsteadOfTheYearly(int code)
    {
        var taken = Meettaak.Op(Niets with { Metingen = [new(D("2020-01-01"), Meetmoment.Overig)] }, Op(code, "2026-02-01"), D("2026-02-01"), Regelkeuzen.Geen);

        Verwacht(taken, Meettaaksoort.TredeBepalen, "2026-02-01");
        Assert.Contains($"code {code}", taken[0].Waarom, StringComparison.Ordinal);
    }

    [Fact]
    public void Code8_OutOfSight_IsMeasuredEveryYearOnly()
    {
        var situatie = Niets with { Metingen = [new(D("2025-06-01"), Meetmoment.Jaarmeting)] };

        Assert.Empty(Meettaak.Op(situatie, Op(8, "2025-06-01"), D("2026-05-31"), Regelkeuzen.Geen));
        Verwacht(Meettaak.Op(situatie, Op(8, "2025-06-01"), D("2026-06-01"), Regelkeuzen.Geen), Meettaaksoort.Jaarmeting, "2026-06-01");
    }

    [Theory]
    [InlineData("2026-01-31", null)]
    [InlineData("2026-02-01", "2026-02-01")]
    [InlineData("2026-06-01", "2026-02-01")]
    public void Traject_Begun_IsDueFromTheFirstDay(string dag, string? sinds)
    {
        var situatie = Recent with { Trajecten = [new(Domein.Reintegratie, Leerweg.Geen, D("2026-02-01"), null)] };

        Verwacht(Meettaak.Op(situatie, Op(3, "2020-01-01"), D(dag), Regelkeuzen.Geen), Meettaaksoort.StartTraject, sinds);
    }

    [Theory]
    [InlineData("2026-01-01", Meetmoment.StartTraject, true)]
    [InlineData("2025-12-31", Meetmoment.StartTraject, false)]
    [InlineData("2026-03-04", Meetmoment.StartTraject | Meetmoment.Jaarmeting, true)]
    [InlineData("2026-02-10", Meetmoment.Jaarmeting, false)]
    [InlineData("2026-03-04", Meetmoment.Jaarmeting, false)]
    [InlineData("2026-03-05", Meetmoment.Jaarmeting, true)]
    public void Traject_Measured_IsDoneWithThatMomentNearbyOrByAnyLaterOne(string gemeten, Meetmoment moment, bool klaar)
    {
        var situatie = Niets with { Trajecten = [new(Domein.Reintegratie, Leerweg.Geen, D("2026-02-01"), null)], Metingen = [new(D(gemeten), moment)] };

        Verwacht(Meettaak.Op(situatie, Op(3, gemeten), D("2026-04-01"), Regelkeuzen.Geen), Meettaaksoort.StartTraject, klaar ? null : "2026-02-01");
    }

    [Theory]
    [InlineData("2026-03-30", null)]
    [InlineData("2026-03-31", "2026-03-31")]
    [InlineData("2026-04-20", "2026-03-31")]
    public void Traject_Ended_IsDueFromTheLastDay(string dag, string? sinds)
    {
        var situatie = Recent with
        {
            Trajecten = [new(Domein.Reintegratie, Leerweg.Geen, D("2025-10-01"), D("2026-03-31"))],
            Uitkeringen = [new(Uitkeringsoort.Bijstand, D("2019-01-01"), null, Uitkeringseinde.Onbekend)],
        };

        Verwacht(Meettaak.Op(situatie, Op(3, "2020-01-01"), D(dag), Regelkeuzen.Geen), Meettaaksoort.EindeTraject, sinds);
        Assert.Empty(Meettaak.Op(situatie with { Metingen = [new(D("2026-03-20"), Meetmoment.EindeTraject)] }, Op(3, "2020-01-01"), D(dag), Regelkeuzen.Geen));
    }

    [Theory]
    [InlineData("2026-01-14", null)]
    [InlineData("2026-01-15", "2026-01-15")]
    public void Benefit_Begun_IsDueFromTheFirstDay(string dag, string? sinds)
    {
        var situatie = Recent with { Uitkeringen = [new(Uitkeringsoort.Bijstand, D("2026-01-15"), null, Uitkeringseinde.Onbekend)] };

        Verwacht(Meettaak.Op(situatie, Op(3, "2020-01-01"), D(dag), Regelkeuzen.Geen), Meettaaksoort.InschrijvingUitkering, sinds);
        Assert.Empty(Meettaak.Op(situatie with { Metingen = [new(D("2025-12-20"), Meetmoment.InschrijvingUitkering)] }, Op(3, "2020-01-01"), D(dag), Regelkeuzen.Geen));
    }

    [Theory]
    [InlineData("2025-09-01", "2026-02-28", null)]
    [InlineData("2025-09-01", "2026-03-01", "2026-03-01")]
    [InlineData("2025-09-01", "2026-05-01", "2026-03-01")]
    [InlineData("2023-08-31", "2024-02-28", null)]
    [InlineData("2023-08-31", "2024-02-29", "2024-02-29")]
    [InlineData("2025-08-31", "2026-02-28", "2026-02-28")]
    public void Rung6_SixMonths_ProposesLeaving(string sinds, string dag, string? verwacht)
    {
        var situatie = Niets with { Metingen = [new(D(sinds), Meetmoment.Overig)] };

        Verwacht(Meettaak.Op(situatie, Op(6, sinds), D(dag), Regelkeuzen.Geen), Meettaaksoort.Werk6Maanden, verwacht);
        Assert.Empty(Meettaak.Op(situatie, Op(6, sinds), D(dag), Uit(Instelbareregel.UitstroomWerk)));
        Assert.Empty(Meettaak.Op(situatie, Op(5, sinds), D(dag), Regelkeuzen.Geen));
    }

    [Theory]
    [InlineData(Leerweg.Bbl, Meettaaksoort.Bbl6Maanden, Instelbareregel.UitstroomBbl)]
    [InlineData(Leerweg.Bol, Meettaaksoort.Bol6Maanden, Instelbareregel.UitstroomBol)]
    public void Course_SixMonthsRunning_ProposesLeaving(Leerweg leerweg, Meettaaksoort soort, Instelbareregel regel)
    {
        var traject = new Trajectloop(Domein.Educatie, leerweg, D("2025-09-01"), null);
        var situatie = Niets with { Trajecten = [traject], Metingen = [new(D("2025-09-01"), Meetmoment.StartTraject)] };

        Verwacht(Meettaak.Op(situatie, Op(5, "2025-09-01"), D("2026-02-28"), Regelkeuzen.Geen), soort, null);
        Verwacht(Meettaak.Op(situatie, Op(5, "2025-09-01"), D("2026-03-01"), Regelkeuzen.Geen), soort, "2026-03-01");
        Verwacht(Meettaak.Op(situatie, Op(5, "2025-09-01"), D("2026-05-01"), Regelkeuzen.Geen), soort, "2026-03-01");
        Assert.Empty(Meettaak.Op(situatie, Op(5, "2025-09-01"), D("2026-03-01"), Uit(regel)));
        Assert.DoesNotContain(Meettaak.Op(situatie with { Trajecten = [traject with { Einde = D("2026-02-28") }] }, Op(5, "2025-09-01"), D("2026-03-01"), Regelkeuzen.Geen), taak => taak.Soort == soort);
        Assert.Empty(Meettaak.Op(situatie with { Trajecten = [traject with { Leerweg = Leerweg.Geen }] }, Op(5, "2025-09-01"), D("2026-03-01"), Regelkeuzen.Geen));
    }

    [Theory]
    [InlineData("2026-03-31", null)]
    [InlineData("2026-04-01", "2026-04-01")]
    [InlineData("2026-04-20", "2026-04-01")]
    public void Traject_EndedWithoutFollowUpOrBenefit_ProposesLeavingTheDayAfter(string dag, string? sinds)
    {
        var afgelopen = new Trajectloop(Domein.Reintegratie, Leerweg.Geen, D("2025-10-01"), D("2026-03-31"));
        var situatie = Recent with { Trajecten = [afgelopen], Metingen = [new(D("2026-03-31"), Meetmoment.EindeTraject)] };

        Verwacht(Meettaak.Op(situatie, Op(3, "2020-01-01"), D(dag), Regelkeuzen.Geen), Meettaaksoort.GeenVervolgtraject, sinds);
        foreach (var start in new[] { "2025-12-01", "2026-04-01", "2026-06-01" })
        {
            var vervolg = situatie with { Trajecten = [afgelopen, new(Domein.Reintegratie, Leerweg.Geen, D(start), null)] };
            Assert.DoesNotContain(Meettaak.Op(vervolg, Op(3, "2020-01-01"), D(dag), Regelkeuzen.Geen), taak => taak.Soort == Meettaaksoort.GeenVervolgtraject);
        }

        Assert.Empty(Meettaak.Op(situatie with { Uitkeringen = [new(Uitkeringsoort.Uwv, D("2019-01-01"), null, Uitkeringseinde.Onbekend)] }, Op(3, "2020-01-01"), D(dag), Regelkeuzen.Geen));
        Assert.Empty(Meettaak.Op(situatie with { Vorige = Subgroepen.Geen.Met(1) }, Op(3, "2020-01-01"), D(dag), Regelkeuzen.Geen));
        Assert.Empty(Meettaak.Op(situatie with { Uitkeringen = [new(Uitkeringsoort.Bijstand, D("2019-01-01"), D("2025-12-31"), Uitkeringseinde.Werk)] }, Op(3, "2020-01-01"), D(dag), Regelkeuzen.Geen));
    }

    [Fact]
    public void Traject_EndedBeforeTheBenefit_ProposesLeavingTheDayAfterTheBenefit()
    {
        var situatie = Recent with
        {
            Trajecten = [new(Domein.Reintegratie, Leerweg.Geen, D("2025-10-01"), D("2026-03-31"))],
            Uitkeringen = [new(Uitkeringsoort.Bijstand, D("2019-01-01"), D("2026-04-10"), Uitkeringseinde.Onbekend)],
            Metingen = [new(D("2026-03-31"), Meetmoment.EindeTraject)],
        };

        Verwacht(Meettaak.Op(situatie, Op(3, "2020-01-01"), D("2026-04-10"), Regelkeuzen.Geen), Meettaaksoort.GeenVervolgtraject, null);
        Verwacht(Meettaak.Op(situatie, Op(3, "2020-01-01"), D("2026-04-11"), Regelkeuzen.Geen), Meettaaksoort.GeenVervolgtraject, "2026-04-11");
    }

    [Theory]
    [InlineData("2026-03-31", Uitkeringseinde.Anders, null)]
    [InlineData("2026-04-01", Uitkeringseinde.Anders, "2026-04-01")]
    [InlineData("2026-04-30", Uitkeringseinde.Anders, "2026-04-01")]
    [InlineData("2026-04-01", Uitkeringseinde.Werk, null)]
    [InlineData("2026-04-01", Uitkeringseinde.Onbekend, null)]
    public void Benefit_EndedNotForWork_ProposesLeavingTheDayAfter(string dag, Uitkeringseinde reden, string? sinds)
    {
        var uit = new Uitkering(Uitkeringsoort.Bijstand, D("2019-01-01"), D("2026-03-31"), reden);
        var situatie = Recent with { Uitkeringen = [uit] };

        Verwacht(Meettaak.Op(situatie, Op(3, "2020-01-01"), D(dag), Regelkeuzen.Geen), Meettaaksoort.UitUitkeringAnders, sinds);
        Assert.DoesNotContain(
            Meettaak.Op(situatie with { Uitkeringen = [uit, new(Uitkeringsoort.Uwv, D("2026-04-01"), null, Uitkeringseinde.Onbekend)] }, Op(3, "2020-01-01"), D(dag), Regelkeuzen.Geen),
            taak => taak.Soort == Meettaaksoort.UitUitkeringAnders);
    }

    [Theory]
    [InlineData("2026-05-02", true)]
    [InlineData("2026-05-03", false)]
    public void Benefit_EndedAndMeasuredLater_IsNoLongerProposed(string gemeten, bool nog)
    {
        var situatie = Niets with { Uitkeringen = [new(Uitkeringsoort.Bijstand, D("2019-01-01"), D("2026-03-31"), Uitkeringseinde.Anders)], Metingen = [new(D(gemeten), Meetmoment.Jaarmeting)] };

        Verwacht(Meettaak.Op(situatie, Op(3, gemeten), D("2026-06-01"), Regelkeuzen.Geen), Meettaaksoort.UitUitkeringAnders, nog ? "2026-04-01" : null);
    }

    [Fact]
    public void Leaver_WhoBeginsATrajectOrBenefit_HasOnlyThat()
    {
        var loop = new Ladderloop(null, D("2026-01-10"), D("2026-01-10"), D("2015-01-01"));
        var situatie = Niets with
        {
            Trajecten = [new(Domein.Educatie, Leerweg.Bol, D("2025-01-01"), D("2026-01-10")), new(Domein.Educatie, Leerweg.Geen, D("2026-02-02"), D("2026-03-01"))],
            Uitkeringen = [new(Uitkeringsoort.Bijstand, D("2015-01-01"), D("2026-01-09"), Uitkeringseinde.Anders), new(Uitkeringsoort.Bijstand, D("2026-02-01"), D("2026-02-20"), Uitkeringseinde.Anders)],
            Metingen = [new(D("2015-01-01"), Meetmoment.InschrijvingUitkering)],
        };

        Assert.Empty(Meettaak.Op(situatie, loop, D("2026-01-31"), Regelkeuzen.Geen));
        Assert.Equal([(Meettaaksoort.InschrijvingUitkering, D("2026-02-01")), (Meettaaksoort.StartTraject, D("2026-02-02"))],
            Meettaak.Op(situatie, loop, D("2026-04-01"), Regelkeuzen.Geen).Select(taak => (taak.Soort, taak.Sinds)));
    }

    [Fact]
    public void Tasks_SeveralAtOnce_StandLongestFirst()
    {
        var situatie = Niets with
        {
            Trajecten = [new(Domein.Reintegratie, Leerweg.Geen, D("2026-01-01"), D("2026-01-20")), new(Domein.Educatie, Leerweg.Bbl, D("2025-07-01"), null)],
            Uitkeringen = [new(Uitkeringsoort.Bijstand, D("2019-01-01"), D("2025-12-31"), Uitkeringseinde.Anders)],
            Metingen = [new(D("2025-01-05"), Meetmoment.Jaarmeting)],
        };

        Assert.Equal(
            [
                (Meettaaksoort.StartTraject, D("2025-07-01")),
                (Meettaaksoort.StartTraject, D("2026-01-01")), (Meettaaksoort.Bbl6Maanden, D("2026-01-01")), (Meettaaksoort.UitUitkeringAnders, D("2026-01-01")),
                (Meettaaksoort.Jaarmeting, D("2026-01-05")), (Meettaaksoort.EindeTraject, D("2026-01-20")),
            ],
            Meettaak.Op(situatie, Op(4, "2025-01-05"), D("2026-02-01"), Regelkeuzen.Geen).Select(taak => (taak.Soort, taak.Sinds)));
    }

    [Fact]
    public void Tasks_OfOneDay_StandWithTheYearlyBehindWhatHappenedAndBeforeWhatIsProposed()
    {
        var dag = D("2026-01-05");
        var nieuw = Niets with { Trajecten = [new(Domein.Reintegratie, Leerweg.Geen, dag, null)], Uitkeringen = [new(Uitkeringsoort.Bijstand, dag, null, Uitkeringseinde.Onbekend)] };
        var jaarOud = Niets with { Trajecten = [new(Domein.Educatie, Leerweg.Bbl, D("2025-07-05"), null)], Metingen = [new(D("2025-01-05"), Meetmoment.Jaarmeting), new(D("2025-01-05"), Meetmoment.StartTraject)] };

        Assert.Equal([Meettaaksoort.StartTraject, Meettaaksoort.InschrijvingUitkering, Meettaaksoort.Jaarmeting], Meettaak.Op(nieuw, new Ladderloop(null, dag, null, dag), dag, Regelkeuzen.Geen).Select(taak => taak.Soort));
        Assert.Equal([Meettaaksoort.Jaarmeting, Meettaaksoort.Bbl6Maanden], Meettaak.Op(jaarOud, Op(4, "2025-01-05"), dag, Regelkeuzen.Geen).Where(taak => taak.Sinds == dag).Select(taak => taak.Soort));
    }

    [Fact]
    public void Reason_NamesTheDayInWords()
    {
        var taken = Meettaak.Op(Niets with { Metingen = [new(D("2024-02-29"), Meetmoment.Overig)] }, Op(6, "2024-02-29"), D("2026-01-01"), Regelkeuzen.Geen);

        Assert.Equal(
            ["Sinds 29 februari 2024 staat de klant zonder onderbreking op trede 6. Op 29 augustus 2024 was dat zes maanden.", "De laatste meting was op 29 februari 2024. U meet elke klant elk jaar."],
            taken.Select(taak => taak.Waarom));
    }

    [Fact]
    public void Task_LongerThanTheMargin_IsLate()
    {
        var taak = new Meettaak(Meettaaksoort.Jaarmeting, D("2026-01-01"), D("2025-01-01"));

        Assert.False(taak.IsTeLaat(D("2026-02-01")));
        Assert.True(taak.IsTeLaat(D("2026-02-02")));
    }

    [Fact]
    public void Facts_EveryKind_AsksAMomentOrProposesAReason()
    {
        Assert.All(Meettaaksoortfeiten.Alle, feiten => Assert.True(feiten.Moment == Meetmoment.Geen ^ feiten.Reden == Uitstroomreden.Geen, feiten.Code));
        Assert.Equal(Meettaaksoortfeiten.Alle.Count, Meettaaksoortfeiten.Alle.Select(feiten => feiten.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Meettaaksoortfeiten.Alle, feiten => Assert.Same(feiten, Meettaaksoortfeiten.MetCode(feiten.Code)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Meettaaksoortfeiten.Van(default));
    }

    // Measured so lately that the yearly measurement plays no part, and too long ago to be about a start or end of now.
    private static Klantsituatie Recent => Niets with { Metingen = [new(D("2025-10-01"), Meetmoment.StartTraject)] };

    private static Ladderloop Op(int trede, string sinds) => new(Trede.Van(trede), D(sinds), null, D("2015-01-01"));

    private static Regelkeuzen Uit(Instelbareregel regel) => new([new Regelkeuze(regel, Dag.Eerste, Instelbareregelfeiten.Nee)]);

    private static Dag D(string tekst) => Dag.Van(DateOnly.ParseExact(tekst, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    private static void Verwacht(IReadOnlyList<Meettaak> taken, Meettaaksoort soort, string? sinds)
    {
        Assert.Equal(sinds is null ? [] : [D(sinds)], taken.Where(taak => taak.Soort == soort).Select(taak => taak.Sinds));
        if (sinds is null) return;
        Assert.NotEmpty(taken.First(taak => taak.Soort == soort).Waarom);
    }
}
