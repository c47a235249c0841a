using Participatie.Klanten;
using Participatie.Koppeling;

namespace Participatie.Tests.Koppeling;

public sealed class LevensloopTests
{
    private static readonly List<Voorbeeldpersoon> Mensen = [.. Voorbeeldbsns.Geef(5, ruim: false).Take(2000).Select((bsn, nummer) => Levensloop.Maak(5, nummer, bsn, 120))];

    [Fact]
    public void Metingen_EveryPerson_StandInOrderOnDaysOfTheirOwn() => Assert.All(Mensen, persoon =>
    {
        Assert.NotEmpty(persoon.Metingen);
        Assert.All(persoon.Metingen, meting => Assert.True(meting.Dag >= Levensloop.Eerste && meting.Dag <= Levensloop.Laatste));
        Assert.All(persoon.Metingen.Zip(persoon.Metingen.Skip(1)), paar => Assert.True(paar.First.Dag < paar.Second.Dag));
    });

    [Fact]
    public void Metingen_Values_AreThoseThatRowsMayHave() => Assert.All(Mensen.SelectMany(persoon => persoon.Metingen.Select(meting => (Persoon: persoon, Meting: meting))), bij =>
    {
        var (persoon, meting) = bij;
        Assert.True(persoon.Geboren.LeeftijdOp(meting.Dag) >= 18);
        if (meting.Subgroepen.Bevat(6)) Assert.True(persoon.Geboren.LeeftijdOp(meting.Dag) < 27);
        if (meting.IsMeting) Assert.Equal(meting.Trede!.Value.KentGroei, Participatie.Ladder.Groeipotentieelfeiten.Van(meting.Groei).IsAntwoord);
        else Assert.False(meting.Trede is { IsTrede: false });
    });

    [Fact]
    public void Trajecten_EveryOne_HaveTheirOwnNumberAMeasurementAtTheStartAndCosts() => Assert.All(Mensen, persoon =>
    {
        Assert.Equal(persoon.Trajecten.Count, persoon.Trajecten.Select(bij => bij.Traject.Nummer).Distinct(StringComparer.Ordinal).Count());
        Assert.All(persoon.Trajecten, bij =>
        {
            Assert.True(bij.Traject.Nummer.Length <= 15);
            Assert.False(bij.Traject.Einde < bij.Traject.Start);
            Assert.False(bij.Traject.Einde > Levensloop.Laatste);
            Assert.InRange(bij.Traject.Kosten!.Value.Centen, 100 * 100, 25_000 * 100);
            Assert.Contains(persoon.Metingen, meting => meting.Moment == Participatie.Ladder.Meetmoment.StartTraject && Math.Abs(meting.Dag.Nummer - bij.Traject.Start.Nummer) <= 5);
            Assert.Equal(bij.Traject.Einde is null, bij.Traject.Resultaat.Length == 0);
        });
    });

    [Fact]
    public void Uitkeringen_OfOnePerson_DoNotOverlap() => Assert.All(Mensen, persoon =>
    {
        Assert.All(persoon.Uitkeringen.Zip(persoon.Uitkeringen.Skip(1)), paar => Assert.True(paar.First.Einde < paar.Second.Begin));
        Assert.All(persoon.Uitkeringen, uitkering => Assert.Equal(uitkering.Einde is null, uitkering.Reden.Length == 0));
    });

    [Fact]
    public void Mensen_InTwoSystems_AreSomeAndInThreeAFew()
    {
        var systemen = Mensen.Select(persoon => persoon.Metingen.Select(meting => meting.Systeem).Distinct().Count()).CountBy(aantal => aantal).ToDictionary();

        Assert.InRange(systemen[1], 1200, 1800);
        Assert.InRange(systemen[2], 200, 700);
        Assert.InRange(systemen[3], 3, 150);
    }

    [Fact]
    public void Maak_OtherPeople_ChangeNothingInOne()
    {
        var alleen = Levensloop.Maak(5, 77, Mensen[77].Bsn, 120);

        Assert.Equal(Mensen[77].Metingen, alleen.Metingen);
        Assert.Equal(Mensen[77].Trajecten, alleen.Trajecten);
    }

    [Fact]
    public void Instruments_Rungs_AreReachable() => Assert.All(Voorbeeldinstrument.Alle, instrument =>
    {
        Assert.True(instrument.Van <= instrument.TotEnMet && instrument.TotEnMet <= instrument.Top);
        Assert.All(instrument.Aanbieders, plaats => Assert.InRange(plaats, 0, Voorbeeldaanbieder.Alle.Count - 1));
        Assert.NotEqual(Domein.Onbekend, instrument.Domein);
    });
}
