using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Tests.Koppeling;

/// <summary>The organisation of the demo: what is the same whatever the seed.</summary>
public sealed class DemoorganisatieTests
{
    [Fact]
    public void Gemeenten_Codes_AreNobodys()
    {
        Assert.Equal(3, Demogemeente.Alle.Count);
        Assert.All(Demogemeente.Alle, gemeente => Assert.InRange(gemeente.Gemeente.Code, 9901, 9998));
        Assert.Equal(100, Demogemeente.Alle.Sum(gemeente => gemeente.Deel));
        Assert.All(Demogemeente.Alle, gemeente => Assert.Equal(gemeente, Demogemeente.Alle[Demogemeente.Plaats(gemeente.Gemeente)]));
    }

    [Fact]
    public void Teams_OfEveryMunicipality_HaveEveryTaskOnce() => Assert.All(Demogemeente.Alle, gemeente =>
    {
        var teams = Demoteam.Alle.Where(team => team.Gemeente == gemeente.Gemeente).ToList();
        Assert.InRange(teams.Count, 2, 4);
        Assert.Equal(Enum.GetValues<Demotaak>(), teams.SelectMany(team => team.Taken).Order());
    });

    [Fact]
    public void Klantmanagers_All_HaveABelievableNumberOfClients()
    {
        var perManager = Demoproef.Demo.Personen.Where(persoon => persoon.IsHier).CountBy(persoon => persoon.Klantmanager).ToDictionary();

        Assert.Equal(Demoklantmanager.Alle.Count, perManager.Count);
        Assert.All(perManager.Values, aantal => Assert.InRange(aantal, 40, 150));
        Assert.All(Demoproef.Demo.Personen, persoon => Assert.Equal((persoon.Team, persoon.Gemeente), (Demoklantmanager.Alle[persoon.Klantmanager - 1].Team, Demoklantmanager.Alle[persoon.Klantmanager - 1].Gemeente)));
        Assert.Equal(Demoklantmanager.Alle.Count, Demoklantmanager.Alle.Select(manager => manager.Naam).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Accounts_All_HoldEveryRoleAndExistOnlyHere()
    {
        var accounts = Demoaccount.Alle;

        Assert.All(accounts, account => Assert.EndsWith("@demo.invalid", account.Login, StringComparison.Ordinal));
        Assert.Equal(accounts.Count, accounts.Select(account => account.Login).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            Enum.GetValues<Rol>().Where(rol => rol != Rol.Geen),
            accounts.SelectMany(account => account.Toekenningen).Select(toekenning => toekenning.Rol).Distinct().Order());
        Assert.All(Demogemeente.Alle, gemeente => Assert.Contains(accounts, account => account.Toekenningen.Count == 1 && account.Toekenningen[0].Klantmanager is not null && account.Toekenningen[0].Gemeente == gemeente.Gemeente));
        Assert.Contains(accounts, account => account.Toekenningen.Count == 2 && account.Toekenningen.All(toekenning => toekenning.Klantmanager is not null));
        Assert.Equal(2, accounts.SelectMany(account => account.Toekenningen).Where(toekenning => toekenning.Aanbieder is not null).Select(toekenning => Demoaanbieder.Alle[toekenning.Aanbieder!.Value - 1].Soort).Distinct(StringComparer.Ordinal).Count());
        Assert.Contains(accounts, account => account.Toekenningen.All(toekenning => toekenning.Klantlijst));
    }

    [Fact]
    public void Instrumenten_All_PointToProvidersAndHaveAPrice()
    {
        Assert.InRange(Demoinstrument.Alle.Count, 18, 25);
        Assert.InRange(Demoaanbieder.Alle.Count, 8, 12);
        Assert.All(Demoaanbieder.Alle.Index(), bij => Assert.Equal(bij.Index + 1, bij.Item.Nummer));
        Assert.All(Demoinstrument.Alle, instrument =>
        {
            Assert.True(instrument.PrijsVan < instrument.PrijsTotEnMet && instrument.DagenVan <= instrument.DagenTotEnMet);
            Assert.True(instrument.Van <= instrument.TotEnMet && instrument.TotEnMet <= instrument.Top);
            Assert.All(instrument.Aanbieders, nummer => Assert.InRange(nummer, 0, Demoaanbieder.Alle.Count));
        });
        Assert.All(Demosubgroep.Alle.Index(), bij => Assert.Equal(bij.Index + 8, bij.Item.Nummer));
    }
}
