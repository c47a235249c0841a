using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Participatie.App.Kern;
using Participatie.Kern;
using Proefbank;

namespace Trede.Tests.Kern;

/// <summary>Signing in at the identity provider of the organisation, with a real provider.</summary>
public sealed class OrganisatieTests(OrganisatieTests.Draaiend draaiend) : IClassFixture<OrganisatieTests.Draaiend>
{
    private static readonly Proefgebruiker Fenna = Aanmelddienst.Gebruikers[0];
    private static readonly Proefgebruiker Joost = Aanmelddienst.Gebruikers[1];
    private static readonly Proefgebruiker Vals = Aanmelddienst.Gebruikers[3];

    private readonly Aanmelddienst dienst = draaiend.Dienst;

    [Theory, OpBeide]
    public async Task SigningIn_TheFirstTime_BindsThePreparedAccount(Databank databank)
    {
        await using var proef = await Start(databank);
        using var browser = Browser();

        using var terug = await Heen(proef, browser, Fenna);
        using var aan = await Terug(proef, terug);

        Assert.Equal("/", aan.Headers.Location?.OriginalString);
        Assert.True(await proef.IsBinnen());
        Assert.Equal(Fenna.Sub, (await proef.Account(Aanmeldproef.Buiten)).Subject);
        Assert.Contains(await proef.Log(), regel => regel.Handeling == Handeling.AccountGewijzigd && regel.Toelichting.StartsWith("verbonden", StringComparison.Ordinal));
        using var kijk = await proef.Vraag("/9901");
        Assert.Equal(HttpStatusCode.OK, kijk.StatusCode);
    }

    [Fact]
    public async Task SigningIn_Later_GoesByTheSubjectOnly()
    {
        await using var proef = await Start();
        await proef.Wijzig(Aanmeldproef.Buiten, account => (account.Subject, account.Naam) = (Joost.Sub, "Iemand anders"));
        using (var joost = Browser())
        using (var aan = await Terug(proef, await Heen(proef, joost, Joost))) Assert.Equal("/", aan.Headers.Location?.OriginalString);
        using var browser = proef.Web.NieuweBrowser();
        using var fenna = Browser();

        using var antwoord = await Terug(proef, await Heen(proef, fenna, Fenna, browser), browser);

        Assert.Contains("maar hebt nog geen toegang tot Trede", await Tekst(antwoord), StringComparison.Ordinal);
        Assert.False(await proef.IsBinnen(browser));
    }

    [Fact]
    public async Task SigningIn_AsSomebodyUnknown_SaysWhomToAsk()
    {
        await using var proef = await Start();
        using var browser = Browser();

        using var antwoord = await Terug(proef, await Heen(proef, browser, Joost));

        var tekst = await Tekst(antwoord);
        Assert.Contains("U bent bekend bij Proefstad, maar hebt nog geen toegang tot Trede.", tekst, StringComparison.Ordinal);
        Assert.Contains("Vraag de functioneel beheerder", tekst, StringComparison.Ordinal);
        Assert.False(await proef.IsBinnen());
    }

    [Fact]
    public async Task SigningIn_WithAnAddressThatIsNotVerified_BindsNothing()
    {
        await using var proef = await Start();
        using var browser = Browser();

        using var antwoord = await Terug(proef, await Heen(proef, browser, Vals));

        Assert.Contains("nog geen toegang", await Tekst(antwoord), StringComparison.Ordinal);
        Assert.Null((await proef.Account(Aanmeldproef.Buiten)).Subject);
    }

    [Fact]
    public async Task SigningIn_ToALocalAccountWithTheSameAddress_IsRefused()
    {
        await using var proef = await Start();
        await proef.Wijzig(Aanmeldproef.Buiten, account => account.Extern = false);
        using var browser = Browser();

        using var antwoord = await Terug(proef, await Heen(proef, browser, Fenna));

        Assert.False(await proef.IsBinnen());
    }

    [Fact]
    public async Task Answer_OfAnotherBrowserOrOfAnotherRequestOrTwice_IsRefused()
    {
        await using var proef = await Start();
        using var browser = Browser();
        var terug = await Heen(proef, browser, Fenna);
        using var vreemd = proef.Web.NieuweBrowser();
        using (var ander = await Terug(proef, terug, vreemd)) Assert.Contains("hoort niet bij deze browser", await Tekst(ander), StringComparison.Ordinal);
        using var vals = await proef.Vraag($"/aanmelden/terug?code=x&state=verzonnen");
        Assert.Contains("hoort niet bij deze browser", await Tekst(vals), StringComparison.Ordinal);

        // The request is used up by now, also for the right answer.
        using var laat = await Terug(proef, terug);
        Assert.Contains("hoort niet bij deze browser", await Tekst(laat), StringComparison.Ordinal);
        Assert.False(await proef.IsBinnen());
        Assert.False(await proef.IsBinnen(vreemd));
    }

