namespace Proefbank.Tests;

public sealed class PostgresprogrammaTests
{
    [Fact]
    public void Seeking_WhenPostgresIsAbsent_SaysHowToGetIt()
    {
        using var leeg = new Tijdelijk();
        Assert.Contains("./test", Assert.Throws<InvalidOperationException>(() => Postgresprogramma.Zoek(leeg.Pad)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Seeking_AmongVersions_GivesTheNewestThatIsComplete()
    {
        using var map = new Tijdelijk();
        foreach (var versie in new[] { "9", "15", "16" }) Directory.CreateDirectory(Path.Combine(map.Pad, versie, "bin"));
        foreach (var versie in new[] { "9", "15" }) File.WriteAllText(Path.Combine(map.Pad, versie, "bin", "initdb"), "");
        Assert.Equal(Path.Combine(map.Pad, "15", "bin"), Postgresprogramma.Zoek(map.Pad));
    }
}
