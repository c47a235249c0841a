using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Tests.Koppeling;

/// <summary>The benefits of the demo agree with its files and measurements.</summary>
public sealed class DemouitkeringenTests
{
    [Fact]
    public void Benefits_OfOneKind_LieInAFileAndDoNotOverlap()
    {
        foreach (var persoon in Demoproef.Demo.Personen)
        {
            foreach (var soort in persoon.Uitkeringen.GroupBy(uitkering => uitkering.Soort))
            {
                Uitkering? vorige = null;
                foreach (var uitkering in soort)
                {
                    Assert.Contains(persoon.Verblijven, verblijf => verblijf.Begin <= uitkering.Start && (verblijf.Einde is not { } einde || uitkering.Einde <= einde));
                    Assert.False(uitkering.Einde < uitkering.Start);
                    Assert.False(vorige is not null && !(vorige.Einde < uitkering.Start));
                    vorige = uitkering;
                }
            }
        }
    }

    [Fact]
    public void Benefits_OnTheLastDay_AreOfWhoStandsInSubgroup1OrSevenWithoutWork()
    {
        var laatste = Demoproef.Laatste;
        var lopend = Demoproef.Demo.Personen.Where(persoon => persoon.Uitkeringen.Any(uitkering => uitkering.LooptOp(laatste))).ToList();

        Assert.InRange(lopend.Count, 2000, 3600);
        Assert.All(lopend, persoon => Assert.True(persoon.IsHier));
        Assert.DoesNotContain(lopend, persoon => persoon.Groep is Demogroep.Nugger);
        Assert.All(lopend, persoon => Assert.False(persoon.Metingen.Last(meting => meting.IsMeting && meting.Bron.Naam is "trede" or "re-integratie").Trede?.Waarde == 6));
        Assert.Contains(Demoproef.Demo.Personen, persoon => persoon.Uitkeringen.Any(uitkering => uitkering is { Reden: Uitkeringseinde.Werk }));
    }

    [Fact]
    public void Course_BackToSchool_IsTheOnlyOne() => Assert.Equal(["Terug naar school"], Demoinstrument.Alle.Where(instrument => instrument.Leerweg != Leerweg.Geen).Select(instrument => instrument.Naam));
}
