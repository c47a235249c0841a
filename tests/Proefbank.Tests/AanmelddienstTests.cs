using System.Net;
using System.Web;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Proefbank.Tests;

public sealed class AanmelddienstTests(AanmelddienstTests.Draaiend draaiend) : IClassFixture<AanmelddienstTests.Draaiend>
{
    private static readonly Proefgebruiker Fenna = Aanmelddienst.Gebruikers[0];
    private readonly Aanmelddienst dienst = draaiend.Dienst;

    [Fact]
    public async Task SigningIn_WithCodePkceAndNonce_GivesASignedTokenOfTheUser()
    {
        using var loop = new Aanmeldloop(dienst);
        var (code, antwoord) = await loop.WisselAsync(await CodeAsync(loop, Fenna));
        Assert.Equal(HttpStatusCode.OK, code);

        var uitslag = await KeurAsync(loop, antwoord.GetProperty("id_token").GetString()!, dienst.ClientId);

        Assert.True(uitslag.IsValid, uitslag.Exception?.Message);
        Assert.Equal(Fenna.Sub, uitslag.Claims["sub"]);
        Assert.Equal(Fenna.Naam, uitslag.Claims["name"]);
        Assert.Equal(Fenna.Email, uitslag.Claims["email"]);
        Assert.Equal(Fenna.EmailBevestigd, uitslag.Claims["email_verified"]);
        Assert.Equal(loop.Nonce, uitslag.Claims["nonce"]);
    }

    [Fact]
    public async Task Checking_ATokenForAnotherClientOrChanged_Refuses()
    {
        using var loop = new Aanmeldloop(dienst);
        var (_, antwoord) = await loop.WisselAsync(await CodeAsync(loop, Fenna));
        var token = antwoord.GetProperty("id_token").GetString()!;
        Assert.False((await KeurAsync(loop, token, "een-ander")).IsValid);
        var delen = token.Split('.');
        delen[1] = Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(delen[1]).Replace(Fenna.Sub, "b7c2-joost", StringComparison.Ordinal));
        Assert.False((await KeurAsync(loop, string.Join('.', delen), dienst.ClientId)).IsValid);
    }

    [Fact]
    public async Task Exchanging_WithAnotherVerifierOrTwice_IsRefused()
    {
        using var loop = new Aanmeldloop(dienst);
        var code = await CodeAsync(loop, Fenna);
        var (fout, antwoord) = await loop.WisselAsync(code, verifier: new string('a', 64));
        Assert.Equal(HttpStatusCode.BadRequest, fout);
        Assert.Equal("invalid_grant", antwoord.GetProperty("error").GetString());

        using var tweede = new Aanmeldloop(dienst);
        var goed = await CodeAsync(tweede, Fenna);
        Assert.Equal(HttpStatusCode.OK, (await tweede.WisselAsync(goed)).Code);
        Assert.Equal(HttpStatusCode.BadRequest, (await tweede.WisselAsync(goed)).Code);
    }

    [Fact]
    public async Task Asking_WithoutPkce_IsRefused()
    {
        using var loop = new Aanmeldloop(dienst) { MetPkce = false };
        Assert.Equal("invalid_request", Terug(await loop.VraagAsync())["error"]);
    }

    [Theory]
    [InlineData("http://127.0.0.1:41234/elders")]
    [InlineData("http://voorbeeld.example/aangemeld")]
    public async Task Asking_ForAnotherAddress_IsRefusedWithoutSendingBack(string terug)
    {
        using var loop = new Aanmeldloop(dienst) { Terug = terug };
        var antwoord = await loop.VraagAsync();
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Null(antwoord.Headers.Location);
    }

    [Fact]
    public async Task SigningIn_WithAWrongPassword_SaysSoAndThenStillWorks()
    {
        using var loop = new Aanmeldloop(dienst);
        var pagina = await loop.VulInAsync(await loop.VraagAsync(), Fenna.Email, "fout");
        Assert.Contains("klopt niet", await pagina.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.NotNull(Terug(await loop.VulInAsync(pagina, Fenna.Email, Fenna.Wachtwoord))["code"]);
    }

    [Fact]
    public async Task Cancelling_SendsBackWithAccessDenied()
    {
        using var loop = new Aanmeldloop(dienst);
        var velden = Terug(await loop.VulInAsync(await loop.VraagAsync(), "", "", "annuleren"));
        Assert.Equal("access_denied", velden["error"]);
        Assert.Equal(loop.State, velden["state"]);
    }

    [Fact]
    public async Task Disposing_EndsTheProvider()
    {
        var eigen = await Aanmelddienst.StartAsync(Aanmeldloop.Pad);
        using var loop = new Aanmeldloop(eigen);
        await loop.GegevensAsync();
        await eigen.DisposeAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(loop.GegevensAsync);
    }

    private static async Task<string> CodeAsync(Aanmeldloop loop, Proefgebruiker gebruiker)
    {
        var velden = Terug(await loop.VulInAsync(await loop.VraagAsync(), gebruiker.Email, gebruiker.Wachtwoord));
        Assert.Equal(loop.State, velden["state"]);
        return velden["code"]!;
    }

    private static System.Collections.Specialized.NameValueCollection Terug(HttpResponseMessage antwoord) => HttpUtility.ParseQueryString(antwoord.Headers.Location!.Query);

    private static async Task<TokenValidationResult> KeurAsync(Aanmeldloop loop, string token, string voor)
    {
        var gegevens = await loop.GegevensAsync();
        return await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = gegevens.Issuer,
            ValidAudience = voor,
            IssuerSigningKeys = gegevens.SigningKeys,
            ValidAlgorithms = ["RS256"],
        });
    }

    /// <summary>One provider for the class.</summary>
    public sealed class Draaiend : IAsyncLifetime
    {
        public Aanmelddienst Dienst { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Dienst = await Aanmelddienst.StartAsync(Aanmeldloop.Pad);

        public ValueTask DisposeAsync() => Dienst.DisposeAsync();
    }
}
