using System.Net;
using System.Text;
using Participatie.App.Kern;
using Participatie.Kern;
using Proefbank;

namespace Trede.Tests.Kern;

/// <summary>The second factor.</summary>
public sealed class TweedeFactorTests
{
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Code_OfRfc6238_IsTheSame(long seconde, string code) =>
        Assert.Equal(code, Codestap.Code(Encoding.ASCII.GetBytes("12345678901234567890"), Codestap.Van(DateTimeOffset.FromUnixTimeSeconds(seconde))));

    [Fact]
    public void Secret_AsText_IsBase32() => Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Codestap.Tekst(Encoding.ASCII.GetBytes("12345678901234567890")));

    [Theory, OpBeide]
    public async Task Code_UsedTwice_CountsOnce(Databank databank)
    {
        await using var proef = await Aanmeldproef.Start(databank);
        var (sleutel, _) = await proef.ZetTweede(Aanmeldproef.Klantmanager);
        var code = Codestap.Code(sleutel, Codestap.Van(proef.Klok.GetUtcNow()));
        using var ander = proef.Web.NieuweBrowser();

        using var eerste = await Code(proef, code);
        using var tweede = await Code(proef, code, ander);

        Assert.Equal("/", eerste.Headers.Location?.OriginalString);
        Assert.True(await proef.IsBinnen());
        Assert.Equal(HttpStatusCode.OK, tweede.StatusCode);
        Assert.False(await proef.IsBinnen(ander));
        Assert.Equal(Handeling.AanmeldenMislukt, (await proef.Log())[^1].Handeling);
    }

    [Fact]
    public async Task Password_WithoutTheCode_OpensNothing()
    {
        await using var proef = await Aanmeldproef.Start();
        await proef.ZetTweede(Aanmeldproef.Klantmanager);

        using var antwoord = await proef.MeldAan(Aanmeldproef.Klantmanager);

        Assert.Equal("/aanmelden/code", antwoord.Headers.Location?.OriginalString);
        Assert.False(await proef.IsBinnen());
        using var fout = await Code(proef, "000000");
        Assert.Contains("De code klopt niet", await fout.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.False(await proef.IsBinnen());
    }

    [Fact]
    public async Task Code_WithoutThePassword_LeadsBack()
    {
        await using var proef = await Aanmeldproef.Start();

        using var antwoord = await proef.Vraag("/aanmelden/code");

        Assert.Equal("/aanmelden", antwoord.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Code_MoreThanTenMinutesAfterThePassword_LeadsBack()
    {
        await using var proef = await Aanmeldproef.Start();
        await proef.ZetTweede(Aanmeldproef.Klantmanager);
        using var antwoord = await proef.MeldAan(Aanmeldproef.Klantmanager);

        proef.Klok.Zet(TimeSpan.FromMinutes(11));

        using var code = await proef.Vraag("/aanmelden/code");
        Assert.Equal("/aanmelden", code.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Codes_Guessed_AreSlowedDown()
    {
        await using var proef = await Aanmeldproef.Start();
        await proef.ZetTweede(Aanmeldproef.Klantmanager);
        using var stap = await proef.MeldAan(Aanmeldproef.Klantmanager);

        var tekst = string.Empty;
        for (var keer = 0; keer < 7; keer++)
        {
            using var antwoord = await proef.Verstuur(await proef.Blad("/aanmelden/code"), "/aanmelden/code", "code", null, ("Invoer.Code", "00000" + keer));
            tekst = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }

        Assert.Contains("U hebt te vaak iets geprobeerd", tekst, StringComparison.Ordinal);
    }

    [Theory, OpBeide]
    public async Task RecoveryCode_WorksOnce(Databank databank)
    {
        await using var proef = await Aanmeldproef.Start(databank);
        var (_, codes) = await proef.ZetTweede(Aanmeldproef.Klantmanager);
        Assert.Equal(Tweedefactor.Herstelcodes, codes.Distinct().Count());
        using var ander = proef.Web.NieuweBrowser();

        using var eerste = await Herstel(proef, codes[3].ToLowerInvariant().Replace('-', ' '));
        using var tweede = await Herstel(proef, codes[3], ander);

        Assert.Equal("/", eerste.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, tweede.StatusCode);
        Assert.False(await proef.IsBinnen(ander));
        using var derde = await Herstel(proef, codes[4], ander);
        Assert.Equal("/", derde.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task SettingUp_WhenDemanded_ComesFirstAndShowsRecoveryCodesOnce()
    {
        await using var proef = await Aanmeldproef.Start(instellingen: ("Trede:TweedeFactor", "verplicht"));
        await proef.Binnen(Aanmeldproef.Klantmanager);
        using (var eerst = await proef.Vraag("/9901")) Assert.Equal("/account/tweede-factor", eerst.Headers.Location?.OriginalString);

        var blad = await proef.Blad("/account/tweede-factor");
        Assert.NotNull(blad.QuerySelector("svg.qr path"));
        var sleutel = Base32(blad.QuerySelector(".nummer")!.TextContent);
        using var fout = await proef.Verstuur(blad, "/account/tweede-factor", "aan", null, ("Invoer.Code", "000000"));
        var foutblad = await Webproef.Lees(fout);
        Assert.Equal(blad.QuerySelector(".nummer")!.TextContent, foutblad.QuerySelector(".nummer")!.TextContent);
        using var goed = await proef.Verstuur(foutblad, "/account/tweede-factor", "aan", null, ("Invoer.Code", Codestap.Code(sleutel, Codestap.Van(proef.Klok.GetUtcNow()))));
        var codes = (await Webproef.Lees(goed)).QuerySelectorAll(".herstelcodes li");

        Assert.Equal(Tweedefactor.Herstelcodes, codes.Length);
        using var daarna = await proef.Vraag("/9901");
        Assert.Equal(HttpStatusCode.OK, daarna.StatusCode);
        Assert.Equal(Handeling.TweedeFactorAan, (await proef.Log())[^1].Handeling);
        Assert.DoesNotContain(codes[0].TextContent, (await proef.Blad("/account/tweede-factor")).DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SwitchingOff_WhenDemanded_IsNotOfferedAndNotDone()
    {
        await using var proef = await Aanmeldproef.Start(instellingen: ("Trede:TweedeFactor", "verplicht"));
        var (sleutel, _) = await proef.ZetTweede(Aanmeldproef.Klantmanager);
        using var binnen = await Code(proef, Codestap.Code(sleutel, Codestap.Van(proef.Klok.GetUtcNow())));
        var blad = await proef.Blad("/account/tweede-factor");
        Assert.Null(blad.QuerySelector("button[value=uit]"));

        using var antwoord = await proef.Verstuur(blad, "/account/tweede-factor", "wijzig", null, ("Invoer.Wachtwoord", Aanmeldproef.Zin), ("Invoer.Login", "uit"));

        using var uit = proef.Web.NieuweBrowser();
        using var opnieuw = await proef.MeldAan(Aanmeldproef.Klantmanager, browser: uit);
        Assert.Equal("/aanmelden/code", opnieuw.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task SwitchingOff_WhenAllowed_AsksThePassword()
    {
        await using var proef = await Aanmeldproef.Start();
        var (sleutel, _) = await proef.ZetTweede(Aanmeldproef.Klantmanager);
        using var binnen = await Code(proef, Codestap.Code(sleutel, Codestap.Van(proef.Klok.GetUtcNow())));
        var blad = await proef.Blad("/account/tweede-factor");

        using var zonder = await proef.Verstuur(blad, "/account/tweede-factor", "wijzig", null, ("Invoer.Wachtwoord", "fout"), ("Invoer.Login", "uit"));
        Assert.Equal(HttpStatusCode.OK, zonder.StatusCode);
        using var met = await proef.Verstuur(blad, "/account/tweede-factor", "wijzig", null, ("Invoer.Wachtwoord", Aanmeldproef.Zin), ("Invoer.Login", "uit"));

        Assert.Equal("/account", met.Headers.Location?.OriginalString);
        Assert.Equal(Handeling.TweedeFactorUit, (await proef.Log())[^1].Handeling);
        using var uit = proef.Web.NieuweBrowser();
        await proef.Binnen(Aanmeldproef.Klantmanager, uit);
    }

    [Fact]
    public async Task Secret_InTheDatabase_IsEncryptedForItsAccount()
    {
        await using var proef = await Aanmeldproef.Start();
        var (sleutel, codes) = await proef.ZetTweede(Aanmeldproef.Klantmanager);
        var rijen = await proef.Opslag.LeesAsync(Gemeentenummer.Organisatie, (tabellen, stop) =>
            Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ToListAsync(tabellen.Set<Microsoft.AspNetCore.Identity.IdentityUserToken<Guid>>(), stop), TestContext.Current.CancellationToken);
        var alles = string.Join(' ', rijen.Select(rij => $"{rij.Name} {rij.Value}"));

        Assert.DoesNotContain(Convert.ToBase64String(sleutel), alles, StringComparison.Ordinal);
        Assert.DoesNotContain(Codestap.Tekst(sleutel), alles, StringComparison.Ordinal);
        Assert.DoesNotContain(codes[0], alles, StringComparison.Ordinal);
        Assert.DoesNotContain(Codestap.Kaal(codes[0]), alles, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> Code(Aanmeldproef proef, string code, HttpClient? browser = null)
    {
        using var stap = await proef.MeldAan(Aanmeldproef.Klantmanager, browser: browser);
        return await proef.Verstuur(await proef.Blad("/aanmelden/code", browser), "/aanmelden/code", "code", browser, ("Invoer.Code", code));
    }

    private static async Task<HttpResponseMessage> Herstel(Aanmeldproef proef, string code, HttpClient? browser = null)
    {
        using var stap = await proef.MeldAan(Aanmeldproef.Klantmanager, browser: browser);
        return await proef.Verstuur(await proef.Blad("/aanmelden/herstelcode", browser), "/aanmelden/herstelcode", "herstelcode", browser, ("Invoer.Code", code));
    }

    private static byte[] Base32(string tekst)
    {
        var bits = string.Concat(Codestap.Kaal(tekst).Select(teken => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(teken, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(acht => acht.Length == 8).Select(acht => Convert.ToByte(new string(acht), 2))];
    }
}
