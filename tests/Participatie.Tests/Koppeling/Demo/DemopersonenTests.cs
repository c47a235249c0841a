using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Tests.Koppeling;

/// <summary>Every person of the demo by itself: rows that the checks take, and a life that can be.</summary>
public sealed class DemopersonenTests
{
    private static readonly IReadOnlyList<Demopersoon> Personen = Demoproef.Demo.Personen;

    [Fact]
    public void Rijen_ThroughTheChecksOfDeliveries_HaveNoFinding()
    {
        Assert.Empty(Demoproef.Bevindingen);
        Assert.Empty(Personen.Where(persoon => !persoon.Bsn.IsLeeg).SelectMany(Demoproef.Rijbevindingen));
        Assert.Equal(Personen.Count, Demoproef.Kolommen.Personen);
    }

    [Fact]
    public void Bsns_All_AreFictitiousAndOfOnePersonEach()
    {
        var met = Personen.Where(persoon => !persoon.Bsn.IsLeeg).ToList();

        Assert.All(met, persoon => Assert.True(persoon.Bsn.Getal / 100_000 == 9999 && Bsn.SlaagtVoorElfproef(persoon.Bsn.Getal)));
        Assert.Equal(met.Count, met.Select(persoon => (persoon.Gemeente, persoon.Bsn)).Distinct().Count());
        var dubbel = met.GroupBy(persoon => persoon.Bsn).Where(groep => groep.Count() > 1).ToList();
        Assert.Equal(14, dubbel.Count);
        Assert.Equal(2, dubbel.Count(groep => groep.All(persoon => persoon.IsHier)));
        Assert.All(dubbel, groep => Assert.Single(groep.Select(persoon => (persoon.Voornaam, persoon.Achternaam, persoon.Geboren, persoon.Geslacht)).Distinct()));
        // Some are left for clients that somebody adds to the demo.
        Assert.InRange(Voorbeeldbsns.Hoogste(ruim: false) - met.DistinctBy(persoon => persoon.Bsn).Count(), 200, 2000);
    }

    [Fact]
    public void LokaleSleutels_OfWhoHasNoBsn_AreAllThatIsKnown()
    {
        var zonder = Personen.Where(persoon => persoon.Bsn.IsLeeg).ToList();

        Assert.Equal(6, zonder.Count);
        Assert.All(zonder, persoon =>
        {
            Assert.NotEmpty(persoon.LokaleSleutel);
            Assert.True(persoon.Geboren.IsLeeg && persoon.Postcode4 == 0 && persoon.Voornaam.Length + persoon.Achternaam.Length == 0 && persoon.Geslacht == Geslacht.Onbekend);
            Assert.Empty(persoon.Trajecten);
        });
        Assert.All(Personen.Where(persoon => !persoon.Bsn.IsLeeg), persoon => Assert.True(persoon.LokaleSleutel.Length == 0 && persoon.Voornaam.Length > 1 && persoon.Achternaam.Length > 1));
    }

    [Fact]
    public void Days_OfEverything_LieWithinTheFileAndTheDemo() => Assert.All(Personen, persoon =>
    {
        Assert.NotEmpty(persoon.Metingen);
        Assert.All(persoon.Metingen, meting => Assert.True(Binnen(persoon, meting.Dag, meting.Dag) && meting.BekendOp >= meting.Dag && meting.BekendOp <= Demoproef.Laatste));
        Assert.All(persoon.Trajecten, traject => Assert.True(Binnen(persoon, traject.Start, traject.Einde), $"{persoon.Nummer} {traject}"));
        Assert.All(persoon.Verblijven.Zip(persoon.Verblijven.Skip(1)), paar => Assert.True(paar.First.Einde < paar.Second.Begin));
        Assert.True(persoon.Verblijven[0].Begin >= Proefrij.Dag("2009-01-01"));
        var dagen = persoon.Metingen.Select(meting => meting.Dag).ToList();
        Assert.Equal(dagen.Order(), dagen);
    });

    [Fact]
    public void Metingen_InTrede_HaveAnswersThatGiveTheRung()
    {
        Assert.All(Personen.SelectMany(persoon => persoon.Metingen), meting =>
        {
            Assert.Equal(meting.IsMeting && meting.Bron == Demobronnen.Trede && meting.Trede is { IsTrede: true }, !meting.Antwoorden.IsLeeg);
            if (!meting.Antwoorden.IsLeeg) Assert.Equal(meting.Trede, Plaatsing.Bepaal(meting.Antwoorden, meting.Regel, Ladderversie.Versie2008).Trede);
            Assert.Equal(meting.IsMeting && (meting.Bron == Demobronnen.Trede || meting.Bron == Demobronnen.Reintegratie), meting.Klantmanager is not null);
        });
        Assert.Contains(Personen.SelectMany(persoon => persoon.Metingen), meting => meting.Regel != ToegepasteRegel.Geen);
    }

    [Fact]
    public void Jaarmetingen_OfOnePerson_LieAboutAYearApart() => Assert.All(Personen, persoon =>
    {
        var metingen = persoon.Metingen.Where(meting => meting is { IsMeting: true, Klantmanager: not null }).DistinctBy(meting => meting.Dag).ToList();
        foreach (var (eerder, later) in metingen.Zip(metingen.Skip(1)))
            if (later.Momenten == Meetmoment.Jaarmeting && eerder.Trede is { IsTrede: true }) Assert.InRange(later.Dag.Nummer - eerder.Dag.Nummer, 300, 600);
    });

