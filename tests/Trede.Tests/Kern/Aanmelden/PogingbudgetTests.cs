using System.Net;
using Participatie.App.Kern;

namespace Trede.Tests.Kern;

/// <summary>Guessing is slowed down, and nobody can shut somebody else out.</summary>
public sealed class PogingbudgetTests
{
    [Fact]
    public void Tries_AfterAFew_WaitLongerAndLonger()
    {
        var klok = new Proefklok();
        var budget = new Pogingbudget(klok);
        var wachten = new List<double>();

        for (var keer = 0; keer < 15; keer++)
        {
            Assert.Null(budget.Neem("a"));
            var wacht = budget.Neem("b") is null ? budget.Neem("a") ?? TimeSpan.Zero : TimeSpan.Zero;
            if (wacht == TimeSpan.Zero) continue;
            wachten.Add(wacht.TotalSeconds);
            klok.Zet(wacht);
        }

        Assert.Equal([15, 30, 60, 120], wachten.Take(4));
        Assert.Equal(900, wachten[^1]);
    }

    [Fact]
    public void Tries_AfterSuccessOrALongTime_AreForgotten()
    {
        var klok = new Proefklok();
        var budget = new Pogingbudget(klok);
        for (var keer = 0; keer < 5; keer++) budget.Neem(null, "naam");
        Assert.NotNull(budget.Neem(null, "naam"));

        budget.Gelukt(null, "naam");
        for (var keer = 0; keer < 5; keer++) Assert.Null(budget.Neem(null, "naam"));
        klok.Zet(TimeSpan.FromHours(3));
        for (var keer = 0; keer < 5; keer++) Assert.Null(budget.Neem(null, "naam"));
    }

    [Fact]
    public void Names_VeryMany_AreBounded()
    {
        var budget = new Pogingbudget(new Proefklok());

        for (var keer = 0; keer < 60_000; keer++) Assert.Null(budget.Neem("naam" + keer));

        Assert.Null(budget.Neem("naam0"));
    }

    [Fact]
    public async Task Attacker_WhoKeepsTrying_DoesNotShutOutADeviceThatSignedInBefore()
    {
        await using var proef = await Aanmeldproef.Start();
        await proef.Binnen(Aanmeldproef.Klantmanager);
        using var antwoordAf = await proef.Verstuur(await proef.Blad("/account"), "/account", "elders");
        using var aanvaller = proef.Web.NieuweBrowser();
        var tekst = string.Empty;
        for (var keer = 0; keer < 8; keer++)
        {
            using var poging = await proef.MeldAan(Aanmeldproef.Klantmanager, "geraden wachtwoord " + keer, aanvaller);
            tekst = await poging.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }

        Assert.Contains("U hebt te vaak iets geprobeerd", tekst, StringComparison.Ordinal);
        using (var vreemd = proef.Web.NieuweBrowser())
        using (var goed = await proef.MeldAan(Aanmeldproef.Klantmanager, browser: vreemd)) Assert.Equal(HttpStatusCode.OK, goed.StatusCode);
        proef.Klok.Zet(TimeSpan.FromHours(1));
        for (var keer = 0; keer < 6; keer++) (await proef.MeldAan(Aanmeldproef.Klantmanager, "geraden", aanvaller)).Dispose();
        await proef.Binnen(Aanmeldproef.Klantmanager);
    }

    [Fact]
    public async Task Name_OfNobody_IsSlowedDownAlike()
    {
        await using var proef = await Aanmeldproef.Start();

        var kim = await Reeks(proef, Aanmeldproef.Klantmanager);
        var niemand = await Reeks(proef, "niemand@proef.example");

        Assert.Equal(kim, niemand);
    }

    private static async Task<List<string>> Reeks(Aanmeldproef proef, string email)
    {
        var teksten = new List<string>();
        for (var keer = 0; keer < 8; keer++)
        {
            using var antwoord = await proef.MeldAan(email, "geraden");
            teksten.Add((await Webproef.Lees(antwoord)).QuerySelector(".foutenlijst")!.TextContent.Trim());
        }

        return teksten;
    }
}
