using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

/// <summary>What is due, told from the columns: since when somebody stands somewhere, and of whom something is due.</summary>
public sealed class KlantwerkTests
{
    private const int Klant = 1_000_000_007;
    private static readonly Dag Vandaag = D("2026-03-02");
    private static readonly Bron[] Bronnen = [.. new[] { "trede", "roc" }.Select(naam => Bron.TryParse(naam, out var bron) ? bron : throw new InvalidOperationException())];

    [Fact]
    public void Rung6_WithABreak_CountsFromAfterIt()
    {
        Assert.Equal(D("2025-03-01"), Werk([("2025-03-01", 6), ("2025-08-01", 6), ("2026-01-01", 6)]).Loop.Sinds);
        Assert.Equal(D("2025-12-01"), Werk([("2025-03-01", 6), ("2025-11-20", 5), ("2025-12-01", 6), ("2026-01-01", 6)]).Loop.Sinds);
        Assert.Equal(D("2025-12-01"), Werk([("2025-03-01", 6), ("2025-11-20", -1), ("2025-12-01", 6)]).Loop.Sinds);
    }

    [Fact]
    public void Rung6_SixMonths_IsProposedOnTheDay()
    {
        Assert.Equal([Meettaaksoort.Werk6Maanden], Werk([("2025-09-02", 6)]).Taken.Select(taak => taak.Soort));
        Assert.Empty(Werk([("2025-09-03", 6)]).Taken);
    }

    [Fact]
    public void Code0_BesideARung_IsNoMeasurement()
    {
        var werk = Werk([("2025-02-01", 3), ("2025-12-01", 0)]);

        Assert.Equal((Trede.Van(3), D("2025-02-01")), (werk.Loop.Trede!.Value, werk.Gemeten!.Value));
        Assert.Equal([(Meettaaksoort.Jaarmeting, D("2026-02-01"))], werk.Taken.Select(taak => (taak.Soort, taak.Sinds)));
    }

    [Fact]
    public void Code0_RenewedAndAlone_IsDueSinceTheFirst() =>
        Assert.Equal([(Meettaaksoort.TredeBepalen, D("2025-12-01"))], Werk([("2025-12-01", 0), ("2026-02-01", 0)]).Taken.Select(taak => (taak.Soort, taak.Sinds)));

    [Fact]
    public void Leaver_WithoutAnythingNew_IsOutOfSight()
    {
        var werk = Werk([("2020-02-01", 3), ("2021-05-01", -1)]);

        Assert.Equal((null, D("2021-05-01")), (werk.Loop.Trede, werk.Loop.Vertrokken!.Value));
        Assert.False(werk.IsInBeeld);
    }

    [Fact]
    public void Client_OfWhomNothingIsKnown_CameToday()
    {
        var gegevens = new Werkgegevens(new Dictionary<int, Guid?> { [5] = null }, new Dictionary<int, List<Uitkering>>(), new Dictionary<string, Leerweg>(), Regelkeuzen.Geen);

        var werk = Assert.Single(Klantwerk.Lijst(Kolommen([("2020-01-01", 3)]), gegevens, Vandaag, D("2026-03-15")));

        Assert.Equal((5, Vandaag), (werk.Klant, Assert.Single(werk.Taken).Sinds));
    }

    [Theory]
    [InlineData("2026-01-31", "2026-01-31")]
    [InlineData("2026-02-20", "2026-02-10")]
    public void Client_OfWhomTheDayOfComingIsKnown_IsDueSinceTheFirstThatIsKnown(string ingeschreven, string sinds)
    {
        var uitkering = new Uitkering(Uitkeringsoort.Bijstand, D("2026-02-10"), null, Uitkeringseinde.Onbekend);
        var leeg = new Werkgegevens(new Dictionary<int, Guid?> { [5] = null }, new Dictionary<int, List<Uitkering>>(), new Dictionary<string, Leerweg>(), Regelkeuzen.Geen)
        {
            Ingeschreven = new Dictionary<int, Dag> { [5] = D(ingeschreven) },
        };
        var metUitkering = leeg with { Uitkeringen = new Dictionary<int, List<Uitkering>> { [5] = [uitkering] } };

        Assert.Equal([(Meettaaksoort.Jaarmeting, D(ingeschreven))], Assert.Single(Klantwerk.Lijst(Kolommen([]), leeg, Vandaag, Vandaag)).Taken.Select(taak => (taak.Soort, taak.Sinds)));
        Assert.Equal(D(sinds), Assert.Single(Klantwerk.Lijst(Kolommen([]), metUitkering, Vandaag, Vandaag)).Taken.Single(taak => taak.Soort == Meettaaksoort.Jaarmeting).Sinds);
    }

