using Participatie.Kern;

namespace Participatie.Tests.Kern;

public sealed class ToegangAanbiedersTests
{
    private static readonly Gemeentenummer Hier = new(1);
    private static readonly Klantband Band = new(1, [2, 3]);

    [Fact]
    public void Providers_OfAProvider_AreItsOwn() =>
        Assert.Equal([2], Toegang.Tot(Hier, [new Toekenning(Hier, Rol.Uitvoerder, Aanbieder: 2)])!.AanbiedersVoor(Recht.TrajectVastleggen, Band)!);

    [Fact]
    public void Providers_OfAKlantmanagerOfTheTeam_AreAll() =>
        Assert.Null(Toegang.Tot(Hier, [new Toekenning(Hier, Rol.Klantmanager, Team: 1), new Toekenning(Hier, Rol.Uitvoerder, Aanbieder: 2)])!.AanbiedersVoor(Recht.TrajectVastleggen, Band));

    [Theory]
    [InlineData(Rol.Klantmanager, 2, null)]
    [InlineData(Rol.Uitvoerder, null, 4)]
    [InlineData(Rol.Teamleider, 1, null)]
    [InlineData(Rol.Accountant, null, null)]
    public void Providers_OfWhoMayNot_AreNone(Rol rol, int? team, int? aanbieder) =>
        Assert.Empty(Toegang.Tot(Hier, [new Toekenning(Hier, rol, team, aanbieder)])!.AanbiedersVoor(Recht.TrajectVastleggen, Band)!);
}
