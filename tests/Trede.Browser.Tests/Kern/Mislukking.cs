namespace Trede.Browser.Tests.Kern;

/// <summary>A test that fails, run by another test to see that a picture stays behind.</summary>
public sealed class Mislukking(Proefsite site) : Browserproef, IClassFixture<Proefsite>
{
    [Fact(Explicit = true)]
    public async Task Looking_ForWhatIsNotThere_Fails()
    {
        var pagina = await OpenAsync(site.Adres);
        await pagina.GotoAsync("/goed");
        Assert.Equal("Niet deze titel", await pagina.TitleAsync());
    }
}
