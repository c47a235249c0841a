using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

/// <summary>What the measuring form fills in beforehand.</summary>
public sealed class MetingvoorstelTests
{
    private static readonly Klantsituatie Niets = new(default, [], [], [], default);

    [Theory]
    [InlineData("2026-02-01", null, Meetmoment.StartTraject)]
    [InlineData("2026-01-30", null, Meetmoment.StartTraject)]
    [InlineData("2026-01-29", null, Meetmoment.Jaarmeting)]
    [InlineData("2026-04-02", null, Meetmoment.StartTraject)]
    [InlineData("2026-04-03", null, Meetmoment.Jaarmeting)]
    [InlineData("2025-06-01", "2026-03-01", Meetmoment.EindeTraject)]
    [InlineData("2026-02-20", "2026-03-01", Meetmoment.StartTraject | Meetmoment.EindeTraject)]
    public void Occasions_TrajectNearby_AreThoseOfTheTraject(string start, string? einde, Meetmoment verwacht) =>
        Assert.Equal(verwacht, Voorstel(Niets with { Trajecten = [Traject(start, einde)] }).Momenten);

    [Fact]
    public void Occasions_MeasuredForItAlready_IsTheYearlyOne()
    {
        var situatie = Niets with { Trajecten = [Traject("2026-02-20", null)], Metingen = [new(Dag("2026-02-25"), Meetmoment.StartTraject)] };

        Assert.Equal(Meetmoment.Jaarmeting, Voorstel(situatie).Momenten);
        Assert.Equal(Meetmoment.StartTraject, Voorstel(situatie with { Metingen = [new(Dag("2026-02-25"), Meetmoment.Overig)] }).Momenten);
    }

    [Fact]
    public void Occasions_EndAndStartOnOneDay_AreBoth() =>
        Assert.Equal(Meetmoment.StartTraject | Meetmoment.EindeTraject, Voorstel(Niets with { Trajecten = [Traject("2025-01-01", "2026-03-01"), Traject("2026-03-01", null)] }).Momenten);

    [Fact]
    public void Occasions_BenefitBegun_IsItsRegistration() =>
        Assert.Equal(Meetmoment.InschrijvingUitkering, Voorstel(Niets with { Uitkeringen = [Uitkering(Uitkeringsoort.Bijstand, "2026-02-20", null)] }).Momenten);

    [Theory]
    [InlineData(Uitkeringsoort.Bijstand, "1")]
    [InlineData(Uitkeringsoort.Ioaw, "1")]
    [InlineData(Uitkeringsoort.Bbz, "1")]
    [InlineData(Uitkeringsoort.Uwv, "7")]
    [InlineData(Uitkeringsoort.Onbekend, "")]
    public void Subgroups_RunningBenefit_IsThatOfWhoPays(Uitkeringsoort soort, string verwacht) =>
        Assert.Equal(verwacht, Voorstel(Niets with { Uitkeringen = [Uitkering(soort, "2025-01-01", null)] }).Subgroepen.ToString());

    [Theory]
    [InlineData(Domein.Reintegratie, "3")]
    [InlineData(Domein.Inburgering, "4")]
    [InlineData(Domein.Educatie, "5")]
    [InlineData(Domein.Wsw, "")]
    public void Subgroups_RunningTraject_IsThatOfItsDomain(Domein domein, string verwacht)
    {
        Assert.Equal(verwacht, Voorstel(Niets with { Trajecten = [new(domein, Leerweg.Geen, Dag("2025-01-01"), null)] }).Subgroepen.ToString());
        Assert.Equal(string.Empty, Voorstel(Niets with { Trajecten = [new(domein, Leerweg.Geen, Dag("2025-01-01"), Dag("2026-03-01"))] }).Subgroepen.ToString());
    }

    [Fact]
    public void Subgroups_OfferWithoutBenefit_IsWhoGetsNone() =>
        Assert.Equal("2,3", Voorstel(Niets with { Trajecten = [Traject("2025-01-01", null)], Uitkeringen = [Uitkering(Uitkeringsoort.Bijstand, "2024-01-01", "2024-12-31")] }).Subgroepen.ToString());

    [Fact]
    public void Subgroups_OfBefore_StayWhenNothingTellsAnew()
    {
        var eerder = Niets with { Vorige = Subgroepen.Geen.Met(1).Met(2).Met(3).Met(4).Met(6).Met(9) };

        Assert.Equal("1,4,6,9", Voorstel(eerder).Subgroepen.ToString());
        Assert.Equal("4,9", Voorstel(eerder with { Geboren = Geboortedatum.Van(new DateOnly(1999, 3, 2)), Uitkeringen = [Uitkering(Uitkeringsoort.Bijstand, "2024-01-01", "2024-12-31")] }).Subgroepen.ToString());
    }

    [Fact]
    public void Subgroups_IntegrationNeedsAnOffer_WhenTheMunicipalityChoseSo()
    {
        var keuzen = new Regelkeuzen([new(Instelbareregel.Inburgeraar, Participatie.Kern.Dag.Eerste, Instelbareregelfeiten.MetAanbod)]);

        Assert.Equal(string.Empty, Metingvoorstel.Bij(Niets with { Vorige = Subgroepen.Geen.Met(4) }, Dag("2026-03-02"), keuzen).Subgroepen.ToString());
    }

    [Fact]
    public void Subgroups_EachOfTheLadder_SaysWhy()
    {
        var voorstel = Voorstel(Niets with { Trajecten = [Traject("2025-01-01", null)], Uitkeringen = [Uitkering(Uitkeringsoort.Bijstand, "2024-01-01", null)], Vorige = Subgroepen.Geen.Met(9) });

        Assert.Equal(["Gemeentelijke uitkering: er loopt een uitkering: Bijstand.", "Re-integratieaanbod: er loopt een traject in dat domein."], voorstel.Waarom);
    }

    private static Metingvoorstel Voorstel(Klantsituatie situatie) => Metingvoorstel.Bij(situatie, Dag("2026-03-02"), Regelkeuzen.Geen);

    private static Trajectloop Traject(string start, string? einde) => new(Domein.Reintegratie, Leerweg.Geen, Dag(start), einde is null ? null : Dag(einde));

    private static Uitkering Uitkering(Uitkeringsoort soort, string start, string? einde) => new(soort, Dag(start), einde is null ? null : Dag(einde), Uitkeringseinde.Onbekend);

    private static Dag Dag(string dag) => Participatie.Kern.Dag.Van(DateOnly.ParseExact(dag, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
