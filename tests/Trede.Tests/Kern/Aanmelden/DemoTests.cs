using System.Net;
using Participatie.App.Kern;

namespace Trede.Tests.Kern;

/// <summary>Accounts that everybody may know exist only in a demo.</summary>
public sealed class DemoTests
{
    [Fact]
    public async Task Demo_Signing_NeedsNoPasswordAndEveryPageSaysSo()
    {
        await using var proef = await Aanmeldproef.Start(demo: true, instellingen: ("Trede:TweedeFactor", "verplicht"));
        var blad = await proef.Blad("/aanmelden");
        var knop = blad.QuerySelector("button[value='klantmanager@demo.invalid']")!;
        Assert.Equal("Meld aan als klantmanager", knop.TextContent);

        using var antwoord = await proef.Verstuur(blad, "/aanmelden", "demo", null, ("Invoer.Login", "klantmanager@demo.invalid"));

        Assert.Equal("/", antwoord.Headers.Location?.OriginalString);
        foreach (var pad in (string[])["/9901", "/account", "/over", "/bestaat-niet"])
            Assert.Contains("Dit is een demo.", (await proef.Blad(pad)).QuerySelector(".aankondiging")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demo_Elsewhere_IsNotOfferedAndRefused()
    {
        await using var proef = await Aanmeldproef.Start();
        var blad = await proef.Blad("/aanmelden");
        Assert.Null(blad.QuerySelector("button[name='Invoer.Login']"));
        var velden = Webproef.Velden(blad.QuerySelector("form")!, ("_handler", "demo"), ("Invoer.Login", "klantmanager@demo.invalid"));

        using var antwoord = await proef.Post("/aanmelden/demo", velden);

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        Assert.False(await proef.IsBinnen());
    }

    [Fact]
    public async Task Demo_AccountThatIsNotOfTheDemo_NeedsItsPassword()
    {
        await using var proef = await Aanmeldproef.Start(demo: true);

        using var antwoord = await proef.Verstuur(await proef.Blad("/aanmelden"), "/aanmelden", "demo", null, ("Invoer.Login", Aanmeldproef.Klantmanager));

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }
}
