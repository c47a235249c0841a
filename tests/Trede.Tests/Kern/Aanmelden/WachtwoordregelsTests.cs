using Participatie.App.Kern;
using Participatie.Data.Kern;

namespace Trede.Tests.Kern;

/// <summary>Which passwords are refused, and that nothing is said about which characters.</summary>
public sealed class WachtwoordregelsTests
{
    [Theory]
    [InlineData("elf tekens!", "te kort")]
    [InlineData("", "te kort")]
    [InlineData("😀😀😀😀😀😀", "te kort")]
    [InlineData("wachtwoord123", "veel gebruikt")]
    [InlineData("W@chtw00rd!!", "veel gebruikt")]
    [InlineData("Welkom2026!!", "veel gebruikt")]
    [InlineData("aaaaaaaaaaaa", "veel gebruikt")]
    [InlineData("012345678901", "veel gebruikt")]
    [InlineData("qwertyuiopas", "veel gebruikt")]
    [InlineData("987654321098", "veel gebruikt")]
    [InlineData("participatiewet2015", "veel gebruikt")]
    [InlineData("mijn naam is jansen", "Uw naam")]
    [InlineData("sanne.jansen-2026", "Uw naam")]
    [InlineData("alleen maar letters", null)]
    [InlineData("paard batterij nietje", null)]
    [InlineData("wachtwoord voor de kast op zolder", null)]
    [InlineData("8302 5519 7746", null)]
    [InlineData("ßéñ ontbijt ö 日本", null)]
    public void Password_New_IsRefusedOrNot(string wachtwoord, string? deel)
    {
        var bezwaar = Wachtwoordregels.Bezwaar(wachtwoord, AccountRecord.Maak("Sanne Jansen", "s.jansen@proef.example"));

        if (deel is null) Assert.Null(bezwaar);
        else Assert.Contains(deel, bezwaar, StringComparison.Ordinal);
    }

    [Fact]
    public void Password_VeryLong_IsRefused() => Assert.Contains("te lang", Wachtwoordregels.Bezwaar(string.Concat(Enumerable.Repeat("woord ", 30)), AccountRecord.Maak("A", "a@b")), StringComparison.Ordinal);
}