    [Fact]
    public void Contracten_WhileTheyRun_StandOnRung5()
    {
        var metingen = from persoon in Personen
                       from traject in persoon.Trajecten
                       where traject.Instrument.Contract
                       from meting in persoon.Metingen
                       where meting.Klantmanager is not null && meting.Dag.Nummer > traject.Start.Nummer + 45 && meting.Dag < (traject.Einde ?? Demoproef.Laatste) && meting.Trede is { IsTrede: true }
                       select (persoon.Nummer, meting.Dag, meting.Trede!.Value.Waarde);

        Assert.All(metingen, bij => Assert.Equal((bij.Nummer, bij.Dag, 5), (bij.Nummer, bij.Dag, (int)bij.Waarde)));
    }

    [Fact]
    public void Correcties_Late_AreTwo()
    {
        var zelfde = Personen.SelectMany(persoon => persoon.Metingen.GroupBy(meting => (meting.Dag, meting.Bron, meting.IsMeting)).Where(groep => groep.Count() > 1)).ToList();

        Assert.Equal(2, zelfde.Count);
        Assert.All(zelfde, groep => Assert.True(groep.First().BekendOp < groep.Last().BekendOp && groep.First().Trede != groep.Last().Trede));
    }

    [Fact]
    public void Ages_InEveryGroup_AreThoseOfClients() => Assert.All(Personen.Where(persoon => !persoon.Geboren.IsLeeg), persoon =>
    {
        Assert.True(persoon.Geboren.LeeftijdOp(persoon.Verblijven[0].Begin) >= 18, $"{persoon.Nummer}: {persoon.Geboren}");
        Assert.True(persoon.Geboren.LeeftijdOp(persoon.Verblijven[^1].Einde ?? Demoproef.Laatste) <= 67, $"{persoon.Nummer}: {persoon.Geboren}");
        Assert.All(persoon.Metingen.Where(meting => meting.Subgroepen.Bevat(6)), meting => Assert.True(persoon.Geboren.LeeftijdOp(meting.Dag) < 27));
    });

    [Fact]
    public void Vertrek_ToWork_ComesHalfAYearAfterTheWorkBegan()
    {
        foreach (var persoon in Personen)
        {
            foreach (var vertrek in persoon.Metingen.Where(meting => meting.Reden == Uitstroomreden.Werk6Maanden))
            {
                var laatste = persoon.Metingen.Last(meting => meting.IsMeting && meting.Dag < vertrek.Dag);
                Assert.True(laatste.Trede!.Value.Waarde == 6 && laatste.Dag.MaandenLater(6) <= vertrek.Dag, $"{persoon.Nummer}: {laatste.Dag} {vertrek.Dag}");
            }
        }
    }

    [Fact]
    public void Trajecten_All_FitTheirInstrument()
    {
        var trajecten = Personen.SelectMany(persoon => persoon.Trajecten).ToList();

        Assert.Equal(trajecten.Count, trajecten.Select(traject => traject.Nummer).Distinct(StringComparer.Ordinal).Count());
        Assert.All(trajecten, traject =>
        {
            Assert.Contains(traject.Instrument, Demoinstrument.Alle);
            Assert.Contains(traject.Aanbieder ?? 0, traject.Instrument.Aanbieders);
            Assert.Equal(traject.Einde is null, traject.Resultaat.Length == 0);
            Assert.True(traject.Start.Datum.Year >= traject.Instrument.Vanaf);
            var euros = traject.Kosten.Centen / 100.0;
            if (traject.Instrument.PerJaar) euros = euros * 365 / ((traject.Einde ?? Demoproef.Laatste).Nummer - traject.Start.Nummer + 1);
            Assert.True(traject.Kosten.Centen == 100 || (euros >= traject.Instrument.PrijsVan - 2 && euros <= traject.Instrument.PrijsTotEnMet + 2), $"{traject}");
        });
        Assert.All(Demoinstrument.Alle, instrument => Assert.InRange(trajecten.Count(traject => traject.Instrument == instrument), 50, 3000));
    }

    [Fact]
    public void Lives_AsAWhole_RiseAndFallLeaveAndReturn()
    {
        var stappen = Personen.SelectMany(persoon => Treden(persoon).Zip(Treden(persoon).Skip(1), (van, naar) => Math.Sign(naar - van))).CountBy(richting => richting).ToDictionary();
        var redenen = Personen.SelectMany(persoon => persoon.Metingen).Where(meting => !meting.IsMeting).Select(meting => meting.Reden).ToHashSet();

        Assert.InRange((double)stappen[1] / stappen[-1], 0.9, 1.6);
        Assert.InRange((double)stappen[0] / stappen.Values.Sum(), 0.5, 0.85);
        Assert.Equal(9, redenen.Count);
        Assert.InRange(Personen.Count(persoon => persoon.Verblijven.Count > 1), 300, 1200);
        Assert.InRange(Personen.Count(persoon => persoon.Groep == Demogroep.Statushouder && persoon.Verblijven[0].Begin.Datum.Year is 2015 or 2016 or 2017), 200, 500);
        Assert.All(Personen.Where(persoon => persoon.Groep == Demogroep.NieuweDoelgroep), persoon => Assert.True(persoon.Verblijven[0].Begin.Datum.Year >= 2015));
    }

    private static IEnumerable<int> Treden(Demopersoon persoon) =>
        persoon.Groep == Demogroep.Wsw ? [] : persoon.Metingen.Where(meting => meting is { IsMeting: true, Trede.IsTrede: true, Klantmanager: not null }).Select(meting => (int)meting.Trede!.Value.Waarde);

    private static bool Binnen(Demopersoon persoon, Dag van, Dag? tot) =>
        persoon.Verblijven.Any(verblijf => verblijf.Begin <= van && (verblijf.Einde is not { } einde || (tot is { } dag && dag <= einde))) && !(tot > Demoproef.Laatste);
}
