using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Kern;
using Proefbank;

namespace Trede.Tests.Kern;

/// <summary>Who may give and take what, in the own municipality and no further.</summary>
public sealed class AccountTests
{
    private static readonly Rolinvoer Klantmanager = new("klantmanager", null, null, Klantlijst: false);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Account_KnownElsewhereOrNew_AnswersTheSame(Databank databank)
    {
        await using var proef = await Beheerproef.MaakAsync(databank);
        var maken = new AccountVastleggen(proef.Opslag);

        var nieuw = await maken.RunAsync(Beheerproef.Duinrade, Beheerproef.Anna, "Nora Blauw", "nora@duinrade.test", "hier", Klantmanager, Stop);
        var bekend = await maken.RunAsync(Beheerproef.Duinrade, Beheerproef.Anna, "Iemand Anders", "BAS@oosterveen.test", "hier", Klantmanager, Stop);

        Assert.Equal(nieuw, bekend);
        Assert.True(nieuw.Gelukt);
        var rijen = await new AccountsLezen(proef.Opslag).RunAsync(Beheerproef.Duinrade, Stop);
        Assert.Equal(["Anna de Wit", "Bas Groen", "Kees Bruin", "Nora Blauw"], rijen.Select(rij => rij.Account.Naam));
        Assert.Equal(["Bas Groen"], (await new AccountsLezen(proef.Opslag).RunAsync(Beheerproef.Oosterveen, Stop)).Select(rij => rij.Account.Naam));
        Assert.All(await proef.LaatsteRegelsAsync(Beheerproef.Duinrade), regel => Assert.DoesNotContain("bas", regel, StringComparison.OrdinalIgnoreCase));
    }

    [Theory, OpBeide]
    public async Task Account_WithRoleElsewhere_ItselfStaysOutOfReach(Databank databank)
    {
        await using var proef = await Beheerproef.MaakAsync(databank);
        var accounts = new AccountsLezen(proef.Opslag);
        var wijzigen = new AccountWijzigen(proef.Opslag, accounts);
        await new AccountVastleggen(proef.Opslag).RunAsync(Beheerproef.Duinrade, Beheerproef.Anna, "x", "bas@oosterveen.test", "hier", Klantmanager, Stop);

        Assert.True((await wijzigen.RunAsync(Beheerproef.Oosterveen, Beheerproef.Bas, Beheerproef.Kees, "1", "Kees", "kees@x.test", Stop)).IsOnbekend);
        Assert.NotNull((await wijzigen.RunAsync(Beheerproef.Duinrade, Beheerproef.Anna, Beheerproef.Bas, "1", "Kaper", "kaper@x.test", Stop)).Fouten);
        Assert.NotNull((await wijzigen.ZetActiefAsync(Beheerproef.Duinrade, Beheerproef.Anna, Beheerproef.Bas, actief: false, Stop)).Fouten);
        Assert.NotNull((await wijzigen.ZetActiefAsync(Beheerproef.Duinrade, Beheerproef.Anna, Beheerproef.Anna, actief: false, Stop)).Fouten);
        var (uitkomst, link) = await Uitnodigen(proef).RunAsync(Beheerproef.Duinrade, Beheerproef.Anna, Beheerproef.Bas, zonderTweedeFactor: true, Stop);
        Assert.False(uitkomst.Gelukt);
        Assert.Null(link);
    }

    [Theory, OpBeide]
    public async Task Account_Changed_KeepsStampAndTellsConflict(Databank databank)
    {
        await using var proef = await Beheerproef.MaakAsync(databank);
        var wijzigen = new AccountWijzigen(proef.Opslag, new AccountsLezen(proef.Opslag));

        Assert.True((await wijzigen.RunAsync(Beheerproef.Duinrade, Beheerproef.Anna, Beheerproef.Kees, "1", "Kees Zwart", "kees@duinrade.test", Stop)).Gelukt);
        Assert.Equal([$"AccountGewijzigd account {Beheerproef.Kees}: naam"], await proef.LaatsteRegelsAsync(Beheerproef.Duinrade));
        Assert.Equal("Kees Zwart", (await wijzigen.RunAsync(Beheerproef.Duinrade, Beheerproef.Anna, Beheerproef.Kees, "1", "Kees Rood", "kees@duinrade.test", Stop)).Conflict!["Naam"]);
        var (uitkomst, link) = await Uitnodigen(proef).RunAsync(Beheerproef.Duinrade, Beheerproef.Anna, Beheerproef.Kees, zonderTweedeFactor: false, Stop);
        Assert.True(uitkomst.Gelukt);
        Assert.StartsWith("/welkom/", link!.Pad, StringComparison.Ordinal);
    }