    [Fact]
    public void Traject_OfACourse_IsKnownByItsInstrument()
    {
        var werk = Werk([("2025-09-02", 4, Meetmoment.StartTraject)], new Traject(default, 0, "T1", "Terug naar school", Domein.Reintegratie, string.Empty, D("2025-09-02"), null, string.Empty, null));

        Assert.Equal([(Meettaaksoort.Bol6Maanden, Vandaag)], werk.Taken.Select(taak => (taak.Soort, taak.Sinds)));
    }

    [Fact]
    public void Benefit_BeforeTheFirstRow_IsWhenTheClientCame()
    {
        var uitkering = new Uitkering(Uitkeringsoort.Bijstand, D("2026-02-10"), null, Uitkeringseinde.Onbekend);
        var gegevens = new Werkgegevens(new Dictionary<int, Guid?> { [5] = null }, new Dictionary<int, List<Uitkering>> { [5] = [uitkering] }, new Dictionary<string, Leerweg>(), Regelkeuzen.Geen);

        var werk = Assert.Single(Klantwerk.Lijst(Kolommen([]), gegevens, Vandaag, Vandaag));

        Assert.Equal([(Meettaaksoort.InschrijvingUitkering, D("2026-02-10")), (Meettaaksoort.Jaarmeting, D("2026-02-10"))], werk.Taken.Select(taak => (taak.Soort, taak.Sinds)));
    }

    private static Klantwerk Werk((string Dag, int Trede)[] rijen) => Werk([.. rijen.Select(rij => (rij.Dag, rij.Trede, Meetmoment.Overig))]);

    private static Klantwerk Werk((string Dag, int Trede, Meetmoment Moment)[] rijen, params Traject[] trajecten)
    {
        var gegevens = new Werkgegevens(
            new Dictionary<int, Guid?> { [Klant] = null }, new Dictionary<int, List<Uitkering>>(), new Dictionary<string, Leerweg> { ["Terug naar school"] = Leerweg.Bol }, Regelkeuzen.Geen);
        return Assert.Single(Klantwerk.Lijst(Kolommen(rijen, trajecten), gegevens, Vandaag, Vandaag));
    }

    private static Participatiekolommen Kolommen((string Dag, int Trede)[] rijen) => Kolommen([.. rijen.Select(rij => (rij.Dag, rij.Trede, Meetmoment.Overig))], []);

    // A rung below zero is a leaving.
    private static Participatiekolommen Kolommen((string Dag, int Trede, Meetmoment Moment)[] rijen, Traject[] trajecten)
    {
        var bouwer = new Logbouwer(Bronnen, Gemeente.Van(9001));
        foreach (var (plaats, (dag, trede, moment)) in rijen.Index())
        {
            var waarde = trede < 0
                ? Meetwaarde.Vertrek(null, Meetmoment.Uitstroom, Uitstroomreden.Onbekend, D(dag))
                : Meetwaarde.Meting(Trede.Van(trede), Groeipotentieel.Onbekend, moment, Subgroepen.Geen.Met(1), zonderAntwoorden: false, D(dag));
            bouwer.Voeg(1, plaats + 1, new Meetrij(Meetsleutel.Van(Klant, 1, 0, D(dag), trede < 0), waarde));
        }

        foreach (var traject in trajecten) bouwer.Voeg(Klant, traject, traject.Start);
        return bouwer.Bouw(TestContext.Current.CancellationToken);
    }

    private static Dag D(string tekst) => Dag.Van(DateOnly.ParseExact(tekst, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
