using Proefbank;

namespace Trede.Browser.Tests.Kern;

public sealed class BrowserproefTests(Proefsite site) : Browserproef, IClassFixture<Proefsite>
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    [Fact]
    public async Task Axe_OnARightPage_FindsNothingInAnyView()
    {
        var pagina = await OpenAsync(site.Adres);
        await pagina.GotoAsync("/goed");
        Assert.Empty(await Toegankelijkheid.BevindingenAsync(pagina));
    }

    [Theory]
    [InlineData("/zonder-label", "label", "licht donker telefoon telefoon_in_het_donker eigen_kleuren")]
    [InlineData("/flets", "color-contrast", "licht donker telefoon telefoon_in_het_donker")]
    [InlineData("/flets-in-donker", "color-contrast", "donker telefoon_in_het_donker")]
    [InlineData("/breed", "page is ", "telefoon telefoon_in_het_donker")]
    public async Task Axe_OnAPageWithADefect_FindsItInTheViewsThatHaveIt(string pad, string regel, string weergaven)
    {
        var pagina = await OpenAsync(site.Adres);
        await pagina.GotoAsync(pad);
        var bevindingen = await Toegankelijkheid.BevindingenAsync(pagina);
        Assert.All(bevindingen, bevinding => Assert.Contains(": " + regel, bevinding, StringComparison.Ordinal));
        Assert.Equal(weergaven.Split(' '), bevindingen.Select(bevinding => bevinding.Split(':')[0].Replace(' ', '_')));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Posting_AForm_WorksWithAndWithoutScript(bool script)
    {
        var pagina = await OpenAsync(site.Adres, Weergave.Telefoon, script);
        await pagina.GotoAsync("/goed");
        await pagina.GetByLabel("Naam").FillAsync("Fenna");
        await pagina.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Groet" }).ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(pagina.GetByText("Dag Fenna")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true, "met")]
    [InlineData(false, "zonder")]
    public async Task Script_WhenOff_DoesNotRun(bool script, string verwacht)
    {
        var pagina = await OpenAsync(site.Adres, script: script);
        await pagina.SetContentAsync("<p id=p>zonder</p><script>document.getElementById('p').textContent = 'met'</script>");
        Assert.Equal(verwacht, await pagina.Locator("#p").InnerTextAsync());
    }

    [Fact]
    public async Task Visitors_Each_HaveTheirOwnCookies()
    {
        var eerste = await OpenAsync(site.Adres);
        var tweede = await OpenAsync(site.Adres);
        await eerste.Context.AddCookiesAsync([new() { Name = "a", Value = "1", Url = site.Adres.OriginalString }]);
        Assert.Single(await eerste.Context.CookiesAsync());
        Assert.Empty(await tweede.Context.CookiesAsync());
    }

    [Fact]
    public async Task Failing_LeavesAPicture()
    {
        foreach (var oud in Fotos()) File.Delete(oud);
        await using var mislukking = Proefproces.Start(
            Environment.ProcessPath!, ["-noColor", "-explicit", "only", "-method", $"{typeof(Mislukking).FullName}.{nameof(Mislukking.Looking_ForWhatIsNotThere_Fails)}"]);
        Assert.NotEqual(0, await mislukking.EindeAsync(TimeSpan.FromMinutes(1)));
        var foto = Assert.Single(Fotos());
        Assert.Equal(Png, (await File.ReadAllBytesAsync(foto, TestContext.Current.CancellationToken))[..4]);
    }

    private static string[] Fotos() => Directory.Exists(Fotomap) ? Directory.GetFiles(Fotomap, $"mislukt*{nameof(Mislukking.Looking_ForWhatIsNotThere_Fails)}*") : [];
}