    [Theory, OpBeide]
    public async Task Roles_OwnAndOfAnotherMunicipality_CannotBeChanged(Databank databank)
    {
        await using var proef = await Beheerproef.MaakAsync(databank);
        await proef.DoeAsync(Beheerproef.Oosterveen, new TeamRecord { Gemeente = 2, Team = 7, Naam = "Oost" });
        var geven = new ToekenningGeven(proef.Opslag);

        Assert.NotNull((await geven.RunAsync(Beheerproef.Duinrade, Beheerproef.Anna, Beheerproef.Anna, Klantmanager, Stop)).Fouten);
        Assert.True((await geven.RunAsync(Beheerproef.Duinrade, Beheerproef.Anna, Beheerproef.Bas, Klantmanager, Stop)).IsOnbekend);
        Assert.NotNull((await geven.RunAsync(Beheerproef.Duinrade, Beheerproef.Anna, Beheerproef.Kees, Klantmanager with { Team = "7" }, Stop)).Fouten!.Bij("Team"));
        Assert.NotNull((await geven.RunAsync(Beheerproef.Duinrade, Beheerproef.Anna, Beheerproef.Kees, Klantmanager with { Rol = "uitvoerder" }, Stop)).Fouten!.Bij("Aanbieder"));
        Assert.NotNull((await geven.RunAsync(Beheerproef.Duinrade, Beheerproef.Anna, Beheerproef.Kees, Klantmanager, Stop)).Fouten!.Bij("Rol"));
        Assert.True((await geven.RunAsync(Beheerproef.Duinrade, Beheerproef.Anna, Beheerproef.Kees, new Rolinvoer("beleid", null, null, Klantlijst: true), Stop)).Gelukt);
        Assert.Equal([$"ToekenningGemaakt account {Beheerproef.Kees}: beleid, met klantlijst"], await proef.LaatsteRegelsAsync(Beheerproef.Duinrade));
    }

    [Theory, OpBeide]
    public async Task Roles_TwoBeheerdersAtEachOther_OneStays(Databank databank)
    {
        await using var proef = await Beheerproef.MaakAsync(databank);
        await proef.DoeAsync(Beheerproef.Duinrade, Beheerproef.Rol(1, 3, Beheerproef.Kees, Rol.Beheerder));
        var nemen = new ToekenningNemen(proef.Opslag);

        var uitkomsten = await Task.WhenAll(
            nemen.RunAsync(Beheerproef.Duinrade, Beheerproef.Anna, Beheerproef.Kees, 3, Stop),
            nemen.RunAsync(Beheerproef.Duinrade, Beheerproef.Kees, Beheerproef.Anna, 1, Stop));

        Assert.Single(uitkomsten, uitkomst => uitkomst.Gelukt);
        Assert.Single(await proef.RijenAsync<ToekenningRecord>(Beheerproef.Duinrade), rij => rij.Rol == Rol.Beheerder);
        Assert.True((await nemen.RunAsync(Beheerproef.Oosterveen, Beheerproef.Bas, Beheerproef.Kees, 2, Stop)).IsOnbekend);
    }

    private static UitnodigingGeven Uitnodigen(Beheerproef proef) =>
        new(proef.Opslag, new AccountsLezen(proef.Opslag), new AccountUitnodigen(proef.Opslag, Microsoft.Extensions.Options.Options.Create(new Aanmeldopties()), TimeProvider.System));
}