    [Fact]
    public async Task Answer_AfterAQuarterOfAnHour_IsRefused()
    {
        await using var proef = await Start();
        using var browser = Browser();
        var terug = await Heen(proef, browser, Fenna);

        proef.Klok.Zet(TimeSpan.FromMinutes(16));

        using var antwoord = await Terug(proef, terug);
        Assert.Contains("verlopen", await Tekst(antwoord), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_Cancelled_SaysSo()
    {
        await using var proef = await Start();
        using var browser = Browser();

        using var antwoord = await Terug(proef, await Heen(proef, browser, Fenna, actie: "annuleren"));

        Assert.Contains("U hebt het aanmelden afgebroken.", await Tekst(antwoord), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Provider_Away_SaysSoAndAPasswordStillWorks()
    {
        await using var proef = await Aanmeldproef.Start(instellingen: [("Trede:OpenIdConnect:Authority", "http://127.0.0.1:9"), ("Trede:OpenIdConnect:ClientId", "trede"), ("Trede:OpenIdConnect:Naam", "Proefstad")]);

        using var antwoord = await proef.Verstuur(await proef.Blad("/aanmelden"), "/aanmelden", "organisatie");

        Assert.Contains("De aanmelddienst van Proefstad antwoordt nu niet.", await Tekst(antwoord), StringComparison.Ordinal);
        await proef.Binnen(Aanmeldproef.Klantmanager);
    }

    [Fact]
    public async Task Provider_None_IsNotOffered()
    {
        await using var proef = await Aanmeldproef.Start();

        Assert.DoesNotContain("via uw organisatie", (await proef.Blad("/aanmelden")).DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var antwoord = await proef.Vraag("/aanmelden/terug?code=x&state=y");
        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
    }

    [Fact]
    public async Task Form_ToTheProvider_MayLeadThere()
    {
        await using var proef = await Start();

        using var antwoord = await proef.Vraag("/aanmelden");

        Assert.Contains($"form-action 'self' {dienst.Issuer.OriginalString};", antwoord.Headers.NonValidated["Content-Security-Policy"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_WrongInAnyWay_IsRefused()
    {
        await using var nep = await Nepdienst.StartAsync();
        var klok = new Proefklok();
        using var bij = new Organisatiedienst(Options.Create(new Aanmeldopties { OpenIdConnect = new OpenIdConnectOpties { Authority = nep.Issuer, ClientId = "trede" } }), klok);
        Task<Organisatieantwoord> Keur(string token, string nonce = "n") => bij.KeurAsync(token, nonce, null, TestContext.Current.CancellationToken);

        Assert.Equal(new Organisatieantwoord(Organisatiefout.Geen, "sub", "a@b.example"), await Keur(nep.Token(klok)));
        Assert.Equal(Organisatiefout.Ongeldig, (await Keur(nep.Token(klok), "ander")).Fout);
        Assert.Equal(Organisatiefout.Ongeldig, (await Keur(nep.Token(klok, voor: "ander"))).Fout);
        Assert.Equal(Organisatiefout.Ongeldig, (await Keur(nep.Token(klok, van: "https://ander.example"))).Fout);
        Assert.Equal(Organisatiefout.Ongeldig, (await Keur(nep.Token(klok, duur: TimeSpan.FromMinutes(-5)))).Fout);
        Assert.Equal(Organisatiefout.Ongeldig, (await Keur(Vervalst(nep.Token(klok)))).Fout);
        Assert.Equal(Organisatiefout.Ongeldig, (await Keur(Zonder(nep.Token(klok)))).Fout);
        Assert.Equal(Organisatiefout.Ongeldig, (await Keur("geen token")).Fout);
        nep.NieuweSleutel();
        Assert.Equal(Organisatiefout.Geen, (await Keur(nep.Token(klok))).Fout);
    }

    private static string Vervalst(string token)
    {
        var delen = token.Split('.');
        delen[1] = Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(delen[1]).Replace("\"sub\":\"sub\"", "\"sub\":\"ander\"", StringComparison.Ordinal));
        return string.Join('.', delen);
    }

    private static string Zonder(string token) => Base64UrlEncoder.Encode("{\"alg\":\"none\"}") + "." + token.Split('.')[1] + ".";

    private static HttpClient Browser() => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });

    private static async Task<string> Tekst(HttpResponseMessage antwoord) => (await Webproef.Lees(antwoord)).QuerySelector("main")!.TextContent;

    // The request goes to the program; its answer is followed at the provider until that sends the browser back.
    private static async Task<HttpResponseMessage> Heen(Aanmeldproef proef, HttpClient bijDienst, Proefgebruiker wie, HttpClient? browser = null, string actie = "aanmelden")
    {
        using var start = await proef.Verstuur(await proef.Blad("/aanmelden", browser), "/aanmelden", "organisatie", browser);
        Assert.Equal(HttpStatusCode.Redirect, start.StatusCode);
        var antwoord = await Volg(proef, bijDienst, await bijDienst.GetAsync(start.Headers.Location, TestContext.Current.CancellationToken));
        using var velden = new FormUrlEncodedContent(new Dictionary<string, string> { ["email"] = wie.Email, ["wachtwoord"] = wie.Wachtwoord, ["actie"] = actie });
        return await Volg(proef, bijDienst, await bijDienst.PostAsync(antwoord.RequestMessage!.RequestUri, velden, TestContext.Current.CancellationToken));
    }

    private static async Task<HttpResponseMessage> Volg(Aanmeldproef proef, HttpClient bijDienst, HttpResponseMessage antwoord)
    {
        while (antwoord.Headers.Location is { } naar && !naar.OriginalString.StartsWith(proef.Web.Adres.OriginalString, StringComparison.Ordinal))
            antwoord = await bijDienst.GetAsync(new Uri(antwoord.RequestMessage!.RequestUri!, naar), TestContext.Current.CancellationToken);
        return antwoord;
    }

    private static Task<HttpResponseMessage> Terug(Aanmeldproef proef, HttpResponseMessage antwoord, HttpClient? browser = null) => proef.Vraag(antwoord.Headers.Location!.PathAndQuery, browser);

    // The tokens of a real provider are of the real time.
    private async Task<Aanmeldproef> Start(Databank databank = Databank.Sqlite)
    {
        var proef = await Aanmeldproef.Start(databank, instellingen:
        [
            ("Trede:OpenIdConnect:Authority", dienst.Issuer.OriginalString), ("Trede:OpenIdConnect:ClientId", dienst.ClientId),
            ("Trede:OpenIdConnect:ClientSecret", dienst.ClientSecret), ("Trede:OpenIdConnect:Naam", "Proefstad"),
        ]);
        proef.Klok.ZetOp(TimeProvider.System.GetUtcNow());
        return proef;
    }

    /// <summary>One provider for the class.</summary>
    public sealed class Draaiend : IAsyncLifetime
    {
        public Aanmelddienst Dienst { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Dienst = await Aanmelddienst.StartAsync(OrganisatieAanmelden.Terugpad);

        public ValueTask DisposeAsync() => Dienst.DisposeAsync();
    }

    // Signs whatever it is asked to, which a real provider does not.
    private sealed class Nepdienst : IAsyncDisposable
    {
        private readonly WebApplication web;
        private RsaSecurityKey sleutel = Nieuw();

        private Nepdienst(WebApplication app) => web = app;

        public string Issuer { get; private set; } = string.Empty;

        public static async Task<Nepdienst> StartAsync()
        {
            var bouwer = WebApplication.CreateSlimBuilder();
            bouwer.Logging.ClearProviders();
            bouwer.WebHost.UseUrls("http://127.0.0.1:0");
            var app = bouwer.Build();
            var dienst = new Nepdienst(app);
            app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, string> { ["issuer"] = dienst.Issuer, ["jwks_uri"] = dienst.Issuer + "/sleutels", ["authorization_endpoint"] = dienst.Issuer + "/a", ["token_endpoint"] = dienst.Issuer + "/t" }));
            app.MapGet("/sleutels", () => Results.Text(JsonSerializer.Serialize(new { keys = new[] { Openbaar(dienst.sleutel) } }), "application/json"));
            await app.StartAsync(TestContext.Current.CancellationToken);
            dienst.Issuer = Webserver.Adressen(app).Single();
            return dienst;
        }

        public void NieuweSleutel() => sleutel = Nieuw();

        public string Token(TimeProvider klok, string? van = null, string voor = "trede", TimeSpan? duur = null)
        {
            var tot = klok.GetUtcNow() + (duur ?? TimeSpan.FromMinutes(5));
            return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
            {
                Issuer = van ?? Issuer,
                Audience = voor,
                Expires = tot.UtcDateTime,
                SigningCredentials = new SigningCredentials(sleutel, "RS256"),
                Claims = new Dictionary<string, object> { ["sub"] = "sub", ["nonce"] = "n", ["email"] = "a@b.example", ["email_verified"] = true },
            });
        }

        public ValueTask DisposeAsync() => web.DisposeAsync();

        private static RsaSecurityKey Nieuw() => new(RSA.Create(2048)) { KeyId = RandomNumberGenerator.GetHexString(8) };

        private static Dictionary<string, string> Openbaar(RsaSecurityKey sleutel)
        {
            var delen = sleutel.Rsa.ExportParameters(includePrivateParameters: false);
            return new() { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = sleutel.KeyId, ["n"] = Base64UrlEncoder.Encode(delen.Modulus), ["e"] = Base64UrlEncoder.Encode(delen.Exponent) };
        }
    }
}
